// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"
#include "base/parallel.h"
#include "base/random.h"
#include "kernels/aligned_buffer.h"
#include "kernels/int_gemm.h"
#include "kernels/int_kernels.h"

#include <algorithm>
#include <cstring>
#include <gtest/gtest.h>
#include <tuple>
#include <vector>

namespace qs {
namespace {

struct Shape {
    std::int64_t m, n, k;
};

constexpr std::int8_t kE2m1[] = {0, 1, 2, 3, 4, 6, 8, 12, -1, -2, -3, -4, -6, -8, -12};
constexpr std::int8_t kInt4[] = {0, 1, 2, 3, 4, 5, 6, 7, -8, -7, -6, -5, -4, -3, -2, -1};
constexpr std::int8_t kE3m0[] = {0, 1, 2, 4, 8, 16, 32, 64, -1, -2, -4, -8, -16, -32, -64};

std::vector<std::int8_t> draw(std::int64_t n, std::uint64_t seed, std::span<const std::int8_t> book = {}) {
    const Random random(seed);
    std::vector<std::int8_t> v(static_cast<std::size_t>(n));
    for (std::size_t i = 0; i < v.size(); ++i)
        v[i] = book.empty() ? static_cast<std::int8_t>(random.at(i)) : book[random.at(i) % book.size()];
    return v;
}

PackedInt8 packed(const std::vector<std::int8_t>& w, const Shape& s, IntegerIsa isa,
                  std::span<const std::int8_t> book = {}) {
    const auto read = [&w, k = s.k](std::int64_t first, std::int64_t count, std::int8_t* out) {
        std::memcpy(out, w.data() + first * k, static_cast<std::size_t>(count * k));
    };
    return PackedInt8(s.n, s.k, read, book, {}, isa);
}

/// The plain twin.
std::vector<std::int32_t> plainProduct(const std::vector<std::int8_t>& a, const std::vector<std::int8_t>& w,
                                       const Shape& s) {
    std::vector<std::int32_t> y(static_cast<std::size_t>(s.m * s.n));
    for (std::int64_t i = 0; i < s.m; ++i)
        for (std::int64_t j = 0; j < s.n; ++j) {
            std::int64_t sum = 0;
            for (std::int64_t l = 0; l < s.k; ++l)
                sum += a[static_cast<std::size_t>(i * s.k + l)] * w[static_cast<std::size_t>(j * s.k + l)];
            y[static_cast<std::size_t>(i * s.n + j)] = static_cast<std::int32_t>(sum);
        }
    return y;
}

std::vector<std::int32_t> product(const PackedInt8& w, const std::vector<std::int8_t>& a, std::int64_t rows) {
    std::vector<std::int32_t> y(static_cast<std::size_t>(rows * w.outputs()), -1);
    w.multiply(a.data(), rows, y.data());
    return y;
}

class IntGemm : public ::testing::TestWithParam<IntegerIsa> {
protected:
    void SetUp() override {
        if (!supports(GetParam()) || GetParam() > activeIntegerIsa())
            GTEST_SKIP() << "not available here: " << integerIsaName(GetParam());
    }
};

const Shape kShapes[] = {{1, 1, 1},     {1, 1, 64},     {2, 17, 3},    {3, 5, 7},     {7, 16, 8},
                         {8, 48, 64},   {9, 49, 65},    {13, 100, 63}, {16, 33, 129}, {17, 15, 512},
                         {31, 97, 513}, {33, 64, 1025}, {40, 130, 1},  {128, 47, 96}, {129, 50, 2000},
                         {300, 1, 5},   {1, 333, 1111}, {5, 31, 5000}};

TEST_P(IntGemm, EqualsThePlainProductOnRaggedShapes) {
    for (const Shape& s : kShapes) {
        const auto a = draw(s.m * s.k, 1), w = draw(s.n * s.k, 2);
        ASSERT_EQ(product(packed(w, s, GetParam()), a, s.m), plainProduct(a, w, s))
            << s.m << " x " << s.n << " x " << s.k;
    }
}

TEST_P(IntGemm, EqualsThePlainProductForPackedFourBitWeights) {
    const std::span<const std::int8_t> books[] = {kE2m1, kInt4, kE3m0};
    for (const auto book : books)
        for (const Shape& s : kShapes) {
            const auto a = draw(s.m * s.k, 3), w = draw(s.n * s.k, 4, book);
            const PackedInt8 matrix = packed(w, s, GetParam(), book);
            EXPECT_TRUE(matrix.nibbles());
            EXPECT_EQ(matrix.bytes(), PackedInt8::bytesFor(s.n, s.k, true));
            ASSERT_EQ(product(matrix, a, s.m), plainProduct(a, w, s)) << s.m << " x " << s.n << " x " << s.k;
        }
}

/// Where the pairs of maddubs just fit, where they just do not, and where sums pass 2^31 on the way.
TEST_P(IntGemm, ExtremeCodesDoNotSaturateOrOverflow) {
    const Shape s{9, 20, 100001};
    for (const int a : {-128, 127})
        for (const int w : {-128, 127}) {
            const std::vector<std::int8_t> left(static_cast<std::size_t>(s.m * s.k),
                                                static_cast<std::int8_t>(a)),
                right(static_cast<std::size_t>(s.n * s.k), static_cast<std::int8_t>(w));
            const auto y = product(packed(right, s, GetParam()), left, s.m);
            EXPECT_EQ(y, std::vector<std::int32_t>(y.size(), static_cast<std::int32_t>(a * w * s.k)));
        }
    const Shape four{9, 20, 200};
    for (const int largest : {127, 128})
        for (const std::int8_t w : {std::int8_t(64), std::int8_t(-64)}) { // 0 and 128 once unsigned
            CodeMatrix a;
            a.size(four.m, four.k);
            a.largest = largest;
            for (std::int64_t r = 0; r < four.m; ++r) {
                std::memset(a.row(r), r % 2 ? largest - (largest == 128 ? 1 : 0) : -largest,
                            static_cast<std::size_t>(four.k));
                a.sumRow(r);
            }
            const std::vector<std::int8_t> right(static_cast<std::size_t>(four.n * four.k), w);
            std::vector<std::int32_t> y(static_cast<std::size_t>(four.m * four.n));
            packed(right, four, GetParam(), kE3m0).multiply(a, y.data());
            for (std::int64_t r = 0; r < four.m; ++r)
                EXPECT_EQ(y[static_cast<std::size_t>(r * four.n)], a.row(r)[0] * w * four.k);
        }
}

TEST_P(IntGemm, ScalesAndAddsInAStatedOrder) {
    const Shape s{21, 70, 90};
    const auto codes = draw(s.m * s.k, 5, kE2m1), w = draw(s.n * s.k, 6, kE2m1);
    const auto sums = plainProduct(codes, w, s);
    CodeMatrix a;
    a.size(s.m, s.k);
    a.largest = 12;
    std::vector<float> outputScale, rowScale, bias, before;
    const Random random(7);
    for (std::int64_t r = 0; r < s.m; ++r) {
        std::memcpy(a.row(r), codes.data() + r * s.k, static_cast<std::size_t>(s.k));
        a.sumRow(r);
        rowScale.push_back(static_cast<float>(random.normalAt(static_cast<std::uint64_t>(r))));
    }
    for (std::uint64_t o = 0; o < static_cast<std::uint64_t>(s.n); ++o) {
        outputScale.push_back(static_cast<float>(random.normalAt(100 + o)));
        bias.push_back(static_cast<float>(random.normalAt(200 + o)));
    }
    for (std::uint64_t i = 0; i < sums.size(); ++i)
        before.push_back(static_cast<float>(random.normalAt(300 + i)));
    const PackedInt8 matrix = packed(w, s, GetParam(), kE2m1);
    std::vector<float> replaced(sums.size()), added = before;
    matrix.multiply(a, {outputScale.data(), nullptr, nullptr}, replaced.data(), PackedMatrix::Into::Replace);
    matrix.multiply(a, {outputScale.data(), rowScale.data(), bias.data()}, added.data(),
                    PackedMatrix::Into::Add);
    for (std::size_t i = 0; i < sums.size(); ++i) {
        const std::size_t r = i / static_cast<std::size_t>(s.n), o = i % static_cast<std::size_t>(s.n);
        const float scaled = static_cast<float>(sums[i]) * outputScale[o];
        EXPECT_EQ(replaced[i], scaled);
        EXPECT_EQ(added[i], before[i] + (scaled * rowScale[r] + bias[o]));
    }
}

/// Large enough to be cut into whole pieces and the parts at the end of every thread's share.
TEST_P(IntGemm, PiecesCoverEverythingForAnyNumberOfThreads) {
    const Shape s{301, 250, 520};
    const auto a = draw(s.m * s.k, 8), w = draw(s.n * s.k, 9, kE2m1);
    const PackedInt8 matrix = packed(w, s, GetParam(), kE2m1);
    const auto expected = plainProduct(a, w, s);
    for (int threads = 1; threads <= 5; ++threads) {
        setThreadCount(threads);
        EXPECT_EQ(product(matrix, a, s.m), expected) << threads;
    }
    setThreadCount(0);
}

/// So many outputs that no cache holds them go past the caches, where the set can do that.
TEST_P(IntGemm, MoreOutputsThanCachesHoldHaveTheSameBits) {
    for (const Shape& s : {Shape{401, 16000, 3}, Shape{401, 16001, 3}}) {
        const auto codes = draw(s.m * s.k, 12, kE2m1), w = draw(s.n * s.k, 13, kE2m1);
        const auto sums = plainProduct(codes, w, s);
        CodeMatrix a;
        a.size(s.m, s.k);
        a.largest = 12;
        for (std::int64_t r = 0; r < s.m; ++r) {
            std::memcpy(a.row(r), codes.data() + r * s.k, static_cast<std::size_t>(s.k));
            a.sumRow(r);
        }
        std::vector<float> scale;
        for (std::int64_t o = 0; o < s.n; ++o) scale.push_back(1.0f / static_cast<float>(o % 100 + 1));
        AlignedBuffer<float> y(s.m * s.n + 1);
        for (float* out : {y.data(), y.data() + 1}) {
            packed(w, s, GetParam(), kE2m1)
                .multiply(a, {scale.data(), nullptr, nullptr}, out, PackedMatrix::Into::Replace);
            for (std::size_t i = 0; i < sums.size(); ++i)
                ASSERT_EQ(out[i], static_cast<float>(sums[i]) * scale[i % static_cast<std::size_t>(s.n)])
                    << i;
        }
    }
}

/// Lines of a strip, first filled with a pattern, from one set's packing.
std::vector<std::uint8_t> packedLines(const IntKernels& kernels, IntPack p) {
    const std::int64_t steps = (p.inputs + kDepthStep - 1) / kDepthStep;
    std::vector<std::uint8_t> lines(static_cast<std::size_t>(steps * kDepthStep * kStrip), 0xa5);
    p.lines = lines.data();
    EXPECT_TRUE(kernels.pack(p));
    return lines;
}

TEST_P(IntGemm, PacksAsThePlainTwinDoes) {
    const auto& fast = intKernels(GetParam());
    const auto& plain = intKernels(IntegerIsa::Portable);
    for (const std::int64_t rows : {1, 7, 8, 9, 16})
        for (const std::int64_t inputs : {1, 8, 63, 64, 65, 200, 512}) {
            const auto codes = draw(rows * inputs, 10);
            IntPack p;
            p.codes = codes.data(), p.rows = rows, p.inputs = inputs, p.offset = 128, p.largest = 255;
            const auto got = packedLines(fast, p), wanted = packedLines(plain, p);
            for (std::int64_t r = 0; r < rows; ++r)
                for (std::int64_t i = 0; i < inputs; ++i) {
                    const auto at = static_cast<std::size_t>(i / 4 * kLine + 4 * r + i % 4);
                    ASSERT_EQ(got[at], wanted[at]) << rows << ' ' << inputs << ' ' << r << ' ' << i;
                }
        }
}

TEST_P(IntGemm, EveryCodeThatIsNotInTheCodebookIsRefused) {
    const Shape s{1, 19, 130};
    for (const std::span<const std::int8_t> book :
         {std::span<const std::int8_t>(kE2m1), std::span<const std::int8_t>(kInt4),
          std::span<const std::int8_t>(kE3m0)})
        for (int code = -128; code < 128; ++code) {
            auto w = draw(s.n * s.k, 11, book);
            w[static_cast<std::size_t>((code * 37 + 128 * 37) % (s.n * s.k))] =
                static_cast<std::int8_t>(code);
            if (std::find(book.begin(), book.end(), code) != book.end())
                EXPECT_NO_THROW(packed(w, s, GetParam(), book)) << code;
            else
                EXPECT_THROW(packed(w, s, GetParam(), book), Error) << code;
        }
}

INSTANTIATE_TEST_SUITE_P(Sets, IntGemm,
                         ::testing::Values(IntegerIsa::Portable, IntegerIsa::Avx2, IntegerIsa::AvxVnni,
                                           IntegerIsa::Avx512Vnni, IntegerIsa::Amx),
                         [](const auto& set) { return std::string(integerIsaName(set.param)); });

TEST(IntGemmErrors, WhatDoesNotFitIsRefused) {
    const std::vector<std::int8_t> five{5};
    EXPECT_THROW(packed(five, {1, 1, 1}, IntegerIsa::Portable, kE2m1), Error); // E2M1 has no 5
    const auto none = [](std::int64_t, std::int64_t, std::int8_t*) { FAIL() << "nothing to read"; };
    EXPECT_THROW(PackedInt8(1, PackedInt8::kMaxInputs + 1, none), Error);
    EXPECT_THROW(PackedInt8(0, 1, none), Error);
}

TEST(IntGemmErrors, CancelStopsAProduct) {
    const auto w = draw(64 * 64, 1);
    const PackedInt8 matrix = packed(w, {1, 64, 64}, activeIntegerIsa());
    std::stop_source source;
    source.request_stop();
    std::vector<std::int32_t> y(64);
    EXPECT_THROW(matrix.multiply(w.data(), 1, y.data(), Task(source.get_token(), {})), Error);
}

} // namespace
} // namespace qs
