// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "results/run_record.h"
#include "results/store.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace qs {

/// Keeps the runs of one evaluation in a store while they grow: after write() everything finished so far
/// survives the death of the process. One transaction per call, for all runs together.
class RunJournal {
public:
    explicit RunJournal(RunStore store) : store_(std::move(store)) {}

    /// The newest runs of an evaluation with this identity, with samples, and taken over by this process: an
    /// unfinished one whose process is gone, or a finished one. None when there is no such, or when it is
    /// still being worked on. No two processes get the same unfinished runs.
    std::optional<std::vector<RunRecord>> takeOver(const std::string& identity);

    std::vector<RunRecord> list() const { return store_.list(); } ///< newest first, without samples

    /// Adds what the records have more than at the last call. Throws Error(StoreRefused), after which the
    /// next call tries again.
    void write(const std::vector<RunRecord>& runs);
    /// The same in the middle of a long evaluation: a store that fails for now, a full disk, does not end it.
    /// What could not be written is by the next call; problem() tells why.
    void tryWrite(const std::vector<RunRecord>& runs);
    const std::string& problem() const { return problem_; } ///< of the last tryWrite; empty: it went well

private:
    RunStore store_;
    std::map<std::string, std::map<std::string, std::size_t>> stored_; ///< samples by run and task
    std::string problem_;
};

} // namespace qs
