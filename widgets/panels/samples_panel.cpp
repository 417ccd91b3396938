// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/samples_panel.h"

#include "charts/chart_frame.h"
#include "charts/table_view.h"
#include "charts/token_view.h"
#include "models/sample_model.h"
#include "models/table_model.h"
#include "number_format.h"
#include "panels/panel_parts.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QSplitter>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace qs {
namespace {

/// More are shown in parts: a whole article would take too long to lay out, and to read.
constexpr std::size_t kTokensAtOnce = 1000;

/// Consecutive sections [first, last) that are shown together.
struct Part {
    std::size_t first = 0, last = 0, tokens = 0;
    double change = 0; ///< of the log-likelihood, second run minus first
};

std::vector<Part> partsOf(const std::vector<TokenSection>& sections) {
    std::vector<Part> parts;
    for (std::size_t i = 0; i < sections.size(); ++i) {
        const std::size_t tokens = sections[i].tokens.size();
        if (parts.empty() || parts.back().tokens + tokens > kTokensAtOnce) parts.push_back({i, i, 0, 0});
        Part& part = parts.back();
        part.last = i + 1;
        part.tokens += tokens;
        for (const ViewedToken& token : sections[i].tokens)
            if (token.scored) part.change += token.b - token.a;
    }
    return parts;
}

} // namespace

struct SamplesPanel::Ui {
    SampleModel* model = nullptr;
    QTableView* view = nullptr;
    QComboBox *task = nullptr, *other = nullptr, *filter = nullptr, *part = nullptr;
    QLineEdit* search = nullptr;
    QLabel *count = nullptr, *problem = nullptr, *busy = nullptr;
    QToolButton *previous = nullptr, *next = nullptr;
    ChartFrame* frame = nullptr;
    TokenView* tokens = nullptr;
    TableModel* tokenTable = nullptr;
    QString wantedTask;
    SampleSetPtr samples;
    std::vector<TokenSection> sections; ///< of the chosen sample
    std::vector<Part> parts;

    std::size_t otherRun() const {
        return static_cast<std::size_t>(std::max(0, other->currentData().toInt()));
    }
};

SamplesPanel::SamplesPanel(QWidget* parent) : QWidget(parent), ui_(std::make_unique<Ui>()) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 6, 0, 0);
    auto* splitter = new QSplitter(Qt::Vertical, this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(buildList());
    splitter->addWidget(buildDetail());
    splitter->setSizes({260, 360});
    layout->addWidget(splitter);
    setSamples(nullptr);
}

SamplesPanel::~SamplesPanel() = default;

QWidget* SamplesPanel::buildList() {
    auto* page = new QWidget(this);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 4);
    auto* row = new QHBoxLayout;
    const auto box = [&](const QString& name, const QString& help) {
        auto* combo = new QComboBox(page);
        combo->setObjectName(name);
        combo->setToolTip(help);
        combo->setAccessibleName(help);
        combo->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        row->addWidget(combo);
        return combo;
    };
    ui_->task = box(QStringLiteral("sampleTask"), tr("Task whose items are listed"));
    ui_->other = box(QStringLiteral("sampleRun"), tr("Run that is shown beside the reference"));
    ui_->filter = box(QStringLiteral("sampleFilter"), tr("Which items are listed"));
    ui_->filter->addItem(tr("all items"), static_cast<int>(SampleFilter::All));
    ui_->filter->addItem(tr("flips"), static_cast<int>(SampleFilter::Flips));
    ui_->filter->addItem(tr("right → wrong"), static_cast<int>(SampleFilter::Lost));
    ui_->filter->addItem(tr("wrong → right"), static_cast<int>(SampleFilter::Gained));
    ui_->filter->addItem(tr("wrong in this run"), static_cast<int>(SampleFilter::WrongInB));
    ui_->search = new QLineEdit(page);
    ui_->search->setObjectName(QStringLiteral("sampleSearch"));
    ui_->search->setPlaceholderText(tr("Search in the text"));
    ui_->search->setAccessibleName(tr("Search in the text"));
    ui_->search->setClearButtonEnabled(true);
    row->addWidget(ui_->search, 1);
    ui_->count = new QLabel(page);
    row->addWidget(ui_->count);
    const auto button = [&](const QString& text, const QString& name, const QString& help,
                            const QKeySequence& keys, int by) {
        auto* b = new QToolButton(page);
        b->setText(text);
        b->setObjectName(name);
        b->setToolTip(QStringLiteral("%1 (%2)").arg(help, keys.toString(QKeySequence::NativeText)));
        b->setAccessibleName(help);
        auto* action = new QAction(help, this);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
        connect(action, &QAction::triggered, this, [this, by] { step(by); });
        connect(b, &QToolButton::clicked, this, [this, by] { step(by); });
        row->addWidget(b);
        return b;
    };
    ui_->previous = button(QStringLiteral("↑"), QStringLiteral("previousSample"), tr("Previous item"),
                           QKeySequence(Qt::ALT | Qt::Key_Up), -1);
    ui_->next = button(QStringLiteral("↓"), QStringLiteral("nextSample"), tr("Next item"),
                       QKeySequence(Qt::ALT | Qt::Key_Down), 1);
    layout->addLayout(row);
    ui_->model = new SampleModel(this);
    ui_->view = makeTableView(page);
    ui_->view->setSortingEnabled(false);
    ui_->view->setModel(ui_->model);
    ui_->view->setObjectName(QStringLiteral("samples"));
    ui_->view->setAccessibleName(tr("Items"));
    ui_->view->setSelectionMode(QAbstractItemView::SingleSelection);
    ui_->view->setMinimumHeight(ui_->view->verticalHeader()->defaultSectionSize() * 4);
    ui_->view->horizontalHeader()->setStretchLastSection(true);
    ui_->view->horizontalHeader()->setResizeContentsPrecision(50);
    layout->addWidget(ui_->view, 1);

    for (QComboBox* combo : {ui_->task, ui_->other, ui_->filter})
        connect(combo, &QComboBox::currentIndexChanged, this, &SamplesPanel::applyFilter);
    connect(ui_->search, &QLineEdit::textChanged, this, &SamplesPanel::applyFilter);
    connect(ui_->view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &SamplesPanel::showSample);
    return page;
}

