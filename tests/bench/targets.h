// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdlib>
#include <fmt/format.h>
#include <fstream>
#include <string>

namespace qs::bench {

/// Targets of one program, met or not. `./dev bench` names a file in QS_BENCH_SUMMARY, to which every program
/// adds its part of the table at the end.
class Targets {
public:
    explicit Targets(std::string program) : program_(std::move(program)) {}

    const char* check(bool reached) {
        ++asked_;
        met_ += reached ? 1 : 0;
        return reached ? "met" : "MISSED";
    }
    /// A target with a line of its own in the summary.
    const char* check(bool reached, const std::string& name, const std::string& measured) {
        const char* verdict = check(reached);
        row(name, measured, verdict);
        return verdict;
    }
    /// A line of the summary for all that was asked since the last one.
    void summarize(const std::string& name, const std::string& measured) {
        row(name, fmt::format("{}; {} of {} met", measured, met_, asked_), met_ == asked_ ? "met" : "MISSED");
        met_ = asked_ = 0;
    }
    void notMeasurable(const std::string& name, const std::string& reason) {
        row(name, reason, "not measurable here");
    }

private:
    void row(const std::string& name, const std::string& measured, const char* verdict) {
        fmt::print("target: {}: {}: {}\n", name, measured, verdict);
        if (const char* file = std::getenv("QS_BENCH_SUMMARY"))
            std::ofstream(file, std::ios::app)
                << fmt::format("{:8} {:66} {:46} {}\n", program_, name, measured, verdict);
    }

    std::string program_;
    int met_ = 0, asked_ = 0;
};

} // namespace qs::bench
