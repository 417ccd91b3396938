// SPDX-License-Identifier: GPL-3.0-or-later
#include "calibrate/mergequant/reconstruct.h"

#include "base/error.h"
#include "calibrate/mergequant/layer_error.h"
#include "calibrate/mergequant/steps.h"
#include "calibrate/mergequant_layer.h"

#include <Eigen/Dense>
#include <algorithm>
#include <gtest/gtest.h>
#include <numeric>
#include <set>

namespace qs {
namespace {

using namespace test;
using Dense = Eigen::Matrix<double, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;

TEST(Reconstruction, TheBudgetFindsTheLowestThreshold) {
    Random random(1);
    std::vector<double> strength;
    for (int j = 0; j < 200; ++j) strength.push_back(std::exp(random.normal()));
    for (const std::int64_t extra : {0, 1, 7, 40, 300}) {
        const auto copies = copiesForBudget(strength, extra);
        EXPECT_EQ(std::accumulate(copies.begin(), copies.end(), std::int64_t(0)), 200 + extra);
        double threshold = 0;
        for (std::size_t j = 0; j < strength.size(); ++j)
            threshold = std::max(threshold, strength[j] / copies[j]);
        EXPECT_EQ(copies, copiesForThreshold(strength, threshold)) << extra;
        const auto lower = copiesForThreshold(strength, 0.999 * threshold);
        EXPECT_GT(std::accumulate(lower.begin(), lower.end(), std::int64_t(0)), 200 + extra);
    }
    EXPECT_TRUE(copiesForBudget({}, 5).empty());
    EXPECT_THROW(copiesForThreshold(strength, 0), Error);
}

TEST(Reconstruction, RemovingDeadChannelsChangesNothing) {
    SyntheticLayer layer(300, 30, 10, 2);
    const std::set<std::int32_t> dead{4, 17, 29};
    for (std::int64_t r = 0; r < layer.x.rows; ++r)
        for (const auto j : dead) layer.x.row(r)[j] = 0;
    const DoubleMatrix moment = plainMoment(layer.x, layer.x);
    const std::vector<bool> all(30, true);
    const auto check = [&](const ReducedWeights& reduced, const char* how) {
        EXPECT_EQ(std::set<std::int32_t>(reduced.removed.begin(), reduced.removed.end()), dead) << how;
        EXPECT_EQ(plainProduct(layer.x, reduced.weights).values, plainProduct(layer.x, layer.w).values)
            << how;
    };
    check(pruneChannels(layer.w, moment, all, 3, 0.01), "pruned");
    check(mergeChannels(layer.w, moment, all, 3), "merged");
}

TEST(Reconstruction, PruningLeavesTheBestWeightsOfTheRest) {
    const SyntheticLayer layer(500, 24, 10, 3);
    const DoubleMatrix moment = plainMoment(layer.x, layer.x);
    std::vector<bool> removable(24, true);
    removable[3] = removable[8] = false;
    const auto reduced = pruneChannels(layer.w, moment, removable, 6, 1e-9);
    ASSERT_EQ(reduced.removed.size(), 6u);

    // All at once: W_S = W H_:S H_SS^-1.
    const Dense h = Eigen::Map<const Dense>(moment.values.data(), 24, 24);
    std::vector<int> kept;
    for (int j = 0; j < 24; ++j)
        if (std::find(reduced.removed.begin(), reduced.removed.end(), j) == reduced.removed.end())
            kept.push_back(j);
    EXPECT_TRUE(std::count(kept.begin(), kept.end(), 3) == 1 && std::count(kept.begin(), kept.end(), 8) == 1);
    const Dense w = Eigen::Map<const Eigen::Matrix<float, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>>(
                        layer.w.values.data(), 10, 24)
                        .cast<double>();
    const Dense best = w * h(Eigen::all, kept) * Dense(h(kept, kept)).inverse();
    for (std::int64_t i = 0; i < 10; ++i) {
        for (std::size_t k = 0; k < kept.size(); ++k)
            EXPECT_NEAR(reduced.weights.at(i, kept[k]), best(i, static_cast<std::int64_t>(k)), 1e-5);
        for (const auto j : reduced.removed) EXPECT_EQ(reduced.weights.at(i, j), 0);
    }
}

TEST(Reconstruction, TheFirstPrunedChannelIsTheCheapest) {
    const SyntheticLayer layer(400, 16, 6, 4);
    const DoubleMatrix moment = plainMoment(layer.x, layer.x);
    const auto chosen = pruneChannels(layer.w, moment, std::vector<bool>(16, true), 1, 1e-9);
    const double least = plainLayerError(layer.x, layer.w, layer.x, chosen.weights);
    for (std::size_t j = 0; j < 16; ++j) {
        std::vector<bool> only(16, false);
        only[j] = true;
        const auto other = pruneChannels(layer.w, moment, only, 1, 1e-9);
        EXPECT_GE(plainLayerError(layer.x, layer.w, layer.x, other.weights), least * (1 - 1e-5));
    }
}

TEST(Reconstruction, MergingAChannelIntoItsMultipleIsExact) {
    SyntheticLayer layer(200, 20, 7, 5);
    for (std::int64_t r = 0; r < layer.x.rows; ++r) layer.x.row(r)[11] = -0.5f * layer.x.row(r)[6];
    const DoubleMatrix moment = plainMoment(layer.x, layer.x);
    const auto merged = mergeChannels(layer.w, moment, std::vector<bool>(20, true), 1);
    ASSERT_EQ(merged.removed.size(), 1u);
    EXPECT_TRUE(merged.removed[0] == 6 || merged.removed[0] == 11);
    const DoubleMatrix y = plainProduct(layer.x, layer.w);
    double power = 0;
    for (const double v : y.values) power += v * v / 200;
    EXPECT_LT(plainLayerError(layer.x, layer.w, layer.x, merged.weights), 1e-12 * power);
}

TEST(Reconstruction, RemovesNoMoreThanAllowed) {
    const SyntheticLayer layer(50, 10, 3, 6);
    const DoubleMatrix moment = plainMoment(layer.x, layer.x);
    std::vector<bool> removable(10, false);
    removable[2] = removable[5] = true;
    EXPECT_EQ(pruneChannels(layer.w, moment, removable, 9, 0.01).removed.size(), 2u);
    EXPECT_EQ(mergeChannels(layer.w, moment, removable, 9).removed.size(), 2u);
    EXPECT_EQ(pruneChannels(layer.w, moment, removable, 0, 0.01).weights.values, layer.w.values);
    EXPECT_THROW(pruneChannels(layer.w, moment, std::vector<bool>(9), 1, 0.01), Error);
}

} // namespace
} // namespace qs
