// SPDX-License-Identifier: GPL-3.0-or-later
#include "checkpoint/gguf.h"

#include "base/float_bits.h"
#include "checkpoint/builders.h"

#include <cmath>
#include <numbers>

namespace qs::test {
namespace {

using testing::HasSubstr;

struct Parsed {
    std::string bytes; ///< keeps the file alive
    GgufFile file;
};
std::unique_ptr<Parsed> parse(const GgufBuilder& builder) {
    auto p = std::make_unique<Parsed>();
    p->bytes = builder.bytes();
    p->file = parseGguf(inMemory(p->bytes));
    return p;
}
ModelDescription describe(const GgufBuilder& builder) {
    return describeGguf(parse(builder)->file);
}

void expectCorrupt(const GgufBuilder& builder, const std::string& problem) {
    EXPECT_QS_ERROR(describe(builder), ErrorCode::CorruptFile, HasSubstr("test-file"), HasSubstr(problem));
}

TEST(Gguf, AllVersionsGiveTheSameModel) {
    const TinyLlama model;
    for (const std::uint32_t version : {1u, 2u, 3u}) {
        const auto p = parse(tinyGguf(version));
        EXPECT_EQ(p->file.version, version);
        EXPECT_EQ(p->file.tensors.size(), model.tensors.size());
        ASSERT_NE(p->file.find("token_embd.weight"), nullptr);
        EXPECT_EQ(p->file.find("token_embd.weight")->shape, (std::vector<std::int64_t>{10, 8}));
        EXPECT_EQ(p->file.find("token_embd.weight")->readAll(), model.at("model.embed_tokens.weight").values);
        const ModelDescription d = describeGguf(p->file);
        ASSERT_TRUE(d.config) << d.weightsOnlyReason;
        EXPECT_EQ(d.config->vocabSize, 10);
        EXPECT_EQ(d.config->headDim, 4);
        EXPECT_EQ(d.config->kvHeads, 1);
        EXPECT_FALSE(d.config->tiedEmbeddings);
        EXPECT_EQ(d.config->normEps, double(1e-5f));
    }
    EXPECT_TRUE(describe(tinyGguf(3, false)).config->tiedEmbeddings);
}

TEST(Gguf, MetadataOfEveryType) {
    GgufBuilder b;
    b.value("u8", 0, rawBytes(std::uint8_t(200))).value("i8", 1, rawBytes(std::int8_t(-3)));
    b.value("u16", 2, rawBytes(std::uint16_t(60000))).value("i16", 3, rawBytes(std::int16_t(-300)));
    b.u32("u32", 4000000000u)
        .value("i32", 5, rawBytes(std::int32_t(-5)))
        .f32("f32", 0.5f)
        .boolean("yes", true);
    b.string("text", "abc")
        .value("u64", 10, rawBytes(std::uint64_t(1) << 40))
        .value("i64", 11, rawBytes(std::int64_t(-9)));
    b.value("f64", 12, rawBytes(0.1)).strings("list", {"a", "", "b\xff"});
    b.numbers("floats", 6, std::vector<float>{1, -2}).numbers("bytes", 0, std::vector<std::uint8_t>{7});
    const std::string inner = rawBytes(std::uint32_t(0)) + b.length(2) + "xy";
    b.value("nested", 9, rawBytes(std::uint32_t(9)) + b.length(2) + inner + inner).u32("after", 1);
    const auto p = parse(b);
    const GgufFile& f = p->file;
    EXPECT_EQ(f.integer("u8"), 200);
    EXPECT_EQ(f.integer("i8"), -3);
    EXPECT_EQ(f.integer("u16"), 60000);
    EXPECT_EQ(f.integer("i16"), -300);
    EXPECT_EQ(f.integer("u32"), 4000000000);
    EXPECT_EQ(f.integer("i32"), -5);
    EXPECT_EQ(f.integer("u64"), std::int64_t(1) << 40);
    EXPECT_EQ(f.integer("i64"), -9);
    EXPECT_EQ(f.number("f32"), 0.5);
    EXPECT_EQ(f.number("f64"), 0.1);
    EXPECT_EQ(f.number("i8"), -3);
    EXPECT_EQ(f.boolean("yes"), true);
    EXPECT_EQ(f.text("text"), "abc");
    EXPECT_EQ(f.texts("list"), (std::vector<std::string>{"a", "", "b\xff"}));
    EXPECT_EQ(f.numbers("floats"), (std::vector<double>{1, -2}));
    EXPECT_EQ(f.numbers("bytes"), std::vector<double>{7});
    EXPECT_EQ(f.integer("after"), 1);
    EXPECT_EQ(f.integer("absent"), std::nullopt);
    EXPECT_EQ(f.texts("absent"), std::nullopt);
    EXPECT_QS_ERROR(f.integer("text"), ErrorCode::CorruptFile, HasSubstr("'text'"));
    EXPECT_QS_ERROR(f.text("u8"), ErrorCode::CorruptFile, HasSubstr("'u8'"));
    EXPECT_QS_ERROR(f.texts("floats"), ErrorCode::CorruptFile, HasSubstr("'floats'"));
    EXPECT_QS_ERROR(f.numbers("list"), ErrorCode::CorruptFile, HasSubstr("'list'"));
    EXPECT_QS_ERROR(f.boolean("u8"), ErrorCode::CorruptFile, HasSubstr("'u8'"));
}

TEST(Gguf, DecodesTheSupportedTensorTypesAndListsOthers) {
    std::string q8 = rawBytes(floatToF16(0.25f)), q4 = rawBytes(floatToF16(2.0f));
    for (int i = 0; i < 32; ++i) q8 += static_cast<char>(i - 16);
    for (int i = 0; i < 16; ++i) q4 += static_cast<char>(0x80 | i);
    GgufBuilder b;
    b.tensor("f16", {2}, 1, rawBytes(std::vector<std::uint16_t>{floatToF16(1.5f), floatToF16(-0.25f)}));
    b.tensor("bf16", {2}, 30, rawBytes(std::vector<std::uint16_t>{0x3fc0, 0xbe80}));
    b.tensor("q8", {1, 32}, 8, q8).tensor("q4", {32}, 2, q4);
    b.tensor("q6k", {2, 256}, 14, std::string(420, '\1'))
        .tensor("new", {5}, 77, std::string(40, '\1'))
        .tensor("last", {1}, 0, "abcd");
    const auto p = parse(b);
    EXPECT_EQ(p->file.find("f16")->readAll(), (std::vector<float>{1.5f, -0.25f}));
    EXPECT_EQ(p->file.find("bf16")->readAll(), (std::vector<float>{1.5f, -0.25f}));
    const auto values8 = p->file.find("q8")->readAll(), values4 = p->file.find("q4")->readAll();
    for (int i = 0; i < 32; ++i) EXPECT_EQ(values8[std::size_t(i)], 0.25f * static_cast<float>(i - 16));
    for (int i = 0; i < 16; ++i) EXPECT_EQ(values4[std::size_t(i)], 2.0f * static_cast<float>(i - 8));
    for (int i = 16; i < 32; ++i) EXPECT_EQ(values4[std::size_t(i)], 0.0f);
    EXPECT_EQ(p->file.find("q6k")->typeName(), "Q6_K");
    EXPECT_EQ(p->file.find("q6k")->bytes.size(), 420u);
    EXPECT_EQ(p->file.find("new")->typeName(), "ggml type 77");
    EXPECT_EQ(p->file.find("new")->bytes.size(), 64u) << "up to the next tensor, padding included";
}

TEST(Gguf, ConfigurationVariants) {
    GgufBuilder b = tinyGguf();
    b.string("llama.rope.scaling.type", "linear")
        .f32("llama.rope.scaling.factor", 4)
        .f32("llama.rope.freq_base", 5e5f);
    b.u32("tokenizer.ggml.bos_token_id", 1).u32("llama.attention.sliding_window", 8);
    const ModelDescription d = describe(b);
    ASSERT_TRUE(d.config) << d.weightsOnlyReason;
    EXPECT_EQ(d.config->ropeScaling.kind, RopeScaling::Kind::Linear);
    EXPECT_EQ(d.config->ropeScaling.factor, 4);
    EXPECT_EQ(d.config->ropeTheta, 5e5);
    EXPECT_EQ(d.config->slidingWindow, 8);
    EXPECT_EQ(d.bos, 1);
    EXPECT_EQ(describe(tinyGguf().f32("llama.rope.scale_linear", 2)).config->ropeScaling.factor, 2);
}

TEST(Gguf, WhatHasNoForwardPassGivesAReason) {
    const auto expectReason = [](const GgufBuilder& b, const std::string& part) {
        const ModelDescription d = describe(b);
        EXPECT_FALSE(d.config);
        EXPECT_THAT(d.weightsOnlyReason, HasSubstr(part));
    };
    expectReason(tinyGguf().string("llama.rope.scaling.type", "yarn"), "'yarn'");
    expectReason(tinyGguf().u32("llama.expert_count", 8), "experts");
    expectReason(tinyGguf().u32("llama.attention.value_length", 6), "different lengths");
    expectReason(tinyGguf().value("split.count", 2, rawBytes(std::uint16_t(2))), "split");
    expectReason(tinyGguf().f32Tensor("blk.0.attn_q.bias", {8}, randomValues(8, 1)), "biases");
    expectReason(tinyGguf().f32Tensor("rope_freqs.weight", {2}, {1, 3}), "rope_freqs.weight");
    expectReason(GgufBuilder().string("general.architecture", "mamba"), "'mamba'");
    expectReason(GgufBuilder(), "general.architecture");
}

TEST(Gguf, SizesPerBlockAreAcceptedWhenEqual) {
    const auto perBlock = [](std::uint32_t second) {
        GgufBuilder b;
        b.string("general.architecture", "llama")
            .u32("llama.context_length", 16)
            .u32("llama.embedding_length", 8);
        b.u32("llama.block_count", 2)
            .u32("llama.attention.head_count", 2)
            .f32("llama.attention.layer_norm_rms_epsilon", 1e-5f);
        b.numbers("llama.feed_forward_length", 4, std::vector<std::uint32_t>{12, second});
        b.f32Tensor("token_embd.weight", {10, 8}, randomValues(80, 1));
        return describe(b);
    };
    EXPECT_EQ(perBlock(12).config.value().intermediateSize, 12);
    EXPECT_THAT(perBlock(16).weightsOnlyReason, HasSubstr("feed_forward_length"));
}

/// The divisors that llama.cpp's converter writes for rope_scaling llama3 (Llama 3.1 reference code).
std::vector<float> llama3Divisors(std::int64_t headDim, double theta, double factor, double low, double high,
                                  double old) {
    std::vector<float> divisors;
    for (std::int64_t i = 0; i < headDim; i += 2) {
        const double frequency = 1.0 / std::pow(theta, double(i) / double(headDim));
        const double wavelength = 2 * std::numbers::pi / frequency;
        if (wavelength < old / high)
            divisors.push_back(1);
        else if (wavelength > old / low)
            divisors.push_back(static_cast<float>(factor));
        else {
            const double smooth = (old / wavelength - low) / (high - low);
            divisors.push_back(static_cast<float>(1 / ((1 - smooth) / factor + smooth)));
        }
    }
    return divisors;
}

TEST(Gguf, RecognizesTheLlama3RopeFactors) {
    const auto model = [](const std::vector<float>& divisors) {
        GgufBuilder b;
        b.string("general.architecture", "llama")
            .u32("llama.context_length", 131072)
            .u32("llama.embedding_length", 128);
        b.u32("llama.block_count", 1)
            .u32("llama.attention.head_count", 2)
            .u32("llama.feed_forward_length", 8);
        b.f32("llama.attention.layer_norm_rms_epsilon", 1e-5f).f32("llama.rope.freq_base", 500000);
        b.f32Tensor("token_embd.weight", {2, 128}, randomValues(256, 1))
            .f32Tensor("rope_freqs.weight", {32}, divisors);
        return describe(b);
    };
    for (const double factor : {8.0, 32.0}) {
        const ModelDescription d = model(llama3Divisors(64, 500000, factor, 1, 4, 8192));
        ASSERT_TRUE(d.config) << d.weightsOnlyReason;
        EXPECT_EQ(d.config->ropeScaling.kind, RopeScaling::Kind::Llama3);
        EXPECT_EQ(d.config->ropeScaling.factor, factor);
        EXPECT_EQ(d.config->ropeScaling.originalMaxLength, 8192);
    }
    EXPECT_THAT(model(llama3Divisors(64, 500000, 8, 1, 2, 8192)).weightsOnlyReason, HasSubstr("Llama 3.1"));
    std::vector<float> broken = llama3Divisors(64, 500000, 8, 1, 4, 8192);
    broken[3] = std::nanf("");
    EXPECT_FALSE(model(broken).config);
    EXPECT_EQ(model(std::vector<float>(32, 1.0f)).config.value().ropeScaling.kind, RopeScaling::Kind::None);
}

TEST(Gguf, QwenRowsAreNotPermutedAndHaveBiases) {
    EXPECT_FALSE(architectureByGgufName("qwen2")->ggufPermutesQk);
    EXPECT_TRUE(architectureByGgufName("qwen2")->qkvBias);
    EXPECT_TRUE(architectureByGgufName("qwen3")->qkNorm);
    EXPECT_TRUE(architectureByGgufName("llama")->ggufPermutesQk);
    EXPECT_EQ(architectureByGgufName(""), nullptr);
}

TEST(Gguf, Tokenizer) {
    GgufBuilder b;
    b.string("tokenizer.ggml.model", "llama")
        .string("tokenizer.ggml.pre", "default")
        .strings("tokenizer.ggml.tokens", {"<unk>", "a"});
    b.numbers("tokenizer.ggml.scores", 6, std::vector<float>{0, -1.5f})
        .numbers("tokenizer.ggml.token_type", 5, std::vector<std::int32_t>{2, 1});
    b.strings("tokenizer.ggml.merges", {"a b"})
        .u32("tokenizer.ggml.bos_token_id", 1)
        .boolean("tokenizer.ggml.add_bos_token", false);
    const auto data = ggufTokenizer(parse(b)->file);
    ASSERT_TRUE(data);
    EXPECT_EQ(data->model, "llama");
    EXPECT_EQ(data->pre, "default");
    EXPECT_EQ(data->tokens, (std::vector<std::string>{"<unk>", "a"}));
    EXPECT_EQ(data->scores, (std::vector<float>{0, -1.5f}));
    EXPECT_EQ(data->types, (std::vector<std::int32_t>{2, 1}));
    EXPECT_EQ(data->merges, std::vector<std::string>{"a b"});
    EXPECT_EQ(data->bos, 1);
    EXPECT_EQ(data->eos, std::nullopt);
    EXPECT_EQ(data->addBos, false);
    EXPECT_EQ(data->addSpacePrefix, std::nullopt);
    EXPECT_EQ(ggufTokenizer(parse(tinyGguf())->file), nullptr);
    GgufBuilder uneven;
    uneven.strings("tokenizer.ggml.tokens", {"a"})
        .numbers("tokenizer.ggml.scores", 6, std::vector<float>{0, 1});
    EXPECT_QS_ERROR(ggufTokenizer(parse(uneven)->file), ErrorCode::CorruptFile, HasSubstr("scores"));
}

TEST(Gguf, HostileHeadersAreErrors) {
    const std::string f32 = rawBytes(std::vector<float>(8, 1.0f));
    const std::int64_t big = std::int64_t(1) << 40;
    expectCorrupt(GgufBuilder().tensor("a", {8}, 0, f32).tensor("a", {8}, 0, f32), "'a': appears twice");
    expectCorrupt(GgufBuilder().u32("k", 1).u32("k", 1), "'k': appears twice");
    expectCorrupt(GgufBuilder().tensorAt("a", {8}, 0, 8, f32), "not aligned");
    expectCorrupt(GgufBuilder().tensorAt("a", {8}, 0, 64, f32), "past the end");
    expectCorrupt(GgufBuilder().tensorAt("a", {8}, 0, ~std::uint64_t(31), f32), "past the end");
    expectCorrupt(GgufBuilder().tensorAt("a", {16}, 0, 0, f32), "past the end");
    expectCorrupt(GgufBuilder().tensor("a", {16}, 0, f32).tensor("b", {8}, 0, f32), "'a': overlaps");
    expectCorrupt(GgufBuilder().tensorAt("a", {big, big}, 0, 0, f32), "too large");
    expectCorrupt(GgufBuilder().tensorAt("a", {-8}, 0, 0, f32), "too large");
    expectCorrupt(GgufBuilder().tensorAt("a", {1, 1, 1, 1, 8}, 0, 0, f32), "5 dimensions");
    expectCorrupt(GgufBuilder().tensorAt("a", {2, 16}, 8, 0, f32), "do not fill blocks of Q8_0");
    expectCorrupt(GgufBuilder().u32("general.alignment", 0), "alignment");
    expectCorrupt(GgufBuilder().u32("general.alignment", 24), "alignment");
    expectCorrupt(GgufBuilder().string("general.alignment", "x"), "alignment");
    expectCorrupt(GgufBuilder().value("k", 13, ""), "unknown type");
    const auto array = [](std::uint32_t type, std::uint64_t count, const std::string& rest = "") {
        return GgufBuilder().value("k", 9, rawBytes(type) + rawBytes(count) + rest);
    };
    expectCorrupt(array(8, ~std::uint64_t(0)), "more elements");
    expectCorrupt(array(0, std::uint64_t(1) << 62), "more elements");
    expectCorrupt(array(9, std::uint64_t(1) << 40), "more elements");
    std::string deep;
    for (int i = 0; i < 1000; ++i) deep += rawBytes(std::uint32_t(9)) + rawBytes(std::uint64_t(1));
    expectCorrupt(GgufBuilder().value("k", 9, deep), "nested too deeply");
    expectCorrupt(GgufBuilder().value("k", 8, rawBytes(~std::uint64_t(0))), "past the end");
}

TEST(Gguf, CountsAndVersionsAreChecked) {
    const auto header = [](std::uint32_t version, std::uint64_t tensors, std::uint64_t values) {
        return "GGUF" + rawBytes(version) + rawBytes(tensors) + rawBytes(values) + std::string(100, '\0');
    };
    const auto expectError = [](const std::string& bytes, ErrorCode code, const std::string& problem) {
        EXPECT_QS_ERROR(parseGguf(inMemory(bytes)), code, HasSubstr(problem));
    };
    expectError(header(3, ~std::uint64_t(0), 0), ErrorCode::CorruptFile, "number of tensors");
    expectError(header(3, 0, ~std::uint64_t(0)), ErrorCode::CorruptFile, "number of values");
    expectError(header(4, 0, 0), ErrorCode::UnsupportedFile, "version 4");
    expectError(header(0x03000000, 0, 0), ErrorCode::UnsupportedFile, "big-endian");
    expectError("GGUF", ErrorCode::CorruptFile, "version");
    expectError("GGML" + std::string(50, '\0'), ErrorCode::CorruptFile, "no GGUF");
    expectError("", ErrorCode::CorruptFile, "magic");
}

TEST(Gguf, MissingAndContradictoryFieldsAreNamed) {
    GgufBuilder missing;
    missing.string("general.architecture", "llama").u32("llama.context_length", 16);
    expectCorrupt(missing, "llama.embedding_length");
    expectCorrupt(tinyGguf().string("llama.rope.freq_base", "x"), "rope.freq_base");
    GgufBuilder heads;
    heads.string("general.architecture", "llama")
        .u32("llama.context_length", 16)
        .u32("llama.embedding_length", 8);
    heads.u32("llama.block_count", 2)
        .u32("llama.feed_forward_length", 12)
        .f32("llama.attention.layer_norm_rms_epsilon", 0);
    heads.u32("llama.attention.head_count", 3);
    expectCorrupt(heads, "head_count");
}

} // namespace
} // namespace qs::test
