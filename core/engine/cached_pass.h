// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "engine/chunk_pass.h"

#include <span>
#include <vector>

namespace qs {

/// What passes over one checkpoint keep between each other: packed weights and scratch memory.
struct PassMemory {
    WeightCache cache;
    RopeTable rope;
    BlockScratch scratch;

    PassMemory(const Checkpoint& checkpoint, std::uint64_t weightBytes)
        : cache(checkpoint, weightBytes), rope(*checkpoint.config) {}
};

/// The forward pass over sequences that grow: keys and values of what was computed are kept, so that new
/// tokens cost only themselves. Every variant goes through every sequence. Logits have the bits that
/// Engine::run gives for the same tokens.
///
/// After an exception (a cancelled task) the object can only be destroyed.
class CachedPass {
public:
    /// Begins with one empty sequence; none may grow beyond `longest` tokens (at most the model's maxLength).
    /// Checkpoint and memory must outlive the object. Error(BadRecipe) when a variant does not fit the model.
    CachedPass(const Checkpoint& checkpoint, PassMemory& memory, std::span<const Variant> variants,
               std::int64_t longest);

    /// Appends tokens[s], at least one, to sequence s, for all sequences. Error(BadArgument) when tokens are
    /// not in the vocabulary or do not fit.
    void extend(const std::vector<std::vector<TokenId>>& tokens, const Task& task);
    /// Logits after the last token of a sequence, [vocabSize]; valid until the next extend() or keep().
    std::span<const float> logits(std::size_t variant, std::size_t sequence) const;

    /// Sequence i becomes a continuation of what sequence from[i] is now; what is not named is forgotten.
    void keep(const std::vector<std::size_t>& from);

    std::size_t sequences() const { return lengths_.size(); }
    std::size_t variants() const { return plans_.size(); }

private:
    void check(const std::vector<std::vector<TokenId>>& tokens) const;
    ChunkLayout layoutOf(const std::vector<std::vector<TokenId>>& tokens) const;

    const Checkpoint& checkpoint_;
    PassMemory& memory_;
    std::vector<VariantPlan> plans_;
    std::int64_t longest_;
    std::vector<std::int64_t> lengths_;        ///< of each sequence, tokens
    std::vector<std::vector<KvCache>> caches_; ///< [variant * layers + block][sequence]
    std::vector<float> logits_;                ///< [variant][sequence][vocab]
};

} // namespace qs
