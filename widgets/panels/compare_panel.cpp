// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/compare_panel.h"

#include "charts/chart_frame.h"
#include "charts/interval_chart.h"
#include "charts/table_view.h"
#include "core_text.h"
#include "models/comparison_model.h"
#include "panels/panel_parts.h"
#include "panels/samples_panel.h"
#include "panels/score_chart.h"
#include "panels/table_export.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTime>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QSplitter>
#include <QTabWidget>
#include <QTableView>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <algorithm>

namespace qs {
namespace {

constexpr int kIdRole = Qt::UserRole;
constexpr int kNameRole = Qt::UserRole + 1;      ///< without what is said about the run
constexpr int kReferenceRole = Qt::UserRole + 2; ///< bool: a run that others are naturally measured from
enum RunColumn { NameColumn, ModelColumn, BackendColumn, TasksColumn, DateColumn };
enum Tab { DifferencesTab, ScoresTab, DivergencesTab, SamplesTab };

QString tasksOf(const RunRecord& run) {
    QStringList names;
    for (const auto& [task, result] : run.results) names << QString::fromStdString(task);
    return names.join(QStringLiteral(", "));
}

QString localTime(const std::string& utc) {
    const auto when = QDateTime::fromString(QString::fromStdString(utc), Qt::ISODate);
    return when.isValid() ? QLocale().toString(when.toLocalTime(), QLocale::ShortFormat)
                          : QString::fromStdString(utc);
}

QString nameWithState(const RunRecord& run) {
    const QString name = runNameText(run.name);
    if (run.state == "cancelled") return ComparePanel::tr("%1 (cancelled)").arg(name);
    if (run.state == "running") return ComparePanel::tr("%1 (running)").arg(name);
    if (run.state == "interrupted") return ComparePanel::tr("%1 (interrupted)").arg(name);
    return name;
}

QTableView* table(QAbstractItemModel* model, const QString& name, const QString& objectName,
                  QWidget* parent) {
    QTableView* view = makeTableView(parent);
    view->setSortingEnabled(false);
    view->setModel(model);
    view->setAccessibleName(name);
    view->setObjectName(objectName);
    view->setMinimumHeight(view->verticalHeader()->defaultSectionSize() * 3);
    QObject::connect(model, &QAbstractItemModel::modelReset, view, &QTableView::resizeColumnsToContents);
    return view;
}

} // namespace

struct ComparePanel::Ui {
    QTreeWidget* runs = nullptr;
    QPushButton *importRun = nullptr, *exportRuns = nullptr, *remove = nullptr, *setReference = nullptr;
    QLabel* message = nullptr;
    QTabWidget* tabs = nullptr;
    ScoreChart* scores = nullptr;
    ComparisonModel* sideBySide = nullptr;
    ChartFrame* differencesFrame = nullptr;
    IntervalChart* differences = nullptr;
    QComboBox* metric = nullptr;
    QCheckBox* onlyDifferent = nullptr;
    PairedComparisonModel* paired = nullptr;
    QLabel* pairedHeading = nullptr;
    DivergenceModel* divergences = nullptr;
    SamplesPanel* samples = nullptr;
    CompareData data;
    QString reference; ///< id
    std::vector<QString> chartTasks;

    QString referenceName() const {
        return data.table.runNames.empty() ? QString() : runNameText(data.table.runNames[0]);
    }
    QStringList otherNames() const {
        QStringList names;
        for (std::size_t i = 1; i < data.table.runNames.size(); ++i)
            names << runNameText(data.table.runNames[i]);
        return names;
    }
    const QAbstractItemModel* currentTable() const {
        switch (tabs->currentIndex()) {
        case ScoresTab:
            return sideBySide;
        case DivergencesTab:
            return divergences;
        case SamplesTab:
            return samples->table();
        default:
            return paired;
        }
    }
};

ComparePanel::ComparePanel(QWidget* parent) : QWidget(parent), ui_(std::make_unique<Ui>()) {
    auto* layout = new QVBoxLayout(this);
    auto* splitter = new QSplitter(Qt::Horizontal, this);
    splitter->addWidget(buildRuns());
    splitter->addWidget(buildComparison());
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 3);
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({250, 750});
    layout->addWidget(splitter);
    updateList();
}

ComparePanel::~ComparePanel() = default;

