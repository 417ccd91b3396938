// SPDX-License-Identifier: GPL-3.0-or-later
#include "calibrate/fpq/weight_losses.h"

#include "base/parallel.h"
#include "quant/row_quantizer.h"

#include <algorithm>

namespace qs {
namespace {

constexpr std::int64_t kVectorsPerBatch = 2048, kVectorsPerPiece = 8, kRowsPerSweep = 64;

/// w_hat - w, in f32: deployed values.
void errorOf(const FpqProblem& p, const Format& f, double bias, std::int64_t row, float* e) {
    QuantParams params;
    params.format = f;
    params.bias = {bias};
    const float* w = p.w + row * p.channels;
    RowQuantizer(params, p.channels, {scaleOfBias(-bias)}).apply(w, e);
    for (std::int64_t j = 0; j < p.channels; ++j) e[j] -= w[j];
}

std::vector<double> errorInDouble(const FpqProblem& p, const Format& f, double bias, std::int64_t row) {
    QuantParams params;
    params.format = f;
    params.bias = {bias};
    const float* w = p.w + row * p.channels;
    std::vector<float> rounded(static_cast<std::size_t>(p.channels));
    RowQuantizer(params, p.channels, {scaleOfBias(-bias)}).apply(w, rounded.data());
    std::vector<double> e(rounded.begin(), rounded.end());
    for (std::size_t j = 0; j < e.size(); ++j) e[j] -= static_cast<double>(w[j]);
    return e;
}

} // namespace

struct WeightLosses::Trial {
    std::int64_t row;
    int candidate;
};

void WeightLosses::screenBatch(const FpqCandidates& candidates, const Format& f,
                               const std::vector<Trial>& trials, std::vector<double>& losses,
                               const Task& task) const {
    std::vector<float> e(trials.size() * static_cast<std::size_t>(p_.channels));
    std::vector<std::int64_t> rows(trials.size());
    const auto n = static_cast<std::int64_t>(trials.size());
    parallelFor(n, kVectorsPerPiece, [&](std::int64_t begin, std::int64_t end) {
        for (std::int64_t i = begin; i < end; ++i) {
            const Trial& t = trials[static_cast<std::size_t>(i)];
            rows[static_cast<std::size_t>(i)] = t.row;
            errorOf(p_, f, candidates.weightBias(f, t.row, t.candidate), t.row, e.data() + i * p_.channels);
        }
    });
    std::vector<double> found(trials.size());
    screen(e, rows, found, task);
    for (std::size_t i = 0; i < trials.size(); ++i)
        losses[static_cast<std::size_t>(trials[i].row * candidates.count() + trials[i].candidate)] = found[i];
    task.checkpoint();
}

WeightChoice WeightLosses::best(const FpqCandidates& candidates, const Format& f, const Task& task) const {
    std::vector<double> losses(static_cast<std::size_t>(p_.outputs * candidates.count()), kNoBound);
    std::vector<Trial> trials;
    for (std::int64_t row = 0; row < p_.outputs; ++row)
        for (int i = 0; i < candidates.count(); ++i) {
            if (i > 0 && candidates.weightBias(f, row, i) == candidates.weightBias(f, row, i - 1)) continue;
            trials.push_back({row, i});
            if (static_cast<std::int64_t>(trials.size()) < kVectorsPerBatch) continue;
            screenBatch(candidates, f, trials, losses, task);
            trials.clear();
        }
    if (!trials.empty()) screenBatch(candidates, f, trials, losses, task);
    return chooseRows(candidates, f, losses, task);
}

WeightChoice WeightLosses::chooseRows(const FpqCandidates& candidates, const Format& f,
                                      const std::vector<double>& losses, const Task& task) const {
    const auto count = static_cast<std::ptrdiff_t>(candidates.count());
    WeightChoice choice;
    choice.params = candidates.weights(f, 0);
    std::vector<double> rowLoss(static_cast<std::size_t>(p_.outputs));
    for (std::int64_t first = 0; first < p_.outputs; first += kRowsPerSweep) {
        parallelFor(std::min(kRowsPerSweep, p_.outputs - first), 1, [&](std::int64_t i, std::int64_t) {
            const std::int64_t row = first + i;
            const std::vector<double> own(losses.begin() + row * count, losses.begin() + (row + 1) * count);
            const auto bias = [&](std::size_t c) {
                return candidates.weightBias(f, row, static_cast<int>(c));
            };
            const std::size_t best = bestOf(own, kNearRowTie, [&](std::size_t c) {
                return precise(errorInDouble(p_, f, bias(c), row), row);
            });
            choice.params.bias[static_cast<std::size_t>(row)] = bias(best);
            rowLoss[static_cast<std::size_t>(row)] = own[best];
        });
        task.checkpoint();
    }
    for (const double l : rowLoss) choice.loss += l;
    return choice;
}

} // namespace qs
