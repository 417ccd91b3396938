// SPDX-License-Identifier: GPL-3.0-or-later
// Block formats against their own formulas, in the units of the OCP specifications.
#include "base/error.h"
#include "base/parallel.h"
#include "base/random.h"
#include "quant/grid_runs.h"
#include "quant/quantizer.h"

#include <algorithm>
#include <cmath>
#include <gtest/gtest.h>
#include <limits>

namespace qs {
namespace {

GridSpec mx(const char* format, ScaleRule rule, std::int64_t block = 32) {
    return {Format::parse(format), Granularity::Group, block, 1, {ScaleType::E8M0, rule, false, false}};
}

/// The scale of a block of largest magnitude m, in the specification's unit.
double mxScale(const char* format, ScaleRule rule, double m) {
    const Format f = Format::parse(format);
    return scaleOfBias(ocpBias(f) - biasOfBlock(f, {ScaleType::E8M0, rule, false, false}, 0, m));
}

TEST(MxScale, AllFourRulesOnHandComputedMaxima) {
    struct Case {
        const char* format;
        double maximum, floor, ceil, even, roundCeil;
    };
    // E2M1 ends at 6, emax 2. E4M3 ends at 448 = 1.75 * 2^8, emax 8. INT8 ends at 127/64, emax 0.
    const Case cases[] = {
        {"e2m1", 4.0, 1, 1, 1, 1},
        {"e2m1", 6.0, 1, 2, 1, 1},
        {"e2m1", 6.5, 1, 2, 1, 2}, // beyond the end: saturates under floor and even
        {"e2m1", 7.0, 1, 2, 2, 2}, // 1.75 * 4: a tie between 1.5 and 2, to the even mantissa
        {"e2m1", 6.999, 1, 2, 1, 2},
        {"e2m1", 7.5, 1, 2, 2, 2},
        {"e2m1", 8.0, 2, 2, 2, 2},
        {"e2m1", 0.75, 0.125, 0.25, 0.125, 0.125},
        {"e4m3fn", 448, 1, 2, 1, 1},
        {"e4m3fn", 449, 1, 2, 1, 2},
        {"e4m3fn", 480, 1, 2, 1, 2}, // 1.875: mantissa of E4M3, so no carry
        {"e4m3fn", 496, 1, 2, 2, 2},
        {"e4m3fn", 256, 1, 1, 1, 1},
        {"e5m2ieee", 57344, 1, 2, 1, 1},
        {"e5m2ieee", 61440, 1, 2, 2, 2},
        {"e2m3", 7.5, 1, 2, 1, 1},
        {"e2m3", 7.75, 1, 2, 2, 2},
        {"e3m2", 28, 1, 2, 1, 1},
        {"e3m2", 30, 1, 2, 2, 2},
        {"int8", 127.0 / 64, 1, 2, 1, 1},
        {"int8", 1.0, 1, 1, 1, 1},
        {"e2m1", 0x1p-140, 0x1p-127, 0x1p-127, 0x1p-127, 0x1p-127},
        {"e2m1", 0x1.fp127, 0x1p125, 0x1p126, 0x1p126, 0x1p126},
        {"e2m1", 0, 0x1p-127, 0x1p-127, 0x1p-127, 0x1p-127},
    };
    for (const Case& c : cases) {
        EXPECT_EQ(mxScale(c.format, ScaleRule::Floor, c.maximum), c.floor) << c.format << ' ' << c.maximum;
        EXPECT_EQ(mxScale(c.format, ScaleRule::Ceil, c.maximum), c.ceil) << c.format << ' ' << c.maximum;
        EXPECT_EQ(mxScale(c.format, ScaleRule::Even, c.maximum), c.even) << c.format << ' ' << c.maximum;
        EXPECT_EQ(mxScale(c.format, ScaleRule::RoundCeil, c.maximum), c.roundCeil)
            << c.format << ' ' << c.maximum;
    }
}

TEST(MxScale, RoundCeilNeverSaturatesAndIsTheSmallestThatDoesNot) {
    const Random random(2);
    for (const char* name : {"e2m1", "e2m3", "e3m2", "e4m3fn", "e5m2ieee", "int8"}) {
        const Format f = Format::parse(name);
        const double end = maxForBias(f, ocpBias(f));
        for (std::uint64_t i = 0; i < 2000; ++i) {
            const double m = static_cast<float>(std::exp2(20 * random.normalAt(i)));
            const double scale = mxScale(name, ScaleRule::RoundCeil, m);
            EXPECT_LE(m, end * scale) << name;
            EXPECT_GT(m, end * scale / 2) << name;
        }
    }
}

TEST(MxBlock, Fp4ByHand) {
    // Largest 5: floor(log2 5) - 2 = 0, scale 1. E2M1: 0 .5 1 1.5 2 3 4 6; ties to the even mantissa.
    const std::vector<float> x = {5, -4.9f, 3.5f, 2.5f, 1.25f, 0.75f, 0.25f, -0.2f, 0.3f, -1.75f, 0, 4.5f};
    const std::vector<float> wanted = {4, -4, 4, 2, 1, 1, 0, 0, 0.5f, -2, 0, 4};
    std::vector<float> out(x.size());
    const auto n = static_cast<std::int64_t>(x.size());
    const QuantParams p = minMaxParams(mx("e2m1", ScaleRule::Floor), x.data(), 1, n);
    ASSERT_EQ(p.bias, std::vector<double>{1});
    fakeQuantize(p, x.data(), out.data(), 1, n);
    EXPECT_EQ(out, wanted);
    // With 7.9 the floor rule saturates at 6, the others double the scale.
    const std::vector<float> large = {7.9f, 1.0f};
    std::vector<float> two(2);
    fakeQuantize(minMaxParams(mx("e2m1", ScaleRule::Floor), large.data(), 1, 2), large.data(), two.data(), 1,
                 2);
    EXPECT_EQ(two, (std::vector<float>{6, 1}));
    for (const ScaleRule rule : {ScaleRule::Ceil, ScaleRule::Even, ScaleRule::RoundCeil}) {
        fakeQuantize(minMaxParams(mx("e2m1", rule), large.data(), 1, 2), large.data(), two.data(), 1, 2);
        EXPECT_EQ(two, (std::vector<float>{8, 1})) << scaleRuleName(rule);
    }
}

/// Nearest element in units of the scale, ties to the even mantissa: a search of all 256 codes of OCP E4M3.
double nearestE4M3(double v) {
    double best = 0, error = std::fabs(v);
    int bestMantissa = 0;
    for (int code = 0; code < 127; ++code) {
        const int e = code >> 3, m = code & 7;
        const double value = e == 0 ? std::ldexp(m, -9) : std::ldexp(8 + m, e - 10);
        const double distance = std::fabs(std::fabs(v) - value);
        if (distance < error || (distance == error && m % 2 == 0 && bestMantissa % 2 == 1)) {
            best = value;
            error = distance;
            bestMantissa = m;
        }
    }
    return v < 0 ? -best : best;
}

TEST(MxBlock, Fp8EqualsASearchOfAllCodesInRaggedBlocks) {
    const Random random(5);
    const std::int64_t rows = 7, cols = 83; // blocks of 32, 32 and 19
    std::vector<float> x(static_cast<std::size_t>(rows * cols)), out(x.size());
    for (std::size_t i = 0; i < x.size(); ++i)
        x[i] = static_cast<float>(random.normalAt(i) * std::exp2(6 * random.normalAt(i + 5000)));
    const QuantParams p = minMaxParams(mx("e4m3fn", ScaleRule::Floor), x.data(), rows, cols);
    EXPECT_EQ(p.bias.size(), 21u);
    fakeQuantize(p, x.data(), out.data(), rows, cols);
    for (std::int64_t r = 0; r < rows; ++r)
        for (std::int64_t b = 0; b < cols; b += 32) {
            const std::int64_t end = std::min(cols, b + 32);
            double largest = 0;
            for (std::int64_t c = b; c < end; ++c)
                largest = std::max(largest, std::fabs(double(x[static_cast<std::size_t>(r * cols + c)])));
            const double scale = std::exp2(std::floor(std::log2(largest)) - 8);
            for (std::int64_t c = b; c < end; ++c) {
                const auto i = static_cast<std::size_t>(r * cols + c);
                EXPECT_EQ(out[i], nearestE4M3(x[i] / scale) * scale) << x[i] << ' ' << scale;
            }
        }
}

TEST(Nvfp4, TwoLevelsOfScalesByTheFormula) {
    const Random random(6);
    const std::int64_t rows = 5, cols = 40; // blocks of 16, 16 and 8
    std::vector<float> x(static_cast<std::size_t>(rows * cols)), out(x.size());
    for (std::size_t i = 0; i < x.size(); ++i)
        x[i] = static_cast<float>(random.normalAt(i) * std::exp2(2 * random.normalAt(i / 8 + 900)));
    for (std::size_t i = 0; i < 16; ++i) x[i] = 0;
    const GridSpec spec{
        Format::parse("e2m1"), Granularity::Group, 16, 1, {ScaleType::E4M3, {}, false, false}};
    const QuantParams p = minMaxParams(spec, x.data(), rows, cols);
    const float largest =
        *std::max_element(x.begin(), x.end(), [](float a, float b) { return std::fabs(a) < std::fabs(b); });
    const float t = std::fabs(largest) / (6.0f * 448.0f);
    EXPECT_EQ(p.tensorScale, t);
    fakeQuantize(p, x.data(), out.data(), rows, cols);
    std::vector<std::uint8_t> bits(x.size());
    quantizeToBits(p, x.data(), bits.data(), rows, cols);
    // Thresholds .25 .75 1.25 1.75 2.5 3.5 5; ties at .75, 1.75, 3.5 go up, the others down.
    const auto element = [](double v) {
        const double a = std::fabs(v);
        double q = 6;
        if (a <= 0.25)
            q = 0;
        else if (a < 0.75)
            q = 0.5;
        else if (a <= 1.25)
            q = 1;
        else if (a < 1.75)
            q = 1.5;
        else if (a <= 2.5)
            q = 2;
        else if (a < 3.5)
            q = 3;
        else if (a <= 5)
            q = 4;
        return v < 0 ? -q : q;
    };
    for (std::int64_t r = 0; r < rows; ++r)
        for (std::int64_t b = 0; b < cols; b += 16) {
            const std::int64_t end = std::min(cols, b + 16);
            double top = 0;
            for (std::int64_t c = b; c < end; ++c)
                top = std::max(top, std::fabs(double(x[static_cast<std::size_t>(r * cols + c)])));
            const double d = top == 0 ? 1 : nearestE4M3(top / (6.0 * t));
            for (std::int64_t c = b; c < end; ++c) {
                const auto i = static_cast<std::size_t>(r * cols + c);
                const double wanted = element(x[i] / (d * t));
                EXPECT_EQ(valueOfBits(p.format, bits[i]) / 2, wanted) << x[i];
                EXPECT_FLOAT_EQ(out[i], static_cast<float>(wanted * d * t))
                    << "the scale is kept as its logarithm";
            }
        }
}

TEST(Nvfp4, TiesGoToTheEvenMantissaWhateverTheScales) {
    // The block's maximum 6 d t makes d exact; then multiples of d t are the thresholds themselves.
    for (const float t : {1.0f, 0.0371f, 3.3e-5f})
        for (const double d : {1.0, 1.125, 0.4375, 448.0}) {
            const std::vector<double> units = {6, .25, .75, 1.25, 1.75, 2.5, 3.5, 5, -.75, -5},
                                      wanted = {6, 0, 1, 1, 2, 2, 4, 4, -1, -4};
            std::vector<float> x, out(units.size());
            for (const double u : units) x.push_back(static_cast<float>(u * d * t));
            QuantParams p;
            p.format = Format::parse("e2m1");
            p.granularity = Granularity::Token;
            p.groupSize = 16;
            p.scaling.type = ScaleType::E4M3;
            p.tensorScale = t;
            fakeQuantize(p, x.data(), out.data(), 1, 10);
            for (std::size_t i = 0; i < x.size(); ++i)
                if (x[i] == units[i] * d * t) { // where f32 holds the tie itself
                    EXPECT_EQ(out[i], static_cast<float>(wanted[i] * d * t))
                        << units[i] << ' ' << d << ' ' << t;
                }
        }
}

TEST(Nvfp4, ScanIsTheBestOfAllScales) {
    const Random random(8);
    std::vector<float> x(64), a(64), b(64);
    for (std::size_t i = 0; i < x.size(); ++i) x[i] = static_cast<float>(random.normalAt(i));
    GridSpec spec{Format::parse("e2m1"), Granularity::Group, 16, 1, {ScaleType::E4M3, {}, false, false}};
    const QuantParams plain = minMaxParams(spec, x.data(), 2, 32);
    spec.scaling.scan = true;
    const QuantParams scanned = minMaxParams(spec, x.data(), 2, 32);
    fakeQuantize(plain, x.data(), a.data(), 2, 32);
    fakeQuantize(scanned, x.data(), b.data(), 2, 32);
    EXPECT_NE(a, b);
    const auto noise = [&](const float* q, std::size_t block) {
        double sum = 0;
        for (std::size_t i = 16 * block; i < 16 * block + 16; ++i) sum += (x[i] - q[i]) * (x[i] - q[i]);
        return sum;
    };
    for (std::size_t block = 0; block < 4; ++block) {
        EXPECT_LE(noise(b.data(), block), noise(a.data(), block) * (1 + 1e-6));
        for (int code = 1; code < 127; ++code) {
            QuantParams one = plain;
            const double d = valueOfBits(Format::ocpE4M3(), static_cast<std::uint8_t>(code)) / 128;
            one.bias[block] = 1 - std::log2(d * plain.tensorScale);
            std::vector<float> q(64);
            fakeQuantize(one, x.data(), q.data(), 2, 32);
            EXPECT_LE(noise(b.data(), block), noise(q.data(), block) * (1 + 1e-6)) << code;
        }
    }
}

TEST(NormalFloat, NearestTimesTheBlocksMaximum) {
    const Random random(9);
    const std::int64_t rows = 3, cols = 150; // blocks of 64, 64 and 22
    std::vector<float> x(static_cast<std::size_t>(rows * cols)), out(x.size());
    for (std::size_t i = 0; i < x.size(); ++i) x[i] = static_cast<float>(random.normalAt(i) * 0.02);
    const Format nf4 = Format::normalFloat4();
    const auto table = nf4.values();
    const QuantParams p = minMaxParams(nf4, Granularity::Group, 64, x.data(), rows, cols);
    fakeQuantize(p, x.data(), out.data(), rows, cols);
    for (std::int64_t r = 0; r < rows; ++r)
        for (std::int64_t b = 0; b < cols; b += 64) {
            double c = 0;
            for (std::int64_t j = b; j < std::min(cols, b + 64); ++j)
                c = std::max(c, std::fabs(double(x[static_cast<std::size_t>(r * cols + j)])));
            for (std::int64_t j = b; j < std::min(cols, b + 64); ++j) {
                const auto i = static_cast<std::size_t>(r * cols + j);
                double nearest = table[0];
                for (const double v : table)
                    if (std::fabs(x[i] / c - v) < std::fabs(x[i] / c - nearest)) nearest = v;
                EXPECT_NEAR(out[i], nearest * c, 1e-7 * c);
            }
        }
    const Distortion d = distortionOf(p, x.data(), rows, cols, true);
    EXPECT_EQ(d.clipped, 0);
    EXPECT_GT(d.sqnrDb(), 18);
    EXPECT_EQ(d.codesUsed(), 16);
}

TEST(Asymmetric, IsTheUsualZeroPointFormula) {
    const Random random(10);
    for (const int n : {2, 4, 8}) {
        const Format f = Format::integer(n);
        const std::int64_t rows = 6, cols = 70;
        std::vector<float> x(static_cast<std::size_t>(rows * cols)), out(x.size()), back(x.size());
        for (std::size_t i = 0; i < x.size(); ++i) {
            const double shift = double(i / 70) - 2; // rows that are all negative, mixed, all positive
            x[i] = static_cast<float>(random.normalAt(i) * 0.4 + 2 * shift);
        }
        const GridSpec spec{f, Granularity::Group, 32, 1, {ScaleType::Real, {}, false, true}};
        const QuantParams p = minMaxParams(spec, x.data(), rows, cols);
        ASSERT_EQ(p.zero.size(), 18u);
        fakeQuantize(p, x.data(), out.data(), rows, cols);
        std::vector<std::uint8_t> bits(x.size());
        std::vector<std::int32_t> codes(x.size());
        quantizeToBits(p, x.data(), bits.data(), rows, cols);
        quantizeToCodes(p, x.data(), codes.data(), rows, cols);
        valuesOfBits(p, bits.data(), back.data(), rows, cols);
        const double steps = (1 << n) - 1;
        for (std::int64_t r = 0; r < rows; ++r)
            for (std::int64_t g = 0; g < 3; ++g) {
                const std::int64_t first = 32 * g, end = std::min(cols, first + 32);
                double low = 0, high = 0;
                for (std::int64_t c = first; c < end; ++c) {
                    const double v = x[static_cast<std::size_t>(r * cols + c)];
                    low = std::min(low, v);
                    high = std::max(high, v);
                }
                const double step = (high - low) / steps, z = std::nearbyint(-low / step);
                EXPECT_EQ(p.zero[static_cast<std::size_t>(3 * r + g)] + (1 << (n - 1)), z);
                for (std::int64_t c = first; c < end; ++c) {
                    const auto i = static_cast<std::size_t>(r * cols + c);
                    const double q = std::clamp(std::nearbyint(x[i] / step) + z, 0.0, steps);
                    EXPECT_NEAR(out[i], (q - z) * step, 1e-6 * step * steps);
                    EXPECT_EQ(codes[i], q - (1 << (n - 1)));
                    EXPECT_EQ(codes[i], codeOfBits(f, bits[i]));
                    EXPECT_EQ(back[i], out[i]);
                }
            }
        // Code counts are those of the codes.
        const Distortion d = distortionOf(p, x.data(), rows, cols, true);
        std::vector<std::int64_t> counts(std::size_t(1) << n);
        for (const std::uint8_t b : bits) ++counts[b];
        EXPECT_EQ(d.codeCounts, counts);
        EXPECT_EQ(d.clipped, 0);
    }
}

TEST(Asymmetric, HasOneStepThroughoutItsRange) {
    // All positive: codes reach 15 steps above zero, where the symmetric grid's exponent rule would coarsen.
    std::vector<float> x;
    for (int i = 0; i <= 15; ++i) x.push_back(static_cast<float>(i));
    for (int i = 0; i < 15; ++i) x.push_back(static_cast<float>(i) + 0.4f);
    std::vector<float> out(x.size());
    const auto n = static_cast<std::int64_t>(x.size());
    const GridSpec spec{Format::integer(4), Granularity::Row, 0, 1, {ScaleType::Real, {}, false, true}};
    fakeQuantize(minMaxParams(spec, x.data(), 1, n), x.data(), out.data(), 1, n);
    for (std::size_t i = 0; i < x.size(); ++i) EXPECT_EQ(out[i], std::floor(x[i]));
}

TEST(Asymmetric, EveryInstructionSetGivesTheSameBits) {
    const auto x = [] {
        const Random random(13);
        std::vector<float> values;
        for (std::uint64_t i = 0; i < 203; ++i) values.push_back(static_cast<float>(random.normalAt(i) * 5));
        return values;
    }();
    const auto n = static_cast<std::int64_t>(x.size());
    for (const int bits : {2, 4, 8})
        for (const int zero : {-(1 << (bits - 1)), -1, 0, (1 << (bits - 1)) - 1}) {
            const RoundingGrid grid = shiftedGrid(Format::integer(bits), zero);
            const double scale = 0.37, inverse = 1 / scale;
            std::vector<std::vector<float>> values;
            std::vector<std::vector<Level>> levels;
            for (const Isa isa : {Isa::Portable, Isa::Avx2, Isa::Avx512}) {
                if (isa > activeIsa()) continue;
                LaneSums sums{};
                quantKernels(isa).fakeQuantize(grid, {&scale, &inverse, false}, x.data(),
                                               values.emplace_back(x.size()).data(), n);
                quantKernels(isa).measure(grid, {&scale, &inverse, false}, x.data(), n, sums,
                                          levels.emplace_back(x.size()).data());
                EXPECT_EQ(values.back(), values.front()) << isaName(isa);
                EXPECT_EQ(levels.back(), levels.front()) << isaName(isa);
            }
        }
}

/// Every kind of scaling of this file, static and at run time.
std::vector<GridSpec> everySpec() {
    const Format e2m1 = Format::parse("e2m1");
    std::vector<GridSpec> all;
    for (const Granularity g : {Granularity::Group, Granularity::Token}) {
        for (const char* name : {"e2m1", "e2m3", "e3m2", "e4m3fn", "e5m2ieee", "int8"})
            for (const ScaleRule rule :
                 {ScaleRule::Floor, ScaleRule::Ceil, ScaleRule::Even, ScaleRule::RoundCeil})
                all.push_back({Format::parse(name), g, 32, 1, {ScaleType::E8M0, rule, false, false}});
        all.push_back({e2m1, g, 16, 0.9, {ScaleType::E4M3, {}, false, false}});
        all.push_back({Format::integer(4), g, 24, 0.8, {ScaleType::Real, {}, false, true}});
        all.push_back({Format::normalFloat4(), g, 64, 1, {}});
    }
    return all;
}

TEST(BlockFormats, AtRunTimeEqualsPreparedBlocksAndRowsDoNotMatter) {
    const Random random(11);
    const std::int64_t rows = 6, cols = 100;
    std::vector<float> x(static_cast<std::size_t>(rows * cols));
    for (std::size_t i = 0; i < x.size(); ++i) x[i] = static_cast<float>(random.normalAt(i));
    const auto specs = everySpec();
    for (std::size_t s = 0; s < specs.size() / 2; ++s) {
        const QuantParams fixed = minMaxParams(specs[s], x.data(), rows, cols),
                          dynamic = minMaxParams(specs[s + specs.size() / 2], x.data(), rows, cols);
        EXPECT_TRUE(dynamic.bias.empty());
        std::vector<float> a(x.size()), b(x.size()), c(x.size());
        fakeQuantize(fixed, x.data(), a.data(), rows, cols);
        fakeQuantize(dynamic, x.data(), b.data(), rows, cols);
        EXPECT_EQ(a, b) << specs[s].format.name();
        fakeQuantize(dynamic, x.data(), c.data(), 2, cols);
        fakeQuantize(dynamic, x.data() + 2 * cols, c.data() + 2 * cols, 4, cols);
        EXPECT_EQ(b, c);
        std::vector<std::uint8_t> bits(x.size());
        quantizeToBits(fixed, x.data(), bits.data(), rows, cols);
        valuesOfBits(fixed, bits.data(), c.data(), rows, cols);
        EXPECT_EQ(a, c) << specs[s].format.name();
        EXPECT_THROW(valuesOfBits(dynamic, bits.data(), c.data(), rows, cols), Error);
    }
}

TEST(BlockFormats, ZeroAndNonFiniteBlocksAreDefined) {
    const float inf = std::numeric_limits<float>::infinity(), nan = std::nanf("");
    std::vector<float> x(96), out(96);
    for (std::size_t i = 32; i < 64; ++i) x[i] = nan;
    for (std::size_t i = 64; i < 96; ++i) x[i] = i == 70 ? inf : (i == 71 ? -inf : 1.0f);
    for (GridSpec spec : everySpec()) {
        const QuantParams p = minMaxParams(spec, x.data(), 3, 32);
        fakeQuantize(p, x.data(), out.data(), 3, 32);
        for (std::size_t i = 0; i < 64; ++i) EXPECT_EQ(out[i], 0) << spec.format.name();
        for (std::size_t i = 64; i < 96; ++i) EXPECT_TRUE(std::isfinite(out[i])) << spec.format.name();
        EXPECT_GT(out[70], 0);
        const Distortion d = distortionOf(p, x.data(), 3, 32, true);
        EXPECT_EQ(d.nonFinite, 34);
        std::int64_t counted = 0;
        for (const std::int64_t n : d.codeCounts) {
            EXPECT_GE(n, 0);
            counted += n;
        }
        EXPECT_EQ(counted, 96 - 34);
    }
}

TEST(BlockFormats, ThreadsDoNotChangeAnything) {
    const Random random(12);
    const std::int64_t rows = 200, cols = 320;
    std::vector<float> x(static_cast<std::size_t>(rows * cols));
    for (std::size_t i = 0; i < x.size(); ++i) x[i] = static_cast<float>(random.normalAt(i));
    for (const GridSpec& spec : everySpec()) {
        std::vector<std::vector<float>> results;
        std::vector<QuantParams> params;
        for (const int threads : {1, 4}) {
            setThreadCount(threads);
            params.push_back(minMaxParams(spec, x.data(), rows, cols));
            results.emplace_back(x.size());
            fakeQuantize(params.back(), x.data(), results.back().data(), rows, cols);
        }
        setThreadCount(0);
        EXPECT_EQ(params[0], params[1]);
        EXPECT_EQ(results[0], results[1]);
    }
}

TEST(BlockFormats, WrongParametersAreErrors) {
    const std::vector<float> x(64, 1.0f);
    std::vector<float> out(64);
    const auto expectRefused = [&](const QuantParams& p) {
        EXPECT_THROW(fakeQuantize(p, x.data(), out.data(), 2, 32), Error);
    };
    QuantParams p;
    p.format = Format::parse("e2m1");
    p.granularity = Granularity::Token;
    p.scaling.type = ScaleType::E4M3;
    expectRefused(p); // no tensor scale
    p = {};
    p.format = Format::integer(4);
    p.granularity = Granularity::Row;
    p.bias = {1, 1};
    p.scaling.asymmetric = true;
    expectRefused(p); // no zero points
    p.zero = {0, 0};
    p.format = Format::parse("e2m1");
    expectRefused(p);
    p = {};
    p.format = Format::integer(4);
    p.bias = {1};
    p.zero = {3};
    expectRefused(p); // a zero point without asymmetry
    EXPECT_THROW(scaleTypeFromName("e5m3"), Error);
    EXPECT_THROW(scaleRuleFromName("round"), Error);
}

} // namespace
} // namespace qs
