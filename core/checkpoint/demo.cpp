// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"
#include "base/resources.h"
#include "checkpoint/checkpoint.h"

namespace qs {

std::filesystem::path resolveModelArgument(const std::string& argument) {
    if (!argument.empty() && argument != "demo:") return argument;
    const std::string file = "/config.json";
    for (const std::string& path : resourcePaths(":/demo/"))
        if (path.ends_with(file)) return path.substr(0, path.size() - file.size());
    throw Error(ErrorCode::FileNotFound, "no demo model is built into this program");
}

} // namespace qs
