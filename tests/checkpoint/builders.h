// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/error.h"
#include "base/mapped_file.h"
#include "base/random.h"
#include "checkpoint/checkpoint.h"
#include "checkpoint/safetensors.h"

#include <cstring>
#include <filesystem>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <string>
#include <vector>

/// Small model files made by the tests themselves, byte by byte, and a way to expect errors.
namespace qs::test {

template <typename T> std::string rawBytes(const T& value) {
    return std::string(reinterpret_cast<const char*>(&value), sizeof value);
}
template <typename T> std::string rawBytes(const std::vector<T>& values) {
    return std::string(reinterpret_cast<const char*>(values.data()), values.size() * sizeof(T));
}
inline std::vector<std::byte> toBytes(const std::string& text) {
    const auto bytes = std::as_bytes(std::span(text.data(), text.size()));
    return {bytes.begin(), bytes.end()};
}

/// The text must outlive the file.
inline std::shared_ptr<const MappedFile> inMemory(const std::string& text, std::string name = "test-file") {
    return MappedFile::fromMemory(std::move(name), std::as_bytes(std::span(text.data(), text.size())));
}

/// Runs `body`, which must throw qs::Error, and returns it.
template <typename Body> Error errorOf(Body&& body) {
    try {
        body();
    } catch (const Error& e) {
        EXPECT_EQ(std::string(e.what()).find('\n'), std::string::npos) << e.what();
        return e;
    }
    ADD_FAILURE() << "no error was thrown";
    return Error(ErrorCode::Internal, "");
}
#define EXPECT_QS_ERROR(statement, wantedCode, ...)                                                          \
    do {                                                                                                     \
        const ::qs::Error error_ = ::qs::test::errorOf([&] { statement; });                                  \
        EXPECT_EQ(int(error_.code()), int(wantedCode)) << error_.what();                                     \
        EXPECT_THAT(std::string(error_.what()), ::testing::AllOf(__VA_ARGS__));                              \
    } while (false)

inline std::vector<float> randomValues(std::int64_t n, std::uint64_t seed) {
    Random random(seed);
    std::vector<float> values(static_cast<std::size_t>(n));
    for (float& v : values) v = static_cast<float>(random.normal());
    return values;
}

/// A complete Llama with two tiny blocks: hidden 8, 2 heads and 1 key-value head of 4, MLP 12, vocabulary 10.
struct TinyLlama {
    static constexpr const char* config =
        R"({"model_type":"llama","architectures":["LlamaForCausalLM"],"hidden_size":8,"intermediate_size":12,
        "num_hidden_layers":2,"num_attention_heads":2,"num_key_value_heads":1,"vocab_size":10,
        "max_position_embeddings":16,"rms_norm_eps":1e-5,"tie_word_embeddings":false,"bos_token_id":1,"eos_token_id":[2,3]})";
    struct Tensor {
        std::string name;
        std::vector<std::int64_t> shape;
        std::vector<float> values;
    };
    std::vector<Tensor> tensors;

    TinyLlama() {
        add("model.embed_tokens.weight", {10, 8});
        add("lm_head.weight", {10, 8});
        add("model.norm.weight", {8});
        for (int block = 0; block < 2; ++block) {
            const std::string p = "model.layers." + std::to_string(block) + ".";
            add(p + "input_layernorm.weight", {8});
            add(p + "post_attention_layernorm.weight", {8});
            add(p + "self_attn.q_proj.weight", {8, 8});
            add(p + "self_attn.k_proj.weight", {4, 8});
            add(p + "self_attn.v_proj.weight", {4, 8});
            add(p + "self_attn.o_proj.weight", {8, 8});
            add(p + "mlp.gate_proj.weight", {12, 8});
            add(p + "mlp.up_proj.weight", {12, 8});
            add(p + "mlp.down_proj.weight", {8, 12});
        }
    }
    void add(const std::string& name, std::vector<std::int64_t> shape) {
        std::int64_t n = 1;
        for (const auto d : shape) n *= d;
        tensors.push_back({name, shape, randomValues(n, tensors.size())});
    }
    void remove(const std::string& name) {
        std::erase_if(tensors, [&](const Tensor& t) { return t.name == name; });
    }
    const Tensor* find(const std::string& name) const {
        for (const Tensor& t : tensors)
            if (t.name == name) return &t;
        return nullptr;
    }
    const Tensor& at(const std::string& name) const {
        if (const Tensor* t = find(name)) return *t;
        throw std::out_of_range(name);
    }
    void write(const std::filesystem::path& directory, const std::string& configText = config) const {
        std::filesystem::create_directories(directory);
        SafetensorsWriter writer;
        for (const Tensor& t : tensors) writer.add(t.name, t.shape, t.values);
        writer.write(directory / "model.safetensors");
        if (!configText.empty()) writeFileAtomically(directory / "config.json", configText);
    }
};