QWidget* ComparePanel::buildRuns() {
    auto* page = new QWidget(this);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 6, 0);
    layout->addWidget(boldLabel(tr("Stored runs"), page));
    ui_->runs = new QTreeWidget(page);
    ui_->runs->setObjectName(QStringLiteral("runs"));
    ui_->runs->setAccessibleName(tr("Stored runs"));
    ui_->runs->setHeaderLabels({tr("Run"), tr("Model"), tr("Computed"), tr("Tasks"), tr("Date")});
    ui_->runs->setRootIsDecorated(false);
    ui_->runs->setUniformRowHeights(true);
    ui_->runs->setSelectionMode(QAbstractItemView::ExtendedSelection);
    ui_->runs->setToolTip(tr("Tick the runs to compare. Differences are measured from the reference."));
    layout->addWidget(ui_->runs, 1);
    ui_->setReference = new QPushButton(tr("Set as &reference"), page);
    ui_->setReference->setObjectName(QStringLiteral("setReference"));
    ui_->setReference->setToolTip(tr("Differences are measured from the selected run"));
    layout->addWidget(ui_->setReference);
    auto* buttons = new QHBoxLayout;
    ui_->importRun = new QPushButton(tr("&Import…"), page);
    ui_->importRun->setToolTip(
        tr("A results file of lm-evaluation-harness. It can also be dropped on the window."));
    ui_->exportRuns = new QPushButton(tr("E&xport…"), page);
    ui_->exportRuns->setToolTip(tr("As lm-evaluation-harness lays its results out, with samples"));
    ui_->remove = new QPushButton(tr("&Delete"), page);
    ui_->remove->setObjectName(QStringLiteral("delete"));
    ui_->remove->setToolTip(tr("From the run store; the message that follows brings them back"));
    for (QPushButton* button : {ui_->importRun, ui_->exportRuns, ui_->remove}) buttons->addWidget(button);
    layout->addLayout(buttons);

    tickWholeRows(ui_->runs);
    connect(ui_->runs, &QTreeWidget::itemChanged, this, &ComparePanel::tellSelection);
    connect(ui_->runs, &QTreeWidget::itemSelectionChanged, this, &ComparePanel::updateList);
    connect(ui_->setReference, &QPushButton::clicked, this, [this] {
        auto* item = ui_->runs->selectedItems().value(0);
        if (item == nullptr) return;
        ui_->reference = item->data(NameColumn, kIdRole).toString();
        {
            const QSignalBlocker block(ui_->runs);
            item->setCheckState(NameColumn, Qt::Checked);
        }
        tellSelection();
    });
    connect(ui_->importRun, &QPushButton::clicked, this, &ComparePanel::importRequested);
    connect(ui_->exportRuns, &QPushButton::clicked, this,
            [this] { emit exportRequested(selectedOrTicked()); });
    connect(ui_->remove, &QPushButton::clicked, this, [this] { emit deleteRequested(selectedOrTicked()); });
    return page;
}

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
    ui_->tabs->addTab(buildDifferences(), tr("Differences"));
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

QWidget* ComparePanel::buildDifferences() {
    auto* splitter = new QSplitter(Qt::Vertical, this);
    splitter->setChildrenCollapsible(false);
    ui_->differencesFrame = new ChartFrame(splitter);
    ui_->differencesFrame->setFileName(QStringLiteral("differences"));
    ui_->differences = new IntervalChart;
    auto* scroll = new QScrollArea;
    scroll->setWidget(ui_->differences);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    ui_->differencesFrame->setChart(scroll, ui_->differences);
    ui_->differencesFrame->setTableButtonVisible(false);
    ui_->metric = new QComboBox(ui_->differencesFrame);
    ui_->metric->setAccessibleName(tr("Metric"));
    ui_->metric->setToolTip(tr("Metric that the picture shows"));
    ui_->metric->setObjectName(QStringLiteral("metric"));
    ui_->differencesFrame->addControl(ui_->metric);
    ui_->onlyDifferent = new QCheckBox(tr("Differences only"), ui_->differencesFrame);
    ui_->onlyDifferent->setObjectName(QStringLiteral("onlyDifferent"));
    ui_->onlyDifferent->setToolTip(tr("Leaves out what may well be equal: rows whose 95 % interval holds 0"));
    ui_->differencesFrame->addControl(ui_->onlyDifferent);
    splitter->addWidget(ui_->differencesFrame);

    auto* lower = new QWidget(splitter);
    auto* layout = new QVBoxLayout(lower);
    layout->setContentsMargins(0, 6, 0, 0);
    ui_->pairedHeading = boldLabel({}, lower);
    layout->addWidget(ui_->pairedHeading);
    ui_->paired = new PairedComparisonModel(this);
    ui_->differencesFrame->setTable(ui_->paired);
    QTableView* view = table(ui_->paired, tr("Paired comparison"), QStringLiteral("paired"), lower);
    layout->addWidget(view, 1);
    splitter->addWidget(lower);
    splitter->setSizes({400, 240});
    connect(ui_->metric, &QComboBox::currentIndexChanged, this, &ComparePanel::showDifferences);
    connect(ui_->onlyDifferent, &QCheckBox::toggled, this, &ComparePanel::showDifferences);
    connect(view, &QTableView::activated, this,
            [this](const QModelIndex& index) { showSamples(index.siblingAtColumn(1).data().toString()); });
    connect(ui_->differences, &IntervalChart::rowActivated, this, [this](int row) {
        if (row < static_cast<int>(ui_->chartTasks.size()))
            showSamples(ui_->chartTasks[static_cast<std::size_t>(row)]);
    });
    return splitter;
}

