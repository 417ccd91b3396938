// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "evaluate/scoring_plan.h"
#include "results/run_record.h"

#include <cstdint>
#include <span>
#include <vector>

namespace qs {

/// What the forward passes of one task gave, slot by slot, for several configurations in lock-step, and how
/// far their predictions are from the first one's at each wanted position. add() may be called in parallel
/// for different wanted positions: each writes its own places only.
class TaskScores {
public:
    TaskScores(const ScoringPlan& plan, std::size_t configurations);

    void add(std::size_t tree, std::size_t wanted, std::span<const float* const> logits,
             std::size_t vocabulary);

    /// The sample's numbers for one configuration (log-likelihoods, greedy, divergences), summed in the order
    /// of tokens. A perplexity task's windows become one log-likelihood, and its tokens with theirs are kept.
    SampleRecord sample(std::size_t index, std::size_t configuration, bool oneLogLikelihood) const;

private:
    struct Slot {
        double logProbability = 0;
        bool greedy = false;
    };
    struct Divergence {
        double kl = 0;
        bool sameTop = false;
    };
    void addDivergences(std::size_t position, std::span<const float* const> logits, std::size_t vocabulary);
    void sumDivergences(const ScoringPlan::Sample& range, std::size_t configuration, SampleRecord& out) const;

    const ScoringPlan& plan_;
    std::size_t configurations_;
    std::vector<Slot> slots_;                ///< [slot][configuration]
    std::vector<std::size_t> firstPosition_; ///< of each tree, among the wanted positions of all
    std::vector<Divergence> divergences_;    ///< [position][configuration - 1]
};

} // namespace qs
