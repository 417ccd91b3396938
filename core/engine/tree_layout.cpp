// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/tree_layout.h"

#include "base/error.h"
#include "model/decoder_block.h"

#include <algorithm>
#include <fmt/format.h>

namespace qs {
namespace {

[[noreturn]] void refuse(std::size_t tree, const std::string& what) {
    throw Error(ErrorCode::BadArgument, fmt::format("sequence {}: {}", tree, what));
}

void checkTree(const SequenceTree& tree, std::size_t index, const ModelConfig& config) {
    std::vector<std::int64_t> ends;
    for (std::size_t s = 0; s < tree.segments.size(); ++s) {
        const Segment& segment = tree.segments[s];
        if (segment.parent < -1 || segment.parent >= static_cast<int>(s))
            refuse(index, fmt::format("segment {}: parent {} is not an earlier segment", s, segment.parent));
        const std::int64_t start = segment.parent < 0 ? 0 : ends[static_cast<std::size_t>(segment.parent)];
        ends.push_back(start + static_cast<std::int64_t>(segment.tokens.size()));
        if (ends.back() > config.maxLength)
            refuse(index, fmt::format("segment {}: {} tokens from the start are more than the model's {}", s,
                                      ends.back(), config.maxLength));
        for (const TokenId id : segment.tokens)
            if (id < 0 || id >= config.vocabSize)
                refuse(index, fmt::format("segment {}: token {} is not in the vocabulary of {}", s, id,
                                          config.vocabSize));
    }
    for (const LogitRequest& w : tree.wanted) {
        if (w.segment < 0 || w.segment >= static_cast<int>(tree.segments.size()))
            refuse(index, fmt::format("logits wanted of segment {}, which does not exist", w.segment));
        const auto length =
            static_cast<std::int64_t>(tree.segments[static_cast<std::size_t>(w.segment)].tokens.size());
        if (w.index < 0 || w.index >= length)
            refuse(index, fmt::format("logits wanted of token {} of segment {}, which has {}", w.index,
                                      w.segment, length));
    }
}

/// Appends a tree to a slab; firstRow: of the slab in its chunk.
void appendTree(const SequenceTree& tree, std::size_t index, std::int64_t firstRow, Slab& slab,
                ChunkLayout& chunk) {
    const auto base = static_cast<int>(slab.segments.size());
    for (const Segment& segment : tree.segments) {
        SegmentRows s;
        s.row = slab.rows;
        s.length = static_cast<std::int64_t>(segment.tokens.size());
        if (segment.parent >= 0) {
            s.parent = base + segment.parent;
            const SegmentRows& parent = slab.segments[static_cast<std::size_t>(s.parent)];
            s.start = parent.start + parent.length;
        }
        for (std::int64_t i = 0; i < s.length; ++i) slab.positions.push_back(s.start + i);
        chunk.ids.insert(chunk.ids.end(), segment.tokens.begin(), segment.tokens.end());
        chunk.longest = std::max(chunk.longest, s.start + s.length);
        slab.rows += s.length;
        slab.segments.push_back(s);
    }
    for (std::size_t w = 0; w < tree.wanted.size(); ++w) {
        const SegmentRows& s = slab.segments[static_cast<std::size_t>(base + tree.wanted[w].segment)];
        chunk.wanted.push_back({index, w, firstRow + s.row + tree.wanted[w].index});
    }
}

} // namespace

std::int64_t SequenceTree::tokens() const {
    std::int64_t n = 0;
    for (const Segment& s : segments) n += static_cast<std::int64_t>(s.tokens.size());
    return n;
}

void checkTrees(std::span<const SequenceTree> trees, const ModelConfig& config) {
    for (std::size_t i = 0; i < trees.size(); ++i) checkTree(trees[i], i, config);
}

ChunkLayout layoutChunk(std::span<const SequenceTree> trees, std::size_t first, std::size_t last) {
    ChunkLayout chunk;
    for (std::size_t t = first; t < last; ++t) {
        const std::int64_t tokens = trees[t].tokens();
        if (chunk.slabs.empty() || chunk.slabs.back().rows + tokens > kPartRows) {
            chunk.slabFirstRow.push_back(chunk.rows());
            chunk.slabs.emplace_back();
        }
        appendTree(trees[t], t, chunk.slabFirstRow.back(), chunk.slabs.back(), chunk);
    }
    return chunk;
}

} // namespace qs