QWidget* ComparePanel::buildScores() {
    auto* splitter = new QSplitter(Qt::Vertical, this);
    splitter->setChildrenCollapsible(false);
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
    layout->addWidget(table(ui_->sideBySide, tr("Side by side"), QStringLiteral("sideBySide"), lower), 1);
    splitter->addWidget(lower);
    connect(ui_->scores, &ScoreChart::taskActivated, this, &ComparePanel::showSamples);
    return splitter;
}

QWidget* ComparePanel::buildDivergences() {
    auto* page = new QWidget(this);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 6, 0, 0);
    layout->addWidget(boldLabel(tr("How far are the predictions from the reference's?"), page));
    ui_->divergences = new DivergenceModel(this);
    layout->addWidget(table(ui_->divergences, tr("Divergence"), QStringLiteral("divergences"), page), 1);
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
    const QStringList kept = ticked();
    ui_->differencesFrame->setEmptyText(
        runs.empty() ? tr("There are no stored runs yet: evaluate something (Ctrl+R), or import results.")
                     : tr("Tick two or more runs of the same tasks to see how they differ.\nThe items that "
                          "both have are compared one by one."));
    {
        const QSignalBlocker block(ui_->runs);
        ui_->runs->clear();
        for (const RunRecord& run : runs) {
            const QString id = QString::fromStdString(run.id);
            auto* item = new QTreeWidgetItem(ui_->runs);
            item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
            item->setCheckState(NameColumn, kept.contains(id) ? Qt::Checked : Qt::Unchecked);
            item->setData(NameColumn, kIdRole, id);
            const auto old = outdated.find(run.id);
            const QString name = old == outdated.end() ? nameWithState(run)
                                                       : tr("%1 (made otherwise)").arg(nameWithState(run));
            item->setData(NameColumn, kNameRole, name);
            item->setData(NameColumn, kReferenceRole, run.place == 0 && run.recipeHash.empty());
            item->setText(NameColumn, name);
            item->setText(ModelColumn, QString::fromStdString(run.model));
            item->setText(BackendColumn, backendText(run.backend));
            item->setText(TasksColumn, tasksOf(run));
            item->setText(DateColumn, localTime(run.created));
            item->setToolTip(NameColumn, tr("%1\nprotocol %2, backend %3, id %4")
                                                 .arg(runNameText(run.name),
                                                      protocolText(QString::fromStdString(run.protocol)),
                                                      backendText(run.backend), id) +
                                             (old == outdated.end()
                                                  ? QString()
                                                  : QLatin1Char('\n') + old->second.join(QLatin1Char('\n'))));
        }
    }
    for (int c = 0; c < ui_->runs->columnCount(); ++c) ui_->runs->resizeColumnToContents(c);
    updateList();
    if (ticked() != kept) tellSelection();
}

void ComparePanel::setTicked(const QStringList& ids) {
    {
        const QSignalBlocker block(ui_->runs);
        for (int i = 0; i < ui_->runs->topLevelItemCount(); ++i) {
            auto* item = ui_->runs->topLevelItem(i);
            item->setCheckState(NameColumn, ids.contains(item->data(NameColumn, kIdRole).toString())
                                                ? Qt::Checked
                                                : Qt::Unchecked);
        }
    }
    if (!ids.contains(ui_->reference)) ui_->reference.clear();
    tellSelection();
}

void ComparePanel::addTicked(const QString& id) {
    setTicked(ticked() << id);
}

/// The reference that was set, else the first one that others are naturally measured from, else the topmost.
QStringList ComparePanel::ticked() const {
    QStringList ids;
    QString natural;
    for (int i = 0; i < ui_->runs->topLevelItemCount(); ++i) {
        const auto* item = ui_->runs->topLevelItem(i);
        if (item->checkState(NameColumn) != Qt::Checked) continue;
        ids << item->data(NameColumn, kIdRole).toString();
        if (natural.isEmpty() && item->data(NameColumn, kReferenceRole).toBool()) natural = ids.last();
    }
    const QString first = ids.contains(ui_->reference) ? ui_->reference : natural;
    if (ids.removeOne(first)) ids.prepend(first);
    return ids;
}

