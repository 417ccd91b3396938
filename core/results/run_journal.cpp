// SPDX-License-Identifier: GPL-3.0-or-later
#include "results/run_journal.h"

#include "base/error.h"
#include "results/process_mark.h"

namespace qs {

std::optional<std::vector<RunRecord>> RunJournal::takeOver(const std::string& identity) {
    std::vector<RunRecord> runs = store_.takeOver(identity, processMark());
    if (runs.empty()) return std::nullopt;
    for (const RunRecord& run : runs)
        for (const auto& [task, result] : run.results) stored_[run.id][task] = result.samples.size();
    return runs;
}

void RunJournal::write(const std::vector<RunRecord>& runs) {
    auto stored = stored_;
    std::vector<RunStore::Growth> growths;
    for (const RunRecord& run : runs) {
        RunStore::Growth growth{run, {}};
        // A finished or cancelled run has no owner; anybody may take a cancelled one over.
        growth.owner = run.state == "running" ? processMark() : "";
        for (const auto& [task, result] : run.results) {
            growth.firstNew[task] = stored[run.id][task];
            stored[run.id][task] = result.samples.size();
        }
        growths.push_back(std::move(growth));
    }
    store_.grow(growths);
    stored_ = std::move(stored);
}

void RunJournal::tryWrite(const std::vector<RunRecord>& runs) {
    try {
        write(runs);
        problem_.clear();
    } catch (const Error& e) {
        if (e.code() != ErrorCode::StoreRefused) throw;
        problem_ = e.what();
    }
}

} // namespace qs
