// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/task.h"
#include "model/buffer.h"
#include "model/slab.h"

#include <cstdint>

namespace qs {

struct AttentionShape {
    std::int64_t heads = 0, kvHeads = 0, headDim = 0;
    std::int64_t window = 0; ///< a token sees this many positions back, itself included; 0: all
};

/// Buffers that attention keeps between calls; their content means nothing outside of one.
struct AttentionScratch {
    Buffer keys;   ///< [kvHeads][key blocks][headDim][16]
    Buffer values; ///< [kvHeads][rows][headDim rounded up to 16]
};

/// Causal softmax attention with scale 1 / sqrt(headDim). Every token attends to the earlier tokens of its
/// own segment, all tokens of the ancestors of the segment, and itself. Query head h reads key/value head h /
/// (heads / kvHeads).
///
/// q: [rows, heads * headDim], replaced by the heads' outputs. k, v: [rows, kvHeads * headDim]. All after
/// RoPE. Sums run over positions in order, so that a token's result does not depend on how its sequence is
/// cut into segments.
void attention(const AttentionShape& shape, const Slab& slab, float* q, const float* k, const float* v,
               AttentionScratch& scratch, const Task& task);

/// Keys and values of one sequence's tokens so far, as attention reads them.
struct KvCache {
    Buffer keys;                           ///< [kvHeads][capacity / 16][headDim][16]
    Buffer values;                         ///< [kvHeads][capacity][headDim rounded up to 16]
    std::int64_t tokens = 0, capacity = 0; ///< capacity: a multiple of 16

    /// Empty, with room for so many tokens.
    KvCache(const AttentionShape& shape, std::int64_t room);
    KvCache copy(const AttentionShape& shape) const;
};

/// The same for `rows` tokens that continue the sequence in `cache`, to which they are added. Error
/// (BadArgument) when it has no room for them. Every token's result has the bits that it has in one pass over
/// the whole sequence.
void attention(const AttentionShape& shape, KvCache& cache, std::int64_t rows, float* q, const float* k,
               const float* v, const Task& task);

} // namespace qs
