// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"
#include "results/store.h"

#include <chrono>
#include <cstdlib>
#include <ctime>
#include <fmt/chrono.h>
#include <pwd.h>
#include <random>
#include <unistd.h>

namespace qs {
namespace {

std::filesystem::path absoluteFromEnvironment(const char* name) {
    const char* value = std::getenv(name);
    if (!value) return {};
    std::filesystem::path path = value;
    return path.is_absolute() ? path : std::filesystem::path(); // the XDG rule: relative values are ignored
}

std::filesystem::path homeDirectory() {
    if (const auto home = absoluteFromEnvironment("HOME"); !home.empty()) return home;
    const passwd* user = ::getpwuid(::getuid());
    if (user && user->pw_dir) return user->pw_dir;
    throw Error(ErrorCode::BadArgument, "there is no home directory for the run store; name a file");
}

} // namespace

std::filesystem::path defaultStorePath() {
    std::filesystem::path data = absoluteFromEnvironment("XDG_DATA_HOME");
    if (data.empty()) data = homeDirectory() / ".local" / "share";
    return data / "quantoscope" / "runs.db";
}

std::string newRunId() {
    std::random_device random;
    return fmt::format("{:%Y%m%d-%H%M%S}-{:08x}", fmt::gmtime(std::time(nullptr)), random());
}

std::string utcNow() {
    return fmt::format("{:%Y-%m-%dT%H:%M:%SZ}", fmt::gmtime(std::time(nullptr)));
}

} // namespace qs
