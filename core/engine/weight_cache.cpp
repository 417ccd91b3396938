// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/weight_cache.h"

#include "base/read_ahead.h"
#include "kernels/aligned_buffer.h"

#include <algorithm>

namespace qs {
namespace {

std::int64_t widthOf(const PreparedSite& prepared, std::int64_t inputs) {
    return prepared.transform ? prepared.transform->width(inputs) : inputs;
}

const PreparedSite& orNone(const PreparedSite* prepared) {
    static const PreparedSite none;
    return prepared ? *prepared : none;
}

/// Memory for decoded rows: asking the system for it again for every strip costs more than decoding.
AlignedBuffer<float>& threadRows() {
    thread_local AlignedBuffer<float> rows;
    return rows;
}

std::shared_ptr<const PackedMatrix> packValues(const std::vector<float>& values, std::int64_t outputs,
                                               const Task& task) {
    const std::int64_t inputs = static_cast<std::int64_t>(values.size()) / outputs;
    const auto read = [&](std::int64_t first, std::int64_t count, float* out) {
        std::copy_n(values.data() + first * inputs, count * inputs, out);
    };
    return std::make_shared<const PackedMatrix>(outputs, inputs, read, task);
}

} // namespace

std::uint64_t SiteWeights::bytes() const {
    std::uint64_t sum = integers ? integers->bytes() : 0;
    for (const auto& m : {matrix, down, up})
        if (m) sum += m->bytes();
    return sum;
}

WeightCache::Key::Key(const WeightRequest& request)
    : site(request.site), borrowed(&orNone(request.prepared)), inIntegers(request.form != nullptr),
      backend(request.backend), precision(request.precision) {
    if (!request.form) return;
    parts = request.form->parts;
    largestActivation = request.form->largestActivation;
}

void WeightCache::Key::own() {
    copy.transform = borrowed->transform;
    copy.weights = borrowed->weights;
    copy.weightBits = borrowed->weightBits;
    copy.compensation = borrowed->compensation;
    borrowed = nullptr;
}

bool WeightCache::Key::fits(const WeightRequest& r) const {
    if (site != r.site || inIntegers != (r.form != nullptr)) return false;
    const bool sameWay =
        inIntegers
            ? backend == r.backend && largestActivation == r.form->largestActivation && parts == r.form->parts
            : precision == r.precision;
    const PreparedSite& wanted = orNone(r.prepared);
    return sameWay && sameWeights(prepared(), wanted) && prepared().compensation == wanted.compensation;
}

void WeightCache::beginRun() {
    releaseTransient();
    streamFromDisk(false);
    ++run_;
}

void WeightCache::streamFromDisk(bool on) {
    if (!on) stream_.clear();
    streams_ = on;
    read_.reset();
}

void WeightCache::releaseTransient() {
    entries_.remove_if([](const Entry& e) { return !e.kept; });
}

SiteWeights WeightCache::get(const WeightRequest& request, const Task& task) {
    if (const Entry* known = find(request)) return known->weights;
    Entry entry{Key(request), pack(request, task)};
    entry.bytes = entry.weights.bytes();
    entry.lastRun = run_;
    entry.kept = makeRoom(entry.bytes);
    if (entry.kept) {
        kept_ += entry.bytes;
        entry.key.own();
    }
    entries_.push_back(std::move(entry));
    return entries_.back().weights;
}

void WeightCache::expect(const WeightRequest& request) {
    const bool readsFile = !request.prepared || !request.prepared->weightBits;
    if (!readsFile || find(request)) return;
    const std::span<const std::byte> bytes = checkpoint_.weight(request.site).view.bytes;
    if (streams_)
        stream_.expect(bytes);
    else
        expectReading(bytes);
}

/// Its bytes are in the map, or in memory if they were on their way.
WeightRef WeightCache::weightOf(const SiteId& site, const Task& task) {
    WeightRef weight = checkpoint_.weight(site);
    if (!streams_) return weight;
    if (read_ != site) {
        bytes_ = stream_.take(weight.view.bytes, task);
        read_ = site;
    }
    weight.view.bytes = bytes_;
    return weight;
}

WeightCache::Entry* WeightCache::find(const WeightRequest& request) {
    for (Entry& e : entries_)
        if (e.key.fits(request)) {
            e.lastRun = run_;
            return &e;
        }
    return nullptr;
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

SiteWeights WeightCache::pack(const WeightRequest& request, const Task& task) {
    SiteWeights weights;
    if (request.form)
        weights.integers = packIntegers(request, task);
    else
        weights.matrix = packFloats(request, task);
    if (const LowRank& c = orNone(request.prepared).compensation; c.rank > 0) {
        weights.down = packValues(c.down, c.rank, task);
        weights.up = packValues(c.up, static_cast<std::int64_t>(c.up.size()) / c.rank, task);
    }
    return weights;
}

std::shared_ptr<const PackedMatrix> WeightCache::packFloats(const WeightRequest& request, const Task& task) {
    const WeightRef weight = weightOf(request.site, task);
    const PreparedSite& prepared = orNone(request.prepared);
    const std::int64_t in = weight.cols();
    const auto read = [&](std::int64_t first, std::int64_t count, float* out) {
        if (!prepared.transform) {
            weight.readRows(first, count, out);
            preparedWeights(prepared, out, in, first, count, weight.rows(), out);
            return;
        }
        float* original = threadRows().sized(count * in);
        weight.readRows(first, count, original);
        preparedWeights(prepared, original, in, first, count, weight.rows(), out);
    };
    return std::make_shared<const PackedMatrix>(weight.rows(), widthOf(prepared, in), read, task,
                                                request.precision);
}

std::shared_ptr<const IntegerWeights> WeightCache::packIntegers(const WeightRequest& request,
                                                                const Task& task) {
    const WeightRef weight = weightOf(request.site, task);
    const PreparedSite& prepared = *request.prepared;
    const std::int64_t in = weight.cols(), width = widthOf(prepared, in);
    const auto read = [&](std::int64_t first, std::int64_t count, std::int8_t* out) {
        float* original = prepared.weightBits ? nullptr : threadRows().sized(count * in);
        if (original) weight.readRows(first, count, original);
        preparedCodes(prepared, original, in, first, count, weight.rows(), out);
    };
    if (request.backend == Backend::Packed)
        return qs::packIntegers(weight.rows(), width, prepared.weights, *request.form, read, task);
    return simulateIntegers(weight.rows(), width, *request.form, read, task);
}

} // namespace qs
