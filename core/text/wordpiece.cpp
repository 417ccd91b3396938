// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/wordpiece.h"

#include "base/error.h"
#include "text/unicode.h"

#include <algorithm>
#include <fmt/format.h>

namespace qs {

WordPieceModel::WordPieceModel(std::shared_ptr<const Vocab> vocab, const std::string& unknownToken,
                               std::string continuingPrefix, std::int64_t maxCharacters,
                               const std::string& where)
    : vocab_(std::move(vocab)), prefix_(std::move(continuingPrefix)),
      maxCharacters_(static_cast<std::size_t>(maxCharacters)) {
    const auto unknown = vocab_->find(unknownToken);
    if (!unknown)
        throw Error(ErrorCode::BadTokenizer,
                    fmt::format("{}: the unknown token '{}' is not in the vocabulary", where, unknownToken));
    if (maxCharacters < 1 || maxCharacters > kMaxCharacters)
        throw Error(ErrorCode::BadTokenizer,
                    fmt::format("{}: max_input_chars_per_word must be from 1 to {}", where, kMaxCharacters));
    unknown_ = *unknown;
}

void WordPieceModel::encode(std::string_view word, std::vector<TokenId>& out) const {
    const std::size_t before = out.size();
    bool covered = unicode::count(word) <= maxCharacters_;
    std::string candidate;
    for (std::size_t begin = 0; covered && begin < word.size();) {
        const std::string& prefix = begin > 0 ? prefix_ : std::string();
        std::size_t end = std::min(word.size(), begin + vocab_->longest());
        covered = false;
        for (; end > begin; --end) {
            const bool insideCharacter = end < word.size() && (word[end] & 0xC0) == 0x80;
            if (insideCharacter) continue;
            candidate = prefix;
            candidate += word.substr(begin, end - begin);
            if (const auto id = vocab_->find(candidate)) {
                out.push_back(*id);
                covered = true;
                break;
            }
        }
        begin = end;
    }
    if (covered) return;
    out.resize(before);
    out.push_back(unknown_);
}

} // namespace qs
