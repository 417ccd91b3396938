// SPDX-License-Identifier: GPL-3.0-or-later
#include "results/process_mark.h"

#include <fmt/format.h>
#include <fstream>
#include <sstream>
#include <unistd.h>

namespace qs {
namespace {

std::string bootId() {
    std::ifstream in("/proc/sys/kernel/random/boot_id");
    std::string id;
    std::getline(in, id);
    return id;
}

/// State and start time in clock ticks of /proc/PID/stat, fields 3 and 22; empty when there is no such
/// process. The second field, the name in parentheses, may hold anything.
struct ProcessStat {
    std::string state, start;
};
ProcessStat statOf(const std::string& process) {
    std::ifstream in("/proc/" + process + "/stat");
    std::string line;
    std::getline(in, line);
    const std::size_t name = line.rfind(')');
    if (name == std::string::npos) return {};
    std::istringstream fields(line.substr(name + 1));
    ProcessStat out;
    fields >> out.state;
    for (int field = 4; field <= 22; ++field) fields >> out.start;
    return out;
}

} // namespace

std::string processMark() {
    const std::string process = std::to_string(::getpid());
    return fmt::format("{}/{}/{}", bootId(), process, statOf(process).start);
}

bool processLives(const std::string& mark) {
    const std::size_t first = mark.find('/'), second = mark.rfind('/');
    if (first == std::string::npos || first == second || mark.substr(0, first) != bootId()) return false;
    const std::string process = mark.substr(first + 1, second - first - 1);
    if (process.empty() || process.find_first_not_of("0123456789") != std::string::npos) return false;
    const ProcessStat stat = statOf(process);
    return !stat.start.empty() && stat.start == mark.substr(second + 1) && stat.state != "Z";
}

} // namespace qs
