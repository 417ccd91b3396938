// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "evaluate/evaluator.h"
#include "evaluate/prepared_shelf.h"

#include <cstdint>
#include <memory>
#include <vector>

namespace qs {

/// What an evaluation will go through: known from its texts alone, so that changed settings are priced anew
/// without touching the model.
struct EvalWork {
    std::int64_t samples = 0;
    double tokens = 0;            ///< per configuration
    double positions = 0;         ///< with logits
    double documentTokens = 0;    ///< scored ones of perplexity documents, which samples keep one by one
    double textBytes = 0;         ///< prompts, choices and documents that the samples keep
    double seconds = 0;           ///< that it took to find out: texts are tokenized before they are scored
    std::int64_t longestTree = 0; ///< tokens that must go through the model together
    std::vector<SequenceTree> trees;
};
EvalWork evaluationWork(const EvalModel& model, const Tokenizer& tokenizer, const EvalRequest& request,
                        const Task& task = {});

/// Tokens per second and configuration when `variants` run in lock-step, measured on trees from all over the
/// work: one warm-up that also packs the weights, then as many as fit into about `seconds`.
double measureTokenRate(Engine& engine, const EvalWork& work, std::span<const Variant> variants,
                        double seconds = 2, const Task& task = {});

/// What it takes to work a recipe out, from doing the first part of it, which is not lost: `prepared` is the
/// whole if it was done meanwhile, and the sites that were finished are in the request's onSite and, like
/// those of any interrupted calibration, on the shelf.
struct PreparationEstimate {
    double seconds = 0; ///< still to spend; NaN: nothing was finished in the time, so that nobody knows
    std::shared_ptr<const PreparedModel> prepared;
};
/// Works at the recipe for about `budget` seconds, for up to ten times as long when too little is done to
/// tell.
PreparationEstimate estimatePreparation(Engine& engine, CalibrationRequest request,
                                        const PreparedShelf& shelf, double budget, const Task& task = {});

/// Bytes of memory by what they are for. The model's file is mapped: those pages are given back when others
/// need memory.
struct EvalMemory {
    double modelFile = 0;
    /// All configurations; at most what the engine keeps, one block, and what is on its way.
    double packedWeights = 0;
    double activations = 0; ///< of one chunk
    double logits = 0;
    double samples = 0;
    double total() const { return modelFile + packedWeights + activations + logits + samples; }
};

struct EvalEstimate {
    double seconds = 0; ///< of tokenizing and scoring; working recipes out comes on top
    EvalMemory memory;
    double storeBytes = 0;  ///< in the run store
    double outputBytes = 0; ///< as result and sample files
};
EvalEstimate estimateEvaluation(const EvalWork& work, const Checkpoint& checkpoint,
                                std::span<const Variant> variants, const EngineOptions& options,
                                double tokensPerSecond);

} // namespace qs
