// SPDX-License-Identifier: GPL-3.0-or-later
#include "checkpoint/model_config.h"

#include "base/error.h"
#include "checkpoint/architecture.h"

#include <cmath>

namespace qs {
namespace {

/// Reports contradictions in one configuration.
struct ConfigCheck {
    const std::string& source;

    void demand(bool holds, const std::string& problem) const {
        if (!holds) throw Error(ErrorCode::CorruptFile, source + ": " + problem);
    }
    /// Sizes fit 31 bits, so that products of two never overflow.
    void size(std::int64_t value, const std::string& field) const {
        demand(value > 0 && value <= INT32_MAX, field + " is " + std::to_string(value) + ", out of range");
    }
    void positive(double value, const std::string& field) const {
        demand(std::isfinite(value) && value > 0, field + " is not a positive number");
    }
};

} // namespace

void checkModelConfig(const ModelConfig& c, const std::string& source) {
    const ConfigCheck check{source};
    check.size(c.hiddenSize, "hidden size");
    check.size(c.intermediateSize, "intermediate size");
    check.size(c.layers, "number of layers");
    check.size(c.heads, "number of attention heads");
    check.size(c.kvHeads, "number of key-value heads");
    check.size(c.headDim, "head size");
    check.size(c.vocabSize, "vocabulary size");
    check.size(c.maxLength, "context length");
    check.demand(c.heads % c.kvHeads == 0, "the number of key-value heads (" + std::to_string(c.kvHeads) +
                                               ") does not divide the number of attention heads (" +
                                               std::to_string(c.heads) + ")");
    check.demand(c.headDim % 2 == 0, "the head size (" + std::to_string(c.headDim) + ") is odd");
    check.demand(c.qWidth() <= INT32_MAX, "attention heads times head size is out of range");
    check.positive(c.ropeTheta, "rope theta");
    check.demand(std::isfinite(c.normEps) && c.normEps >= 0, "norm epsilon is not a number of at least 0");
    if (c.slidingWindow) check.size(*c.slidingWindow, "sliding window");
    if (c.ropeScaling.kind == RopeScaling::Kind::None) return;
    check.positive(c.ropeScaling.factor, "rope scaling factor");
    if (c.ropeScaling.kind != RopeScaling::Kind::Llama3) return;
    check.positive(c.ropeScaling.lowFreqFactor, "rope scaling low_freq_factor");
    check.positive(c.ropeScaling.highFreqFactor, "rope scaling high_freq_factor");
    check.demand(c.ropeScaling.highFreqFactor > c.ropeScaling.lowFreqFactor,
                 "rope scaling high_freq_factor is not above low_freq_factor");
    check.size(c.ropeScaling.originalMaxLength, "rope scaling original_max_position_embeddings");
}

} // namespace qs
