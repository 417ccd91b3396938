// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"
#include "engine/engine.h"

#include <cmath>
#include <gtest/gtest.h>
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

} // namespace
} // namespace qs
