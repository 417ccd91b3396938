// SPDX-License-Identifier: GPL-3.0-or-later
// Codes into strips with AVX2: 16 rows x 64 inputs at a time, as a transposition of quads. No
// standard-library templates here (see hot_impl.h).
#include "kernels/int_kernels.h"

#include <immintrin.h>

namespace {

using qs::IntPack;
using qs::kDepthStep;
using qs::kLine;
using qs::kStrip;

constexpr int kWindows = 16; ///< of 16 codes each: all bytes

inline __m256i load(const void* p) {
    return _mm256_loadu_si256(static_cast<const __m256i*>(p));
}

/// Codes to nibbles; bits in `bad` beyond the low four where a code is not in the codebook.
class NibbleTable {
public:
    explicit NibbleTable(const IntPack& p)
        : offset_(_mm256_set1_epi8(static_cast<char>(p.offset))),
          largest_(_mm256_set1_epi8(static_cast<char>(p.largest))), windows_(p.largest / 16 + 1) {
        for (int w = 0; w < windows_; ++w)
            table_[w] = _mm256_broadcastsi128_si256(
                _mm_loadu_si128(reinterpret_cast<const __m128i*>(p.nibbleOf + 16 * w)));
    }

    __m256i of(__m256i codes, __m256i& bad) const {
        const __m256i u = _mm256_add_epi8(codes, offset_);
        const __m256i within = _mm256_cmpeq_epi8(_mm256_max_epu8(u, largest_), largest_);
        __m256i nibbles = _mm256_setzero_si256();
        for (int w = 0; w < windows_; ++w) {
            // The shuffle gives 0 for an index with its highest bit set: all that are not in this window.
            const __m256i index = _mm256_adds_epu8(
                _mm256_sub_epi8(u, _mm256_set1_epi8(static_cast<char>(16 * w))), _mm256_set1_epi8(0x70));
            nibbles = _mm256_or_si256(nibbles, _mm256_shuffle_epi8(table_[w], index));
        }
        bad = _mm256_or_si256(bad, _mm256_or_si256(nibbles, _mm256_xor_si256(within, _mm256_set1_epi8(-1))));
        return nibbles;
    }

private:
    __m256i offset_, largest_, table_[kWindows];
    int windows_;
};

/// 8 rows of 8 quads each to 8 lines, of which the rows fill one half.
inline void transpose(const __m256i* row, std::uint8_t* lines) {
    __m256i pairs[8], fours[8];
    for (int i = 0; i < 4; ++i) {
        pairs[2 * i] = _mm256_unpacklo_epi32(row[2 * i], row[2 * i + 1]);
        pairs[2 * i + 1] = _mm256_unpackhi_epi32(row[2 * i], row[2 * i + 1]);
    }
    for (int i = 0; i < 2; ++i)
        for (int j = 0; j < 2; ++j) {
            fours[4 * i + 2 * j] = _mm256_unpacklo_epi64(pairs[4 * i + j], pairs[4 * i + 2 + j]);
            fours[4 * i + 2 * j + 1] = _mm256_unpackhi_epi64(pairs[4 * i + j], pairs[4 * i + 2 + j]);
        }
    for (int q = 0; q < 4; ++q) { // quad q of the lower halves, quad q + 4 of the upper ones
        const __m256i low = _mm256_permute2x128_si256(fours[q], fours[4 + q], 0x20),
                      high = _mm256_permute2x128_si256(fours[q], fours[4 + q], 0x31);
        _mm256_storeu_si256(reinterpret_cast<__m256i*>(lines + q * kLine), low);
        _mm256_storeu_si256(reinterpret_cast<__m256i*>(lines + (q + 4) * kLine), high);
    }
}

/// One row's 64 inputs to 8 quads of nibbles.
inline __m256i nibbleRow(const NibbleTable& table, const std::int8_t* codes, __m256i& bad) {
    __m256i half[2];
    for (int h = 0; h < 2; ++h) {
        const __m256i nibbles = table.of(load(codes + 32 * h), bad);
        half[h] = _mm256_or_si256(nibbles, _mm256_srli_epi64(nibbles, 28)); // odd quads above even ones
    }
    const __m256i even = _mm256_castps_si256(
        _mm256_shuffle_ps(_mm256_castsi256_ps(half[0]), _mm256_castsi256_ps(half[1]), 0x88));
    return _mm256_permute4x64_epi64(even, 0xd8);
}

/// Where 64 inputs of 16 rows are read from.
struct Source {
    const std::int8_t* codes;
    std::int64_t stride;
};

/// A step that the matrix does not fill, filled up with a code that it has.
Source padded(const IntPack& p, std::int64_t first, std::int8_t* block) {
    const std::int64_t n = p.inputs - first < kDepthStep ? p.inputs - first : kDepthStep;
    __builtin_memset(block, p.codes[0], kStrip * kDepthStep);
    for (std::int64_t r = 0; r < p.rows; ++r)
        __builtin_memcpy(block + r * kDepthStep, p.codes + r * p.inputs + first, static_cast<std::size_t>(n));
    return {block, kDepthStep};
}

Source sourceOf(const IntPack& p, std::int64_t first, std::int8_t* block) {
    if (p.rows < kStrip || p.inputs - first < kDepthStep) return padded(p, first, block);
    return {p.codes + first, p.inputs};
}

bool packNibbles(const IntPack& p) {
    const NibbleTable table(p);
    __m256i bad = _mm256_setzero_si256();
    std::int8_t block[kStrip * kDepthStep];
    std::uint8_t* lines = p.lines;
    for (std::int64_t first = 0; first < p.inputs; first += kDepthStep, lines += 8 * kLine) {
        const Source s = sourceOf(p, first, block);
        for (int half = 0; half < 2; ++half) {
            __m256i row[8];
            for (int r = 0; r < 8; ++r) row[r] = nibbleRow(table, s.codes + (8 * half + r) * s.stride, bad);
            transpose(row, lines + half * kLine / 2);
        }
    }
    return _mm256_testz_si256(bad, _mm256_set1_epi8(static_cast<char>(0xf0))) != 0;
}

void packBytes(const IntPack& p) {
    const __m256i offset = _mm256_set1_epi8(static_cast<char>(p.offset));
    std::int8_t block[kStrip * kDepthStep];
    std::uint8_t* lines = p.lines;
    for (std::int64_t first = 0; first < p.inputs; first += kDepthStep, lines += 16 * kLine) {
        const Source s = sourceOf(p, first, block);
        for (int part = 0; part < 4; ++part) { // rows and inputs, each in halves
            __m256i row[8];
            for (int r = 0; r < 8; ++r)
                row[r] =
                    _mm256_add_epi8(load(s.codes + (8 * (part % 2) + r) * s.stride + part / 2 * 32), offset);
            transpose(row, lines + part % 2 * kLine / 2 + part / 2 * 8 * kLine);
        }
    }
}

} // namespace

namespace qs {

bool packAvx2(const IntPack& p) {
    if (p.nibbleOf) return packNibbles(p);
    packBytes(p);
    return true;
}

} // namespace qs
