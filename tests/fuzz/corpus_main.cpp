// SPDX-License-Identifier: GPL-3.0-or-later
// Runs every fuzz target over the files of its corpus: an input that once crashed a parser stays a test.
#include "base/error.h"
#include "base/mapped_file.h"

#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <memory>
#include <vector>

struct FuzzTarget {
    const char* name;
    int (*run)(const std::uint8_t*, std::size_t);
};
#include "fuzz_targets.inc"

namespace {

namespace fs = std::filesystem;

std::vector<fs::path> filesOf(const fs::path& directory) {
    std::vector<fs::path> files;
    std::error_code absent;
    for (const auto& entry : fs::directory_iterator(directory, absent))
        if (entry.is_regular_file()) files.push_back(entry.path());
    std::sort(files.begin(), files.end());
    return files;
}

void runOne(const FuzzTarget& target, const fs::path& file) {
    std::printf("%s %s\n", target.name, file.filename().c_str());
    std::fflush(stdout); // the last line names the culprit when the next call does not return
    const std::string text = qs::readTextFile(file);
    // A block of exactly the right size, so that a sanitizer sees every read past its end.
    const auto data = std::make_unique<std::uint8_t[]>(text.size());
    std::copy(text.begin(), text.end(), data.get());
    target.run(data.get(), text.size());
}

} // namespace

int main(int argc, char** argv) {
    if (argc != 2) {
        std::fprintf(stderr, "usage: fuzz_corpus CORPUS_DIRECTORY\n");
        return 2;
    }
    try {
        bool complete = true;
        for (const FuzzTarget& target : kTargets) {
            const auto files = filesOf(fs::path(argv[1]) / target.name);
            for (const fs::path& file : files) runOne(target, file);
            std::printf("%s: %zu inputs\n", target.name, files.size());
            complete &= !files.empty();
        }
        if (!complete) std::printf("FAILED: a target has no corpus\n");
        return complete ? 0 : 1;
    } catch (const std::exception& e) {
        std::printf("FAILED: %s\n", e.what());
        return 1;
    }
}
