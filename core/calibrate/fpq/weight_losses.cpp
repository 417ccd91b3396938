// SPDX-License-Identifier: GPL-3.0-or-later
#include "calibrate/fpq/weight_losses.h"

#include "base/parallel.h"
#include "calibrate/fpq/loss_kernels.h"
#include "calibrate/fpq/products.h"
#include "quant/row_quantizer.h"

#include <algorithm>

namespace qs {
namespace {

constexpr std::int64_t kVectorsPerBatch = 2048, kTokensPerPiece = 256;

/// One candidate of one row.
struct Trial {
    std::int64_t row;
    int candidate;
};

/// |d w|^2 of every row w, for d [rows, channels].
std::vector<double> squaredOutputs(const FpqProblem& p, const std::vector<float>& d, const Task& task) {
    const PackedMatrix w(p.outputs, p.channels, rowsOf(p.w, p.channels), task);
    std::vector<double> sums(static_cast<std::size_t>(p.outputs));
    std::vector<float> y(static_cast<std::size_t>(kTokensPerPiece * p.outputs));
    for (std::int64_t first = 0; first < p.rows; first += kTokensPerPiece) {
        const std::int64_t rows = std::min(kTokensPerPiece, p.rows - first);
        w.multiply(d.data() + first * p.channels, rows, y.data(), PackedMatrix::Into::Replace, nullptr, task);
        for (std::int64_t t = 0; t < rows; ++t)
            for (std::size_t o = 0; o < sums.size(); ++o) {
                const double v = y[static_cast<std::size_t>(t) * sums.size() + o];
                sums[o] += v * v;
            }
    }
    return sums;
}

} // namespace

WeightLosses::WeightLosses(const FpqProblem& p, const QuantParams& activations, const Task& task) : p_(p) {
    std::vector<float> x(static_cast<std::size_t>(p.rows * p.channels));
    fakeQuantize(activations, p.x, x.data(), p.rows, p.channels);
    h_ = crossProduct(x.data(), x.data(), p.rows, p.channels, task);
    packed_ = std::make_unique<PackedMatrix>(p.channels, p.channels, rowsOf(h_.data(), p.channels), task);
    c_.resize(static_cast<std::size_t>(p.outputs));
    g_.resize(static_cast<std::size_t>(p.outputs * p.channels));
    if (activations.active()) {
        std::vector<float> difference(x.size());
        for (std::size_t i = 0; i < x.size(); ++i) difference[i] = x[i] - p.x[i];
        const std::vector<double> d = crossProduct(x.data(), difference.data(), p.rows, p.channels, task);
        g_ = productInDouble(p.w, p.outputs, d.data(), p.channels, p.channels, task);
        c_ = squaredOutputs(p, difference, task);
    }
    screenG_.assign(g_.begin(), g_.end());
}

WeightChoice WeightLosses::best(const FpqCandidates& candidates, const Format& f, const Task& task) const {
    const auto count = static_cast<std::size_t>(candidates.count());
    std::vector<double> losses(static_cast<std::size_t>(p_.outputs) * count, kNoBound);
    std::vector<Trial> trials;
    std::vector<float> e, he;
    const auto screen = [&] {
        e.resize(trials.size() * static_cast<std::size_t>(p_.channels));
        he.resize(e.size());
        const auto n = static_cast<std::int64_t>(trials.size());
        parallelFor(n, 8, [&](std::int64_t begin, std::int64_t end) {
            for (std::int64_t i = begin; i < end; ++i) {
                const Trial& t = trials[static_cast<std::size_t>(i)];
                errorOf(f, candidates.weightBias(f, t.row, t.candidate), t.row, e.data() + i * p_.channels);
            }
        });
        packed_->multiply(e.data(), n, he.data(), PackedMatrix::Into::Replace, nullptr, task);
        parallelFor(n, 8, [&](std::int64_t begin, std::int64_t end) {
            for (std::int64_t i = begin; i < end; ++i) {
                const Trial& t = trials[static_cast<std::size_t>(i)];
                losses[static_cast<std::size_t>(t.row) * count + static_cast<std::size_t>(t.candidate)] =
                    c_[static_cast<std::size_t>(t.row)] +
                    lossKernels().quadratic(e.data() + i * p_.channels, he.data() + i * p_.channels,
                                            screenG_.data() + t.row * p_.channels, p_.channels);
            }
        });
        trials.clear();
        task.checkpoint();
    };
    for (std::int64_t row = 0; row < p_.outputs; ++row)
        for (int i = 0; i < candidates.count(); ++i) {
            if (i > 0 && candidates.weightBias(f, row, i) == candidates.weightBias(f, row, i - 1)) continue;
            trials.push_back({row, i});
            if (static_cast<std::int64_t>(trials.size()) == kVectorsPerBatch) screen();
        }
    if (!trials.empty()) screen();
    return chooseRows(candidates, f, losses, task);
}

WeightChoice WeightLosses::chooseRows(const FpqCandidates& candidates, const Format& f,
                                      const std::vector<double>& losses, const Task& task) const {
    const auto count = static_cast<std::size_t>(candidates.count());
    WeightChoice choice;
    choice.params = candidates.weights(f, 0);
    std::vector<double> rowLoss(static_cast<std::size_t>(p_.outputs));
    constexpr std::int64_t kRows = 64;
    for (std::int64_t first = 0; first < p_.outputs; first += kRows) {
        parallelFor(std::min(kRows, p_.outputs - first), 1, [&](std::int64_t begin, std::int64_t) {
            const std::int64_t row = first + begin;
            const auto r = static_cast<std::size_t>(row);
            const std::vector<double> own(losses.begin() + static_cast<std::ptrdiff_t>(r * count),
                                          losses.begin() + static_cast<std::ptrdiff_t>((r + 1) * count));
            const std::size_t best = bestOf(own, kNearRowTie, [&](std::size_t i) {
                return preciseLoss(f, candidates.weightBias(f, row, static_cast<int>(i)), row);
            });
            choice.params.bias[r] = candidates.weightBias(f, row, static_cast<int>(best));
            rowLoss[r] = own[best];
        });
        task.checkpoint();
    }
    for (const double l : rowLoss) choice.loss += l;
    return choice;
}

void WeightLosses::errorOf(const Format& f, double bias, std::int64_t row, float* e) const {
    QuantParams params;
    params.format = f;
    params.bias = {bias};
    const float* w = p_.w + row * p_.channels;
    RowQuantizer(params, p_.channels, {scaleOfBias(-bias)}).apply(w, e);
    for (std::int64_t j = 0; j < p_.channels; ++j) e[j] -= w[j];
}

double WeightLosses::preciseLoss(const Format& f, double bias, std::int64_t row) const {
    const auto n = static_cast<std::size_t>(p_.channels);
    std::vector<float> rounded(n);
    QuantParams params;
    params.format = f;
    params.bias = {bias};
    const float* w = p_.w + row * p_.channels;
    RowQuantizer(params, p_.channels, {scaleOfBias(-bias)}).apply(w, rounded.data());
    std::vector<double> e(n);
    for (std::size_t j = 0; j < n; ++j) e[j] = static_cast<double>(rounded[j]) - static_cast<double>(w[j]);
    double loss = c_[static_cast<std::size_t>(row)];
    for (std::size_t i = 0; i < n; ++i) {
        const double* h = h_.data() + i * n;
        double lanes[4] = {};
        std::size_t j = 0;
        for (; j + 4 <= n; j += 4)
            for (std::size_t k = 0; k < 4; ++k) lanes[k] += h[j + k] * e[j + k];
        for (; j < n; ++j) lanes[0] += h[j] * e[j];
        loss += e[i] * (((lanes[0] + lanes[1]) + (lanes[2] + lanes[3])) +
                        2 * g_[static_cast<std::size_t>(row) * n + i]);
    }
    return loss;
}

} // namespace qs
