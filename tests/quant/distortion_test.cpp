// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"
#include "base/float_bits.h"
#include "base/random.h"
#include "quant/quantizer.h"

#include <cmath>
#include <cstring>
#include <gtest/gtest.h>
#include <limits>

namespace qs {
namespace {

std::vector<float> bf16Numbers(std::size_t n, std::uint64_t seed) {
    const Random random(seed);
    std::vector<float> x(n);
    for (std::size_t i = 0; i < n; ++i)
        x[i] = bf16ToFloat(floatToBf16(static_cast<float>(random.normalAt(i) * 0.02)));
    return x;
}

/// The definition, element by element.
Distortion byDefinition(const QuantParams& p, const std::vector<float>& x, std::int64_t cols) {
    Distortion d;
    d.codeCounts.assign(std::size_t(1) << p.format.bits(), 0);
    for (std::size_t i = 0; i < x.size(); ++i) {
        const auto row = static_cast<std::int64_t>(i) / cols;
        ++d.count;
        if (!std::isfinite(x[i])) {
            ++d.nonFinite;
            continue;
        }
        const double b =
            p.granularity == Granularity::Row ? p.bias[static_cast<std::size_t>(row)] : p.bias[0];
        const Quantized q = quantizeScalar(p.format, b, x[i]);
        d.signal += double(x[i]) * x[i];
        d.noise += (x[i] - q.value) * (x[i] - q.value);
        d.clipped += q.clipped ? 1 : 0;
        d.underflow += x[i] != 0 && q.value == 0 ? 1 : 0;
        ++d.codeCounts[bitsOfValue(p.format, q.grid)];
    }
    return d;
}

void expectSame(const Distortion& got, const Distortion& wanted) {
    EXPECT_EQ(got.count, wanted.count);
    EXPECT_NEAR(got.signal, wanted.signal, 1e-12 * wanted.signal);
    EXPECT_NEAR(got.noise, wanted.noise, 1e-11 * wanted.noise);
    EXPECT_EQ(got.clipped, wanted.clipped);
    EXPECT_EQ(got.underflow, wanted.underflow);
    EXPECT_EQ(got.nonFinite, wanted.nonFinite);
    EXPECT_EQ(got.codeCounts, wanted.codeCounts);
}

TEST(Distortion, EqualsItsDefinitionForRowAndTensorGrids) {
    auto x = bf16Numbers(61 * 131, 1);
    x[5] = std::numeric_limits<float>::quiet_NaN();
    x[77] = -std::numeric_limits<float>::infinity();
    x[78] = 0;
    for (const char* name : {"e2m1", "e1m2", "e3m0", "int4", "int2", "e4m3", "e7m0", "int8"})
        for (const Granularity g : {Granularity::Row, Granularity::Tensor})
            for (const double clip : {1.0, 0.5}) {
                const QuantParams p = minMaxParams(Format::parse(name), g, 0, x.data(), 61, 131, clip);
                const Distortion d = distortionOf(p, x.data(), 61, 131, true);
                SCOPED_TRACE(name);
                EXPECT_TRUE(d.exact);
                expectSame(d, byDefinition(p, x, 131));
            }
}

TEST(Distortion, HistogramGivesTheExactSumsOfABf16Tensor) {
    const auto x = bf16Numbers(20000, 2);
    const PatternHistogram h = histogramOfFloats(x);
    ASSERT_TRUE(h.exact);
    for (const char* name : {"e2m1", "e1m2", "int4", "e5m2"})
        for (const double clip : {1.0, 0.3}) {
            const QuantParams p =
                minMaxParams(Format::parse(name), Granularity::Tensor, 0, x.data(), 1, 20000, clip);
            const Distortion d = distortionOf(p, h);
            EXPECT_TRUE(d.exact);
            expectSame(d, byDefinition(p, x, 20000));
        }
    QuantParams rows;
    rows.format = Format::parse("e2m1");
    rows.granularity = Granularity::Row;
    EXPECT_THROW(distortionOf(rows, h), Error);
}

TEST(Distortion, RowReaderAndStride) {
    const auto x = bf16Numbers(100 * 64, 3);
    const RowReader reader = [&](std::int64_t first, std::int64_t count, float* out) {
        std::memcpy(out, x.data() + first * 64, static_cast<std::size_t>(count) * 64 * sizeof(float));
    };
    const QuantParams p = minMaxParams(Format::parse("e2m1"), Granularity::Row, 0, x.data(), 100, 64);
    expectSame(distortionOf(p, reader, 100, 64, true), distortionOf(p, x.data(), 100, 64, true));
    const Distortion sample = distortionOf(p, x.data(), 100, 64, true, 7);
    EXPECT_FALSE(sample.exact);
    EXPECT_EQ(sample.count, 15 * 64);
    std::vector<float> picked;
    QuantParams pickedParams = p;
    pickedParams.bias.clear();
    for (std::size_t r = 0; r < 100; r += 7) {
        picked.insert(picked.end(), x.begin() + static_cast<std::ptrdiff_t>(r * 64),
                      x.begin() + static_cast<std::ptrdiff_t>(r * 64 + 64));
        pickedParams.bias.push_back(p.bias[r]);
    }
    expectSame(sample, byDefinition(pickedParams, picked, 64));
    EXPECT_EQ(sampleStride(10, 10), 1);
    EXPECT_EQ(sampleStride(4096, 11008), 43);
}

TEST(Distortion, DerivedNumbers) {
    Distortion d;
    EXPECT_TRUE(std::isinf(d.sqnrDb()));
    d.count = 11;
    d.nonFinite = 1;
    d.signal = 100;
    d.noise = 1;
    d.clipped = 5;
    d.underflow = 2;
    d.codeCounts = {3, 0, 1};
    EXPECT_DOUBLE_EQ(d.sqnrDb(), 20);
    EXPECT_DOUBLE_EQ(d.mse(), 0.1);
    EXPECT_DOUBLE_EQ(d.clippedShare(), 0.5);
    EXPECT_DOUBLE_EQ(d.underflowShare(), 0.2);
    EXPECT_EQ(d.codesUsed(), 2);
    Distortion other = d;
    other.exact = false;
    d.merge(other);
    EXPECT_EQ(d.count, 22);
    EXPECT_EQ(d.codeCounts, (std::vector<std::int64_t>{6, 0, 2}));
    EXPECT_FALSE(d.exact);
}

TEST(Distortion, NoElementsAtAll) {
    QuantParams p;
    p.format = Format::parse("e2m1");
    p.bias = {0};
    const Distortion d = distortionOf(p, static_cast<const float*>(nullptr), 0, 0, true);
    EXPECT_EQ(d.count, 0);
    EXPECT_EQ(d.mse(), 0);
    EXPECT_EQ(distortionOf(p, histogramOfFloats({})).count, 0);
}

} // namespace
} // namespace qs
