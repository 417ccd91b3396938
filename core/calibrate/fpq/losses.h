// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "calibrate/fpq/fpq.h"

#include <limits>
#include <memory>
#include <optional>

/// How the losses of candidates are worked out: directly or by shortcuts. Internal to fpq/.
namespace qs {

/// Candidates whose screened losses differ by less than this share are compared again in double. Products in
/// f32 are good to about 1e-6 of a loss summed over tokens and outputs, and 1e-5 of one summed over tokens.
inline constexpr double kNearTie = 1e-5, kNearRowTie = 1e-4;

/// The best biases of one weight format, for given activations.
struct WeightChoice {
    QuantParams params;
    double loss = 0; ///< sum over rows, up to a constant that does not depend on the weights
};

/// The best setting of one activation format, for given weights.
struct ActivationChoice {
    QuantParams params;
    double loss = 0;
};

class FpqLosses {
public:
    virtual ~FpqLosses() = default;

    /// Every row takes its own best candidate.
    virtual WeightChoice bestWeights(const Format& f, const QuantParams& activations) = 0;
    /// None when every candidate's loss is above `giveUp`.
    virtual std::optional<ActivationChoice> bestActivations(const Format& f, const QuantParams& weights,
                                                            double giveUp) = 0;
    /// Sum over tokens and outputs of the squared error.
    virtual double loss(const QuantParams& weights, const QuantParams& activations) = 0;
};

inline constexpr double kNoBound = std::numeric_limits<double>::infinity();

std::unique_ptr<FpqLosses> directLosses(const FpqProblem& p, const FpqOptions& o, const Task& task);
std::unique_ptr<FpqLosses> fastLosses(const FpqProblem& p, const FpqOptions& o, const Task& task);

/// The candidates of both operands. Built once per problem.
class FpqCandidates {
public:
    FpqCandidates(const FpqProblem& p, const FpqOptions& o);

    int count() const { return static_cast<int>(factors_.size()); }
    double weightBias(const Format& f, std::int64_t row, int i) const;
    QuantParams weights(const Format& f, int i) const;
    QuantParams activations(const Format& f, int i) const;

private:
    FpqOptions options_;
    bool preShift_;
    std::vector<double> factors_;
    std::vector<double> rowMax_, channelMax_; ///< largest |w| per row, |x| per channel
    double tensorMax_ = 0;
};

/// The layer's output y [rows, outputs] without quantization, in f32: what every loss compares with.
std::vector<float> layerOutput(const FpqProblem& p, const Task& task);

/// The loss of deployed values in double products, to settle near ties.
double preciseLoss(const FpqProblem& p, const std::vector<float>& target, const QuantParams& weights,
                   const QuantParams& activations, const Task& task);

} // namespace qs
