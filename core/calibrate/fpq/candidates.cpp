// SPDX-License-Identifier: GPL-3.0-or-later
#include "calibrate/fpq/losses.h"

#include "base/error.h"
#include "calibrate/min_max_stage.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>

namespace qs {
namespace {

std::vector<double> rowMaxima(const float* x, std::int64_t rows, std::int64_t cols) {
    std::vector<double> maxima(static_cast<std::size_t>(rows));
    for (std::int64_t r = 0; r < rows; ++r)
        maxima[static_cast<std::size_t>(r)] = absMaxOf(x + r * cols, cols);
    return maxima;
}

void checkFinite(const float* x, std::int64_t n, const char* what) {
    for (std::int64_t i = 0; i < n; ++i)
        if (!std::isfinite(x[i]))
            throw Error(ErrorCode::NotANumber, fmt::format("FPQ search: {} is not finite", what));
}

} // namespace

FpqProblem fpqProblem(const FpqOptions& options, const float* x, std::int64_t rows, std::int64_t channels,
                      const float* w, std::int64_t outputs, const Format& weightFormat,
                      const Format& activationFormat, bool preShift) {
    FpqProblem p{x, rows, channels, w, outputs, {}, {}, preShift};
    p.weights.candidates = weightCandidates(options, weightFormat);
    p.activations.candidates = activationCandidates(options, activationFormat);
    p.weights.start = minMaxParams(weightFormat, Granularity::Row, 0, w, outputs, channels);
    p.activations.start = preShift
                              ? preShiftFromMax(activationFormat, columnMaxima(x, rows, channels))
                              : minMaxParams(activationFormat, Granularity::Tensor, 0, x, rows, channels);
    return p;
}

FpqCandidates::FpqCandidates(const FpqProblem& p, const FpqOptions& o)
    : options_(o), preShift_(p.preShift), factors_(gridFactors(o)),
      rowMax_(rowMaxima(p.w, p.outputs, p.channels)), channelMax_(columnMaxima(p.x, p.rows, p.channels)) {
    checkFinite(p.x, p.rows * p.channels, "an activation");
    checkFinite(p.w, p.outputs * p.channels, "a weight");
    for (const double m : channelMax_) tensorMax_ = std::max(tensorMax_, m);
}

double FpqCandidates::weightBias(const Format& f, std::int64_t row, int i) const {
    return candidateBias(options_, f, rowMax_[static_cast<std::size_t>(row)],
                         factors_[static_cast<std::size_t>(i)]);
}

QuantParams FpqCandidates::weights(const Format& f, int i) const {
    QuantParams p;
    p.format = f;
    p.granularity = Granularity::Row;
    for (std::size_t r = 0; r < rowMax_.size(); ++r)
        p.bias.push_back(weightBias(f, static_cast<std::int64_t>(r), i));
    return p;
}

QuantParams FpqCandidates::activation(const Format& f, double factor) const {
    const double bias = candidateBias(options_, f, tensorMax_, factor);
    QuantParams p;
    if (preShift_) {
        std::vector<double> channelBias;
        for (const double m : channelMax_) channelBias.push_back(m > 0 ? biasForMax(f, m) : kNoBound);
        p = preShiftParams(f, channelBias, bias);
    } else {
        p.format = f;
        p.bias = {bias};
    }
    return p;
}

std::vector<QuantParams> FpqCandidates::activations(const std::vector<Format>& formats) const {
    std::vector<QuantParams> all;
    for (const Format& f : formats)
        for (const double factor : factors_) {
            QuantParams p = activation(f, factor);
            if (all.empty() || p != all.back()) all.push_back(std::move(p));
        }
    return all;
}

} // namespace qs
