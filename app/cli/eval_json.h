// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "evaluate/compare.h"
#include "evaluate/divergence.h"
#include "results/run_record.h"

#include <nlohmann/json_fwd.hpp>
#include <string>
#include <vector>

namespace qs::cli {

/// The `runs` and `comparisons` of CLI.md; every later run is compared with the first.
nlohmann::json evaluationJson(const std::vector<RunRecord>& runs);
nlohmann::json runJson(const RunRecord& run, bool withSamples);
nlohmann::json comparisonJson(const PairedComparison& c);
nlohmann::json divergenceJson(const TaskDivergence& d);

/// Side-by-side table and paired comparisons for people. `table`: plain | markdown | latex | csv; the latter
/// three print the table alone.
void printEvaluation(const std::vector<RunRecord>& runs, const std::string& table = "plain");
void printComparisons(const std::vector<PairedComparison>& comparisons,
                      const std::vector<TaskDivergence>& divergences);

} // namespace qs::cli
