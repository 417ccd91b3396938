// SPDX-License-Identifier: GPL-3.0-or-later
// The layout of the source tree is a promise: data flow one way, core knows no Qt.
#include "base/mapped_file.h"

#include <algorithm>
#include <filesystem>
#include <gtest/gtest.h>
#include <sstream>
#include <string>
#include <vector>

namespace qs {
namespace {
namespace fs = std::filesystem;

const fs::path kRoot = QS_SOURCE_DIR;
const std::vector<std::string> kCoreFolders = {"base",      "checkpoint", "text",    "stats",
                                               "quant",     "kernels",    "model",   "engine",
                                               "calibrate", "results",    "evaluate"};

bool isSource(const fs::path& p) {
    return p.extension() == ".cpp" || p.extension() == ".h";
}

std::vector<fs::path> sourcesBelow(const std::string& folder) {
    std::vector<fs::path> files;
    for (const auto& entry : fs::recursive_directory_iterator(kRoot / folder))
        if (entry.is_regular_file() && isSource(entry.path())) files.push_back(entry.path());
    return files;
}

/// Targets of #include lines with their quotes or brackets.
std::vector<std::string> includesOf(const fs::path& file) {
    std::vector<std::string> includes;
    std::istringstream text(readTextFile(file));
    for (std::string line; std::getline(text, line);) {
        const auto hash = line.find_first_not_of(" \t");
        if (hash == std::string::npos || line.compare(hash, 8, "#include") != 0) continue;
        const auto open = line.find_first_of("\"<", hash);
        const auto close = line.find_last_of("\">");
        if (open != std::string::npos && close > open)
            includes.push_back(line.substr(open, close - open + 1));
    }
    return includes;
}

int rankOf(const std::string& folder) {
    const auto it = std::find(kCoreFolders.begin(), kCoreFolders.end(), folder);
    return it == kCoreFolders.end() ? -1 : static_cast<int>(it - kCoreFolders.begin());
}

TEST(Layout, CoreFoldersIncludeOnlyWhatStandsBelowThem) {
    for (const auto& file : sourcesBelow("core")) {
        const std::string own = fs::relative(file, kRoot / "core").begin()->string();
        ASSERT_GE(rankOf(own), 0) << file << " lies in no known folder of core";
        for (const auto& include : includesOf(file)) {
            if (include.front() != '"') continue;
            const std::string target =
                include.substr(1, include.find('/') == std::string::npos ? 0 : include.find('/') - 1);
            ASSERT_GE(rankOf(target), 0)
                << file << " includes " << include << ": write it as \"folder/file.h\"";
            EXPECT_LE(rankOf(target), rankOf(own)) << file << " includes " << include << " from above";
        }
    }
}

TEST(Layout, NoQtInCoreAndInTheCommandLine) {
    for (const char* folder : {"core", "app/cli"})
        for (const auto& file : sourcesBelow(folder))
            for (const auto& include : includesOf(file))
                EXPECT_FALSE(include.size() > 2 && include[1] == 'Q' &&
                             std::isupper(static_cast<unsigned char>(include[2])))
                    << file << " includes " << include;
}

TEST(Layout, WidgetsStartNoThreadsAndTouchNoFilesOrSettings) {
    for (const auto& file : sourcesBelow("widgets"))
        for (const auto& include : includesOf(file))
            for (const char* forbidden :
                 {"<QThread>", "<QSettings>", "<thread>", "<QtConcurrent", "<QProcess>", "\"engine/"})
                EXPECT_EQ(include.find(forbidden), std::string::npos) << file << " includes " << include;
}

} // namespace
} // namespace qs
