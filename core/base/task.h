// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <functional>
#include <stop_token>
#include <string>

namespace qs {

/// A point in a long computation, in the unit of work of its stage (tokens, sites, samples).
struct Progress {
    std::string stage; ///< English identifier, e.g. "eval", "calibrate", "open"
    double done = 0;
    double total = 0; ///< 0: unknown
};

/// What a long computation is handed: how to stop, where to report, and where to let more urgent work in.
/// Cheap to copy. Default-constructed: never stops, reports nowhere.
class Task {
public:
    Task() = default;
    Task(std::stop_token stop, std::function<void(const Progress&)> report, std::function<void()> yield = {})
        : stop_(std::move(stop)), report_(std::move(report)), yield_(std::move(yield)) {}

    bool stopRequested() const noexcept { return stop_.stop_requested(); }

    /// Call at least every ~20 ms of work, outside of parallel regions. Throws Error(Cancelled) when asked to
    /// stop; otherwise lets waiting interactive work run on this thread and returns.
    void checkpoint() const;

    void report(const Progress& p) const {
        if (report_) report_(p);
    }

private:
    std::stop_token stop_;
    std::function<void(const Progress&)> report_;
    std::function<void()> yield_;
};

} // namespace qs
