// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluate/python_text.h"

#include <climits>
#include <unicode/uchar.h>
#include <unicode/ustring.h>
#include <unicode/utf8.h>
#include <vector>

namespace qs {
namespace {

/// Decodes the character at `i` and advances; an invalid byte gives a negative value and advances by at least
/// one.
UChar32 nextChar(std::string_view text, std::size_t& i) {
    UChar32 c = -1;
    const auto* bytes = reinterpret_cast<const std::uint8_t*>(text.data());
    const std::size_t size = text.size();
    U8_NEXT(bytes, i, size, c);
    return c;
}

/// Start of the character that ends before `end`.
std::size_t previousStart(std::string_view text, std::size_t end) {
    std::size_t i = end - 1;
    while (i > 0 && end - i < 4 && U8_IS_TRAIL(static_cast<std::uint8_t>(text[i]))) --i;
    std::size_t check = i;
    nextChar(text, check);
    return check == end ? i : end - 1;
}

void appendUtf8(std::string& out, UChar32 c) {
    char buffer[U8_MAX_LENGTH];
    int n = 0;
    U8_APPEND_UNSAFE(buffer, n, c);
    out.append(buffer, static_cast<std::size_t>(n));
}

using CaseFunction = int32_t (*)(UChar*, int32_t, const UChar*, int32_t, UErrorCode*);

int32_t lowerRoot(UChar* to, int32_t room, const UChar* from, int32_t n, UErrorCode* status) {
    return u_strToLower(to, room, from, n, "", status);
}
int32_t titleRoot(UChar* to, int32_t room, const UChar* from, int32_t n, UErrorCode* status) {
    return u_strToTitle(to, room, from, n, nullptr, "", status);
}

/// Full (one to many) case mapping of a single character, without context.
void appendMapped(std::string& out, UChar32 c, CaseFunction map) {
    UChar from[2], to[8];
    int32_t n = 0;
    U16_APPEND_UNSAFE(from, n, c);
    UErrorCode status = U_ZERO_ERROR;
    const int32_t length = map(to, 8, from, n, &status);
    if (U_FAILURE(status)) return appendUtf8(out, c);
    for (int32_t i = 0; i < length;) {
        UChar32 mapped = 0;
        U16_NEXT(to, i, length, mapped);
        appendUtf8(out, mapped);
    }
}

/// Unicode's Final_Sigma condition: a cased letter before and none after, ignoring case-ignorable characters.
bool isFinalSigma(const std::vector<UChar32>& chars, std::size_t at) {
    const auto cased = [](UChar32 c) { return u_hasBinaryProperty(c, UCHAR_CASED) != 0; };
    const auto ignorable = [](UChar32 c) { return u_hasBinaryProperty(c, UCHAR_CASE_IGNORABLE) != 0; };
    std::size_t i = at;
    while (i > 0 && ignorable(chars[i - 1])) --i;
    if (i == 0 || !cased(chars[i - 1])) return false;
    i = at + 1;
    while (i < chars.size() && ignorable(chars[i])) ++i;
    return i == chars.size() || !cased(chars[i]);
}

bool isAscii(std::string_view text) {
    for (const char c : text)
        if (static_cast<unsigned char>(c) >= 0x80) return false;
    return true;
}

std::string capitalizeAscii(std::string_view text) {
    std::string out(text);
    for (std::size_t i = 0; i < out.size(); ++i) {
        const char c = out[i];
        if (i == 0 && c >= 'a' && c <= 'z') out[i] = static_cast<char>(c - 32);
        if (i > 0 && c >= 'A' && c <= 'Z') out[i] = static_cast<char>(c + 32);
    }
    return out;
}

} // namespace

bool isPythonSpace(char32_t c) {
    if (c < 0x80) return c == ' ' || (c >= 0x09 && c <= 0x0d) || (c >= 0x1c && c <= 0x1f);
    return c == 0x85 || c == 0xa0 || c == 0x1680 || (c >= 0x2000 && c <= 0x200a) || c == 0x2028 ||
           c == 0x2029 || c == 0x202f || c == 0x205f || c == 0x3000;
}

std::string_view pythonLstrip(std::string_view text) {
    std::size_t i = 0;
    while (i < text.size()) {
        std::size_t next = i;
        const UChar32 c = nextChar(text, next);
        if (c < 0 || !isPythonSpace(static_cast<char32_t>(c))) break;
        i = next;
    }
    return text.substr(i);
}

std::string_view pythonRstrip(std::string_view text) {
    std::size_t end = text.size();
    while (end > 0) {
        const std::size_t start = previousStart(text, end);
        std::size_t i = start;
        const UChar32 c = nextChar(text, i);
        if (c < 0 || !isPythonSpace(static_cast<char32_t>(c))) break;
        end = start;
    }
    return text.substr(0, end);
}

std::string_view pythonStrip(std::string_view text) {
    return pythonRstrip(pythonLstrip(text));
}

std::string pythonCapitalize(std::string_view text) {
    if (isAscii(text)) return capitalizeAscii(text);
    std::vector<UChar32> chars;
    for (std::size_t i = 0; i < text.size();) {
        const UChar32 c = nextChar(text, i);
        chars.push_back(c < 0 ? 0xfffd : c);
    }
    std::string out;
    constexpr UChar32 kSigma = 0x3a3, kSmallSigma = 0x3c3, kFinalSigma = 0x3c2;
    for (std::size_t i = 0; i < chars.size(); ++i) {
        if (i == 0)
            appendMapped(out, chars[i], titleRoot);
        else if (chars[i] == kSigma)
            appendUtf8(out, isFinalSigma(chars, i) ? kFinalSigma : kSmallSigma);
        else
            appendMapped(out, chars[i], lowerRoot);
    }
    return out;
}

std::int64_t codePointCount(std::string_view text) {
    std::int64_t n = 0;
    for (std::size_t i = 0; i < text.size(); ++n) nextChar(text, i);
    return n;
}

std::int64_t whiteSpaceRuns(std::string_view text) {
    std::int64_t runs = 0;
    bool inside = false;
    for (std::size_t i = 0; i < text.size();) {
        const UChar32 c = nextChar(text, i);
        const bool space = c >= 0 && isPythonSpace(static_cast<char32_t>(c));
        if (space && !inside) ++runs;
        inside = space;
    }
    return runs;
}

std::size_t firstInvalidUtf8(std::string_view text) {
    for (std::size_t i = 0; i < text.size();) {
        const std::size_t start = i;
        if (nextChar(text, i) < 0) return start;
    }
    return std::string_view::npos;
}

std::string replaceAll(std::string_view text, std::string_view from, std::string_view to) {
    std::string out;
    std::size_t at = 0;
    while (true) {
        const std::size_t hit = text.find(from, at);
        if (hit == std::string_view::npos) break;
        out.append(text, at, hit - at).append(to);
        at = hit + from.size();
    }
    return out.append(text, at);
}

} // namespace qs
