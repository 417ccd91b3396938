// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "results/run_record.h"

#include <cstddef>
#include <filesystem>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace qs {

/// Runs in an SQLite database (WAL). Several processes may use one store. Not thread-safe: one object per
/// thread.
class RunStore {
public:
    /// Creates the file when absent. A corrupt file, or one of a newer version, is Error(StoreRefused) and
    /// left untouched.
    explicit RunStore(const std::filesystem::path& file);
    ~RunStore();
    RunStore(RunStore&&) noexcept;

    void save(const RunRecord& run); ///< inserts or replaces, in one transaction
    std::vector<RunRecord>
    list() const; ///< newest first, runs of one evaluation in their order; without samples
    RunRecord load(const std::string& id)
        const; ///< with samples; a unique prefix of the id will do; Error(BadArgument) when unknown
    void remove(const std::string& id);

    /// A run and how much of it is new: samples of each task from `firstNew` on; earlier ones are in the
    /// store already. Samples stored beyond what the record holds are removed.
    struct Growth {
        const RunRecord& run;
        std::map<std::string, std::size_t> firstNew;
        std::string owner = {}; ///< stored instead of the record's
    };
    void grow(const std::vector<Growth>& growths); ///< all of them in one transaction

    /// The newest group of runs with this identity, oldest run first, with samples; those that are not done
    /// get `owner` in the same transaction. Empty when there is none, or when one of them is owned by a
    /// process that lives.
    std::vector<RunRecord> takeOver(const std::string& identity, const std::string& owner);

private:
    struct Impl;
    std::unique_ptr<Impl> impl_;
};

std::filesystem::path defaultStorePath(); ///< $XDG_DATA_HOME/quantoscope/runs.db
std::string newRunId(); ///< "20260131-235959-1a2b3c4d": time (UTC) and random suffix, so ids sort by time
std::string utcNow();   ///< "2026-01-31T23:59:59Z"

} // namespace qs
