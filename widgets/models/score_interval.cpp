// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/score_interval.h"

#include <cmath>
#include <limits>

namespace qs {
namespace {

constexpr double kZ = 1.959963984540054;

} // namespace

Interval scoreInterval(const std::string& metric, const Metric& value, std::int64_t n) {
    const double nan = std::numeric_limits<double>::quiet_NaN();
    const bool share = metric == "acc" || metric == "acc_norm" || metric.rfind("exact_match", 0) == 0;
    if (share && n > 0 && value.value >= 0 && value.value <= 1) {
        const double count = static_cast<double>(n), p = value.value, z2 = kZ * kZ;
        const double centre = (p + z2 / (2 * count)) / (1 + z2 / count);
        const double half = kZ / (1 + z2 / count) * std::sqrt(p * (1 - p) / count + z2 / (4 * count * count));
        return {centre - half, centre + half};
    }
    if (!value.stderror || !std::isfinite(*value.stderror)) return {nan, nan};
    return {value.value - kZ * *value.stderror, value.value + kZ * *value.stderror};
}

} // namespace qs
