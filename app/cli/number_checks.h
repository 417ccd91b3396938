// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <CLI/CLI.hpp>
#include <cstdint>

namespace qs::cli {

constexpr std::int64_t kMost = std::int64_t(1) << 40; ///< more is not meant

/// Checks of an option's number. Help says what is wanted ("1 or more", "1 to 1024"), and so does the
/// sentence about a value that is not.
CLI::Validator wholeNumber(std::int64_t low, std::int64_t high = kMost);
CLI::Validator numberAbove(double low);                ///< without the end
CLI::Validator numberBetween(double low, double high); ///< with both ends

} // namespace qs::cli
