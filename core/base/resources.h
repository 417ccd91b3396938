// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstddef>
#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

/// Files that are linked into the programs: shipped recipes, task definitions, demo models. They are
/// addressed as paths that begin with ":/" (":/recipes/fpq-w4a4.yaml"); MappedFile::open and readTextFile
/// take such paths too.
namespace qs {

std::optional<std::span<const std::byte>> resource(std::string_view path); ///< path begins with ":/"
std::vector<std::string> resourcePaths(std::string_view prefix = ":/");    ///< sorted

/// True for an existing regular file on disk or an embedded one.
bool fileExists(const std::filesystem::path& path);
/// True for a directory on disk, or when some resource lies below the path.
bool directoryExists(const std::filesystem::path& path);

/// What the linker put in; defined in a generated file.
struct ResourceEntry {
    const char* path;
    const std::byte* begin;
    const std::byte* end;
};
extern const ResourceEntry kResources[];
extern const std::size_t kResourceCount;

} // namespace qs
