// SPDX-License-Identifier: GPL-3.0-or-later
// Opening a checkpoint of a billion parameters: time, and memory that the process holds afterwards. The file
// is made in the temporary directory with random weights and removed again.
#include "base/cpu.h"
#include "base/random.h"
#include "checkpoint/checkpoint.h"

#include <chrono>
#include <cstdio>
#include <filesystem>
#include <fmt/format.h>
#include <random>
#include <string>
#include <utility>
#include <vector>

namespace {
namespace fs = std::filesystem;

constexpr int kHidden = 2048, kIntermediate = 5632, kLayers = 22, kKvWidth = 256,
              kVocab = 32000; // TinyLlama's shape

using Shape = std::pair<int, int>;

std::vector<std::pair<std::string, Shape>> tensorList() {
    std::vector<std::pair<std::string, Shape>> list = {{"model.embed_tokens.weight", {kVocab, kHidden}},
                                                       {"lm_head.weight", {kVocab, kHidden}},
                                                       {"model.norm.weight", {kHidden, 0}}};
    for (int i = 0; i < kLayers; ++i) {
        const std::string p = fmt::format("model.layers.{}.", i);
        list.push_back({p + "self_attn.q_proj.weight", {kHidden, kHidden}});
        list.push_back({p + "self_attn.k_proj.weight", {kKvWidth, kHidden}});
        list.push_back({p + "self_attn.v_proj.weight", {kKvWidth, kHidden}});
        list.push_back({p + "self_attn.o_proj.weight", {kHidden, kHidden}});
        list.push_back({p + "mlp.gate_proj.weight", {kIntermediate, kHidden}});
        list.push_back({p + "mlp.up_proj.weight", {kIntermediate, kHidden}});
        list.push_back({p + "mlp.down_proj.weight", {kHidden, kIntermediate}});
        list.push_back({p + "input_layernorm.weight", {kHidden, 0}});
        list.push_back({p + "post_attention_layernorm.weight", {kHidden, 0}});
    }
    return list;
}

/// BF16 with random mantissas and signs and exponents of values around 0.01.
void writeWeights(const fs::path& file) {
    std::string header = "{";
    std::uint64_t offset = 0;
    for (const auto& [name, shape] : tensorList()) {
        const std::uint64_t bytes = 2ull * static_cast<std::uint64_t>(shape.first) *
                                    static_cast<std::uint64_t>(shape.second ? shape.second : 1);
        const std::string dims =
            shape.second ? fmt::format("{},{}", shape.first, shape.second) : fmt::format("{}", shape.first);
        header += fmt::format("{}\"{}\":{{\"dtype\":\"BF16\",\"shape\":[{}],\"data_offsets\":[{},{}]}}",
                              offset ? "," : "", name, dims, offset, offset + bytes);
        offset += bytes;
    }
    header += "}";
    header.resize((header.size() + 7) / 8 * 8, ' ');
    std::FILE* f = std::fopen(file.c_str(), "wb");
    if (!f) throw std::runtime_error("cannot write " + file.string());
    const std::uint64_t headerSize = header.size();
    std::fwrite(&headerSize, 8, 1, f);
    std::fwrite(header.data(), 1, header.size(), f);
    std::vector<std::uint64_t> block(1 << 17);
    qs::Random random(1);
    for (auto& word : block) word = (random.next() & 0x80ff80ff80ff80ffull) | 0x3c003c003c003c00ull;
    for (std::uint64_t left = offset; left > 0;) {
        const std::uint64_t n = std::min<std::uint64_t>(left, block.size() * 8);
        block[random.below(block.size())] ^= random.next() & 0x007f007f007f007full;
        if (std::fwrite(block.data(), 1, n, f) != n) throw std::runtime_error("disk full: " + file.string());
        left -= n;
    }
    std::fclose(f);
}

void writeConfig(const fs::path& file) {
    std::FILE* f = std::fopen(file.c_str(), "wb");
    if (!f) throw std::runtime_error("cannot write " + file.string());
    const std::string json =
        fmt::format("{{\"model_type\":\"llama\",\"hidden_size\":{},\"intermediate_size\":{},\"num_hidden_"
                    "layers\":{},\"num_attention_heads\":32,"
                    "\"num_key_value_heads\":4,\"vocab_size\":{},\"max_position_embeddings\":2048,\"rms_norm_"
                    "eps\":1e-5,\"tie_word_embeddings\":false}}",
                    kHidden, kIntermediate, kLayers, kVocab);
    std::fputs(json.c_str(), f);
    std::fclose(f);
}

} // namespace

int main() {
    const fs::path dir = fs::temp_directory_path() / fmt::format("qs-bench-open-{}", std::random_device{}());
    fs::create_directories(dir);
    int status = 0;
    try {
        writeConfig(dir / "config.json");
        writeWeights(dir / "model.safetensors");
        const auto before = qs::residentBytes();
        const auto start = std::chrono::steady_clock::now();
        const auto model = qs::openCheckpoint(dir);
        const double seconds =
            std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
        const double grown = static_cast<double>(qs::residentBytes() - before) / (1 << 20);
        fmt::print(
            "{:.2f} billion parameters, {:.2f} GB: opened in {:.1f} ms, resident memory grew by {:.1f} MiB\n",
            static_cast<double>(model->parameters()) / 1e9, static_cast<double>(model->fileBytes) / 1e9,
            seconds * 1e3, grown);
        fmt::print("target: under 1000 ms: {}\n", seconds < 1 ? "met" : "MISSED");
    } catch (const std::exception& e) {
        fmt::print(stderr, "bench_open: {}\n", e.what());
        status = 1;
    }
    std::error_code ignored;
    fs::remove_all(dir, ignored);
    return status;
}
