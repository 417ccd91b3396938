// SPDX-License-Identifier: GPL-3.0-or-later
#include "results/harness_parts.h"

#include "base/error.h"

#include <charconv>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace qs::harness {
namespace {

/// null in place of NaN and Infinity outside of texts.
std::string withoutNaN(std::string text) {
    bool inText = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '"') inText = !inText;
        if (inText && text[i] == '\\') ++i;
        if (inText || (text[i] != 'N' && text[i] != 'I' && text[i] != '-')) continue;
        for (const std::string_view word : {"NaN", "Infinity", "-Infinity"})
            if (std::string_view(text).substr(i).starts_with(word)) {
                text.replace(i, word.size(), "null");
                i += 3;
                break;
            }
    }
    return text;
}

} // namespace

using nlohmann::json;

[[noreturn]] void damaged(const std::filesystem::path& file, const std::string& reason) {
    throw Error(ErrorCode::CorruptFile, fmt::format("{}: {}", file.string(), reason));
}

const json* member(const json& j, const char* key) {
    if (!j.is_object()) return nullptr;
    const auto found = j.find(key);
    return found == j.end() || found->is_null() ? nullptr : &*found;
}

std::string textOr(const json& j, const char* key, std::string fallback) {
    const json* value = member(j, key);
    return value && value->is_string() ? value->get<std::string>() : std::move(fallback);
}

json parsed(const std::string& text) {
    const bool odd = text.find("NaN") != std::string::npos || text.find("Infinity") != std::string::npos;
    return json::parse(odd ? withoutNaN(text) : text);
}

std::optional<double> toNumber(const json& j) {
    if (j.is_number()) return j.get<double>();
    if (!j.is_string()) return std::nullopt;
    const std::string text = j.get<std::string>();
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
    return value;
}

} // namespace qs::harness
