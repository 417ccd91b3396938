// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "evaluate/evaluator.h"
#include "text/tokenizer.h"

#include <map>
#include <numeric>

namespace qs::test {

/// Bytes are tokens; "ab" is one token, so that a merge can cross a border; BOS 257, EOS 258.
class ByteTokenizer : public Tokenizer {
public:
    static constexpr TokenId kAb = 256, kBos = 257, kEos = 258;

    explicit ByteTokenizer(bool addsBos = true) : addsBos_(addsBos) {}
    std::string kind() const override { return "bytes"; }
    std::int64_t vocabSize() const override { return 259; }
    std::optional<TokenId> bos() const override { return kBos; }
    std::optional<TokenId> eos() const override { return kEos; }
    bool addsBos() const override { return addsBos_; }
    std::vector<TokenId> encode(std::string_view text, bool addSpecial) const override {
        std::vector<TokenId> ids;
        if (addSpecial && addsBos_) ids.push_back(kBos);
        for (std::size_t i = 0; i < text.size(); ++i) {
            const bool merged = text.substr(i, 2) == "ab";
            ids.push_back(merged ? kAb : static_cast<TokenId>(static_cast<unsigned char>(text[i])));
            if (merged) ++i;
        }
        return ids;
    }
    std::string decode(const std::vector<TokenId>&) const override { return {}; }
    std::string piece(TokenId id) const override { return id == kBos ? "<s>" : "?"; }

private:
    bool addsBos_;
};

/// A model whose logits are a pure function of the whole prefix and of the configuration's place.
inline std::vector<float> toyLogits(const std::vector<TokenId>& prefix, std::size_t variant) {
    std::uint64_t h = 1469598103934665603ull;
    for (const TokenId id : prefix) h = (h ^ static_cast<std::uint64_t>(id)) * 1099511628211ull;
    std::vector<float> logits(259);
    for (std::size_t i = 0; i < logits.size(); ++i) {
        const std::uint64_t x = (h + i * 0x9e3779b97f4a7c15ull) * 0xbf58476d1ce4e5b9ull;
        logits[i] = static_cast<float>((x >> 40) % 1000) / 100 + 0.1f * static_cast<float>(variant * (i % 7));
    }
    return logits;
}

/// Runs trees through toyLogits in chunks of `chunk` trees; checks what Engine::run would refuse.
class ToyRunner {
public:
    explicit ToyRunner(std::size_t chunk = 3) : chunk_(chunk) {}

    void operator()(std::span<const SequenceTree> trees, std::span<const Variant> variants,
                    const RunHooks& hooks, const Task& task) const {
        for (std::size_t first = 0; first < trees.size(); first += chunk_) {
            task.checkpoint();
            const std::size_t last = std::min(first + chunk_, trees.size());
            for (std::size_t t = first; t < last; ++t) runTree(t, trees[t], variants.size(), hooks);
            hooks.onTreesDone(first, last);
        }
    }

private:
    static std::vector<TokenId> pathTo(const SequenceTree& tree, const LogitRequest& place) {
        std::vector<TokenId> path(tree.segments[static_cast<std::size_t>(place.segment)].tokens.begin(),
                                  tree.segments[static_cast<std::size_t>(place.segment)].tokens.begin() +
                                      place.index + 1);
        for (int p = tree.segments[static_cast<std::size_t>(place.segment)].parent; p >= 0;
             p = tree.segments[static_cast<std::size_t>(p)].parent) {
            const auto& tokens = tree.segments[static_cast<std::size_t>(p)].tokens;
            path.insert(path.begin(), tokens.begin(), tokens.end());
        }
        return path;
    }

    static void runTree(std::size_t t, const SequenceTree& tree, std::size_t variants,
                        const RunHooks& hooks) {
        for (std::size_t w = 0; w < tree.wanted.size(); ++w) {
            std::vector<std::vector<float>> rows;
            std::vector<const float*> pointers;
            for (std::size_t v = 0; v < variants; ++v)
                rows.push_back(toyLogits(pathTo(tree, tree.wanted[w]), v));
            for (const auto& row : rows) pointers.push_back(row.data());
            hooks.onLogits(t, w, pointers);
        }
    }

    std::size_t chunk_;
};

} // namespace qs::test
