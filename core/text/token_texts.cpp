// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/token_texts.h"

#include <string_view>

namespace qs {
namespace {

/// Decoded ids up to the last character that is whole.
std::string wholeCharacters(const Tokenizer& tokenizer, const std::vector<TokenId>& ids) {
    constexpr std::string_view replacement = "\xEF\xBF\xBD";
    const std::string whole = tokenizer.decode(ids);
    std::string_view text = whole;
    while (text.ends_with(replacement)) text.remove_suffix(replacement.size());
    for (std::size_t back = 1; back <= 3 && back <= text.size(); ++back) {
        const auto byte = static_cast<unsigned char>(text[text.size() - back]);
        if (byte < 0x80) break;
        if (byte < 0xC0) continue;
        const std::size_t length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2;
        if (back < length) text.remove_suffix(back);
        break;
    }
    return std::string(text);
}

} // namespace

TokenTexts::TokenTexts(const Tokenizer& tokenizer, std::vector<TokenId> prompt)
    : tokenizer_(tokenizer), ids_(std::move(prompt)), decoded_(wholeCharacters(tokenizer, ids_)) {}

std::string TokenTexts::add(TokenId id) {
    ids_.push_back(id);
    std::string now = wholeCharacters(tokenizer_, ids_);
    if (!now.starts_with(decoded_)) return {};
    std::string part = now.substr(decoded_.size());
    decoded_ = std::move(now);
    text_.append(part);
    return part;
}

} // namespace qs
