// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"
#include "engine/engine.h"

#include <algorithm>
#include <cmath>
#include <gtest/gtest.h>
#include <limits>
#include <vector>

namespace qs {
namespace {

TEST(Scoring, LogProbabilityIsALogSoftmax) {
    const std::vector<float> logits = {1.0f, 3.0f, -2.0f, 3.0f};
    const double z = std::exp(1.0) + 2 * std::exp(3.0) + std::exp(-2.0);
    for (TokenId t = 0; t < 4; ++t)
        EXPECT_NEAR(scoreTarget(logits, t).logProbability, logits[static_cast<std::size_t>(t)] - std::log(z),
                    1e-12);
    EXPECT_TRUE(scoreTarget(logits, 1).greedy); // the first maximum wins
    EXPECT_FALSE(scoreTarget(logits, 3).greedy);
}

TEST(Scoring, LargeLogitsDoNotOverflow) {
    const std::vector<float> logits = {1e5f, 1e5f - 1};
    EXPECT_NEAR(scoreTarget(logits, 1).logProbability, -1 - std::log1p(std::exp(-1.0)), 1e-9);
}

TEST(Scoring, TargetsOutOfRangeAreRefused) {
    const std::vector<float> logits = {0, 1};
    EXPECT_THROW(scoreTarget(logits, 2), Error);
    EXPECT_THROW(scoreTarget(logits, -1), Error);
}

TEST(Scoring, DivergenceIsZeroForShiftedRowsAndMatchesItsFormula) {
    const std::vector<float> p = {0.5f, -1.0f, 2.0f}, shifted = {10.5f, 9.0f, 12.0f}, q = {0, 0, 0};
    EXPECT_NEAR(klDivergence(p, shifted), 0, 1e-14);
    const double z = std::exp(0.5) + std::exp(-1.0) + std::exp(2.0);
    double expected = 0;
    for (const double l : {0.5, -1.0, 2.0}) expected += std::exp(l) / z * (l - std::log(z) + std::log(3.0));
    EXPECT_NEAR(klDivergence(p, q), expected, 1e-12);
    EXPECT_THROW(klDivergence(p, std::vector<float>{1}), Error);
}

TEST(Scoring, ComparingTwoRowsIsAllThreeNumbersAtOnce) {
    for (const std::size_t n : {1, 7, 16, 33, 1025}) {
        std::vector<float> p(n), q(n);
        for (std::size_t i = 0; i < n; ++i) {
            p[i] = std::sin(static_cast<float>(i)) * 9;
            q[i] = p[i] + std::cos(static_cast<float>(3 * i)) * 0.5f;
        }
        for (const std::size_t place : {std::size_t(0), n / 2, n - 1}) {
            for (const bool twice : {false, true}) { // the first of two maxima counts
                auto r = q;
                r[place] = 12;
                if (twice) r[n - 1] = 12;
                const auto target = static_cast<TokenId>(n / 3);
                const LogitComparison both = compareLogits(p, r, target);
                EXPECT_EQ(both.kl, klDivergence(p, r));
                EXPECT_EQ(both.logProbability, scoreTarget(r, target).logProbability);
                const auto top = std::max_element(p.begin(), p.end()) - p.begin();
                EXPECT_EQ(both.sameTop, std::max_element(r.begin(), r.end()) - r.begin() == top);
                EXPECT_EQ(scoreTarget(r, static_cast<TokenId>(place)).greedy, true);
            }
        }
    }
    EXPECT_EQ(compareLogits(std::vector<float>{1, 2}, std::vector<float>{2, 1}, -1).logProbability, 0);
    EXPECT_THROW(compareLogits(std::vector<float>{1}, std::vector<float>{1}, 1), Error);
    EXPECT_THROW(compareLogits(std::vector<float>{1}, std::vector<float>{1, 2}, 0), Error);
}

TEST(Scoring, ATokenThatCannotComeAddsNothing) {
    const float never = -std::numeric_limits<float>::infinity();
    EXPECT_NEAR(klDivergence(std::vector<float>{0, never, 0}, std::vector<float>{0, never, 0}), 0, 1e-15);
}

} // namespace
} // namespace qs
