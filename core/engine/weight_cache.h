// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "checkpoint/checkpoint.h"
#include "engine/engine.h"
#include "kernels/gemm.h"
#include "model/integer_weights.h"
#include "quant/prepared.h"

#include <list>
#include <memory>
#include <vector>

namespace qs {

/// Packed weights by site and what was prepared for it. Variants that treat a site alike share one copy, full
/// precision included.
///
/// What fits the budget is kept between chunks and runs. A pass visits all sites in a circle, so what was
/// used in the current run is never pushed out by what comes later (that would empty the cache in every
/// round); matrices that find no room live until releaseTransient(). Matrices not used since the run before
/// are evicted first, oldest first.
class WeightCache {
public:
    WeightCache(const Checkpoint& checkpoint, std::uint64_t budget)
        : checkpoint_(checkpoint), budget_(budget) {}

    void beginRun();
    /// In floating point. prepared: null for full precision.
    std::shared_ptr<const PackedMatrix> get(const SiteId& site, const PreparedSite* prepared,
                                            const Task& task);
    /// In integers, for a site that has this form.
    std::shared_ptr<const IntegerWeights> integers(const SiteId& site, const PreparedSite& prepared,
                                                   const IntegerForm& form, Backend backend,
                                                   const Task& task);
    void releaseTransient();
    std::uint64_t keptBytes() const { return kept_; }

private:
    /// What tells packed weights of one site apart.
    struct Key {
        SiteId site;
        PreparedSite prepared; ///< without its input quantizer; as constructed for full precision
        bool inIntegers = false;
        Backend backend = Backend::Simulate; ///< of integers
        std::vector<IntegerPart> parts;
        int largestActivation = 0;
        bool operator==(const Key& other) const;
    };
    struct Entry {
        Key key;
        std::shared_ptr<const PackedMatrix> matrix;
        std::shared_ptr<const IntegerWeights> integers;
        std::uint64_t bytes = 0, lastRun = 0;
        bool kept = false;
    };
    Entry* find(const Key& key);
    const Entry& add(Entry entry);
    bool makeRoom(std::uint64_t bytes);

    std::shared_ptr<const PackedMatrix> pack(const Key& key, const Task& task) const;
    std::shared_ptr<const IntegerWeights> packIntegers(const Key& key, const IntegerForm& form,
                                                       const Task& task) const;

    const Checkpoint& checkpoint_;
    std::uint64_t budget_, kept_ = 0, run_ = 0;
    std::list<Entry> entries_; ///< in order of insertion
};

} // namespace qs
