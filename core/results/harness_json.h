// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "results/run_record.h"

#include <filesystem>
#include <string>
#include <vector>

namespace qs {

/// Writes DIR/<model>__<run name>/results_<time>.json and, with samples, samples_<task>_<time>.jsonl as
/// lm-evaluation-harness 0.4 lays them out; what it has no place for stands under the extra key
/// "quantoscope".
std::vector<std::filesystem::path>
writeHarnessFiles(const RunRecord& run, const std::filesystem::path& directory, bool withSamples);
/// Reads a results_*.json, ours or the harness' own, of any version that has written one (0.3 to 0.4), with
/// the samples beside it: samples_*.jsonl of the same time, or the NAME_TASK.jsonl of versions before 0.4.3.
/// A file of samples may be named in place of its results. A foreign metric under a filter other than "none"
/// keeps the filter in its name ("exact_match,strict-match"). Error(CorruptFile) names file and line or key.
RunRecord readHarnessFile(const std::filesystem::path& file);

} // namespace qs
