// SPDX-License-Identifier: GPL-3.0-or-later
// Tests and intervals by hand, against published values, and by simulation of what they promise.
#include "base/random.h"
#include "evaluate/confidence_sequence.h"
#include "evaluate/paired_tests.h"

#include <algorithm>
#include <cmath>
#include <gtest/gtest.h>
#include <limits>
#include <numeric>

namespace {

using namespace qs;

TEST(PairedTests, mcnemarByHand) { // 2 * sum C(n, k) / 2^n over k up to the smaller count
    EXPECT_EQ(mcnemarExact(0, 0), 1);
    EXPECT_EQ(mcnemarExact(5, 5), 1);
    EXPECT_NEAR(mcnemarExact(0, 3), 0.25, 1e-14);
    EXPECT_NEAR(mcnemarExact(1, 9), 22.0 / 1024, 1e-14);
    EXPECT_NEAR(mcnemarExact(9, 1), 22.0 / 1024, 1e-14);
    EXPECT_NEAR(mcnemarExact(40, 60), 0.05688793364098079, 1e-12);
    EXPECT_NEAR(mcnemarExact(300, 420) / 8.807756168615078e-06, 1, 1e-9);
    EXPECT_NEAR(std::log2(mcnemarExact(0, 1000)), -999,
                1e-9); // far below what a product of powers would hold
    EXPECT_EQ(mcnemarExact(0, 5000), 0);
}

TEST(PairedTests, studentAgainstTables) { // two-sided quantiles of printed tables
    EXPECT_NEAR(studentQuantile(0.95, 1), 12.7062, 1e-4);
    EXPECT_NEAR(studentQuantile(0.95, 2), 4.30265, 1e-5);
    EXPECT_NEAR(studentQuantile(0.99, 5), 4.03214, 1e-5);
    EXPECT_NEAR(studentQuantile(0.95, 30), 2.04227, 1e-5);
    EXPECT_NEAR(studentQuantile(0.95, 1e7), 1.95996, 1e-5);
    // One degree of freedom is Cauchy's distribution, two have a closed form.
    for (const double t : {0.1, 1.0, 3.0, 50.0}) {
        EXPECT_NEAR(studentPValue(t, 1), 1 - 2 / M_PI * std::atan(t), 1e-12);
        EXPECT_NEAR(studentPValue(-t, 2), 1 - t / std::sqrt(2 + t * t), 1e-12);
    }
    EXPECT_EQ(studentPValue(0, 7), 1);
    EXPECT_EQ(studentPValue(std::numeric_limits<double>::infinity(), 7), 0);
}

TEST(PairedTests, holmByHand) {
    // Sorted 0.005, 0.01, 0.03, 0.04 times 4, 3, 2, 1, never falling.
    const std::vector<double> adjusted = holmAdjusted({0.01, 0.04, 0.03, 0.005});
    const double expected[] = {0.03, 0.06, 0.06, 0.02};
    for (std::size_t i = 0; i < 4; ++i) EXPECT_NEAR(adjusted[i], expected[i], 1e-15);
    const double nan = std::numeric_limits<double>::quiet_NaN();
    const std::vector<double> withNone = holmAdjusted({nan, 0.6, 0.5});
    EXPECT_TRUE(std::isnan(withNone[0]));
    EXPECT_EQ(withNone[1], 1);
    EXPECT_EQ(withNone[2], 1);
    EXPECT_TRUE(holmAdjusted({}).empty());
}

/// Five true null hypotheses, tested on overlapping data: one or more is rejected at most as often as said.
TEST(PairedTests, holmKeepsItsLevelForDependentTests) {
    Random random(11);
    int anyRejected = 0, anyUncorrected = 0;
    constexpr int kTrials = 2000, kTests = 5;
    for (int trial = 0; trial < kTrials; ++trial) {
        std::vector<double> p;
        const bool shared[] = {random.uniform() < 0.5, random.uniform() < 0.5};
        for (int test = 0; test < kTests; ++test) {
            std::int64_t a = shared[0] + shared[1], b = 2 - a;
            for (int i = 0; i < 60; ++i) (random.uniform() < 0.5 ? a : b) += 1;
            p.push_back(mcnemarExact(a, b));
        }
        const std::vector<double> corrected = holmAdjusted(p);
        anyRejected += *std::min_element(corrected.begin(), corrected.end()) <= 0.05 ? 1 : 0;
        anyUncorrected += *std::min_element(p.begin(), p.end()) <= 0.05 ? 1 : 0;
    }
    EXPECT_LT(anyRejected / double(kTrials), 0.05 + 3 * std::sqrt(0.05 * 0.95 / kTrials));
    EXPECT_GT(anyUncorrected / double(kTrials), 0.1) << "the correction has something to do";
}

TEST(PairedTests, quantiles) { // numpy.percentile([1, 2, 4, 8], ...)
    const std::vector<double> sorted = {1, 2, 4, 8};
    EXPECT_EQ(quantileOfSorted(sorted, 0), 1);
    EXPECT_EQ(quantileOfSorted(sorted, 1), 8);
    EXPECT_DOUBLE_EQ(quantileOfSorted(sorted, 0.5), 3);
    EXPECT_DOUBLE_EQ(quantileOfSorted(sorted, 0.9), 6.8);
    EXPECT_EQ(quantileOfSorted({5}, 0.3), 5);
}

TEST(PairedTests, proportionIntervalByHand) { // Bonett and Price: (b + 1)/(n + 2) - (a + 1)/(n + 2)
    const Interval i = pairedProportionInterval(4, 9, 98);
    const double half = 1.959963984540054 * std::sqrt((0.05 + 0.10 - 0.05 * 0.05) / 100);
    EXPECT_NEAR(i.low, 0.05 - half, 1e-12);
    EXPECT_NEAR(i.high, 0.05 + half, 1e-12);
    const Interval none = pairedProportionInterval(0, 0, 20); // no flip is no certainty
    EXPECT_NEAR(none.low, -none.high, 1e-15);
    EXPECT_GT(none.high, 0.05);
    EXPECT_EQ(pairedProportionInterval(0, 3, 3).high, 1);
}

TEST(PairedTests, proportionIntervalCovers) {
    Random random(1);
    struct Case {
        double aOnly, bOnly;
        int n;
    };
    for (const Case& c :
         {Case{0.02, 0.02, 100}, Case{0.05, 0.15, 50}, Case{0.1, 0.12, 500}, Case{0.3, 0.1, 30}}) {
        int covered = 0;
        constexpr int kTrials = 4000;
        for (int trial = 0; trial < kTrials; ++trial) {
            std::int64_t a = 0, b = 0;
            for (int i = 0; i < c.n; ++i) {
                const double u = random.uniform();
                a += u < c.aOnly ? 1 : 0;
                b += u >= c.aOnly && u < c.aOnly + c.bOnly ? 1 : 0;
            }
            const Interval interval = pairedProportionInterval(a, b, c.n);
            covered += interval.low <= c.bOnly - c.aOnly && c.bOnly - c.aOnly <= interval.high ? 1 : 0;
        }
        // 95 % less three standard errors of the simulation.
        EXPECT_GT(covered / double(kTrials), 0.94) << c.aOnly << " " << c.bOnly << " " << c.n;
    }
}

TEST(PairedTests, mcnemarKeepsItsLevel) {
    Random random(2);
    int rejected = 0;
    constexpr int kTrials = 4000;
    for (int trial = 0; trial < kTrials; ++trial) {
        std::int64_t a = 0, b = 0;
        for (int i = 0; i < 40; ++i) (random.uniform() < 0.5 ? a : b) += 1;
        rejected += mcnemarExact(a, b) <= 0.05 ? 1 : 0;
    }
    EXPECT_LT(rejected / double(kTrials), 0.05);
    EXPECT_GT(rejected / double(kTrials), 0.02); // exact tests fall short of 5 %, but not of everything
}

/// -1, 0, 1 with the given shares, as values in [0, 1].
std::vector<double> differences(Random& random, int n, double less, double more) {
    std::vector<double> out;
    for (int i = 0; i < n; ++i) {
        const double u = random.uniform();
        out.push_back(u < less ? 0 : u < less + more ? 1 : 0.5);
    }
    return out;
}

void shuffle(std::vector<double>& values, Random& random) {
    for (std::size_t left = values.size(); left > 1; --left)
        std::swap(values[left - 1], values[random.below(left)]);
}

double mean(const std::vector<double>& values) {
    return std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
}

TEST(ConfidenceSequence, allValuesGiveAPoint) {
    Random random(3);
    const std::vector<double> values = differences(random, 300, 0.1, 0.2);
    const Interval i = confidenceSequence(values, 300, 0.95);
    EXPECT_NEAR(i.low, mean(values), 1e-12);
    EXPECT_NEAR(i.high, mean(values), 1e-12);
    const Interval none = confidenceSequence({}, 300, 0.95);
    EXPECT_EQ(none.low, 0);
    EXPECT_EQ(none.high, 1);
}

TEST(ConfidenceSequence, mirroredValuesGiveTheMirroredInterval) {
    Random random(4);
    std::vector<double> values = differences(random, 120, 0.05, 0.3), mirrored;
    for (const double x : values) mirrored.push_back(1 - x);
    for (const std::int64_t population : {0, 500}) {
        const Interval a = confidenceSequence(values, population, 0.95),
                       b = confidenceSequence(mirrored, population, 0.95);
        EXPECT_NEAR(a.low, 1 - b.high, 1e-9);
        EXPECT_NEAR(a.high, 1 - b.low, 1e-9);
        EXPECT_LE(a.low, mean(values));
        EXPECT_GE(a.high, mean(values));
    }
}

/// The promise under looking: the intervals after 8, 16, 24 ... items ALL contain the mean of all items.
TEST(ConfidenceSequence, coversAtEveryLookTogether) {
    Random random(5);
    struct Case {
        double less, more;
    };
    for (const Case& c : {Case{0.03, 0.03}, Case{0.2, 0.1}, Case{0.45, 0.45}}) {
        int missed = 0;
        constexpr int kTrials = 200, kItems = 160;
        for (int trial = 0; trial < kTrials; ++trial) {
            std::vector<double> values = differences(random, kItems, c.less, c.more);
            const double truth = mean(values);
            shuffle(values, random);
            bool always = true;
            for (std::size_t n = 8; n <= values.size() && always; n += 8) {
                const Interval i = confidenceSequence(std::span(values).first(n), kItems, 0.95);
                always = i.low <= truth + 1e-9 && truth <= i.high + 1e-9;
            }
            missed += always ? 0 : 1;
        }
        EXPECT_LE(missed, 18) << c.less << " " << c.more; // 5 % of 200, and two and a half standard errors
    }
}

TEST(ConfidenceSequence, coversTheMeanOfADistribution) {
    Random random(9);
    int missed = 0;
    constexpr int kTrials = 200;
    for (int trial = 0; trial < kTrials; ++trial) {
        const std::vector<double> values = differences(random, 120, 0.1, 0.25);
        bool always = true;
        for (std::size_t n = 8; n <= values.size() && always; n += 8) {
            const Interval i = confidenceSequence(std::span(values).first(n), 0, 0.95);
            always = i.low <= 0.575 && 0.575 <= i.high;
        }
        missed += always ? 0 : 1;
    }
    EXPECT_LE(missed, 18);
}

/// An adversary who stops as soon as the interval leaves zero out. The plain interval is fooled, this one
/// not.
TEST(ConfidenceSequence, survivesStoppingWhenItLooksSignificant) {
    Random random(6);
    int fooled = 0, plainFooled = 0;
    constexpr int kTrials = 150, kItems = 400;
    for (int trial = 0; trial < kTrials; ++trial) {
        std::vector<double> values(kItems, 0.5); // as many flips one way as the other: no difference
        for (int i = 0; i < 60; ++i) values[static_cast<std::size_t>(i)] = i % 2;
        shuffle(values, random);
        bool sequence = false, plain = false;
        std::int64_t up = 0, down = 0;
        for (std::size_t n = 1; n < values.size(); ++n) {
            up += values[n - 1] > 0.5 ? 1 : 0;
            down += values[n - 1] < 0.5 ? 1 : 0;
            const Interval normal = pairedProportionInterval(down, up, static_cast<std::int64_t>(n));
            plain = plain || normal.low > 0 || normal.high < 0;
            if (n % 10 != 0 || sequence) continue;
            const Interval i = confidenceSequence(std::span(values).first(n), kItems, 0.95);
            sequence = i.low > 0.5 || i.high < 0.5;
        }
        fooled += sequence ? 1 : 0;
        plainFooled += plain ? 1 : 0;
    }
    EXPECT_LE(fooled, 14);      // 5 % of 150, and two and a half standard errors
    EXPECT_GT(plainFooled, 23); // more than 15 %
}

TEST(ConfidenceSequence, narrowsAsFewFlipsPromise) {
    Random random(7);
    std::vector<double> few = differences(random, 2000, 0.02, 0.02),
                        many = differences(random, 2000, 0.45, 0.45);
    const double narrow = confidenceSequence(few, 10000, 0.95).width(),
                 wide = confidenceSequence(many, 10000, 0.95).width();
    EXPECT_LT(narrow, wide / 2); // the variance is a twentieth
    EXPECT_LT(confidenceSequence(std::span(few).first(1000), 10000, 0.95).width(), 0.06);
    EXPECT_LT(confidenceSequence(few, 2100, 0.95).width(), narrow); // few are left to surprise
}

} // namespace
