// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>

namespace qs {

/// Count, extremes and central moments up to the fourth, in double, mergeable exactly in any grouping up to
/// rounding (pairwise update, Pebay 2008). Non-finite values are counted apart and otherwise left out.
struct Moments {
    std::int64_t count = 0, nonFinite = 0;
    double min = 0, max = 0; ///< meaningful when count > 0
    double mean = 0;
    double m2 = 0, m3 = 0, m4 = 0; ///< sums of powers of (x - mean)

    void add(double x);
    void merge(const Moments& other);
    double variance() const { return count > 0 ? m2 / static_cast<double>(count) : 0; } ///< population
    double kurtosis() const; ///< m4/n / (m2/n)^2; a Gaussian gives 3; 0 when the variance is 0
    double absMax() const;
};

} // namespace qs
