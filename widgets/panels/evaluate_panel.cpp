// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/evaluate_panel.h"

#include "models/comparison_model.h"
#include "number_format.h"
#include "theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSpinBox>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace qs {
namespace {

constexpr int kNameRole = Qt::UserRole;      ///< name as qscope takes it
constexpr int kNeedsRole = Qt::UserRole + 1; ///< Needs
enum Needs { NeedsNothing, NeedsData, NeedsText };

Needs needsOf(const TaskInfo& task) {
    if (QString::fromStdString(task.name).startsWith(QLatin1String("ppl"))) return NeedsText;
    return task.embedded ? NeedsNothing : NeedsData;
}

QLabel* heading(const QString& text, QWidget* parent) {
    auto* label = new QLabel(text, parent);
    QFont bold = label->font();
    bold.setBold(true);
    label->setFont(bold);
    return label;
}

QTreeWidgetItem* checkable(QTreeWidgetItem* item, bool checked) {
    item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
    item->setCheckState(0, checked ? Qt::Checked : Qt::Unchecked);
    return item;
}

/// A path with its browse button.
QWidget* pathRow(QLineEdit* edit, QToolButton* button, QWidget* parent) {
    auto* row = new QWidget(parent);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(edit, 1);
    layout->addWidget(button);
    return row;
}

} // namespace

struct EvaluatePanel::Ui {
    QTreeWidget* tasks = nullptr;
    QTreeWidget* configurations = nullptr;
    QTreeWidgetItem* fullPrecision = nullptr;
    QTreeWidgetItem* currentRecipe = nullptr;
    QLineEdit* dataDirectory = nullptr;
    QToolButton* browseData = nullptr;
    QLineEdit* textFile = nullptr;
    QToolButton* browseText = nullptr;
    QSpinBox* limit = nullptr;
    QComboBox* protocol = nullptr;
    QPushButton* run = nullptr;
    QPushButton* cancel = nullptr;
    QPushButton* compare = nullptr;
    QLabel* hint = nullptr;
    QProgressBar* progress = nullptr;
    QLabel* progressText = nullptr;
    QLabel* message = nullptr;
    QLabel* resultsHeading = nullptr;
    QLabel* empty = nullptr;
    QStackedWidget* outcome = nullptr; ///< a hint, or the results
    QTableView* results = nullptr;
    ComparisonModel* model = nullptr;
    bool running = false, available = false, haveResults = false;
    QString unavailable;
};

EvaluatePanel::EvaluatePanel(QWidget* parent) : QWidget(parent), ui_(std::make_unique<Ui>()) {
    auto* layout = new QVBoxLayout(this);
    auto* splitter = new QSplitter(Qt::Horizontal, this);
    splitter->addWidget(buildChoices());
    splitter->addWidget(buildOutcome());
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);
    splitter->setChildrenCollapsible(false);
    layout->addWidget(splitter);
    connectControls();
    setRecipes({}, {});
    updateState();
}

EvaluatePanel::~EvaluatePanel() = default;

