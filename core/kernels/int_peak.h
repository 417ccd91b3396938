// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <time.h>

// Included by files that are compiled once per instruction set: everything is in an unnamed namespace.
namespace {

inline double peakClock() {
    timespec t{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &t); // waiting for a processor does not count
    return static_cast<double>(t.tv_sec) + 1e-9 * static_cast<double>(t.tv_nsec);
}

/// Repeats `work`, which returns the operations it did, for about `seconds` of this thread's processor time;
/// operations per such second.
template <class Work> double measurePeak(double seconds, const Work& work) {
    const double start = peakClock();
    double elapsed = 0, operations = 0;
    while (elapsed < seconds) {
        operations += work();
        elapsed = peakClock() - start;
    }
    return operations / elapsed;
}

} // namespace
