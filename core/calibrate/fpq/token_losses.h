// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "calibrate/fpq/losses.h"
#include "quant/row_quantizer.h"

#include <functional>
#include <memory>
#include <vector>

/// Losses of activation candidates over some tokens, the weights being fixed. Internal to fpq/.
namespace qs {

/// One candidate, ready to be applied to tokens.
struct TokenCandidate {
    RowQuantizer quantizer; ///< gives what the loss wants: values, or integer codes
    double scale = 1;       ///< of a code
    bool twoDigits = false; ///< codes do not fit 8 bits
};

class TokenLoss {
public:
    virtual ~TokenLoss() = default;
    virtual TokenCandidate prepare(const QuantParams& activations) const = 0;
    /// Sum over tokens [first, first + rows) and outputs of the squared error. On the caller's thread.
    virtual double tokens(const TokenCandidate& c, std::int64_t first, std::int64_t rows) const = 0;
    /// Whether the sums are exact but for double's rounding, so that near ties need no second look.
    virtual bool exact() const = 0;
};

/// Whether activations of these formats times these weights are products of small integers: weights per row,
/// all codes within one or two digits of 7 bits, and no more than two digit products.
bool integerProductsFit(const std::vector<Format>& activationFormats, bool preShift,
                        const QuantParams& weights);
/// Exact: codes times codes in integers (LLM-FP4 section 2: shifts are powers of two, too), scaled in double.
std::unique_ptr<TokenLoss> integerTokenLoss(const FpqProblem& p, const std::vector<float>& target,
                                            const QuantParams& weights, const Task& task);
/// Deployed values times deployed values in f32.
std::unique_ptr<TokenLoss> floatTokenLoss(const FpqProblem& p, const std::vector<float>& target,
                                          const QuantParams& weights, const Task& task);
/// With many outputs: e'Ge + 2 e'u + c per token, around the unquantized x (e = x_hat - x, G = W_hat' W_hat,
/// u = W_hat'(W_hat - W) x, c = |(W_hat - W) x|^2). Does not cancel, and costs channels^2 per token.
std::unique_ptr<TokenLoss> gramTokenLoss(const FpqProblem& p, const QuantParams& weights, const Task& task);

/// Index of the best of the candidates: exact, although most are given up as soon as their partial sums,
/// whose terms cannot be negative, exceed the best complete one.
std::size_t bestCandidate(const TokenLoss& loss, const std::vector<QuantParams>& candidates,
                          std::int64_t rows, double tokenCost,
                          const std::function<double(std::size_t)>& precise, const Task& task);

} // namespace qs
