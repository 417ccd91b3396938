// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"
#include "quant/grid_runs.h"
#include "quant/quantizer.h"

#include <array>
#include <cmath>

namespace qs {

Distortion distortionOf(const QuantParams& p, const PatternHistogram& h) {
    if (!p.active() || p.granularity != Granularity::Tensor)
        throw Error(ErrorCode::BadArgument,
                    "a histogram has a distortion only under one format and one bias");
    checkParams(p, 1, 1);
    // The values that occur, quantized in one go; then weighted sums in the order of patterns.
    std::vector<float> values;
    std::vector<std::int64_t> weights;
    for (std::uint32_t pattern = 0; pattern < h.counts.size(); ++pattern) {
        if (h.counts[pattern] == 0) continue;
        const float v = h.valueOf(pattern);
        if (!std::isfinite(v)) continue;
        values.push_back(v);
        weights.push_back(h.counts[pattern]);
    }
    const RoundingGrid grid = roundingGrid(p.format);
    const double scale = scaleOfBias(p.bias[0]), inverse = scaleOfBias(-p.bias[0]);
    std::vector<Level> levels(values.size());
    LaneSums unused{};
    quantKernels(activeIsa())
        .measure(grid, {&scale, &inverse, false}, values.data(), static_cast<std::int64_t>(values.size()),
                 unused, levels.data());
    std::array<double, kLevels> valueAt{};
    for (int level = 0; level < kLevels; ++level)
        valueAt[static_cast<std::size_t>(level)] = valueOfLevel(p.format, level) * inverse;

    Distortion d;
    d.count = h.total;
    d.nonFinite = h.nonFinite;
    d.exact = h.exact;
    std::vector<std::int64_t> levelCounts(kLevels);
    for (std::size_t i = 0; i < values.size(); ++i) {
        const auto weight = static_cast<double>(weights[i]);
        const double x = values[i], scaled = x * scale, q = valueAt[levels[i]];
        d.signal += weight * x * x;
        d.noise += weight * (x - q) * (x - q);
        if (scaled > grid.clipHigh || scaled < grid.clipLow) d.clipped += weights[i];
        if (x != 0 && q == 0) d.underflow += weights[i];
        levelCounts[levels[i]] += weights[i];
    }
    d.codeCounts = countsByBits(p.format, levelCounts);
    return d;
}

} // namespace qs
