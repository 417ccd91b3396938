// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"
#include "base/random.h"
#include "quant/format.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>
#include <gtest/gtest.h>
#include <limits>
#include <set>

namespace qs {
namespace {

std::vector<Format> floats() {
    std::vector<Format> list;
    for (const Format& f : allFormats())
        if (f.kind == Format::Kind::Float) list.push_back(f);
    return list;
}

TEST(FormatTable, HoldsEveryFloatFrom3To8BitsEveryIntFrom2To8AndTheOtherStandards) {
    std::set<std::string> names;
    for (const Format& f : allFormats()) names.insert(f.name());
    std::set<std::string> wanted;
    for (int e = 1; e < 8; ++e)
        for (int m = 0; m < 8; ++m)
            if (1 + e + m >= 3 && 1 + e + m <= 8) wanted.insert(fmt::format("e{}m{}", e, m));
    for (int n = 2; n <= 8; ++n) wanted.insert(fmt::format("int{}", n));
    for (const char* name : {"e4m3fn", "e5m2ieee", "nf4"}) wanted.insert(name);
    EXPECT_EQ(names, wanted);
    EXPECT_EQ(names.size(), allFormats().size());
}

TEST(FormatTable, NamesParseBack) {
    for (const Format& f : allFormats()) EXPECT_EQ(Format::parse(f.name()), f);
    EXPECT_EQ(Format::parse("E2M1"), Format::floating(2, 1));
    EXPECT_EQ(Format::parse("INT4"), Format::integer(4));
    EXPECT_TRUE(Format::parse("none").isNone());
    EXPECT_TRUE(Format::parse("f32").isNone());
    for (const char* bad :
         {"", "e0m3", "e1m0", "e4m4", "int1", "int9", "e2m1 ", "e2m", "m1", "e02m1", "int", "e-1m3", "fp4"})
        EXPECT_THROW(Format::parse(bad), Error) << bad;
}

TEST(FormatValues, KnownGrids) {
    EXPECT_EQ(Format::parse("e2m1").values(),
              (std::vector<double>{-12, -8, -6, -4, -3, -2, -1, 0, 1, 2, 3, 4, 6, 8, 12}));
    EXPECT_EQ(Format::parse("e3m0").values(),
              (std::vector<double>{-128, -64, -32, -16, -8, -4, -2, 0, 2, 4, 8, 16, 32, 64, 128}));
    EXPECT_EQ(Format::parse("int2").values(), (std::vector<double>{-4, -2, 0, 2}));
    EXPECT_EQ(Format::parse("int4").values().front(), -4);
    EXPECT_EQ(Format::parse("int4").values().back(), 3.5);
}

TEST(FormatValues, CountsSymmetryAndEnds) {
    for (const Format& f : allFormats()) {
        const auto values = f.values();
        const bool isFloat = f.kind == Format::Kind::Float;
        const auto reserved = static_cast<std::size_t>(2 * f.reservedCodes);
        EXPECT_EQ(values.size(), (std::size_t(1) << f.bits()) - reserved - (isFloat ? 1 : 0)) << f.name();
        EXPECT_EQ(values.back(), f.maxPositive()) << f.name();
        EXPECT_EQ(values.front(), f.minNegative()) << f.name();
        const auto zero = std::find(values.begin(), values.end(), 0.0);
        ASSERT_NE(zero, values.end());
        EXPECT_EQ(*(zero + 1), f.smallest()) << f.name();
        EXPECT_EQ(f.kind == Format::Kind::Table ? 0 : f.smallest(), unitStep(f));
        if (!isFloat) continue;
        for (std::size_t i = 0; i < values.size(); ++i)
            EXPECT_EQ(values[i], -values[values.size() - 1 - i]) << f.name();
    }
}

TEST(FormatValues, E1IsTheSymmetricIntegerGrid) {
    for (const Format& f : floats()) {
        if (f.exponentBits != 1) continue;
        auto integers = Format::integer(f.bits()).values();
        integers.erase(integers.begin()); // two's complement has one more at the negative end
        EXPECT_EQ(f.values(), integers) << f.name();
    }
}

TEST(FormatValues, OcpFloatsEndWhereTheSpecificationSays) {
    // OCP 8-bit Floating Point Specification 1.0, table 1, and Microscaling Formats 1.0, tables 3 to 5.
    const std::vector<std::pair<const char*, double>> ends = {
        {"e4m3fn", 448}, {"e5m2ieee", 57344}, {"e2m3", 7.5}, {"e3m2", 28}, {"e2m1", 6}, {"int8", 127.0 / 64}};
    for (const auto& [name, end] : ends) {
        const Format f = Format::parse(name);
        EXPECT_EQ(maxForBias(f, ocpBias(f)), end) << name;
    }
    const auto smallest = [](const Format& f) { return f.smallest() * scaleOfBias(-ocpBias(f)); };
    EXPECT_EQ(smallest(Format::ocpE4M3()), 0x1p-9);
    EXPECT_EQ(smallest(Format::ocpE5M2()), 0x1p-16);
    EXPECT_EQ(smallest(Format::parse("e2m1")), 0.5);
    EXPECT_EQ(smallest(Format::parse("e3m2")), 0.0625);
    EXPECT_EQ(smallest(Format::parse("e2m3")), 0.125);
    // 0x7f is NaN in E4M3; 0x7c to 0x7f are infinity and NaN in E5M2.
    EXPECT_TRUE(std::isnan(valueOfBits(Format::ocpE4M3(), 0x7f)));
    EXPECT_EQ(valueOfBits(Format::ocpE4M3(), 0x7e), 448 * 128);
    EXPECT_TRUE(std::isnan(valueOfBits(Format::ocpE5M2(), 0x7c)));
    EXPECT_EQ(valueOfBits(Format::ocpE5M2(), 0xfb), -57344.0 * 32768);
}

TEST(FormatValues, NormalFloatHoldsTheQuantilesOfItsPaper) {
    // QLoRA, appendix E.
    const std::vector<double> paper = {-1.0,      -0.6961928, -0.5250731, -0.3949175, -0.2844414, -0.1847734,
                                       -0.09105,  0.0,        0.0795803,  0.1609302,  0.2461123,  0.3379152,
                                       0.4407098, 0.562617,   0.7229568,  1.0};
    const auto values = Format::parse("NF4").values();
    ASSERT_EQ(values.size(), paper.size());
    for (std::size_t i = 0; i < paper.size(); ++i) EXPECT_NEAR(values[i], paper[i], 5e-8);
    EXPECT_EQ(biasForMax(Format::normalFloat4(), 0.25), 2) << "the scale is the largest magnitude";
}

TEST(FormatBits, EveryPatternRoundTrips) {
    for (const Format& f : allFormats()) {
        for (int pattern = 0; pattern < 1 << f.bits(); ++pattern) {
            const auto bits = static_cast<std::uint8_t>(pattern);
            if (std::isnan(valueOfBits(f, bits))) continue;
            const bool negativeZero = f.kind == Format::Kind::Float && pattern == 1 << (f.bits() - 1);
            EXPECT_EQ(bitsOfValue(f, valueOfBits(f, bits)), negativeZero ? 0 : bits) << f.name();
            if (!hasIntegerCodes(f)) continue;
            EXPECT_EQ(bitsOfCode(f, codeOfBits(f, bits)), negativeZero ? 0 : bits) << f.name();
            EXPECT_EQ(codeOfBits(f, bits) * unitStep(f), valueOfBits(f, bits));
        }
    }
    EXPECT_EQ(codeOfBits(Format::parse("e2m1"), 0b0111), 12);
    EXPECT_EQ(codeOfBits(Format::parse("e2m1"), 0b1001), -1);
    EXPECT_EQ(codeOfBits(Format::parse("int4"), 0b1000), -8);
    EXPECT_EQ(codeOfBits(Format::parse("e1m2"), 0b1111), -7);
    EXPECT_FALSE(hasIntegerCodes(Format::parse("e5m2")));
    EXPECT_TRUE(hasIntegerCodes(Format::parse("e5m0")));
    EXPECT_TRUE(hasIntegerCodes(Format::parse("e4m3")));
}

TEST(FormatBias, MaximumMapsToTheEnd) {
    for (const Format& f : allFormats()) {
        for (const double maximum : {1e-30, 0.37, 1.0, 12.0, 5e20}) {
            const double b = biasForMax(f, maximum);
            EXPECT_NEAR(maxForBias(f, b) / maximum, 1, 1e-12) << f.name();
            const Quantized q = quantizeScalar(f, b, maximum);
            EXPECT_EQ(q.grid, f.maxPositive());
            EXPECT_FALSE(q.clipped) << f.name() << " clips its own maximum";
            EXPECT_TRUE(quantizeScalar(f, b, maximum * 1.0001).clipped);
        }
        EXPECT_EQ(biasForMax(f, 0), 0);
        EXPECT_EQ(biasForMax(f, std::numeric_limits<double>::infinity()), 0);
        EXPECT_EQ(biasForMax(f, std::nan("")), 0);
    }
    // LLM-FP4's own expression.
    const Format f = Format::parse("e2m1");
    EXPECT_NEAR(biasForMax(f, 0.3), 4 - 1 - std::log2(0.3) + std::log2(2 - 0.5), 1e-13);
}

/// The nearest grid value; on a tie in the value domain the one whose significand at the lower neighbour's
/// step is even.
double nearestBySearch(const Format& f, double y) {
    const auto values = f.values();
    if (y <= values.front()) return values.front();
    if (y >= values.back()) return values.back();
    const auto above = std::upper_bound(values.begin(), values.end(), y);
    const double high = *above, low = *(above - 1), step = high - low;
    if (y - low < high - y) return low;
    if (y - low > high - y) return high;
    if (f.kind == Format::Kind::Table) return low;
    return std::fmod(low / step, 2) == 0 ? low : high;
}

TEST(QuantizeScalar, EqualsASearchOfTheGrid) {
    const Random random(7);
    for (const Format& f : allFormats()) {
        const auto values = f.values();
        for (std::uint64_t i = 0; i < 400; ++i) {
            const double y = f.maxPositive() * std::exp2(-8 * random.uniformAt(3 * i)) *
                             (random.at(3 * i + 1) & 1 ? 1.3 : -1.3);
            EXPECT_EQ(quantizeScalar(f, 0, y).grid, nearestBySearch(f, y)) << f.name() << ' ' << y;
        }
        for (std::size_t i = 0; i + 1 < values.size(); ++i) {
            const double tie = (values[i] + values[i + 1]) / 2;
            EXPECT_EQ(quantizeScalar(f, 0, tie).grid, nearestBySearch(f, tie))
                << f.name() << " tie at " << tie;
        }
    }
}

TEST(QuantizeScalar, GridValuesAreFixedAndTheMapIsMonotoneAndIdempotent) {
    for (const Format& f : allFormats()) {
        for (const double bias : {0.0, 3.0, -2.25, 7.123456789}) {
            const double inverse = std::exp2(-bias);
            for (const double v : f.values()) {
                const Quantized q = quantizeScalar(f, bias, v * inverse);
                EXPECT_EQ(q.grid, v) << f.name();
                EXPECT_FALSE(q.clipped);
                if (hasIntegerCodes(f)) {
                    EXPECT_EQ(q.code * unitStep(f), v);
                }
                EXPECT_EQ(quantizeScalar(f, bias, q.value).value, q.value);
            }
            double last = -std::numeric_limits<double>::infinity();
            for (double x = f.minNegative() * 1.5; x <= f.maxPositive() * 1.5; x += f.maxPositive() / 333.3) {
                const double v = quantizeScalar(f, bias, x * inverse).value;
                EXPECT_GE(v, last);
                last = v;
                if (f.kind == Format::Kind::Float) {
                    EXPECT_EQ(quantizeScalar(f, bias, -x * inverse).value, -v);
                }
            }
        }
    }
}

TEST(QuantizeScalar, HalfOfTheMaximumIsATieOnSymmetricIntegerGrids) {
    const Random random(17);
    for (const char* name : {"e1m1", "e1m2", "e1m3", "e1m6", "int4", "int8"}) {
        const Format f = Format::parse(name);
        for (std::uint64_t i = 0; i < 500; ++i) {
            const auto maximum = static_cast<float>(std::exp2(20 * random.normalAt(i)));
            const Quantized q = quantizeScalar(f, biasForMax(f, maximum), maximum / 2);
            EXPECT_EQ(q.code, 1 << (f.bits() - 2)) << f.name() << ' ' << maximum << ": to the even neighbour";
        }
    }
}

TEST(QuantizeScalar, SpecialValues) {
    constexpr double kInfinity = std::numeric_limits<double>::infinity();
    for (const Format& f : allFormats()) {
        EXPECT_EQ(quantizeScalar(f, 1.5, std::nan("")).value, 0);
        EXPECT_EQ(quantizeScalar(f, 0, kInfinity).grid, f.maxPositive());
        EXPECT_TRUE(quantizeScalar(f, 0, kInfinity).clipped);
        EXPECT_EQ(quantizeScalar(f, 0, -kInfinity).grid, f.minNegative());
        EXPECT_EQ(std::signbit(quantizeScalar(f, 0, -0.0).value), f.kind != Format::Kind::Table);
        EXPECT_EQ(quantizeScalar(f, 1e6, 0).value, 0) << "an absurd bias gives no NaN";
        EXPECT_TRUE(std::isfinite(quantizeScalar(f, -1e6, 1).value));
    }
    EXPECT_EQ(quantizeScalar(Format::none(), 3, 0.1234).value, 0.1234);
}

} // namespace
} // namespace qs
