// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"
#include "base/random.h"
#include "quant/block_scales.h"
#include "quant/grid_runs.h"
#include "quant/int8_coder.h"

#include <algorithm>
#include <cmath>
#include <gtest/gtest.h>
#include <limits>
#include <numeric>
#include <string>

namespace qs {
namespace {

/// Normals, exact grid values and ties (as far as f32 can hold them) with their neighbours, and special
/// values.
std::vector<float> hardNumbers(const Format& f, double bias, std::int64_t n) {
    const Random random(3);
    const double inverse = std::exp2(-bias);
    std::vector<float> x;
    const auto values = f.values();
    for (std::size_t i = 0; i + 1 < values.size(); ++i)
        for (const double v : {values[i], (values[i] + values[i + 1]) / 2}) {
            const auto exact = static_cast<float>(v * inverse);
            for (const float y : {exact, std::nextafter(exact, 1e30f), std::nextafter(exact, -1e30f)})
                x.push_back(y);
        }
    using Limits = std::numeric_limits<float>;
    for (const float y : {0.0f, Limits::denorm_min(), Limits::max(), Limits::infinity(), Limits::quiet_NaN()})
        for (const float s : {1.0f, -1.0f}) x.push_back(s * y);
    for (std::uint64_t i = 0; static_cast<std::int64_t>(x.size()) < n; ++i)
        x.push_back(static_cast<float>(random.normalAt(i) * f.maxPositive() * inverse *
                                       std::exp2(-5 * random.uniformAt(i + 9999))));
    return x;
}

TEST(Int8Codes, WeightsHaveTheCodesOfTheScalarRule) {
    const std::int64_t rows = 9, cols = 70;
    for (const Format& f : allFormats()) {
        if (!Int8Coder::fits(f)) continue;
        const auto x = hardNumbers(f, 3, rows * cols);
        for (const Granularity g : {Granularity::Tensor, Granularity::Row, Granularity::Group}) {
            QuantParams p;
            p.format = f;
            p.granularity = g;
            p.groupSize = g == Granularity::Group ? 32 : 0;
            for (std::size_t i = 0; i < p.biasCount(rows, cols); ++i)
                p.bias.push_back(i % 3 == 0 ? 3 : 2 + 0.37 * static_cast<double>(i % 6)); // 3: ties
            std::vector<std::int8_t> got(static_cast<std::size_t>(rows * cols));
            for (const std::int64_t first : {0, 4}) { // in two parts
                const std::int64_t count = first == 0 ? 4 : rows - 4, at = first * cols;
                quantizeToInt8(p, x.data() + at, got.data() + at, count, cols, first, rows);
            }
            for (std::int64_t r = 0; r < rows; ++r)
                for (std::int64_t c = 0; c < cols; ++c) {
                    const auto i = static_cast<std::size_t>(r * cols + c);
                    const std::int64_t at = g == Granularity::Tensor ? 0
                                            : g == Granularity::Row  ? r
                                                                     : 3 * r + c / 32;
                    const double bias = p.bias[static_cast<std::size_t>(at)];
                    ASSERT_EQ(got[i], quantizeScalar(f, bias, x[i]).code) << f.name() << ' ' << i;
                }
            if (g == Granularity::Tensor) continue;
            EXPECT_THROW(quantizeToInt8(p, x.data(), got.data(), 4, cols, rows - 3, rows), Error);
            p.bias[p.biasCount(4, cols)] = std::nan("");
            EXPECT_NO_THROW(quantizeToInt8(p, x.data(), got.data(), 4, cols, 0, rows));
            EXPECT_THROW(quantizeToInt8(p, x.data(), got.data(), 1, cols, 4, rows), Error);
        }
    }
}

TEST(Int8Codes, EveryInstructionSetEqualsTheScalarRule) {
    for (const Isa isa : {Isa::Portable, Isa::Avx2, Isa::Avx512})
        for (const Format& f : allFormats()) {
            if (isa > activeIsa() || !Int8Coder::fits(f)) continue;
            for (const double bias : {0.0, 3.0, 5.289037779500715, -2.75, 120.5, -120.5, 141.7})
                for (const std::int64_t n : {5, 16, 32, 100, 1111}) {
                    auto x = hardNumbers(f, bias, 1500);
                    std::rotate(x.begin(), x.begin() + n % 7 * 100, x.end());
                    const double scale = scaleOfBias(bias), toCode = 1 / unitStep(f);
                    std::vector<std::int8_t> codes(static_cast<std::size_t>(n));
                    const std::int32_t sum = quantKernels(isa).codes(
                        roundingGrid(f), {&scale, &toCode, false}, x.data(), codes.data(), n);
                    std::int32_t expectedSum = 0;
                    for (std::size_t i = 0; i < codes.size(); ++i) {
                        const std::int32_t expected = quantizeScalar(f, bias, x[i]).code;
                        expectedSum += expected;
                        ASSERT_EQ(codes[i], expected)
                            << f.name() << ' ' << isaName(isa) << ' ' << bias << ' ' << x[i];
                    }
                    EXPECT_EQ(sum, expectedSum);
                }
        }
}

TEST(Int8Codes, GroupsOfEveryWidthEqualTheScalarRuleForEveryInstructionSet) {
    const std::int64_t n = 700;
    const double biases[] = {3, 1.7, 120.5, -2.25, 0, 4, 3.0625}; // some are powers of two, one is out of f32
    for (const Isa isa : {Isa::Portable, Isa::Avx2, Isa::Avx512})
        for (const char* name : {"e2m1", "int4", "e3m0", "int8"}) {
            if (isa > activeIsa()) continue;
            const Format f = Format::parse(name);
            const double toCode = 1 / unitStep(f);
            const auto x = hardNumbers(f, 3, n);
            for (const std::int64_t width : {1, 8, 16, 24, 32, 48, 128, 160}) {
                std::vector<double> bias, scale;
                for (std::int64_t at = 0; at < n; at += width) {
                    bias.push_back(biases[static_cast<std::size_t>(at / width) % std::size(biases)]);
                    scale.push_back(scaleOfBias(bias.back()));
                }
                std::vector<std::int8_t> codes(static_cast<std::size_t>(n));
                quantKernels(isa).groupCodes(roundingGrid(f), scale.data(), toCode, width, x.data(),
                                             codes.data(), n);
                for (std::size_t i = 0; i < codes.size(); ++i)
                    ASSERT_EQ(codes[i],
                              quantizeScalar(f, bias[i / static_cast<std::size_t>(width)], x[i]).code)
                        << name << ' ' << isaName(isa) << ' ' << width << ' ' << i;
            }
        }
}

TEST(Int8Codes, RowsOfEveryGranularityEqualQuantizeToCodes) {
    const std::int64_t cols = 200;
    for (const char* name : {"e2m1", "int4", "e3m0", "int8"}) {
        auto x = hardNumbers(Format::parse(name), 1.3, 5 * cols);
        for (float& v : x)
            if (std::isinf(v)) v = 1; // quantizeToCodes makes them 0
        std::vector<QuantParams> all(5);
        for (QuantParams& p : all) p.format = Format::parse(name);
        all[0].bias = {1.3};
        all[1].granularity = Granularity::Column;
        for (std::int64_t k = 0; k < cols; ++k) all[1].bias.push_back(0.7 + static_cast<double>(k % 3));
        for (std::size_t i : {2, 3, 4}) all[i].granularity = Granularity::Token;
        all[3].groupSize = 32;
        all[3].scaling.type = ScaleType::E8M0;
        all[4].groupSize = 16;
        all[4].scaling.type = ScaleType::E4M3;
        all[4].tensorScale = 0.001;
        for (const QuantParams& p : all) {
            const Int8Coder coder(p, cols);
            std::vector<std::int32_t> expected(x.size());
            std::vector<std::int8_t> codes(static_cast<std::size_t>(cols));
            std::vector<float> scales(static_cast<std::size_t>(coder.groups()));
            const auto rows = static_cast<std::int64_t>(x.size()) / cols;
            quantizeToCodes(p, x.data(), expected.data(), rows, cols);
            for (std::int64_t r = 0; r < rows; ++r) {
                std::int32_t sum = 0;
                EXPECT_EQ(
                    coder.codeRow(x.data() + r * cols, codes.data(), scales.data()),
                    std::accumulate(expected.begin() + r * cols, expected.begin() + (r + 1) * cols, sum));
                for (std::int64_t k = 0; k < cols; ++k)
                    ASSERT_EQ(codes[static_cast<std::size_t>(k)],
                              expected[static_cast<std::size_t>(r * cols + k)])
                        << name << ' ' << granularityName(p.granularity) << ' ' << p.groupSize << ' ' << k;
            }
        }
    }
}

TEST(Int8Codes, FormatsBeyondEightBitsAreRefused) {
    EXPECT_FALSE(Int8Coder::fits(Format::parse("e4m3")));
    EXPECT_FALSE(Int8Coder::fits(Format::parse("nf4")));
    EXPECT_FALSE(Int8Coder::fits(Format::none()));
    QuantParams p;
    p.format = Format::parse("e4m3");
    p.bias = {0};
    EXPECT_THROW(Int8Coder(p, 8), Error);
}

TEST(BlockScale, LookUpsEqualTheDefinition) {
    const Random random(5);
    for (const char* name : {"e2m1", "e2m3", "e3m2", "int8", "int4"})
        for (const auto& [type, rule] : {std::pair{ScaleType::E8M0, ScaleRule::Floor},
                                         {ScaleType::E8M0, ScaleRule::Ceil},
                                         {ScaleType::E8M0, ScaleRule::Even},
                                         {ScaleType::E8M0, ScaleRule::RoundCeil},
                                         {ScaleType::E4M3, ScaleRule::Floor},
                                         {ScaleType::Real, ScaleRule::Floor}}) {
            QuantParams p;
            p.format = Format::parse(name);
            p.granularity = Granularity::Token;
            p.scaling.type = type;
            p.scaling.rule = rule;
            p.tensorScale = 0.00137;
            const BlockScales scales(p);
            std::vector<float> maxima = {0, std::numeric_limits<float>::denorm_min(),
                                         std::numeric_limits<float>::max()};
            for (int e = -140; e < 120; ++e)
                for (const float m : {1.0f, 1.25f, 1.5f, 1.75f, 1.875f})
                    for (const float to : {0.0f, 1e38f}) {
                        maxima.push_back(std::ldexp(m, e));
                        maxima.push_back(std::nextafter(maxima.back(), to));
                    }
            for (std::uint64_t i = 0; i < 3000; ++i)
                maxima.push_back(static_cast<float>(std::fabs(random.normalAt(i)) *
                                                    std::exp2(20 * random.uniformAt(i + 77777) - 12)));
            for (const float m : maxima) {
                const double bias = biasOfBlock(p.format, p.scaling, p.tensorScale, m);
                ASSERT_EQ(scales.of(m).scale, scaleOfBias(bias))
                    << name << ' ' << scaleTypeName(type) << ' ' << scaleRuleName(rule) << ' ' << m;
                ASSERT_EQ(scales.of(m).inverse, scaleOfBias(-bias));
            }
        }
}

} // namespace
} // namespace qs
