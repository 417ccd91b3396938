// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>
#include <string_view>

namespace qs {

/// A name from a file as it may stand in a one-line message: in quotes, control characters replaced, long
/// ones cut.
inline std::string inQuotes(std::string_view name) {
    constexpr std::size_t limit = 120;
    std::string text = "'";
    for (const char c : name.substr(0, limit))
        text += static_cast<unsigned char>(c) < 0x20 || c == 0x7f ? '?' : c;
    return text + (name.size() > limit ? "...'" : "'");
}

} // namespace qs
