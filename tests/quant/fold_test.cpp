// SPDX-License-Identifier: GPL-3.0-or-later
#include "quant/fold.h"

#include "base/error.h"
#include "base/random.h"

#include <cmath>
#include <gtest/gtest.h>

namespace qs {
namespace {

std::vector<float> normals(std::size_t n, std::uint64_t seed) {
    Random random(seed);
    std::vector<float> v(n);
    for (float& x : v) x = static_cast<float>(random.normal());
    return v;
}

TEST(Fold, TheGainIsDividedOnceInDouble) {
    const auto gain = normals(50, 1);
    std::vector<double> step;
    for (int j = 0; j < 50; ++j) step.push_back(0.01 + 0.037 * j);
    const auto folded = foldIntoGain(gain, step);
    for (std::size_t j = 0; j < 50; ++j) EXPECT_EQ(folded[j], static_cast<float>(gain[j] / step[j]));
}

TEST(Fold, RowsAndColumnsCancelForPowersOfTwo) {
    const auto w = normals(6 * 5, 2), bias = normals(6, 3);
    const std::vector<double> step{0.25, 8, 1, 0.5, 2, 0.0625};
    auto rows = w, rowBias = bias;
    foldIntoRows(rows, rowBias, step);
    for (std::size_t i = 0; i < 6; ++i) {
        EXPECT_EQ(rowBias[i] * step[i], bias[i]);
        for (std::size_t k = 0; k < 5; ++k) EXPECT_EQ(rows[i * 5 + k] * step[i], w[i * 5 + k]);
    }
    auto columns = normals(4 * 6, 4);
    const auto before = columns;
    foldIntoColumns(columns, step);
    for (std::size_t i = 0; i < columns.size(); ++i) EXPECT_EQ(columns[i], before[i] * step[i % 6]);
}

TEST(Fold, HeadsOfOneValueShareTheirSteps) {
    const std::vector<double> step{1, 2, 1, 2, 3, 4, 3, 4}; // 4 heads of 2 dimensions, 2 heads of v
    EXPECT_EQ(valueSteps(step, 4, 2, 2), (std::vector<double>{1, 2, 3, 4}));
    EXPECT_EQ(valueSteps(step, 4, 4, 2), step);
    std::vector<double> differing = step;
    differing[3] = 5;
    EXPECT_THROW(valueSteps(differing, 4, 2, 2), Error);
    EXPECT_THROW(valueSteps(step, 4, 3, 2), Error);
    EXPECT_THROW(valueSteps(step, 4, 2, 3), Error);
    EXPECT_THROW(valueSteps(step, 4, 0, 2), Error);
}

TEST(Fold, RefusesWhatDoesNotFit) {
    auto w = normals(12, 5);
    std::vector<float> bias(3), none;
    const std::vector<double> five(5, 1.0), four{1, 1, 0, 1}, nan(4, std::nan(""));
    EXPECT_THROW(foldIntoRows(w, none, five), Error);
    EXPECT_THROW(foldIntoRows(w, none, four), Error);
    EXPECT_THROW(foldIntoRows(w, none, nan), Error);
    EXPECT_THROW(foldIntoRows(w, none, {}), Error);
    EXPECT_THROW(foldIntoRows(w, bias, std::vector<double>(4, 1.0)), Error);
    EXPECT_THROW(foldIntoColumns(w, five), Error);
    EXPECT_THROW(foldIntoGain(w, five), Error);
}

} // namespace
} // namespace qs
