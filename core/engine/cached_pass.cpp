// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/cached_pass.h"

#include "base/error.h"

#include <algorithm>
#include <fmt/format.h>

namespace qs {

CachedPass::CachedPass(const Checkpoint& checkpoint, PassMemory& memory, std::span<const Variant> variants,
                       std::int64_t longest)
    : checkpoint_(checkpoint), memory_(memory), longest_(longest), lengths_{0} {
    const ModelConfig& config = *checkpoint.config;
    if (longest < 1 || longest > config.maxLength)
        throw Error(ErrorCode::BadArgument,
                    fmt::format("{} tokens are asked for, and the model's context holds {}", longest,
                                config.maxLength));
    for (const Variant& v : variants) plans_.emplace_back(v, checkpoint);
    const AttentionShape shape = attentionShape(config);
    for (std::size_t i = 0; i < plans_.size() * static_cast<std::size_t>(config.layers); ++i)
        caches_.emplace_back().emplace_back(shape, longest);
    memory_.rope.extendTo(longest);
}

void CachedPass::check(const std::vector<std::vector<TokenId>>& tokens) const {
    if (tokens.size() != sequences())
        throw Error(
            ErrorCode::BadArgument,
            fmt::format("tokens for {} sequences were given, and there are {}", tokens.size(), sequences()));
    const std::int64_t vocab = checkpoint_.config->vocabSize;
    for (std::size_t s = 0; s < tokens.size(); ++s) {
        const std::int64_t length = lengths_[s] + static_cast<std::int64_t>(tokens[s].size());
        if (tokens[s].empty() || length > longest_)
            throw Error(ErrorCode::BadArgument,
                        fmt::format("sequence {}: {} new tokens do not fit the {} of {} that it has", s,
                                    tokens[s].size(), lengths_[s], longest_));
        for (const TokenId id : tokens[s])
            if (id < 0 || id >= vocab)
                throw Error(
                    ErrorCode::BadArgument,
                    fmt::format("sequence {}: token {} is not in the vocabulary of {}", s, id, vocab));
    }
}

ChunkLayout CachedPass::layoutOf(const std::vector<std::vector<TokenId>>& tokens) const {
    ChunkLayout layout;
    Slab& slab = layout.slabs.emplace_back();
    layout.slabFirstRow.push_back(0);
    for (std::size_t s = 0; s < tokens.size(); ++s) {
        const auto length = static_cast<std::int64_t>(tokens[s].size());
        slab.segments.push_back({slab.rows, length, lengths_[s], -1});
        for (std::int64_t i = 0; i < length; ++i) slab.positions.push_back(lengths_[s] + i);
        slab.rows += length;
        layout.ids.insert(layout.ids.end(), tokens[s].begin(), tokens[s].end());
        layout.wanted.push_back({0, s, slab.rows - 1});
        layout.longest = std::max(layout.longest, lengths_[s] + length);
    }
    return layout;
}

void CachedPass::extend(const std::vector<std::vector<TokenId>>& tokens, const Task& task) {
    check(tokens);
    const ModelConfig& config = *checkpoint_.config;
    const ChunkLayout layout = layoutOf(tokens);
    const auto vocab = static_cast<std::size_t>(config.vocabSize);
    logits_.resize(variants() * sequences() * vocab);
    RunHooks hooks;
    hooks.onLogits = [&](std::size_t, std::size_t sequence, std::span<const float* const> rows) {
        for (std::size_t v = 0; v < rows.size(); ++v)
            std::copy_n(rows[v], vocab, logits_.data() + (v * sequences() + sequence) * vocab);
    };
    const auto past = [&](std::size_t variant, int block) {
        return std::span(
            caches_[variant * static_cast<std::size_t>(config.layers) + static_cast<std::size_t>(block)]);
    };
    memory_.cache.beginRun();
    RunContext context{checkpoint_, config, memory_.cache, memory_.rope,  memory_.scratch,
                       plans_,      hooks,  task,          [](double) {}, past};
    ChunkPass(context, layout).run();
    for (std::size_t s = 0; s < tokens.size(); ++s)
        lengths_[s] += static_cast<std::int64_t>(tokens[s].size());
}

std::span<const float> CachedPass::logits(std::size_t variant, std::size_t sequence) const {
    const auto vocab = static_cast<std::size_t>(checkpoint_.config->vocabSize);
    return {logits_.data() + (variant * sequences() + sequence) * vocab, vocab};
}

void CachedPass::keep(const std::vector<std::size_t>& from) {
    const AttentionShape shape = attentionShape(*checkpoint_.config);
    for (std::vector<KvCache>& known : caches_) {
        std::vector<KvCache> next;
        for (std::size_t i = 0; i < from.size(); ++i) {
            const bool again = std::find(from.begin() + static_cast<std::ptrdiff_t>(i) + 1, from.end(),
                                         from[i]) != from.end();
            next.push_back(again ? known[from[i]].copy(shape) : std::move(known[from[i]]));
        }
        known = std::move(next);
    }
    std::vector<std::int64_t> lengths;
    for (const std::size_t s : from) lengths.push_back(lengths_[s]);
    lengths_ = std::move(lengths);
}

} // namespace qs
