// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/unicode.h"

#include "base/error.h"

#include <algorithm>
#include <fmt/format.h>
#include <unicode/bytestream.h>
#include <unicode/locid.h>
#include <unicode/normalizer2.h>
#include <unicode/stringpiece.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <unicode/utf8.h>

namespace qs::unicode {
namespace {

UChar32 icu(char32_t c) {
    return static_cast<UChar32>(c);
}

std::int32_t checkedLength(std::string_view text) {
    if (text.size() > std::size_t(1) << 30)
        throw Error(ErrorCode::BadArgument, "text over 1 GiB in one piece");
    return static_cast<std::int32_t>(text.size());
}

} // namespace

CodePoint decode(std::string_view text, std::size_t at) {
    const auto* bytes = reinterpret_cast<const std::uint8_t*>(text.data() + at);
    const auto available = static_cast<std::int32_t>(std::min<std::size_t>(4, text.size() - at));
    std::int32_t used = 0;
    UChar32 c = 0;
    U8_NEXT(bytes, used, available, c);
    if (c < 0) return {0xFFFD, static_cast<std::size_t>(used), false};
    return {static_cast<char32_t>(c), static_cast<std::size_t>(used), true};
}

void append(std::string& out, char32_t c) {
    std::uint8_t bytes[4];
    std::int32_t length = 0;
    U8_APPEND_UNSAFE(bytes, length, icu(c));
    out.append(reinterpret_cast<const char*>(bytes), static_cast<std::size_t>(length));
}

std::string toValid(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    for (std::size_t i = 0; i < text.size();) {
        const CodePoint c = decode(text, i);
        if (c.valid)
            out.append(text.substr(i, c.length));
        else
            append(out, c.value);
        i += c.length;
    }
    return out;
}

std::size_t count(std::string_view text) {
    return static_cast<std::size_t>(
        std::count_if(text.begin(), text.end(), [](char b) { return (b & 0xC0) != 0x80; }));
}

bool isWhitespace(char32_t c) {
    return u_isUWhiteSpace(icu(c));
}
bool isNumeric(char32_t c) {
    return (U_GET_GC_MASK(icu(c)) & U_GC_N_MASK) != 0;
}
bool isMark(char32_t c) {
    return (U_GET_GC_MASK(icu(c)) & U_GC_M_MASK) != 0;
}
bool isNonspacingMark(char32_t c) {
    return u_charType(icu(c)) == U_NON_SPACING_MARK;
}
bool isOther(char32_t c) {
    return (U_GET_GC_MASK(icu(c)) & U_GC_C_MASK) != 0;
}

bool isWord(char32_t c) {
    return u_isUAlphabetic(icu(c)) ||
           (U_GET_GC_MASK(icu(c)) & (U_GC_M_MASK | U_GC_ND_MASK | U_GC_PC_MASK)) != 0 ||
           u_hasBinaryProperty(icu(c), UCHAR_JOIN_CONTROL);
}

bool isPunctuation(char32_t c) {
    if (c < 0x80)
        return (c >= 33 && c <= 47) || (c >= 58 && c <= 64) || (c >= 91 && c <= 96) || (c >= 123 && c <= 126);
    return (U_GET_GC_MASK(icu(c)) & U_GC_P_MASK) != 0;
}

bool isIdeograph(char32_t c) {
    static constexpr char32_t ranges[][2] = {{0x3400, 0x4DBF},   {0x4E00, 0x9FFF},   {0xF900, 0xFAFF},
                                             {0x20000, 0x2A6DF}, {0x2A700, 0x2B73F}, {0x2B740, 0x2B81F},
                                             {0x2B820, 0x2CEAF}, {0x2F800, 0x2FA1F}};
    return std::any_of(std::begin(ranges), std::end(ranges), [c](auto& r) { return c >= r[0] && c <= r[1]; });
}

std::string lower(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    for (std::size_t i = 0; i < text.size();) {
        const CodePoint c = decode(text, i);
        i += c.length;
        // The one character whose unconditional full mapping is longer than its simple one.
        if (c.value == 0x130)
            out += "i\xCC\x87";
        else
            append(out, static_cast<char32_t>(u_tolower(icu(c.value))));
    }
    return out;
}

std::string lowerInContext(std::string_view text) {
    std::string out;
    auto wide = icu::UnicodeString::fromUTF8(icu::StringPiece(text.data(), checkedLength(text)));
    wide.toLower(icu::Locale::getRoot()).toUTF8String(out);
    return out;
}

std::string normalize(std::string_view text, Form form) {
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2* normalizer = nullptr;
    switch (form) {
    case Form::Nfc:
        normalizer = icu::Normalizer2::getNFCInstance(status);
        break;
    case Form::Nfd:
        normalizer = icu::Normalizer2::getNFDInstance(status);
        break;
    case Form::Nfkc:
        normalizer = icu::Normalizer2::getNFKCInstance(status);
        break;
    case Form::Nfkd:
        normalizer = icu::Normalizer2::getNFKDInstance(status);
        break;
    }
    std::string out;
    if (U_SUCCESS(status)) {
        icu::StringByteSink<std::string> sink(&out);
        normalizer->normalizeUTF8(0, icu::StringPiece(text.data(), checkedLength(text)), sink, nullptr,
                                  status);
    }
    if (U_FAILURE(status))
        throw Error(ErrorCode::Internal, fmt::format("Unicode normalization: {}", u_errorName(status)));
    return out;
}

std::string visible(std::string_view bytes) {
    std::string out;
    for (std::size_t i = 0; i < bytes.size();) {
        const CodePoint c = decode(bytes, i);
        if (!c.valid)
            for (std::size_t k = i; k < i + c.length; ++k)
                out += fmt::format("<0x{:02X}>", static_cast<unsigned char>(bytes[k]));
        else if (c.value == ' ')
            append(out, 0x2581);
        else if (c.value < 0x20)
            append(out, 0x2400 + c.value);
        else if (c.value == 0x7F)
            append(out, 0x2421);
        else if (isOther(c.value) || isWhitespace(c.value))
            out += fmt::format("<U+{:04X}>", static_cast<unsigned>(c.value));
        else
            append(out, c.value);
        i += c.length;
    }
    return out;
}

} // namespace qs::unicode
