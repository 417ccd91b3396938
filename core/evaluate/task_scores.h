// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "evaluate/scoring_plan.h"
#include "results/run_record.h"

#include <cstdint>
#include <span>
#include <vector>

namespace qs {

/// What the forward passes of one task gave, slot by slot, for several configurations in lock-step. add() may
/// be called in parallel for different wanted positions: each writes its own slots only. Divergences are kept
/// where `compare` is set: then every wanted position has one slot.
class TaskScores {
public:
    TaskScores(const ScoringPlan& plan, std::size_t configurations, bool compare);

    void add(std::size_t tree, std::size_t wanted, std::span<const float* const> logits,
             std::size_t vocabulary);

    /// The sample's numbers for one configuration (log-likelihoods, greedy, divergences), summed in the order
    /// of tokens. A perplexity task's windows become one log-likelihood.
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
    const ScoringPlan& plan_;
    std::size_t configurations_;
    std::vector<Slot> slots_;             ///< [slot][configuration]
    std::vector<Divergence> divergences_; ///< [slot][configuration - 1]
};

} // namespace qs
