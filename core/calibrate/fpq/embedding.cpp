// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"
#include "base/parallel.h"
#include "calibrate/fpq/fpq.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>
#include <limits>

namespace qs {
namespace {

constexpr std::int64_t kBlockElements = 1 << 16;

/// The row's best candidate for one format; returns its squared error.
double bestBias(const FpqOptions& options, const std::vector<double>& factors, const Format& f,
                const float* row, std::int64_t width, double& bias) {
    const double maximum = absMaxOf(row, width);
    QuantParams params;
    params.format = f;
    params.bias = {0};
    double least = std::numeric_limits<double>::infinity();
    for (std::size_t i = 0; i < factors.size(); ++i) {
        const double candidate = candidateBias(options, f, maximum, factors[i]);
        if (i > 0 && candidate == params.bias[0]) continue;
        params.bias[0] = candidate;
        const double noise = distortionOf(params, row, 1, width, false).noise;
        if (noise < least) {
            least = noise;
            bias = candidate;
        }
    }
    return least;
}

} // namespace

QuantParams fpqEmbedding(const FpqOptions& options, const RowReader& readRows, std::int64_t rows,
                         std::int64_t width, const Format& format, const Task& task) {
    const std::vector<Format> formats = weightCandidates(options, format);
    const std::vector<double> factors = gridFactors(options);
    std::vector<QuantParams> params(formats.size());
    std::vector<double> rowLoss(static_cast<std::size_t>(rows)), losses;
    const std::int64_t perBlock =
        std::max<std::int64_t>(1, kBlockElements / std::max<std::int64_t>(1, width));
    for (std::size_t f = 0; f < formats.size(); ++f) {
        params[f].format = formats[f];
        params[f].granularity = Granularity::Row;
        params[f].bias.resize(static_cast<std::size_t>(rows));
        for (std::int64_t first = 0; first < rows; first += perBlock) {
            parallelFor(std::min(perBlock, rows - first), 1, [&](std::int64_t begin, std::int64_t end) {
                std::vector<float> row(static_cast<std::size_t>(width));
                for (std::int64_t r = first + begin; r < first + end; ++r) {
                    readRows(r, 1, row.data());
                    const auto at = static_cast<std::size_t>(r);
                    rowLoss[at] =
                        bestBias(options, factors, formats[f], row.data(), width, params[f].bias[at]);
                }
            });
            task.checkpoint();
        }
        losses.push_back(0);
        for (const double l : rowLoss) losses.back() += l;
    }
    const auto best = std::min_element(losses.begin(), losses.end()) - losses.begin();
    return params[static_cast<std::size_t>(best)];
}

} // namespace qs
