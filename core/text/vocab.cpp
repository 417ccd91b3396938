// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/vocab.h"

#include "base/error.h"

#include <algorithm>
#include <fmt/format.h>

namespace qs {

void Vocab::reserve(std::size_t pieces) {
    expected_ += pieces;
    ids_.reserve(expected_);
}

void Vocab::insert(const std::string& piece, std::int64_t id) {
    insertInto(ids_, piece, id);
    longest_ = std::max(longest_, piece.size());
}

void Vocab::insertAdded(const std::string& piece, std::int64_t id) {
    insertInto(addedIds_, piece, id);
}

void Vocab::insertInto(TextMap<TokenId>& map, const std::string& piece, std::int64_t id) {
    const auto limit = static_cast<std::int64_t>(2 * expected_ + 65536);
    if (id < 0 || id >= limit)
        throw Error(ErrorCode::BadTokenizer,
                    fmt::format("{}: the id {} of '{}' is out of range", where_, id, piece));
    const auto index = static_cast<std::size_t>(id);
    if (index >= pieces_.size()) pieces_.resize(index + 1, nullptr);
    if (pieces_[index] && *pieces_[index] != piece)
        throw Error(ErrorCode::BadTokenizer,
                    fmt::format("{}: '{}' and '{}' have the same id {}", where_, *pieces_[index], piece, id));
    const auto [entry, fresh] = map.emplace(piece, static_cast<TokenId>(id));
    if (!fresh && entry->second != id)
        throw Error(ErrorCode::BadTokenizer,
                    fmt::format("{}: '{}' has two ids, {} and {}", where_, piece, entry->second, id));
    pieces_[index] = &entry->first;
}

void Vocab::append(const std::string& piece, bool lastWins) {
    const auto id = static_cast<TokenId>(pieces_.size());
    const auto entry = ids_.emplace(piece, id).first;
    if (lastWins) entry->second = id;
    pieces_.push_back(&entry->first);
    longest_ = std::max(longest_, piece.size());
}

std::optional<TokenId> Vocab::find(std::string_view piece) const {
    const auto found = ids_.find(piece);
    if (found == ids_.end()) return std::nullopt;
    return found->second;
}

std::optional<TokenId> Vocab::findWithAdded(std::string_view piece) const {
    if (const auto id = find(piece)) return id;
    const auto found = addedIds_.find(piece);
    if (found == addedIds_.end()) return std::nullopt;
    return found->second;
}

const std::string* Vocab::piece(TokenId id) const {
    if (id < 0 || id >= size())
        throw Error(ErrorCode::BadArgument,
                    fmt::format("token id {} is out of range (vocabulary of {})", id, size()));
    return pieces_[static_cast<std::size_t>(id)];
}

} // namespace qs
