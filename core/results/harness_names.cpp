// SPDX-License-Identifier: GPL-3.0-or-later
#include "results/harness_names.h"

#include <algorithm>

namespace qs {

std::string harnessSafeName(const std::string& name) {
    static constexpr std::string_view kUnsafe = "\"<>:/|\\?*[]";
    std::string out;
    bool inRun = false;
    for (const char c : name) {
        const bool unsafe = kUnsafe.find(c) != std::string_view::npos || static_cast<unsigned char>(c) < 0x20;
        if (!unsafe) out += c;
        if (unsafe && !inRun) out += "__";
        inRun = unsafe;
    }
    constexpr std::size_t kLongest = 150; // file names end at 255 bytes
    if (out.size() > kLongest) out.erase(0, out.size() - kLongest);
    return out.empty() || out == "." || out == ".." ? "__" : out;
}

std::string harnessTimeStamp(const std::string& iso) {
    std::string out = iso;
    if (out.ends_with('Z')) out.pop_back();
    std::replace(out.begin(), out.end(), ':', '-');
    return harnessSafeName(out);
}

std::string harnessSamplesName(const std::string& task, const std::string& stamp) {
    return "samples_" + harnessSafeName(task) + "_" + stamp + ".jsonl";
}

} // namespace qs
