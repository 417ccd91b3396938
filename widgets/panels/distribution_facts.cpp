// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/distribution_facts.h"

#include "number_format.h"

#include <algorithm>
#include <cmath>

namespace qs {

DistributionFacts::DistributionFacts(QWidget* parent) : FactList(parent) {
    addHeading(tr("Before"));
    before_.values = addFact(tr("Values"));
    before_.nonFinite = addFact(tr("NaN or infinite"));
    before_.smallest = addFact(tr("Minimum"));
    before_.largest = addFact(tr("Maximum"));
    before_.mean = addFact(tr("Mean"));
    before_.deviation = addFact(tr("Std. deviation"));
    before_.kurtosis = addFact(
        tr("Kurtosis"), {}, tr("Fourth moment over squared variance: 3 for a Gaussian, large with outliers"));
    before_.distinct = addFact(tr("Distinct values"), {}, tr("At 16 bits of precision"));
    addHeading(tr("After"));
    after_.format = addFact(tr("Format"));
    after_.end = addFact(tr("Grid's end"), {}, tr("The largest value that the grid holds"));
    after_.ratio =
        addFact(tr("of the maximum"), {}, tr("The grid's end as a share of the largest magnitude"));
    after_.mse = addFact(tr("MSE"), {}, tr("Mean squared difference between a value and what it becomes"));
    after_.sqnr =
        addFact(tr("SQNR"), tr("dB"), tr("10 log10 of signal power over error power: 6 dB are one bit"));
    after_.clipped = addFact(tr("Clipped"), {}, tr("Values beyond the grid's end"));
    after_.underflow = addFact(tr("Underflow"), {}, tr("Values other than zero that become zero"));
    after_.codes = addFact(tr("Codes used"), {}, tr("How many of the format's bit patterns occur"));
    addHeading(tr("Compared"));
    compared_.format = addFact(tr("Other format"), {}, tr("With the same granularity and clip ratio"));
    compared_.sqnr = addFact(tr("Its SQNR"), tr("dB"));
    compared_.mse = addFact(tr("Its MSE"));
    compared_.clipped = addFact(tr("Its clipped"));
    addExplanation(
        tr("Drag the edges in the picture, or press ← and →, to move the grid's end; drag the bias, or "
           "press ↑ and ↓, to scale the whole grid. Hatched values lie beyond it. The darker a cell, "
           "the more of the squared error it causes."));
}

void DistributionFacts::showBefore(const TensorSnapshot& tensor) {
    const Moments total = tensor.stats.total();
    const auto distinct = std::count_if(tensor.histogram.counts.begin(), tensor.histogram.counts.end(),
                                        [](std::int64_t n) { return n > 0; });
    setValue(before_.values, formatCount(tensor.histogram.total));
    setValue(before_.nonFinite, formatCount(tensor.histogram.nonFinite));
    setValue(before_.smallest, formatNumber(total.count > 0 ? total.min : 0));
    setValue(before_.largest, formatNumber(total.count > 0 ? total.max : 0));
    setValue(before_.mean, formatNumber(total.mean, 3));
    setValue(before_.deviation, formatNumber(std::sqrt(total.variance())));
    setValue(before_.kurtosis, formatNumber(total.kurtosis()));
    setValue(before_.distinct, formatCount(distinct), tensor.histogram.exact);
}

void DistributionFacts::showAfter(const QuantView& view, const GridOverlay& grid) {
    if (!view.params.active()) {
        for (const int row : {after_.end, after_.ratio, after_.mse, after_.sqnr, after_.clipped,
                              after_.underflow, after_.codes})
            setValue(row, {});
        setValue(after_.format, tr("full precision"));
        return;
    }
    const Distortion& d = view.distortion;
    const int codes = 1 << std::min(view.params.format.bits(), 16);
    setValue(after_.format, QString::fromStdString(view.params.format.name()));
    setValue(after_.end, formatNumber(grid.clipHigh));
    setValue(after_.ratio, formatPercent(view.clipRatio));
    setValue(after_.mse, formatNumber(d.mse(), 3), d.exact);
    setValue(after_.sqnr, formatDecibel(d.sqnrDb()), d.exact);
    setValue(after_.clipped, formatPercent(d.clippedShare()), d.exact);
    setValue(after_.underflow, formatPercent(d.underflowShare()), d.exact);
    setValue(after_.codes, d.codeCounts.empty() ? QString() : tr("%1 of %2").arg(d.codesUsed()).arg(codes),
             d.exact);
}

void DistributionFacts::showCompared(const QuantView* view) {
    if (!view) {
        for (const int row : {compared_.format, compared_.sqnr, compared_.mse, compared_.clipped})
            setValue(row, {});
        return;
    }
    const Distortion& d = view->distortion;
    setValue(compared_.format, QString::fromStdString(view->params.format.name()));
    setValue(compared_.sqnr, formatDecibel(d.sqnrDb()), d.exact);
    setValue(compared_.mse, formatNumber(d.mse(), 3), d.exact);
    setValue(compared_.clipped, formatPercent(d.clippedShare()), d.exact);
}

} // namespace qs