QWidget* SamplesPanel::buildDetail() {
    auto* page = new QWidget(this);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 4, 0, 0);
    ui_->frame = new ChartFrame(page);
    ui_->frame->setTitle(tr("What did each of them find likely?"));
    ui_->frame->setFileName(QStringLiteral("tokens"));
    ui_->tokens = new TokenView;
    auto* scroll = new QScrollArea;
    scroll->setWidget(ui_->tokens);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    ui_->frame->setChart(scroll, ui_->tokens);
    ui_->part = new QComboBox(ui_->frame);
    ui_->part->setObjectName(QStringLiteral("samplePart"));
    ui_->part->setAccessibleName(tr("Part of the text"));
    ui_->part->setToolTip(tr("Part of the text that is shown, and by how much its log-likelihood changes"));
    ui_->part->hide();
    ui_->frame->addControl(ui_->part);
    connect(ui_->part, &QComboBox::currentIndexChanged, this, &SamplesPanel::showPart);
    ui_->tokenTable = new TableModel(this);
    ui_->frame->setTable(ui_->tokenTable);
    layout->addWidget(ui_->frame, 1);
    ui_->busy = new QLabel(page);
    ui_->busy->setForegroundRole(QPalette::PlaceholderText);
    ui_->busy->hide();
    layout->addWidget(ui_->busy);
    ui_->problem = new QLabel(page);
    ui_->problem->setObjectName(QStringLiteral("sampleProblem"));
    ui_->problem->setWordWrap(true);
    ui_->problem->hide();
    layout->addWidget(ui_->problem);
    return page;
}

const QAbstractItemModel* SamplesPanel::table() const {
    return ui_->model;
}

void SamplesPanel::setBusy(bool loading) {
    ui_->view->setEnabled(!loading);
    if (loading) ui_->count->setText(tr("Reading…"));
}

void SamplesPanel::setSamples(SampleSetPtr samples) {
    ui_->samples = samples;
    const QString task = ui_->wantedTask.isEmpty() ? ui_->task->currentData().toString() : ui_->wantedTask,
                  other = ui_->other->currentText();
    {
        const QSignalBlocker quietTask(ui_->task), quietOther(ui_->other);
        ui_->task->clear();
        ui_->other->clear();
        if (samples) {
            ui_->task->addItem(tr("all tasks"), QString());
            for (const QString& name : samples->tasks) ui_->task->addItem(name, name);
            ui_->task->setCurrentIndex(std::max(0, ui_->task->findData(task)));
            for (int run = samples->names.size() > 1 ? 1 : 0; run < samples->names.size(); ++run)
                ui_->other->addItem(samples->names[run], run);
            ui_->other->setCurrentIndex(std::max(0, ui_->other->findText(other)));
        }
    }
    ui_->wantedTask.clear();
    ui_->view->setEnabled(true);
    for (QWidget* w : std::initializer_list<QWidget*>{ui_->task, ui_->other, ui_->filter, ui_->search})
        w->setEnabled(samples != nullptr);
    ui_->model->setSamples(std::move(samples));
    applyFilter();
    ui_->view->resizeColumnsToContents();
}

void SamplesPanel::chooseTask(const QString& task) {
    ui_->wantedTask = task;
    if (const int index = ui_->task->findData(task); index >= 0) {
        ui_->task->setCurrentIndex(index);
        ui_->wantedTask.clear();
    }
}

void SamplesPanel::applyFilter() {
    const int row = ui_->view->currentIndex().row();
    const SampleRow* before = ui_->model->sample(row);
    ui_->model->setFilter(0, ui_->otherRun(), static_cast<SampleFilter>(ui_->filter->currentData().toInt()),
                          ui_->task->currentData().toString(), ui_->search->text());
    const int shown = ui_->model->rowCount();
    ui_->count->setText(
        ui_->samples
            ? tr("%1 of %2")
                  .arg(formatCount(shown), formatCount(static_cast<std::int64_t>(ui_->samples->rows.size())))
            : QString());
    int again = 0;
    for (int i = 0; before != nullptr && i < shown; ++i)
        if (ui_->model->sample(i) == before) {
            again = i;
            break;
        }
    if (shown > 0)
        ui_->view->setCurrentIndex(ui_->model->index(again, 0));
    else
        showSample();
}

