// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "calibrate/fpq/losses.h"
#include "kernels/gemm.h"

#include <memory>
#include <vector>

/// Losses of weight candidates from Gram matrices, the activations being fixed. Internal to fpq/.
///
/// With e = w_hat - w the error of a row's output is X_hat e + (X_hat - X) w, and its square
/// e' H e + 2 e' g + c with H = X_hat' X_hat, g = X_hat' (X_hat - X) w, c = |(X_hat - X) w|^2: no term is
/// large but for being part of the loss, so nothing cancels that would not cancel over tokens.
namespace qs {

class WeightLosses {
public:
    /// Takes one pass over the tokens.
    WeightLosses(const FpqProblem& p, const QuantParams& activations, const Task& task);

    WeightChoice best(const FpqCandidates& candidates, const Format& f, const Task& task) const;

private:
    WeightChoice chooseRows(const FpqCandidates& candidates, const Format& f,
                            const std::vector<double>& losses, const Task& task) const;
    void errorOf(const Format& f, double bias, std::int64_t row, float* e) const;
    double preciseLoss(const Format& f, double bias, std::int64_t row) const;

    const FpqProblem& p_;
    std::vector<double> h_;                ///< [channels, channels]
    std::unique_ptr<PackedMatrix> packed_; ///< h in f32
    std::vector<double> g_;                ///< [outputs, channels]; empty: zero
    std::vector<float> screenG_;           ///< the same in f32
    std::vector<double> c_;                ///< [outputs]
};

} // namespace qs
