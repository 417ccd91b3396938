// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/grid_of.h"

#include "number_format.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>
#include <iterator>

namespace qs {
namespace {

struct GridNote {
    Q_DECLARE_TR_FUNCTIONS(qs::GridNote)
};

struct BiasRange {
    double low = 0, middle = 0, high = 0;
};

/// Smallest, median and largest bias of the groups that hold anything. Groups of zeros have bias 0, whose
/// grid may reach far beyond the tensor: they are left out.
BiasRange biasRange(const QuantView& view) {
    const Format& format = view.params.format;
    if (view.params.granularity == Granularity::Token) {
        const double b = biasForMax(format, view.referenceMax * view.params.tokenClip);
        return {b, b, b};
    }
    const std::vector<double>& all = view.params.bias;
    if (all.size() == 1) return {all[0], all[0], all[0]};
    const double widest = biasForMax(format, 1.01 * view.clipRatio * view.referenceMax);
    std::vector<double> biases;
    std::copy_if(all.begin(), all.end(), std::back_inserter(biases),
                 [widest](double b) { return b >= widest; });
    if (biases.empty()) return {};
    const auto [low, high] = std::minmax_element(biases.begin(), biases.end());
    BiasRange range{*low, 0, *high};
    const auto middle = biases.begin() + static_cast<std::ptrdiff_t>(biases.size() / 2);
    std::nth_element(biases.begin(), middle, biases.end());
    range.middle = *middle;
    return range;
}

} // namespace

GridOverlay gridOf(const QuantView& view) {
    GridOverlay grid;
    if (!view.params.active()) return grid;
    const Format& format = view.params.format;
    const BiasRange bias = biasRange(view);
    grid.values = format.values();
    const double scale = scaleOfBias(-bias.low); // the widest grid: its end is what the clip ratio refers to
    for (double& value : grid.values) value *= scale;
    grid.clipHigh = format.maxPositive() * scale;
    grid.clipLow = format.minNegative() * scale;
    grid.smallestEnd = maxForBias(format, bias.high);
    grid.middleEnd = maxForBias(format, bias.middle);
    grid.referenceMax = view.referenceMax;
    const bool byHand = view.params.granularity == Granularity::Tensor && view.params.zero.empty() &&
                        view.params.scaling.type == ScaleType::Real && view.ranges == RangeSource::Probe;
    if (byHand && !view.params.bias.empty()) grid.bias = view.params.bias[0];
    return grid;
}

std::vector<float> gridEndsOfChannels(const QuantView& view) {
    if (!view.params.active()) return {};
    const Format& format = view.params.format;
    if (view.params.granularity == Granularity::Column) {
        std::vector<float> ends;
        ends.reserve(view.params.bias.size());
        for (const double bias : view.params.bias)
            ends.push_back(static_cast<float>(maxForBias(format, bias)));
        return ends;
    }
    if (view.params.granularity == Granularity::Tensor && !view.params.bias.empty())
        return {static_cast<float>(maxForBias(format, view.params.bias[0]))};
    return {};
}

QString gridNote(const QuantView& view, const GridOverlay& grid) {
    if (!grid.active()) return {};
    const QString from = formatNumber(grid.smallestEnd, 3), to = formatNumber(grid.clipHigh, 3);
    switch (view.params.granularity) {
    case Granularity::Tensor:
        return {};
    case Granularity::Token:
        return GridNote::tr(
            "Every token gets its own grid from its largest magnitude; drawn is that of the largest token.");
    case Granularity::Row:
        return GridNote::tr("One grid per output channel, ending between %1 and %2; drawn is the widest.")
            .arg(from, to);
    case Granularity::Column:
        return GridNote::tr("One grid per channel, ending between %1 and %2; drawn is the widest.")
            .arg(from, to);
    case Granularity::Group:
        return GridNote::tr(
                   "One grid per group of %n channel(s), ending between %1 and %2; drawn is the widest.",
                   nullptr, static_cast<int>(view.params.groupSize))
            .arg(from, to);
    }
    return {};
}

} // namespace qs
