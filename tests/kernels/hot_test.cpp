// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/random.h"
#include "kernels/hot.h"

#include <cmath>
#include <gtest/gtest.h>
#include <limits>
#include <vector>

namespace qs {
namespace {

std::vector<float> normals(std::int64_t n, std::uint64_t seed) {
    const Random random(seed);
    std::vector<float> v(static_cast<std::size_t>(n));
    for (std::size_t i = 0; i < v.size(); ++i) v[i] = static_cast<float>(random.normalAt(i));
    return v;
}

class Hot : public ::testing::TestWithParam<Isa> {
protected:
    void SetUp() override {
        if (GetParam() > activeIsa()) GTEST_SKIP() << "this CPU lacks " << isaName(GetParam());
    }
    const HotKernels& hot() const { return hotKernels(GetParam()); }
};

TEST_P(Hot, ExponentialIsWithinTwoUlp) {
    std::vector<float> x, y;
    for (double v = -87.3; v < 88.3; v += 0.00137) x.push_back(static_cast<float>(v));
    y.resize(x.size());
    hot().exponential(x.data(), static_cast<std::int64_t>(x.size()), y.data());
    double worst = 0;
    for (std::size_t i = 0; i < x.size(); ++i) {
        const double exact = std::exp(static_cast<double>(x[i]));
        const auto rounded = static_cast<float>(exact);
        const double ulp =
            std::nextafter(rounded, std::numeric_limits<float>::infinity()) - static_cast<double>(rounded);
        worst = std::max(worst, std::fabs(y[i] - exact) / ulp);
    }
    EXPECT_LE(worst, 2.0);
}

TEST_P(Hot, ExponentialOfSpecialValues) {
    const float inf = std::numeric_limits<float>::infinity();
    const float x[] = {0.0f, -0.0f, -inf, -1000.0f, -88.0f, std::nanf("")};
    float y[6];
    hot().exponential(x, 6, y);
    EXPECT_EQ(y[0], 1.0f);
    EXPECT_EQ(y[1], 1.0f);
    EXPECT_EQ(y[2], 0.0f);
    EXPECT_EQ(y[3], 0.0f);
    EXPECT_EQ(y[4], 0.0f);
    EXPECT_TRUE(std::isnan(y[5]));
}

TEST_P(Hot, PreciseExponentialIsWithinTwoUlpAndTheSameEverywhere) {
    std::vector<float> x;
    for (double v = -720; v < 700; v += 0.0137) x.push_back(static_cast<float>(v));
    std::vector<double> y(x.size()), portable(x.size());
    hot().preciseExponential(x.data(), 1.25, static_cast<std::int64_t>(x.size()), y.data());
    hotKernels(Isa::Portable)
        .preciseExponential(x.data(), 1.25, static_cast<std::int64_t>(x.size()), portable.data());
    EXPECT_EQ(y, portable);
    for (std::size_t i = 0; i < x.size(); ++i) {
        const double v = static_cast<double>(x[i]) - 1.25;
        if (v < -708)
            EXPECT_EQ(y[i], 0);
        else
            EXPECT_NEAR(static_cast<double>(y[i] / std::exp(static_cast<long double>(v))), 1, 5e-16) << v;
    }
    const float special[] = {-std::numeric_limits<float>::infinity(), std::nanf("")};
    double z[2];
    hot().preciseExponential(special, 0, 2, z);
    EXPECT_EQ(z[0], 0);
    EXPECT_TRUE(std::isnan(z[1]));
}

TEST_P(Hot, RmsNormMatchesItsDefinition) {
    for (const std::int64_t n : {1, 8, 15, 48, 64, 100, 771}) {
        const auto x = normals(n, 1), gain = normals(n, 2);
        std::vector<float> y(x.size());
        hot().rmsNorm(x.data(), gain.data(), 1e-5f, n, y.data());
        double squares = 0;
        for (const float v : x) squares += static_cast<double>(v) * v;
        for (std::size_t i = 0; i < x.size(); ++i) {
            const double expected = x[i] / std::sqrt(squares / static_cast<double>(n) + 1e-5) * gain[i];
            EXPECT_NEAR(y[i], expected, 3e-7 * std::fabs(expected)) << n;
        }
    }
}

TEST_P(Hot, RotateTurnsPairs) {
    for (const std::int64_t half : {1, 4, 7, 32}) {
        auto x = normals(2 * half, 3);
        const auto before = x;
        std::vector<float> c, s;
        for (std::int64_t i = 0; i < half; ++i) {
            c.push_back(static_cast<float>(std::cos(0.3 * static_cast<double>(i) + 1)));
            s.push_back(static_cast<float>(std::sin(0.3 * static_cast<double>(i) + 1)));
        }
        hot().rotate(x.data(), c.data(), s.data(), half);
        for (std::size_t i = 0; i < static_cast<std::size_t>(half); ++i) {
            const std::size_t j = i + static_cast<std::size_t>(half);
            EXPECT_NEAR(x[i], static_cast<double>(before[i]) * c[i] - static_cast<double>(before[j]) * s[i],
                        1e-6);
            EXPECT_NEAR(x[j], static_cast<double>(before[j]) * c[i] + static_cast<double>(before[i]) * s[i],
                        1e-6);
        }
    }
}

TEST_P(Hot, SiluTimesMatchesItsDefinitionAtAnyPlace) {
    auto gate = normals(77, 4);
    const auto up = normals(77, 5);
    gate[3] = 200, gate[4] = -200, gate[5] = 0;
    std::vector<float> out(77), single(1);
    hot().siluTimes(gate.data(), up.data(), 77, out.data());
    for (std::size_t i = 0; i < 77; ++i) {
        const double g = gate[i], expected = g / (1 + std::exp(-g)) * up[i];
        EXPECT_NEAR(out[i], expected, 5e-7 * std::fabs(expected) + 1e-30);
        hot().siluTimes(&gate[i], &up[i], 1, single.data());
        EXPECT_EQ(single[0], out[i]);
    }
}

TEST_P(Hot, ScoresAndWeighMatchPlainSumsForAnyNumberOfRows) {
    for (const std::int64_t d : {2, 8, 18, 64}) {
        const std::int64_t rows = 19, blocks = 5, keys = blocks * kLanes, width = roundUpToLanes(d);
        const auto q = normals(rows * d, 6), k = normals(keys * d, 7), v = normals(keys * width, 8);
        std::vector<float> packedKeys(k.size()), s(static_cast<std::size_t>(rows * keys)),
            acc(static_cast<std::size_t>(rows * width));
        for (std::int64_t j = 0; j < keys; ++j)
            for (std::int64_t i = 0; i < d; ++i)
                packedKeys[static_cast<std::size_t>((j / kLanes * d + i) * kLanes + j % kLanes)] =
                    k[static_cast<std::size_t>(j * d + i)];
        hot().scores(q.data(), d, rows, packedKeys.data(), blocks, d, s.data(), keys);
        hot().weigh(s.data(), keys, rows, v.data(), keys - 3, width, acc.data(), width);
        for (std::int64_t r = 0; r < rows; ++r) {
            std::vector<float> one(static_cast<std::size_t>(keys)), oneAcc(static_cast<std::size_t>(width));
            hot().scores(&q[static_cast<std::size_t>(r * d)], d, 1, packedKeys.data(), blocks, d, one.data(),
                         keys);
            hot().weigh(one.data(), keys, 1, v.data(), 7, width, oneAcc.data(), width); // in two parts
            hot().weigh(one.data() + 7, keys, 1, v.data() + 7 * width, keys - 10, width, oneAcc.data(),
                        width);
            for (std::int64_t j = 0; j < keys; ++j) {
                double sum = 0;
                for (std::int64_t i = 0; i < d; ++i)
                    sum += static_cast<double>(q[static_cast<std::size_t>(r * d + i)]) *
                           k[static_cast<std::size_t>(j * d + i)];
                const float got = s[static_cast<std::size_t>(r * keys + j)];
                EXPECT_NEAR(got, sum, 1e-5);
                EXPECT_EQ(got, one[static_cast<std::size_t>(j)]);
            }
            for (std::int64_t c = 0; c < width; ++c) {
                double sum = 0;
                for (std::int64_t j = 0; j < keys - 3; ++j)
                    sum += static_cast<double>(s[static_cast<std::size_t>(r * keys + j)]) *
                           v[static_cast<std::size_t>(j * width + c)];
                const float got = acc[static_cast<std::size_t>(r * width + c)];
                EXPECT_NEAR(got, sum, 3e-4);
                EXPECT_EQ(got, oneAcc[static_cast<std::size_t>(c)]);
            }
        }
    }
}

TEST_P(Hot, SoftmaxTermsSumToTheNormalizerAndClearTheirBlocks) {
    for (const std::int64_t first : {0, 5, 16, 37})
        for (const std::int64_t last : {38, 64, 71}) {
            auto s = normals(roundUpToLanes(last), 9);
            const auto before = s;
            const float sum = hot().softmaxTerms(s.data(), first, last, 0.5f);
            double top = -1e30, expected = 0;
            for (auto j = first; j < last; ++j)
                top = std::max<double>(top, before[static_cast<std::size_t>(j)]);
            for (auto j = first; j < last; ++j) {
                const double e = std::exp(0.5 * (before[static_cast<std::size_t>(j)] - top));
                EXPECT_NEAR(s[static_cast<std::size_t>(j)], e, 1e-6);
                expected += e;
            }
            EXPECT_NEAR(sum, expected, 1e-5);
            for (auto j = first / kLanes * kLanes; j < first; ++j)
                EXPECT_EQ(s[static_cast<std::size_t>(j)], 0.0f);
            for (auto j = last; j < roundUpToLanes(last); ++j)
                EXPECT_EQ(s[static_cast<std::size_t>(j)], 0.0f);
        }
}

TEST_P(Hot, FmaPeakIsPositive) {
    EXPECT_GT(hot().fmaPeak(0.001), 0); // how fast depends on who else runs, and on valgrind
}

INSTANTIATE_TEST_SUITE_P(Sets, Hot, ::testing::Values(Isa::Portable, Isa::Avx2, Isa::Avx512),
                         [](const auto& set) { return std::string(isaName(set.param)); });

} // namespace
} // namespace qs
