// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/weight_cache.h"

#include <algorithm>

namespace qs {
namespace {

PreparedSite weightsOf(const PreparedSite& prepared) {
    PreparedSite weights;
    weights.transform = prepared.transform;
    weights.weights = prepared.weights;
    weights.weightBits = prepared.weightBits;
    return weights;
}

std::int64_t widthOf(const PreparedSite& prepared, std::int64_t inputs) {
    return prepared.transform ? prepared.transform->width(inputs) : inputs;
}

} // namespace

bool WeightCache::Key::operator==(const Key& other) const {
    return site == other.site && inIntegers == other.inIntegers && backend == other.backend &&
           largestActivation == other.largestActivation && parts == other.parts &&
           sameWeights(prepared, other.prepared);
}

void WeightCache::beginRun() {
    releaseTransient();
    ++run_;
}

void WeightCache::releaseTransient() {
    entries_.remove_if([](const Entry& e) { return !e.kept; });
}

std::shared_ptr<const PackedMatrix> WeightCache::get(const SiteId& site, const PreparedSite* prepared,
                                                     const Task& task) {
    Key key{site, prepared ? weightsOf(*prepared) : PreparedSite{}, false, Backend::Simulate, {}, 0};
    if (const Entry* known = find(key)) return known->matrix;
    Entry entry;
    entry.matrix = pack(key, task);
    entry.bytes = entry.matrix->bytes();
    entry.key = std::move(key);
    return add(std::move(entry)).matrix;
}

std::shared_ptr<const IntegerWeights> WeightCache::integers(const SiteId& site, const PreparedSite& prepared,
                                                            const IntegerForm& form, Backend backend,
                                                            const Task& task) {
    Key key{site, weightsOf(prepared), true, backend, form.parts, form.largestActivation};
    if (const Entry* known = find(key)) return known->integers;
    Entry entry;
    entry.integers = packIntegers(key, form, task);
    entry.bytes = entry.integers->bytes();
    entry.key = std::move(key);
    return add(std::move(entry)).integers;
}

WeightCache::Entry* WeightCache::find(const Key& key) {
    for (Entry& e : entries_)
        if (e.key == key) {
            e.lastRun = run_;
            return &e;
        }
    return nullptr;
}

const WeightCache::Entry& WeightCache::add(Entry entry) {
    entry.lastRun = run_;
    entry.kept = makeRoom(entry.bytes);
    if (entry.kept) kept_ += entry.bytes;
    entries_.push_back(std::move(entry));
    return entries_.back();
}

bool WeightCache::makeRoom(std::uint64_t bytes) {
    std::uint64_t stale = 0;
    for (const Entry& e : entries_)
        if (e.kept && e.lastRun < run_) stale += e.bytes;
    if (bytes > budget_ || kept_ - stale > budget_ - bytes) return false;
    while (kept_ > budget_ - bytes) {
        auto oldest = entries_.end();
        for (auto e = entries_.begin(); e != entries_.end(); ++e)
            if (e->kept && e->lastRun < run_ && (oldest == entries_.end() || e->lastRun < oldest->lastRun))
                oldest = e;
        kept_ -= oldest->bytes;
        entries_.erase(oldest);
    }
    return true;
}

std::shared_ptr<const PackedMatrix> WeightCache::pack(const Key& key, const Task& task) const {
    const WeightRef weight = checkpoint_.weight(key.site);
    const std::int64_t in = weight.cols();
    const auto read = [&](std::int64_t first, std::int64_t count, float* out) {
        if (!key.prepared.transform) {
            weight.readRows(first, count, out);
            preparedWeights(key.prepared, out, in, first, count, weight.rows(), out);
            return;
        }
        std::vector<float> original(static_cast<std::size_t>(count * in));
        weight.readRows(first, count, original.data());
        preparedWeights(key.prepared, original.data(), in, first, count, weight.rows(), out);
    };
    return std::make_shared<const PackedMatrix>(weight.rows(), widthOf(key.prepared, in), read, task);
}

std::shared_ptr<const IntegerWeights> WeightCache::packIntegers(const Key& key, const IntegerForm& form,
                                                                const Task& task) const {
    const WeightRef weight = checkpoint_.weight(key.site);
    const std::int64_t in = weight.cols(), width = widthOf(key.prepared, in);
    const auto read = [&](std::int64_t first, std::int64_t count, std::int8_t* out) {
        std::vector<float> original(static_cast<std::size_t>(count * in));
        weight.readRows(first, count, original.data());
        preparedCodes(key.prepared, original.data(), in, first, count, weight.rows(), out);
    };
    if (key.backend == Backend::Packed)
        return qs::packIntegers(weight.rows(), width, key.prepared.weights, form, read, task);
    return simulateIntegers(weight.rows(), width, form, read, task);
}

} // namespace qs
