// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"
#include "base/parallel.h"
#include "quant/grid_runs.h"
#include "quant/quantizer.h"
#include "quant/row_source.h"

#include <algorithm>
#include <cmath>

namespace qs {
namespace {

constexpr std::int64_t kMaxPieces = 256;

/// What one group's maximum becomes.
double biasFor(const GridSpec& spec, double tensorScale, float maximum) {
    return biasOfBlock(spec.format, spec.scaling, tensorScale, static_cast<double>(maximum) * spec.clipRatio);
}

/// Largest |x| of every group of `width` columns of every row.
std::vector<float> groupMaxima(const RowSource& source, std::int64_t rows, std::int64_t cols,
                               std::int64_t width) {
    const std::int64_t perRow = cols > 0 ? (cols - 1) / width + 1 : 0;
    std::vector<float> maxima(static_cast<std::size_t>(rows * perRow));
    const QuantKernels& kernels = quantKernels(activeIsa());
    parallelFor(rows, std::max<std::int64_t>(1, rows / kMaxPieces),
                [&](std::int64_t begin, std::int64_t end) {
                    std::vector<float> buffer;
                    for (std::int64_t r = begin; r < end; ++r) {
                        const float* x = source.row(r, buffer);
                        for (std::int64_t g = 0; g < perRow; ++g)
                            maxima[static_cast<std::size_t>(r * perRow + g)] =
                                kernels.absMax(x + g * width, std::min(width, cols - g * width));
                    }
                });
    return maxima;
}

std::vector<float> columnMaxima(const RowSource& source, std::int64_t rows, std::int64_t cols) {
    const std::int64_t grain = std::max<std::int64_t>(1, rows / kMaxPieces + 1),
                       pieces = rows > 0 ? (rows - 1) / grain + 1 : 0;
    std::vector<std::vector<float>> partial(static_cast<std::size_t>(pieces));
    parallelFor(rows, grain, [&](std::int64_t begin, std::int64_t end) {
        std::vector<float> buffer, maxima(static_cast<std::size_t>(cols));
        for (std::int64_t r = begin; r < end; ++r) {
            const float* x = source.row(r, buffer);
            for (std::size_t c = 0; c < maxima.size(); ++c)
                if (const float a = std::fabs(x[c]); std::isfinite(a)) maxima[c] = std::max(maxima[c], a);
        }
        partial[static_cast<std::size_t>(begin / grain)] = std::move(maxima);
    });
    std::vector<float> maxima(static_cast<std::size_t>(cols));
    for (const auto& part : partial)
        for (std::size_t c = 0; c < maxima.size(); ++c) maxima[c] = std::max(maxima[c], part[c]);
    return maxima;
}

/// Calls use(r, x) for every row, in parallel.
template <class Use> void forRows(const RowSource& source, std::int64_t rows, const Use& use) {
    parallelFor(rows, std::max<std::int64_t>(1, rows / kMaxPieces),
                [&](std::int64_t begin, std::int64_t end) {
                    std::vector<float> buffer;
                    for (std::int64_t r = begin; r < end; ++r) use(r, source.row(r, buffer));
                });
}

/// Squared error of a block under one bias.
double noiseOf(const RoundingGrid& grid, double bias, const float* x, std::int64_t n) {
    const double scale = scaleOfBias(bias), inverse = scaleOfBias(-bias);
    LaneSums sums{};
    quantKernels(activeIsa()).measure(grid, {&scale, &inverse, false}, x, n, sums, nullptr);
    double noise = 0;
    for (const double lane : sums.noise) noise += lane;
    return noise;
}

/// The bias of least squared error among those of all positive E4M3 scales; the MinMax one when equal.
double scanScales(const GridSpec& spec, double tensorScale, const float* x, std::int64_t n) {
    const Format e4m3 = Format::ocpE4M3();
    const RoundingGrid grid = roundingGrid(spec.format);
    double best = biasFor(spec, tensorScale, quantKernels(activeIsa()).absMax(x, n));
    double least = noiseOf(grid, best, x, n);
    for (std::uint8_t code = 1; code < 127; ++code) {
        const double scale = valueOfBits(e4m3, code) * scaleOfBias(-ocpBias(e4m3));
        const double bias = ocpBias(spec.format) - std::log2(scale * tensorScale);
        if (const double noise = noiseOf(grid, bias, x, n); noise < least) {
            least = noise;
            best = bias;
        }
    }
    return best;
}

/// The biases and zero points of groups of `width` columns.
void setGroups(QuantParams& p, const GridSpec& spec, const RowSource& source, std::int64_t rows,
               std::int64_t cols, std::int64_t width) {
    const std::int64_t perRow = (cols - 1) / width + 1;
    p.bias.resize(static_cast<std::size_t>(rows * perRow));
    if (spec.scaling.asymmetric) p.zero.resize(p.bias.size());
    const QuantKernels& kernels = quantKernels(activeIsa());
    forRows(source, rows, [&](std::int64_t r, const float* x) {
        for (std::int64_t g = 0; g < perRow; ++g) {
            const auto i = static_cast<std::size_t>(r * perRow + g);
            const float* block = x + g * width;
            const std::int64_t n = std::min(width, cols - g * width);
            if (spec.scaling.asymmetric) {
                const Range range = rangeOf(block, n);
                const ZeroedBias b =
                    asymmetricBias(spec.format, range.low * spec.clipRatio, range.high * spec.clipRatio);
                p.bias[i] = b.bias;
                p.zero[i] = b.zero;
            } else if (spec.scaling.scan) {
                p.bias[i] = scanScales(spec, p.tensorScale, block, n);
            } else {
                p.bias[i] = biasFor(spec, p.tensorScale, kernels.absMax(block, n));
            }
        }
    });
}

float largestOf(const RowSource& source, std::int64_t rows, std::int64_t cols) {
    const auto perRow = groupMaxima(source, rows, cols, std::max<std::int64_t>(1, cols));
    return perRow.empty() ? 0.0f : *std::max_element(perRow.begin(), perRow.end());
}

QuantParams minMax(const GridSpec& spec, const RowSource& source, std::int64_t rows, std::int64_t cols,
                   double tensorScale) {
    const Granularity g = spec.granularity;
    QuantParams p;
    p.format = spec.format;
    p.granularity = g;
    if (spec.format.isNone()) return p;
    if ((g == Granularity::Group && spec.groupSize < 1) || spec.groupSize < 0)
        throw Error(ErrorCode::BadArgument, "group size must be at least 1");
    p.scaling = spec.scaling;
    if (g == Granularity::Group || g == Granularity::Token) p.groupSize = spec.groupSize;
    if (spec.scaling.type == ScaleType::E4M3)
        p.tensorScale = tensorScale > 0
                            ? tensorScale
                            : tensorScaleFor(spec.format, largestOf(source, rows, cols) * spec.clipRatio);
    switch (g) {
    case Granularity::Tensor:
        p.bias = {biasFor(spec, p.tensorScale, largestOf(source, rows, cols))};
        break;
    case Granularity::Row:
    case Granularity::Group:
        if (cols > 0)
            setGroups(p, spec, source, rows, cols, g == Granularity::Row ? cols : spec.groupSize);
        else
            p.bias.resize(p.biasCount(rows, cols));
        break;
    case Granularity::Column:
        for (const float m : columnMaxima(source, rows, cols))
            p.bias.push_back(biasFor(spec, p.tensorScale, m));
        break;
    case Granularity::Token:
        p.tokenClip = spec.clipRatio;
        break;
    }
    return p;
}

/// The plain scaling takes its group size where it has groups.
GridSpec plainSpec(const Format& f, Granularity g, std::int64_t groupSize, double clipRatio) {
    return {f, g, g == Granularity::Group ? groupSize : 0, clipRatio, {}};
}

} // namespace

Range rangeOf(const float* x, std::int64_t n) {
    Range range;
    for (std::int64_t i = 0; i < n; ++i) {
        const float v = std::isfinite(x[i]) ? x[i] : 0.0f;
        range.low = std::min(range.low, v);
        range.high = std::max(range.high, v);
    }
    return range;
}

float absMaxOf(const float* x, std::int64_t n) {
    return quantKernels(activeIsa()).absMax(x, n);
}

QuantParams minMaxParams(const Format& f, Granularity g, std::int64_t groupSize, const float* x,
                         std::int64_t rows, std::int64_t cols, double clipRatio) {
    return minMaxParams(plainSpec(f, g, groupSize, clipRatio), x, rows, cols);
}

QuantParams minMaxParams(const Format& f, Granularity g, std::int64_t groupSize, const RowReader& readRows,
                         std::int64_t rows, std::int64_t cols, double clipRatio) {
    return minMaxParams(plainSpec(f, g, groupSize, clipRatio), readRows, rows, cols);
}

QuantParams minMaxParams(const GridSpec& spec, const float* x, std::int64_t rows, std::int64_t cols,
                         double tensorScale) {
    return minMax(spec, RowSource(x, cols), rows, cols, tensorScale);
}

QuantParams minMaxParams(const GridSpec& spec, const RowReader& readRows, std::int64_t rows,
                         std::int64_t cols, double tensorScale) {
    return minMax(spec, RowSource(readRows, cols), rows, cols, tensorScale);
}

} // namespace qs
