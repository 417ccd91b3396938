// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"
#include "base/parallel.h"
#include "quant/quant_kernels.h"
#include "quant/quantizer.h"
#include "quant/row_source.h"

#include <algorithm>
#include <cmath>

namespace qs {
namespace {

constexpr std::int64_t kMaxPieces = 256;

std::vector<double> biasesOf(const Format& f, const std::vector<float>& maxima, double clipRatio) {
    std::vector<double> bias;
    bias.reserve(maxima.size());
    for (const float m : maxima) bias.push_back(biasForMax(f, static_cast<double>(m) * clipRatio));
    return bias;
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

QuantParams minMax(const Format& f, Granularity g, std::int64_t groupSize, const RowSource& source,
                   std::int64_t rows, std::int64_t cols, double clipRatio) {
    QuantParams p;
    p.format = f;
    p.granularity = g;
    if (f.isNone()) return p;
    if (g == Granularity::Group && groupSize < 1)
        throw Error(ErrorCode::BadArgument, "group size must be at least 1");
    switch (g) {
    case Granularity::Tensor: {
        const auto perRow = groupMaxima(source, rows, cols, std::max<std::int64_t>(1, cols));
        const float largest = perRow.empty() ? 0.0f : *std::max_element(perRow.begin(), perRow.end());
        p.bias = biasesOf(f, {largest}, clipRatio);
        break;
    }
    case Granularity::Row:
        p.bias = cols > 0 ? biasesOf(f, groupMaxima(source, rows, cols, cols), clipRatio)
                          : std::vector<double>(static_cast<std::size_t>(rows));
        break;
    case Granularity::Column:
        p.bias = biasesOf(f, columnMaxima(source, rows, cols), clipRatio);
        break;
    case Granularity::Group:
        p.groupSize = groupSize;
        p.bias = biasesOf(f, groupMaxima(source, rows, cols, groupSize), clipRatio);
        break;
    case Granularity::Token:
        p.tokenClip = clipRatio;
        break;
    }
    return p;
}

} // namespace

float absMaxOf(const float* x, std::int64_t n) {
    return quantKernels(activeIsa()).absMax(x, n);
}

QuantParams minMaxParams(const Format& f, Granularity g, std::int64_t groupSize, const float* x,
                         std::int64_t rows, std::int64_t cols, double clipRatio) {
    return minMax(f, g, groupSize, RowSource(x, cols), rows, cols, clipRatio);
}

QuantParams minMaxParams(const Format& f, Granularity g, std::int64_t groupSize, const RowReader& readRows,
                         std::int64_t rows, std::int64_t cols, double clipRatio) {
    return minMax(f, g, groupSize, RowSource(readRows, cols), rows, cols, clipRatio);
}

} // namespace qs
