// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/compare_panel.h"

#include "core_text.h"
#include "models/comparison_model.h"
#include "panels/comparison_table.h"
#include "panels/differences_view.h"
#include "panels/panel_parts.h"
#include "panels/run_list.h"
#include "panels/samples_panel.h"
#include "panels/score_chart.h"
#include "panels/table_export.h"

#include <QLabel>
#include <QSplitter>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace qs {
namespace {

enum Tab { DifferencesTab, ScoresTab, DivergencesTab, SamplesTab };

} // namespace

struct ComparePanel::Ui {
    RunList* runs = nullptr;
    QLabel* message = nullptr;
    QTabWidget* tabs = nullptr;
    DifferencesView* differences = nullptr;
    ScoreChart* scores = nullptr;
    ComparisonModel* sideBySide = nullptr;
    DivergenceModel* divergences = nullptr;
    SamplesPanel* samples = nullptr;

    const QAbstractItemModel* currentTable() const {
        switch (tabs->currentIndex()) {
        case ScoresTab:
            return sideBySide;
        case DivergencesTab:
            return divergences;
        case SamplesTab:
            return samples->table();
        default:
            return differences->table();
        }
    }
};

ComparePanel::ComparePanel(QWidget* parent) : QWidget(parent), ui_(std::make_unique<Ui>()) {
    auto* layout = new QVBoxLayout(this);
    auto* splitter = new QSplitter(Qt::Horizontal, this);
    ui_->runs = new RunList(splitter);
    splitter->addWidget(ui_->runs);
    splitter->addWidget(buildComparison());
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 3);
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({250, 750});
    layout->addWidget(splitter);
    connect(ui_->runs, &RunList::tickedChanged, this, &ComparePanel::tellSelection);
    connect(ui_->runs, &RunList::deleteRequested, this, &ComparePanel::deleteRequested);
    connect(ui_->runs, &RunList::exportRequested, this, &ComparePanel::exportRequested);
    connect(ui_->runs, &RunList::importRequested, this, &ComparePanel::importRequested);
}

ComparePanel::~ComparePanel() = default;

QWidget* ComparePanel::buildComparison() {
    auto* page = new QWidget(this);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(6, 0, 0, 0);
    ui_->message = new QLabel(page);
    ui_->message->setObjectName(QStringLiteral("compareMessage"));
    ui_->message->setWordWrap(true);
    ui_->message->hide();
    layout->addWidget(ui_->message);
    ui_->tabs = new QTabWidget(page);
    ui_->tabs->setObjectName(QStringLiteral("compareTabs"));
    ui_->tabs->setDocumentMode(true);
    ui_->tabs->setUsesScrollButtons(false); // all of them stay in sight
    ui_->differences = new DifferencesView(page);
    connect(ui_->differences, &DifferencesView::taskActivated, this, &ComparePanel::showSamples);
    ui_->tabs->addTab(ui_->differences, tr("Differences"));
    ui_->tabs->addTab(buildScores(), tr("Scores"));
    ui_->tabs->addTab(buildDivergences(), tr("Divergence"));
    ui_->samples = new SamplesPanel(page);
    ui_->tabs->addTab(ui_->samples, tr("Samples"));
    auto* exportTable =
        new TableExport([this] { return ui_->currentTable(); }, QStringLiteral("comparison"), page);
    exportTable->setObjectName(QStringLiteral("exportTable"));
    connect(exportTable, &TableExport::saved, this,
            [this](const QString& file) { setMessage(tr("Saved as %1.").arg(file), false); });
    connect(exportTable, &TableExport::failed, this, [this](const QString& why) { setMessage(why, true); });
    ui_->tabs->setCornerWidget(exportTable);
    connect(ui_->tabs, &QTabWidget::currentChanged, this, [this](int tab) {
        if (tab == SamplesTab) emit samplesWanted(ticked());
    });
    layout->addWidget(ui_->tabs, 1);
    setComparison({});
    return page;
}

