// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "text/tokenizer.h"

#include <algorithm>

namespace qs {

/// What two neighbouring symbols become, and when: the smallest key first.
template <class Key> struct Merge {
    Key key;
    TokenId symbol;
};

inline std::uint64_t pairKey(TokenId left, TokenId right) {
    return std::uint64_t(static_cast<std::uint32_t>(left)) << 32 | static_cast<std::uint32_t>(right);
}

/// Byte-pair merging: again and again the pair of neighbours with the smallest key becomes one symbol, the
/// leftmost of equals first, until no pair can merge. `lookup(left, right)` gives std::optional<Merge<Key>>.
/// O(n log n): a heap of candidates over a linked list; candidates whose symbols have changed meanwhile are
/// skipped when they come up.
template <class Key, class Lookup> class PairMerger {
public:
    PairMerger(std::vector<TokenId> symbols, const Lookup& lookup)
        : symbols_(std::move(symbols)), lookup_(lookup) {
        const auto n = static_cast<std::int32_t>(symbols_.size());
        previous_.resize(symbols_.size());
        next_.resize(symbols_.size());
        for (std::int32_t i = 0; i < n; ++i) {
            previous_[at(i)] = i - 1;
            next_[at(i)] = i + 1 < n ? i + 1 : -1;
        }
    }

    std::vector<TokenId> run() {
        for (std::size_t i = 0; i + 1 < symbols_.size(); ++i) consider(static_cast<std::int32_t>(i));
        std::make_heap(heap_.begin(), heap_.end(), later);
        heaped_ = true;
        while (!heap_.empty()) {
            std::pop_heap(heap_.begin(), heap_.end(), later);
            const Candidate c = heap_.back();
            heap_.pop_back();
            apply(c);
        }
        std::vector<TokenId> out;
        for (std::int32_t i = symbols_.empty() ? -1 : 0; i >= 0; i = next_[at(i)])
            out.push_back(symbols_[at(i)]);
        return out;
    }

private:
    struct Candidate {
        Key key;
        std::int32_t position;
        TokenId left, right, merged;
    };
    static constexpr TokenId kGone = -1;

    static std::size_t at(std::int32_t i) { return static_cast<std::size_t>(i); }
    static bool later(const Candidate& a, const Candidate& b) {
        return a.key > b.key || (a.key == b.key && a.position > b.position);
    }

    void consider(std::int32_t i) {
        const std::int32_t j = next_[at(i)];
        if (j < 0) return;
        const auto merge = lookup_(symbols_[at(i)], symbols_[at(j)]);
        if (!merge) return;
        heap_.push_back({merge->key, i, symbols_[at(i)], symbols_[at(j)], merge->symbol});
        if (heaped_) std::push_heap(heap_.begin(), heap_.end(), later);
    }

    void apply(const Candidate& c) {
        if (symbols_[at(c.position)] != c.left) return;
        const std::int32_t j = next_[at(c.position)];
        if (j < 0 || symbols_[at(j)] != c.right) return;
        symbols_[at(c.position)] = c.merged;
        symbols_[at(j)] = kGone;
        next_[at(c.position)] = next_[at(j)];
        if (next_[at(j)] >= 0) previous_[at(next_[at(j)])] = c.position;
        if (previous_[at(c.position)] >= 0) consider(previous_[at(c.position)]);
        consider(c.position);
    }

    std::vector<TokenId> symbols_; ///< kGone: merged into its left neighbour
    std::vector<std::int32_t> previous_, next_;
    std::vector<Candidate> heap_;
    const Lookup& lookup_;
    bool heaped_ = false;
};

template <class Key, class Lookup>
std::vector<TokenId> mergePairs(std::vector<TokenId> symbols, const Lookup& lookup) {
    return PairMerger<Key, Lookup>(std::move(symbols), lookup).run();
}

} // namespace qs
