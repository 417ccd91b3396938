// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "evaluate/evaluator.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace qs {

/// The input of one forward pass, and the tokens that its last targets.size() positions are asked to predict.
struct ScoredSequence {
    std::vector<TokenId> input;
    std::vector<TokenId> targets; ///< not longer than input
};

/// Text to tokens as a protocol has it. Holds a reference to the tokenizer.
class TextEncoder {
public:
    /// Error(BadTokenizer) when the protocol's prefix token does not exist.
    TextEncoder(const Tokenizer& tokenizer, const ProtocolChoices& protocol);

    /// A text by itself, with the tokenizer's own special tokens where the protocol adds BOS.
    std::vector<TokenId> encode(std::string_view text) const;
    /// What stands in for an empty context and before the first token of a rolling document: BOS, else EOS;
    /// or the other way round.
    TokenId prefix() const { return prefix_; }
    /// Set when the protocol puts BOS in front of a text.
    std::optional<TokenId> startToken() const;

    /// lm-evaluation-harness' Model._encode_pair: white space at the context's end moves to the continuation,
    /// then the tokens of both together are split after as many as the context alone has.
    struct Pair {
        std::vector<TokenId> context, continuation;
    };
    Pair encodePair(const Request& request) const;

private:
    const Tokenizer& tokenizer_;
    bool addSpecial_;
    TokenId prefix_ = 0;
    std::string bosText_;
};

// maxLength is at least 4 everywhere (Error(BadArgument)).

/// The last maxLength + 1 tokens of context and continuation without the very last, which is only a target.
/// Of a continuation longer than maxLength only the last maxLength tokens are scored, right after the
/// context's last token.
ScoredSequence pairSequence(const TextEncoder::Pair& pair, std::int64_t maxLength);

/// A document cut as the harness' rolling log-likelihood with one token of context: every token of `ids` is a
/// target once; the first window starts with `prefix`, the last, shorter one sees more context.
std::vector<ScoredSequence> rollingWindows(const std::vector<TokenId>& ids, TokenId prefix,
                                           std::int64_t maxLength);

/// GPTQ's windows: floor(n / maxLength) blocks without overlap; of each, all tokens but the first are
/// targets.
std::vector<ScoredSequence> gptqWindows(const std::vector<TokenId>& ids, std::int64_t maxLength);

/// llama.cpp's perplexity: the same blocks, the first token of each replaced by BOS when the protocol has
/// one; targets are the tokens at positions maxLength/2 + 1 and later.
std::vector<ScoredSequence> secondHalfWindows(const std::vector<TokenId>& ids, std::int64_t maxLength,
                                              std::optional<TokenId> bos);

} // namespace qs
