// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstddef>
#include <string>
#include <string_view>

/// UTF-8 and the character properties that tokenizers ask for (Unicode as the installed ICU knows it).
namespace qs::unicode {

struct CodePoint {
    char32_t value;     ///< U+FFFD when not valid
    std::size_t length; ///< bytes taken, at least 1
    bool valid;
};
/// The code point at `at` (at < text.size()). An invalid sequence takes its maximal subpart (Unicode 15,
/// section 3.9).
CodePoint decode(std::string_view text, std::size_t at);
void append(std::string& out, char32_t c);
/// The text with every invalid sequence replaced by U+FFFD.
std::string toValid(std::string_view text);
/// Code points in valid UTF-8.
std::size_t count(std::string_view text);

bool isWhitespace(char32_t c);     ///< White_Space
bool isNumeric(char32_t c);        ///< Nd, Nl, No
bool isWord(char32_t c);           ///< what \w means with Unicode (UTS 18, annex C)
bool isMark(char32_t c);           ///< Mn, Mc, Me
bool isNonspacingMark(char32_t c); ///< Mn
bool isOther(char32_t c);          ///< Cc, Cf, Cs, Co, Cn
bool isPunctuation(
    char32_t c); ///< P*, and every ASCII character that is neither letter, digit, space nor control
bool isIdeograph(char32_t c); ///< the CJK blocks that BERT sets apart

/// Full lower-case mapping of each character by itself.
std::string lower(std::string_view text);
/// Full lower-case mapping with context: a capital sigma at the end of a word becomes the final form.
std::string lowerInContext(std::string_view text);

enum class Form { Nfc, Nfd, Nfkc, Nfkd };
std::string normalize(std::string_view text, Form form);

/// For display: space as U+2581, control characters as pictures or <U+XXXX>, invalid bytes as <0xXX>.
std::string visible(std::string_view bytes);

} // namespace qs::unicode
