// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "evaluate/paired_tests.h"
#include "results/run_record.h"

#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <vector>

namespace qs {

/// Two runs over the same samples of one task, compared sample by sample.
struct PairedComparison {
    std::string task, metric;
    std::int64_t n = 0;
    double a = 0, b = 0; ///< the metric of each over the shared samples
    double delta = 0;    ///< b - a; for perplexities the log ratio of b to a
    /// 95 % for one look at a fixed n. Accuracies: Bonett and Price (pairedProportionInterval); others:
    /// Student's t on the paired difference, NaN for n < 2.
    double ciLow = 0, ciHigh = 0;
    double pValue = 1; ///< exact McNemar for accuracies, paired t otherwise; NaN for n < 2 of the latter
    std::int64_t aOnly = 0, bOnly = 0;                       ///< right in one only
    double pHolm = std::numeric_limits<double>::quiet_NaN(); ///< pValue corrected for all that was compared
    /// Accuracies of runs that took the items in a random order: 95 % for the difference over all planned
    /// items, however often one looked and whyever one stopped (confidence_sequence.h); else NaN.
    double anytimeLow = std::numeric_limits<double>::quiet_NaN(),
           anytimeHigh = std::numeric_limits<double>::quiet_NaN();
    std::int64_t planned = 0; ///< items of the whole task; 0: not known
};

/// All tasks the runs share, matched by docId: the accuracies both have, and perplexities over the shared
/// documents or windows (ratio estimator, weights = words, bytes or tokens). Error(BadArgument) when they
/// share no scored sample, or when their data hashes or right answers differ. pHolm is corrected for what is
/// returned.
std::vector<PairedComparison> compareRuns(const RunRecord& a, const RunRecord& b);

/// Corrects pHolm for all comparisons of a report together.
void correctForMany(std::vector<std::vector<PairedComparison>>& comparisons);

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
