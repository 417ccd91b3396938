// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Integer products with 256-bit vectors, included by int_avx2.cpp (maddubs) and int_avxvnni.cpp (vpdpbusd),
// which give QS_INT_KERNELS and kRows. No standard-library templates here (see hot_impl.h).
#include "kernels/int_kernels.h"
#include "kernels/int_peak.h"

#include <immintrin.h>

namespace {

using qs::IntTile;
using qs::kLine;
using qs::kStrip;

constexpr std::int64_t kHalf = 32; // bytes: 8 outputs of a line

inline __m256i load(const void* p) {
    return _mm256_loadu_si256(static_cast<const __m256i*>(p));
}
inline void store(void* p, __m256i v) {
    _mm256_storeu_si256(static_cast<__m256i*>(p), v);
}
inline __m256i broadcastQuad(const std::int8_t* p) {
    std::int32_t quad;
    __builtin_memcpy(&quad, p, sizeof quad);
    return _mm256_set1_epi32(quad);
}

#if defined(__AVXVNNI__)

/// Both forms are the same: nothing saturates here.
struct Narrow {
    __m256i a;
    explicit Narrow(__m256i quad) : a(quad) {}
    __m256i addTo(__m256i acc, __m256i w) const { return _mm256_dpbusd_avx_epi32(acc, w, a); }
};
using Wide = Narrow;

#else

/// Four products per sum; the pairs must fit 16 bits.
struct Narrow {
    __m256i a;
    explicit Narrow(__m256i quad) : a(quad) {}
    __m256i addTo(__m256i acc, __m256i w) const {
        return _mm256_add_epi32(acc, _mm256_madd_epi16(_mm256_maddubs_epi16(w, a), _mm256_set1_epi16(1)));
    }
};

/// The same for any bytes: even and odd inputs apart, as 16-bit numbers, whose products are exact.
struct Wide {
    __m256i even, odd;
    explicit Wide(__m256i quad)
        : even(_mm256_srai_epi16(_mm256_slli_epi16(quad, 8), 8)), odd(_mm256_srai_epi16(quad, 8)) {}
    __m256i addTo(__m256i acc, __m256i w) const {
        const __m256i low = _mm256_madd_epi16(_mm256_and_si256(w, _mm256_set1_epi16(255)), even);
        const __m256i high = _mm256_madd_epi16(_mm256_srli_epi16(w, 8), odd);
        return _mm256_add_epi32(acc, _mm256_add_epi32(low, high));
    }
};

#endif

/// Accumulators of R rows of one strip.
template <int R> struct Sums {
    __m256i v[R][2];

    explicit Sums(const IntTile& t) {
#pragma GCC unroll 6
        for (int r = 0; r < R; ++r)
#pragma GCC unroll 2
            for (int h = 0; h < 2; ++h)
                v[r][h] = t.fresh ? _mm256_setzero_si256() : load(t.acc + r * t.accStride + 8 * h);
    }
    void storeTo(const IntTile& t) const {
#pragma GCC unroll 6
        for (int r = 0; r < R; ++r)
#pragma GCC unroll 2
            for (int h = 0; h < 2; ++h) store(t.acc + r * t.accStride + 8 * h, v[r][h]);
    }
    template <class Product> void add(const IntTile& t, std::int64_t i, __m256i w0, __m256i w1) {
#pragma GCC unroll 6
        for (int r = 0; r < R; ++r) {
            const Product product(broadcastQuad(t.a + r * t.aStride + i));
            v[r][0] = product.addTo(v[r][0], w0);
            v[r][1] = product.addTo(v[r][1], w1);
        }
    }
};

template <int R, class Product> void tileOf(const IntTile& t) {
    Sums<R> sums(t);
    const std::uint8_t* w = t.w;
    for (std::int64_t i = 0; i < t.depth; i += 4, w += kLine)
        sums.template add<Product>(t, i, load(w), load(w + kHalf));
    sums.storeTo(t);
}

struct Decoder {
    __m256i table, low = _mm256_set1_epi8(15);
    explicit Decoder(const std::uint8_t* decode)
        : table(_mm256_broadcastsi128_si256(_mm_loadu_si128(reinterpret_cast<const __m128i*>(decode)))) {}
    __m256i even(__m256i codes) const { return _mm256_shuffle_epi8(table, _mm256_and_si256(codes, low)); }
    __m256i odd(__m256i codes) const { return even(_mm256_srli_epi16(codes, 4)); }
};

template <int R, class Product> void nibbleTileOf(const IntTile& t) {
    Sums<R> sums(t);
    const Decoder decoder(t.decode);
    const std::uint8_t* w = t.w;
    for (std::int64_t i = 0; i < t.depth; i += 8, w += kLine) {
        const __m256i c0 = load(w), c1 = load(w + kHalf);
        _mm_prefetch(reinterpret_cast<const char*>(w + 3072), _MM_HINT_T0);
        sums.template add<Product>(t, i, decoder.even(c0), decoder.even(c1));
        sums.template add<Product>(t, i + 4, decoder.odd(c0), decoder.odd(c1));
    }
    sums.storeTo(t);
}

using TileFunction = void (*)(const IntTile&);
template <class Product>
constexpr TileFunction kTiles[] = {tileOf<1, Product>, tileOf<2, Product>, tileOf<3, Product>,
                                   tileOf<4, Product>, tileOf<5, Product>, tileOf<6, Product>};
template <class Product>
constexpr TileFunction kNibbleTiles[] = {nibbleTileOf<1, Product>, nibbleTileOf<2, Product>,
                                         nibbleTileOf<3, Product>, nibbleTileOf<4, Product>};

void tile(const IntTile& t) {
    (t.narrow ? kTiles<Narrow> : kTiles<Wide>)[t.rows - 1](t);
}

/// In two halves where the rows are many: the registers hold four.
void nibbleTile(const IntTile& t) {
    const auto* tiles = t.narrow ? kNibbleTiles<Narrow> : kNibbleTiles<Wide>;
    IntTile part = t;
    for (std::int64_t row = 0; row < t.rows; row += part.rows) {
        part.rows = t.rows - row < 4 ? t.rows - row : 4;
        part.a = t.a + row * t.aStride;
        part.acc = t.acc + row * t.accStride;
        tiles[part.rows - 1](part);
    }
}

void expand(const std::uint8_t* nibbles, const std::uint8_t* decode, std::int64_t lines,
            std::uint8_t* bytes) {
    const Decoder decoder(decode);
    for (std::int64_t l = 0; l < lines; ++l, nibbles += kLine, bytes += 2 * kLine)
        for (std::int64_t h = 0; h < kLine; h += kHalf) {
            const __m256i codes = load(nibbles + h);
            store(bytes + h, decoder.even(codes));
            store(bytes + kLine + h, decoder.odd(codes));
        }
}

/// Whole vectors, and what is left one by one.
void finish(const qs::IntFinish& f) {
    for (std::int64_t r = 0; r < f.rows; ++r) {
        const std::uint32_t excess = f.floatSums ? 0 : f.offset * static_cast<std::uint32_t>(f.rowSums[r]);
        const float rowScale = f.rowScale ? f.rowScale[r] : 1.0f;
        float* y = f.y + r * f.yStride;
        std::int64_t o = 0;
        for (; o + 8 <= f.n; o += 8) {
            const std::int64_t at = r * f.sumStride + o;
            const __m256i off = _mm256_set1_epi32(static_cast<std::int32_t>(excess));
            const __m256 sum = f.floatSums ? _mm256_loadu_ps(f.floatSums + at)
                                           : _mm256_cvtepi32_ps(_mm256_sub_epi32(load(f.sums + at), off));
            __m256 v =
                _mm256_mul_ps(_mm256_mul_ps(sum, _mm256_loadu_ps(f.scale + o)), _mm256_set1_ps(rowScale));
            if (f.bias) v = _mm256_add_ps(v, _mm256_loadu_ps(f.bias + o));
            if (f.add) v = _mm256_add_ps(_mm256_loadu_ps(y + o), v);
            _mm256_storeu_ps(y + o, v);
        }
        for (; o < f.n; ++o) {
            float sum = f.floatSums ? f.floatSums[r * f.sumStride + o] : 0;
            if (!f.floatSums)
                sum = static_cast<float>(static_cast<std::int32_t>(
                    static_cast<std::uint32_t>(f.sums[r * f.sumStride + o]) - excess));
            float v = sum * f.scale[o] * rowScale;
            if (f.bias) v += f.bias[o];
            y[o] = f.add ? y[o] + v : v;
        }
    }
}

/// A group's sums like any tile's, then scaled and added up.
template <class Product> void blockTileOf(const qs::BlockTile& t) {
    std::int32_t sums[kStrip];
    for (std::int64_t s = 0; s < t.strips; ++s)
        for (std::int64_t r = 0; r < t.rows; ++r) {
            float* acc = t.acc + r * t.accStride + s * kStrip;
            __m256 total[2];
            for (int h = 0; h < 2; ++h)
                total[h] = t.fresh ? _mm256_setzero_ps() : _mm256_loadu_ps(acc + 8 * h);
            for (std::int64_t g = 0; g < t.groups; ++g) {
                IntTile part;
                part.a = t.a + r * t.aStride + g * t.group;
                part.rows = 1;
                part.w = t.w + s * t.wStride + g * t.group * kStrip;
                part.depth = t.group;
                part.acc = sums;
                tileOf<1, Product>(part);
                const std::int64_t at = r * t.scaleStride + g;
                for (int h = 0; h < 2; ++h) {
                    const __m256i sum = _mm256_add_epi32(load(sums + 8 * h), _mm256_set1_epi32(t.start[at]));
                    const __m256 scaled =
                        _mm256_mul_ps(_mm256_cvtepi32_ps(sum), _mm256_set1_ps(t.aScale[at]));
                    const __m256 scale = _mm256_loadu_ps(t.wScale + s * t.wScaleStride + g * kStrip + 8 * h);
                    total[h] = _mm256_add_ps(total[h], _mm256_mul_ps(scaled, scale));
                }
            }
            for (int h = 0; h < 2; ++h) _mm256_storeu_ps(acc + 8 * h, total[h]);
        }
}

void blockTile(const qs::BlockTile& t) {
    if (t.narrow)
        blockTileOf<Narrow>(t);
    else
        blockTileOf<Wide>(t);
}

void nothing() {}

/// In assembly: GCC stores accumulators that are only added to.
double peak(double seconds) {
    return measurePeak(seconds, [] {
        std::int64_t rounds = 20000;
        asm volatile("1:\n"
                     ".irp acc, 0,1,2,3,4,5,6,7,8,9\n"
#if defined(__AVXVNNI__)
                     "%{vex%} vpdpbusd %%ymm14, %%ymm15, %%ymm\\acc\n"
#else
                     "vpmaddubsw %%ymm14, %%ymm15, %%ymm13\n"
                     "vpmaddwd %%ymm12, %%ymm13, %%ymm13\n"
                     "vpaddd %%ymm13, %%ymm\\acc, %%ymm\\acc\n"
#endif
                     ".endr\n"
                     "dec %0\n"
                     "jnz 1b\n"
                     : "+r"(rounds)
                     :
                     : "cc", "xmm0", "xmm1", "xmm2", "xmm3", "xmm4", "xmm5", "xmm6", "xmm7", "xmm8", "xmm9",
                       "xmm13");
        return 20000.0 * 10 * 64;
    });
}

} // namespace

namespace qs {
extern const IntKernels QS_INT_KERNELS;
const IntKernels QS_INT_KERNELS = {kRows,      1,      3,      512, nothing,   nothing,      tile,
                                   nibbleTile, expand, finish, 4,   blockTile, qs::packAvx2, peak};
} // namespace qs
