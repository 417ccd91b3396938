// SPDX-License-Identifier: GPL-3.0-or-later
#include "calibrate/methods/options.h"

#include "base/error.h"
#include "checkpoint/messages.h"

#include <algorithm>
#include <charconv>
#include <fmt/format.h>

namespace qs {
namespace {

[[noreturn]] void refuse(const std::string& key, const std::string& wanted) {
    throw Error(ErrorCode::BadRecipe, "option " + inQuotes(key) + " must be " + wanted);
}

} // namespace

double numberOption(const Options& options, const std::string& key, double otherwise, double low,
                    double high) {
    const auto found = options.find(key);
    if (found == options.end()) return otherwise;
    const std::string& text = found->second;
    double value = 0;
    const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (failure != std::errc() || end != text.data() + text.size() || !(value >= low && value <= high))
        refuse(key, fmt::format("a number from {} to {}", low, high));
    return value;
}

std::string wordOption(const Options& options, const std::string& key,
                       std::initializer_list<std::string_view> words) {
    const auto found = options.find(key);
    if (found == options.end()) return std::string(*words.begin());
    if (std::find(words.begin(), words.end(), found->second) == words.end()) {
        std::string list;
        for (const std::string_view word : words) (list += list.empty() ? "" : " or ") += word;
        refuse(key, list);
    }
    return found->second;
}

bool flagOption(const Options& options, const std::string& key, bool otherwise) {
    return wordOption(options, key,
                      otherwise ? std::initializer_list<std::string_view>{"true", "false"}
                                : std::initializer_list<std::string_view>{"false", "true"}) == "true";
}

} // namespace qs
