// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"
#include "base/parallel.h"
#include "base/random.h"
#include "quant/hadamard.h"

#include <cmath>
#include <gtest/gtest.h>

namespace qs {
namespace {

std::vector<float> randomRows(std::int64_t n, std::uint64_t seed) {
    const Random random(seed);
    std::vector<float> x(static_cast<std::size_t>(n));
    for (std::size_t i = 0; i < x.size(); ++i) x[i] = static_cast<float>(random.normalAt(i));
    return x;
}

double dot(const float* a, const float* b, std::int64_t n) {
    double sum = 0;
    for (std::int64_t i = 0; i < n; ++i) sum += double(a[i]) * b[i];
    return sum;
}

TEST(HadamardMatrix, RowsAreOrthogonalForEveryConstruction) {
    // Sylvester; Paley I of 12, 20, 44; Paley II of 28, 36, 76; Williamson's 172; products with Sylvester's.
    for (const std::int64_t n : {1, 2, 16, 12, 20, 44, 28, 36, 76, 172, 24, 48, 144, 344}) {
        const auto h = hadamardMatrix(n);
        ASSERT_EQ(h.size(), static_cast<std::size_t>(n * n));
        for (const std::int8_t v : h) ASSERT_EQ(v * v, 1) << n;
        for (std::int64_t i = 0; i < n; ++i)
            for (std::int64_t j = 0; j < n; ++j) {
                std::int64_t sum = 0;
                for (std::int64_t k = 0; k < n; ++k)
                    sum += h[static_cast<std::size_t>(i * n + k)] * h[static_cast<std::size_t>(j * n + k)];
                ASSERT_EQ(sum, i == j ? n : 0) << n << ": " << i << ' ' << j;
            }
    }
}

TEST(HadamardMatrix, ExistsForTheWidthsOfKnownModels) {
    for (const std::int64_t width : {64,   172,  288,  576,  768,  896,   1536,  2048,  3072,  4096,
                                     4864, 5120, 5632, 8192, 8960, 11008, 13824, 14336, 18944, 28672})
        EXPECT_EQ(largestHadamard(width), width);
    EXPECT_FALSE(hasHadamard(6));
    EXPECT_FALSE(hasHadamard(0));
    EXPECT_FALSE(hasHadamard(-4));
    EXPECT_EQ(largestHadamard(6), 2);
    EXPECT_EQ(largestHadamard(7), 1);
    EXPECT_EQ(largestHadamard(92), 4) << "no construction of order 92 here";
    EXPECT_THROW(hadamardMatrix(92), Error);
    EXPECT_THROW(Rotation(64, 48, 0), Error);
    EXPECT_THROW(Rotation(92, 92, 0), Error);
    EXPECT_THROW(largestHadamard(0), Error);
}

TEST(Rotation, EqualsTheMatrixProduct) {
    for (const std::int64_t n : {1, 8, 12, 48, 172, 56}) {
        const auto h = hadamardMatrix(n);
        const auto x = randomRows(3 * 2 * n, 3);
        auto rotated = x;
        const Rotation rotation(2 * n, n, 77);
        rotation.apply(rotated.data(), 3);
        // The signs, read off the images of the unit vectors.
        std::vector<float> units(static_cast<std::size_t>(4 * n * n));
        for (std::int64_t j = 0; j < 2 * n; ++j) units[static_cast<std::size_t>(j * 2 * n + j)] = 1;
        rotation.apply(units.data(), 2 * n);
        for (std::int64_t r = 0; r < 3; ++r)
            for (std::int64_t i = 0; i < 2 * n; ++i) {
                double sum = 0;
                for (std::int64_t j = 0; j < n; ++j) {
                    const std::int64_t source = i / n * n + j;
                    const float unit = units[static_cast<std::size_t>(source * 2 * n + i)];
                    EXPECT_NEAR(std::fabs(unit), 1 / std::sqrt(double(n)), 1e-7);
                    const float first = units[static_cast<std::size_t>(source * 2 * n + i / n * n)];
                    EXPECT_EQ(unit * first > 0,
                              h[static_cast<std::size_t>(i % n * n + j)] * h[static_cast<std::size_t>(j)] >
                                  0);
                    sum += double(unit) * x[static_cast<std::size_t>(r * 2 * n + source)];
                }
                EXPECT_NEAR(rotated[static_cast<std::size_t>(r * 2 * n + i)], sum, 1e-5);
            }
    }
}

TEST(Rotation, KeepsProductsAndIsUndone) {
    for (const std::int64_t n : {64, 768, 172, 2048}) {
        const auto x = randomRows(2 * n, 5);
        auto v = x;
        const Rotation rotation(n, n, 9);
        rotation.apply(v.data(), 2);
        EXPECT_NEAR(dot(v.data(), v.data() + n, n), dot(x.data(), x.data() + n, n),
                    1e-4 * std::sqrt(double(n)));
        EXPECT_NEAR(dot(v.data(), v.data(), n) / dot(x.data(), x.data(), n), 1, 1e-6);
        rotation.undo(v.data(), 2);
        for (std::size_t i = 0; i < x.size(); ++i) EXPECT_NEAR(v[i], x[i], 3e-6);
    }
}

TEST(Rotation, IsExactOnSignsAndSpreadsAnOutlier) {
    const std::int64_t n = 256; // normalized by 1/16
    const Random random(1);
    std::vector<float> x(static_cast<std::size_t>(n));
    for (std::size_t i = 0; i < x.size(); ++i) x[i] = (random.at(i) & 1) != 0 ? 1.0f : -1.0f;
    auto v = x;
    const Rotation rotation(n, n, 4);
    rotation.apply(v.data(), 1);
    for (const float y : v) EXPECT_EQ(y * 16, std::nearbyint(y * 16)) << "a whole number of signs over 16";
    rotation.undo(v.data(), 1);
    EXPECT_EQ(v, x);

    std::vector<float> spike(static_cast<std::size_t>(n));
    spike[100] = 32;
    rotation.apply(spike.data(), 1);
    for (const float y : spike) EXPECT_EQ(std::fabs(y), 2);
}

TEST(Rotation, SeedsDifferThreadsDoNot) {
    const auto x = randomRows(100 * 768, 8);
    std::vector<std::vector<float>> results;
    for (const int threads : {1, 3}) {
        setThreadCount(threads);
        results.push_back(x);
        Rotation(768, 768, 1).apply(results.back().data(), 100);
    }
    setThreadCount(0);
    EXPECT_EQ(results[0], results[1]);
    auto other = x;
    Rotation(768, 768, 2).apply(other.data(), 100);
    EXPECT_NE(other, results[0]);
}

} // namespace
} // namespace qs