QStringList ComparePanel::selectedOrTicked() const {
    QStringList ids;
    for (const auto* item : ui_->runs->selectedItems()) ids << item->data(NameColumn, kIdRole).toString();
    return ids.isEmpty() ? ticked() : ids;
}

void ComparePanel::updateList() {
    const bool any = !selectedOrTicked().isEmpty();
    ui_->exportRuns->setEnabled(any);
    ui_->remove->setEnabled(any);
    ui_->setReference->setEnabled(ui_->runs->selectedItems().size() == 1);
    const QString reference = ticked().value(0);
    const QSignalBlocker block(ui_->runs);
    for (int i = 0; i < ui_->runs->topLevelItemCount(); ++i) {
        auto* item = ui_->runs->topLevelItem(i);
        const bool is = !reference.isEmpty() && item->data(NameColumn, kIdRole).toString() == reference;
        const QString name = item->data(NameColumn, kNameRole).toString();
        item->setText(NameColumn, is ? tr("%1 (reference)").arg(name) : name);
        QFont font = item->font(NameColumn);
        font.setBold(is);
        item->setFont(NameColumn, font);
    }
    ui_->runs->resizeColumnToContents(NameColumn);
}

void ComparePanel::tellSelection() {
    updateList();
    const QStringList ids = ticked();
    emit selectionChanged(ids, ids.value(0));
    if (ui_->tabs->currentIndex() == SamplesTab) emit samplesWanted(ids);
}

void ComparePanel::setComparison(const CompareData& comparison) {
    ui_->data = comparison;
    const ComparisonTable& scores = comparison.table;
    ui_->sideBySide->setComparison(scores);
    ui_->scores->setScores(scores, comparison.items);
    ui_->divergences->setDivergences(ui_->otherNames(), comparison.divergences);
    const QString chosen = ui_->metric->currentData().toString();
    {
        const QSignalBlocker block(ui_->metric);
        ui_->metric->clear();
        for (const auto& run : comparison.againstReference)
            for (const PairedComparison& c : run)
                if (const QString metric = QString::fromStdString(c.metric);
                    ui_->metric->findData(metric) < 0)
                    ui_->metric->addItem(metricText(c.metric), metric);
        if (const int index = ui_->metric->findData(chosen); index >= 0) ui_->metric->setCurrentIndex(index);
    }
    const bool any = ui_->metric->count() > 0;
    ui_->metric->setVisible(any);
    ui_->onlyDifferent->setVisible(any);
    showDifferences();
}

void ComparePanel::showDifferences() {
    std::vector<std::vector<PairedComparison>> shown = ui_->data.againstReference;
    if (ui_->onlyDifferent->isChecked())
        for (auto& run : shown) std::erase_if(run, [](const PairedComparison& c) { return !differs(c); });
    const QString reference = ui_->referenceName(), key = ui_->metric->currentData().toString(),
                  metric = ui_->metric->currentText();
    ui_->paired->setComparisons(reference, ui_->otherNames(), shown);
    ui_->pairedHeading->setText(
        reference.isEmpty() ? QString() : tr("Sample by sample against %1 (95 % interval)").arg(reference));
    ui_->differencesFrame->setTitle(reference.isEmpty() ? tr("How do the runs differ?")
                                                        : tr("How do they differ from %1?").arg(reference));
    IntervalData picture;
    picture.series = ui_->otherNames();
    picture.line = 0;
    const bool ratio = key.contains(QLatin1String("perplexity"));
    picture.valueTitle = ratio ? tr("Difference of %1 (logarithm of the ratio)").arg(metric)
                               : tr("Difference of %1").arg(metric);
    for (std::size_t run = 0; run < shown.size(); ++run)
        for (const PairedComparison& c : shown[run]) {
            if (QString::fromStdString(c.metric) != key) continue;
            const QString task = QString::fromStdString(c.task);
            if (!picture.groups.contains(task)) picture.groups << task;
            IntervalRow row;
            row.group = static_cast<int>(picture.groups.indexOf(task));
            row.series = static_cast<int>(run);
            row.value = c.delta;
            row.low = c.ciLow;
            row.high = c.ciHigh;
            row.outerLow = c.anytimeLow;
            row.outerHigh = c.anytimeHigh;
            picture.rows.push_back(row);
        }
    std::stable_sort(picture.rows.begin(), picture.rows.end(),
                     [](const IntervalRow& a, const IntervalRow& b) { return a.group < b.group; });
    ui_->chartTasks.clear();
    for (const IntervalRow& row : picture.rows) ui_->chartTasks.push_back(picture.groups[row.group]);
    ui_->differencesFrame->setEmpty(ui_->metric->count() == 0);
    ui_->differences->setData(std::move(picture));
}

void ComparePanel::setMessage(const QString& text, bool isError) {
    showInline(ui_->message, text, isError);
}

} // namespace qs
