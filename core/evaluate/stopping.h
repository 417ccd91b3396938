// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "evaluate/evaluator.h"

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace qs {

/// The task with its items in the random order that the seed fixes (Fisher and Yates); document ids stay with
/// their items.
TaskData inRandomOrder(TaskData data, std::uint64_t seed);

/// Looks at a growing list of samples at fixed numbers of them, so that where a task ends does not depend on
/// how the work was cut into chunks or runs.
class StopWatch {
public:
    StopWatch(const StopRule& rule, std::string metric, std::int64_t planned)
        : rule_(rule), metric_(std::move(metric)), planned_(planned) {}

    /// The number of samples after which the rule ends the task, if it is among what is done. `runs` holds
    /// each configuration's samples, all equally many, the same samples and more in every call. With one
    /// configuration the interval is that of its metric instead of a difference.
    std::optional<std::size_t> end(std::span<const std::vector<SampleRecord>* const> runs);

private:
    bool narrow(const std::vector<SampleRecord>* first, const std::vector<SampleRecord>& run,
                std::size_t n) const;

    StopRule rule_;
    std::string metric_;
    std::int64_t planned_;
    std::size_t next_ = 32;
};

} // namespace qs