QWidget* EvaluatePanel::buildChoices() {
    auto* page = new QWidget(this);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 6, 0);
    layout->addWidget(heading(tr("What to measure"), page));
    ui_->tasks = new QTreeWidget(page);
    ui_->tasks->setObjectName(QStringLiteral("tasks"));
    ui_->tasks->setAccessibleName(tr("Tasks"));
    ui_->tasks->setHeaderLabels({tr("Task"), tr("Chance"), tr("What it asks")});
    ui_->tasks->setRootIsDecorated(false);
    ui_->tasks->setUniformRowHeights(true);
    ui_->tasks->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    ui_->tasks->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    ui_->tasks->setAlternatingRowColors(true);
    layout->addWidget(ui_->tasks, 3);

    auto* form = new QFormLayout;
    ui_->dataDirectory = new QLineEdit(page);
    ui_->dataDirectory->setPlaceholderText(tr("folder with the published sets"));
    ui_->browseData = new QToolButton(page);
    ui_->browseData->setText(tr("…"));
    ui_->browseData->setAccessibleName(tr("Choose the data directory"));
    form->addRow(tr("&Data directory"), pathRow(ui_->dataDirectory, ui_->browseData, page));
    ui_->textFile = new QLineEdit(page);
    ui_->textFile->setPlaceholderText(tr("text file for perplexity"));
    ui_->browseText = new QToolButton(page);
    ui_->browseText->setText(tr("…"));
    ui_->browseText->setAccessibleName(tr("Choose a text file"));
    form->addRow(tr("&Text file"), pathRow(ui_->textFile, ui_->browseText, page));
    layout->addLayout(form);

    layout->addWidget(heading(tr("Side by side"), page));
    ui_->configurations = new QTreeWidget(page);
    ui_->configurations->setObjectName(QStringLiteral("configurations"));
    ui_->configurations->setAccessibleName(tr("Configurations"));
    ui_->configurations->setHeaderHidden(true);
    ui_->configurations->setRootIsDecorated(false);
    layout->addWidget(ui_->configurations, 2);

    auto* options = new QFormLayout;
    ui_->limit = new QSpinBox(page);
    ui_->limit->setObjectName(QStringLiteral("limit"));
    ui_->limit->setRange(0, 1'000'000);
    ui_->limit->setSpecialValueText(tr("all"));
    ui_->limit->setToolTip(tr("Only the first items of each task"));
    options->addRow(tr("&Items per task"), ui_->limit);
    ui_->protocol = new QComboBox(page);
    ui_->protocol->addItem(tr("current: the tokenizer's own BOS"), QStringLiteral("current"));
    ui_->protocol->addItem(tr("paper: no BOS, as in LLM-FP4"), QStringLiteral("paper"));
    options->addRow(tr("&Protocol"), ui_->protocol);
    layout->addLayout(options);

    auto* buttons = new QHBoxLayout;
    ui_->run = new QPushButton(tr("&Run"), page);
    ui_->run->setObjectName(QStringLiteral("run"));
    ui_->cancel = new QPushButton(tr("&Cancel"), page);
    ui_->cancel->setObjectName(QStringLiteral("cancel"));
    buttons->addWidget(ui_->run);
    buttons->addWidget(ui_->cancel);
    buttons->addStretch(1);
    layout->addLayout(buttons);
    ui_->hint = new QLabel(page);
    ui_->hint->setWordWrap(true);
    layout->addWidget(ui_->hint);
    return page;
}

QWidget* EvaluatePanel::buildOutcome() {
    auto* page = new QWidget(this);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(6, 0, 0, 0);
    ui_->resultsHeading = heading(tr("What does each configuration cost?"), page);
    layout->addWidget(ui_->resultsHeading);
    ui_->progress = new QProgressBar(page);
    ui_->progress->setRange(0, 1000);
    ui_->progress->setAccessibleName(tr("Progress of the evaluation"));
    layout->addWidget(ui_->progress);
    ui_->progressText = new QLabel(page);
    layout->addWidget(ui_->progressText);
    ui_->message = new QLabel(page);
    ui_->message->setWordWrap(true);
    ui_->message->hide();
    layout->addWidget(ui_->message);
    ui_->model = new ComparisonModel(this);
    ui_->results = new QTableView(page);
    ui_->results->setObjectName(QStringLiteral("results"));
    ui_->results->setAccessibleName(tr("Results so far"));
    ui_->results->setModel(ui_->model);
    ui_->results->verticalHeader()->hide();
    ui_->results->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 6);
    ui_->results->setSelectionBehavior(QAbstractItemView::SelectRows);
    ui_->results->setAlternatingRowColors(true);
    ui_->results->setFont(tabularFont(font()));
    auto* empty = ui_->empty = new QLabel(page);
    empty->setAlignment(Qt::AlignCenter);
    empty->setWordWrap(true);
    empty->setForegroundRole(QPalette::PlaceholderText);
    ui_->outcome = new QStackedWidget(page);
    ui_->outcome->addWidget(empty);
    ui_->outcome->addWidget(ui_->results);
    layout->addWidget(ui_->outcome, 1);
    auto* row = new QHBoxLayout;
    ui_->compare = new QPushButton(tr("Compare sample by sample"), page);
    ui_->compare->setObjectName(QStringLiteral("compare"));
    row->addStretch(1);
    row->addWidget(ui_->compare);
    layout->addLayout(row);
    return page;
}

