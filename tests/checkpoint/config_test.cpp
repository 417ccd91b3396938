// SPDX-License-Identifier: GPL-3.0-or-later
#include "checkpoint/config_json.h"

#include "checkpoint/builders.h"

#include <nlohmann/json.hpp>

namespace qs::test {
namespace {

using nlohmann::json;
using testing::HasSubstr;

/// The sizes that every config.json states, for a model_type.
json baseConfig(const std::string& modelType) {
    return {{"model_type", modelType},  {"hidden_size", 64},
            {"intermediate_size", 172}, {"num_hidden_layers", 4},
            {"num_attention_heads", 8}, {"num_key_value_heads", 4},
            {"vocab_size", 512},        {"max_position_embeddings", 128}};
}
ModelDescription parse(const json& config) {
    return parseModelConfig(config.dump(), "config.json");
}
ModelConfig configOf(const json& config) {
    const ModelDescription d = parse(config);
    EXPECT_EQ(d.weightsOnlyReason, "");
    return d.config.value();
}
std::string reasonOf(const json& config) {
    const ModelDescription d = parse(config);
    EXPECT_FALSE(d.config);
    return d.weightsOnlyReason;
}
json with(json config, const char* key, const json& value) {
    config[key] = value;
    return config;
}

TEST(Config, LlamaDefaultsAreThoseOfItsConfigurationClass) {
    json config = baseConfig("llama");
    config.erase("num_key_value_heads");
    config.erase("max_position_embeddings");
    const ModelConfig c = configOf(config);
    EXPECT_EQ(c.modelType, "llama");
    EXPECT_EQ(c.kvHeads, 8);
    EXPECT_EQ(c.headDim, 8);
    EXPECT_EQ(c.maxLength, 2048);
    EXPECT_EQ(c.ropeTheta, 10000);
    EXPECT_EQ(c.normEps, 1e-6);
    EXPECT_FALSE(c.tiedEmbeddings || c.qkvBias || c.oBias || c.mlpBias || c.qkNorm || c.slidingWindow);
    EXPECT_EQ(c.ropeScaling.kind, RopeScaling::Kind::None);
}

TEST(Config, FamiliesDifferInBiasesNormsAndWindows) {
    json bias = with(with(baseConfig("llama"), "attention_bias", true), "mlp_bias", true);
    EXPECT_TRUE(configOf(bias).qkvBias && configOf(bias).oBias && configOf(bias).mlpBias);
    bias["model_type"] = "mistral";
    EXPECT_FALSE(configOf(bias).qkvBias || configOf(bias).oBias || configOf(bias).mlpBias);
    bias["model_type"] = "qwen2";
    EXPECT_TRUE(configOf(bias).qkvBias);
    EXPECT_FALSE(configOf(bias).oBias || configOf(bias).mlpBias);
    bias["model_type"] = "qwen3";
    EXPECT_TRUE(configOf(bias).qkvBias && configOf(bias).oBias && configOf(bias).qkNorm);
    const ModelConfig qwen3 = configOf(baseConfig("qwen3"));
    EXPECT_FALSE(qwen3.qkvBias || qwen3.oBias);
    EXPECT_EQ(qwen3.headDim, 128);
    EXPECT_EQ(configOf(with(baseConfig("qwen3"), "head_dim", 16)).headDim, 16);
    EXPECT_TRUE(configOf(with(baseConfig("llama"), "tie_word_embeddings", true)).tiedEmbeddings);
}

TEST(Config, SlidingWindows) {
    json mistral = with(baseConfig("mistral"), "sliding_window", 32);
    EXPECT_EQ(configOf(mistral).slidingWindow, 32);
    EXPECT_FALSE(configOf(with(mistral, "sliding_window", nullptr)).slidingWindow);
    EXPECT_FALSE(configOf(with(mistral, "sliding_window", 4096)).slidingWindow) << "wider than the context";
    EXPECT_FALSE(configOf(with(baseConfig("llama"), "sliding_window", 32)).slidingWindow);
    json qwen2 = with(baseConfig("qwen2"), "sliding_window", 32);
    EXPECT_FALSE(configOf(qwen2).slidingWindow);
    qwen2["use_sliding_window"] = true;
    EXPECT_FALSE(configOf(with(qwen2, "max_window_layers", 4)).slidingWindow);
    EXPECT_EQ(configOf(with(qwen2, "max_window_layers", 0)).slidingWindow, 32);
    EXPECT_THAT(reasonOf(with(qwen2, "max_window_layers", 2)), HasSubstr("some blocks only"));
    qwen2["layer_types"] = {"full_attention", "sliding_attention", "full_attention", "sliding_attention"};
    EXPECT_THAT(reasonOf(qwen2), HasSubstr("some blocks only"));
    qwen2["layer_types"] =
        json::array({"full_attention", "full_attention", "full_attention", "full_attention"});
    EXPECT_FALSE(configOf(qwen2).slidingWindow);
    qwen2["layer_types"] = json::array({"full_attention"});
    EXPECT_QS_ERROR(parse(qwen2), ErrorCode::CorruptFile, HasSubstr("layer_types"));
    EXPECT_QS_ERROR(parse(with(mistral, "sliding_window", 0)), ErrorCode::CorruptFile,
                    HasSubstr("sliding window"));
}

TEST(Config, RopeOfBothVersions) {
    EXPECT_EQ(configOf(with(baseConfig("llama"), "rope_theta", 5e5)).ropeTheta, 5e5);
    const json v5 =
        with(baseConfig("llama"), "rope_parameters", {{"rope_type", "default"}, {"rope_theta", 1e6}});
    EXPECT_EQ(configOf(v5).ropeTheta, 1e6);
    EXPECT_EQ(configOf(v5).ropeScaling.kind, RopeScaling::Kind::None);
    EXPECT_EQ(configOf(with(baseConfig("llama"), "rope_parameters", {{"rope_theta", 2e6}})).ropeTheta, 2e6);
    const ModelConfig linear =
        configOf(with(baseConfig("llama"), "rope_scaling", {{"type", "linear"}, {"factor", 4.0}}));
    EXPECT_EQ(linear.ropeScaling.kind, RopeScaling::Kind::Linear);
    EXPECT_EQ(linear.ropeScaling.factor, 4);
    const json llama3 = {{"rope_type", "llama3"},
                         {"factor", 32.0},
                         {"low_freq_factor", 1.0},
                         {"high_freq_factor", 4.0},
                         {"original_max_position_embeddings", 8192}};
    for (const char* key : {"rope_scaling", "rope_parameters"}) {
        const RopeScaling s = configOf(with(baseConfig("llama"), key, llama3)).ropeScaling;
        EXPECT_EQ(s.kind, RopeScaling::Kind::Llama3);
        EXPECT_EQ(s.factor, 32);
        EXPECT_EQ(s.lowFreqFactor, 1);
        EXPECT_EQ(s.highFreqFactor, 4);
        EXPECT_EQ(s.originalMaxLength, 8192);
    }
    json broken = llama3;
    broken.erase("low_freq_factor");
    EXPECT_QS_ERROR(parse(with(baseConfig("llama"), "rope_scaling", broken)), ErrorCode::CorruptFile,
                    HasSubstr("low_freq_factor is missing"));
    broken = with(llama3, "high_freq_factor", 1.0);
    EXPECT_QS_ERROR(parse(with(baseConfig("llama"), "rope_scaling", broken)), ErrorCode::CorruptFile,
                    HasSubstr("high_freq"));
    EXPECT_QS_ERROR(parse(with(baseConfig("llama"), "rope_scaling", {{"type", "linear"}, {"factor", 0}})),
                    ErrorCode::CorruptFile, HasSubstr("factor"));
}

TEST(Config, WhatHasNoForwardPassOpensWeightsOnly) {
    const auto rope = [](const char* type) {
        return with(baseConfig("llama"), "rope_scaling", {{"rope_type", type}, {"factor", 2.0}});
    };
    EXPECT_THAT(reasonOf(rope("yarn")), HasSubstr("'yarn'"));
    EXPECT_THAT(reasonOf(rope("dynamic")), HasSubstr("'dynamic'"));
    EXPECT_THAT(reasonOf(rope("longrope")), HasSubstr("'longrope'"));
    EXPECT_THAT(reasonOf(with(baseConfig("llama"), "partial_rotary_factor", 0.5)),
                HasSubstr("part of each head"));
    EXPECT_THAT(reasonOf(with(baseConfig("llama"), "hidden_act", "gelu")), HasSubstr("'gelu'"));
    EXPECT_THAT(
        reasonOf(with(baseConfig("llama"), "quantization_config", {{"quant_method", "gptq"}, {"bits", 4}})),
        HasSubstr("'gptq'"));
    EXPECT_THAT(reasonOf(with(baseConfig("llama"), "quantization_config", json::array())),
                HasSubstr("quantized"));
    EXPECT_THAT(reasonOf(with(baseConfig("llama"), "architectures", {"LlamaForSequenceClassification"})),
                HasSubstr("LlamaForSequenceClassification"));
    EXPECT_THAT(reasonOf(baseConfig("gpt_bigcode")), HasSubstr("'gpt_bigcode'"));
    EXPECT_THAT(reasonOf(json::object()), HasSubstr("no model_type"));
    EXPECT_EQ(parse(baseConfig("bert")).modelType, "bert");
}

TEST(Config, TokenIds) {
    json config = with(with(baseConfig("llama"), "bos_token_id", 1), "eos_token_id", {128001, 128008});
    EXPECT_EQ(parse(config).bos, 1);
    EXPECT_EQ(parse(config).eos, 128001);
    config["bos_token_id"] = nullptr;
    config["eos_token_id"] = -1;
    EXPECT_FALSE(parse(config).bos);
    EXPECT_FALSE(parse(config).eos);
}

TEST(Config, DamageIsAnErrorThatNamesTheField) {
    const auto expectCorrupt = [](const json& config, const std::string& problem) {
        EXPECT_QS_ERROR(parse(config), ErrorCode::CorruptFile, HasSubstr("config.json"), HasSubstr(problem));
    };
    for (const char* key :
         {"hidden_size", "intermediate_size", "num_hidden_layers", "num_attention_heads", "vocab_size"}) {
        json config = baseConfig("llama");
        config.erase(key);
        expectCorrupt(config, std::string(key) + " is missing");
        expectCorrupt(with(baseConfig("llama"), key, "64"), std::string(key) + " is not an integer");
        expectCorrupt(with(baseConfig("llama"), key, 64.5), std::string(key) + " is not an integer");
        for (const json& value : {json(0), json(-8), json(std::uint64_t(1) << 40), json(INT64_MIN)})
            EXPECT_EQ(int(errorOf([&] { parse(with(baseConfig("llama"), key, value)); }).code()),
                      int(ErrorCode::CorruptFile))
                << key << " " << value;
    }
    expectCorrupt(with(baseConfig("llama"), "vocab_size", ~std::uint64_t(0)), "vocab_size is not an integer");
    expectCorrupt(with(baseConfig("llama"), "num_key_value_heads", 3), "does not divide");
    expectCorrupt(with(baseConfig("llama"), "num_attention_heads", 7), "does not divide");
    expectCorrupt(with(baseConfig("llama"), "head_dim", 7), "odd");
    expectCorrupt(with(baseConfig("llama"), "head_dim", -8), "head size");
    expectCorrupt(with(baseConfig("llama"), "rms_norm_eps", -1), "norm epsilon");
    expectCorrupt(with(baseConfig("llama"), "rope_theta", 0), "rope theta");
    expectCorrupt(with(baseConfig("llama"), "rope_theta", true), "rope_theta is not a number");
    expectCorrupt(with(baseConfig("llama"), "rope_scaling", 3), "rope_scaling");
    expectCorrupt(with(baseConfig("llama"), "tie_word_embeddings", 1), "tie_word_embeddings");
    expectCorrupt(with(baseConfig("llama"), "model_type", 1), "model_type");
    expectCorrupt(json::array(), "not a JSON object");
    EXPECT_QS_ERROR(parseModelConfig("{\"a\"", "config.json"), ErrorCode::CorruptFile,
                    HasSubstr("no valid JSON"));
    EXPECT_QS_ERROR(parseModelConfig("", "config.json"), ErrorCode::CorruptFile, HasSubstr("no valid JSON"));
}

} // namespace
} // namespace qs::test
