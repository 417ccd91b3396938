// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/evaluate_panel.h"

#include "charts/table_view.h"
#include "charts/toggle_button.h"
#include "models/comparison_model.h"
#include "number_format.h"
#include "panels/evaluate_choices.h"
#include "panels/panel_parts.h"
#include "panels/queue_panel.h"
#include "panels/score_chart.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>
#include <cmath>

namespace qs {

struct EvaluatePanel::Ui {
    EvaluateChoices* choices = nullptr;
    QPushButton* run = nullptr;
    QPushButton* compare = nullptr;
    QLabel *hint = nullptr, *cost = nullptr, *breakdown = nullptr;
    ToggleButton* details = nullptr;
    QueuePanel* queue = nullptr;
    QLabel *stage = nullptr, *message = nullptr;
    QWidget* outcome = nullptr; ///< results: shown as soon as there are some
    QTableView* results = nullptr;
    ComparisonModel* model = nullptr;
    ScoreChart* chart = nullptr;
    EvaluationCost price;
    bool running = false, available = false, haveResults = false, finished = false, priced = false;
    QString unavailable;
};

EvaluatePanel::EvaluatePanel(QWidget* parent) : QWidget(parent), ui_(std::make_unique<Ui>()) {
    auto* layout = new QVBoxLayout(this);
    auto* splitter = new QSplitter(Qt::Horizontal, this);
    splitter->addWidget(buildChoices());
    splitter->addWidget(buildOutcome());
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);
    splitter->setSizes({372, 628}); // what the tasks ask is read beside their names
    splitter->setChildrenCollapsible(false);
    layout->addWidget(splitter);
    connectControls();
    updateState();
}

EvaluatePanel::~EvaluatePanel() = default;

QWidget* EvaluatePanel::buildChoices() {
    auto* page = new QWidget(this);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 6, 0);
    ui_->choices = new EvaluateChoices(page);
    layout->addWidget(ui_->choices, 1);
    ui_->cost = new QLabel(page);
    ui_->cost->setObjectName(QStringLiteral("cost"));
    ui_->cost->setWordWrap(true);
    ui_->cost->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addWidget(ui_->cost);
    ui_->breakdown = new QLabel(page);
    ui_->breakdown->setObjectName(QStringLiteral("breakdown"));
    ui_->breakdown->setWordWrap(true);
    ui_->breakdown->setTextInteractionFlags(Qt::TextSelectableByMouse);
    ui_->breakdown->hide();
    layout->addWidget(ui_->breakdown);
    auto* buttons = new QHBoxLayout;
    ui_->run = new QPushButton(page);
    ui_->run->setObjectName(QStringLiteral("run"));
    ui_->run->setToolTip(tr("Runs when its turn comes. Full precision and recipes run side by side over the "
                            "same items."));
    ui_->details = new ToggleButton(
        tr("Cost in detail"), tr("Show what the memory, the time and the disk space are for"), false, page);
    ui_->details->setObjectName(QStringLiteral("costDetails"));
    buttons->addWidget(ui_->run);
    buttons->addWidget(ui_->details);
    buttons->addStretch(1);
    layout->addLayout(buttons);
    ui_->hint = new QLabel(page);
    ui_->hint->setWordWrap(true);
    layout->addWidget(ui_->hint);
    return page;
}

QWidget* EvaluatePanel::buildOutcome() {
    auto* splitter = new QSplitter(Qt::Vertical, this);
    splitter->setChildrenCollapsible(false);
    auto* top = new QWidget(splitter);
    auto* upper = new QVBoxLayout(top);
    upper->setContentsMargins(6, 0, 0, 4);
    upper->addWidget(boldLabel(tr("Queue"), top));
    ui_->queue = new QueuePanel(top);
    upper->addWidget(ui_->queue, 1);
    ui_->stage = new QLabel(top);
    ui_->stage->setWordWrap(true);
    upper->addWidget(ui_->stage);
    ui_->message = new QLabel(top);
    ui_->message->setWordWrap(true);
    ui_->message->hide();
    upper->addWidget(ui_->message);
    splitter->addWidget(top);

    auto* bottom = new QWidget(splitter);
    auto* layout = new QVBoxLayout(bottom);
    layout->setContentsMargins(6, 4, 0, 0);
    ui_->model = new ComparisonModel(this);
    ui_->results = makeTableView(bottom);
    ui_->results->setSortingEnabled(false);
    ui_->results->setModel(ui_->model);
    ui_->results->setAccessibleName(tr("Results so far"));
    ui_->results->setToolTip(tr("Value ± standard error. Double-click a task to see its items."));
    ui_->results->setObjectName(QStringLiteral("results"));
    ui_->results->setMinimumHeight(ui_->results->verticalHeader()->defaultSectionSize() * 3);
    layout->addWidget(ui_->results, 1);
    ui_->chart = new ScoreChart(bottom);
    ui_->chart->setTitle(tr("What does each configuration cost?"));
    layout->addWidget(ui_->chart, 2);
    auto* row = new QHBoxLayout;
    ui_->compare = new QPushButton(tr("Compare sample by sample"), bottom);
    ui_->compare->setObjectName(QStringLiteral("compare"));
    row->addStretch(1);
    row->addWidget(ui_->compare);
    layout->addLayout(row);
    ui_->outcome = bottom;
    splitter->addWidget(bottom);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 5);
    return splitter;
}

