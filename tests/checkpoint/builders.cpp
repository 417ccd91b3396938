// SPDX-License-Identifier: GPL-3.0-or-later
#include "checkpoint/builders.h"

namespace qs::test {

std::vector<float> interleavedRows(const std::vector<float>& rows, std::int64_t heads, std::int64_t headDim,
                                   std::int64_t columns) {
    std::vector<float> stored(rows.size());
    for (std::int64_t h = 0; h < heads; ++h)
        for (std::int64_t i = 0; i < headDim / 2; ++i)
            for (std::int64_t j = 0; j < 2; ++j)
                std::copy_n(rows.begin() + (h * headDim + j * headDim / 2 + i) * columns, columns,
                            stored.begin() + (h * headDim + 2 * i + j) * columns);
    return stored;
}

GgufBuilder ggufOf(const TinyLlama& model, const std::string& architecture, std::uint32_t version) {
    GgufBuilder b(version);
    const std::string a = architecture + ".";
    b.string("general.architecture", architecture);
    b.u32(a + "context_length", 16).u32(a + "embedding_length", 8).u32(a + "block_count", 2);
    b.u32(a + "feed_forward_length", 12)
        .u32(a + "attention.head_count", 2)
        .u32(a + "attention.head_count_kv", 1);
    b.f32(a + "attention.layer_norm_rms_epsilon", 1e-5f).u32(a + "rope.dimension_count", 4);
    const auto put = [&](const std::string& from, const std::string& to, std::int64_t permutedHeads = 0) {
        const TinyLlama::Tensor* t = model.find(from);
        if (!t) return;
        const bool permute = permutedHeads > 0 && architecture == "llama";
        b.f32Tensor(to, t->shape, permute ? interleavedRows(t->values, permutedHeads, 4, 8) : t->values);
    };
    put("model.embed_tokens.weight", "token_embd.weight");
    put("model.norm.weight", "output_norm.weight");
    put("lm_head.weight", "output.weight");
    for (int block = 0; block < 2; ++block) {
        const std::string p = "model.layers." + std::to_string(block) + ".",
                          g = "blk." + std::to_string(block) + ".";
        put(p + "self_attn.q_proj.weight", g + "attn_q.weight", 2);
        put(p + "self_attn.k_proj.weight", g + "attn_k.weight", 1);
        put(p + "self_attn.v_proj.weight", g + "attn_v.weight");
        put(p + "self_attn.o_proj.weight", g + "attn_output.weight");
        put(p + "mlp.gate_proj.weight", g + "ffn_gate.weight");
        put(p + "mlp.up_proj.weight", g + "ffn_up.weight");
        put(p + "mlp.down_proj.weight", g + "ffn_down.weight");
        put(p + "input_layernorm.weight", g + "attn_norm.weight");
        put(p + "post_attention_layernorm.weight", g + "ffn_norm.weight");
        put(p + "self_attn.q_norm.weight", g + "attn_q_norm.weight");
        put(p + "self_attn.k_norm.weight", g + "attn_k_norm.weight");
        for (const char* x : {"q", "k", "v"})
            put(p + "self_attn." + x + "_proj.bias", g + "attn_" + x + ".bias");
    }
    return b;
}

GgufBuilder tinyGguf(std::uint32_t version, bool withHead) {
    TinyLlama model;
    if (!withHead) model.remove("lm_head.weight");
    return ggufOf(model, "llama", version);
}

std::string tinyLlama2c(int version, bool withHead) {
    const TinyLlama model;
    const auto whole = [&](const char* name) { return rawBytes(model.at(name).values); };
    const auto each = [&](const std::string& name, std::int64_t ropeHeads = 0) {
        std::string bytes;
        for (int block = 0; block < 2; ++block) {
            const auto& t = model.at("model.layers." + std::to_string(block) + "." + name + ".weight");
            bytes += rawBytes(ropeHeads ? interleavedRows(t.values, ropeHeads, 4, 8) : t.values);
        }
        return bytes;
    };
    const std::string embed = whole("model.embed_tokens.weight"),
                      head = withHead ? whole("lm_head.weight") : "";
    const std::string attention = each("self_attn.q_proj", 2) + each("self_attn.k_proj", 1) +
                                  each("self_attn.v_proj") + each("self_attn.o_proj");
    const std::string mlp = each("mlp.gate_proj") + each("mlp.down_proj") + each("mlp.up_proj");
    const std::string norm1 = each("input_layernorm"), norm2 = each("post_attention_layernorm");
    const std::vector<std::int32_t> sizes = {8, 12, 2, 2, 1, version == 0 && withHead ? -10 : 10, 16};
    if (version == 0)
        return rawBytes(sizes) + embed + norm1 + attention + norm2 + mlp + whole("model.norm.weight") +
               std::string(16 * 4 * 4, '\0') + head;
    std::string header = rawBytes(std::uint32_t(0x616b3432)) + rawBytes(std::int32_t(version)) +
                         rawBytes(sizes) + std::string(1, withHead ? '\0' : '\1');
    header.resize(256, '\0');
    return header + norm1 + norm2 + whole("model.norm.weight") + embed + attention + mlp + head;
}

} // namespace qs::test
