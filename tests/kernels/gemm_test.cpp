// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"
#include "base/float_bits.h"
#include "base/parallel.h"
#include "base/random.h"
#include "kernels/gemm.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <gtest/gtest.h>
#include <vector>

namespace qs {
namespace {

std::vector<float> normals(std::int64_t n, std::uint64_t seed) {
    const Random random(seed);
    std::vector<float> v(static_cast<std::size_t>(n));
    for (std::size_t i = 0; i < v.size(); ++i) v[i] = static_cast<float>(random.normalAt(i));
    return v;
}

PackedMatrix packed(const std::vector<float>& w, std::int64_t n, std::int64_t k) {
    return PackedMatrix(n, k, [&, k](std::int64_t first, std::int64_t count, float* out) {
        std::memcpy(out, w.data() + first * k, static_cast<std::size_t>(count * k) * sizeof(float));
    });
}

std::vector<float> product(const PackedMatrix& w, const std::vector<float>& x, std::int64_t rows) {
    std::vector<float> y(static_cast<std::size_t>(rows * w.outputs()), -1.0f);
    w.multiply(x.data(), rows, y.data(), PackedMatrix::Into::Replace, nullptr, {});
    return y;
}

struct Shape {
    std::int64_t m, n, k;
};

class Gemm : public ::testing::TestWithParam<Shape> {};

TEST_P(Gemm, EqualsThePlainProductInDouble) {
    const auto [m, n, k] = GetParam();
    const auto x = normals(m * k, 1), w = normals(n * k, 2), bias = normals(n, 3), before = normals(m * n, 4);
    const PackedMatrix matrix = packed(w, n, k);
    const auto plain = product(matrix, x, m);
    auto added = before;
    matrix.multiply(x.data(), m, added.data(), PackedMatrix::Into::Add, bias.data(), {});
    for (std::int64_t i = 0; i < m; ++i)
        for (std::int64_t j = 0; j < n; ++j) {
            double sum = 0, magnitude = 0;
            for (std::int64_t l = 0; l < k; ++l) {
                const double t = static_cast<double>(x[static_cast<std::size_t>(i * k + l)]) *
                                 w[static_cast<std::size_t>(j * k + l)];
                sum += t;
                magnitude += std::fabs(t);
            }
            const auto at = static_cast<std::size_t>(i * n + j);
            const double bound = 1e-6 * (magnitude + 10);
            ASSERT_NEAR(plain[at], sum, bound) << i << " " << j;
            ASSERT_NEAR(added[at], sum + before[at] + bias[static_cast<std::size_t>(j)], bound)
                << i << " " << j;
        }
}

TEST_P(Gemm, ARowHasTheSameBitsAloneAnywhereAndForAnyThreadCount) {
    const auto [m, n, k] = GetParam();
    const auto x = normals(m * k, 5), w = normals(n * k, 6);
    setThreadCount(1);
    const PackedMatrix matrix = packed(w, n, k);
    const auto reference = product(matrix, x, m);
    for (const int threads : {2, 4}) {
        setThreadCount(threads);
        EXPECT_EQ(product(matrix, x, m), reference) << threads;
        EXPECT_EQ(product(packed(w, n, k), x, m), reference) << threads;
    }
    setThreadCount(0);
    for (const std::int64_t row : {std::int64_t(0), m / 3, m / 2, m - 1}) {
        for (const std::int64_t place : {0, 1, 7, 13, 15, 21}) { // the row among others, at another place
            auto other = normals((place + 2) * k, 7 + static_cast<std::uint64_t>(place));
            std::copy_n(x.begin() + row * k, k, other.begin() + place * k);
            const auto y = product(matrix, other, place + 2);
            EXPECT_EQ(0, std::memcmp(y.data() + place * n, reference.data() + row * n,
                                     static_cast<std::size_t>(n) * sizeof(float)))
                << "row " << row << " at " << place;
        }
    }
}

TEST_P(Gemm, InBf16OnlyTheOperandsAreRounded) {
    if (!PackedMatrix::supportsBf16()) GTEST_SKIP() << "no products of bf16 here";
    const auto [m, n, k] = GetParam();
    auto x = normals(m * k, 8), w = normals(n * k, 9);
    const auto read = [&](std::int64_t first, std::int64_t count, float* out) {
        std::copy_n(w.data() + first * k, count * k, out);
    };
    const PackedMatrix matrix(n, k, read, {}, Precision::Bf16);
    const auto got = product(matrix, x, m);
    for (const int threads : {1, 3}) { // and a row alone
        setThreadCount(threads);
        EXPECT_EQ(product(matrix, x, m), got);
        const std::vector<float> last(x.end() - k, x.end());
        EXPECT_TRUE(std::equal(got.end() - n, got.end(), product(matrix, last, 1).begin()));
    }
    setThreadCount(0);
    for (auto* operand : {&x, &w})
        for (float& v : *operand) v = bf16ToFloat(floatToBf16(v));
    for (std::int64_t i = 0; i < m; ++i)
        for (std::int64_t j = 0; j < n; ++j) {
            double sum = 0, magnitude = 0;
            for (std::int64_t l = 0; l < k; ++l) {
                const double t = static_cast<double>(x[static_cast<std::size_t>(i * k + l)]) *
                                 w[static_cast<std::size_t>(j * k + l)];
                sum += t;
                magnitude += std::fabs(t);
            }
            ASSERT_NEAR(got[static_cast<std::size_t>(i * n + j)], sum, 1e-6 * (magnitude + 10))
                << i << " " << j;
        }
}

INSTANTIATE_TEST_SUITE_P(Shapes, Gemm,
                         ::testing::Values(Shape{1, 1, 1}, Shape{3, 5, 7}, Shape{17, 64, 64},
                                           Shape{64, 172, 64}, Shape{33, 64, 172}, Shape{31, 105, 48},
                                           Shape{129, 300, 257}, Shape{5, 513, 768}, Shape{20, 96, 2048},
                                           Shape{1, 1000, 333}, Shape{150, 1, 129}, Shape{40, 130, 1},
                                           Shape{20, 70, 5000}));

TEST(GemmErrors, AReadersErrorReachesTheCaller) {
    EXPECT_THROW(PackedMatrix(300, 64,
                              [](std::int64_t first, std::int64_t, float*) {
                                  if (first > 0) throw Error(ErrorCode::CorruptFile, "x");
                              }),
                 Error);
}

TEST(GemmErrors, CancelStopsAProduct) {
    const auto w = normals(64 * 64, 1), x = normals(64, 2);
    const PackedMatrix matrix = packed(w, 64, 64);
    std::stop_source source;
    source.request_stop();
    std::vector<float> y(64);
    EXPECT_THROW(matrix.multiply(x.data(), 1, y.data(), PackedMatrix::Into::Replace, nullptr,
                                 Task(source.get_token(), {})),
                 Error);
}

} // namespace
} // namespace qs