void EvaluatePanel::connectControls() {
    connect(ui_->run, &QPushButton::clicked, this, [this] { emit runRequested(settings()); });
    connect(ui_->compare, &QPushButton::clicked, this, &EvaluatePanel::compareRequested);
    connect(ui_->details, &ToggleButton::toggled, this, &EvaluatePanel::showCost);
    connect(ui_->results, &QTableView::activated, this, [this](const QModelIndex& index) {
        emit samplesRequested(index.siblingAtColumn(0).data().toString());
    });
    connect(ui_->chart, &ScoreChart::taskActivated, this, &EvaluatePanel::samplesRequested);
    connect(ui_->choices, &EvaluateChoices::dataDirectoryRequested, this,
            &EvaluatePanel::dataDirectoryRequested);
    connect(ui_->choices, &EvaluateChoices::textFileRequested, this, &EvaluatePanel::textFileRequested);
    connect(ui_->choices, &EvaluateChoices::taskFileRequested, this, &EvaluatePanel::taskFileRequested);
    connect(ui_->choices, &EvaluateChoices::recipeFileRequested, this, &EvaluatePanel::recipeFileRequested);
    connect(ui_->choices, &EvaluateChoices::changed, this, [this] {
        ui_->priced = false;
        updateState();
        emit settingsChanged();
    });
}

void EvaluatePanel::setTasks(const std::vector<TaskInfo>& tasks) {
    ui_->choices->setTasks(tasks);
    ui_->chart->setTasks(tasks);
}

void EvaluatePanel::setRecipes(const std::vector<RecipeChoice>& shipped, const QString& currentRecipeName) {
    ui_->choices->setRecipes(shipped, currentRecipeName);
}

void EvaluatePanel::setDataDirectory(const QString& directory) {
    ui_->choices->setDataDirectory(directory);
}

void EvaluatePanel::setTextFile(const QString& file) {
    ui_->choices->setTextFile(file);
}

void EvaluatePanel::addTaskFile(const QString& file) {
    ui_->choices->addTaskFile(file);
}

void EvaluatePanel::addRecipeFile(const QString& file) {
    ui_->choices->addRecipeFile(file);
}

EvaluateSettings EvaluatePanel::settings() const {
    return ui_->choices->settings();
}

QueuePanel& EvaluatePanel::queue() {
    return *ui_->queue;
}

void EvaluatePanel::setQueue(const std::vector<QueueRow>& rows) {
    ui_->queue->setRows(rows);
    updateState();
}

bool EvaluatePanel::canRun() const {
    return ui_->available && ui_->choices->problem().isEmpty();
}

void EvaluatePanel::requestRun() {
    ui_->run->click();
}

void EvaluatePanel::setRunning(bool running) {
    ui_->running = running;
    if (running)
        setMessage({}, false);
    else
        setStage({});
    updateState();
}

void EvaluatePanel::setStage(const QString& sentence) {
    ui_->stage->setText(sentence);
    ui_->stage->setVisible(!sentence.isEmpty());
}

void EvaluatePanel::setResults(const EvaluationResultsPtr& results) {
    static const EvaluationResults none;
    const EvaluationResults& shown = results ? *results : none;
    std::map<std::string, std::int64_t> items;
    for (const TaskProgress& task : shown.tasks) items[task.task.toStdString()] = task.done;
    // Numbers come in while somebody reads: what was chosen and scrolled to stays.
    const int row = ui_->results->currentIndex().row(), scroll = ui_->results->verticalScrollBar()->value();
    ui_->model->setComparison(shown.table, shown.finished ? std::vector<TaskProgress>() : shown.tasks);
    ui_->results->resizeColumnsToContents();
    if (row >= 0 && row < ui_->model->rowCount()) ui_->results->setCurrentIndex(ui_->model->index(row, 0));
    ui_->results->verticalScrollBar()->setValue(scroll);
    ui_->chart->setScores(shown.table, items);
    ui_->haveResults = !shown.table.rows.empty();
    ui_->finished = shown.finished;
    updateState();
}

