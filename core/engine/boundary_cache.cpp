// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/boundary_cache.h"

#include "engine/tree_layout.h"
#include "engine/variant_plan.h"

#include <algorithm>
#include <optional>

namespace qs {

struct BoundaryCache::Path {
    std::optional<VariantPlan> variant;
    std::map<int, Rows> inputs; ///< by block; the number of blocks: the head's
    int changed = 0;            ///< the first block that was not as in the run before
};

namespace {

bool sameSlab(const Slab& a, const Slab& b) {
    const auto sameSegment = [](const SegmentRows& x, const SegmentRows& y) {
        return x.row == y.row && x.length == y.length && x.start == y.start && x.parent == y.parent;
    };
    return a.rows == b.rows && std::equal(a.segments.begin(), a.segments.end(), b.segments.begin(),
                                          b.segments.end(), sameSegment);
}

bool sameLayout(const ChunkLayout& a, const ChunkLayout& b) {
    return a.ids == b.ids &&
           std::equal(a.slabs.begin(), a.slabs.end(), b.slabs.begin(), b.slabs.end(), sameSlab);
}

/// The boundary that can best be missed: the one that lies nearest behind another.
template <class Map> auto leastMissed(Map& inputs, int needed) {
    auto least = inputs.end();
    int leastGap = 0, before = 0;
    for (auto i = inputs.begin(); i != inputs.end(); before = i->first, ++i)
        if (const int gap = i->first - before;
            i->first != needed && (least == inputs.end() || gap < leastGap)) {
            least = i;
            leastGap = gap;
        }
    return least;
}

} // namespace

BoundaryCache::BoundaryCache(std::uint64_t budget, std::size_t paths) : budget_(budget), paths_(paths) {}
BoundaryCache::~BoundaryCache() = default;
BoundaryCache::BoundaryCache(BoundaryCache&&) noexcept = default;
BoundaryCache& BoundaryCache::operator=(BoundaryCache&&) noexcept = default;

void BoundaryCache::clear() {
    for (Path& path : paths_) path = {};
}

std::uint64_t BoundaryCache::bytes() const {
    std::uint64_t sum = 0;
    for (const Path& path : paths_)
        for (const auto& [block, rows] : path.inputs) sum += rows->size() * sizeof(float);
    return sum;
}

void BoundaryCache::startRun(const Checkpoint& checkpoint, const ChunkLayout& layout) {
    if (checkpoint_ == &checkpoint && layout_ && sameLayout(*layout_, layout)) return;
    clear();
    checkpoint_ = &checkpoint;
    layout_ = std::make_unique<ChunkLayout>(layout);
}

BoundaryCache::Start BoundaryCache::startOf(const VariantPlan& variant, int blocks) const {
    Start best;
    for (const Path& path : paths_) {
        if (path.inputs.empty()) continue;
        const int alike = alikeBlocks(*path.variant, variant, blocks);
        const auto after = path.inputs.upper_bound(alike);
        if (after == path.inputs.begin()) continue;
        const auto last = std::prev(after);
        if (last->first > best.block) best = {last->first, last->second};
    }
    return best;
}

bool BoundaryCache::follows(std::size_t path) const {
    return path < paths_.size();
}

void BoundaryCache::follow(std::size_t path, const VariantPlan& variant, int blocks) {
    Path& p = paths_[path];
    const int alike = p.variant ? alikeBlocks(*p.variant, variant, blocks) : -1;
    p.inputs.erase(p.inputs.upper_bound(alike), p.inputs.end());
    p.changed = alike;
    p.variant.emplace(variant);
}

void BoundaryCache::keep(std::size_t path, int block, const float* rows, std::int64_t values) {
    Path& p = paths_[path];
    const auto size = static_cast<std::size_t>(values);
    const std::uint64_t room = budget_ / paths_.size() / (size * sizeof(float));
    if (room == 0 || p.inputs.contains(block)) return;
    p.inputs[block] = std::make_shared<const std::vector<float>>(rows, rows + size);
    if (p.inputs.size() > room) p.inputs.erase(leastMissed(p.inputs, p.changed));
}

} // namespace qs
