// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/bpe.h"

#include "base/error.h"
#include "text/unicode.h"

#include <fmt/format.h>

namespace qs {

std::array<std::optional<TokenId>, 256> byteFallbackIds(const Vocab& vocab) {
    std::array<std::optional<TokenId>, 256> ids;
    for (unsigned b = 0; b < 256; ++b) ids[b] = vocab.find(fmt::format("<0x{:02X}>", b));
    return ids;
}

BpeModel::BpeModel(std::shared_ptr<const Vocab> vocab, const Pairs& merges, BpeOptions options,
                   const std::string& where)
    : vocab_(std::move(vocab)), options_(std::move(options)), byteIds_(byteFallbackIds(*vocab_)) {
    merges_.reserve(merges.size());
    std::uint32_t rank = 0;
    for (const auto& [left, right] : merges) {
        const std::size_t cut =
            right.starts_with(options_.continuingPrefix) ? options_.continuingPrefix.size() : 0;
        const std::string merged = left + right.substr(cut);
        for (const std::string& piece : {left, right, merged})
            if (!vocab_->find(piece))
                throw Error(ErrorCode::BadTokenizer,
                            fmt::format("{}[{}]: '{}' is not in the vocabulary", where, rank, piece));
        merges_[pairKey(*vocab_->find(left), *vocab_->find(right))] = {rank, *vocab_->find(merged)};
        ++rank;
    }
    if (options_.unknownToken) unknown_ = vocab_->find(*options_.unknownToken);
}

void BpeModel::encode(std::string_view word, std::vector<TokenId>& out) const {
    if (options_.ignoreMerges)
        if (const auto whole = vocab_->find(word)) {
            out.push_back(*whole);
            return;
        }
    const auto lookup = [this](TokenId left, TokenId right) -> std::optional<Merge<std::uint32_t>> {
        const auto found = merges_.find(pairKey(left, right));
        if (found == merges_.end()) return std::nullopt;
        return found->second;
    };
    const auto merged = mergePairs<std::uint32_t>(characters(word), lookup);
    out.insert(out.end(), merged.begin(), merged.end());
}

std::vector<TokenId> BpeModel::characters(std::string_view word) const {
    std::vector<TokenId> ids;
    bool afterUnknown = false;
    std::string piece;
    for (std::size_t i = 0; i < word.size();) {
        const std::size_t length = unicode::decode(word, i).length;
        piece = i > 0 ? options_.continuingPrefix : "";
        piece += word.substr(i, length);
        i += length;
        if (i == word.size()) piece += options_.wordSuffix;
        if (const auto id = vocab_->find(piece)) {
            ids.push_back(*id);
            afterUnknown = false;
        } else if (options_.byteFallback && appendBytes(piece, ids)) {
            afterUnknown = false;
        } else {
            if (!unknown_)
                throw Error(ErrorCode::BadTokenizer,
                            fmt::format("no piece for '{}', and the vocabulary has no unknown token", piece));
            if (!(options_.fuseUnknown && afterUnknown)) ids.push_back(*unknown_);
            afterUnknown = true;
        }
    }
    return ids;
}

bool BpeModel::appendBytes(std::string_view character, std::vector<TokenId>& out) const {
    for (const char b : character)
        if (!byteIds_[static_cast<unsigned char>(b)]) return false;
    for (const char b : character) out.push_back(*byteIds_[static_cast<unsigned char>(b)]);
    return true;
}

} // namespace qs
