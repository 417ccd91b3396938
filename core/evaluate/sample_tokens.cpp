// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluate/sample_tokens.h"

#include "base/error.h"
#include "evaluate/scored_sequence.h"

#include <limits>

namespace qs {
namespace {

/// The sequence's tokens without their scores: the input and the very last target.
std::vector<SampleToken> tokensOf(const ScoredSequence& sequence, const Tokenizer& tokenizer,
                                  std::size_t variants) {
    std::vector<TokenId> ids = sequence.input;
    ids.push_back(sequence.targets.back());
    std::vector<SampleToken> out;
    for (std::size_t i = 0; i < ids.size(); ++i)
        out.push_back({ids[i], tokenizer.piece(ids[i]), i + sequence.targets.size() >= ids.size(),
                       std::vector<double>(variants, std::numeric_limits<double>::quiet_NaN())});
    return out;
}

} // namespace

std::vector<std::vector<SampleToken>> sampleTokens(const TreeRunner& run, const EvalModel& model,
                                                   const Tokenizer& tokenizer, const SampleRecord& sample,
                                                   const ProtocolChoices& protocol, std::int64_t maxLength,
                                                   std::span<const Variant> variants, const Task& task) {
    if (sample.choices.empty())
        throw Error(ErrorCode::BadArgument, "this sample was stored without its prompt and choices");
    const TextEncoder encoder(tokenizer, protocol);
    std::vector<std::vector<SampleToken>> out;
    std::vector<SequenceTree> trees;
    for (std::size_t c = 0; c < sample.choices.size(); ++c) {
        const std::string& context = c < sample.contexts.size() ? sample.contexts[c] : sample.prompt;
        const TextEncoder::Pair pair = encoder.encodePair({context, sample.choices[c]});
        if (pair.continuation.empty())
            throw Error(ErrorCode::BadArgument, "with this tokenizer a choice adds no token to its context");
        const ScoredSequence sequence = pairSequence(pair, maxLength > 0 ? maxLength : model.maxLength);
        SequenceTree tree;
        tree.segments.push_back({-1, sequence.input});
        for (std::size_t i = 0; i < sequence.input.size(); ++i)
            tree.wanted.push_back({0, static_cast<int>(i)});
        trees.push_back(std::move(tree));
        out.push_back(tokensOf(sequence, tokenizer, variants.size()));
    }
    const auto vocabulary = static_cast<std::size_t>(model.vocabSize);
    for (const auto& choice : out) // looked up where nothing may throw
        for (const SampleToken& token : choice)
            if (token.id < 0 || token.id >= model.vocabSize)
                throw Error(ErrorCode::BadTokenizer,
                            "the tokenizer gives a token that the model does not have");
    RunHooks hooks;
    hooks.onLogits = [&](std::size_t tree, std::size_t wanted, std::span<const float* const> logits) {
        SampleToken& next = out[tree][wanted + 1];
        for (std::size_t v = 0; v < logits.size(); ++v)
            next.logProbs[v] = scoreTarget({logits[v], vocabulary}, next.id).logProbability;
    };
    hooks.onTreesDone = [](std::size_t, std::size_t) {};
    run(trees, variants, hooks, task);
    return out;
}

} // namespace qs
