// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluate/scored_tree.h"

#include <algorithm>

namespace qs {
namespace {

/// A sequence's place in the sorted order of inputs; equal and prefix-sharing inputs are neighbours there.
struct Merger {
    const std::vector<ScoredSequence>& sequences;
    std::vector<std::size_t> order;
    ScoredTree out;
    /// Segment and index of each input position, per sequence.
    std::vector<std::vector<LogitRequest>> places;

    explicit Merger(const std::vector<ScoredSequence>& s) : sequences(s), order(s.size()), places(s.size()) {
        for (std::size_t i = 0; i < s.size(); ++i) order[i] = i;
        std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
            return s[a].input != s[b].input ? s[a].input < s[b].input : a < b;
        });
    }

    const std::vector<TokenId>& input(std::size_t rank) const { return sequences[order[rank]].input; }

    /// Inputs are sorted, so the common start of a range is that of its first and last.
    std::size_t sharedLength(std::size_t begin, std::size_t end) const {
        const auto &a = input(begin), &b = input(end - 1);
        return static_cast<std::size_t>(std::mismatch(a.begin(), a.end(), b.begin(), b.end()).first -
                                        a.begin());
    }

    /// Adds segments for the inputs of ranks [begin, end), which agree on their first `depth` tokens.
    void add(std::size_t begin, std::size_t end, std::size_t depth, int parent) {
        while (begin < end && input(begin).size() == depth) ++begin; // ends here: nothing to add
        while (begin < end) {
            std::size_t next = begin + 1;
            while (next < end && input(next)[depth] == input(begin)[depth]) ++next;
            const std::size_t shared = sharedLength(begin, next);
            const int segment = static_cast<int>(out.tree.segments.size());
            const auto& tokens = input(begin);
            out.tree.segments.push_back({parent,
                                         {tokens.begin() + static_cast<std::ptrdiff_t>(depth),
                                          tokens.begin() + static_cast<std::ptrdiff_t>(shared)}});
            for (std::size_t rank = begin; rank < next; ++rank)
                for (std::size_t i = depth; i < shared; ++i)
                    places[order[rank]].push_back({segment, static_cast<int>(i - depth)});
            add(begin, next, shared, segment);
            begin = next;
        }
    }

    void collectTargets(std::int64_t firstSlot) {
        struct Wanted {
            LogitRequest place;
            ScoredTree::Target target;
        };
        std::vector<Wanted> all;
        std::int64_t slot = firstSlot;
        for (std::size_t s = 0; s < sequences.size(); ++s) {
            const auto& targets = sequences[s].targets;
            const std::size_t skipped = sequences[s].input.size() - targets.size();
            for (std::size_t i = 0; i < targets.size(); ++i)
                all.push_back({places[s][skipped + i], {slot++, targets[i]}});
        }
        const auto key = [](const Wanted& w) { return std::pair(w.place.segment, w.place.index); };
        std::stable_sort(all.begin(), all.end(),
                         [&](const Wanted& a, const Wanted& b) { return key(a) < key(b); });
        for (std::size_t i = 0; i < all.size(); ++i) {
            if (i == 0 || key(all[i]) != key(all[i - 1])) {
                out.tree.wanted.push_back(all[i].place);
                out.firstTarget.push_back(static_cast<std::int64_t>(out.targets.size()));
            }
            out.targets.push_back(all[i].target);
        }
        out.firstTarget.push_back(static_cast<std::int64_t>(out.targets.size()));
    }
};

} // namespace

ScoredTree mergeSequences(const std::vector<ScoredSequence>& sequences, std::int64_t firstSlot) {
    Merger merger(sequences);
    merger.add(0, sequences.size(), 0, -1);
    merger.collectTargets(firstSlot);
    return std::move(merger.out);
}

} // namespace qs
