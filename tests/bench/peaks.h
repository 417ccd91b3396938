// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/cpu.h"
#include "base/parallel.h"
#include "bench/rates.h"
#include "kernels/hot.h"
#include "kernels/int_kernels.h"
#include "kernels/int_peak.h"

#include <algorithm>
#include <cstdint>
#include <vector>

/// What this machine can do at most, for shares: measured beside every figure, because neighbours and clocks
/// come and go.
namespace qs::bench {

/// `one(seconds)`, a rate per second of processor time, on all threads at once; their sum.
template <class One> Rate peakOf(int threads, double seconds, const One& one) {
    std::vector<double> rates(static_cast<std::size_t>(threads));
    parallelFor(threads, 1, [&](std::int64_t begin, std::int64_t) {
        rates[static_cast<std::size_t>(begin)] = one(seconds);
    });
    double sum = 0;
    for (const double r : rates) sum += r;
    return {sum, sum / threads};
}

inline Rate integerPeak(int threads, double seconds) {
    return peakOf(threads, seconds, intKernels(activeIntegerIsa()).peak);
}
inline Rate floatPeak(int threads, double seconds) {
    return peakOf(threads, seconds, hotKernels().fmaPeak);
}

inline bool hasBf16Dot() {
#if defined(__x86_64__)
    return activeIsa() == Isa::Avx512 && __builtin_cpu_supports("avx512bf16");
#else
    return false;
#endif
}

/// AVX-512's dot product of bf16 pairs, two operations per multiply-add; 0 without it.
inline Rate bf16Peak(int threads, double seconds) {
    if (!hasBf16Dot()) return {};
#if defined(__x86_64__)
    return peakOf(threads, seconds, [](double s) {
        return measurePeak(s, [] {
            std::int64_t rounds = 20000;
            asm volatile("1:\n"
                         ".irp acc, 0,1,2,3,4,5,6,7,8,9,10,11\n"
                         "vdpbf16ps %%zmm14, %%zmm15, %%zmm\\acc\n"
                         ".endr\n"
                         "dec %0\n"
                         "jnz 1b\n"
                         : "+r"(rounds)
                         :
                         : "cc", "xmm0", "xmm1", "xmm2", "xmm3", "xmm4", "xmm5", "xmm6", "xmm7", "xmm8",
                           "xmm9", "xmm10", "xmm11", "xmm14", "xmm15");
            return 20000.0 * 12 * 64;
        });
    });
#else
    return {};
#endif
}

/// Reads all of a buffer that no cache holds, 2 MB at a time per thread; bytes per second.
inline Rate readBandwidth(const std::vector<std::uint64_t>& buffer) {
    constexpr std::int64_t piece = 1 << 18;
    const auto n = static_cast<std::int64_t>(buffer.size());
    std::vector<std::uint64_t> sums(static_cast<std::size_t>(n / piece));
    const Rate rate = rateOf(static_cast<double>(n) * sizeof(std::uint64_t), [&] {
        parallelFor(n, piece, [&](std::int64_t begin, std::int64_t end) {
            std::uint64_t lanes[8] = {};
            for (std::int64_t i = begin; i < end; i += 8) {
                __builtin_prefetch(buffer.data() + i + 384);
                for (int l = 0; l < 8; ++l) lanes[l] ^= buffer[static_cast<std::size_t>(i + l)];
            }
            for (const std::uint64_t lane : lanes) sums[static_cast<std::size_t>(begin / piece)] ^= lane;
        });
    });
    volatile std::uint64_t keep = sums[0];
    (void)keep;
    return rate;
}

} // namespace qs::bench
