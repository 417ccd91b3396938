// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "evaluate/scored_sequence.h"

#include <cstdint>
#include <vector>

namespace qs {

/// Several sequences as one tree: what they share from the start is computed once, and equal positions are
/// asked for once.
struct ScoredTree {
    SequenceTree tree;
    /// Which target tokens each wanted position predicts: targets [firstTarget[w], firstTarget[w + 1]).
    struct Target {
        std::int64_t slot = 0; ///< sequences one after another, their targets in order
        TokenId token = 0;
    };
    std::vector<std::int64_t> firstTarget;
    std::vector<Target> targets;
};

/// Merges sequences whose inputs have a common start. Slots begin at `firstSlot`.
ScoredTree mergeSequences(const std::vector<ScoredSequence>& sequences, std::int64_t firstSlot);

} // namespace qs