/// Builds GGUF files of any version. Shapes are row-major as in TensorView.
class GgufBuilder {
public:
    explicit GgufBuilder(std::uint32_t version = 3) : version_(version) {}

    std::string length(std::uint64_t n) const {
        return version_ == 1 ? rawBytes(static_cast<std::uint32_t>(n)) : rawBytes(n);
    }
    std::string text(const std::string& s) const { return length(s.size()) + s; }

    GgufBuilder& value(const std::string& key, std::uint32_t type, const std::string& payload) {
        values_ += text(key) + rawBytes(type) + payload;
        ++valueCount_;
        return *this;
    }
    GgufBuilder& u32(const std::string& key, std::uint32_t v) { return value(key, 4, rawBytes(v)); }
    GgufBuilder& f32(const std::string& key, float v) { return value(key, 6, rawBytes(v)); }
    GgufBuilder& boolean(const std::string& key, bool v) {
        return value(key, 7, std::string(1, v ? '\1' : '\0'));
    }
    GgufBuilder& string(const std::string& key, const std::string& v) { return value(key, 8, text(v)); }
    GgufBuilder& strings(const std::string& key, const std::vector<std::string>& v) {
        std::string payload = rawBytes(std::uint32_t(8)) + length(v.size());
        for (const auto& s : v) payload += text(s);
        return value(key, 9, payload);
    }
    template <typename T>
    GgufBuilder& numbers(const std::string& key, std::uint32_t type, const std::vector<T>& v) {
        return value(key, 9, rawBytes(type) + length(v.size()) + rawBytes(v));
    }

    GgufBuilder& tensor(const std::string& name, const std::vector<std::int64_t>& shape, std::uint32_t type,
                        const std::string& bytes) {
        return tensorAt(name, shape, type, data_.size(), bytes);
    }
    /// States any offset, whatever the bytes are.
    GgufBuilder& tensorAt(const std::string& name, const std::vector<std::int64_t>& shape, std::uint32_t type,
                          std::uint64_t offset, const std::string& bytes) {
        headers_ += text(name) + rawBytes(static_cast<std::uint32_t>(shape.size()));
        for (auto d = shape.rbegin(); d != shape.rend(); ++d)
            headers_ += length(static_cast<std::uint64_t>(*d));
        headers_ += rawBytes(type) + rawBytes(offset);
        data_ += bytes;
        data_.resize((data_.size() + alignment - 1) / alignment * alignment, '\0');
        ++tensorCount_;
        return *this;
    }
    GgufBuilder& f32Tensor(const std::string& name, const std::vector<std::int64_t>& shape,
                           const std::vector<float>& v) {
        return tensor(name, shape, 0, rawBytes(v));
    }

    std::string bytes() const {
        std::string file =
            "GGUF" + rawBytes(version_) + length(tensorCount_) + length(valueCount_) + values_ + headers_;
        file.resize((file.size() + alignment - 1) / alignment * alignment, '\0');
        return file + data_;
    }

    std::size_t alignment = 32;

private:
    std::uint32_t version_;
    std::string values_, headers_, data_;
    std::uint64_t valueCount_ = 0, tensorCount_ = 0;
};

/// A model as llama.cpp stores it: other names; for architecture "llama" the rows of q and k in pairs (2i, 2i
/// + 1). Tensors that are not in the model are left out.
GgufBuilder ggufOf(const TinyLlama& model, const std::string& architecture, std::uint32_t version = 3);
GgufBuilder tinyGguf(std::uint32_t version = 3, bool withHead = true);
std::vector<float> interleavedRows(const std::vector<float>& rows, std::int64_t heads, std::int64_t headDim,
                                   std::int64_t columns);

/// TinyLlama as llama2.c stores it, version 0 or 1.
std::string tinyLlama2c(int version, bool withHead);

} // namespace qs::test
