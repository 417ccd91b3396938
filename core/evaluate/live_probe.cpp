// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluate/live_probe.h"

#include "base/error.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>

namespace qs {
namespace {

/// The first tokens of the text, as many as are wanted, fit the model and leave room for their logits.
SequenceTree treeOf(std::vector<TokenId> ids, const ModelConfig& config, const LiveProbeOptions& options) {
    const auto fitting = static_cast<std::int64_t>(
        options.referenceMemory / (static_cast<std::uint64_t>(config.vocabSize) * sizeof(float)));
    const std::int64_t most =
        std::max<std::int64_t>(2, std::min({options.tokens, config.maxLength, fitting}));
    ids.resize(std::min(ids.size(), static_cast<std::size_t>(most)));
    if (ids.size() < 2)
        throw Error(ErrorCode::BadArgument,
                    fmt::format("the probe text has {} tokens; at least 2 are needed", ids.size()));
    SequenceTree tree;
    for (std::size_t i = 0; i < ids.size(); ++i) tree.wanted.push_back({0, static_cast<int>(i)});
    tree.segments.push_back({-1, std::move(ids)});
    return tree;
}

double perplexityOf(double logProbability, std::size_t tokens) {
    return std::exp(-logProbability / static_cast<double>(tokens - 1));
}

} // namespace

LiveProbe::LiveProbe(std::shared_ptr<const Checkpoint> checkpoint, std::vector<TokenId> ids,
                     LiveProbeOptions options)
    : options_(options), engine_(std::move(checkpoint), EngineOptions{options.engineMemory}),
      boundaries_(options.boundaryMemory),
      tree_(treeOf(std::move(ids), *engine_.checkpoint().config, options)),
      vocabulary_(static_cast<std::size_t>(engine_.checkpoint().config->vocabSize)) {}

Variant LiveProbe::variantOf(std::shared_ptr<const PreparedModel> prepared) const {
    Variant variant{"probe", std::move(prepared), options_.backend};
    if (PackedMatrix::supportsBf16()) variant.headPrecision = Precision::Bf16;
    return variant;
}

void LiveProbe::measureReference(Engine& full, const Task& task) {
    const std::size_t tokens = ids().size();
    std::vector<float> logits(tokens * vocabulary_);
    RunHooks hooks;
    hooks.onLogits = [&](std::size_t, std::size_t wanted, std::span<const float* const> rows) {
        std::copy_n(rows[0], vocabulary_, logits.data() + wanted * vocabulary_);
    };
    const Variant variant = variantOf(nullptr);
    full.run({&tree_, 1}, {&variant, 1}, hooks, task);
    double sum = 0;
    for (std::size_t i = 0; i + 1 < tokens; ++i)
        sum += scoreTarget({logits.data() + i * vocabulary_, vocabulary_}, ids()[i + 1]).logProbability;
    referencePerplexity_ = perplexityOf(sum, tokens);
    reference_ = std::move(logits);
}

LiveReading LiveProbe::measure(std::shared_ptr<const PreparedModel> prepared, const Task& task) {
    if (!hasReference()) throw Error(ErrorCode::Internal, "the probe's full precision has not been measured");
    const std::size_t tokens = ids().size();
    std::vector<LogitComparison> compared(tokens);
    RunHooks hooks;
    hooks.boundaries = &boundaries_;
    hooks.onLogits = [&](std::size_t, std::size_t wanted, std::span<const float* const> rows) {
        const TokenId next = wanted + 1 < tokens ? ids()[wanted + 1] : -1;
        compared[wanted] = compareLogits({reference_.data() + wanted * vocabulary_, vocabulary_},
                                         {rows[0], vocabulary_}, next);
    };
    const Variant variant = variantOf(std::move(prepared));
    engine_.run({&tree_, 1}, {&variant, 1}, hooks, task);
    LiveReading reading;
    double logProbability = 0, agreed = 0;
    for (const LogitComparison& c : compared) {
        reading.kl += std::max(0.0, c.kl); // rounding may leave a little below nothing
        logProbability += c.logProbability;
        agreed += c.sameTop;
    }
    reading.kl /= static_cast<double>(tokens);
    reading.top1 = agreed / static_cast<double>(tokens);
    reading.perplexity = perplexityOf(logProbability, tokens);
    reading.referencePerplexity = referencePerplexity_;
    reading.positions = static_cast<std::int64_t>(tokens);
    return reading;
}

} // namespace qs
