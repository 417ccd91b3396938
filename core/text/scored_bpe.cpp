// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/scored_bpe.h"

namespace qs {

ScoredBpe::ScoredBpe(std::shared_ptr<const Vocab> vocab, std::vector<float> scores,
                     std::vector<bool> mergeable)
    : vocab_(std::move(vocab)), scores_(std::move(scores)), mergeable_(std::move(mergeable)) {}

std::vector<TokenId> ScoredBpe::merge(std::vector<TokenId> symbols) const {
    std::string joined;
    const auto byText = [&](TokenId left, TokenId right) -> std::optional<Merge<float>> {
        const std::string& a = *vocab_->piece(left);
        const std::string& b = *vocab_->piece(right);
        if (a.size() + b.size() > vocab_->longest()) return std::nullopt;
        joined.assign(a);
        joined += b;
        const auto id = vocab_->find(joined);
        if (!id || !mergeable_[static_cast<std::size_t>(*id)]) return std::nullopt;
        return Merge<float>{-scores_[static_cast<std::size_t>(*id)], *id};
    };
    // Few pairs make up most of a text.
    std::unordered_map<std::uint64_t, std::optional<Merge<float>>> known;
    const auto lookup = [&](TokenId left, TokenId right) {
        const auto [entry, fresh] = known.try_emplace(pairKey(left, right));
        if (fresh) entry->second = byText(left, right);
        return entry->second;
    };
    return mergePairs<float>(std::move(symbols), lookup);
}

} // namespace qs
