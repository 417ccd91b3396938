// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"
#include "base/parallel.h"
#include "base/random.h"
#include "stats/channel_stats.h"

#include <algorithm>
#include <cmath>
#include <gtest/gtest.h>
#include <limits>

namespace qs {
namespace {

constexpr std::int64_t kRows = 57, kChannels = 203;

std::vector<float> sample() {
    const Random random(21);
    std::vector<float> x(kRows * kChannels);
    for (std::size_t i = 0; i < x.size(); ++i)
        x[i] = static_cast<float>(random.normalAt(i) * std::exp2(double(i % kChannels % 5)) + double(i % 3));
    return x;
}

void expectSameMoments(const Moments& a, const Moments& b) {
    EXPECT_EQ(a.count, b.count);
    EXPECT_EQ(a.nonFinite, b.nonFinite);
    EXPECT_EQ(a.min, b.min);
    EXPECT_EQ(a.max, b.max);
    EXPECT_EQ(a.mean, b.mean);
    EXPECT_EQ(a.m2, b.m2);
    EXPECT_EQ(a.m3, b.m3);
    EXPECT_EQ(a.m4, b.m4);
}

TEST(ChannelStats, EachChannelEqualsItsMoments) {
    auto x = sample();
    x[3 * kChannels + 7] = std::numeric_limits<float>::quiet_NaN();
    x[7] = std::numeric_limits<float>::infinity();
    for (std::int64_t r = 0; r < kRows; ++r) x[static_cast<std::size_t>(r * kChannels + 9)] = std::nanf("");
    ChannelStats stats;
    stats.addRows(x.data(), kRows, kChannels);
    EXPECT_EQ(stats.rows(), kRows);
    for (std::int64_t j = 0; j < kChannels; ++j) {
        Moments m;
        for (std::int64_t r = 0; r < kRows; ++r) m.add(x[static_cast<std::size_t>(r * kChannels + j)]);
        const Moments& got = stats.channel(j);
        EXPECT_EQ(got.count, m.count);
        EXPECT_EQ(got.nonFinite, m.nonFinite);
        EXPECT_EQ(got.min, m.min);
        EXPECT_EQ(got.max, m.max);
        EXPECT_NEAR(got.mean, m.mean, 1e-13 * (1 + std::fabs(m.mean)));
        EXPECT_NEAR(got.m2, m.m2, 1e-11 * m.m2);
        EXPECT_NEAR(got.m3, m.m3, 1e-10 * (std::fabs(m.m3) + m.m2 * std::sqrt(m.m2)));
        EXPECT_NEAR(got.m4, m.m4, 1e-11 * m.m4);
    }
}

TEST(ChannelStats, BlocksAndThreadsDoNotChangeABit) {
    const auto x = sample();
    ChannelStats whole, pieces;
    whole.addRows(x.data(), kRows, kChannels);
    setThreadCount(1);
    for (std::int64_t r = 0; r < kRows; r += 5)
        pieces.addRows(x.data() + r * kChannels, std::min<std::int64_t>(5, kRows - r), kChannels);
    setThreadCount(0);
    for (std::int64_t j = 0; j < kChannels; ++j) expectSameMoments(whole.channel(j), pieces.channel(j));
}

TEST(ChannelStats, VariancesSplitTheTotal) {
    const auto x = sample();
    ChannelStats stats(kChannels);
    stats.addRows(x.data(), kRows, kChannels);
    const double total = stats.total().variance();
    EXPECT_NEAR(stats.interChannelVariance() + stats.intraChannelVariance(), total, 1e-12 * total);
    EXPECT_GT(stats.absMaxInterChannelVariance(), 0);
    EXPECT_THROW(stats.addRows(x.data(), 1, kChannels - 1), Error);
}

TEST(ChannelStats, SpreadOctavesIsBetweenPercentiles) {
    // absmax_j = 2^j for j = 0..100: percentiles of 0..100.
    std::vector<float> x(102);
    for (int j = 0; j <= 100; ++j) x[static_cast<std::size_t>(j)] = std::exp2(static_cast<float>(j - 50));
    x[101] = 0;
    ChannelStats stats;
    stats.addRows(x.data(), 1, 102);
    EXPECT_NEAR(stats.channelSpreadOctaves(), 98, 1e-9) << "a silent channel does not count";
    ChannelStats one;
    one.addRows(x.data(), 1, 1);
    EXPECT_EQ(one.channelSpreadOctaves(), 0);
}

TEST(Percentile, InterpolatesLinearly) {
    const std::vector<double> v = {4, 1, 3, 2};
    EXPECT_EQ(percentile(v, 0), 1);
    EXPECT_EQ(percentile(v, 1), 4);
    EXPECT_EQ(percentile(v, 0.5), 2.5);
    EXPECT_DOUBLE_EQ(percentile(v, 0.1), 1.3);
    EXPECT_EQ(percentile({7}, 0.3), 7);
    EXPECT_TRUE(std::isnan(percentile({}, 0.5)));
}

TEST(ChannelBands, EqualPercentilesOfEachColumn) {
    auto x = sample();
    x[11] = std::nanf("");
    for (std::int64_t r = 0; r < kRows; ++r)
        x[static_cast<std::size_t>(r * kChannels + 12)] = std::numeric_limits<float>::infinity();
    const ChannelBands bands = channelBands(x.data(), kRows, kChannels);
    for (std::int64_t j = 0; j < kChannels; ++j) {
        std::vector<double> column, magnitudes;
        for (std::int64_t r = 0; r < kRows; ++r)
            if (const float v = x[static_cast<std::size_t>(r * kChannels + j)]; std::isfinite(v)) {
                column.push_back(v);
                magnitudes.push_back(std::abs(v));
            }
        for (int level = 0; level < 7; ++level) {
            if (column.empty()) {
                EXPECT_TRUE(std::isnan(bands.at(level, j)));
                EXPECT_TRUE(std::isnan(bands.magnitudeAt(level, j)));
                continue;
            }
            EXPECT_FLOAT_EQ(bands.at(level, j),
                            static_cast<float>(percentile(column, ChannelBands::kLevels[level])));
            EXPECT_FLOAT_EQ(bands.magnitudeAt(level, j),
                            static_cast<float>(percentile(magnitudes, ChannelBands::kLevels[level])));
        }
    }
}

TEST(Downsample, EachCellHoldsItsLargestMagnitude) {
    const auto x = sample();
    for (const auto& [outRows, outCols] :
         {std::pair<std::int64_t, std::int64_t>{10, 31}, {57, 203}, {1, 1}, {500, 500}, {56, 202}}) {
        const DownsampledMatrix d = downsampleByMagnitude(x.data(), kRows, kChannels, outRows, outCols);
        EXPECT_EQ(d.rows, std::min(outRows, kRows));
        EXPECT_EQ(d.cols, std::min(outCols, kChannels));
        for (std::int64_t r = 0; r < d.rows; ++r)
            for (std::int64_t c = 0; c < d.cols; ++c) {
                float best = 0;
                for (std::int64_t i = r * kRows / d.rows; i < (r + 1) * kRows / d.rows; ++i)
                    for (std::int64_t j = c * kChannels / d.cols; j < (c + 1) * kChannels / d.cols; ++j)
                        if (const float v = x[static_cast<std::size_t>(i * kChannels + j)];
                            std::fabs(v) > std::fabs(best))
                            best = v;
                EXPECT_EQ(d.values[static_cast<std::size_t>(r * d.cols + c)], best);
            }
    }
}

TEST(Downsample, ShowsNanAndReadsRows) {
    auto x = sample();
    x[0] = std::numeric_limits<float>::infinity();
    x[1] = std::nanf("");
    const RowReader reader = [&](std::int64_t first, std::int64_t count, float* out) {
        std::copy_n(x.begin() + first * kChannels, count * kChannels, out);
    };
    const DownsampledMatrix d = downsampleByMagnitude(reader, kRows, kChannels, 2, 2);
    EXPECT_TRUE(std::isnan(d.values[0]));
    const DownsampledMatrix same = downsampleByMagnitude(x.data(), kRows, kChannels, 2, 2);
    EXPECT_EQ(d.values[3], same.values[3]);
    EXPECT_TRUE(downsampleByMagnitude(x.data(), 0, 0, 5, 5).values.empty());
}

} // namespace
} // namespace qs
