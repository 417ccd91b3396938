// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "results/run_record.h"

#include <filesystem>
#include <string>
#include <vector>

namespace qs {

/// Writes DIR/<model>__<run name>/results_<time>.json and, with samples, samples_<task>_<time>.jsonl as lm-evaluation-harness 0.4 lays them out.
std::vector<std::filesystem::path> writeHarnessFiles(const RunRecord& run, const std::filesystem::path& directory, bool withSamples);
/// Reads a results_*.json; samples_*.jsonl beside it with the same time are read too.
RunRecord readHarnessFile(const std::filesystem::path& resultsJson);

} // namespace qs
