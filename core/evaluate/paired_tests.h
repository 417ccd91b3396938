// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <vector>

/// Tests and intervals for two configurations measured on the same items.
namespace qs {

struct Interval {
    double low = 0, high = 0;
    double width() const { return high - low; }
};

/// Two-sided exact McNemar test: probability, when both are equally good, of a split of b + c discordant
/// pairs at least as uneven as (b, c).
double mcnemarExact(std::int64_t b, std::int64_t c);

/// 95 % interval of the difference of two proportions over n pairs, of which bOnly are right in the second
/// only and aOnly in the first only: the adjusted Wald interval of Bonett and Price 2012 (one imaginary pair
/// of each discordant kind). Unlike the plain one it keeps its coverage with few flips, and does not claim
/// certainty when there is none.
Interval pairedProportionInterval(std::int64_t aOnly, std::int64_t bOnly, std::int64_t n);

/// Two-sided p-value of |t| under Student's distribution, and the t that the central `level` lies within;
/// degrees of freedom > 0. An infinite or NaN t gives 0 or NaN.
double studentPValue(double t, double degrees);
double studentQuantile(double level, double degrees);

/// Holm's step-down correction (1979): p-values under which rejecting those below alpha errs once or more
/// with probability alpha at most, however the tests depend on each other. NaN is no test: it stays and does
/// not count.
std::vector<double> holmAdjusted(const std::vector<double>& pValues);

/// Linear interpolation between order statistics (numpy.percentile's default); share in [0, 1]. `sorted` must
/// not be empty.
double quantileOfSorted(const std::vector<double>& sorted, double share);

} // namespace qs
