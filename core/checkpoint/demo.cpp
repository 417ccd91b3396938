// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"
#include "base/resources.h"
#include "checkpoint/checkpoint.h"

namespace qs {
namespace {

constexpr std::string_view kDemoRoot = ":/demo/";
constexpr std::string_view kDemoPrefix = "demo:";

} // namespace

std::vector<std::string> demoModels() {
    const std::string file = "/config.json";
    std::vector<std::string> names;
    for (const std::string& path : resourcePaths(kDemoRoot))
        if (path.ends_with(file))
            names.push_back(std::string(kDemoPrefix) +
                            path.substr(kDemoRoot.size(), path.size() - kDemoRoot.size() - file.size()));
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
    if (!fileExists(path / "config.json"))
        throw Error(ErrorCode::FileNotFound, "demo:" + name + ": no such demo model is built in");
    return path;
}

} // namespace qs
