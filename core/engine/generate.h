// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "engine/engine.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace qs {

/// How the next token is taken from the logits: as Hugging Face's generate() does, first the temperature,
/// then the `topK` most likely tokens, then the fewest of these that hold `topP` of the probability.
struct Sampling {
    double temperature = 0; ///< 0: greedy, the first of the most likely tokens
    std::int64_t topK = 0;  ///< 0: all
    double topP = 1;
    std::uint64_t seed = 0;
};

/// Error(BadArgument) that names the field when a value is out of range.
void checkSampling(const Sampling& sampling);

/// The token for place `step` of a continuation. Drawn by the Gumbel-max trick (argmax of log p + g, g a
/// standard Gumbel number; Maddison et al. 2014, "A* Sampling"), with g a function of seed, step and token
/// alone: variants whose probabilities are close draw the same token, and part where the model changed, not
/// where luck did. Error(NotANumber) when a logit is not finite.
TokenId chooseToken(std::span<const float> logits, const Sampling& sampling, std::int64_t step);

struct TokenCandidate {
    TokenId id = 0;
    double probability = 0;
};

/// What one variant thinks of a token after the text before it: its own softmax, whatever the sampling.
struct TokenView {
    double probability = 0;
    std::int64_t rank = 0; ///< tokens that are more likely; of equals the smaller id
    std::vector<TokenCandidate> top;
};
TokenView viewToken(std::span<const float> logits, TokenId id, int alternatives);

struct GeneratedToken {
    TokenId id = 0;
    std::vector<TokenView> views; ///< by variant: each reads the text of the variant that chose the token
};

enum class GenerationEnd {
    Unfinished,  ///< so far, or cancelled
    StopToken,   ///< which is the last token
    MaxTokens,   ///< as many as were asked for
    ContextFull, ///< prompt and continuation fill the model's context
};
std::string_view generationEndName(GenerationEnd end); ///< "unfinished" "eos" "max_tokens" "context"

struct GeneratedText {
    std::vector<GeneratedToken> tokens;
    GenerationEnd end = GenerationEnd::Unfinished;
    std::vector<TokenId> ids() const;
};

/// The first place where two texts differ, also by one of them having ended; none: they are the same.
std::optional<std::size_t> firstDifference(const GeneratedText& a, const GeneratedText& b);

struct GenerationRequest {
    std::vector<TokenId> prompt;
    std::vector<Variant> variants;
    std::int64_t maxTokens = 64;
    Sampling sampling;
    std::vector<TokenId> stopTokens;
    int alternatives = 5; ///< candidates kept per view
};

/// Continues one prompt by several variants in lock-step, token by token, with keys and values kept. What
/// variants have in common is computed once per variant until they part; after that each also reads the
/// others' texts, which costs little: a product takes 16 rows at the price of one.
///
/// Packed weights are kept between runs within the budget. Not thread-safe; Task::checkpoint may run others'
/// passes in between.
class Generator {
public:
    /// Throws Error(UnsupportedModel) in weights-only mode.
    explicit Generator(std::shared_ptr<const Checkpoint> checkpoint,
                       std::uint64_t weightBytes = std::uint64_t(2) << 30);
    ~Generator();

    /// One text per variant. onStep sees what there is so far after each step, and may throw to stop. Error
    /// (BadArgument) when the prompt is empty or leaves no room in the model's context; Error(NotANumber)
    /// when a variant's logits are not finite.
    std::vector<GeneratedText> run(const GenerationRequest& request,
                                   const std::function<void(std::span<const GeneratedText>)>& onStep = {},
                                   const Task& task = {});

private:
    struct Impl;
    std::unique_ptr<Impl> impl_;
};

} // namespace qs
