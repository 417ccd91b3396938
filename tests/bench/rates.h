// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <algorithm>
#include <chrono>
#include <ctime>

namespace qs::bench {

/// Amounts per second of the clock, and per second of processor time over all threads: the latter holds on a
/// machine that others use too.
struct Rate {
    double perSecond = 0, perCpuSecond = 0;

    void keepBest(const Rate& other) {
        perSecond = std::max(perSecond, other.perSecond);
        perCpuSecond = std::max(perCpuSecond, other.perCpuSecond);
    }
};

inline double cpuSeconds() {
    timespec t{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
    return static_cast<double>(t.tv_sec) + 1e-9 * static_cast<double>(t.tv_nsec);
}

template <typename F> Rate rateOf(double amount, const F& work) {
    const auto start = std::chrono::steady_clock::now();
    const double cpu = cpuSeconds();
    work();
    const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    return {amount / seconds, amount / (cpuSeconds() - cpu)};
}

} // namespace qs::bench
