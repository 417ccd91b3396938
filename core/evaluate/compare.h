// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "results/run_record.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace qs {

/// Two runs over the same samples of one task, compared sample by sample.
struct PairedComparison {
    std::string task, metric;
    std::int64_t n = 0;
    double a = 0, b = 0;          ///< the metric of each over the shared samples
    double delta = 0;             ///< b - a; for perplexities the log ratio of b to a
    double ciLow = 0, ciHigh = 0; ///< 95 % (normal approximation of the paired difference); NaN for n < 2
    double pValue = 1; ///< exact McNemar for accuracies, paired z otherwise; NaN for n < 2 of the latter
    std::int64_t aOnly = 0, bOnly = 0; ///< right in one only
};

/// All tasks the runs share, matched by docId: the accuracies both have, and perplexities over the shared
/// documents or windows (ratio estimator, weights = words, bytes or tokens). Error(BadArgument) when they
/// share no scored sample, or when their data hashes or right answers differ.
std::vector<PairedComparison> compareRuns(const RunRecord& a, const RunRecord& b);

/// Two-sided exact McNemar test: probability, when both are equally good, of a split of b + c discordant
/// pairs at least as uneven as (b, c).
double mcnemarExact(std::int64_t b, std::int64_t c);

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