QWidget* ComparePanel::buildScores() {
    auto* splitter = new QSplitter(Qt::Vertical, this);
    splitter->setChildrenCollapsible(false);
    splitter->setContentsMargins(0, 6, 0, 0);
    ui_->scores = new ScoreChart(splitter);
    ui_->scores->setTitle(tr("How do the configurations score?"));
    ui_->scores->setEmptyText(
        tr("Tick runs in the list to see them side by side.\nEvaluations are stored there as they run."));
    splitter->addWidget(ui_->scores);
    auto* lower = new QWidget(splitter);
    auto* layout = new QVBoxLayout(lower);
    layout->setContentsMargins(0, 6, 0, 0);
    layout->addWidget(boldLabel(tr("Side by side (± standard error)"), lower));
    ui_->sideBySide = new ComparisonModel(this);
    layout->addWidget(
        comparisonTable(ui_->sideBySide, tr("Side by side"), QStringLiteral("sideBySide"), lower), 1);
    splitter->addWidget(lower);
    splitter->setSizes({475, 165});
    connect(ui_->scores, &ScoreChart::taskActivated, this, &ComparePanel::showSamples);
    return splitter;
}

QWidget* ComparePanel::buildDivergences() {
    auto* page = new QWidget(this);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 6, 0, 0);
    layout->addWidget(boldLabel(tr("How far are the predictions from the reference's?"), page));
    ui_->divergences = new DivergenceModel(this);
    layout->addWidget(
        comparisonTable(ui_->divergences, tr("Divergence"), QStringLiteral("divergences"), page), 1);
    auto* note =
        new QLabel(tr("KL: Kullback-Leibler divergence of the next-token distributions, in nats; it is "
                      "measured while runs are made side by side, so only runs of one evaluation have "
                      "it. Δp: change of the probability of what is right."),
                   page);
    note->setWordWrap(true);
    note->setForegroundRole(QPalette::PlaceholderText);
    layout->addWidget(note);
    return page;
}

void ComparePanel::setTasks(const std::vector<TaskInfo>& tasks) {
    ui_->scores->setTasks(tasks);
}

SamplesPanel& ComparePanel::samples() {
    return *ui_->samples;
}

void ComparePanel::showSamples(const QString& task) {
    if (!task.isEmpty()) ui_->samples->chooseTask(task);
    ui_->tabs->setCurrentIndex(SamplesTab);
}

void ComparePanel::setRuns(const std::vector<RunRecord>& runs,
                           const std::map<std::string, QStringList>& outdated) {
    ui_->differences->setAnyRuns(!runs.empty());
    ui_->runs->setRuns(runs, outdated);
}

void ComparePanel::setTicked(const QStringList& ids) {
    ui_->runs->setTicked(ids);
}

void ComparePanel::addTicked(const QString& id) {
    setTicked(ticked() << id);
}

QStringList ComparePanel::ticked() const {
    return ui_->runs->ticked();
}

void ComparePanel::tellSelection(const QStringList& ids) {
    emit selectionChanged(ids, ids.value(0));
    if (ui_->tabs->currentIndex() == SamplesTab) emit samplesWanted(ids);
}

void ComparePanel::setComparison(const CompareData& comparison) {
    const ComparisonTable& scores = comparison.table;
    QStringList names;
    for (const std::string& name : scores.runNames) names << runNameText(name);
    const QString reference = names.value(0);
    const QStringList others = names.mid(1);
    ui_->sideBySide->setComparison(scores);
    ui_->scores->setScores(scores, comparison.items);
    ui_->divergences->setDivergences(others, comparison.divergences);
    ui_->differences->setDifferences(reference, others, comparison.againstReference);
}

void ComparePanel::setMessage(const QString& text, bool isError) {
    showInline(ui_->message, text, isError);
}

} // namespace qs
