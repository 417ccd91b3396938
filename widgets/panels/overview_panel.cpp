// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/overview_panel.h"

#include "charts/chart_frame.h"
#include "charts/fact_list.h"
#include "charts/site_map_view.h"
#include "models/tables.h"
#include "number_format.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <algorithm>
#include <cmath>

namespace qs {

struct OverviewPanel::Ui {
    ChartFrame* frame = nullptr;
    SiteMapView* map = nullptr;
    QComboBox* metric = nullptr;
    FactList* facts = nullptr;
    TableModel* table = nullptr;
    OverviewDataPtr data;
    std::vector<SiteId> selection;
    QString emptyText;
    int about = 0, largest = 0, largestSite = 0, median = 0, smallest = 0, smallestSite = 0, known = 0;
};

OverviewPanel::OverviewPanel(QWidget* parent) : QWidget(parent), ui_(std::make_unique<Ui>()) {
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(10, 8, 10, 8);
    layout->setSpacing(14);
    ui_->frame = new ChartFrame;
    ui_->frame->setTitle(tr("Where in the model is it hard to quantize?"));
    ui_->frame->setFileName(QStringLiteral("overview"));
    ui_->map = new SiteMapView;
    ui_->table = new TableModel(this);
    ui_->frame->setChart(ui_->map, ui_->map);
    ui_->frame->setTable(ui_->table);
    ui_->metric = new QComboBox;
    ui_->metric->setAccessibleName(tr("Number that colours the map"));
    ui_->metric->setToolTip(tr("Number that colours the map"));
    ui_->metric->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    ui_->frame->addControl(ui_->metric);
    layout->addWidget(ui_->frame, 1);
    buildFacts();
    layout->addWidget(ui_->facts);
    connect(ui_->metric, &QComboBox::currentIndexChanged, this, [this] { showChosen(); });
    connect(ui_->map, &SiteMapView::siteActivated, this, &OverviewPanel::siteActivated);
    connect(ui_->map, &SiteMapView::extentActivated, this, &OverviewPanel::extentActivated);
    connect(ui_->frame, &ChartFrame::rowActivated, this, [this](int row) {
        if (!ui_->data || row < 0 || row >= static_cast<int>(ui_->data->sites.size())) return;
        const SiteId site = ui_->data->sites[static_cast<std::size_t>(row)];
        ui_->map->setCurrentSite(site);
        emit siteActivated(site);
    });
    setEmptyText(tr("Open a model to see all its sites at once."));
    setData(nullptr);
}

OverviewPanel::~OverviewPanel() = default;

void OverviewPanel::buildFacts() {
    FactList* f = ui_->facts = new FactList;
    f->addHeading(tr("Over the selection"));
    ui_->about = f->addFact(tr("Sites"), {},
                            tr("One selected site says little: then the numbers are about all sites"));
    ui_->largest = f->addFact(tr("Largest"));
    ui_->largestSite = f->addFact(tr("at"));
    ui_->median = f->addFact(tr("Median"));
    ui_->smallest = f->addFact(tr("Smallest"));
    ui_->smallestSite = f->addFact(tr("at"));
    ui_->known = f->addFact(tr("Known for"));
    f->addExplanation(
        tr("Click a cell, or use the arrow keys, to see that site on all pages. Click a row's or a "
           "column's name, or press R or B, to select a role in every block or a whole block; A "
           "selects all, S the site alone."));
    f->addExplanation(tr("q, k and v share one input, and so do gate and up."));
}

void OverviewPanel::setData(OverviewDataPtr newData) {
    const QVariant wanted = ui_->metric->currentData();
    ui_->data = std::move(newData);
    const bool empty = !ui_->data || ui_->data->sites.empty() || ui_->data->metrics.empty();
    {
        const QSignalBlocker quiet(ui_->metric);
        ui_->metric->clear();
        if (!empty)
            for (const OverviewMetric& metric : ui_->data->metrics)
                ui_->metric->addItem(
                    metric.unit.isEmpty()
                        ? metric.name
                        : tr("%1 (%2)", "name of a number and its unit").arg(metric.name, metric.unit),
                    metric.key);
        ui_->metric->setCurrentIndex(std::max(0, ui_->metric->findData(wanted)));
    }
    ui_->metric->setVisible(!empty);
    ui_->facts->setVisible(!empty);
    showOverview(*ui_->table, empty ? nullptr : ui_->data);
    showChosen();
}

void OverviewPanel::showChosen() {
    ui_->facts->clearValues();
    const int m = ui_->metric->currentIndex();
    if (!ui_->data || m < 0 || m >= static_cast<int>(ui_->data->metrics.size())) {
        ui_->map->setMap({});
        ui_->frame->setNote({});
        ui_->frame->setEmptyText(ui_->emptyText);
        ui_->frame->setEmpty(true);
        return;
    }
    const OverviewMetric& metric = ui_->data->metrics[static_cast<std::size_t>(m)];
    ui_->map->setMap({ui_->data->sites, metric.values, metric.name, metric.unit, metric.logColour});
    ui_->frame->setNote(metric.explanation);
    const bool known = std::any_of(metric.values.begin(), metric.values.end(),
                                   [](double value) { return std::isfinite(value); });
    if (!known) ui_->frame->setEmptyText(metric.missing);
    ui_->frame->setEmpty(!known && !metric.missing.isEmpty());
    showFacts(metric);
}

void OverviewPanel::showFacts(const OverviewMetric& metric) {
    struct Known {
        double value;
        std::size_t site;
    };
    std::vector<Known> known;
    const auto& selection = ui_->selection;
    std::size_t about = 0;
    for (std::size_t i = 0; i < std::min(metric.values.size(), ui_->data->sites.size()); ++i) {
        const bool meant = selection.size() < 2 || std::find(selection.begin(), selection.end(),
                                                             ui_->data->sites[i]) != selection.end();
        about += meant ? 1 : 0;
        if (meant && std::isfinite(metric.values[i])) known.push_back({metric.values[i], i});
    }
    FactList* f = ui_->facts;
    f->setValue(ui_->about, selection.size() < 2 ? tr("all") : formatCount(static_cast<std::int64_t>(about)));
    f->setValue(ui_->known, tr("%1 of %2").arg(known.size()).arg(about));
    if (known.empty()) return;
    std::stable_sort(known.begin(), known.end(),
                     [](const Known& a, const Known& b) { return a.value < b.value; });
    const auto siteName = [this](const Known& k) {
        return QString::fromStdString(ui_->data->sites[k.site].name());
    };
    f->setValue(ui_->largest, formatNumber(known.back().value));
    f->setValue(ui_->largestSite, siteName(known.back()));
    f->setValue(ui_->smallest, formatNumber(known.front().value));
    f->setValue(ui_->smallestSite, siteName(known.front()));
    const std::size_t n = known.size();
    f->setValue(ui_->median, formatNumber((known[(n - 1) / 2].value + known[n / 2].value) / 2));
}

void OverviewPanel::setBusy(bool busy) {
    ui_->map->setBusy(busy);
}

void OverviewPanel::setCurrentSite(const SiteId& site) {
    ui_->map->setCurrentSite(site);
}

void OverviewPanel::setSelection(const std::vector<SiteId>& sites) {
    ui_->selection = sites;
    ui_->map->setSelection(sites);
    const int m = ui_->metric->currentIndex();
    if (ui_->data && m >= 0 && m < static_cast<int>(ui_->data->metrics.size())) {
        ui_->facts->clearValues();
        showFacts(ui_->data->metrics[static_cast<std::size_t>(m)]);
    }
}

void OverviewPanel::showMetric(const QString& key) {
    const int index = ui_->metric->findData(key);
    if (index >= 0) ui_->metric->setCurrentIndex(index);
}

void OverviewPanel::setEmptyText(const QString& text) {
    ui_->emptyText = text;
    showChosen();
}

} // namespace qs
