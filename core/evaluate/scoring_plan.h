// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "evaluate/scored_tree.h"

#include <cstdint>
#include <string>
#include <vector>

namespace qs {

/// A task as forward passes: trees to run, and which part of their scores belongs to which sample. Samples
/// own consecutive trees and consecutive sequences; a sequence owns consecutive slots, one per scored token.
struct ScoringPlan {
    struct Sample {
        std::size_t firstTree = 0, lastTree = 0; ///< complete when trees [0, lastTree) are
        std::size_t firstSequence = 0, lastSequence = 0;
    };
    std::vector<Sample> samples;
    std::vector<SequenceTree> trees;
    std::vector<ScoredTree> targets;        ///< of each tree; their `tree` has been moved out
    std::vector<std::int64_t> sequenceSlot; ///< sequence s has slots [sequenceSlot[s], sequenceSlot[s + 1])
    double tokens = 0;                      ///< that go through the model

    std::int64_t slots() const { return sequenceSlot.back(); }
};

/// One tree per item of a multiple-choice or last-word task; one per window otherwise. Tokenizes in parallel.
ScoringPlan planScoring(const TaskData& data, const TextEncoder& encoder, std::int64_t maxLength,
                        const Task& task);

} // namespace qs
