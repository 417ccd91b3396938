// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/task.h"
#include "evaluate/task.h"
#include "results/run_record.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace qs {

/// Index of the first maximum, as numpy.argmax; -1 when the list is empty or holds NaN (then no choice is
/// right).
int firstMaximum(const std::vector<double>& values);

/// Mean with the standard error sqrt(sum (x - mean)^2 / (n - 1)) / sqrt(n); none for n < 2.
Metric meanMetric(const std::vector<double>& values);

/// The harness' bootstrap of exp(-mean(log-likelihoods)): `iterations` resamples in chunks of 1000, chunk i
/// drawn as random.Random(i).choices() of CPython draws; the standard deviation (n - 1) over all. None for
/// fewer than 2 values or 0 iterations. Parallel over chunks, the same for any thread count.
std::optional<double> perplexityBootstrapError(const std::vector<double>& logLikelihoods, int iterations,
                                               const Task& task = {});

/// The metrics of a task from its scored samples (TaskData::metrics, and kl_mean and top1_agreement where
/// samples have them). `bootstrapIterations` 0: no standard errors that need resampling.
std::map<std::string, Metric> taskMetrics(TaskKind kind, const std::vector<std::string>& names,
                                          const std::vector<SampleRecord>& samples, int bootstrapIterations,
                                          const Task& task = {});

} // namespace qs
