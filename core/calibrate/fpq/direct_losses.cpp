// SPDX-License-Identifier: GPL-3.0-or-later
// The reference: one product of matrices in f32 per candidate.
#include "calibrate/fpq/losses.h"

#include "base/parallel.h"
#include "calibrate/fpq/products.h"

#include <algorithm>

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
            const std::size_t best = bestOfRow(f, r, losses, x);
            choice.params.bias[static_cast<std::size_t>(r)] =
                candidates_.weightBias(f, r, static_cast<int>(best));
            choice.loss += losses[best][static_cast<std::size_t>(r)];
        }
        return choice;
    }

    QuantParams bestActivations(const std::vector<Format>& formats, const QuantParams& weights) override {
        const std::vector<float> w = quantized(weights, p_.w, p_.outputs);
        const std::vector<QuantParams> candidates = candidates_.activations(formats);
        std::vector<double> losses;
        for (const QuantParams& c : candidates)
            losses.push_back(sum(rowLosses(quantized(c, p_.x, p_.rows), w)));
        return candidates[bestOf(losses, kNearTie, [&](std::size_t i) {
            return preciseLoss(p_, target_, weights, candidates[i], task_);
        })];
    }

private:
    std::vector<float> quantized(const QuantParams& params, const float* values, std::int64_t rows) const {
        std::vector<float> q(static_cast<std::size_t>(rows * p_.channels));
        fakeQuantize(params, values, q.data(), rows, p_.channels);
        return q;
    }

    /// Per output row, the sum over tokens of (x w^T - target)^2.
    std::vector<double> rowLosses(const std::vector<float>& x, const std::vector<float>& w) const {
        const PackedMatrix packed(p_.outputs, p_.channels, rowsOf(w.data(), p_.channels), task_);
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

    std::size_t bestOfRow(const Format& f, std::int64_t row, const std::vector<std::vector<double>>& losses,
                          const std::vector<float>& x) const {
        std::vector<double> own;
        for (const auto& l : losses) own.push_back(l[static_cast<std::size_t>(row)]);
        return bestOf(own, kNearRowTie, [&](std::size_t i) {
            return preciseRowLoss(f, candidates_.weightBias(f, row, static_cast<int>(i)), row, x);
        });
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
