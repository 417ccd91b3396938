// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <vector>

namespace qs {

/// A segment of a sequence tree as rows of a slab.
struct SegmentRows {
    std::int64_t row = 0;    ///< first row in the slab
    std::int64_t length = 0; ///< tokens
    std::int64_t start = 0;  ///< position of its first token in the sequence
    int parent = -1;         ///< index of a segment of the same slab that comes before it, or -1
};

/// Tokens that go through a block together: whole trees, laid out in order of tree, segment, token. Attention
/// never leaves a slab.
struct Slab {
    std::int64_t rows = 0;
    std::vector<SegmentRows> segments;
    std::vector<std::int64_t> positions; ///< [rows]
};

} // namespace qs
