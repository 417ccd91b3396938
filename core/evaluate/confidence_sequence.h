// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "evaluate/paired_tests.h"

#include <cstdint>
#include <span>

namespace qs {

/// Interval for the mean of `population` numbers in [0, 1] from the first of them in a random order, by
/// betting (Waudby-Smith and Ramdas, Estimating means of bounded random variables by betting, JRSS B 2024):
/// the hedged capital process with their predictable plug-in bets and truncation 1/2, in its form for
/// sampling without replacement (section 5). The intervals after 1, 2, 3 ... numbers all contain the mean
/// with probability `level` together, so one may look after every item and stop whenever one likes. After all
/// numbers it is a point, up to rounding.
///
/// population 0: independent draws from a distribution; the interval is for its mean.
/// Cost: about 100 passes over `values`.
Interval confidenceSequence(std::span<const double> values, std::int64_t population, double level);

} // namespace qs
