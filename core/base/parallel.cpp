// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/parallel.h"

#include <algorithm>
#include <atomic>
#include <exception>
#include <mutex>
#include <omp.h>
#include <sched.h>

namespace qs {
namespace {

std::atomic<int> g_threads{0};
thread_local int t_serialScopes = 0;

int availableCpus() {
    cpu_set_t set;
    CPU_ZERO(&set);
    if (sched_getaffinity(0, sizeof(set), &set) == 0) return std::max(1, CPU_COUNT(&set));
    return 1;
}

} // namespace

int threadCount() {
    const int n = g_threads.load(std::memory_order_relaxed);
    if (n > 0) return n;
    static const int cpus = availableCpus();
    return cpus;
}

void setThreadCount(int n) {
    g_threads.store(std::max(0, n), std::memory_order_relaxed);
}

SerialScope::SerialScope() {
    ++t_serialScopes;
}
SerialScope::~SerialScope() {
    --t_serialScopes;
}

void keepLibrariesSerial() {
    // The setting belongs to the calling thread; our own regions state their number of threads explicitly.
    thread_local bool done = false;
    if (done) return;
    omp_set_num_threads(1);
    done = true;
}

void parallelFor(std::int64_t n, std::int64_t grain, const std::function<void(std::int64_t, std::int64_t)>& body) {
    if (n <= 0) return;
    keepLibrariesSerial();
    grain = std::max<std::int64_t>(1, grain);
    const std::int64_t pieces = (n + grain - 1) / grain;
    const int threads = static_cast<int>(std::min<std::int64_t>(threadCount(), pieces));
    if (threads <= 1 || t_serialScopes > 0 || omp_in_parallel()) {
        for (std::int64_t p = 0; p < pieces; ++p) body(p * grain, std::min(n, (p + 1) * grain));
        return;
    }
    std::mutex mutex;
    std::exception_ptr first;
    std::int64_t firstPiece = pieces;
    std::atomic<bool> failed{false};
#pragma omp parallel for schedule(dynamic, 1) num_threads(threads)
    for (std::int64_t p = 0; p < pieces; ++p) {
        if (failed.load(std::memory_order_relaxed)) continue;
        try {
            body(p * grain, std::min(n, (p + 1) * grain));
        } catch (...) {
            failed.store(true, std::memory_order_relaxed);
            const std::lock_guard lock(mutex);
            if (p < firstPiece) {
                firstPiece = p;
                first = std::current_exception();
            }
        }
    }
    if (first) std::rethrow_exception(first);
}

} // namespace qs
