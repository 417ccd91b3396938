// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "evaluate/compare.h"

#include <string>

/// A ComparisonTable as text. Columns: task, metric, direction (higher or lower is better), then one per run.
namespace qs {

/// "0.7312 ± 0.0103"; six significant digits for perplexities and the like; "-" when absent.
std::string metricText(const std::optional<Metric>& metric, const std::string& name);

std::string plainTable(const ComparisonTable& table);    ///< aligned columns for a terminal
std::string markdownTable(const ComparisonTable& table); ///< GitHub's tables
/// A tabular environment with booktabs rules; no preamble but that package is needed.
std::string latexTable(const ComparisonTable& table);
/// RFC 4180 with "\n" line ends: full precision, value and standard error of each run in columns of their
/// own.
std::string csvTable(const ComparisonTable& table);

} // namespace qs
