// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/float_bits.h"
#include "base/parallel.h"
#include "base/random.h"
#include "stats/histogram.h"

#include <cmath>
#include <gtest/gtest.h>
#include <limits>
#include <numeric>

namespace qs {
namespace {

double sumOf(const std::vector<double>& v) {
    return std::accumulate(v.begin(), v.end(), 0.0);
}

std::vector<std::uint16_t> bf16Patterns(std::size_t n) {
    const Random random(31);
    std::vector<std::uint16_t> p(n);
    for (std::size_t i = 0; i < n; ++i) p[i] = floatToBf16(static_cast<float>(random.normalAt(i)));
    return p;
}

TEST(PatternHistogram, IsLosslessForBf16) {
    const auto patterns = bf16Patterns(5000);
    std::vector<float> x;
    for (const auto p : patterns) x.push_back(bf16ToFloat(p));
    const PatternHistogram fromFloats = histogramOfFloats(x);
    const PatternHistogram fromRaw =
        histogramOf16Bit(std::as_bytes(std::span(patterns)), PatternHistogram::Kind::Bf16);
    EXPECT_TRUE(fromFloats.exact);
    EXPECT_EQ(fromFloats.counts, fromRaw.counts);
    EXPECT_EQ(fromRaw.total, 5000);
    double direct = 0, bySum = 0;
    for (const float v : x) direct += double(v) * v;
    for (std::uint32_t p = 0; p < 65536; ++p)
        if (fromRaw.counts[p] > 0)
            bySum += double(fromRaw.counts[p]) * fromRaw.valueOf(p) * fromRaw.valueOf(p);
    EXPECT_NEAR(direct, bySum, 1e-12 * direct);
}

TEST(PatternHistogram, RoundsOtherFloatsAndSaysSo) {
    const std::vector<float> x = {1.0f, 1.0f + 0x1p-12f, -3.4e38f, std::numeric_limits<float>::max(), 0.1f};
    const PatternHistogram h = histogramOfFloats(x);
    EXPECT_FALSE(h.exact);
    EXPECT_EQ(h.counts[floatToBf16(1.0f)], 2);
    EXPECT_EQ(h.nonFinite, 0) << "the largest floats do not round to infinity";
    EXPECT_TRUE(std::isfinite(h.max()));
}

TEST(PatternHistogram, F16AndNonFinite) {
    const float inf = std::numeric_limits<float>::infinity();
    const std::vector<std::uint16_t> p = {floatToF16(0.5f), floatToF16(-2.0f), floatToF16(inf),
                                          floatToF16(std::nanf("")), 0x8000};
    const PatternHistogram h = histogramOf16Bit(std::as_bytes(std::span(p)), PatternHistogram::Kind::F16);
    EXPECT_EQ(h.total, 5);
    EXPECT_EQ(h.nonFinite, 2);
    EXPECT_EQ(h.absMax(), 2);
    EXPECT_EQ(h.min(), -2);
    EXPECT_EQ(h.max(), 0.5);
    const PatternHistogram none = histogramOfFloats({});
    EXPECT_EQ(none.absMax(), 0);
    EXPECT_EQ(none.min(), 0);
}

TEST(PatternHistogram, ThreadsDoNotChangeCounts) {
    const auto patterns = bf16Patterns(3 << 20);
    setThreadCount(1);
    const PatternHistogram one =
        histogramOf16Bit(std::as_bytes(std::span(patterns)), PatternHistogram::Kind::Bf16);
    setThreadCount(4);
    const PatternHistogram four =
        histogramOf16Bit(std::as_bytes(std::span(patterns)), PatternHistogram::Kind::Bf16);
    setThreadCount(0);
    EXPECT_EQ(one.counts, four.counts);
    EXPECT_EQ(std::accumulate(one.counts.begin(), one.counts.end(), std::int64_t(0)), 3 << 20);
}

TEST(Binned, KeepsEveryFiniteValue) {
    const auto patterns = bf16Patterns(20000);
    const PatternHistogram h =
        histogramOf16Bit(std::as_bytes(std::span(patterns)), PatternHistogram::Kind::Bf16);
    for (const int bins : {1, 10, 400, 5000}) {
        const BinnedHistogram whole = binned(h, bins, -h.absMax(), h.absMax());
        EXPECT_EQ(whole.below + whole.above, 0);
        EXPECT_NEAR(sumOf(whole.counts), 20000, 1e-6);
        const BinnedHistogram middle = binned(h, bins, -0.5, 0.5);
        EXPECT_GT(middle.below, 0);
        EXPECT_NEAR(sumOf(middle.counts) + middle.below + middle.above, 20000, 1e-6);
    }
}

TEST(Binned, HasNoCombAndPutsValuesWhereTheyAre) {
    // Uniform over the bf16 values of [1, 2): spacing 2^-7, bins four times narrower.
    PatternHistogram h;
    h.counts.assign(65536, 0);
    for (std::uint32_t p = floatToBf16(1.0f); p < floatToBf16(2.0f); ++p) h.counts[p] = 40;
    h.total = 40 * 128;
    const BinnedHistogram b = binned(h, 512, 1, 2);
    for (std::size_t i = 8; i + 8 < b.counts.size(); ++i) EXPECT_NEAR(b.counts[i], 10, 1e-6);
    PatternHistogram single;
    single.counts.assign(65536, 0);
    single.counts[floatToBf16(0.75f)] = 3;
    const BinnedHistogram s = binned(single, 4, 0, 1);
    EXPECT_EQ(s.binWidth(), 0.25);
    EXPECT_NEAR(s.counts[2] + s.counts[3], 3, 1e-9);
    EXPECT_EQ(binned(single, 4, 1, 1).counts, (std::vector<double>{0, 0, 0, 0}))
        << "an empty range has no bins to fill";
}

} // namespace
} // namespace qs
