// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "results/run_record.h"

#include <QString>

namespace qs {

/// Numbers for people, in the user's locale. NaN shows as an en dash, infinities as a signed infinity. For
/// files use the C locale instead.

/// `digits` significant digits; below 1e-4 and from 1e6 on in scientific notation.
QString formatNumber(double value, int digits = 4);
QString formatFixed(double value, int decimals);
QString formatCount(std::int64_t value); ///< with the locale's group separators
QString formatPercent(double share,
                      int digits = 3); ///< 0.0123 -> "1.23 %"; a tiny share that is not zero says "< 0.001 %"
QString formatDecibel(double db);      ///< one decimal, without the unit; infinity is "exact"
QString formatMetric(const Metric& metric);                   ///< "0.742 ± 0.012", the error with two digits
QString formatBytes(double bytes);                            ///< "1.2 GB" (powers of 1000)
QString formatDuration(double seconds);                       ///< "12 s", "2 min 10 s", "1 h 5 min"
QString formatApproximate(const QString& number, bool exact); ///< "≈ 12.3" when not exact

/// A label for an axis whose ticks are `step` apart: as many decimals as the step needs.
QString formatTick(double value, double step);
QString formatLogTick(double value); ///< "0.01", "10", "10⁶"

} // namespace qs