void EvaluatePanel::setResults(const ComparisonTable& table) {
    auto results = std::make_shared<EvaluationResults>();
    results->table = table;
    results->finished = true;
    setResults(results);
}

void EvaluatePanel::setMessage(const QString& text, bool isError) {
    showInline(ui_->message, text, isError);
}

void EvaluatePanel::setModelAvailable(bool available, const QString& reason) {
    ui_->available = available;
    ui_->unavailable = reason;
    ui_->priced = false;
    updateState();
    emit settingsChanged();
}

void EvaluatePanel::setCost(const EvaluationCost& cost) {
    ui_->price = cost;
    ui_->priced = true;
    showCost();
}

void EvaluatePanel::showCost() {
    const EvaluationCost& c = ui_->price;
    const bool known = ui_->priced && canRun();
    ui_->details->setEnabled(known && c.problem.isEmpty());
    ui_->breakdown->setVisible(known && c.problem.isEmpty() && ui_->details->isChecked());
    ui_->cost->setVisible(canRun());
    ui_->cost->setEnabled(known); // what is shown is that of other settings: dimmed
    if (!known && ui_->cost->text().isEmpty()) ui_->cost->setText(tr("Working out what it would cost…"));
    if (!known) return;
    if (!c.problem.isEmpty()) return showInline(ui_->cost, c.problem, true);
    const bool isWholeTime = c.recipesToPrepare == 0 || !std::isnan(c.preparationSeconds);
    const double seconds = c.seconds + (isWholeTime ? c.preparationSeconds : 0);
    const QString time = std::isnan(seconds) ? tr("time is being measured")
                                             : tr("about %1").arg(formatDuration(std::max(1.0, seconds)));
    QString text =
        tr("%1 · %2 of memory · %3 on disk").arg(time, formatBytes(c.memory()), formatBytes(c.storeBytes));
    if (c.recipesToPrepare > 0 && isWholeTime)
        text += QLatin1Char('\n') +
                tr("Of this, working out %n recipe(s) takes about %1.", nullptr, c.recipesToPrepare)
                    .arg(formatDuration(std::max(1.0, c.preparationSeconds)));
    else if (c.recipesToPrepare > 0)
        text += QLatin1Char('\n') + tr("Working out %n recipe(s) comes on top.", nullptr, c.recipesToPrepare);
    showInline(ui_->cost, text, false);
    const QStringList lines{
        tr("%1 items, %2 tokens for each of %n configuration(s)", nullptr, c.configurations)
            .arg(formatCount(c.samples), formatCount(static_cast<std::int64_t>(c.tokens))),
        tr("Model file, mapped: %1").arg(formatBytes(c.modelFile)),
        tr("Packed weights: %1").arg(formatBytes(c.packedWeights)),
        tr("Activations: %1").arg(formatBytes(c.activations)),
        tr("Logits: %1").arg(formatBytes(c.logits)),
        tr("Results: %1").arg(formatBytes(c.kept)),
        c.exactRate ? tr("Time: from the measured speed of these configurations")
                    : tr("Time: from the measured speed of full precision in place of recipes that are not "
                         "worked out yet")};
    ui_->breakdown->setText(lines.join(QLatin1Char('\n')));
}

void EvaluatePanel::updateState() {
    const QString why = ui_->available ? ui_->choices->problem() : ui_->unavailable;
    ui_->hint->setText(why);
    ui_->hint->setVisible(!why.isEmpty());
    ui_->run->setText(ui_->running ? tr("&Add to the queue") : tr("&Run"));
    ui_->run->setEnabled(why.isEmpty());
    ui_->chart->setEmptyText(ui_->running
                                 ? tr("The first results come in soon.")
                                 : tr("Tick what to measure and what to compare, then press Run.\n"
                                      "Results come in while it runs, and are kept in the run store."));
    ui_->results->setVisible(ui_->haveResults);
    ui_->compare->setVisible(ui_->haveResults);
    ui_->compare->setEnabled(ui_->finished);
    showCost();
}

} // namespace qs
