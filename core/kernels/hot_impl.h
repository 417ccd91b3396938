// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The hot loops, included by one source file per instruction set (hot_portable.cpp, hot_avx2.cpp,
// hot_avx512.cpp), which gives QS_ISA_NAMESPACE. No standard-library templates here: an inline function
// compiled for a higher set could be chosen by the linker for all of the program.
#include "kernels/hot.h"
#include "kernels/vector_ops.h"

#include <time.h>

namespace {

constexpr std::int64_t kVecsPerBlock = qs::kLanes / kWidth;
/// Rows and vectors of an accumulator tile: as many as the registers hold.
constexpr int kTileRows = kWidth == 16 ? 8 : kWidth == 8 ? 6 : 3;
constexpr int kTileVecs = kWidth == 4 ? 4 : 2;

/// Taylor's series after reduction to |r| <= ln(2) / 2, where its degree-7 remainder is 2^-27 relative.
inline Vec exponential(Vec x) {
    const Vec lowest = all(-87.33654f);                       // log of the smallest normal float
    const Vec c = larger(lowest, smaller(all(88.37626f), x)); // a NaN stays
    const Vec n = roundToInteger(mul(c, all(1.44269504f)));
    // ln 2 in two parts: n * 0.693359375 is exact
    const Vec r = mulAdd(n, all(2.12194440e-4f), mulAdd(n, all(-0.693359375f), c));
    Vec p = all(1.0f / 5040);
    p = mulAdd(p, r, all(1.0f / 720));
    p = mulAdd(p, r, all(1.0f / 120));
    p = mulAdd(p, r, all(1.0f / 24));
    p = mulAdd(p, r, all(1.0f / 6));
    p = mulAdd(p, r, all(0.5f));
    p = mulAdd(mul(p, r), r, r);
    return zeroBelow(x, lowest, mul(add(p, all(1.0f)), powerOfTwo(n)));
}

/// Sum of 16 lanes: halves first, always in the same order.
inline float sumOfLanes(const float* lanes) {
    float s[8];
    for (int i = 0; i < 8; ++i) s[i] = lanes[i] + lanes[i + 8];
    for (int i = 0; i < 4; ++i) s[i] += s[i + 4];
    return (s[0] + s[2]) + (s[1] + s[3]);
}

void rmsNorm(const float* x, const float* gain, float eps, std::int64_t n, float* y) {
    double lanes[qs::kLanes] = {};
    std::int64_t i = 0;
    for (; i + qs::kLanes <= n; i += qs::kLanes)
        for (std::int64_t l = 0; l < qs::kLanes; ++l) {
            const double v = x[i + l];
            lanes[l] += v * v;
        }
    for (std::int64_t l = 0; i + l < n; ++l)
        lanes[l] += static_cast<double>(x[i + l]) * static_cast<double>(x[i + l]);
    double sum = 0;
    for (const double lane : lanes) sum += lane;
    const auto inverse =
        static_cast<float>(1.0 / __builtin_sqrt(sum / static_cast<double>(n) + static_cast<double>(eps)));
    for (i = 0; i < n; ++i) y[i] = x[i] * inverse * gain[i];
}

void rotate(float* x, const float* cosines, const float* sines, std::int64_t half) {
    float* __restrict a = x;
    float* __restrict b = x + half;
    for (std::int64_t i = 0; i < half; ++i) {
        const float u = a[i], v = b[i];
        a[i] = u * cosines[i] - v * sines[i];
        b[i] = v * cosines[i] + u * sines[i];
    }
}

void addTo(float* y, const float* x, std::int64_t n) {
    for (std::int64_t i = 0; i < n; ++i) y[i] += x[i];
}

/// Applies f to n values, the last ones through a padded copy, so that every value takes the same path.
template <typename F>
inline void mapVectors(const float* a, const float* b, std::int64_t n, float* out, F f) {
    std::int64_t i = 0;
    for (; i + kWidth <= n; i += kWidth) store(out + i, f(load(a + i), load(b + i)));
    if (i == n) return;
    float ta[kWidth] = {}, tb[kWidth] = {};
    for (std::int64_t l = 0; i + l < n; ++l) ta[l] = a[i + l], tb[l] = b[i + l];
    store(ta, f(load(ta), load(tb)));
    for (std::int64_t l = 0; i + l < n; ++l) out[i + l] = ta[l];
}

void siluTimes(const float* gate, const float* up, std::int64_t n, float* out) {
    mapVectors(gate, up, n, out,
               [](Vec g, Vec u) { return mul(div(g, add(all(1.0f), exponential(sub(all(0), g)))), u); });
}

void exponentialOf(const float* x, std::int64_t n, float* y) {
    mapVectors(x, x, n, y, [](Vec v, Vec) { return exponential(v); });
}

/// Taylor's series to degree 13 after reduction to |r| <= ln(2) / 2: remainder 4e-18. Plain arithmetic that
/// compilers vectorize.
void preciseExponential(const float* x, double shift, std::int64_t n, double* y) {
    constexpr double toInteger = 0x1.8p52; // a sum with it has its integer part in the lowest bits
    for (std::int64_t i = 0; i < n; ++i) {
        const double wide = static_cast<double>(x[i]) - shift;
        const double v = wide < -708 ? -708.0 : wide, keep = wide < -708 ? 0.0 : 1.0; // a NaN stays
        const double shifted = v * 0x1.71547652b82fep+0 + toInteger;
        const double k = shifted - toInteger;
        // ln 2 in two parts; k times the first is exact
        const double r = (v - k * 0x1.62e42feep-1) - k * 0x1.a39ef35793c76p-33;
        double p = 1.0 / 6227020800;
        p = p * r + 1.0 / 479001600;
        p = p * r + 1.0 / 39916800;
        p = p * r + 1.0 / 3628800;
        p = p * r + 1.0 / 362880;
        p = p * r + 1.0 / 40320;
        p = p * r + 1.0 / 5040;
        p = p * r + 1.0 / 720;
        p = p * r + 1.0 / 120;
        p = p * r + 1.0 / 24;
        p = p * r + 1.0 / 6;
        p = p * r + 0.5;
        p = 1.0 + (r + (r * r) * p);
        const std::int64_t bits = __builtin_bit_cast(std::int64_t, shifted) + 1023;
        const double power = __builtin_bit_cast(double, static_cast<std::uint64_t>(bits) << 52);
        y[i] = p * power * keep;
    }
}

/// R rows times V vectors of keys; V vectors span V / kVecsPerBlock blocks.
template <int R, int V>
inline void scoreTile(const float* q, std::int64_t qStride, const float* keys, std::int64_t d, float* s,
                      std::int64_t sStride) {
    Vec acc[R][V];
    for (int r = 0; r < R; ++r)
        for (int c = 0; c < V; ++c) acc[r][c] = all(0);
    for (std::int64_t i = 0; i < d; ++i) {
        Vec k[V];
        for (int c = 0; c < V; ++c)
            k[c] = load(keys + (c / kVecsPerBlock) * d * qs::kLanes + i * qs::kLanes +
                        (c % kVecsPerBlock) * kWidth);
        for (int r = 0; r < R; ++r) {
            const Vec a = all(q[r * qStride + i]);
            for (int c = 0; c < V; ++c) acc[r][c] = mulAdd(a, k[c], acc[r][c]);
        }
    }
    for (int r = 0; r < R; ++r)
        for (int c = 0; c < V; ++c) store(s + r * sStride + c * kWidth, acc[r][c]);
}

template <int R>
inline void scoreRows(const float* q, std::int64_t qStride, const float* keys, std::int64_t blocks,
                      std::int64_t d, float* s, std::int64_t sStride) {
    constexpr std::int64_t step = kTileVecs / kVecsPerBlock;
    std::int64_t b = 0;
    for (; b + step <= blocks; b += step)
        scoreTile<R, kTileVecs>(q, qStride, keys + b * d * qs::kLanes, d, s + b * qs::kLanes, sStride);
    for (; b < blocks; ++b)
        scoreTile<R, kVecsPerBlock>(q, qStride, keys + b * d * qs::kLanes, d, s + b * qs::kLanes, sStride);
}

/// acc[r][0 .. V vectors) += p[r][j] * v[j] for all keys.
template <int R, int V>
inline void weighTile(const float* p, std::int64_t pStride, const float* v, std::int64_t keys,
                      std::int64_t width, float* out, std::int64_t outStride) {
    Vec acc[R][V];
    for (int r = 0; r < R; ++r)
        for (int c = 0; c < V; ++c) acc[r][c] = load(out + r * outStride + c * kWidth);
    for (std::int64_t j = 0; j < keys; ++j) {
        Vec x[V];
        for (int c = 0; c < V; ++c) x[c] = load(v + j * width + c * kWidth);
        for (int r = 0; r < R; ++r) {
            const Vec a = all(p[r * pStride + j]);
            for (int c = 0; c < V; ++c) acc[r][c] = mulAdd(a, x[c], acc[r][c]);
        }
    }
    for (int r = 0; r < R; ++r)
        for (int c = 0; c < V; ++c) store(out + r * outStride + c * kWidth, acc[r][c]);
}

template <int R>
inline void weighRows(const float* p, std::int64_t pStride, const float* v, std::int64_t keys,
                      std::int64_t width, float* out, std::int64_t outStride) {
    std::int64_t c = 0;
    for (; c + kTileVecs * kWidth <= width; c += kTileVecs * kWidth)
        weighTile<R, kTileVecs>(p, pStride, v + c, keys, width, out + c, outStride);
    for (; c < width; c += qs::kLanes)
        weighTile<R, kVecsPerBlock>(p, pStride, v + c, keys, width, out + c, outStride);
}

/// Calls f<R> for the remaining R < kTileRows rows.
template <int R, typename F> inline void withRows(std::int64_t rows, const F& f) {
    if constexpr (R > 0) {
        if (rows == R)
            f.template operator()<R>();
        else
            withRows<R - 1>(rows, f);
    }
}

void scores(const float* q, std::int64_t qStride, std::int64_t rows, const float* keys, std::int64_t blocks,
            std::int64_t d, float* s, std::int64_t sStride) {
    std::int64_t r = 0;
    for (; r + kTileRows <= rows; r += kTileRows)
        scoreRows<kTileRows>(q + r * qStride, qStride, keys, blocks, d, s + r * sStride, sStride);
    withRows<kTileRows - 1>(rows - r, [&]<int R>() {
        scoreRows<R>(q + r * qStride, qStride, keys, blocks, d, s + r * sStride, sStride);
    });
}

void weigh(const float* p, std::int64_t pStride, std::int64_t rows, const float* v, std::int64_t keys,
           std::int64_t width, float* acc, std::int64_t accStride) {
    if (keys <= 0) return;
    std::int64_t r = 0;
    for (; r + kTileRows <= rows; r += kTileRows)
        weighRows<kTileRows>(p + r * pStride, pStride, v, keys, width, acc + r * accStride, accStride);
    withRows<kTileRows - 1>(rows - r, [&]<int R>() {
        weighRows<R>(p + r * pStride, pStride, v, keys, width, acc + r * accStride, accStride);
    });
}

float softmaxTerms(float* s, std::int64_t first, std::int64_t last, float scale) {
    const std::int64_t begin = first / qs::kLanes * qs::kLanes, end = qs::roundUpToLanes(last);
    for (std::int64_t j = begin; j < first; ++j) s[j] = -__builtin_inff();
    for (std::int64_t j = last; j < end; ++j) s[j] = -__builtin_inff();
    Vec top = all(-__builtin_inff());
    for (std::int64_t j = begin; j < end; j += kWidth) top = larger(load(s + j), top);
    float tops[kWidth];
    store(tops, top);
    float maximum = tops[0];
    for (std::int64_t l = 1; l < kWidth; ++l) maximum = tops[l] > maximum ? tops[l] : maximum;
    const Vec m = all(maximum), k = all(scale);
    Vec sums[kVecsPerBlock];
    for (auto& v : sums) v = all(0);
    for (std::int64_t j = begin; j < end; j += qs::kLanes)
        for (std::int64_t c = 0; c < kVecsPerBlock; ++c) {
            const Vec e = exponential(mul(sub(load(s + j + c * kWidth), m), k));
            store(s + j + c * kWidth, e);
            sums[c] = add(sums[c], e);
        }
    float lanes[qs::kLanes];
    for (std::int64_t c = 0; c < kVecsPerBlock; ++c) store(lanes + c * kWidth, sums[c]);
    return sumOfLanes(lanes);
}

double monotonicSeconds() {
    timespec t{};
    clock_gettime(CLOCK_MONOTONIC, &t);
    return static_cast<double>(t.tv_sec) + 1e-9 * static_cast<double>(t.tv_nsec);
}

double fmaPeak(double seconds) {
    constexpr int chains = 12; // covers latency times units of current CPUs and fits 16 registers
    Vec a[chains];
    for (int i = 0; i < chains; ++i) a[i] = all(1.0f + static_cast<float>(i));
    const Vec b = all(0.999f), c = all(0.001f);
    const double start = monotonicSeconds();
    double elapsed = 0, operations = 0;
    while (elapsed < seconds) {
        for (int n = 0; n < 100000; ++n) {
#pragma GCC unroll 12
            for (int i = 0; i < chains; ++i) a[i] = mulAdd(a[i], b, c);
        }
        operations += 100000.0 * chains * 2 * kWidth;
        elapsed = monotonicSeconds() - start;
    }
    float sink[kWidth];
    Vec total = all(0);
    for (const Vec& v : a) total = add(total, v);
    store(sink, total);
    volatile float keep = sink[0]; // the chains must not be optimized away
    (void)keep;
    return operations / elapsed;
}

} // namespace

namespace qs::QS_ISA_NAMESPACE {
extern const HotKernels kHot;
const HotKernels kHot = {rmsNorm, rotate,        siluTimes,          addTo,  scores, softmaxTerms,
                         weigh,   exponentialOf, preciseExponential, fmaPeak};
} // namespace qs::QS_ISA_NAMESPACE
