// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/samples_panel.h"

#include "charts/table_view.h"
#include "models/sample_model.h"
#include "number_format.h"
#include "panels/sample_tokens_view.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSplitter>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace qs {
struct SamplesPanel::Ui {
    SampleModel* model = nullptr;
    QTableView* view = nullptr;
    QComboBox *task = nullptr, *other = nullptr, *filter = nullptr;
    QLineEdit* search = nullptr;
    QLabel* count = nullptr;
    QToolButton *previous = nullptr, *next = nullptr;
    SampleTokensView* tokens = nullptr;
    QString wantedTask;
    SampleSetPtr samples;

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
    ui_->tokens = new SampleTokensView(splitter);
    splitter->addWidget(ui_->tokens);
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
    if (row == nullptr)
        return ui_->tokens->clear(ui_->samples ? tr("No item passes the filter.")
                                               : tr("Tick runs in the list to browse their items."));
    ui_->tokens->expectTokens();
    const int index = static_cast<int>(row - ui_->samples->rows.data());
    emit tokensRequested(ui_->samples, index, 0, static_cast<int>(ui_->otherRun()));
}

void SamplesPanel::setTokensBusy(const QString& what) {
    ui_->tokens->setBusy(what);
}

void SamplesPanel::setTokens(const SampleTokens& tokens) {
    if (!ui_->samples) return;
    ui_->tokens->setTokens(tokens, ui_->samples->names.value(0),
                           ui_->samples->names.value(static_cast<qsizetype>(ui_->otherRun())));
}

} // namespace qs