void EvaluatePanel::connectControls() {
    connect(ui_->run, &QPushButton::clicked, this, [this] { emit runRequested(settings()); });
    connect(ui_->cancel, &QPushButton::clicked, this, &EvaluatePanel::cancelRequested);
    connect(ui_->compare, &QPushButton::clicked, this, &EvaluatePanel::compareRequested);
    connect(ui_->browseData, &QToolButton::clicked, this, &EvaluatePanel::dataDirectoryRequested);
    connect(ui_->browseText, &QToolButton::clicked, this, &EvaluatePanel::textFileRequested);
    connect(ui_->tasks, &QTreeWidget::itemChanged, this, &EvaluatePanel::updateState);
    connect(ui_->configurations, &QTreeWidget::itemChanged, this, &EvaluatePanel::updateState);
    connect(ui_->dataDirectory, &QLineEdit::textChanged, this, &EvaluatePanel::updateState);
    connect(ui_->textFile, &QLineEdit::textChanged, this, &EvaluatePanel::updateState);
}

void EvaluatePanel::setTasks(const std::vector<TaskInfo>& tasks) {
    const QSignalBlocker block(ui_->tasks);
    ui_->tasks->clear();
    bool first = true;
    for (const Needs needs : {NeedsNothing, NeedsText, NeedsData}) {
        for (const TaskInfo& task : tasks) {
            if (needsOf(task) != needs) continue;
            auto* item = checkable(new QTreeWidgetItem(ui_->tasks), first && needs == NeedsNothing);
            first = false;
            const QString name = QString::fromStdString(task.name),
                          sentence = QString::fromStdString(task.description);
            item->setText(0, name);
            if (task.choices > 0) item->setText(1, formatPercent(1.0 / task.choices));
            item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
            item->setText(2, sentence);
            for (int column = 0; column < 3; ++column) item->setToolTip(column, sentence);
            item->setData(0, kNameRole, name);
            item->setData(0, kNeedsRole, needs);
        }
    }
    updateState();
}

void EvaluatePanel::setRecipes(const QStringList& shipped, const QString& currentRecipeName) {
    {
        const QSignalBlocker block(ui_->configurations);
        if (ui_->fullPrecision == nullptr) {
            ui_->fullPrecision =
                checkable(new QTreeWidgetItem(ui_->configurations, {tr("Full precision (f32)")}), true);
            ui_->currentRecipe = checkable(new QTreeWidgetItem(ui_->configurations), true);
        }
        ui_->currentRecipe->setText(0, tr("Current recipe: %1").arg(currentRecipeName));
        for (const QString& name : shipped) {
            if (!ui_->configurations->findItems(name, Qt::MatchExactly).isEmpty()) continue;
            auto* item = checkable(new QTreeWidgetItem(ui_->configurations, {name}), false);
            item->setData(0, kNameRole, name);
        }
    }
    updateState();
}

void EvaluatePanel::requestRun() {
    ui_->run->click();
}

void EvaluatePanel::setDataDirectory(const QString& directory) {
    ui_->dataDirectory->setText(directory);
}
void EvaluatePanel::setTextFile(const QString& file) {
    ui_->textFile->setText(file);
}

void EvaluatePanel::setRunning(bool running) {
    ui_->running = running;
    if (running) {
        ui_->progress->setValue(0);
        ui_->haveResults = false;
        ui_->model->setComparison({});
        setMessage({}, false);
    } else {
        setStage({});
    }
    updateState();
}

void EvaluatePanel::setStage(const QString& sentence) {
    ui_->progressText->setText(sentence);
}

void EvaluatePanel::setFraction(double fraction) {
    ui_->progress->setValue(static_cast<int>(fraction * 1000));
}

