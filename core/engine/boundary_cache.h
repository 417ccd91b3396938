// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "engine/engine.h"

#include <cstdint>
#include <map>
#include <memory>
#include <vector>

namespace qs {

class VariantPlan;
struct ChunkLayout;

/// What runs over the same trees leave for later ones (RunHooks::boundaries): the residual stream between
/// blocks. A run starts at the last kept boundary before the first block that it treats differently; it gives
/// the same bits as one that starts at the tokens.
///
/// A run's first variants each leave one path of boundaries: input of block 1 .. input of the head. Where
/// they do not all fit the budget, what is left lies about evenly spread, and the boundary in front of the
/// last change is always among it. Runs over other trees or another checkpoint begin anew. Not thread-safe.
class BoundaryCache {
public:
    /// `paths`: variants of a run that leave theirs, from the first on; they share the budget (bytes) evenly.
    explicit BoundaryCache(std::uint64_t budget, std::size_t paths = 1);
    ~BoundaryCache();
    BoundaryCache(BoundaryCache&&) noexcept;
    BoundaryCache& operator=(BoundaryCache&&) noexcept;

    void clear();
    std::uint64_t bytes() const; ///< of what is kept now

private:
    friend class ChunkPass;
    using Rows = std::shared_ptr<const std::vector<float>>; ///< [rows, hiddenSize]
    struct Path;
    struct Start {
        int block = -1; ///< whose input it is; -1: nothing is known
        Rows rows;
    };
    void startRun(const Checkpoint& checkpoint, const ChunkLayout& layout);
    /// The last kept input of a block up to `blocks` that this variant would compute alike.
    Start startOf(const VariantPlan& variant, int blocks) const;
    /// From now on path `path` is this variant's; only for those that exist.
    void follow(std::size_t path, const VariantPlan& variant, int blocks);
    bool follows(std::size_t path) const;
    void keep(std::size_t path, int block, const float* rows, std::int64_t values);

    std::uint64_t budget_;
    std::vector<Path> paths_;
    const Checkpoint* checkpoint_ = nullptr;
    std::unique_ptr<ChunkLayout> layout_;
};

} // namespace qs
