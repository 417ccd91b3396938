// SPDX-License-Identifier: GPL-3.0-or-later
// The AMX kernel where there is no AMX: its logic over tile operations that are carried out in software, and
// its very instructions, carried out by a handler of SIGILL. On a CPU with AMX, int_gemm_test.cpp runs the
// real ones.
#include "base/parallel.h"
#include "base/random.h"
#include "kernels/amx_emulator.h"
#include "kernels/int_amx_impl.h"
#include "kernels/int_gemm.h"

#include <algorithm>
#include <cstring>
#include <gtest/gtest.h>
#include <vector>

namespace qs {
namespace {

struct EmulatedTiles {
    static inline std::uint8_t tiles[8][16][64];

    template <int N> static void load(const void* p, std::int64_t stride) {
        for (std::int64_t r = 0; r < 16; ++r)
            std::memcpy(tiles[N][r], static_cast<const std::uint8_t*>(p) + r * stride, 64);
    }
    template <int N> static void store(void* p, std::int64_t stride) {
        for (std::int64_t r = 0; r < 16; ++r)
            std::memcpy(static_cast<std::uint8_t*>(p) + r * stride, tiles[N][r], 64);
    }
    template <int N> static void zero() { std::memset(tiles[N], 0, sizeof tiles[N]); }
    template <int C, int A, int W> static void dot() {
        for (int r = 0; r < 16; ++r)
            for (int q = 0; q < 16; ++q)
                for (int o = 0; o < 16; ++o) {
                    std::uint32_t sum;
                    std::memcpy(&sum, tiles[C][r] + 4 * o, 4);
                    for (int i = 0; i < 4; ++i)
                        sum += static_cast<std::uint32_t>(static_cast<std::int8_t>(tiles[A][r][4 * q + i]) *
                                                          tiles[W][q][4 * o + i]);
                    std::memcpy(tiles[C][r] + 4 * o, &sum, 4);
                }
    }
};

TEST(Amx, ATileOfAnyRowsAndStripsEqualsThePortableOne) {
    const Random random(1);
    constexpr std::int64_t depth = 192, stride = 256;
    std::vector<std::int8_t> a(32 * stride);
    std::vector<std::uint8_t> w(2 * kStrip * stride);
    for (std::size_t i = 0; i < a.size(); ++i) a[i] = static_cast<std::int8_t>(random.at(i));
    for (std::size_t i = 0; i < w.size(); ++i) w[i] = static_cast<std::uint8_t>(random.at(i + 99999));
    for (const std::int64_t rows : {1, 15, 16, 17, 31, 32})
        for (const std::int64_t strips : {1, 2})
            for (const bool fresh : {true, false}) {
                std::vector<std::int32_t> sums(32 * 40, 7), expected = sums;
                IntTile t{a.data(), stride, rows,  w.data(), kStrip * stride, strips,
                          nullptr,  depth,  false, fresh,    sums.data(),     40};
                amxTile<EmulatedTiles>(t);
                t.acc = expected.data();
                for (std::int64_t row = 0; row < rows; row += 8) { // in tiles of the portable size
                    IntTile part = t;
                    part.rows = std::min<std::int64_t>(8, rows - row);
                    part.a += row * stride;
                    part.acc += row * t.accStride;
                    intKernels(IntegerIsa::Portable).tile(part);
                }
                for (std::int64_t r = 0; r < rows; ++r)
                    for (std::int64_t o = 0; o < strips * kStrip; ++o)
                        EXPECT_EQ(sums[static_cast<std::size_t>(r * 40 + o)],
                                  expected[static_cast<std::size_t>(r * 40 + o)])
                            << rows << " rows, " << strips << " strips, at " << r << ", " << o;
            }
}

/// What was compiled and assembled: encodings, order of operands, strides, the tile configuration.
TEST(Amx, TheInstructionsThemselvesGiveThePortableSums) {
    if (supports(IntegerIsa::Amx)) GTEST_SKIP() << "this CPU has AMX: IntGemm tests it";
    if (!test::AmxEmulator::isPossible()) GTEST_SKIP() << "the kernels around AMX need AVX-512 VNNI";
    const test::AmxEmulator emulator;
    constexpr std::int8_t kInt4[] = {0, 1, 2, 3, 4, 5, 6, 7, -8, -7, -6, -5, -4, -3, -2, -1};
    struct Shape {
        std::int64_t m, n, k;
    };
    const Random random(2);
    for (const Shape& s :
         {Shape{1, 1, 1}, Shape{9, 5, 7}, Shape{16, 16, 64}, Shape{17, 33, 65}, Shape{31, 97, 513},
          Shape{33, 64, 1025}, Shape{40, 130, 1}, Shape{129, 50, 2000}, Shape{300, 33, 70}})
        for (const bool nibbles : {false, true}) {
            std::vector<std::int8_t> a(static_cast<std::size_t>(s.m * s.k)),
                w(static_cast<std::size_t>(s.n * s.k));
            for (std::size_t i = 0; i < a.size(); ++i) a[i] = static_cast<std::int8_t>(random.at(i));
            for (std::size_t i = 0; i < w.size(); ++i)
                w[i] = nibbles ? kInt4[random.at(i + 7) % 16] : static_cast<std::int8_t>(random.at(i + 7));
            const auto read = [&](std::int64_t first, std::int64_t count, std::int8_t* out) {
                std::copy_n(w.data() + first * s.k, count * s.k, out);
            };
            const std::span<const std::int8_t> book =
                nibbles ? std::span<const std::int8_t>(kInt4) : std::span<const std::int8_t>();
            const PackedInt8 tiles(s.n, s.k, read, book, {}, IntegerIsa::Amx),
                plain(s.n, s.k, read, book, {}, IntegerIsa::Portable);
            std::vector<std::int32_t> got(static_cast<std::size_t>(s.m * s.n), -1), expected(got.size(), -2);
            tiles.multiply(a.data(), s.m, got.data());
            plain.multiply(a.data(), s.m, expected.data());
            EXPECT_EQ(got, expected) << s.m << " x " << s.n << " x " << s.k << (nibbles ? ", nibbles" : "");
        }
    EXPECT_GT(test::AmxEmulator::products(), 1000);
}

} // namespace
} // namespace qs
