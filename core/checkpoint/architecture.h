// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "checkpoint/checkpoint.h"

#include <array>
#include <string>
#include <string_view>

namespace qs {

/// How the files of one kind name the tensors of a decoder. "{}" stands for the number of the block; names of
/// linears and norms are followed by ".weight" or ".bias".
struct TensorNames {
    std::string_view embed, head, finalNorm;
    std::array<std::string_view, std::size(kBlockRoles)> linears; ///< in the order of kBlockRoles
    std::string_view attentionNorm, mlpNorm, qNorm, kNorm;
};
extern const TensorNames kHuggingFaceNames;
extern const TensorNames kGgufNames;

enum class Window {
    Never,       ///< a sliding_window in the configuration is not used
    WhenStated,  ///< used when sliding_window is a number
    WhenSwitched ///< only with use_sliding_window, from block max_window_layers on
};

/// What distinguishes one model_type from the others: a row of a table, so that a family of the same build is
/// one line. Defaults are those of its configuration class in transformers.
struct Architecture {
    std::string_view modelType;    ///< "model_type" of config.json
    std::string_view ggufName;     ///< general.architecture of GGUF; empty: written under another row's name
    bool qkvBias = false;          ///< q, k, v always have a bias
    bool attentionBiasKey = false; ///< "attention_bias" gives one to q, k, v and o
    bool mlpBiasKey = false;       ///< "mlp_bias" gives one to gate, up and down
    bool qkNorm = false;           ///< RMSNorm on every q and k head
    bool ggufPermutesQk = false;   ///< llama.cpp reorders rows of q and k for RoPE pairs (2i, 2i + 1)
    bool tiedByDefault = false;    ///< when tie_word_embeddings is not stated
    Window window = Window::Never;
    std::int64_t defaultWindow = 0;    ///< when sliding_window is not stated
    std::int64_t defaultKvHeads = 0;   ///< when num_key_value_heads is not stated; 0: as many as query heads
    std::int64_t defaultHeadDim = 0;   ///< when head_dim is not stated; 0: hidden_size / heads
    std::int64_t defaultMaxLength = 0; ///< when max_position_embeddings is not stated
};
const Architecture* architectureByModelType(std::string_view modelType); ///< nullptr when unknown
const Architecture* architectureByGgufName(std::string_view name);       ///< nullptr when unknown

/// How a checkpoint's tensors are found. Built by the loader, read by Checkpoint::weight(), bias() and
/// norm().
struct Checkpoint::Naming {
    const TensorNames* names = &kHuggingFaceNames;
    bool interleavedRope = false; ///< rows of q and k are stored for RoPE pairs (2i, 2i + 1)

    std::string site(const SiteId& site, std::string_view suffix) const; ///< suffix ".weight" or ".bias"
    std::string norm(int block, Norm which) const;
};

/// What a model file says about its model: a configuration, or the reason why there is none.
struct ModelDescription {
    std::string modelType;
    std::optional<ModelConfig> config;
    std::string weightsOnlyReason; ///< empty when config is set
    std::optional<std::int64_t> bos, eos;
};

/// Throws Error(CorruptFile) that begins with `source` and names the field when a number is out of its range
/// or two contradict each other.
void checkModelConfig(const ModelConfig& config, const std::string& source);

/// Compares the tensors that `checkpoint.config` asks for with those it has. Throws Error(CorruptFile) for a
/// missing one and Error(BadShape) for one of another shape, both naming it. Returns a sentence when one
/// cannot be decoded to float, else an empty string.
std::string checkTensors(const Checkpoint& checkpoint);

} // namespace qs
