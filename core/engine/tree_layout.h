// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "engine/engine.h"
#include "model/slab.h"

#include <span>
#include <vector>

namespace qs {

/// Throws Error(BadArgument) that names tree, segment and field unless parents, lengths, token ids and wanted
/// positions are in range.
void checkTrees(std::span<const SequenceTree> trees, const ModelConfig& config);

/// A position whose logits are wanted, as a row of its chunk.
struct WantedRow {
    std::size_t tree, wanted;
    std::int64_t row;
};

/// Consecutive trees as rows: in order of tree, segment, token.
struct ChunkLayout {
    std::vector<Slab> slabs; ///< whole trees, about kPartRows rows each or one large tree
    std::vector<std::int64_t> slabFirstRow;
    std::vector<TokenId> ids; ///< of every row
    std::vector<WantedRow> wanted;
    std::int64_t longest = 0; ///< positions needed by the longest sequence

    std::int64_t rows() const { return static_cast<std::int64_t>(ids.size()); }
};
ChunkLayout layoutChunk(std::span<const SequenceTree> trees, std::size_t first, std::size_t last);

} // namespace qs
