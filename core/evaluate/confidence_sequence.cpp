// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluate/confidence_sequence.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <vector>

namespace qs {
namespace {

constexpr double kTruncation = 0.5; ///< the most that one item may take from a capital
constexpr int kBisections = 50;

/// Bets before truncation: each depends on earlier values only (equation 26 of the paper).
std::vector<double> plugInBets(std::span<const double> values, double alpha) {
    std::vector<double> bets;
    bets.reserve(values.size());
    double sum = 0.5, squares = 0.25, t = 1;
    for (const double x : values) {
        const double variance = squares / t;
        bets.push_back(std::sqrt(2 * std::log(2 / alpha) / (variance * t * std::log1p(t))));
        sum += x;
        const double mean = sum / (t + 1);
        squares += (x - mean) * (x - mean);
        ++t;
    }
    return bets;
}

/// Log of the capital won by betting that the mean is above `mean`; it falls as `mean` rises.
double logCapitalAbove(std::span<const double> values, const std::vector<double>& bets, double mean,
                       double population) {
    double log = 0, sum = 0;
    for (std::size_t i = 0; i < values.size(); ++i) {
        // The mean of what is left, had all of them the mean in question.
        const double left = population - static_cast<double>(i);
        const double expected = population > 0 ? (population * mean - sum) / left : mean;
        if (expected < 0) return std::numeric_limits<double>::infinity(); // impossible: the sum is too large
        const double bet = expected > 0 ? std::min(bets[i], kTruncation / expected) : bets[i];
        log += std::log1p(bet * (values[i] - expected));
        sum += values[i];
    }
    return log;
}

/// The lower end: the least mean that betting on more has not refuted.
double lowerEnd(std::span<const double> values, const std::vector<double>& bets, double population,
                double alpha) {
    const double ruin = std::log(2 / alpha);
    double low = 0, high = 1;
    if (logCapitalAbove(values, bets, low, population) < ruin) return low;
    for (int i = 0; i < kBisections; ++i) {
        const double middle = (low + high) / 2;
        (logCapitalAbove(values, bets, middle, population) < ruin ? high : low) = middle;
    }
    return low;
}

} // namespace

Interval confidenceSequence(std::span<const double> values, std::int64_t population, double level) {
    const double n = static_cast<double>(population), alpha = 1 - level;
    const std::vector<double> bets = plugInBets(values, alpha);
    std::vector<double> mirrored;
    mirrored.reserve(values.size());
    for (const double x : values) mirrored.push_back(1 - x);
    Interval out{lowerEnd(values, bets, n, alpha), 1 - lowerEnd(mirrored, bets, n, alpha)};
    if (population <= 0) return out;
    double sum = 0;
    for (const double x : values) sum += x;
    // What the values still missing can do at most.
    out.low = std::max(out.low, sum / n);
    out.high = std::min(out.high, (sum + n - static_cast<double>(values.size())) / n);
    return {std::min(out.low, out.high), std::max(out.low, out.high)};
}

} // namespace qs
