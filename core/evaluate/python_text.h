// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

/// The few string functions of Python that evaluation harnesses rely on, on UTF-8. White space is Python's
/// (str.isspace, equal to re's \s for str): it differs from ICU's and C's sets, e.g. by U+001C..U+001F.
/// Text is expected to be valid UTF-8; an invalid byte counts as one character that is not white space.
namespace qs {

bool isPythonSpace(char32_t c);

std::string_view pythonStrip(std::string_view text);
std::string_view pythonRstrip(std::string_view text);
std::string_view pythonLstrip(std::string_view text);

/// str.capitalize: the first character in title case, all others in lower case (full mappings, final sigma).
std::string pythonCapitalize(std::string_view text);

std::int64_t codePointCount(std::string_view text);
/// Number of maximal runs of white space.
std::int64_t whiteSpaceRuns(std::string_view text);
/// Offset of the first byte that does not belong to well-formed UTF-8; npos when all do.
std::size_t firstInvalidUtf8(std::string_view text);

/// str.replace: all occurrences, left to right, not overlapping, in one pass.
std::string replaceAll(std::string_view text, std::string_view from, std::string_view to);

} // namespace qs
