// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluate/paired_tests.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace qs {
namespace {

constexpr double kZ95 = 1.959963984540054;

/// Continued fraction of the incomplete beta function (Abramowitz and Stegun 26.5.8) by Lentz's method.
double betaFraction(double a, double b, double x) {
    constexpr double kTiny = 1e-300;
    const auto safe = [](double v) { return std::abs(v) < kTiny ? kTiny : v; };
    double c = 1, d = 1 / safe(1 - (a + b) * x / (a + 1)), out = d;
    for (int m = 1; m < 10000; ++m) {
        const double k = m;
        const double even = k * (b - k) * x / ((a + 2 * k - 1) * (a + 2 * k));
        d = 1 / safe(1 + even * d);
        c = safe(1 + even / c);
        out *= d * c;
        const double odd = -(a + k) * (a + b + k) * x / ((a + 2 * k) * (a + 2 * k + 1));
        d = 1 / safe(1 + odd * d);
        c = safe(1 + odd / c);
        out *= d * c;
        if (std::abs(d * c - 1) < 1e-15) break;
    }
    return out;
}

/// Regularized incomplete beta function I_x(a, b).
double incompleteBeta(double a, double b, double x) {
    if (x <= 0) return 0;
    if (x >= 1) return 1;
    const double front =
        std::exp(std::lgamma(a + b) - std::lgamma(a) - std::lgamma(b) + a * std::log(x) + b * std::log1p(-x));
    if (x < (a + 1) / (a + b + 2)) return front * betaFraction(a, b, x) / a;
    return 1 - front * betaFraction(b, a, 1 - x) / b;
}

} // namespace

double mcnemarExact(std::int64_t b, std::int64_t c) {
    const double n = static_cast<double>(b + c), few = static_cast<double>(std::min(b, c));
    if (b + c <= 0) return 1;
    // log C(n, k) - n log 2, summed from the largest term down so that nothing underflows.
    const auto logTerm = [&](double k) {
        return std::lgamma(n + 1) - std::lgamma(k + 1) - std::lgamma(n - k + 1) - n * std::log(2.0);
    };
    const double largest = logTerm(few);
    double sum = 0;
    for (double k = few; k >= 0; --k) {
        const double term = std::exp(logTerm(k) - largest);
        sum += term;
        if (term < 1e-17 * sum) break;
    }
    return std::min(1.0, 2 * std::exp(largest + std::log(sum)));
}

Interval pairedProportionInterval(std::int64_t aOnly, std::int64_t bOnly, std::int64_t n) {
    const double total = static_cast<double>(n) + 2;
    const double a = (static_cast<double>(aOnly) + 1) / total, b = (static_cast<double>(bOnly) + 1) / total;
    const double half = kZ95 * std::sqrt((a + b - (b - a) * (b - a)) / total);
    return {std::max(-1.0, b - a - half), std::min(1.0, b - a + half)};
}

double studentPValue(double t, double degrees) {
    if (std::isnan(t)) return t;
    if (std::isinf(t)) return 0;
    return incompleteBeta(degrees / 2, 0.5, degrees / (degrees + t * t));
}

double studentQuantile(double level, double degrees) {
    double low = 0, high = 1;
    while (studentPValue(high, degrees) > 1 - level && high < 1e12) high *= 2;
    for (int i = 0; i < 100; ++i) {
        const double middle = (low + high) / 2;
        (studentPValue(middle, degrees) > 1 - level ? low : high) = middle;
    }
    return (low + high) / 2;
}

std::vector<double> holmAdjusted(const std::vector<double>& pValues) {
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < pValues.size(); ++i)
        if (!std::isnan(pValues[i])) order.push_back(i);
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return pValues[a] < pValues[b]; });
    std::vector<double> out = pValues;
    double largest = 0;
    for (std::size_t rank = 0; rank < order.size(); ++rank) {
        const double tests = static_cast<double>(order.size() - rank);
        largest = std::max(largest, std::min(1.0, tests * pValues[order[rank]]));
        out[order[rank]] = largest;
    }
    return out;
}

double quantileOfSorted(const std::vector<double>& sorted, double share) {
    const double at = share * static_cast<double>(sorted.size() - 1);
    const auto below = static_cast<std::size_t>(at);
    const std::size_t above = std::min(below + 1, sorted.size() - 1);
    return sorted[below] + (at - static_cast<double>(below)) * (sorted[above] - sorted[below]);
}

} // namespace qs
