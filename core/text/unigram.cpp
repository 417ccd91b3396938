// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/unigram.h"

#include "base/error.h"
#include "text/unicode.h"

#include <algorithm>
#include <fmt/format.h>
#include <limits>

namespace qs {
namespace {

constexpr double kUnknownPenalty = 10;  ///< below the lowest score, as SentencePiece has it
constexpr std::size_t kMaxPiece = 1024; ///< bytes; the work per character grows with it

} // namespace

Vocab UnigramModel::parseVocab(const JsonNode& model) {
    const JsonNode node = model.at("vocab");
    Vocab vocab(node.where());
    const auto pieces = node.scoredPieces();
    vocab.reserve(pieces.size());
    for (const auto& [piece, score] : pieces) {
        if (piece.size() > kMaxPiece) node.fail(fmt::format("a piece is over {} bytes long", kMaxPiece));
        vocab.append(piece, true);
    }
    return vocab;
}

UnigramModel::UnigramModel(const JsonNode& model, std::shared_ptr<const Vocab> vocab)
    : vocab_(std::move(vocab)), byteFallback_(model.flag("byte_fallback", false)),
      byteIds_(byteFallbackIds(*vocab_)) {
    double lowest = std::numeric_limits<double>::infinity();
    for (const auto& [piece, score] : model.at("vocab").scoredPieces()) {
        if (!piece.empty()) trie_.insert(piece, static_cast<std::int32_t>(scores_.size()));
        scores_.push_back(score);
        lowest = std::min(lowest, score);
    }
    unknownScore_ = lowest - kUnknownPenalty;
    if (const auto unknown = model.find("unk_id")) {
        const std::int64_t id = unknown->integer();
        if (id < 0 || id >= static_cast<std::int64_t>(scores_.size()))
            unknown->fail("is not in the vocabulary");
        unknown_ = static_cast<TokenId>(id);
    }
}

std::vector<UnigramModel::Step> UnigramModel::bestSteps(std::string_view word) const {
    const double none = -std::numeric_limits<double>::infinity();
    std::vector<Step> best(word.size() + 1, {none, 0, kUnknown});
    best[0].score = 0;
    const auto offer = [&](std::size_t begin, std::size_t end, double score, TokenId id) {
        const double sum = best[begin].score + score;
        if (sum > best[end].score) best[end] = {sum, begin, id};
    };
    for (std::size_t i = 0; i < word.size();) {
        const std::size_t length = unicode::decode(word, i).length;
        bool hasCharacter = false;
        trie_.prefixesOf(word.substr(i), [&](std::size_t n, std::int32_t id) {
            offer(i, i + n, scores_[static_cast<std::size_t>(id)], id);
            hasCharacter |= n == length;
        });
        if (!hasCharacter) offer(i, i + length, unknownScore_, kUnknown);
        i += length;
    }
    return best;
}

void UnigramModel::encode(std::string_view word, std::vector<TokenId>& out) const {
    const auto best = bestSteps(word);
    std::vector<std::size_t> ends;
    for (std::size_t end = word.size(); end > 0; end = best[end].begin) ends.push_back(end);
    std::reverse(ends.begin(), ends.end());
    const auto isUnknown = [&](std::size_t end) {
        return best[end].id == kUnknown || (unknown_ && best[end].id == *unknown_);
    };
    for (std::size_t i = 0; i < ends.size(); ++i) {
        if (!isUnknown(ends[i])) {
            out.push_back(best[ends[i]].id);
            continue;
        }
        const std::size_t begin = best[ends[i]].begin;
        while (i + 1 < ends.size() && isUnknown(ends[i + 1])) ++i;
        appendUnknown(word.substr(begin, ends[i] - begin), out);
    }
}

void UnigramModel::appendUnknown(std::string_view text, std::vector<TokenId>& out) const {
    if (const auto id = vocab_->find(text)) return out.push_back(*id);
    const bool bytes = byteFallback_ && std::all_of(text.begin(), text.end(), [&](char b) {
                           return byteIds_[static_cast<unsigned char>(b)].has_value();
                       });
    if (bytes) {
        for (const char b : text) out.push_back(*byteIds_[static_cast<unsigned char>(b)]);
    } else if (unknown_) {
        out.push_back(*unknown_);
    } else {
        throw Error(ErrorCode::BadTokenizer,
                    fmt::format("no piece for '{}', and the vocabulary has no unknown token", text));
    }
}

} // namespace qs
