// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/error.h"
#include "base/random.h"
#include "checkpoint/safetensors.h"

#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <fmt/format.h>
#include <string>
#include <vector>

namespace qs::bench {

/// A Llama shape, and how much arithmetic one prompt takes.
struct Shape {
    std::int64_t layers = 12, hidden = 768, inner = 2048, heads = 12, vocab = 32000, tokens = 512;

    double linearFlop() const {
        return 2.0 * static_cast<double>(tokens * layers * hidden * (4 * hidden + 3 * inner));
    }
    /// Scores and weighted sums over the positions that a token really sees.
    double attentionFlop() const {
        return 4.0 * static_cast<double>(layers * hidden * tokens * (tokens + 1) / 2);
    }
    double headFlop() const { return 2.0 * static_cast<double>(vocab * hidden); }
    double flop() const { return linearFlop() + attentionFlop() + headFlop(); }
};

/// A checkpoint of that shape with random weights in a temporary directory.
class ScratchModel {
public:
    explicit ScratchModel(const Shape& s) {
        std::string pattern = (std::filesystem::temp_directory_path() / "qs-bench-XXXXXX").string();
        if (!::mkdtemp(pattern.data()))
            throw Error(ErrorCode::FileUnwritable, "no temporary directory: " + pattern);
        path_ = pattern;
        writeFileAtomically(
            path_ / "config.json",
            fmt::format(
                R"({{"model_type": "llama", "hidden_size": {}, "intermediate_size": {}, "num_hidden_layers": {},
"num_attention_heads": {}, "num_key_value_heads": {}, "vocab_size": {}, "max_position_embeddings": 4096, "rope_theta": 10000.0,
"rms_norm_eps": 1e-5, "hidden_act": "silu", "tie_word_embeddings": true}})",
                s.hidden, s.inner, s.layers, s.heads, s.heads, s.vocab));
        add("model.embed_tokens.weight", {s.vocab, s.hidden});
        add("model.norm.weight", {s.hidden});
        for (std::int64_t l = 0; l < s.layers; ++l) {
            const std::string p = fmt::format("model.layers.{}.", l);
            for (const char* name : {"q", "k", "v", "o"})
                add(p + "self_attn." + name + "_proj.weight", {s.hidden, s.hidden});
            for (const char* name : {"gate", "up"})
                add(p + "mlp." + name + "_proj.weight", {s.inner, s.hidden});
            add(p + "mlp.down_proj.weight", {s.hidden, s.inner});
            add(p + "input_layernorm.weight", {s.hidden});
            add(p + "post_attention_layernorm.weight", {s.hidden});
        }
        writer_.write(path_ / "model.safetensors");
        writer_ = {};
    }
    ~ScratchModel() {
        std::error_code ignored;
        std::filesystem::remove_all(path_, ignored);
    }
    const std::filesystem::path& path() const { return path_; }

private:
    /// bf16 of random sign and magnitude in [2^-6, 2^-4).
    void add(const std::string& name, const std::vector<std::int64_t>& shape) {
        std::size_t n = 1;
        for (const std::int64_t d : shape) n *= static_cast<std::size_t>(d);
        std::vector<std::byte> bytes(2 * n);
        for (std::size_t i = 0; i < n; ++i) {
            const auto bits = static_cast<std::uint16_t>((random_.next() & 0x80ff) | 0x3c80);
            std::memcpy(bytes.data() + 2 * i, &bits, 2);
        }
        writer_.add(name, DType::BF16, shape, std::move(bytes));
    }

    std::filesystem::path path_;
    SafetensorsWriter writer_;
    Random random_{1};
};

} // namespace qs::bench
