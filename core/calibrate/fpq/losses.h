// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "calibrate/fpq/fpq.h"

#include <limits>
#include <memory>

/// How the losses of candidates are worked out: directly or by shortcuts. Internal to fpq/.
namespace qs {

/// Candidates whose losses from f32 products differ by less than this share are compared again in double.
/// Such losses are good to about 1e-6 when summed over tokens and outputs, and 1e-5 over tokens alone.
inline constexpr double kNearTie = 1e-5, kNearRowTie = 1e-4;
inline constexpr double kNoBound = std::numeric_limits<double>::infinity();

/// The best biases of one weight format, for given activations.
struct WeightChoice {
    QuantParams params;
    double loss = 0; ///< summed over rows
};

class FpqLosses {
public:
    virtual ~FpqLosses() = default;

    /// Every row takes its own best candidate.
    virtual WeightChoice bestWeights(const Format& f, const QuantParams& activations) = 0;
    /// The best of all candidates of all these formats, for given weights.
    virtual QuantParams bestActivations(const std::vector<Format>& formats, const QuantParams& weights) = 0;
};

std::unique_ptr<FpqLosses> directLosses(const FpqProblem& p, const FpqOptions& o, const Task& task);
std::unique_ptr<FpqLosses> fastLosses(const FpqProblem& p, const FpqOptions& o, const Task& task);

/// The candidates of both operands. Built once per problem.
class FpqCandidates {
public:
    FpqCandidates(const FpqProblem& p, const FpqOptions& o);

    int count() const { return static_cast<int>(factors_.size()); }
    double weightBias(const Format& f, std::int64_t row, int i) const;
    QuantParams weights(const Format& f, int i) const;
    /// Of all these formats, in order, without repetitions.
    std::vector<QuantParams> activations(const std::vector<Format>& formats) const;

private:
    QuantParams activation(const Format& f, double factor) const;

    FpqOptions options_;
    bool preShift_;
    std::vector<double> factors_;
    std::vector<double> rowMax_, channelMax_; ///< largest |w| per row, |x| per channel
    double tensorMax_ = 0;
};

/// Index of the smallest loss, the first one among equals. What lies within `margin` of it is decided by
/// `precise(index)`.
template <class Precise>
std::size_t bestOf(const std::vector<double>& losses, double margin, const Precise& precise) {
    double smallest = kNoBound;
    for (const double l : losses) smallest = l < smallest ? l : smallest;
    std::vector<std::size_t> near;
    for (std::size_t i = 0; i < losses.size(); ++i)
        if (losses[i] <= smallest * (1 + margin)) near.push_back(i);
    if (near.size() < 2) return near.empty() ? 0 : near[0];
    std::size_t best = near[0];
    double least = kNoBound;
    for (const std::size_t i : near)
        if (const double l = precise(i); l < least) {
            least = l;
            best = i;
        }
    return best;
}

/// The layer's output y [rows, outputs] without quantization, in f32: what losses over tokens compare with.
std::vector<float> layerOutput(const FpqProblem& p, const Task& task);

/// Sum over tokens and outputs of the squared error of deployed values, by f32 products.
double outputLoss(const FpqProblem& p, const QuantParams& weights, const QuantParams& activations,
                  const Task& task);
/// The same in double, from grid values that are not rounded to f32. An empty target is worked out again.
double preciseLoss(const FpqProblem& p, const std::vector<float>& target, const QuantParams& weights,
                   const QuantParams& activations, const Task& task);

} // namespace qs
