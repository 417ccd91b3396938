// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/resources.h"

#include <algorithm>

namespace qs {

std::optional<std::span<const std::byte>> resource(std::string_view path) {
    for (std::size_t i = 0; i < kResourceCount; ++i)
        if (path == kResources[i].path) return std::span(kResources[i].begin, kResources[i].end);
    return std::nullopt;
}

std::vector<std::string> resourcePaths(std::string_view prefix) {
    std::vector<std::string> paths;
    for (std::size_t i = 0; i < kResourceCount; ++i)
        if (std::string_view(kResources[i].path).starts_with(prefix)) paths.emplace_back(kResources[i].path);
    std::sort(paths.begin(), paths.end());
    return paths;
}

bool fileExists(const std::filesystem::path& path) {
    if (path.native().starts_with(":/")) return resource(path.native()).has_value();
    std::error_code ignored;
    return std::filesystem::is_regular_file(path, ignored);
}

bool directoryExists(const std::filesystem::path& path) {
    if (path.native().starts_with(":/")) return !resourcePaths(path.native() + "/").empty();
    std::error_code ignored;
    return std::filesystem::is_directory(path, ignored);
}

} // namespace qs
