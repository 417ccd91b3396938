// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/weight_cache.h"

#include <algorithm>

namespace qs {

void WeightCache::beginRun() {
    releaseTransient();
    ++run_;
}

void WeightCache::releaseTransient() {
    entries_.remove_if([](const Entry& e) { return !e.kept; });
}

std::shared_ptr<const PackedMatrix> WeightCache::get(const SiteId& site, const PreparedSite* prepared,
                                                     const Task& task) {
    PreparedSite weights;
    if (prepared) {
        weights.transform = prepared->transform;
        weights.weights = prepared->weights;
        weights.weightBits = prepared->weightBits;
    }
    for (Entry& e : entries_)
        if (e.site == site && sameWeights(e.prepared, weights)) {
            e.lastRun = run_;
            return e.matrix;
        }
    auto matrix = pack(site, weights, task);
    const bool kept = makeRoom(matrix->bytes());
    if (kept) kept_ += matrix->bytes();
    entries_.push_back({site, std::move(weights), matrix, run_, kept});
    return matrix;
}

bool WeightCache::makeRoom(std::uint64_t bytes) {
    std::uint64_t stale = 0;
    for (const Entry& e : entries_)
        if (e.kept && e.lastRun < run_) stale += e.matrix->bytes();
    if (bytes > budget_ || kept_ - stale > budget_ - bytes) return false;
    while (kept_ > budget_ - bytes) {
        auto oldest = entries_.end();
        for (auto e = entries_.begin(); e != entries_.end(); ++e)
            if (e->kept && e->lastRun < run_ && (oldest == entries_.end() || e->lastRun < oldest->lastRun))
                oldest = e;
        kept_ -= oldest->matrix->bytes();
        entries_.erase(oldest);
    }
    return true;
}

std::shared_ptr<const PackedMatrix> WeightCache::pack(const SiteId& site, const PreparedSite& prepared,
                                                      const Task& task) const {
    const WeightRef weight = checkpoint_.weight(site);
    const std::int64_t in = weight.cols(), width = prepared.transform ? prepared.transform->width(in) : in;
    const auto read = [&](std::int64_t first, std::int64_t count, float* out) {
        if (width == in && !prepared.transform) {
            weight.readRows(first, count, out);
            preparedWeights(prepared, out, in, first, count, weight.rows(), out);
            return;
        }
        std::vector<float> original(static_cast<std::size_t>(count * in));
        weight.readRows(first, count, original.data());
        preparedWeights(prepared, original.data(), in, first, count, weight.rows(), out);
    };
    return std::make_shared<const PackedMatrix>(weight.rows(), width, read, task);
}

} // namespace qs
