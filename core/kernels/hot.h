// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/cpu.h"

#include <cstdint>

namespace qs {

/// Keys are packed for attention in blocks of this many tokens, and sums over a row run in this many lanes,
/// whatever the instruction set: element i belongs to lane i mod 16, lanes are combined in a fixed order.
inline constexpr std::int64_t kLanes = 16;

inline std::int64_t roundUpToLanes(std::int64_t n) {
    return (n + kLanes - 1) / kLanes * kLanes;
}

/// The elementwise and attention loops of the forward pass, compiled once per instruction set. Every function
/// is single-threaded and works on f32; a result does not depend on alignment or on what is computed beside
/// it.
struct HotKernels {
    /// y = x / sqrt(mean(x^2) + eps) * gain over n values (Zhang and Sennrich 2019); squares are summed in
    /// double. y may be x.
    void (*rmsNorm)(const float* x, const float* gain, float eps, std::int64_t n, float* y);
    /// Rotates the pairs (x[i], x[i + half]) by the angles whose cosines and sines are given, in place (Su et
    /// al. 2021).
    void (*rotate)(float* x, const float* cosines, const float* sines, std::int64_t half);
    /// out = gate * sigmoid(gate) * up. out may be gate or up.
    void (*siluTimes)(const float* gate, const float* up, std::int64_t n, float* out);
    /// y += x
    void (*add)(float* y, const float* x, std::int64_t n);

    /// s[r][j] = sum over i < d of q[r][i] * key j [i], in the order of i. Keys: `blocks` blocks [d][16].
    void (*scores)(const float* q, std::int64_t qStride, std::int64_t rows, const float* keys,
                   std::int64_t blocks, std::int64_t d, float* s, std::int64_t sStride);
    /// s[j] = exp(scale * (s[j] - max)) for j in [first, last); returns their sum. Entries outside of the
    /// range but in the same 16 are overwritten by 0: s needs room up to roundUpToLanes(last).
    float (*softmaxTerms)(float* s, std::int64_t first, std::int64_t last, float scale);
    /// acc[r][c] += sum over j < keys of p[r][j] * v[j][c], in the order of j; width is a multiple of 16.
    void (*weigh)(const float* p, std::int64_t pStride, std::int64_t rows, const float* v, std::int64_t keys,
                  std::int64_t width, float* acc, std::int64_t accStride);
    /// e^x, at most 2 ulp off for results that are normal floats; below that 0.
    void (*exponential)(const float* x, std::int64_t n, float* y);
    /// y = e^(x - shift) in double, at most 2 ulp off, for a softmax whose sums shall be exact; below e^-708:
    /// 0. The same bits for every instruction set.
    void (*preciseExponential)(const float* x, double shift, std::int64_t n, double* y);
    /// Giga multiply-adds for `seconds` or so, to measure what the instruction set can do; returns FLOP per
    /// second.
    double (*fmaPeak)(double seconds);
};

/// The kernels of activeIsa(), or of a given set that this CPU supports (tests).
const HotKernels& hotKernels();
const HotKernels& hotKernels(Isa isa);

} // namespace qs
