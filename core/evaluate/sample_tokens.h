// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "evaluate/evaluator.h"

#include <span>
#include <string>
#include <vector>

namespace qs {

/// One token of a prompt with one of its choices, and how likely each variant found it.
struct SampleToken {
    TokenId id = 0;
    std::string text;    ///< the tokenizer's piece
    bool scored = false; ///< belongs to the continuation
    std::vector<double>
        logProbs; ///< natural log, by variant; NaN for the first token, which nothing predicts
};

/// A stored sample of a multiple-choice or last-word task token by token, for each choice: computed again,
/// because only sums are stored. The scored tokens' log-probabilities sum to SampleRecord::logLikelihoods.
/// Error(BadArgument) when the sample was stored without its text or is a perplexity document (whose tokens'
/// log-probabilities are in SampleRecord::tokenLogProbs).
std::vector<std::vector<SampleToken>> sampleTokens(const TreeRunner& run, const EvalModel& model,
                                                   const Tokenizer& tokenizer, const SampleRecord& sample,
                                                   const ProtocolChoices& protocol, std::int64_t maxLength,
                                                   std::span<const Variant> variants, const Task& task = {});

} // namespace qs
