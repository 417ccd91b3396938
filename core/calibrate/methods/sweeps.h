// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/parallel.h"
#include "base/task.h"

#include <algorithm>
#include <cstdint>

namespace qs {

/// parallelFor(n, grain, body) in sweeps of about ten milliseconds of work, with a checkpoint after each. The
/// ranges that body gets are the same as without sweeps.
template <class Body>
void inSweeps(std::int64_t n, std::int64_t grain, double flopPerItem, const Task& task, const Body& body) {
    constexpr double kSweepFlop = 1e8;
    const auto pieces = static_cast<std::int64_t>(kSweepFlop / (flopPerItem * static_cast<double>(grain)));
    const std::int64_t perSweep = grain * std::max<std::int64_t>(1, pieces);
    for (std::int64_t first = 0; first < n; first += perSweep) {
        parallelFor(std::min(perSweep, n - first), grain,
                    [&](std::int64_t begin, std::int64_t end) { body(first + begin, first + end); });
        task.checkpoint();
    }
}

} // namespace qs
