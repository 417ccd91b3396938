// SPDX-License-Identifier: GPL-3.0-or-later
// The reference: one product of matrices in f32 per candidate.
#include "calibrate/fpq/losses.h"

#include "base/parallel.h"
#include "kernels/gemm.h"

#include <algorithm>
#include <cmath>

namespace qs {
namespace {

constexpr std::int64_t kTokensPerPiece = 256;

class DirectLosses : public FpqLosses {
public:
    DirectLosses(const FpqProblem& p, const FpqOptions& o, const Task& task)
        : p_(p), task_(task), candidates_(p, o), target_(layerOutput(p, task)) {}

    WeightChoice bestWeights(const Format& f, const QuantParams& activations) override {
        const std::vector<float> x = quantized(activations, p_.x, p_.rows);
        std::vector<std::vector<double>> losses; // [candidate][row]
        for (int i = 0; i < candidates_.count(); ++i)
            losses.push_back(rowLosses(x, quantized(candidates_.weights(f, i), p_.w, p_.outputs)));
        WeightChoice choice;
        choice.params = candidates_.weights(f, 0);
        for (std::int64_t r = 0; r < p_.outputs; ++r) {
            const int best = bestOfRow(f, r, losses, x);
            choice.params.bias[static_cast<std::size_t>(r)] = candidates_.weightBias(f, r, best);
            choice.loss += losses[static_cast<std::size_t>(best)][static_cast<std::size_t>(r)];
        }
        return choice;
    }

    std::optional<ActivationChoice> bestActivations(const Format& f, const QuantParams& weights,
                                                    double) override {
        const std::vector<float> w = quantized(weights, p_.w, p_.outputs);
        std::vector<double> losses;
        for (int i = 0; i < candidates_.count(); ++i)
            losses.push_back(sum(rowLosses(quantized(candidates_.activations(f, i), p_.x, p_.rows), w)));
        const double smallest = *std::min_element(losses.begin(), losses.end());
        std::vector<int> near;
        for (int i = 0; i < candidates_.count(); ++i)
            if (losses[static_cast<std::size_t>(i)] <= smallest * (1 + kNearTie)) near.push_back(i);
        int best = near.front();
        if (near.size() > 1) {
            double least = kNoBound;
            for (const int i : near)
                if (const double l = preciseLoss(p_, target_, weights, candidates_.activations(f, i), task_);
                    l < least) {
                    least = l;
                    best = i;
                }
        }
        return ActivationChoice{candidates_.activations(f, best), losses[static_cast<std::size_t>(best)]};
    }

    double loss(const QuantParams& weights, const QuantParams& activations) override {
        return sum(rowLosses(quantized(activations, p_.x, p_.rows), quantized(weights, p_.w, p_.outputs)));
    }

private:
    std::vector<float> quantized(const QuantParams& params, const float* values, std::int64_t rows) const {
        std::vector<float> q(static_cast<std::size_t>(rows * p_.channels));
        fakeQuantize(params, values, q.data(), rows, p_.channels);
        return q;
    }

    /// Per output row, the sum over tokens of (x w^T - target)^2.
    std::vector<double> rowLosses(const std::vector<float>& x, const std::vector<float>& w) const {
        const PackedMatrix packed(
            p_.outputs, p_.channels,
            [&](std::int64_t first, std::int64_t count, float* out) {
                std::copy_n(w.data() + first * p_.channels, count * p_.channels, out);
            },
            task_);
        std::vector<float> y(target_.size());
        packed.multiply(x.data(), p_.rows, y.data(), PackedMatrix::Into::Replace, nullptr, task_);
        const std::int64_t pieces = (p_.rows + kTokensPerPiece - 1) / kTokensPerPiece;
        std::vector<std::vector<double>> partial(static_cast<std::size_t>(pieces));
        parallelFor(pieces, 1, [&](std::int64_t piece, std::int64_t) {
            std::vector<double> sums(static_cast<std::size_t>(p_.outputs));
            const std::int64_t end = std::min(p_.rows, (piece + 1) * kTokensPerPiece);
            for (std::int64_t t = piece * kTokensPerPiece; t < end; ++t)
                for (std::size_t o = 0; o < sums.size(); ++o) {
                    const std::size_t at = static_cast<std::size_t>(t) * sums.size() + o;
                    const double error = static_cast<double>(y[at]) - static_cast<double>(target_[at]);
                    sums[o] += error * error;
                }
            partial[static_cast<std::size_t>(piece)] = std::move(sums);
        });
        std::vector<double> losses(static_cast<std::size_t>(p_.outputs));
        for (const auto& sums : partial)
            for (std::size_t o = 0; o < losses.size(); ++o) losses[o] += sums[o];
        return losses;
    }

    static double sum(const std::vector<double>& values) {
        double s = 0;
        for (const double v : values) s += v;
        return s;
    }

    int bestOfRow(const Format& f, std::int64_t row, const std::vector<std::vector<double>>& losses,
                  const std::vector<float>& x) const {
        const auto r = static_cast<std::size_t>(row);
        double smallest = kNoBound;
        for (const auto& l : losses) smallest = std::min(smallest, l[r]);
        std::vector<int> near;
        for (int i = 0; i < candidates_.count(); ++i)
            if (losses[static_cast<std::size_t>(i)][r] <= smallest * (1 + kNearRowTie)) near.push_back(i);
        if (near.size() == 1) return near.front();
        int best = near.front();
        double least = kNoBound, lastBias = 0;
        for (const int i : near) {
            const double bias = candidates_.weightBias(f, row, i);
            if (i != near.front() && bias == lastBias) continue;
            lastBias = bias;
            if (const double l = preciseRowLoss(f, bias, row, x); l < least) {
                least = l;
                best = i;
            }
        }
        return best;
    }

    /// In double, and with the unquantized output in double too.
    double preciseRowLoss(const Format& f, double bias, std::int64_t row, const std::vector<float>& x) const {
        QuantParams params;
        params.format = f;
        params.bias = {bias};
        const float* w = p_.w + row * p_.channels;
        std::vector<float> q(static_cast<std::size_t>(p_.channels));
        fakeQuantize(params, w, q.data(), 1, p_.channels);
        double sum = 0;
        for (std::int64_t t = 0; t < p_.rows; ++t) {
            double error = 0;
            for (std::int64_t j = 0; j < p_.channels; ++j) {
                const auto at = static_cast<std::size_t>(t * p_.channels + j);
                error += static_cast<double>(x[at]) * static_cast<double>(q[static_cast<std::size_t>(j)]) -
                         static_cast<double>(p_.x[at]) * static_cast<double>(w[j]);
            }
            sum += error * error;
        }
        return sum;
    }

    const FpqProblem& p_;
    Task task_;
    FpqCandidates candidates_;
    std::vector<float> target_;
};

} // namespace

std::unique_ptr<FpqLosses> directLosses(const FpqProblem& p, const FpqOptions& o, const Task& task) {
    return std::make_unique<DirectLosses>(p, o, task);
}

} // namespace qs
