// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "results/run_record.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace qs {

/// A distribution in numbers: mean and percentiles.
struct Spread {
    std::int64_t n = 0;
    double mean = 0;
    /// Percentiles 0 (minimum), 1, 5, 10, 25, 50, 75, 90, 95, 99, 99.9, 100 (maximum), interpolated linearly.
    std::vector<double> percentiles;
};
const std::vector<double>& spreadPercents();
std::optional<Spread> spreadOf(std::vector<double> values); ///< none for no values

/// How far the predictions of run b are from those of run a over the shared samples of one task.
struct TaskDivergence {
    std::string task;
    /// Kullback-Leibler divergence of b's next-token distribution from a's in nats, over the scored
    /// positions; and the share of these where both have the same most likely token. Only when b's record was
    /// made beside a (RunRecord::reference).
    std::optional<Spread> kl;
    std::optional<double> top1Agreement;
    /// b's probability of what is right minus a's: of the right choice among the choices, exp(ll) normalized;
    /// of the last word; of each token of a text.
    std::optional<Spread> probabilityChange;
};

/// All tasks that both have samples of and something can be said about.
std::vector<TaskDivergence> divergencesOf(const RunRecord& a, const RunRecord& b);

} // namespace qs
