// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "text/byte_trie.h"
#include "text/tokenizer.h"

namespace qs {

/// A token that is recognized in the text itself, before anything else happens to it.
struct AddedToken {
    std::string content;
    TokenId id = 0;
    bool special = false;    ///< left out when decoding
    bool normalized = false; ///< looked for in the normalized text instead of the raw one
    bool singleWord = false; ///< only where no word character touches it
    bool leftStrip = false;  ///< swallows whitespace before it
    bool rightStrip = false; ///< swallows whitespace behind it
};

/// A part of a text: one added token, or ordinary text between two.
struct Fragment {
    std::size_t begin, end; ///< bytes
    std::optional<TokenId> id;
};

/// Finds added tokens: from the left, the longest one that begins at a place.
class TokenCutter {
public:
    static constexpr std::size_t kMaxLength =
        1024; ///< bytes of a token's text; the work per character grows with it

    /// Looks for `text` (not empty, at most kMaxLength bytes), which stands for the token.
    void add(const std::string& text, const AddedToken& token);
    std::vector<Fragment> cut(std::string_view text) const;

private:
    ByteTrie trie_; ///< values index tokens_
    std::vector<AddedToken> tokens_;
};

} // namespace qs
