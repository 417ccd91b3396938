// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "text/tokenizer.h"

#include <functional>
#include <unordered_map>

namespace qs {

struct TextHash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
};
template <class Value> using TextMap = std::unordered_map<std::string, Value, TextHash, std::equal_to<>>;

/// Pieces and their ids. Ids may leave holes, but not so many that a table of them would be mostly holes.
class Vocab {
public:
    /// `where` names the file and field in errors.
    explicit Vocab(std::string where) : where_(std::move(where)) {}
    Vocab(Vocab&&) = default; // pieces_ points into the maps: moves keep that, copies would not

    void reserve(std::size_t pieces);
    /// Throws Error(BadTokenizer) when the id is negative, far beyond the number of pieces announced by
    /// reserve(), or belongs to another piece.
    void insert(const std::string& piece, std::int64_t id);
    /// The same for a token beside the model's pieces, which the model itself does not know.
    void insertAdded(const std::string& piece, std::int64_t id);

    /// The next id, for formats that list pieces in order and may repeat one: `lastWins` says which id a
    /// repeated piece is found under.
    void append(const std::string& piece, bool lastWins);

    std::optional<TokenId> find(std::string_view piece) const;          ///< a piece of the model
    std::optional<TokenId> findWithAdded(std::string_view piece) const; ///< ... or an added token
    /// Nothing for a hole. Throws Error(BadArgument) when out of range.
    const std::string* piece(TokenId id) const;
    std::int64_t size() const { return static_cast<std::int64_t>(pieces_.size()); } ///< highest id + 1
    std::size_t longest() const { return longest_; } ///< bytes of the longest piece

private:
    void insertInto(TextMap<TokenId>& map, const std::string& piece, std::int64_t id);

    std::string where_;
    TextMap<TokenId> ids_, addedIds_;
    std::vector<const std::string*> pieces_; ///< keys of the maps, nullptr: hole
    std::size_t expected_ = 0, longest_ = 0;
};

} // namespace qs
