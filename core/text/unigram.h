// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "text/bpe.h"
#include "text/byte_trie.h"
#include "text/json_node.h"

namespace qs {

/// Unigram language model (Kudo 2018): the segmentation whose scores sum highest. Consecutive unknown
/// characters are one unknown token, or bytes where byte_fallback asks for them.
class UnigramModel : public WordModel {
public:
    static Vocab parseVocab(const JsonNode& model);
    /// `model` is the "model" section of tokenizer.json, `vocab` what parseVocab() made of it.
    UnigramModel(const JsonNode& model, std::shared_ptr<const Vocab> vocab);

    std::string kind() const override { return "unigram"; }
    void encode(std::string_view word, std::vector<TokenId>& out) const override;

private:
    /// The best segmentation of the text up to some place ends with this token.
    struct Step {
        double score;
        std::size_t begin;
        TokenId id; ///< kUnknown: a character without a piece
    };
    static constexpr TokenId kUnknown = -1;

    std::vector<Step> bestSteps(std::string_view word) const;
    void appendUnknown(std::string_view text, std::vector<TokenId>& out) const;

    std::shared_ptr<const Vocab> vocab_;
    ByteTrie trie_;
    std::vector<double> scores_; ///< by id
    double unknownScore_ = 0;
    std::optional<TokenId> unknown_;
    bool byteFallback_ = false;
    std::array<std::optional<TokenId>, 256> byteIds_;
};

} // namespace qs
