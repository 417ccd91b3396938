// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/distribution_panel.h"

#include "charts/chart_frame.h"
#include "charts/fact_list.h"
#include "charts/histogram_view.h"
#include "charts/toggle_button.h"
#include "models/tables.h"
#include "number_format.h"
#include "panels/grid_of.h"
#include "panels/operand_switch.h"
#include "panels/panel_parts.h"

#include <QHBoxLayout>
#include <QLabel>
#include <algorithm>
#include <cmath>

namespace qs {

struct DistributionPanel::Ui {
    QLabel* remark = nullptr;
    ChartFrame* frame = nullptr;
    HistogramView* histogram = nullptr;
    OperandSwitch* operand = nullptr;
    FactList* facts = nullptr;
    TableModel* bins = nullptr;
    TensorSnapshotPtr tensor;
    struct {
        int values, nonFinite, smallest, largest, mean, deviation, kurtosis, distinct;
    } before{};
    struct {
        int format, end, ratio, mse, sqnr, clipped, underflow, codes;
    } after{};
};

DistributionPanel::DistributionPanel(QWidget* parent) : QWidget(parent), ui_(std::make_unique<Ui>()) {
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(10, 8, 10, 8);
    layout->setSpacing(14);
    ui_->frame = new ChartFrame;
    ui_->frame->setTitle(tr("Where do the values lie, and what does the grid keep of them?"));
    ui_->histogram = new HistogramView;
    ui_->bins = new TableModel(this);
    ui_->frame->setChart(ui_->histogram, ui_->histogram);
    ui_->frame->setTable(ui_->bins);
    buildControls();
    auto* column = new QVBoxLayout;
    ui_->remark = remarkLabel(this);
    column->addWidget(ui_->remark);
    column->addWidget(ui_->frame, 1);
    layout->addLayout(column, 1);
    buildFacts();
    layout->addWidget(ui_->facts);
    connect(ui_->histogram, &HistogramView::clipRatioDragged, this, &DistributionPanel::clipRatioDragged);
    connect(ui_->histogram, &HistogramView::binsChanged, this, [this] { showTable(); });
    setEmptyText(tr("Choose a site in the model tree to see its distribution."));
    setTensor(nullptr);
}

DistributionPanel::~DistributionPanel() = default;

void DistributionPanel::buildControls() {
    ui_->operand = new OperandSwitch;
    connect(ui_->operand, &OperandSwitch::operandChosen, this, &DistributionPanel::operandRequested);
    auto* log = new ToggleButton(tr("Log counts"),
                                 tr("Logarithmic counts, which make single outliers visible"), true);
    connect(log, &QToolButton::toggled, ui_->histogram, &HistogramView::setLogCounts);
    ui_->frame->addControl(ui_->operand);
    ui_->frame->addControl(log);
}

void DistributionPanel::buildFacts() {
    FactList* f = ui_->facts = new FactList;
    f->addHeading(tr("Before"));
    ui_->before.values = f->addFact(tr("Values"));
    ui_->before.nonFinite = f->addFact(tr("NaN or infinite"));
    ui_->before.smallest = f->addFact(tr("Minimum"));
    ui_->before.largest = f->addFact(tr("Maximum"));
    ui_->before.mean = f->addFact(tr("Mean"));
    ui_->before.deviation = f->addFact(tr("Std. deviation"));
    ui_->before.kurtosis = f->addFact(
        tr("Kurtosis"), {}, tr("Fourth moment over squared variance: 3 for a Gaussian, large with outliers"));
    ui_->before.distinct = f->addFact(tr("Distinct values"), {}, tr("At 16 bits of precision"));
    f->addHeading(tr("After"));
    ui_->after.format = f->addFact(tr("Format"));
    ui_->after.end = f->addFact(tr("Grid's end"), {}, tr("The largest value that the grid holds"));
    ui_->after.ratio =
        f->addFact(tr("of the maximum"), {}, tr("The grid's end as a share of the largest magnitude"));
    ui_->after.mse =
        f->addFact(tr("MSE"), {}, tr("Mean squared difference between a value and what it becomes"));
    ui_->after.sqnr =
        f->addFact(tr("SQNR"), tr("dB"), tr("10 log10 of signal power over error power: 6 dB are one bit"));
    ui_->after.clipped = f->addFact(tr("Clipped"), {}, tr("Values beyond the grid's end"));
    ui_->after.underflow = f->addFact(tr("Underflow"), {}, tr("Values other than zero that become zero"));
    ui_->after.codes = f->addFact(tr("Codes used"), {}, tr("How many of the format's bit patterns occur"));
    f->addExplanation(tr("Drag the edges in the picture, or press ← and →, to move the grid's end. Hatched "
                         "values lie beyond it. All "
                         "values in a shaded or unshaded cell become the grid value marked below it."));
}

void DistributionPanel::setTensor(TensorSnapshotPtr tensor) {
    ui_->tensor = std::move(tensor);
    ui_->facts->clearValues();
    ui_->histogram->setGrid({});
    ui_->frame->setEmpty(!ui_->tensor);
    ui_->frame->setNote({});
    ui_->facts->setVisible(ui_->tensor != nullptr);
    if (!ui_->tensor) {
        ui_->histogram->setHistogram(nullptr);
        return;
    }
    ui_->operand->setOperand(ui_->tensor->operand);
    ui_->frame->setFileName(ui_->tensor->title.isEmpty() ? QStringLiteral("distribution")
                                                         : ui_->tensor->title);
    ui_->histogram->setHistogram({ui_->tensor, &ui_->tensor->histogram}); // shares the snapshot's life
    showBefore();
}

void DistributionPanel::showBefore() {
    const TensorSnapshot& t = *ui_->tensor;
    const Moments total = t.stats.total();
    const auto distinct = std::count_if(t.histogram.counts.begin(), t.histogram.counts.end(),
                                        [](std::int64_t n) { return n > 0; });
    FactList* f = ui_->facts;
    f->setValue(ui_->before.values, formatCount(t.histogram.total));
    f->setValue(ui_->before.nonFinite, formatCount(t.histogram.nonFinite));
    f->setValue(ui_->before.smallest, formatNumber(t.histogram.min()));
    f->setValue(ui_->before.largest, formatNumber(t.histogram.max()));
    f->setValue(ui_->before.mean, formatNumber(total.mean, 3));
    f->setValue(ui_->before.deviation, formatNumber(std::sqrt(total.variance())));
    f->setValue(ui_->before.kurtosis, formatNumber(total.kurtosis()));
    f->setValue(ui_->before.distinct, formatCount(distinct), t.histogram.exact);
}

void DistributionPanel::setQuantization(const QuantView& view) {
    if (!ui_->tensor) return;
    const GridOverlay grid = gridOf(view);
    ui_->histogram->setGrid(grid);
    ui_->frame->setNote(gridNote(view, grid));
    showAfter(view, grid);
}

void DistributionPanel::showAfter(const QuantView& view, const GridOverlay& grid) {
    FactList* f = ui_->facts;
    if (!view.params.active()) {
        for (const int row : {ui_->after.end, ui_->after.ratio, ui_->after.mse, ui_->after.sqnr,
                              ui_->after.clipped, ui_->after.underflow, ui_->after.codes})
            f->setValue(row, {});
        f->setValue(ui_->after.format, tr("full precision"));
        return;
    }
    const Distortion& d = view.distortion;
    const int codes = 1 << std::min(view.params.format.bits(), 16);
    f->setValue(ui_->after.format, QString::fromStdString(view.params.format.name()));
    f->setValue(ui_->after.end, formatNumber(grid.clipHigh));
    f->setValue(ui_->after.ratio, formatPercent(view.clipRatio));
    f->setValue(ui_->after.mse, formatNumber(d.mse(), 3), d.exact);
    f->setValue(ui_->after.sqnr, formatDecibel(d.sqnrDb()), d.exact);
    f->setValue(ui_->after.clipped, formatPercent(d.clippedShare()), d.exact);
    f->setValue(ui_->after.underflow, formatPercent(d.underflowShare()), d.exact);
    f->setValue(ui_->after.codes,
                d.codeCounts.empty() ? QString() : tr("%1 of %2").arg(d.codesUsed()).arg(codes), d.exact);
}

void DistributionPanel::showTable() {
    if (ui_->tensor)
        showBins(*ui_->bins, ui_->histogram->bins(), ui_->tensor->histogram.total);
    else
        ui_->bins->clear();
}

void DistributionPanel::setBusy(bool busy) {
    ui_->histogram->setBusy(busy);
}

void DistributionPanel::setSelectionText(const QString& text) {
    ui_->remark->setText(text);
    ui_->remark->setVisible(!text.isEmpty());
}

void DistributionPanel::setEmptyText(const QString& text) {
    ui_->frame->setEmptyText(text);
}

} // namespace qs
