// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "text/word_model.h"

namespace qs {

/// Greedy longest match from the left (Schuster & Nakajima 2012, as in BERT). A word that cannot be covered,
/// or is longer than `maxCharacters`, is one unknown token.
class WordPieceModel : public WordModel {
public:
    static constexpr std::int64_t kMaxCharacters = 1000; ///< the work per word grows with its square

    /// Throws Error(BadTokenizer) naming `where` when the unknown token is not in the vocabulary.
    WordPieceModel(std::shared_ptr<const Vocab> vocab, const std::string& unknownToken,
                   std::string continuingPrefix, std::int64_t maxCharacters, const std::string& where);

    std::string kind() const override { return "wordpiece"; }
    void encode(std::string_view word, std::vector<TokenId>& out) const override;

private:
    std::shared_ptr<const Vocab> vocab_;
    TokenId unknown_ = 0;
    std::string prefix_;
    std::size_t maxCharacters_;
};

} // namespace qs
