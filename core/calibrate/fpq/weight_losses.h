// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "calibrate/fpq/losses.h"
#include "kernels/gemm.h"

#include <memory>
#include <vector>

/// Losses of weight candidates, the activations being fixed. Internal to fpq/.
///
/// With e = w_hat - w the error of a row's output is X_hat e + (X_hat - X) w, and its square
/// e' H e + 2 e' g + c with H = X_hat' X_hat, g = X_hat' (X_hat - X) w, c = |(X_hat - X) w|^2. No term is
/// large but for being part of the loss, so nothing cancels that would not cancel over tokens.
namespace qs {

class WeightLosses {
public:
    virtual ~WeightLosses() = default;
    WeightChoice best(const FpqCandidates& candidates, const Format& f, const Task& task) const;

protected:
    explicit WeightLosses(const FpqProblem& p) : p_(p) {}

    /// losses[i] of errors e [count, channels] of these rows, by a product in f32.
    virtual void screen(const std::vector<float>& e, const std::vector<std::int64_t>& rows,
                        std::vector<double>& losses, const Task& task) const = 0;
    /// One loss in double.
    virtual double precise(const std::vector<double>& e, std::int64_t row) const = 0;

    const FpqProblem& p_;

private:
    struct Trial; ///< one candidate of one row
    void screenBatch(const FpqCandidates& candidates, const Format& f, const std::vector<Trial>& trials,
                     std::vector<double>& losses, const Task& task) const;
    WeightChoice chooseRows(const FpqCandidates& candidates, const Format& f,
                            const std::vector<double>& losses, const Task& task) const;
};

/// By Gram matrices, which cost channels^2 per candidate; with fewer tokens than channels by the tokens
/// themselves. Takes one pass over the tokens.
std::unique_ptr<WeightLosses> weightLosses(const FpqProblem& p, const QuantParams& activations,
                                           const Task& task);

} // namespace qs
