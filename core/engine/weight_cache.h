// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "checkpoint/checkpoint.h"
#include "engine/engine.h"
#include "engine/weight_stream.h"
#include "kernels/gemm.h"
#include "model/integer_weights.h"
#include "quant/prepared.h"

#include <list>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace qs {

/// Which weights of a site are wanted. What it points to must live until releaseTransient().
struct WeightRequest {
    SiteId site;
    const PreparedSite* prepared = nullptr; ///< null: full precision
    const IntegerForm* form = nullptr;      ///< null: in floating point
    Backend backend = Backend::Simulate;    ///< of integers
    Precision precision = Precision::F32;   ///< in floating point
};

/// The weights of a site, ready for products: one of the first two, and a low-rank compensation where there
/// is one.
struct SiteWeights {
    std::shared_ptr<const PackedMatrix> matrix;
    std::shared_ptr<const IntegerWeights> integers;
    std::shared_ptr<const PackedMatrix> down, up;

    std::uint64_t bytes() const;
};

/// Packed weights by site and what was prepared for it. Variants that treat a site alike share one copy, full
/// precision included.
///
/// What fits the budget is kept between chunks and runs. A pass visits all sites in a circle, so what was
/// used in the current run is never pushed out by what comes later (that would empty the cache in every
/// round); matrices that find no room live until releaseTransient(). Matrices not used since the run before
/// are evicted first, oldest first.
class WeightCache {
public:
    /// budget: of what is kept; streamRoom: of what is on its way from disk while weights stream.
    WeightCache(const Checkpoint& checkpoint, std::uint64_t budget, std::uint64_t streamRoom = 0)
        : checkpoint_(checkpoint), budget_(budget), stream_(streamRoom) {}

    void beginRun();
    /// Whether what get() has to read comes by once and shall not go through the page cache. All variants of
    /// a site must then be got one after the other.
    void streamFromDisk(bool on);
    bool streams() const { return streams_; }
    SiteWeights get(const WeightRequest& request, const Task& task);
    /// As get(), of weights that this run does not need but the next one may: they count as used.
    void touch(const WeightRequest& request) { find(request); }
    /// This get() will come: what it has to read from disk may be on its way meanwhile.
    void expect(const WeightRequest& request);
    void releaseTransient();
    std::uint64_t keptBytes() const { return kept_; }

private:
    /// What tells packed weights of one site apart.
    struct Key {
        SiteId site;
        const PreparedSite* borrowed; ///< until own() is called
        PreparedSite copy; ///< then: without its input quantizer; as constructed for full precision
        bool inIntegers = false;
        Backend backend = Backend::Simulate; ///< of integers
        std::vector<IntegerPart> parts;
        int largestActivation = 0;
        Precision precision = Precision::F32; ///< in floating point

        explicit Key(const WeightRequest& request);
        const PreparedSite& prepared() const { return borrowed ? *borrowed : copy; }
        void own(); ///< for entries that outlive the run: the numbers of block formats are many
        bool fits(const WeightRequest& request) const;
    };
    struct Entry {
        Key key;
        SiteWeights weights;
        std::uint64_t bytes = 0, lastRun = 0;
        bool kept = false;
    };
    Entry* find(const WeightRequest& request);
    bool makeRoom(std::uint64_t bytes);

    WeightRef weightOf(const SiteId& site, const Task& task);
    SiteWeights pack(const WeightRequest& request, const Task& task);
    std::shared_ptr<const PackedMatrix> packFloats(const WeightRequest& request, const Task& task);
    std::shared_ptr<const IntegerWeights> packIntegers(const WeightRequest& request, const Task& task);

    const Checkpoint& checkpoint_;
    std::uint64_t budget_, kept_ = 0, run_ = 0;
    std::list<Entry> entries_; ///< in order of insertion
    WeightStream stream_;
    bool streams_ = false;
    std::optional<SiteId> read_;       ///< the site that was packed last, and
    std::span<const std::byte> bytes_; ///< where its weights are
};

} // namespace qs
