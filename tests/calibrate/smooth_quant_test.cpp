// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"
#include "calibrate/matrices.h"
#include "calibrate/methods/channel_scales.h"

#include <gtest/gtest.h>

namespace qs {
namespace {

TEST(SmoothQuant, IsItsFormulaWithTheJointMaximumOfTheWeights) {
    const std::vector<float> q = {1, -2, 0.5f, 0, /**/ 0.25f, 1, -4, 0}, k = {-3, 1, 0.25f, 0};
    const std::vector<LinearWeights> linears = {{q.data(), 2, {}}, {k.data(), 1, {}}};
    const std::vector<double> inputMax = {8, 0.5, 2, 3};
    for (const double alpha : {0.0, 0.5, 0.85, 1.0}) {
        const auto s = smoothQuantScales(inputMax, linears, alpha);
        const double weightMax[] = {3, 2, 4};
        for (std::size_t j = 0; j < 3; ++j)
            EXPECT_NEAR(s[j], std::pow(inputMax[j], alpha) / std::pow(weightMax[j], 1 - alpha), 1e-14);
        EXPECT_EQ(s[3], 1) << "no weight, nothing to balance";
    }
    EXPECT_EQ(smoothQuantScales(std::vector<double>{0, 1, 1, 1}, linears, 0.5)[0], 1) << "a dead input";
    EXPECT_EQ(smoothQuantScales(std::vector<double>{1e-30, 1, 1, 1}, linears, 0.5)[0], 1e-5) << "the floor";
    EXPECT_THROW(smoothQuantScales(inputMax, linears, 1.1), Error);
    EXPECT_THROW(smoothQuantScales(inputMax, linears, std::nan("")), Error);
}

TEST(SmoothQuant, AlphaOneGivesEveryInputChannelTheSameRange) {
    const std::int64_t rows = 50, width = 12;
    const auto x = test::correlatedInputs(rows, width, 1), w = test::normalMatrix(6, width, 2);
    std::vector<double> inputMax(12);
    for (std::size_t i = 0; i < x.size(); ++i)
        inputMax[i % 12] = std::max(inputMax[i % 12], std::fabs(double(x[i])));
    const std::vector<LinearWeights> linears = {{w.data(), 6, {}}};
    const auto one = smoothQuantScales(inputMax, linears, 1),
               half = smoothQuantScales(inputMax, linears, 0.5);
    for (std::size_t j = 0; j < 12; ++j) {
        EXPECT_NEAR(inputMax[j] / one[j], 1, 1e-12);
        double weightMax = 0;
        for (std::size_t o = 0; o < 6; ++o) weightMax = std::max(weightMax, std::fabs(double(w[o * 12 + j])));
        EXPECT_NEAR(inputMax[j] / half[j], weightMax * half[j], 1e-12) << "alpha 1/2 makes both equal";
    }
}

} // namespace
} // namespace qs
