// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"
#include "base/resources.h"
#include "checkpoint/checkpoint.h"

#include <algorithm>

namespace qs {
namespace {

constexpr std::string_view kDemoRoot = ":/demo/";
constexpr std::string_view kDemoPrefix = "demo:";

/// A folder with one of these is a model: with weights of its own, or made from another
/// (checkpoint/rescale.h).
bool isDescription(std::string_view fileName) {
    return fileName == "config.json" || fileName == "rescale.json";
}

} // namespace

std::vector<std::string> demoModels() {
    std::vector<std::string> names;
    for (const std::string& path : resourcePaths(kDemoRoot)) {
        const auto slash = path.rfind('/');
        if (isDescription(std::string_view(path).substr(slash + 1)))
            names.push_back(std::string(kDemoPrefix) +
                            path.substr(kDemoRoot.size(), slash - kDemoRoot.size()));
    }
    std::sort(names.begin(), names.end());
    return names;
}

std::filesystem::path resolveModelArgument(const std::string& argument) {
    if (argument.empty() || argument == kDemoPrefix) {
        const auto demos = demoModels();
        if (demos.empty()) throw Error(ErrorCode::FileNotFound, "no demo model is built into this program");
        return resolveModelArgument(demos.front());
    }
    if (!argument.starts_with(kDemoPrefix)) return argument;
    const std::string name = argument.substr(kDemoPrefix.size());
    const std::filesystem::path path = std::string(kDemoRoot) + name;
    if (!fileExists(path / "config.json") && !fileExists(path / "rescale.json"))
        throw Error(ErrorCode::FileNotFound, "demo:" + name + ": no such demo model is built in");
    return path;
}

} // namespace qs
