// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "results/run_record.h"

#include <map>
#include <string>
#include <vector>

namespace qs {

/// Two runs over the same samples of one task, compared sample by sample.
struct PairedComparison {
    std::string task, metric;
    std::int64_t n = 0;
    double a = 0, b = 0;         ///< the metric of each over the shared samples
    double delta = 0;            ///< b - a; for perplexities the log ratio of b to a
    double ciLow = 0, ciHigh = 0; ///< 95 % (normal approximation of the paired difference)
    double pValue = 1;           ///< exact McNemar for accuracies, paired t (normal) otherwise
    std::int64_t aOnly = 0, bOnly = 0; ///< right in one only
};

/// All tasks the runs share, matched by docId. Error(BadArgument) when they share none or their data hashes differ.
std::vector<PairedComparison> compareRuns(const RunRecord& a, const RunRecord& b);

/// Side-by-side table of runs: one row per task and metric, one column per run, "value ± stderr".
struct ComparisonTable {
    std::vector<std::string> runNames;
    struct Row {
        std::string task, metric;
        bool higherIsBetter = true;
        std::vector<std::optional<Metric>> values;
    };
    std::vector<Row> rows;
};
ComparisonTable comparisonTable(const std::vector<RunRecord>& runs);

} // namespace qs