void EvaluatePanel::setProgress(const EvaluateProgress& p) {
    setFraction(p.fraction);
    setStage(p.samplesTotal > 0 ? tr("%1: %2 of %3 items · %4 left")
                                      .arg(p.task, formatCount(p.samplesDone), formatCount(p.samplesTotal),
                                           formatDuration(p.secondsLeft))
                                : tr("%1 · %2 left").arg(p.task, formatDuration(p.secondsLeft)));
}

void EvaluatePanel::setResults(const ComparisonTable& table) {
    ui_->model->setComparison(table);
    ui_->results->resizeColumnsToContents();
    ui_->haveResults = !table.rows.empty();
    updateState();
}

void EvaluatePanel::setMessage(const QString& text, bool isError) {
    ui_->message->setText(text);
    ui_->message->setVisible(!text.isEmpty());
    QPalette colours = palette();
    if (isError) colours.setColor(QPalette::WindowText, warningText(colours));
    ui_->message->setPalette(colours);
}

EvaluateSettings EvaluatePanel::settings() const {
    EvaluateSettings s;
    for (int i = 0; i < ui_->tasks->topLevelItemCount(); ++i) {
        const auto* item = ui_->tasks->topLevelItem(i);
        if (item->checkState(0) != Qt::Checked) continue;
        const QString name = item->data(0, kNameRole).toString();
        const bool needsText = item->data(0, kNeedsRole).toInt() == NeedsText;
        s.tasks << (needsText
                        ? name.section(QLatin1Char(':'), 0, 0) + QLatin1Char(':') + ui_->textFile->text()
                        : name);
    }
    s.fullPrecision = ui_->fullPrecision->checkState(0) == Qt::Checked;
    s.currentRecipe = ui_->currentRecipe->checkState(0) == Qt::Checked;
    for (int i = 2; i < ui_->configurations->topLevelItemCount(); ++i) {
        const auto* item = ui_->configurations->topLevelItem(i);
        if (item->checkState(0) == Qt::Checked) s.recipes << item->data(0, kNameRole).toString();
    }
    if (ui_->limit->value() > 0) s.limit = ui_->limit->value();
    s.protocol = ui_->protocol->currentData().toString();
    s.dataDirectory = ui_->dataDirectory->text();
    return s;
}

void EvaluatePanel::setModelAvailable(bool available, const QString& reason) {
    ui_->available = available;
    ui_->unavailable = reason;
    updateState();
}

void EvaluatePanel::updateState() {
    const EvaluateSettings s = settings();
    bool lacksData = false, lacksText = false;
    for (int i = 0; i < ui_->tasks->topLevelItemCount(); ++i) {
        const auto* item = ui_->tasks->topLevelItem(i);
        if (item->checkState(0) != Qt::Checked) continue;
        lacksData =
            lacksData || (item->data(0, kNeedsRole).toInt() == NeedsData && s.dataDirectory.isEmpty());
        lacksText =
            lacksText || (item->data(0, kNeedsRole).toInt() == NeedsText && ui_->textFile->text().isEmpty());
    }
    QString why;
    if (!ui_->available)
        why = ui_->unavailable;
    else if (s.tasks.isEmpty())
        why = tr("Tick at least one task.");
    else if (!s.fullPrecision && !s.currentRecipe && s.recipes.isEmpty())
        why = tr("Tick at least one configuration.");
    else if (lacksData)
        why = tr("A ticked task needs the data directory.");
    else if (lacksText)
        why = tr("Perplexity needs a text file.");
    ui_->hint->setText(ui_->running ? QString() : why);
    ui_->hint->setVisible(!ui_->hint->text().isEmpty());
    ui_->run->setEnabled(why.isEmpty() && !ui_->running);
    ui_->cancel->setEnabled(ui_->running);
    ui_->empty->setText(ui_->running ? tr("The first results come in soon.")
                                     : tr("Tick what to measure and what to compare, then press Run.\n"
                                          "Results come in while it runs, and are stored when it ends."));
    ui_->outcome->setCurrentIndex(ui_->haveResults ? 1 : 0);
    ui_->compare->setEnabled(ui_->haveResults && !ui_->running);
    ui_->progress->setVisible(ui_->running);
    ui_->progressText->setVisible(ui_->running);
}

} // namespace qs
