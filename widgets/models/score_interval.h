// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "evaluate/paired_tests.h"
#include "results/run_record.h"

#include <cstdint>
#include <string>

namespace qs {

/// 95 % interval of one configuration's score. Shares of right answers over n items: Wilson's score interval
/// (1927), which stays inside [0, 1] and claims no certainty when all are right. Other metrics: the value and
/// 1.96 standard errors to either side; NaN without a standard error.
Interval scoreInterval(const std::string& metric, const Metric& value, std::int64_t n);

} // namespace qs
