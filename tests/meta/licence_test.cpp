// SPDX-License-Identifier: GPL-3.0-or-later
// Every file of the source tree has a licence: named in the file itself, or in REUSE.toml where a file
// cannot.
#include "base/mapped_file.h"

#include <filesystem>
#include <gtest/gtest.h>
#include <regex>
#include <set>
#include <string>
#include <vector>

namespace qs {
namespace {
namespace fs = std::filesystem;

const fs::path kRoot = QS_SOURCE_DIR;
constexpr const char* kTag = "SPDX-License-Identifier: GPL-3.0-or-later";

/// Paths relative to the root, without what git ignores.
std::vector<std::string> sourceTree() {
    const std::set<std::string> ignored = {".git", ".cache", "build", "out", "__pycache__"};
    std::vector<std::string> files;
    for (auto it = fs::recursive_directory_iterator(kRoot); it != fs::recursive_directory_iterator(); ++it) {
        const std::string name = it->path().filename().string();
        if (ignored.contains(name))
            it.disable_recursion_pending();
        else if (it->is_regular_file() && !name.ends_with(".user") && name != "compile_commands.json")
            files.push_back(fs::relative(it->path(), kRoot).string());
    }
    return files;
}

bool namesItsLicence(const std::string& file) {
    const std::string text = readTextFile(kRoot / file);
    return text.substr(0, 600).find(kTag) != std::string::npos;
}

/// A glob of REUSE.toml: ** is anything, * anything within a folder.
std::regex globPattern(const std::string& glob) {
    std::string pattern;
    for (std::size_t i = 0; i < glob.size(); ++i) {
        if (glob[i] != '*')
            pattern += std::isalnum(static_cast<unsigned char>(glob[i])) ? std::string(1, glob[i])
                                                                         : std::string("\\") + glob[i];
        else if (i + 1 < glob.size() && glob[i + 1] == '*') {
            pattern += ".*";
            ++i;
        } else
            pattern += "[^/]*";
    }
    return std::regex(pattern);
}

/// The globs of the annotations of REUSE.toml that state a licence.
std::vector<std::regex> licensedGlobs() {
    const std::string text = readTextFile(kRoot / "REUSE.toml");
    std::vector<std::regex> globs;
    for (auto at = text.find("[[annotations]]"); at != std::string::npos;) {
        const auto next = text.find("[[annotations]]", at + 1);
        const std::string section = text.substr(at, next - at);
        const auto open = section.find("path = ["), close = section.find("]\n", open);
        if (section.find("SPDX-License-Identifier = \"GPL-3.0-or-later\"") != std::string::npos) {
            const std::string list = section.substr(open, close - open);
            const std::regex quoted("\"([^\"]*)\"");
            for (std::sregex_iterator m(list.begin(), list.end(), quoted), end; m != end; ++m)
                globs.push_back(globPattern((*m)[1]));
        }
        at = next;
    }
    return globs;
}

TEST(Licence, EveryFileHasOne) {
    const auto globs = licensedGlobs();
    ASSERT_FALSE(globs.empty());
    for (const std::string& file : sourceTree()) {
        if (namesItsLicence(file)) continue;
        bool annotated = false;
        for (const std::regex& glob : globs) annotated |= std::regex_match(file, glob);
        EXPECT_TRUE(annotated) << file << " names no licence, and REUSE.toml states none for it";
    }
}

TEST(Licence, SourceFilesNameItThemselves) {
    const std::set<std::string> kinds = {".cpp", ".h",       ".inc", ".py", ".cmake",
                                         ".sh",  ".desktop", ".xml", ".in"};
    for (const std::string& file : sourceTree()) {
        const bool corpus = file.starts_with("tests/fuzz/corpus/");
        if (!corpus && (kinds.contains(fs::path(file).extension().string()) || file == "dev")) {
            EXPECT_TRUE(namesItsLicence(file)) << file;
        }
    }
}

} // namespace
} // namespace qs
