// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "text/pair_merge.h"
#include "text/word_model.h"

#include <array>
#include <utility>

namespace qs {

/// Settings of the "BPE" model of tokenizer.json. Its dropout is a training device and never applied.
struct BpeOptions {
    std::optional<std::string> unknownToken;
    std::string continuingPrefix; ///< stands before every character of a word but the first
    std::string wordSuffix;       ///< stands after the last character of a word
    bool fuseUnknown = false;     ///< consecutive unknown characters give one unknown token
    bool byteFallback = false;    ///< unknown characters become <0xXX> pieces, where the vocabulary has them
    bool ignoreMerges = false;    ///< a word that is in the vocabulary is that piece, whatever the merges say
};

/// Byte-pair encoding by merge rank (Sennrich et al. 2016) over the characters of a word.
class BpeModel : public WordModel {
public:
    using Pairs = std::vector<std::pair<std::string, std::string>>;

    /// Merges in order of rank. `where` names file and field in errors.
    BpeModel(std::shared_ptr<const Vocab> vocab, const Pairs& merges, BpeOptions options,
             const std::string& where);

    std::string kind() const override { return "bpe"; }
    void encode(std::string_view word, std::vector<TokenId>& out) const override;

private:
    std::vector<TokenId> characters(std::string_view word) const;
    bool appendBytes(std::string_view character, std::vector<TokenId>& out) const;

    std::shared_ptr<const Vocab> vocab_;
    std::unordered_map<std::uint64_t, Merge<std::uint32_t>> merges_;
    BpeOptions options_;
    std::optional<TokenId> unknown_;
    std::array<std::optional<TokenId>, 256> byteIds_;
};

/// Ids of the pieces <0x00> ... <0xFF>, where there.
std::array<std::optional<TokenId>, 256> byteFallbackIds(const Vocab& vocab);

} // namespace qs
