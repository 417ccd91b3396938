// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "evaluate/compare.h"
#include "results/run_record.h"

#include <nlohmann/json_fwd.hpp>
#include <vector>

namespace qs::cli {

/// The `runs` and `comparisons` of CLI.md; every later run is compared with the first.
nlohmann::json evaluationJson(const std::vector<RunRecord>& runs);
nlohmann::json runJson(const RunRecord& run, bool withSamples);
nlohmann::json comparisonJson(const PairedComparison& c);

/// Side-by-side table and paired comparisons for people.
void printEvaluation(const std::vector<RunRecord>& runs);
void printComparisons(const std::vector<PairedComparison>& comparisons);

} // namespace qs::cli
