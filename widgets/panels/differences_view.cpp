// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/differences_view.h"

#include "charts/chart_frame.h"
#include "charts/interval_chart.h"
#include "core_text.h"
#include "models/comparison_model.h"
#include "panels/comparison_table.h"
#include "panels/panel_parts.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>

namespace qs {

DifferencesView::DifferencesView(QWidget* parent) : QSplitter(Qt::Vertical, parent) {
    setChildrenCollapsible(false);
    setContentsMargins(0, 6, 0, 0);
    addWidget(buildChart());
    addWidget(buildTable());
    setSizes({400, 240});
}

QWidget* DifferencesView::buildChart() {
    frame_ = new ChartFrame(this);
    frame_->setFileName(QStringLiteral("differences"));
    setAnyRuns(true);
    chart_ = new IntervalChart;
    auto* scroll = new QScrollArea;
    scroll->setWidget(chart_);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    frame_->setChart(scroll, chart_);
    frame_->setTableButtonVisible(false);
    metric_ = new QComboBox(frame_);
    metric_->setAccessibleName(tr("Metric"));
    metric_->setToolTip(tr("Metric that the picture shows"));
    metric_->setObjectName(QStringLiteral("metric"));
    frame_->addControl(metric_);
    onlyDifferent_ = new QCheckBox(tr("Differences only"), frame_);
    onlyDifferent_->setObjectName(QStringLiteral("onlyDifferent"));
    onlyDifferent_->setToolTip(tr("Leaves out what may well be equal: rows whose 95 % interval holds 0"));
    frame_->addControl(onlyDifferent_);
    connect(metric_, &QComboBox::currentIndexChanged, this, &DifferencesView::showDifferences);
    connect(onlyDifferent_, &QCheckBox::toggled, this, &DifferencesView::showDifferences);
    connect(chart_, &IntervalChart::rowActivated, this, [this](int row) {
        if (row < static_cast<int>(chartTasks_.size()))
            emit taskActivated(chartTasks_[static_cast<std::size_t>(row)]);
    });
    return frame_;
}

void DifferencesView::setAnyRuns(bool any) {
    frame_->setEmptyText(
        any ? tr("Tick two or more runs of the same tasks to see how they differ.\nThe items that both have "
                 "are compared one by one.")
            : tr("There are no stored runs yet: evaluate something (Ctrl+R), or import results."));
}

QWidget* DifferencesView::buildTable() {
    auto* box = new QWidget(this);
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 6, 0, 0);
    heading_ = boldLabel({}, box);
    layout->addWidget(heading_);
    paired_ = new PairedComparisonModel(this);
    frame_->setTable(paired_);
    QTableView* view = comparisonTable(paired_, tr("Paired comparison"), QStringLiteral("paired"), box);
    layout->addWidget(view, 1);
    connect(view, &QTableView::activated, this, [this](const QModelIndex& index) {
        emit taskActivated(index.siblingAtColumn(1).data().toString());
    });
    return box;
}

const QAbstractItemModel* DifferencesView::table() const {
    return paired_;
}

void DifferencesView::setDifferences(const QString& reference, const QStringList& runs,
                                     const std::vector<std::vector<PairedComparison>>& comparisons) {
    reference_ = reference;
    runs_ = runs;
    comparisons_ = comparisons;
    offerMetrics();
    showDifferences();
}

void DifferencesView::offerMetrics() {
    const QSignalBlocker block(metric_);
    const QString chosen = metric_->currentData().toString();
    metric_->clear();
    for (const auto& run : comparisons_)
        for (const PairedComparison& c : run)
            if (const QString metric = QString::fromStdString(c.metric); metric_->findData(metric) < 0)
                metric_->addItem(metricText(c.metric), metric);
    if (const int index = metric_->findData(chosen); index >= 0) metric_->setCurrentIndex(index);
    const bool any = metric_->count() > 0;
    metric_->setVisible(any);
    onlyDifferent_->setVisible(any);
}

void DifferencesView::showDifferences() {
    std::vector<std::vector<PairedComparison>> shown = comparisons_;
    if (onlyDifferent_->isChecked())
        for (auto& run : shown) std::erase_if(run, [](const PairedComparison& c) { return !differs(c); });
    paired_->setComparisons(reference_, runs_, shown);
    heading_->setText(
        reference_.isEmpty() ? QString() : tr("Sample by sample against %1 (95 % interval)").arg(reference_));
    frame_->setTitle(reference_.isEmpty() ? tr("How do the runs differ?")
                                          : tr("How do they differ from %1?").arg(reference_));
    frame_->setEmpty(metric_->count() == 0);
    showPicture(shown);
}

void DifferencesView::showPicture(const std::vector<std::vector<PairedComparison>>& shown) {
    const QString key = metric_->currentData().toString(), metric = metric_->currentText();
    IntervalData picture;
    picture.series = runs_;
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
    chartTasks_.clear();
    for (const IntervalRow& row : picture.rows) chartTasks_.push_back(picture.groups[row.group]);
    chart_->setData(std::move(picture));
}

} // namespace qs
