// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/axis_scale.h"

#include <cmath>
#include <gtest/gtest.h>
#include <limits>

namespace qs {
namespace {

constexpr double kInf = std::numeric_limits<double>::infinity();

TEST(AxisScale, PixelsAndValuesAreInverse) {
    const AxisScale linear(AxisScale::Kind::Linear, -3, 7, 50, 450);
    EXPECT_DOUBLE_EQ(linear.toPixel(-3), 50);
    EXPECT_DOUBLE_EQ(linear.toPixel(7), 450);
    EXPECT_DOUBLE_EQ(linear.toPixel(2), 250);
    const AxisScale log(AxisScale::Kind::Log, 0.1, 1000, 400, 0); // upside down, as on a left axis
    EXPECT_DOUBLE_EQ(log.toPixel(0.1), 400);
    EXPECT_NEAR(log.toPixel(10), 200, 1e-9);
    for (double pixel = 0; pixel <= 400; pixel += 37) {
        EXPECT_NEAR(log.toPixel(log.toValue(pixel)), pixel, 1e-9);
        EXPECT_NEAR(linear.toPixel(linear.toValue(pixel)), pixel, 1e-9);
    }
}

TEST(AxisScale, LogAxisPutsZeroAndNegativesAtItsLowEnd) {
    const AxisScale log(AxisScale::Kind::Log, 1, 100, 300, 0);
    EXPECT_DOUBLE_EQ(log.toPixel(0), 300);
    EXPECT_DOUBLE_EQ(log.toPixel(-5), 300);
    EXPECT_TRUE(std::isnan(log.toPixel(std::nan(""))));
}

TEST(AxisScale, StepsAreOneTwoFive) {
    EXPECT_DOUBLE_EQ(niceStep(1), 1);
    EXPECT_DOUBLE_EQ(niceStep(1.01), 2);
    EXPECT_DOUBLE_EQ(niceStep(2.5), 5);
    EXPECT_DOUBLE_EQ(niceStep(0.0061), 0.01);
    EXPECT_DOUBLE_EQ(niceStep(0), 1);
    EXPECT_DOUBLE_EQ(niceStep(kInf), 1);
}

TEST(AxisScale, LinearTicksAreRoundInsideAndFarEnoughApart) {
    const AxisScale scale(AxisScale::Kind::Linear, -0.37, 0.91, 0, 600);
    const auto ticks = scale.ticks(50);
    ASSERT_GE(ticks.ticks.size(), 5u);
    EXPECT_DOUBLE_EQ(ticks.step, 0.2);
    for (std::size_t i = 0; i < ticks.ticks.size(); ++i) {
        const auto& tick = ticks.ticks[i];
        EXPECT_GE(tick.value, -0.37);
        EXPECT_LE(tick.value, 0.91);
        EXPECT_NEAR(tick.value / ticks.step, std::round(tick.value / ticks.step), 1e-9);
        if (i > 0) {
            EXPECT_GE(tick.pixel - ticks.ticks[i - 1].pixel, 50 - 1e-9);
        }
    }
}

TEST(AxisScale, LogTicksAreDecadesAndThinOut) {
    const auto few = AxisScale(AxisScale::Kind::Log, 1, 1e4, 0, 400).ticks(40);
    int labelled = 0;
    for (const auto& tick : few.ticks) labelled += tick.labelled ? 1 : 0;
    EXPECT_EQ(labelled, 5);
    const auto many = AxisScale(AxisScale::Kind::Log, 1e-30, 1e30, 0, 300).ticks(40);
    double last = -1000;
    for (const auto& tick : many.ticks) {
        if (!tick.labelled) continue;
        EXPECT_GE(tick.pixel - last, 40 - 1e-9);
        last = tick.pixel;
    }
    EXPECT_GT(last, -1000);
}

TEST(AxisScale, NarrowLogRangeStillHasTicks) {
    const auto ticks = AxisScale(AxisScale::Kind::Log, 2.1, 2.9, 0, 400).ticks(60);
    EXPECT_GE(ticks.ticks.size(), 3u);
}

TEST(AxisScale, RepairsRangesThatCannotBeDrawn) {
    struct Case {
        double low, high;
    };
    for (const Case c : {Case{0, 0},
                         {5, 5},
                         {-2, -2},
                         {3, 1},
                         {kInf, -kInf},
                         {std::nan(""), std::nan("")},
                         {-kInf, 4},
                         {1e300, 1e300},
                         {0, 5e-324}}) {
        for (const auto kind : {AxisScale::Kind::Linear, AxisScale::Kind::Log}) {
            const AxisScale scale(kind, c.low, c.high, 0, 500);
            EXPECT_LT(scale.low(), scale.high()) << c.low << " " << c.high;
            EXPECT_TRUE(std::isfinite(scale.toPixel((scale.low() + scale.high()) / 2)))
                << c.low << " " << c.high;
            EXPECT_LT(scale.ticks(30).ticks.size(), 1000u);
        }
    }
}

} // namespace
} // namespace qs
