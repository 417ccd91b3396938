// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"
#include "base/resources.h"
#include "checkpoint/checkpoint.h"

namespace qs {
namespace {

constexpr std::string_view kDemoRoot = ":/demo/";
constexpr std::string_view kDemoPrefix = "demo:";

std::filesystem::path firstDemo() {
    const std::string file = "/config.json";
    for (const std::string& path : resourcePaths(kDemoRoot))
        if (path.ends_with(file)) return path.substr(0, path.size() - file.size());
    throw Error(ErrorCode::FileNotFound, "no demo model is built into this program");
}

} // namespace

std::filesystem::path resolveModelArgument(const std::string& argument) {
    if (argument.empty() || argument == kDemoPrefix) return firstDemo();
    if (!argument.starts_with(kDemoPrefix)) return argument;
    const std::string name = argument.substr(kDemoPrefix.size());
    const std::filesystem::path path = std::string(kDemoRoot) + name;
    if (!fileExists(path / "config.json"))
        throw Error(ErrorCode::FileNotFound, "demo:" + name + ": no such demo model is built in");
    return path;
}

} // namespace qs
