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

} // namespace qs
