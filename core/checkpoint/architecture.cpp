// SPDX-License-Identifier: GPL-3.0-or-later
#include "checkpoint/architecture.h"

#include "base/error.h"
#include "checkpoint/messages.h"

#include <fmt/format.h>

namespace qs {

const TensorNames kHuggingFaceNames = {
    .embed = "model.embed_tokens",
    .head = "lm_head",
    .finalNorm = "model.norm",
    .linears = {"model.layers.{}.self_attn.q_proj", "model.layers.{}.self_attn.k_proj",
                "model.layers.{}.self_attn.v_proj", "model.layers.{}.self_attn.o_proj",
                "model.layers.{}.mlp.gate_proj", "model.layers.{}.mlp.up_proj",
                "model.layers.{}.mlp.down_proj"},
    .attentionNorm = "model.layers.{}.input_layernorm",
    .mlpNorm = "model.layers.{}.post_attention_layernorm",
    .qNorm = "model.layers.{}.self_attn.q_norm",
    .kNorm = "model.layers.{}.self_attn.k_norm",
};

const TensorNames kGgufNames = {
    .embed = "token_embd",
    .head = "output",
    .finalNorm = "output_norm",
    .linears = {"blk.{}.attn_q", "blk.{}.attn_k", "blk.{}.attn_v", "blk.{}.attn_output", "blk.{}.ffn_gate",
                "blk.{}.ffn_up", "blk.{}.ffn_down"},
    .attentionNorm = "blk.{}.attn_norm",
    .mlpNorm = "blk.{}.ffn_norm",
    .qNorm = "blk.{}.attn_q_norm",
    .kNorm = "blk.{}.attn_k_norm",
};

namespace {

constexpr Architecture kArchitectures[] = {
    {.modelType = "llama",
     .ggufName = "llama",
     .attentionBiasKey = true,
     .mlpBiasKey = true,
     .ggufPermutesQk = true,
     .defaultMaxLength = 2048},
    {.modelType = "mistral",
     .ggufName = "", // GGUF files of Mistral models say "llama"
     .window = Window::WhenStated,
     .defaultWindow = 4096,
     .defaultKvHeads = 8,
     .defaultMaxLength = 131072},
    {.modelType = "qwen2",
     .ggufName = "qwen2",
     .qkvBias = true,
     .window = Window::WhenSwitched,
     .defaultWindow = 4096,
     .defaultKvHeads = 32,
     .defaultMaxLength = 32768},
    {.modelType = "qwen3",
     .ggufName = "qwen3",
     .attentionBiasKey = true,
     .qkNorm = true,
     .window = Window::WhenSwitched,
     .defaultWindow = 4096,
     .defaultKvHeads = 32,
     .defaultHeadDim = 128,
     .defaultMaxLength = 32768},
};

std::string inBlock(std::string_view pattern, int block) {
    return fmt::format(fmt::runtime(pattern), block);
}

/// Looks for one tensor after the other and keeps the first complaint about its type.
class TensorCheck {
public:
    explicit TensorCheck(const Checkpoint& checkpoint) : checkpoint_(checkpoint) {}

    void require(const std::string& name, std::vector<std::int64_t> shape) {
        const TensorView* t = checkpoint_.find(name);
        if (!t)
            throw Error(ErrorCode::CorruptFile,
                        checkpoint_.path.string() + ": tensor " + inQuotes(name) + " is missing");
        if (t->shape != shape)
            throw Error(ErrorCode::BadShape, checkpoint_.path.string() + ": tensor " + inQuotes(name) +
                                                 ": shape is " + shapeText(t->shape) +
                                                 ", the configuration asks for " + shapeText(shape));
        if (reason_.empty() && !isFloat(t->dtype))
            reason_ = "tensor " + inQuotes(name) + " is stored as " + std::string(t->typeName()) +
                      ", which is not decoded";
    }
    const std::string& reason() const { return reason_; }

private:
    static bool isFloat(DType t) {
        return t == DType::F64 || t == DType::F32 || t == DType::F16 || t == DType::BF16 ||
               t == DType::Q8_0 || t == DType::Q4_0;
    }
    const Checkpoint& checkpoint_;
    std::string reason_;
};

struct LinearShape {
    std::int64_t out, in;
    bool bias;
};

LinearShape shapeOf(const ModelConfig& c, Role role) {
    switch (role) {
    case Role::Q:
        return {c.qWidth(), c.hiddenSize, c.qkvBias};
    case Role::K:
    case Role::V:
        return {c.kvWidth(), c.hiddenSize, c.qkvBias};
    case Role::O:
        return {c.hiddenSize, c.qWidth(), c.oBias};
    case Role::Gate:
    case Role::Up:
        return {c.intermediateSize, c.hiddenSize, c.mlpBias};
    case Role::Down:
        return {c.hiddenSize, c.intermediateSize, c.mlpBias};
    case Role::Embed:
    case Role::Head:
        break;
    }
    return {c.vocabSize, c.hiddenSize, false};
}

} // namespace

std::span<const Architecture> architectures() {
    return kArchitectures;
}

const Architecture* architectureByModelType(std::string_view modelType) {
    for (const Architecture& a : kArchitectures)
        if (a.modelType == modelType) return &a;
    return nullptr;
}

const Architecture* architectureByGgufName(std::string_view name) {
    for (const Architecture& a : kArchitectures)
        if (!name.empty() && a.ggufName == name) return &a;
    return nullptr;
}

std::string Checkpoint::Naming::site(const SiteId& site, std::string_view suffix) const {
    if (site.role == Role::Embed) return std::string(names->embed).append(suffix);
    if (site.role == Role::Head) return std::string(names->head).append(suffix);
    const auto index = static_cast<std::size_t>(site.role) - static_cast<std::size_t>(Role::Q);
    return inBlock(names->linears[index], site.block).append(suffix);
}

std::string Checkpoint::Naming::norm(int block, Norm which) const {
    const auto pattern = [&] {
        switch (which) {
        case Norm::Attention:
            return names->attentionNorm;
        case Norm::Mlp:
            return names->mlpNorm;
        case Norm::QHead:
            return names->qNorm;
        case Norm::KHead:
            return names->kNorm;
        case Norm::Final:
            break;
        }
        return names->finalNorm;
    }();
    return inBlock(pattern, block) + ".weight";
}

std::string checkTensors(const Checkpoint& checkpoint) {
    const ModelConfig& c = *checkpoint.config;
    const Checkpoint::Naming& naming = *checkpoint.naming;
    TensorCheck check(checkpoint);
    const auto requireSite = [&](const SiteId& site) {
        const LinearShape shape = shapeOf(c, site.role);
        check.require(naming.site(site, ".weight"), {shape.out, shape.in});
        if (shape.bias) check.require(naming.site(site, ".bias"), {shape.out});
    };
    requireSite({-1, Role::Embed});
    if (!c.tiedEmbeddings) requireSite({-1, Role::Head});
    check.require(naming.norm(-1, Checkpoint::Norm::Final), {c.hiddenSize});
    for (int block = 0; block < c.layers; ++block) {
        for (const Role role : kBlockRoles) requireSite({block, role});
        check.require(naming.norm(block, Checkpoint::Norm::Attention), {c.hiddenSize});
        check.require(naming.norm(block, Checkpoint::Norm::Mlp), {c.hiddenSize});
        if (!c.qkNorm) continue;
        check.require(naming.norm(block, Checkpoint::Norm::QHead), {c.headDim});
        check.require(naming.norm(block, Checkpoint::Norm::KHead), {c.headDim});
    }
    return check.reason();
}

} // namespace qs
