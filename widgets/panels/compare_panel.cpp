// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/compare_panel.h"

#include "charts/bar_chart.h"
#include "charts/chart_frame.h"
#include "models/comparison_model.h"
#include "panels/panel_parts.h"

#include <QComboBox>
#include <QDateTime>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSplitter>
#include <QTableView>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <limits>

namespace qs {
namespace {

constexpr int kIdRole = Qt::UserRole;
enum RunColumn { NameColumn, ModelColumn, BackendColumn, TasksColumn, DateColumn };

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

} // namespace

struct ComparePanel::Ui {
    QTreeWidget* runs = nullptr;
    QPushButton* importRun = nullptr;
    QPushButton* exportRuns = nullptr;
    QPushButton* remove = nullptr;
    QLabel* message = nullptr;
    QComboBox* metric = nullptr;
    ChartFrame* frame = nullptr;
    BarChart* chart = nullptr;
    ComparisonModel* sideBySide = nullptr;
    QTableView* sideBySideView = nullptr;
    QWidget* tables = nullptr; ///< below the chart
    QWidget* pairedBox = nullptr;
    PairedComparisonModel* paired = nullptr;
    QTableView* pairedView = nullptr;
    QLabel* pairedHeading = nullptr;
    ComparisonTable table;
};

ComparePanel::ComparePanel(QWidget* parent) : QWidget(parent), ui_(std::make_unique<Ui>()) {
    auto* layout = new QVBoxLayout(this);
    auto* splitter = new QSplitter(Qt::Horizontal, this);
    splitter->addWidget(buildRuns());
    splitter->addWidget(buildComparison());
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 2);
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({270, 730});
    layout->addWidget(splitter);
    updateButtons();
}

ComparePanel::~ComparePanel() = default;

QWidget* ComparePanel::buildRuns() {
    auto* page = new QWidget(this);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 6, 0);
    auto* title = boldLabel(tr("Stored runs"), page);
    layout->addWidget(title);
    ui_->runs = new QTreeWidget(page);
    ui_->runs->setObjectName(QStringLiteral("runs"));
    ui_->runs->setAccessibleName(tr("Stored runs"));
    ui_->runs->setHeaderLabels({tr("Run"), tr("Model"), tr("Computed"), tr("Tasks"), tr("Date")});
    ui_->runs->setRootIsDecorated(false);
    ui_->runs->setUniformRowHeights(true);
    ui_->runs->setSelectionMode(QAbstractItemView::ExtendedSelection);
    ui_->runs->setToolTip(tr("Tick the runs to compare. The topmost ticked run is the reference."));
    layout->addWidget(ui_->runs, 1);
    auto* buttons = new QHBoxLayout;
    ui_->importRun = new QPushButton(tr("&Import…"), page);
    ui_->importRun->setToolTip(tr("A results file of lm-evaluation-harness"));
    ui_->exportRuns = new QPushButton(tr("E&xport…"), page);
    ui_->exportRuns->setToolTip(tr("As lm-evaluation-harness lays its results out, with samples"));
    ui_->remove = new QPushButton(tr("&Delete"), page);
    ui_->remove->setObjectName(QStringLiteral("delete"));
    for (QPushButton* button : {ui_->importRun, ui_->exportRuns, ui_->remove}) buttons->addWidget(button);
    buttons->addStretch(1);
    layout->addLayout(buttons);

    connect(ui_->runs, &QTreeWidget::itemChanged, this, [this] {
        const QStringList ids = ticked();
        updateButtons();
        emit selectionChanged(ids, ids.value(0));
    });
    connect(ui_->runs, &QTreeWidget::itemSelectionChanged, this, &ComparePanel::updateButtons);
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
    ui_->message->setWordWrap(true);
    ui_->message->hide();
    layout->addWidget(ui_->message);
    auto* splitter = new QSplitter(Qt::Vertical, page);
    splitter->setChildrenCollapsible(false);
    layout->addWidget(splitter, 1);

    ui_->frame = new ChartFrame(splitter);
    ui_->frame->setTitle(tr("How do the configurations score?"));
    ui_->frame->setFileName(QStringLiteral("comparison"));
    ui_->frame->setEmptyText(
        tr("Tick runs in the list to see them side by side.\nEvaluations are stored there when they end."));
    ui_->chart = new BarChart(ui_->frame);
    ui_->frame->setChart(ui_->chart, ui_->chart);
    ui_->metric = new QComboBox(ui_->frame);
    ui_->metric->setAccessibleName(tr("Metric"));
    ui_->metric->setObjectName(QStringLiteral("metric"));
    ui_->frame->addControl(ui_->metric);
    ui_->sideBySide = new ComparisonModel(this);
    ui_->frame->setTable(ui_->sideBySide);
    ui_->frame->setEmpty(true);
    splitter->addWidget(ui_->frame);

    ui_->tables = new QWidget(splitter);
    auto* tables = new QVBoxLayout(ui_->tables);
    tables->setContentsMargins(0, 6, 0, 0);
    tables->addWidget(boldLabel(tr("Side by side (± standard error)"), ui_->tables));
    ui_->sideBySideView = compactTable(ui_->sideBySide, tr("Side by side"), ui_->tables);
    ui_->sideBySideView->setObjectName(QStringLiteral("sideBySide"));
    tables->addWidget(ui_->sideBySideView, 1);
    ui_->pairedBox = new QWidget(ui_->tables);
    auto* paired = new QVBoxLayout(ui_->pairedBox);
    paired->setContentsMargins(0, 0, 0, 0);
    ui_->pairedHeading = boldLabel({}, ui_->pairedBox);
    paired->addWidget(ui_->pairedHeading);
    ui_->paired = new PairedComparisonModel(this);
    ui_->pairedView = compactTable(ui_->paired, tr("Paired comparison"), ui_->pairedBox);
    ui_->pairedView->setObjectName(QStringLiteral("paired"));
    paired->addWidget(ui_->pairedView, 1);
    tables->addWidget(ui_->pairedBox, 1);
    splitter->addWidget(ui_->tables);
    splitter->setSizes({340, 340});
    connect(ui_->metric, &QComboBox::currentIndexChanged, this, &ComparePanel::drawChart);
    setComparison({}, {}, {});
    return page;
}

