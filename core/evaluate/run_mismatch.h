// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "evaluate/evaluator.h"
#include "results/run_record.h"

#include <string>
#include <vector>

namespace qs {

/// Something that two runs were not made equally with, although it is not what they are compared for.
struct RunMismatch {
    /// "model", "model_content", "protocol", "max_length", "few_shot", "version", "isa", "calibration" (other
    /// text), "prepared" (one recipe, worked out to other numbers), "data:TASK", "text:TASK" (the shared
    /// samples' prompts; a and b: how many differ, of how many).
    std::string field;
    std::string a, b; ///< what each has; hashes are shortened
};

/// All of them, the gravest first. What a record does not say (of an imported run) is no mismatch.
std::vector<RunMismatch> runMismatches(const RunRecord& a, const RunRecord& b);
/// How `run` differs from what this program on this machine would make: version and instruction set, and
/// what the other arguments say when they are not empty.
std::vector<RunMismatch> mismatchesWithNow(const RunRecord& run, const std::string& modelHash = {},
                                           const std::string& preparedHash = {});
/// Why stored, unfinished runs of the same configurations, tasks and model name cannot be gone on with by
/// this request. Empty: there are none such.
std::vector<RunMismatch> whyNotResumed(const std::vector<RunRecord>& stored, const EvalModel& model,
                                       const EvalRequest& request);
std::string describe(const RunMismatch& mismatch); ///< "program version: 0.1.0 and 0.2.0"

} // namespace qs
