// SPDX-License-Identifier: GPL-3.0-or-later
#include "calibrate/fpq/losses.h"
#include "calibrate/fpq/token_losses.h"
#include "calibrate/fpq/weight_losses.h"

#include <optional>

namespace qs {
namespace {

/// An integer product is about this much cheaper than one in f32.
constexpr std::int64_t kIntegerGain = 3;

class FastLosses : public FpqLosses {
public:
    FastLosses(const FpqProblem& p, const FpqOptions& o, const Task& task)
        : p_(p), task_(task), candidates_(p, o) {}

    WeightChoice bestWeights(const Format& f, const QuantParams& activations) override {
        if (!weightLosses_ || solvedFor_ != activations) {
            weightLosses_.reset();
            weightLosses_ = weightLosses(p_, activations, task_);
            solvedFor_ = activations;
        }
        return weightLosses_->best(candidates_, f, task_);
    }

    QuantParams bestActivations(const std::vector<Format>& formats, const QuantParams& weights) override {
        const std::unique_ptr<TokenLoss> loss = tokenLoss(formats, weights);
        std::vector<QuantParams> candidates = candidates_.activations(formats);
        const std::size_t best = bestCandidate(
            *loss, candidates, p_.rows, tokenCost(),
            [&](std::size_t i) { return preciseLoss(p_, target_, weights, candidates[i], task_); }, task_);
        return std::move(candidates[best]);
    }

private:
    std::unique_ptr<TokenLoss> tokenLoss(const std::vector<Format>& formats, const QuantParams& weights) {
        if (p_.outputs <= kIntegerGain * p_.channels && integerProductsFit(formats, p_.preShift, weights))
            return integerTokenLoss(p_, target(), weights, task_);
        if (p_.outputs > p_.channels) return gramTokenLoss(p_, weights, task_);
        return floatTokenLoss(p_, target(), weights, task_);
    }
    double tokenCost() const { return static_cast<double>(p_.channels) * static_cast<double>(p_.outputs); }
    /// Only where something compares with it: with many outputs it is large.
    const std::vector<float>& target() {
        if (target_.empty()) target_ = layerOutput(p_, task_);
        return target_;
    }

    const FpqProblem& p_;
    Task task_;
    FpqCandidates candidates_;
    std::vector<float> target_;
    std::unique_ptr<WeightLosses> weightLosses_;
    QuantParams solvedFor_; ///< the activations of weightLosses_
};

} // namespace

std::unique_ptr<FpqLosses> fastLosses(const FpqProblem& p, const FpqOptions& o, const Task& task) {
    return std::make_unique<FastLosses>(p, o, task);
}

} // namespace qs
