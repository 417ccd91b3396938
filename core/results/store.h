// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "results/run_record.h"

#include <filesystem>
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

    void save(const RunRecord& run);     ///< inserts or replaces, in one transaction
    std::vector<RunRecord> list() const; ///< newest first, without samples
    RunRecord load(const std::string& id)
        const; ///< with samples; a unique prefix of the id will do; Error(BadArgument) when unknown
    void remove(const std::string& id);

private:
    struct Impl;
    std::unique_ptr<Impl> impl_;
};

std::filesystem::path defaultStorePath(); ///< $XDG_DATA_HOME/quantoscope/runs.db
std::string newRunId(); ///< "20260131-235959-1a2b3c4d": time (UTC) and random suffix, so ids sort by time
std::string utcNow();   ///< "2026-01-31T23:59:59Z"

} // namespace qs
