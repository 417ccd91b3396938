// SPDX-License-Identifier: GPL-3.0-or-later
#include "calibrate/mergequant/steps.h"

#include "base/error.h"
#include "calibrate/mergequant/migration.h"
#include "calibrate/mergequant_layer.h"
#include "quant/quantizer.h"

#include <gtest/gtest.h>

namespace qs {
namespace {

using namespace test;

double sumOfSquares(const Matrix& x, const Matrix& y, std::int64_t j) {
    double sum = 0;
    for (std::int64_t r = 0; r < x.rows; ++r) sum += std::pow(double(x.at(r, j)) - double(y.at(r, j)), 2);
    return sum;
}

TEST(Steps, TheLargestMagnitudeBecomesTheTopCode) {
    const SyntheticLayer layer(100, 20, 2, 1);
    for (const auto& [name, top] : {std::pair("int4", 7.0), {"e1m2", 7.0}, {"e2m1", 12.0}, {"int8", 127.0}}) {
        const Format f = Format::parse(name);
        const auto step = absMaxSteps(layer.x, f);
        for (std::int64_t j = 0; j < 20; ++j) {
            double largest = 0;
            for (std::int64_t r = 0; r < 100; ++r)
                largest = std::max(largest, std::fabs(double(layer.x.at(r, j))));
            EXPECT_DOUBLE_EQ(step[static_cast<std::size_t>(j)] * top, largest) << name;
        }
    }
}

TEST(Steps, ADeadChannelKeepsTheGainBounded) {
    SyntheticLayer layer(50, 9, 2, 2);
    for (std::int64_t r = 0; r < 50; ++r) layer.x.row(r)[4] = 0;
    const auto step = absMaxSteps(layer.x, Format::parse("int4"));
    EXPECT_GT(step[4], 0);
    EXPECT_LT(step[4], 1e-5 * step[5]);
    for (const double s : absMaxSteps(Matrix(5, 3), Format::parse("int4"))) EXPECT_EQ(s, 1);
}

TEST(Steps, ClippingFindsTheRatioOfLeastError) {
    const SyntheticLayer layer(600, 12, 2, 3);
    const Format f = Format::parse("int4");
    const auto full = absMaxSteps(layer.x, f);
    const auto step = clipSteps(layer.x, f, full);
    for (std::size_t j = 0; j < 12; ++j) {
        double least = std::numeric_limits<double>::infinity(), best = 0;
        for (int i = 0; i < 36; ++i) {
            const double s = full[j] * (1 - 0.02 * i);
            double error = 0;
            for (std::int64_t r = 0; r < 600; ++r) {
                const double x = layer.x.at(r, static_cast<std::int64_t>(j));
                const double q = quantizeScalar(f, std::log2(unitStep(f) / s), x).value;
                error += (x - q) * (x - q);
            }
            if (error < least * (1 - 1e-9)) least = error, best = s;
        }
        EXPECT_NEAR(step[j], best, 1e-9 * best) << "channel " << j;
        EXPECT_LT(step[j], full[j]);
    }
}

TEST(Steps, ASplitChannelNeedsLessClipping) {
    const SyntheticLayer layer(2000, 4, 2, 4);
    const Format f = Format::parse("int4");
    const auto full = absMaxSteps(layer.x, f);
    const std::vector<std::int32_t> copies{1, 4, 1, 2};
    const auto whole = clipSteps(layer.x, f, full), split = clipSteps(layer.x, f, full, copies);
    EXPECT_EQ(whole[0], split[0]);
    EXPECT_EQ(whole[2], split[2]);
    EXPECT_GT(split[1], whole[1]);
    EXPECT_GT(split[3], whole[3]);
    // And it is the best of what the copies really do.
    const auto error = [&](double s1) {
        auto steps = split;
        steps[1] = s1;
        const Migration m = layOut(steps, copies, true);
        return sumOfSquares(layer.x, dequantizeInput(quantizeInput(layer.x, m, f), m), 1);
    };
    for (const double ratio : {0.8, 0.9, 1.1, 1.2})
        EXPECT_LE(error(split[1]), 1.001 * error(split[1] * ratio));
}

TEST(Steps, GroupsShareOneStep) {
    const SyntheticLayer layer(300, 12, 2, 5);
    const Format f = Format::parse("int4");
    const auto groups = queryHeadGroups(6, 2, 2);
    EXPECT_EQ(groups, (ChannelGroups{0, 1, 0, 1, 0, 1, 2, 3, 2, 3, 2, 3}));
    const auto full = absMaxSteps(layer.x, f, groups), clipped = clipSteps(layer.x, f, full, {}, groups);
    const auto rms = columnRms(layer.x, groups), single = columnRms(layer.x);
    for (const std::size_t j : {0u, 1u, 6u, 7u}) {
        for (const std::size_t k : {j + 2, j + 4}) {
            EXPECT_EQ(full[j], full[k]);
            EXPECT_EQ(clipped[j], clipped[k]);
            EXPECT_EQ(rms[j], rms[k]);
        }
        EXPECT_NEAR(3 * rms[j] * rms[j],
                    single[j] * single[j] + single[j + 2] * single[j + 2] + single[j + 4] * single[j + 4],
                    1e-9);
    }
    EXPECT_THROW(absMaxSteps(layer.x, f, {0, 1}), Error);
}

TEST(Steps, WeakChannelsAreRaisedAndStrongOnesLowered) {
    const std::vector<double> step{1, 2, 4, 8, 16}, input{1, 1, 1, 1, 1}, weight{1, 1, 1, 1, 1};
    EXPECT_EQ(raiseWeakSteps(step, input, weight, 0), step);
    EXPECT_EQ(raiseWeakSteps(step, input, weight, 1), (std::vector<double>{4, 4, 4, 8, 16}));
    EXPECT_EQ(raiseWeakSteps(step, input, weight, 0.5), (std::vector<double>{2, 2, 4, 8, 16}));
    EXPECT_EQ(raiseWeakSteps(step, std::vector<double>{4, 1, 1, 1, 1}, weight, 1)[0], 8);
    EXPECT_EQ(raiseWeakSteps(step, input, std::vector<double>(5), 1), step) << "dead weights decide nothing";
    EXPECT_EQ(lowerStrongSteps(step, 1), step);
    EXPECT_EQ(lowerStrongSteps(step, 0.4), (std::vector<double>{1, 2, 4, 6.4, 6.4}));
}

} // namespace
} // namespace qs
