// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluate/stopping.h"

#include "base/random.h"
#include "evaluate/confidence_sequence.h"

#include <algorithm>

namespace qs {

TaskData inRandomOrder(TaskData data, std::uint64_t seed) {
    Random random(seed);
    for (std::size_t left = data.items.size(); left > 1; --left)
        std::swap(data.items[left - 1], data.items[random.below(left)]);
    return data;
}

std::optional<std::size_t> StopWatch::end(std::span<const std::vector<SampleRecord>* const> runs) {
    const std::size_t done = runs[0]->size();
    for (; next_ <= done; next_ += std::max<std::size_t>(8, next_ / 32)) {
        bool all = true;
        if (runs.size() == 1) all = narrow(nullptr, *runs[0], next_);
        for (std::size_t c = 1; c < runs.size() && all; ++c) all = narrow(runs[0], *runs[c], next_);
        if (all) return next_;
    }
    return std::nullopt;
}

bool StopWatch::narrow(const std::vector<SampleRecord>* first, const std::vector<SampleRecord>& run,
                       std::size_t n) const {
    std::vector<double> values;
    for (std::size_t i = 0; i < n; ++i) {
        const double value = run[i].metrics.at(metric_);
        values.push_back(first ? (value - (*first)[i].metrics.at(metric_) + 1) / 2 : value);
    }
    const double scale = first ? 2 : 1; // a difference spans -1 to 1
    return scale * confidenceSequence(values, planned_, rule_.level).width() <= rule_.width;
}

} // namespace qs
