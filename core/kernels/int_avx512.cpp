// SPDX-License-Identifier: GPL-3.0-or-later
// Integer products with AVX-512 VNNI. No standard-library templates here (see hot_impl.h).
#include "kernels/int_kernels.h"
#include "kernels/int_peak.h"

#include <immintrin.h>

namespace {

using qs::IntTile;
using qs::kLine;
using qs::kStrip;

constexpr int kRows = 8, kStrips = 3; // 24 accumulators, 3 lines of weights, 1 broadcast quad

inline __m512i broadcastQuad(const std::int8_t* p) {
    std::int32_t quad;
    __builtin_memcpy(&quad, p, sizeof quad);
    return _mm512_set1_epi32(quad);
}

template <int R, int S> void tileOf(const IntTile& t) {
    __m512i acc[R][S];
#pragma GCC unroll 8
    for (int r = 0; r < R; ++r)
#pragma GCC unroll 3
        for (int s = 0; s < S; ++s)
            acc[r][s] =
                t.fresh ? _mm512_setzero_si512() : _mm512_loadu_si512(t.acc + r * t.accStride + s * kStrip);
    const std::uint8_t* w = t.w;
    for (std::int64_t i = 0; i < t.depth; i += 4, w += kLine) {
        __m512i line[S];
#pragma GCC unroll 3
        for (int s = 0; s < S; ++s) line[s] = _mm512_loadu_si512(w + s * t.wStride);
#pragma GCC unroll 8
        for (int r = 0; r < R; ++r) {
            const __m512i quad = broadcastQuad(t.a + r * t.aStride + i);
#pragma GCC unroll 3
            for (int s = 0; s < S; ++s) acc[r][s] = _mm512_dpbusd_epi32(acc[r][s], line[s], quad);
        }
    }
#pragma GCC unroll 8
    for (int r = 0; r < R; ++r)
#pragma GCC unroll 3
        for (int s = 0; s < S; ++s) _mm512_storeu_si512(t.acc + r * t.accStride + s * kStrip, acc[r][s]);
}

/// R rows against one strip of nibbles; few rows sum in more chains, to cover the latency of the product.
template <int R> void nibbleTileOf(const IntTile& t) {
    constexpr int kLines = R <= 2 ? 2 : 1;
    const __m512i decode =
        _mm512_broadcast_i32x4(_mm_loadu_si128(reinterpret_cast<const __m128i*>(t.decode)));
    const __m512i low = _mm512_set1_epi8(15);
    __m512i acc[R][2 * kLines];
#pragma GCC unroll 8
    for (int r = 0; r < R; ++r) {
#pragma GCC unroll 4
        for (int c = 0; c < 2 * kLines; ++c) acc[r][c] = _mm512_setzero_si512();
        if (!t.fresh) acc[r][0] = _mm512_loadu_si512(t.acc + r * t.accStride);
    }
    const std::uint8_t* w = t.w;
    for (std::int64_t i = 0; i < t.depth; i += 8 * kLines) {
#pragma GCC unroll 2
        for (int l = 0; l < kLines; ++l, w += kLine) {
            const __m512i codes = _mm512_loadu_si512(w);
            _mm_prefetch(reinterpret_cast<const char*>(w + 3072), _MM_HINT_T0);
            const __m512i even = _mm512_shuffle_epi8(decode, _mm512_and_si512(codes, low));
            const __m512i odd =
                _mm512_shuffle_epi8(decode, _mm512_and_si512(_mm512_srli_epi16(codes, 4), low));
#pragma GCC unroll 8
            for (int r = 0; r < R; ++r) {
                const std::int8_t* a = t.a + r * t.aStride + i + 8 * l;
                acc[r][2 * l] = _mm512_dpbusd_epi32(acc[r][2 * l], even, broadcastQuad(a));
                acc[r][2 * l + 1] = _mm512_dpbusd_epi32(acc[r][2 * l + 1], odd, broadcastQuad(a + 4));
            }
        }
    }
#pragma GCC unroll 8
    for (int r = 0; r < R; ++r) {
#pragma GCC unroll 4
        for (int c = 1; c < 2 * kLines; ++c) acc[r][0] = _mm512_add_epi32(acc[r][0], acc[r][c]);
        _mm512_storeu_si512(t.acc + r * t.accStride, acc[r][0]);
    }
}

using TileFunction = void (*)(const IntTile&);
constexpr TileFunction kTiles[kRows][kStrips] = {
    {tileOf<1, 1>, tileOf<1, 2>, tileOf<1, 3>}, {tileOf<2, 1>, tileOf<2, 2>, tileOf<2, 3>},
    {tileOf<3, 1>, tileOf<3, 2>, tileOf<3, 3>}, {tileOf<4, 1>, tileOf<4, 2>, tileOf<4, 3>},
    {tileOf<5, 1>, tileOf<5, 2>, tileOf<5, 3>}, {tileOf<6, 1>, tileOf<6, 2>, tileOf<6, 3>},
    {tileOf<7, 1>, tileOf<7, 2>, tileOf<7, 3>}, {tileOf<8, 1>, tileOf<8, 2>, tileOf<8, 3>}};
constexpr TileFunction kNibbleTiles[qs::kNibbleRows] = {nibbleTileOf<1>, nibbleTileOf<2>, nibbleTileOf<3>,
                                                        nibbleTileOf<4>, nibbleTileOf<5>, nibbleTileOf<6>,
                                                        nibbleTileOf<7>, nibbleTileOf<8>};

void tile(const IntTile& t) {
    kTiles[t.rows - 1][t.strips - 1](t);
}
void nibbleTile(const IntTile& t) {
    kNibbleTiles[t.rows - 1](t);
}

void expand(const std::uint8_t* nibbles, const std::uint8_t* decode, std::int64_t lines,
            std::uint8_t* bytes) {
    const __m512i table = _mm512_broadcast_i32x4(_mm_loadu_si128(reinterpret_cast<const __m128i*>(decode)));
    const __m512i low = _mm512_set1_epi8(15);
    for (std::int64_t l = 0; l < lines; ++l, nibbles += kLine, bytes += 2 * kLine) {
        const __m512i codes = _mm512_loadu_si512(nibbles);
        _mm_prefetch(reinterpret_cast<const char*>(nibbles + 4096), _MM_HINT_T0);
        _mm512_storeu_si512(bytes, _mm512_shuffle_epi8(table, _mm512_and_si512(codes, low)));
        _mm512_storeu_si512(bytes + kLine,
                            _mm512_shuffle_epi8(table, _mm512_and_si512(_mm512_srli_epi16(codes, 4), low)));
    }
}

/// 16 outputs, or those of the mask.
template <bool Whole> void finishStrip(const qs::IntFinish& f, std::int64_t r, std::int64_t o, __mmask16 m) {
    const auto load = [m](const float* p) {
        return Whole ? _mm512_loadu_ps(p) : _mm512_maskz_loadu_ps(m, p);
    };
    const std::int64_t at = r * f.sumStride + o; // sums are there for whole strips
    float* y = f.y + r * f.yStride + o;
    __m512 sum;
    if (f.floatSums) {
        sum = _mm512_loadu_ps(f.floatSums + at);
    } else {
        const auto excess = static_cast<std::int32_t>(f.offset * static_cast<std::uint32_t>(f.rowSums[r]));
        sum =
            _mm512_cvtepi32_ps(_mm512_sub_epi32(_mm512_loadu_si512(f.sums + at), _mm512_set1_epi32(excess)));
    }
    __m512 v =
        _mm512_mul_ps(_mm512_mul_ps(sum, load(f.scale + o)), _mm512_set1_ps(f.rowScale ? f.rowScale[r] : 1));
    if (f.bias) v = _mm512_add_ps(v, load(f.bias + o));
    if (f.add) v = _mm512_add_ps(load(y), v);
    if constexpr (!Whole)
        _mm512_mask_storeu_ps(y, m, v);
    else if (f.past)
        _mm512_stream_ps(y, v);
    else
        _mm512_storeu_ps(y, v);
}

void finish(const qs::IntFinish& f) {
    const std::int64_t whole = f.n / kStrip * kStrip;
    const auto rest = static_cast<__mmask16>((1 << (f.n - whole)) - 1);
    for (std::int64_t r = 0; r < f.rows; ++r) {
        for (std::int64_t o = 0; o < whole; o += kStrip) {
            if (!f.past && r + 8 < f.rows)
                __builtin_prefetch(f.y + (r + 8) * f.yStride + o, 1); // far apart in memory
            finishStrip<true>(f, r, o, 0);
        }
        if (rest) finishStrip<false>(f, r, whole, rest);
    }
    if (f.past) _mm_sfence(); // other threads will read
}

constexpr int kBlockRows = 4;

/// Adds Quads quads of inputs to R x S sums. Unrolled: in a loop GCC copies all sums every time.
template <int R, int S, int Quads>
inline void addQuads(__m512i (&sum)[R][S], const qs::BlockTile& t, const std::int8_t* a,
                     const std::uint8_t* w) {
#pragma GCC unroll 8
    for (int q = 0; q < Quads; ++q) {
        __m512i line[S];
#pragma GCC unroll 3
        for (int s = 0; s < S; ++s) line[s] = _mm512_loadu_si512(w + s * t.wStride + q * kLine);
#pragma GCC unroll 4
        for (int r = 0; r < R; ++r) {
            const __m512i quad = broadcastQuad(a + r * t.aStride + 4 * q);
#pragma GCC unroll 3
            for (int s = 0; s < S; ++s) sum[r][s] = _mm512_dpbusd_epi32(sum[r][s], line[s], quad);
        }
    }
}

/// R x S accumulators of integers, as many of floats, S lines of weights, 1 broadcast quad. Groups of Steps
/// times Quads quads; Steps 0: of any number of steps.
template <int R, int S, int Quads, int Steps> void blockTileOf(const qs::BlockTile& t) {
    const std::int64_t steps = Steps > 0 ? Steps : t.group / (4 * Quads);
    __m512 acc[R][S];
#pragma GCC unroll 4
    for (int r = 0; r < R; ++r)
#pragma GCC unroll 3
        for (int s = 0; s < S; ++s)
            acc[r][s] = t.fresh ? _mm512_setzero_ps() : _mm512_loadu_ps(t.acc + r * t.accStride + s * kStrip);
    const std::uint8_t* w = t.w;
    const std::int8_t* a = t.a;
    for (std::int64_t g = 0; g < t.groups; ++g) {
        __m512i sum[R][S];
#pragma GCC unroll 4
        for (int r = 0; r < R; ++r)
#pragma GCC unroll 3
            for (int s = 0; s < S; ++s) sum[r][s] = _mm512_set1_epi32(t.start[r * t.scaleStride + g]);
        for (std::int64_t i = 0; i < steps; ++i, a += 4 * Quads, w += Quads * kLine)
            addQuads<R, S, Quads>(sum, t, a, w);
#pragma GCC unroll 3
        for (int s = 0; s < S; ++s) {
            const __m512 scale = _mm512_loadu_ps(t.wScale + s * t.wScaleStride + g * kStrip);
#pragma GCC unroll 4
            for (int r = 0; r < R; ++r) {
                const __m512 scaled = _mm512_mul_ps(_mm512_cvtepi32_ps(sum[r][s]),
                                                    _mm512_set1_ps(t.aScale[r * t.scaleStride + g]));
                acc[r][s] = _mm512_add_ps(acc[r][s], _mm512_mul_ps(scaled, scale));
            }
        }
    }
#pragma GCC unroll 4
    for (int r = 0; r < R; ++r)
#pragma GCC unroll 3
        for (int s = 0; s < S; ++s) _mm512_storeu_ps(t.acc + r * t.accStride + s * kStrip, acc[r][s]);
}

using BlockFunction = void (*)(const qs::BlockTile&);
template <int Quads, int Steps>
constexpr BlockFunction kBlockTiles[kBlockRows][kStrips] = {
    {blockTileOf<1, 1, Quads, Steps>, blockTileOf<1, 2, Quads, Steps>, blockTileOf<1, 3, Quads, Steps>},
    {blockTileOf<2, 1, Quads, Steps>, blockTileOf<2, 2, Quads, Steps>, blockTileOf<2, 3, Quads, Steps>},
    {blockTileOf<3, 1, Quads, Steps>, blockTileOf<3, 2, Quads, Steps>, blockTileOf<3, 3, Quads, Steps>},
    {blockTileOf<4, 1, Quads, Steps>, blockTileOf<4, 2, Quads, Steps>, blockTileOf<4, 3, Quads, Steps>}};

void blockTile(const qs::BlockTile& t) {
    const auto& tiles = t.group == 16   ? kBlockTiles<4, 1>
                        : t.group == 32 ? kBlockTiles<8, 1>
                                        : kBlockTiles<8, 0>;
    tiles[t.rows - 1][t.strips - 1](t);
}

void nothing() {}

/// In assembly: GCC stores accumulators that are only added to.
double peak(double seconds) {
    return measurePeak(seconds, [] {
        std::int64_t rounds = 20000;
        asm volatile("1:\n"
                     ".irp acc, 0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23\n"
                     "vpdpbusd %%zmm30, %%zmm31, %%zmm\\acc\n"
                     ".endr\n"
                     "dec %0\n"
                     "jnz 1b\n"
                     : "+r"(rounds)
                     :
                     : "cc", "xmm0", "xmm1", "xmm2", "xmm3", "xmm4", "xmm5", "xmm6", "xmm7", "xmm8", "xmm9",
                       "xmm10", "xmm11", "xmm12", "xmm13", "xmm14", "xmm15", "xmm16", "xmm17", "xmm18",
                       "xmm19", "xmm20", "xmm21", "xmm22", "xmm23");
        return 20000.0 * 24 * 128;
    });
}

} // namespace

namespace qs {
extern const IntKernels kIntAvx512Vnni;
const IntKernels kIntAvx512Vnni = {kRows,      kStrips, kStrips, 2048,       nothing,   nothing,      tile,
                                   nibbleTile, expand,  finish,  kBlockRows, blockTile, qs::packAvx2, peak};
} // namespace qs
