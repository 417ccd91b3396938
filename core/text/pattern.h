// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "text/json_node.h"
#include "text/regex.h"

#include <functional>

namespace qs {

/// Finds all occurrences in a text, from left to right, without overlap.
using Pattern = std::function<std::vector<Span>(std::string_view)>;

/// {"String": ...} or {"Regex": ...}.
Pattern parsePattern(const JsonNode& node);
Pattern literalPattern(std::string text);
Pattern regexPattern(const std::string& expression, const std::string& where);
/// Every single character for which `is` holds.
Pattern characterPattern(std::function<bool(char32_t)> is);
/// Runs of characters, as long as possible, of one class; class 0 is left out.
Pattern runPattern(std::function<int(char32_t)> classOf);

/// Error(BadTokenizer) when the result would be absurdly large.
std::string replaceAll(std::string_view text, const Pattern& pattern, std::string_view replacement);

/// Chained replacements of a hostile file could grow a text without bound: Error(BadTokenizer) beyond what
/// any real tokenizer does to it.
void checkGrowth(std::size_t bytesBefore, std::size_t bytesAfter);

} // namespace qs
