// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/grid_of.h"

#include "number_format.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

namespace qs {
namespace {

struct GridNote {
    Q_DECLARE_TR_FUNCTIONS(qs::GridNote)
};

struct BiasRange {
    double low = 0, middle = 0, high = 0;
};

/// Smallest, median and largest bias. Of very many, the median is that of evenly spaced ones: this runs while
/// a slider moves.
BiasRange biasRange(const QuantView& view) {
    constexpr std::size_t kEnough = 4096;
    const std::vector<double>& all = view.params.bias;
    if (view.params.granularity == Granularity::Token) {
        const double b = biasForMax(view.params.format, view.referenceMax * view.params.tokenClip);
        return {b, b, b};
    }
    if (all.empty()) return {};
    const auto [low, high] = std::minmax_element(all.begin(), all.end());
    const std::size_t stride = std::max<std::size_t>(1, all.size() / kEnough);
    std::vector<double> some;
    for (std::size_t i = 0; i < all.size(); i += stride) some.push_back(all[i]);
    const auto middle = some.begin() + static_cast<std::ptrdiff_t>(some.size() / 2);
    std::nth_element(some.begin(), middle, some.end());
    return {*low, *middle, *high};
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

QString gridNote(const QuantView& view) {
    if (!view.params.active()) return {};
    const GridOverlay grid = gridOf(view);
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
