// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/decimate.h"

#include <cmath>
#include <gtest/gtest.h>
#include <limits>

namespace qs {
namespace {

TEST(Decimate, KeepsEveryExtremeOfManyValues) {
    std::vector<float> x(100000);
    for (std::size_t i = 0; i < x.size(); ++i)
        x[i] = static_cast<float>(std::sin(0.001 * static_cast<double>(i)));
    x[54321] = 1000;
    x[77777] = -2000;
    const auto ranges = rangePerColumn(x, 997);
    ASSERT_EQ(ranges.size(), 997u);
    float high = 0, low = 0;
    for (const ValueRange& r : ranges) {
        ASSERT_FALSE(r.empty());
        high = std::max(high, r.high);
        low = std::min(low, r.low);
    }
    EXPECT_EQ(high, 1000);
    EXPECT_EQ(low, -2000);
    EXPECT_EQ(ranges[54321ull * 997 / 100000].high, 1000);
}

TEST(Decimate, StretchesCoverEveryValueOnce) {
    for (const std::int64_t n : {7, 997, 1000, 100000}) {
        std::int64_t next = 0;
        for (std::int64_t c = 0; c < 7; ++c) {
            const Stretch s = stretchOfColumn(c, 7, n);
            EXPECT_EQ(s.first, next);
            next = s.last;
        }
        EXPECT_EQ(next, n);
    }
}

TEST(Decimate, FewerValuesThanColumnsRepeat) {
    const std::vector<float> x{1, 2, 3};
    const auto ranges = rangePerColumn(x, 9);
    for (std::size_t c = 0; c < 9; ++c) {
        EXPECT_EQ(ranges[c].low, x[c / 3]);
        EXPECT_EQ(ranges[c].high, x[c / 3]);
    }
}

TEST(Decimate, NonFiniteValuesAreLeftOut) {
    const float nan = std::nanf(""), inf = std::numeric_limits<float>::infinity();
    const auto ranges = rangePerColumn(std::vector<float>{nan, 5, inf, nan, nan, -inf}, 2);
    EXPECT_EQ(ranges[0].low, 5);
    EXPECT_EQ(ranges[0].high, 5);
    EXPECT_TRUE(ranges[1].empty());
}

TEST(Decimate, NothingInNothingOut) {
    EXPECT_TRUE(rangePerColumn({}, 0).empty());
    for (const ValueRange& r : rangePerColumn({}, 4)) EXPECT_TRUE(r.empty());
    EXPECT_TRUE(rangePerColumn(std::vector<float>{1}, -3).empty());
}

} // namespace
} // namespace qs
