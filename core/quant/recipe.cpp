// SPDX-License-Identifier: GPL-3.0-or-later
#include "quant/recipe.h"

#include "base/error.h"
#include "base/hash.h"
#include "base/mapped_file.h"
#include "base/resources.h"

#include <algorithm>

namespace qs {
namespace {

constexpr std::string_view kFolder = ":/recipes/", kSuffix = ".yaml";
constexpr std::uint64_t kMaxBytes = 1 << 20;

} // namespace

std::string Recipe::hash() const {
    Recipe nameless = *this;
    nameless.name.clear();
    nameless.description.clear();
    return sha256Hex(std::string_view(nameless.toYaml()));
}

std::vector<std::string> shippedRecipeNames() {
    std::vector<std::string> names;
    for (const std::string& path : resourcePaths(kFolder))
        if (path.ends_with(kSuffix))
            names.push_back(path.substr(kFolder.size(), path.size() - kFolder.size() - kSuffix.size()));
    return names;
}

Recipe openRecipe(const std::string& fileOrName) {
    const std::vector<std::string> shipped = shippedRecipeNames();
    const bool isShipped = std::find(shipped.begin(), shipped.end(), fileOrName) != shipped.end();
    const std::string path =
        isShipped ? std::string(kFolder) + fileOrName + std::string(kSuffix) : fileOrName;
    if (!isShipped && !fileExists(fileOrName)) {
        std::string names;
        for (const std::string& name : shipped) names += " " + name;
        throw Error(ErrorCode::FileNotFound,
                    fileOrName + ": no such file, and no shipped recipe of this name; there are:" + names);
    }
    return Recipe::fromYaml(readTextFile(path, kMaxBytes), path);
}

} // namespace qs