void ComparePanel::setRuns(const std::vector<RunRecord>& runs) {
    const QStringList kept = ticked();
    {
        const QSignalBlocker block(ui_->runs);
        ui_->runs->clear();
        for (const RunRecord& run : runs) {
            const QString id = QString::fromStdString(run.id);
            auto* item = new QTreeWidgetItem(ui_->runs);
            item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
            item->setCheckState(NameColumn, kept.contains(id) ? Qt::Checked : Qt::Unchecked);
            item->setData(NameColumn, kIdRole, id);
            const QString name = QString::fromStdString(run.name);
            item->setText(NameColumn, run.state == "cancelled" ? tr("%1 (cancelled)").arg(name) : name);
            item->setText(ModelColumn, QString::fromStdString(run.model));
            item->setText(BackendColumn, QString::fromStdString(run.backend));
            item->setText(TasksColumn, tasksOf(run));
            item->setText(DateColumn, localTime(run.created));
            item->setToolTip(NameColumn, tr("%1\nprotocol %2, backend %3, id %4")
                                             .arg(name, QString::fromStdString(run.protocol),
                                                  QString::fromStdString(run.backend), id));
        }
    }
    for (int c = 0; c < ui_->runs->columnCount(); ++c) ui_->runs->resizeColumnToContents(c);
    updateButtons();
    const QStringList now = ticked();
    if (now != kept) emit selectionChanged(now, now.value(0));
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
    const QStringList now = ticked();
    updateButtons();
    emit selectionChanged(now, now.value(0));
}

QStringList ComparePanel::ticked() const {
    QStringList ids;
    for (int i = 0; i < ui_->runs->topLevelItemCount(); ++i) {
        const auto* item = ui_->runs->topLevelItem(i);
        if (item->checkState(NameColumn) == Qt::Checked) ids << item->data(NameColumn, kIdRole).toString();
    }
    return ids;
}

QStringList ComparePanel::selectedOrTicked() const {
    QStringList ids;
    for (const auto* item : ui_->runs->selectedItems()) ids << item->data(NameColumn, kIdRole).toString();
    return ids.isEmpty() ? ticked() : ids;
}

void ComparePanel::updateButtons() {
    const bool any = !selectedOrTicked().isEmpty();
    ui_->exportRuns->setEnabled(any);
    ui_->remove->setEnabled(any);
}

void ComparePanel::setComparison(const ComparisonTable& table,
                                 const std::vector<std::vector<PairedComparison>>& againstReference,
                                 const QString& referenceName) {
    ui_->table = table;
    ui_->sideBySide->setComparison(table);
    QStringList others;
    for (std::size_t i = 1; i < table.runNames.size(); ++i)
        others << QString::fromStdString(table.runNames[i]);
    ui_->paired->setComparisons(referenceName, others, againstReference);
    ui_->sideBySideView->resizeColumnsToContents();
    ui_->pairedView->resizeColumnsToContents();
    ui_->pairedHeading->setText(tr("Sample by sample against %1 (95 % interval)").arg(referenceName));
    ui_->tables->setVisible(!table.rows.empty());
    ui_->pairedBox->setVisible(ui_->paired->rowCount() > 0);
    ui_->metric->setVisible(!table.rows.empty());
    const QString chosen = ui_->metric->currentText();
    {
        const QSignalBlocker block(ui_->metric);
        ui_->metric->clear();
        for (const auto& row : table.rows) {
            const QString metric = QString::fromStdString(row.metric);
            if (ui_->metric->findText(metric) < 0) ui_->metric->addItem(metric);
        }
        if (const int index = ui_->metric->findText(chosen); index >= 0) ui_->metric->setCurrentIndex(index);
    }
    drawChart();
}

void ComparePanel::drawChart() {
    const std::string metric = ui_->metric->currentText().toStdString();
    const std::size_t runs = ui_->table.runNames.size();
    QStringList groups, series;
    std::vector<std::vector<double>> values(runs), errors(runs);
    for (const std::string& name : ui_->table.runNames) series << QString::fromStdString(name);
    for (const auto& row : ui_->table.rows) {
        if (row.metric != metric) continue;
        groups << QString::fromStdString(row.task);
        for (std::size_t i = 0; i < runs; ++i) {
            const auto cell = i < row.values.size() ? row.values[i] : std::nullopt;
            const double missing = std::numeric_limits<double>::quiet_NaN();
            values[i].push_back(cell ? cell->value : missing);
            errors[i].push_back(cell ? cell->stderror.value_or(missing) : missing);
        }
    }
    ui_->chart->setData(groups, series, values, errors);
    ui_->chart->setValueTitle(QString::fromStdString(metric));
    ui_->frame->setEmpty(groups.isEmpty());
}

void ComparePanel::setMessage(const QString& text, bool isError) {
    showInline(ui_->message, text, isError);
}

} // namespace qs
