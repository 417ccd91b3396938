// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/added_tokens.h"

#include "base/error.h"
#include "text/unicode.h"

#include <algorithm>
#include <fmt/format.h>

namespace qs {
namespace {

/// Begin of the last code point of a text that is not empty.
std::size_t lastCodePoint(std::string_view text) {
    std::size_t at = text.size() - 1;
    while (at > 0 && (text[at] & 0xC0) == 0x80) --at;
    return at;
}

bool endsWithWord(std::string_view text) {
    return !text.empty() && unicode::isWord(unicode::decode(text, lastCodePoint(text)).value);
}
bool startsWithWord(std::string_view text) {
    return !text.empty() && unicode::isWord(unicode::decode(text, 0).value);
}

/// Where the whitespace at the end of `text` begins, not before `from`.
std::size_t trailingSpace(std::string_view text, std::size_t from) {
    std::size_t end = text.size();
    while (end > from) {
        const std::size_t last = lastCodePoint(text.substr(0, end));
        if (last < from || !unicode::isWhitespace(unicode::decode(text, last).value)) break;
        end = last;
    }
    return end;
}

std::size_t skipSpace(std::string_view text, std::size_t at) {
    while (at < text.size()) {
        const unicode::CodePoint c = unicode::decode(text, at);
        if (!unicode::isWhitespace(c.value)) break;
        at += c.length;
    }
    return at;
}

} // namespace

void TokenCutter::add(const std::string& text, const AddedToken& token) {
    if (text.size() > kMaxLength)
        throw Error(ErrorCode::BadTokenizer,
                    fmt::format("the added token with id {} is over {} bytes long", token.id, kMaxLength));
    trie_.insert(text, static_cast<std::int32_t>(tokens_.size()));
    tokens_.push_back(token);
}

std::vector<Fragment> TokenCutter::cut(std::string_view text) const {
    std::vector<Fragment> out;
    std::size_t done = 0;
    for (std::size_t at = 0; at < text.size();) {
        std::size_t begin = at, length = 0, index = 0;
        trie_.prefixesOf(text.substr(at), [&](std::size_t n, std::int32_t value) {
            length = n;
            index = static_cast<std::size_t>(value);
        });
        if (length == 0) {
            ++at;
            continue;
        }
        std::size_t end = at += length;
        const AddedToken& token = tokens_[index];
        if (token.singleWord && (endsWithWord(text.substr(0, begin)) || startsWithWord(text.substr(end))))
            continue;
        if (token.leftStrip) begin = trailingSpace(text.substr(0, begin), done);
        if (token.rightStrip) at = end = skipSpace(text, end);
        if (begin > done) out.push_back({done, begin, std::nullopt});
        out.push_back({begin, end, token.id});
        done = end;
    }
    if (done < text.size()) out.push_back({done, text.size(), std::nullopt});
    return out;
}

} // namespace qs