void SamplesPanel::step(int by) {
    const int row = ui_->view->currentIndex().row() + by;
    if (row < 0 || row >= ui_->model->rowCount()) return;
    ui_->view->setCurrentIndex(ui_->model->index(row, 0));
    ui_->view->scrollTo(ui_->model->index(row, 0));
}

void SamplesPanel::showSample() {
    const int at = ui_->view->currentIndex().row();
    const SampleRow* row = ui_->model->sample(at);
    ui_->previous->setEnabled(at > 0);
    ui_->next->setEnabled(at + 1 < ui_->model->rowCount());
    showInline(ui_->problem, {}, false);
    ui_->part->hide();
    if (row == nullptr) {
        ui_->frame->setEmptyText(ui_->samples ? tr("No item passes the filter.")
                                              : tr("Tick runs in the list to browse their items."));
        ui_->frame->setEmpty(true);
        ui_->tokens->setSections({}, {}, {});
        ui_->tokenTable->clear();
        return;
    }
    ui_->tokens->setBusy(true); // until the new tokens are there
    const int index = static_cast<int>(row - ui_->samples->rows.data());
    emit tokensRequested(ui_->samples, index, 0, static_cast<int>(ui_->otherRun()));
}

void SamplesPanel::setTokensBusy(const QString& what) {
    ui_->busy->setText(what);
    ui_->busy->setVisible(!what.isEmpty());
}

void SamplesPanel::setTokens(const SampleTokens& tokens) {
    if (!ui_->samples) return;
    const QString a = ui_->samples->names.value(0),
                  b = ui_->samples->names.value(static_cast<qsizetype>(ui_->otherRun()));
    setTokensBusy({});
    ui_->frame->setEmpty(tokens.sections.empty());
    ui_->tokens->setBusy(false);
    ui_->sections = tokens.sections;
    ui_->parts = partsOf(tokens.sections);
    {
        const QSignalBlocker quiet(ui_->part);
        ui_->part->clear();
        for (std::size_t i = 0; i < ui_->parts.size(); ++i)
            ui_->part->addItem(tr("part %1 of %2: %3")
                                   .arg(formatCount(static_cast<std::int64_t>(i + 1)),
                                        formatCount(static_cast<std::int64_t>(ui_->parts.size())),
                                        formatFixed(ui_->parts[i].change, 2)));
    }
    ui_->part->setVisible(ui_->parts.size() > 1);
    showPart();
    showInline(ui_->problem, tokens.problem, false);
    struct Row {
        QString section;
        ViewedToken token;
    };
    auto rows = std::make_shared<std::vector<Row>>();
    for (const TokenSection& section : tokens.sections)
        for (const ViewedToken& token : section.tokens) rows->push_back({section.title, token});
    const auto at = [rows](int row) -> const Row& { return (*rows)[static_cast<std::size_t>(row)]; };
    const auto text = [](const QString& header, std::function<QString(int)> value) {
        TableColumn column;
        column.header = header;
        column.numeric = false;
        column.raw = [value](int row) { return QVariant(value(row)); };
        return column;
    };
    const auto number = [](const QString& header, std::function<double(int)> value) {
        TableColumn column;
        column.header = header;
        column.raw = [value](int row) { return QVariant(value(row)); };
        column.text = [value](int row) { return formatNumber(value(row)); };
        column.help = tr("Natural logarithm of the probability");
        return column;
    };
    ui_->tokenTable->setTable(
        static_cast<int>(rows->size()),
        {text(tr("Part"), [at](int r) { return at(r).section; }),
         text(tr("Token"), [at](int r) { return at(r).token.text; }),
         number(a, [at](int r) { return at(r).token.a; }), number(b, [at](int r) { return at(r).token.b; }),
         number(tr("Difference"), [at](int r) { return at(r).token.b - at(r).token.a; })});
    ui_->frame->setNote(
        tokens.problem.isEmpty()
            ? tr("Below each token its log-probability: %1 above, %2 below. Orange: more likely "
                 "in %2, blue: less likely. Framed darkly: what is scored.")
                  .arg(a, b)
            : QString());
}

void SamplesPanel::showPart() {
    const auto at = static_cast<std::size_t>(std::max(0, ui_->part->currentIndex()));
    std::vector<TokenSection> shown;
    if (ui_->samples && at < ui_->parts.size())
        shown.assign(ui_->sections.begin() + static_cast<std::ptrdiff_t>(ui_->parts[at].first),
                     ui_->sections.begin() + static_cast<std::ptrdiff_t>(ui_->parts[at].last));
    const QStringList names = ui_->samples ? ui_->samples->names : QStringList();
    ui_->tokens->setSections(std::move(shown), names.value(0),
                             names.value(static_cast<qsizetype>(ui_->otherRun())));
}

} // namespace qs
