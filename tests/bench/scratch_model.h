// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/error.h"
#include "base/mapped_file.h"
#include "base/parallel.h"
#include "base/random.h"
#include "base/resources.h"

#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <fmt/format.h>
#include <fstream>
#include <string>
#include <utility>
#include <vector>

namespace qs::bench {

/// A Llama shape, and how much arithmetic one prompt takes.
struct Shape {
    std::int64_t layers = 12, hidden = 768, inner = 2048, heads = 12, kvHeads = 12, vocab = 32000,
                 tokens = 512;

    std::int64_t kvWidth() const { return hidden / heads * kvHeads; }
    std::int64_t blockWeights() const { return hidden * (2 * hidden + 2 * kvWidth() + 3 * inner); }
    double linearFlop() const { return 2.0 * static_cast<double>(tokens * layers * blockWeights()); }
    /// Scores and weighted sums over the positions that a token really sees.
    double attentionFlop() const {
        return 4.0 * static_cast<double>(layers * hidden * tokens * (tokens + 1) / 2);
    }
    double headFlop() const { return 2.0 * static_cast<double>(vocab * hidden); }
    double flop() const { return linearFlop() + attentionFlop() + headFlop(); }
};

/// TinyLlama's, to which llama.cpp's figures belong (1.1 billion parameters with an untied head).
inline Shape shape1B() {
    Shape s;
    s.layers = 22, s.hidden = 2048, s.inner = 5632, s.heads = 32, s.kvHeads = 4;
    return s;
}

/// A checkpoint of that shape with random weights in a temporary directory: bf16 of random sign and
/// magnitude in [2^-6, 2^-4), one embedding for both ends. Written piece by piece: it may be larger than the
/// memory.
class ScratchModel {
public:
    explicit ScratchModel(const Shape& s) {
        std::string pattern = (std::filesystem::temp_directory_path() / "qs-bench-XXXXXX").string();
        if (!::mkdtemp(pattern.data()))
            throw Error(ErrorCode::FileUnwritable, "no temporary directory: " + pattern);
        path_ = pattern;
        std::ofstream(path_ / "config.json") << fmt::format(
            R"({{"model_type": "llama", "hidden_size": {}, "intermediate_size": {}, "num_hidden_layers": {},
"num_attention_heads": {}, "num_key_value_heads": {}, "vocab_size": {}, "max_position_embeddings": 4096, "rope_theta": 10000.0,
"rms_norm_eps": 1e-5, "hidden_act": "silu", "tie_word_embeddings": true}})",
            s.hidden, s.inner, s.layers, s.heads, s.kvHeads, s.vocab);
        describe(s);
        writeWeights();
    }
    ~ScratchModel() {
        std::error_code ignored;
        std::filesystem::remove_all(path_, ignored);
    }
    ScratchModel(const ScratchModel&) = delete;
    ScratchModel& operator=(const ScratchModel&) = delete;
    const std::filesystem::path& path() const { return path_; }
    std::filesystem::path weightsFile() const { return path_ / "model.safetensors"; }

private:
    using Extent = std::vector<std::int64_t>;

    void describe(const Shape& s) {
        add("model.embed_tokens.weight", {s.vocab, s.hidden});
        add("model.norm.weight", {s.hidden});
        for (std::int64_t l = 0; l < s.layers; ++l) {
            const std::string p = fmt::format("model.layers.{}.", l);
            for (const char* name : {"q", "o"})
                add(p + "self_attn." + name + "_proj.weight", {s.hidden, s.hidden});
            for (const char* name : {"k", "v"})
                add(p + "self_attn." + name + "_proj.weight", {s.kvWidth(), s.hidden});
            for (const char* name : {"gate", "up"})
                add(p + "mlp." + name + "_proj.weight", {s.inner, s.hidden});
            add(p + "mlp.down_proj.weight", {s.hidden, s.inner});
            add(p + "input_layernorm.weight", {s.hidden});
            add(p + "post_attention_layernorm.weight", {s.hidden});
        }
    }

    void add(const std::string& name, const Extent& extent) {
        std::int64_t n = 1;
        std::string dimensions;
        for (const std::int64_t d : extent) {
            n *= d;
            dimensions += fmt::format("{}{}", dimensions.empty() ? "" : ",", d);
        }
        header_ +=
            fmt::format(R"({}"{}":{{"dtype":"BF16","shape":[{}],"data_offsets":[{},{}]}})",
                        header_.empty() ? '{' : ',', name, dimensions, 2 * numbers_, 2 * (numbers_ + n));
        numbers_ += n;
    }

    void writeWeights() {
        header_ += '}';
        header_.append((8 - header_.size() % 8) % 8, ' ');
        std::ofstream out(weightsFile(), std::ios::binary);
        const std::uint64_t size = header_.size();
        out.write(reinterpret_cast<const char*>(&size), sizeof size);
        out.write(header_.data(), static_cast<std::streamsize>(size));
        const Random random(1);
        std::vector<std::uint64_t> piece(std::size_t(1) << 21);
        for (std::int64_t done = 0; done < numbers_;) {
            const auto words = static_cast<std::int64_t>(piece.size());
            parallelFor(words, 1 << 15, [&](std::int64_t begin, std::int64_t end) {
                for (std::int64_t i = begin; i < end; ++i)
                    piece[static_cast<std::size_t>(i)] =
                        (random.at(static_cast<std::uint64_t>(done + i)) & 0x80ff80ff80ff80ffull) |
                        0x3c803c803c803c80ull;
            });
            const std::int64_t count = std::min(4 * words, numbers_ - done);
            out.write(reinterpret_cast<const char*>(piece.data()), 2 * count);
            done += count;
        }
        out.close();
        if (!out) throw Error(ErrorCode::FileUnwritable, weightsFile().string() + ": could not be written");
    }

    std::filesystem::path path_;
    std::string header_;
    std::int64_t numbers_ = 0;
};

/// The demo's tokenizer beside a checkpoint: its tokens are the first of any vocabulary that is larger.
inline void addDemoTokenizer(const std::filesystem::path& directory) {
    for (const std::string& path : resourcePaths(":/demo/"))
        if (path.ends_with("/tokenizer.json")) {
            writeFileAtomically(directory / "tokenizer.json", readTextFile(path));
            return;
        }
}

} // namespace qs::bench
