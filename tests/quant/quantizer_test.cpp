// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"
#include "base/parallel.h"
#include "base/random.h"
#include "quant/grid_runs.h"
#include "quant/quantizer.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <gtest/gtest.h>
#include <limits>

namespace qs {
namespace {

std::vector<Isa> usableIsas() {
    std::vector<Isa> list;
    for (const Isa isa : {Isa::Portable, Isa::Avx2, Isa::Avx512})
        if (isa <= activeIsa()) list.push_back(isa);
    return list;
}

/// Numbers that reach every branch at this bias: normals of many magnitudes, exact grid values and ties (as
/// f32 can hold them), their neighbours, subnormals, zeros, infinities, NaN.
std::vector<float> hardNumbers(const Format& f, double bias, std::uint64_t seed) {
    const Random random(seed);
    const double inverse = std::exp2(-bias);
    std::vector<float> x;
    for (std::uint64_t i = 0; i < 300; ++i)
        x.push_back(static_cast<float>(random.normalAt(i) * f.maxPositive() * inverse *
                                       std::exp2(-6 * random.uniformAt(7000 + i))));
    const auto values = f.values();
    for (std::size_t i = 0; i + 1 < values.size(); ++i)
        for (const double v : {values[i], (values[i] + values[i + 1]) / 2}) {
            const auto exact = static_cast<float>(v * inverse);
            for (const float y : {exact, std::nextafter(exact, 1e30f), std::nextafter(exact, -1e30f)})
                x.push_back(y);
        }
    using Limits = std::numeric_limits<float>;
    for (const float y : {0.0f, Limits::denorm_min(), 37 * Limits::denorm_min(), Limits::min(), Limits::max(),
                          Limits::infinity(), Limits::quiet_NaN(), 1.0f, 3.5f})
        for (const float s : {1.0f, -1.0f}) x.push_back(s * y);
    return x;
}

void expectSameBits(float got, double wanted, const std::string& what) {
    EXPECT_EQ(std::bit_cast<std::uint32_t>(got), std::bit_cast<std::uint32_t>(static_cast<float>(wanted)))
        << what;
}

TEST(QuantKernels, EveryInstructionSetEqualsTheScalarRule) {
    for (const Isa isa : usableIsas()) {
        const QuantKernels& kernels = quantKernels(isa);
        for (const Format& f : allFormats()) {
            for (const double bias : {0.0, 3.0, -1.0, 5.289037779500715, 141.7}) {
                const auto x = hardNumbers(f, bias, 11);
                const auto n = static_cast<std::int64_t>(x.size());
                const double scale = scaleOfBias(bias), inverse = scaleOfBias(-bias);
                std::vector<float> out(x.size());
                std::vector<Level> levels(x.size());
                LaneSums sums{};
                kernels.fakeQuantize(roundingGrid(f), {&scale, &inverse, false}, x.data(), out.data(), n);
                kernels.measure(roundingGrid(f), {&scale, &inverse, false}, x.data(), n, sums, levels.data());
                for (std::size_t i = 0; i < x.size(); ++i) {
                    const Quantized q = quantizeScalar(f, bias, x[i]);
                    expectSameBits(out[i], q.value,
                                   f.name() + " " + std::string(isaName(isa)) + " " + std::to_string(x[i]));
                    if (std::isfinite(x[i])) {
                        EXPECT_EQ(valueOfLevel(f, levels[i]), q.grid) << f.name() << ' ' << x[i];
                    }
                }
            }
        }
    }
}

TEST(QuantKernels, RaggedLengthsTouchNothingElse) {
    const Format f = Format::parse("e2m1");
    const Random random(3);
    std::vector<float> x(64);
    std::vector<double> scale(64), inverse(64);
    for (std::size_t i = 0; i < x.size(); ++i) {
        x[i] = static_cast<float>(random.normalAt(i) * 4);
        scale[i] = scaleOfBias(static_cast<double>(i % 7) / 3);
        inverse[i] = scaleOfBias(-static_cast<double>(i % 7) / 3);
    }
    for (const Isa isa : usableIsas())
        for (const bool perElement : {false, true})
            for (std::int64_t n = 0; n <= 40; ++n) {
                std::vector<float> out(64, 99.0f);
                std::vector<Level> levels(64, 77);
                LaneSums sums{};
                const BiasFactors bias{scale.data(), inverse.data(), perElement};
                quantKernels(isa).fakeQuantize(roundingGrid(f), bias, x.data(), out.data(), n);
                quantKernels(isa).measure(roundingGrid(f), bias, x.data(), n, sums, levels.data());
                for (std::size_t i = 0; i < x.size(); ++i) {
                    const bool inside = static_cast<std::int64_t>(i) < n;
                    const double b = perElement ? static_cast<double>(i % 7) / 3 : 0;
                    EXPECT_EQ(out[i], inside ? static_cast<float>(quantizeScalar(f, b, x[i]).value) : 99.0f);
                    if (!inside) {
                        EXPECT_EQ(levels[i], 77);
                    }
                }
            }
}

TEST(QuantKernels, AbsMaxSkipsWhatIsNotFinite) {
    const float inf = std::numeric_limits<float>::infinity();
    const std::vector<float> x = {1, -3.5f, inf, -inf, std::nanf(""), 2, 0, -0.0f, 3};
    for (const Isa isa : usableIsas()) {
        EXPECT_EQ(quantKernels(isa).absMax(x.data(), static_cast<std::int64_t>(x.size())), 3.5f);
        EXPECT_EQ(quantKernels(isa).absMax(x.data() + 2, 3), 0.0f);
        EXPECT_EQ(quantKernels(isa).absMax(x.data(), 0), 0.0f);
    }
}

struct Matrix {
    std::int64_t rows, cols;
    std::vector<float> x;
};
Matrix randomMatrix(std::int64_t rows, std::int64_t cols, std::uint64_t seed) {
    const Random random(seed);
    Matrix m{rows, cols, std::vector<float>(static_cast<std::size_t>(rows * cols))};
    for (std::size_t i = 0; i < m.x.size(); ++i)
        m.x[i] = static_cast<float>(random.normalAt(i) * std::exp2(3 * random.uniformAt(i + 99999)));
    return m;
}

/// The bias that an element has under p, worked out independently of the runs.
double biasAt(const QuantParams& p, const Matrix& m, std::int64_t r, std::int64_t c) {
    switch (p.granularity) {
    case Granularity::Tensor:
        return p.bias[0];
    case Granularity::Row:
        return p.bias[static_cast<std::size_t>(r)];
    case Granularity::Column:
        return p.bias[static_cast<std::size_t>(c)];
    case Granularity::Group: {
        const std::int64_t perRow = (m.cols + p.groupSize - 1) / p.groupSize;
        return p.bias[static_cast<std::size_t>(r * perRow + c / p.groupSize)];
    }
    case Granularity::Token: {
        double largest = 0;
        for (std::int64_t j = 0; j < m.cols; ++j)
            largest = std::max(largest, std::fabs(double(m.x[static_cast<std::size_t>(r * m.cols + j)])));
        return biasForMax(p.format, largest * p.tokenClip);
    }
    }
    return 0;
}

class Granularities : public ::testing::TestWithParam<Granularity> {};
INSTANTIATE_TEST_SUITE_P(All, Granularities,
                         ::testing::Values(Granularity::Tensor, Granularity::Row, Granularity::Column,
                                           Granularity::Group, Granularity::Token),
                         [](const auto& each) { return std::string(granularityName(each.param)); });

TEST_P(Granularities, MatrixEqualsScalarElementByElement) {
    const Matrix m = randomMatrix(37, 53, 5);
    for (const char* name : {"e2m1", "e3m0", "int4", "int8", "e4m3", "e7m0"}) {
        const Format f = Format::parse(name);
        const QuantParams p = minMaxParams(f, GetParam(), 16, m.x.data(), m.rows, m.cols, 0.8);
        EXPECT_EQ(p.bias.size(), p.biasCount(m.rows, m.cols));
        std::vector<float> out(m.x.size());
        std::vector<std::uint8_t> bits(m.x.size());
        fakeQuantize(p, m.x.data(), out.data(), m.rows, m.cols);
        quantizeToBits(p, m.x.data(), bits.data(), m.rows, m.cols);
        std::vector<std::int32_t> codes(m.x.size());
        if (hasIntegerCodes(f))
            quantizeToCodes(p, m.x.data(), codes.data(), m.rows, m.cols);
        else
            EXPECT_THROW(quantizeToCodes(p, m.x.data(), codes.data(), m.rows, m.cols), Error);
        for (std::int64_t r = 0; r < m.rows; ++r)
            for (std::int64_t c = 0; c < m.cols; ++c) {
                const auto i = static_cast<std::size_t>(r * m.cols + c);
                const Quantized q = quantizeScalar(f, biasAt(p, m, r, c), m.x[i]);
                expectSameBits(out[i], q.value, name);
                EXPECT_EQ(bits[i], bitsOfValue(f, q.grid));
                if (hasIntegerCodes(f)) {
                    EXPECT_EQ(codes[i], q.code);
                }
            }
        std::vector<float> inPlace = m.x;
        fakeQuantize(p, inPlace.data(), inPlace.data(), m.rows, m.cols);
        EXPECT_EQ(inPlace, out);
    }
}

TEST_P(Granularities, APartOfTheRowsEqualsThatPartOfTheWhole) {
    const Matrix m = randomMatrix(20, 40, 6);
    const QuantParams p = minMaxParams(Format::parse("e2m1"), GetParam(), 12, m.x.data(), m.rows, m.cols);
    std::vector<float> whole(m.x.size()), part(m.x.size());
    fakeQuantize(p, m.x.data(), whole.data(), m.rows, m.cols);
    fakeQuantize(p, m.x.data(), part.data(), 7, m.cols, 0, m.rows);
    fakeQuantize(p, m.x.data() + 7 * m.cols, part.data() + 7 * m.cols, 13, m.cols, 7, m.rows);
    EXPECT_EQ(whole, part);
}

TEST_P(Granularities, RowReaderGivesTheSameBiases) {
    const Matrix m = randomMatrix(33, 47, 8);
    const RowReader reader = [&](std::int64_t first, std::int64_t count, float* out) {
        std::copy_n(m.x.begin() + first * m.cols, count * m.cols, out);
    };
    const Format f = Format::parse("e2m1");
    const QuantParams a = minMaxParams(f, GetParam(), 10, m.x.data(), m.rows, m.cols),
                      b = minMaxParams(f, GetParam(), 10, reader, m.rows, m.cols);
    EXPECT_EQ(a.bias, b.bias);
}

TEST(Quantizer, MinMaxPutsEachGroupsMaximumAtTheEnd) {
    const Matrix m = randomMatrix(9, 30, 4);
    const Format f = Format::parse("int4");
    const QuantParams p = minMaxParams(f, Granularity::Row, 0, m.x.data(), m.rows, m.cols);
    for (std::int64_t r = 0; r < m.rows; ++r) {
        float largest = 0;
        for (std::int64_t c = 0; c < m.cols; ++c)
            largest = std::max(largest, std::fabs(m.x[static_cast<std::size_t>(r * m.cols + c)]));
        EXPECT_NEAR(maxForBias(f, p.bias[static_cast<std::size_t>(r)]), largest, 1e-6 * largest);
    }
}

TEST(Quantizer, ZeroAndNonFiniteRowsAreDefined) {
    const float inf = std::numeric_limits<float>::infinity(), nan = std::nanf("");
    const std::vector<float> x = {0, 0, 0, nan, nan, inf, inf, 2, -1};
    const QuantParams p = minMaxParams(Format::parse("e2m1"), Granularity::Row, 0, x.data(), 3, 3);
    EXPECT_EQ(p.bias[0], 0);
    EXPECT_EQ(p.bias[1], 0);
    EXPECT_NEAR(maxForBias(p.format, p.bias[2]), 2, 1e-12) << "the largest finite magnitude decides";
    std::vector<float> out(9);
    fakeQuantize(p, x.data(), out.data(), 3, 3);
    EXPECT_EQ(out, (std::vector<float>{0, 0, 0, 0, 0, 12, 2, 2, -1}));
}

TEST(Quantizer, ThreadsDoNotChangeAnything) {
    const Matrix m = randomMatrix(300, 700, 12);
    const QuantParams p =
        minMaxParams(Format::parse("e2m1"), Granularity::Row, 0, m.x.data(), m.rows, m.cols);
    std::vector<std::vector<float>> results;
    std::vector<double> noise;
    for (const int threads : {1, 2, 4}) {
        setThreadCount(threads);
        std::vector<float> out(m.x.size());
        fakeQuantize(p, m.x.data(), out.data(), m.rows, m.cols);
        results.push_back(out);
        noise.push_back(distortionOf(p, m.x.data(), m.rows, m.cols, true).noise);
    }
    setThreadCount(0);
    EXPECT_EQ(results[0], results[1]);
    EXPECT_EQ(results[0], results[2]);
    EXPECT_EQ(noise[0], noise[1]);
    EXPECT_EQ(noise[0], noise[2]);
}

TEST(Quantizer, WrongParametersAreErrors) {
    const std::vector<float> x(12, 1.0f);
    std::vector<float> out(12);
    QuantParams p;
    p.format = Format::parse("e2m1");
    p.granularity = Granularity::Row;
    p.bias = {1, 2};
    EXPECT_THROW(fakeQuantize(p, x.data(), out.data(), 3, 4), Error);
    p.bias = {1, 2, std::nan("")};
    EXPECT_THROW(fakeQuantize(p, x.data(), out.data(), 3, 4), Error);
    p.granularity = Granularity::Group;
    p.groupSize = 0;
    EXPECT_THROW(fakeQuantize(p, x.data(), out.data(), 3, 4), Error);
    EXPECT_THROW(granularityFromName("rows"), Error);
    EXPECT_EQ(granularityFromName("channel"), Granularity::Column);
}

TEST(Quantizer, FormatNoneCopies) {
    const std::vector<float> x = {1.25f, -0.1f};
    std::vector<float> out(2);
    fakeQuantize(QuantParams{}, x.data(), out.data(), 1, 2);
    EXPECT_EQ(out, x);
}

TEST(Params, ABiasThatIsNotFiniteIsFoundWhereverItIs) {
    QuantParams p;
    p.format = Format::parse("e2m1");
    p.granularity = Granularity::Row;
    for (const std::int64_t rows : {1, 7, 8, 9, 33}) {
        p.bias.assign(static_cast<std::size_t>(rows), 1e300);
        EXPECT_NO_THROW(checkParams(p, rows, 4));
        for (double& bias : p.bias)
            for (const double bad : {std::nan(""), HUGE_VAL, -HUGE_VAL}) {
                bias = bad;
                EXPECT_THROW(checkParams(p, rows, 4), Error);
                bias = -1e300;
            }
        EXPECT_NO_THROW(checkParams(p, rows, 4));
    }
}

} // namespace
} // namespace qs
