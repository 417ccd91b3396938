// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/mapped_file.h"

#include <cstdlib>
#include <filesystem>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace qs::test {

/// Real models, tasks and reference outputs that live outside of the project. QUANTOSCOPE_SHARED overrides
/// the place.
inline std::filesystem::path sharedDir() {
    if (const char* dir = std::getenv("QUANTOSCOPE_SHARED")) return dir;
    return QS_SHARED_DIR;
}
inline bool haveShared() {
    return std::filesystem::is_directory(sharedDir() / "golden");
}
inline std::filesystem::path golden(const std::string& file) {
    return sharedDir() / "golden" / "public" / file;
}
inline std::filesystem::path model(const std::string& name) {
    return sharedDir() / "models" / name;
}
inline nlohmann::json readJson(const std::filesystem::path& file) {
    return nlohmann::json::parse(readTextFile(file));
}

/// A fresh directory that is removed at the end of the test.
class ScratchDir {
public:
    ScratchDir() {
        std::string pattern = (std::filesystem::temp_directory_path() / "qs-test-XXXXXX").string();
        path_ = ::mkdtemp(pattern.data());
    }
    ~ScratchDir() {
        std::error_code ignored;
        std::filesystem::remove_all(path_, ignored);
    }
    const std::filesystem::path& path() const { return path_; }

private:
    std::filesystem::path path_;
};

} // namespace qs::test

/// Skips, loudly, where the reference data are absent.
#define QS_REQUIRE_SHARED()                                                                                  \
    if (!qs::test::haveShared())                                                                             \
    GTEST_SKIP() << "SKIPPED FOR LACK OF DATA: no reference data at " << qs::test::sharedDir()
