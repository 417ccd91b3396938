// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <optional>
#include <string>

namespace qs {

/// Frequency scaling of RoPE. None: plain. Linear: positions / factor. Llama3: the piecewise rule of
/// Llama 3.1.
struct RopeScaling {
    enum class Kind { None, Linear, Llama3 } kind = Kind::None;
    double factor = 1, lowFreqFactor = 1, highFreqFactor = 4;
    std::int64_t originalMaxLength = 8192;
};

/// A decoder of the Llama kind, described as data. Every field is checked when a checkpoint is opened.
struct ModelConfig {
    std::string modelType; ///< as in config.json: llama, mistral, qwen2, qwen3; GGUF: general.architecture
    std::int64_t hiddenSize = 0; ///< width of the residual stream
    std::int64_t intermediateSize = 0;
    std::int64_t layers = 0;
    std::int64_t heads = 0;   ///< query heads
    std::int64_t kvHeads = 0; ///< divides heads
    std::int64_t headDim = 0; ///< explicit, or hiddenSize / heads; even
    std::int64_t vocabSize = 0;
    std::int64_t maxLength = 0; ///< context length in tokens
    double ropeTheta = 10000;
    RopeScaling ropeScaling;
    double normEps = 1e-5;
    bool tiedEmbeddings = false;
    bool qkvBias = false, oBias = false, mlpBias = false;
    bool qkNorm = false; ///< RMSNorm with gain [headDim] on every q and k head, before RoPE
    std::optional<std::int64_t> slidingWindow; ///< attention reaches back this many tokens, itself included

    std::int64_t qWidth() const { return heads * headDim; }
    std::int64_t kvWidth() const { return kvHeads * headDim; }
};

} // namespace qs
