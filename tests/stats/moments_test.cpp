// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/random.h"
#include "stats/moments.h"

#include <cmath>
#include <gtest/gtest.h>
#include <limits>
#include <vector>

namespace qs {
namespace {

std::vector<double> skewed(std::size_t n) {
    const Random random(5);
    std::vector<double> x(n);
    for (std::size_t i = 0; i < n; ++i) x[i] = 10 + std::exp(random.normalAt(i));
    return x;
}

TEST(Moments, EqualTheTwoPassDefinition) {
    const auto x = skewed(4000);
    Moments m;
    for (const double v : x) m.add(v);
    double mean = 0, m2 = 0, m3 = 0, m4 = 0;
    for (const double v : x) mean += v / 4000;
    for (const double v : x) {
        const double d = v - mean;
        m2 += d * d;
        m3 += d * d * d;
        m4 += d * d * d * d;
    }
    EXPECT_EQ(m.count, 4000);
    EXPECT_NEAR(m.mean, mean, 1e-12 * mean);
    EXPECT_NEAR(m.m2, m2, 1e-10 * m2);
    EXPECT_NEAR(m.m3, m3, 1e-9 * m3);
    EXPECT_NEAR(m.m4, m4, 1e-9 * m4);
    EXPECT_NEAR(m.kurtosis(), 4000 * m4 / (m2 * m2), 1e-9);
    EXPECT_NEAR(m.variance(), m2 / 4000, 1e-10);
}

TEST(Moments, MergeInAnyGrouping) {
    const auto x = skewed(1000);
    Moments whole;
    for (const double v : x) whole.add(v);
    for (const std::size_t piece : {1u, 7u, 333u, 999u, 1000u}) {
        Moments merged;
        for (std::size_t begin = 0; begin < x.size(); begin += piece) {
            Moments part;
            for (std::size_t i = begin; i < std::min(x.size(), begin + piece); ++i) part.add(x[i]);
            merged.merge(part);
        }
        merged.merge(Moments{});
        EXPECT_EQ(merged.count, whole.count);
        EXPECT_NEAR(merged.mean, whole.mean, 1e-12);
        EXPECT_NEAR(merged.m4, whole.m4, 1e-9 * whole.m4);
        EXPECT_EQ(merged.min, whole.min);
        EXPECT_EQ(merged.max, whole.max);
    }
}

TEST(Moments, NonFiniteValuesAreCountedApart) {
    Moments m;
    m.add(std::numeric_limits<double>::infinity());
    EXPECT_EQ(m.absMax(), 0);
    m.add(-2);
    m.add(std::nan(""));
    m.add(1);
    EXPECT_EQ(m.count, 2);
    EXPECT_EQ(m.nonFinite, 2);
    EXPECT_EQ(m.mean, -0.5);
    EXPECT_EQ(m.absMax(), 2);
}

TEST(Moments, ConstantAndGaussian) {
    Moments constant, gaussian;
    const Random random(9);
    for (std::uint64_t i = 0; i < 100000; ++i) gaussian.add(random.normalAt(i));
    for (int i = 0; i < 10; ++i) constant.add(3);
    EXPECT_EQ(constant.kurtosis(), 0);
    EXPECT_NEAR(gaussian.kurtosis(), 3, 0.1);
}

} // namespace
} // namespace qs
