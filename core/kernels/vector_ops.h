// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The native f32 vector of the instruction set that the including file is compiled for. Only for files that
// are compiled once per set: everything is in an unnamed namespace, so that no function of one set can be
// linked into another.
#include <cstdint>
#if defined(__AVX2__)
#include <immintrin.h>
#endif

namespace {

#if defined(__AVX512F__)

constexpr std::int64_t kWidth = 16;
using Vec = __m512;

inline Vec load(const float* p) {
    return _mm512_loadu_ps(p);
}
inline void store(float* p, Vec v) {
    _mm512_storeu_ps(p, v);
}
inline Vec all(float x) {
    return _mm512_set1_ps(x);
}
inline Vec add(Vec a, Vec b) {
    return _mm512_add_ps(a, b);
}
inline Vec sub(Vec a, Vec b) {
    return _mm512_sub_ps(a, b);
}
inline Vec mul(Vec a, Vec b) {
    return _mm512_mul_ps(a, b);
}
inline Vec div(Vec a, Vec b) {
    return _mm512_div_ps(a, b);
}
inline Vec mulAdd(Vec a, Vec b, Vec c) {
    return _mm512_fmadd_ps(a, b, c);
}
/// a > b ? a : b, so that a NaN in b stays.
inline Vec larger(Vec a, Vec b) {
    return _mm512_max_ps(a, b);
}
inline Vec smaller(Vec a, Vec b) {
    return _mm512_min_ps(a, b);
}
inline Vec roundToInteger(Vec a) {
    return _mm512_roundscale_ps(a, _MM_FROUND_TO_NEAREST_INT | _MM_FROUND_NO_EXC);
}
/// x < limit ? 0 : value
inline Vec zeroBelow(Vec x, Vec limit, Vec value) {
    return _mm512_maskz_mov_ps(_mm512_cmp_ps_mask(x, limit, _CMP_NLT_UQ), value);
}
/// 2^n for integral n in [-126, 127].
inline Vec powerOfTwo(Vec n) {
    return _mm512_castsi512_ps(
        _mm512_slli_epi32(_mm512_add_epi32(_mm512_cvtps_epi32(n), _mm512_set1_epi32(127)), 23));
}

#elif defined(__AVX2__)

constexpr std::int64_t kWidth = 8;
using Vec = __m256;

inline Vec load(const float* p) {
    return _mm256_loadu_ps(p);
}
inline void store(float* p, Vec v) {
    _mm256_storeu_ps(p, v);
}
inline Vec all(float x) {
    return _mm256_set1_ps(x);
}
inline Vec add(Vec a, Vec b) {
    return _mm256_add_ps(a, b);
}
inline Vec sub(Vec a, Vec b) {
    return _mm256_sub_ps(a, b);
}
inline Vec mul(Vec a, Vec b) {
    return _mm256_mul_ps(a, b);
}
inline Vec div(Vec a, Vec b) {
    return _mm256_div_ps(a, b);
}
inline Vec mulAdd(Vec a, Vec b, Vec c) {
    return _mm256_fmadd_ps(a, b, c);
}
inline Vec larger(Vec a, Vec b) {
    return _mm256_max_ps(a, b);
}
inline Vec smaller(Vec a, Vec b) {
    return _mm256_min_ps(a, b);
}
inline Vec roundToInteger(Vec a) {
    return _mm256_round_ps(a, _MM_FROUND_TO_NEAREST_INT | _MM_FROUND_NO_EXC);
}
inline Vec zeroBelow(Vec x, Vec limit, Vec value) {
    return _mm256_and_ps(_mm256_cmp_ps(x, limit, _CMP_NLT_UQ), value);
}
inline Vec powerOfTwo(Vec n) {
    return _mm256_castsi256_ps(
        _mm256_slli_epi32(_mm256_add_epi32(_mm256_cvtps_epi32(n), _mm256_set1_epi32(127)), 23));
}

#else

constexpr std::int64_t kWidth = 4;
using Vec = float __attribute__((vector_size(16)));
using IntVec = std::int32_t __attribute__((vector_size(16)));

inline Vec load(const float* p) {
    Vec v;
    __builtin_memcpy(&v, p, sizeof v);
    return v;
}
inline void store(float* p, Vec v) {
    __builtin_memcpy(p, &v, sizeof v);
}
inline Vec all(float x) {
    return Vec{x, x, x, x};
}
inline Vec add(Vec a, Vec b) {
    return a + b;
}
inline Vec sub(Vec a, Vec b) {
    return a - b;
}
inline Vec mul(Vec a, Vec b) {
    return a * b;
}
inline Vec div(Vec a, Vec b) {
    return a / b;
}
inline Vec mulAdd(Vec a, Vec b, Vec c) {
    return a * b + c;
}
inline Vec larger(Vec a, Vec b) {
    return a > b ? a : b;
}
inline Vec smaller(Vec a, Vec b) {
    return a < b ? a : b;
}
/// Adding 1.5 * 2^23 leaves no fraction bits; right for |a| < 2^22.
inline Vec roundToInteger(Vec a) {
    return (a + all(0x1.8p23f)) - all(0x1.8p23f);
}
inline Vec zeroBelow(Vec x, Vec limit, Vec value) {
    return x < limit ? all(0) : value;
}
inline Vec powerOfTwo(Vec n) {
    const IntVec bits = (__builtin_convertvector(n, IntVec) + 127) << 23;
    Vec v;
    __builtin_memcpy(&v, &bits, sizeof v);
    return v;
}

#endif

} // namespace
