// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/evaluate_panel.h"

#include "models/comparison_model.h"
#include "number_format.h"
#include "panels/evaluate_choices.h"
#include "panels/panel_parts.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace qs {

struct EvaluatePanel::Ui {
    EvaluateChoices* choices = nullptr;
    QPushButton* run = nullptr;
    QPushButton* cancel = nullptr;
    QPushButton* compare = nullptr;
    QLabel* hint = nullptr;
    QProgressBar* progress = nullptr;
    QLabel* progressText = nullptr;
    QLabel* message = nullptr;
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
    updateState();
}

EvaluatePanel::~EvaluatePanel() = default;

QWidget* EvaluatePanel::buildChoices() {
    auto* page = new QWidget(this);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 6, 0);
    ui_->choices = new EvaluateChoices(page);
    layout->addWidget(ui_->choices, 1);
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
    layout->addWidget(boldLabel(tr("What does each configuration cost?"), page));
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
    ui_->empty = new QLabel(page);
    ui_->empty->setAlignment(Qt::AlignCenter);
    ui_->empty->setWordWrap(true);
    ui_->empty->setForegroundRole(QPalette::PlaceholderText);
    ui_->model = new ComparisonModel(this);
    ui_->results = compactTable(ui_->model, tr("Results so far"), page);
    ui_->results->setObjectName(QStringLiteral("results"));
    ui_->outcome = new QStackedWidget(page);
    ui_->outcome->addWidget(ui_->empty);
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
    connect(ui_->choices, &EvaluateChoices::dataDirectoryRequested, this,
            &EvaluatePanel::dataDirectoryRequested);
    connect(ui_->choices, &EvaluateChoices::textFileRequested, this, &EvaluatePanel::textFileRequested);
    connect(ui_->choices, &EvaluateChoices::changed, this, &EvaluatePanel::updateState);
}

void EvaluatePanel::setTasks(const std::vector<TaskInfo>& tasks) {
    ui_->choices->setTasks(tasks);
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

EvaluateSettings EvaluatePanel::settings() const {
    return ui_->choices->settings();
}

void EvaluatePanel::requestRun() {
    ui_->run->click();
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
    showInline(ui_->message, text, isError);
}

void EvaluatePanel::setModelAvailable(bool available, const QString& reason) {
    ui_->available = available;
    ui_->unavailable = reason;
    updateState();
}

void EvaluatePanel::updateState() {
    const QString why = ui_->available ? ui_->choices->problem() : ui_->unavailable;
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
