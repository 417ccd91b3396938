// SPDX-License-Identifier: GPL-3.0-or-later
#include "stats/moments.h"

#include <algorithm>
#include <cmath>

namespace qs {

void Moments::add(double x) {
    Moments one;
    if (std::isfinite(x)) {
        one.count = 1;
        one.min = one.max = one.mean = x;
    } else {
        one.nonFinite = 1;
    }
    merge(one);
}

void Moments::merge(const Moments& other) {
    nonFinite += other.nonFinite;
    if (other.count == 0) return;
    if (count == 0) {
        const std::int64_t skipped = nonFinite;
        *this = other;
        nonFinite = skipped;
        return;
    }
    const auto na = static_cast<double>(count), nb = static_cast<double>(other.count), n = na + nb;
    const double delta = other.mean - mean, d = delta / n;
    m4 += other.m4 + delta * d * d * d * na * nb * (na * na - na * nb + nb * nb) +
          6 * d * d * (na * na * other.m2 + nb * nb * m2) + 4 * d * (na * other.m3 - nb * m3);
    m3 += other.m3 + delta * d * d * na * nb * (na - nb) + 3 * d * (na * other.m2 - nb * m2);
    m2 += other.m2 + delta * d * na * nb;
    mean += d * nb;
    count += other.count;
    min = std::min(min, other.min);
    max = std::max(max, other.max);
}

double Moments::kurtosis() const {
    return m2 > 0 ? static_cast<double>(count) * m4 / (m2 * m2) : 0;
}

double Moments::absMax() const {
    return count > 0 ? std::max(std::fabs(min), std::fabs(max)) : 0;
}

} // namespace qs
