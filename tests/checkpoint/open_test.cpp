// SPDX-License-Identifier: GPL-3.0-or-later
// openCheckpoint on small models that the tests write: every kind of path, shards, weights-only mode, damage.
#include "base/cpu.h"
#include "base/float_bits.h"
#include "checkpoint/builders.h"
#include "support/shared_data.h"

#include <nlohmann/json.hpp>

namespace qs::test {
namespace {

using nlohmann::json;
using testing::HasSubstr;

class Open : public testing::Test {
protected:
    std::filesystem::path at(const std::string& name) const { return scratch_.path() / name; }
    std::filesystem::path file(const std::string& name, const std::string& bytes) const {
        writeFileAtomically(at(name), bytes);
        return at(name);
    }
    /// TinyLlama in two shards; `extra` entries go into the index after the right ones.
    void writeShards(const std::string& directory, const json& extra = json::object()) const {
        std::filesystem::create_directories(at(directory));
        SafetensorsWriter writers[2];
        const std::string names[] = {"model-00001-of-00002.safetensors", "model-00002-of-00002.safetensors"};
        json map = json::object();
        const TinyLlama model;
        for (std::size_t i = 0; i < model.tensors.size(); ++i) {
            const auto& t = model.tensors[i];
            writers[i % 2].add(t.name, t.shape, t.values);
            map[t.name] = names[i % 2];
        }
        writers[1].add("not.in.the.index", {1}, std::vector<float>{1});
        map.update(extra);
        for (int i = 0; i < 2; ++i) writers[i].write(at(directory) / names[i]);
        writeFileAtomically(at(directory) / "model.safetensors.index.json", json{{"weight_map", map}}.dump());
        writeFileAtomically(at(directory) / "config.json", std::string(TinyLlama::config));
    }
    static void expectTinyLlama(const Checkpoint& c) {
        const TinyLlama model;
        ASSERT_TRUE(c.config) << c.weightsOnlyReason;
        EXPECT_EQ(c.weightsOnlyReason, "");
        EXPECT_EQ(c.sites().size(), 2u + 2 * 7);
        const auto expectWeight = [&](const SiteId& site, const std::string& name) {
            EXPECT_EQ(c.weight(site).readAll(), model.at(name).values) << site.name();
            EXPECT_EQ(c.weight(site).view.shape, model.at(name).shape) << site.name();
        };
        expectWeight({-1, Role::Embed}, "model.embed_tokens.weight");
        expectWeight({-1, Role::Head}, "lm_head.weight");
        EXPECT_EQ(c.norm(-1, Checkpoint::Norm::Final).readAll(), model.at("model.norm.weight").values);
        const char* linears[] = {"self_attn.q_proj", "self_attn.k_proj", "self_attn.v_proj",
                                 "self_attn.o_proj", "mlp.gate_proj",    "mlp.up_proj",
                                 "mlp.down_proj"};
        for (int block = 0; block < 2; ++block) {
            const std::string p = "model.layers." + std::to_string(block) + ".";
            for (std::size_t i = 0; i < 7; ++i)
                expectWeight({block, kBlockRoles[i]}, p + linears[i] + ".weight");
            EXPECT_EQ(c.norm(block, Checkpoint::Norm::Attention).readAll(),
                      model.at(p + "input_layernorm.weight").values);
            EXPECT_EQ(c.norm(block, Checkpoint::Norm::Mlp).readAll(),
                      model.at(p + "post_attention_layernorm.weight").values);
            EXPECT_FALSE(c.bias({block, Role::Q}));
        }
    }

private:
    ScratchDir scratch_;
};

TEST_F(Open, EveryKindOfFileGivesTheSameModel) {
    TinyLlama().write(at("hf"));
    const auto hf = openCheckpoint(at("hf"));
    expectTinyLlama(*hf);
    EXPECT_EQ(hf->format, CheckpointFormat::HuggingFace);
    EXPECT_EQ(hf->displayName, "hf");
    EXPECT_EQ(hf->tokenizer.directory, at("hf"));
    EXPECT_EQ(hf->tokenizer.configBos, 1);
    EXPECT_EQ(hf->tokenizer.configEos, 2);
    EXPECT_EQ(hf->storedDtype, "F32");
    EXPECT_EQ(hf->parameters(), 2u * 80 + 8 + 2 * (16 + 64 + 32 + 32 + 64 + 3 * 96));
    EXPECT_EQ(openCheckpoint(at("hf").string() + "/")->displayName, "hf");
    expectTinyLlama(*openCheckpoint(at("hf") / "model.safetensors"));

    const auto gguf = openCheckpoint(file("m.gguf", tinyGguf().bytes()));
    expectTinyLlama(*gguf);
    EXPECT_EQ(gguf->format, CheckpointFormat::Gguf);
    EXPECT_EQ(gguf->parameters(), hf->parameters());
    EXPECT_EQ(gguf->fileBytes, tinyGguf().bytes().size());
    expectTinyLlama(*openCheckpoint(file("no-extension", tinyGguf(1).bytes())));

    const auto bin = openCheckpoint(file("v0.bin", tinyLlama2c(0, true)));
    expectTinyLlama(*bin);
    EXPECT_EQ(bin->format, CheckpointFormat::Llama2c);
    expectTinyLlama(*openCheckpoint(file("v1.bin", tinyLlama2c(1, true))));
}

TEST_F(Open, TiedHeadsAreTheEmbedding) {
    const TinyLlama model;
    for (const auto& path : {file("t.gguf", tinyGguf(3, false).bytes()),
                             file("t0.bin", tinyLlama2c(0, false)), file("t1.bin", tinyLlama2c(1, false))}) {
        const auto c = openCheckpoint(path);
        ASSERT_TRUE(c->config) << path;
        EXPECT_TRUE(c->config->tiedEmbeddings);
        EXPECT_EQ(c->weight({-1, Role::Head}).readAll(), model.at("model.embed_tokens.weight").values);
        EXPECT_EQ(c->parameters(), 80u + 8 + 2 * (16 + 64 + 32 + 32 + 64 + 3 * 96));
    }
    json config = json::parse(TinyLlama::config);
    config["tie_word_embeddings"] = true;
    model.write(at("tied"), config.dump());
    EXPECT_EQ(openCheckpoint(at("tied"))->parameters(), 80u + 8 + 2 * (16 + 64 + 32 + 32 + 64 + 3 * 96))
        << "a stored copy of the embedding counts once";
}

TEST_F(Open, TheIndexOfShardsIsAnAllowList) {
    writeShards("sharded");
    const auto c = openCheckpoint(at("sharded"));
    expectTinyLlama(*c);
    EXPECT_EQ(c->files.size(), 2u);
    EXPECT_EQ(c->find("not.in.the.index"), nullptr);
    std::filesystem::remove(at("sharded") / "model.safetensors.index.json");
    const auto unindexed = openCheckpoint(at("sharded"));
    expectTinyLlama(*unindexed);
    EXPECT_NE(unindexed->find("not.in.the.index"), nullptr);
    const auto shard = openCheckpoint(at("sharded") / "model-00002-of-00002.safetensors");
    EXPECT_FALSE(shard->config);
    EXPECT_THAT(shard->weightsOnlyReason, HasSubstr("one shard of several"));
}

TEST_F(Open, DamagedShardIndexesAreErrors) {
    const auto expectError = [&](const json& extra, ErrorCode code, const std::string& problem) {
        writeShards("bad", extra);
        EXPECT_QS_ERROR(openCheckpoint(at("bad")), code, HasSubstr(problem));
    };
    expectError({{"ghost", "model-00001-of-00002.safetensors"}}, ErrorCode::CorruptFile, "'ghost' is not in");
    expectError({{"ghost", "model-00003-of-00002.safetensors"}}, ErrorCode::FileNotFound, "model-00003");
    expectError({{"ghost", "../model.safetensors"}}, ErrorCode::CorruptFile, "not a plain file name");
    expectError({{"ghost", "/etc/passwd"}}, ErrorCode::CorruptFile, "not a plain file name");
    expectError({{"ghost", ".."}}, ErrorCode::CorruptFile, "not a plain file name");
    expectError({{"ghost", ""}}, ErrorCode::CorruptFile, "not a plain file name");
    expectError({{"ghost", 3}}, ErrorCode::CorruptFile, "names no file");
    writeFileAtomically(at("bad") / "model.safetensors.index.json", std::string("{}"));
    EXPECT_QS_ERROR(openCheckpoint(at("bad")), ErrorCode::CorruptFile, HasSubstr("weight_map"));
    writeFileAtomically(at("bad") / "model.safetensors.index.json", std::string("[]"));
    EXPECT_QS_ERROR(openCheckpoint(at("bad")), ErrorCode::CorruptFile, HasSubstr("weight_map"));
}

TEST_F(Open, HalfPrecisionWeights) {
    const TinyLlama model;
    for (const DType dtype : {DType::F16, DType::BF16}) {
        SafetensorsWriter writer;
        std::map<std::string, std::vector<float>> rounded;
        for (const auto& t : model.tensors) {
            std::vector<std::uint16_t> halves;
            for (const float v : t.values) {
                halves.push_back(dtype == DType::F16 ? floatToF16(v) : floatToBf16(v));
                rounded[t.name].push_back(dtype == DType::F16 ? f16ToFloat(halves.back())
                                                              : bf16ToFloat(halves.back()));
            }
            writer.add(t.name, dtype, t.shape, toBytes(rawBytes(halves)));
        }
        std::filesystem::create_directories(at("half"));
        writer.write(at("half") / "model.safetensors");
        writeFileAtomically(at("half") / "config.json", std::string(TinyLlama::config));
        const auto c = openCheckpoint(at("half"));
        ASSERT_TRUE(c->config);
        EXPECT_EQ(c->storedDtype, dtypeName(dtype));
        EXPECT_EQ(c->weight({1, Role::Gate}).readAll(), rounded["model.layers.1.mlp.gate_proj.weight"]);
    }
}

TEST_F(Open, MissingAndMisshapenTensorsOfAKnownArchitectureAreErrors) {
    const std::string name = "model.layers.1.mlp.up_proj.weight";
    TinyLlama missing;
    missing.remove(name);
    missing.write(at("missing"));
    EXPECT_QS_ERROR(openCheckpoint(at("missing")), ErrorCode::CorruptFile, HasSubstr(name),
                    HasSubstr("missing"));
    EXPECT_THAT(openCheckpoint(at("missing") / "model.safetensors")->weightsOnlyReason,
                HasSubstr("does not hold the tensors"));

    TinyLlama misshapen;
    misshapen.remove(name);
    misshapen.add(name, {8, 12});
    misshapen.write(at("misshapen"));
    EXPECT_FALSE(openCheckpoint(at("misshapen") / "model.safetensors")->config);
    EXPECT_QS_ERROR(openCheckpoint(at("misshapen")), ErrorCode::BadShape, HasSubstr(name),
                    HasSubstr("[8, 12]"), HasSubstr("[12, 8]"));

    GgufBuilder gguf = tinyGguf();
    gguf.u32("llama.attention.key_length", 6).u32("llama.attention.value_length", 6);
    EXPECT_FALSE(openCheckpoint(file("m.gguf", gguf.bytes()))->config) << "RoPE on 4 of 6 channels";
}

TEST_F(Open, BiasesAndHeadNorms) {
    TinyLlama model;
    for (int block = 0; block < 2; ++block) {
        const std::string p = "model.layers." + std::to_string(block) + ".self_attn.";
        model.add(p + "q_norm.weight", {4});
        model.add(p + "k_norm.weight", {4});
        model.add(p + "q_proj.bias", {8});
        model.add(p + "k_proj.bias", {4});
        model.add(p + "v_proj.bias", {4});
    }
    json config = json::parse(TinyLlama::config);
    config["head_dim"] = 4;
    for (const char* family : {"qwen2", "qwen3"}) {
        config["model_type"] = family;
        model.write(at(family), config.dump());
        const auto gguf = file(std::string(family) + ".gguf", ggufOf(model, family).bytes());
        for (const auto& path : {at(family), gguf}) {
            const auto c = openCheckpoint(path);
            ASSERT_TRUE(c->config) << c->weightsOnlyReason;
            EXPECT_EQ(c->config->modelType, family);
            EXPECT_EQ(c->weight({1, Role::Q}).ropeHeads, 0) << "rows of q are not permuted";
            EXPECT_EQ(c->weight({1, Role::Q}).readAll(),
                      model.at("model.layers.1.self_attn.q_proj.weight").values);
            EXPECT_FALSE(c->bias({1, Role::O}));
            EXPECT_FALSE(c->bias({-1, Role::Head}));
        }
    }
    for (const auto& path : {at("qwen2"), at("qwen2.gguf")})
        EXPECT_EQ(openCheckpoint(path)->bias({1, Role::K}).value().readAll(),
                  model.at("model.layers.1.self_attn.k_proj.bias").values);
    for (const auto& path : {at("qwen3"), at("qwen3.gguf")})
        EXPECT_EQ(openCheckpoint(path)->norm(0, Checkpoint::Norm::QHead).readAll(),
                  model.at("model.layers.0.self_attn.q_norm.weight").values);
    EXPECT_FALSE(openCheckpoint(at("qwen3"))->bias({1, Role::K}));

    TinyLlama().write(at("no-norm"), config.dump());
    EXPECT_QS_ERROR(openCheckpoint(at("no-norm")), ErrorCode::CorruptFile, HasSubstr("q_norm.weight"));
}

/// A file of the size of Llama 3.2 1B whose data were never written: opening it must not read them.
TEST_F(Open, ABillionParametersAreOpenedWithoutReadingThem) {
    const json config = {{"model_type", "llama"},      {"hidden_size", 2048},
                         {"intermediate_size", 8192},  {"num_hidden_layers", 16},
                         {"num_attention_heads", 32},  {"num_key_value_heads", 8},
                         {"vocab_size", 128256},       {"max_position_embeddings", 131072},
                         {"tie_word_embeddings", true}};
    json header;
    std::uint64_t end = 0, parameters = 0;
    const auto add = [&](const std::string& name, std::vector<std::uint64_t> shape) {
        const std::uint64_t n = shape[0] * (shape.size() > 1 ? shape[1] : 1), begin = end;
        end += 2 * n;
        parameters += n;
        header[name] = {{"dtype", "BF16"}, {"shape", shape}, {"data_offsets", {begin, end}}};
    };
    add("model.embed_tokens.weight", {128256, 2048});
    add("model.norm.weight", {2048});
    for (int block = 0; block < 16; ++block) {
        const std::string p = "model.layers." + std::to_string(block) + ".";
        add(p + "input_layernorm.weight", {2048});
        add(p + "post_attention_layernorm.weight", {2048});
        add(p + "self_attn.q_proj.weight", {2048, 2048});
        add(p + "self_attn.k_proj.weight", {512, 2048});
        add(p + "self_attn.v_proj.weight", {512, 2048});
        add(p + "self_attn.o_proj.weight", {2048, 2048});
        add(p + "mlp.gate_proj.weight", {8192, 2048});
        add(p + "mlp.up_proj.weight", {8192, 2048});
        add(p + "mlp.down_proj.weight", {2048, 8192});
    }
    std::filesystem::create_directories(at("big"));
    writeFileAtomically(at("big") / "config.json", config.dump());
    const std::string text = header.dump();
    const auto path = file("big/model.safetensors", rawBytes(std::uint64_t(text.size())) + text);
    std::filesystem::resize_file(path, 8 + text.size() + end);

    const std::uint64_t before = residentBytes();
    const auto c = openCheckpoint(at("big"));
    EXPECT_LT(residentBytes(), before + (std::uint64_t(32) << 20));
    ASSERT_TRUE(c->config) << c->weightsOnlyReason;
    EXPECT_EQ(c->parameters(), parameters);
    EXPECT_GT(parameters, 1000000000u);
    EXPECT_EQ(c->contentHash().size(), 64u) << "sampled";
    EXPECT_LT(residentBytes(), before + (std::uint64_t(1) << 30));
}

TEST_F(Open, WeightsOnlyModeSaysWhy) {
    const TinyLlama model;
    const auto expectReason = [&](const json& config, const std::string& part) {
        model.write(at("w"), config.is_null() ? "" : config.dump());
        const auto c = openCheckpoint(at("w"));
        EXPECT_FALSE(c->config);
        EXPECT_THAT(c->weightsOnlyReason, HasSubstr(part));
        EXPECT_EQ(c->tensors.size(), model.tensors.size());
        EXPECT_TRUE(c->sites().empty());
        EXPECT_GT(c->parameters(), 0u);
        EXPECT_QS_ERROR(c->weight({-1, Role::Embed}), ErrorCode::UnsupportedModel, HasSubstr(part));
        EXPECT_QS_ERROR(c->norm(0, Checkpoint::Norm::Mlp), ErrorCode::UnsupportedModel, HasSubstr(part));
        EXPECT_QS_ERROR(c->bias({0, Role::Q}), ErrorCode::UnsupportedModel, HasSubstr(part));
    };
    expectReason(nullptr, "no config.json");
    json config = json::parse(TinyLlama::config);
    expectReason({{"model_type", "mamba"}}, "'mamba'");
    config["quantization_config"] = {{"quant_method", "awq"}};
    expectReason(config, "'awq'");

    GgufBuilder quantized = tinyGguf();
    quantized.tensor("blk.9.other", {256}, 12, std::string(144, '\0'));
    EXPECT_TRUE(openCheckpoint(file("extra.gguf", quantized.bytes()))->config)
        << "a tensor that is not needed";
}

TEST_F(Open, UndecodableWeightsOpenWeightsOnly) {
    TinyLlama model;
    model.write(at("i8"));
    SafetensorsWriter writer;
    for (const auto& t : model.tensors)
        if (t.name != "lm_head.weight") writer.add(t.name, t.shape, t.values);
    writer.add("lm_head.weight", {10, 8}, std::vector<std::int8_t>(80));
    writer.write(at("i8") / "model.safetensors");
    const auto c = openCheckpoint(at("i8"));
    EXPECT_FALSE(c->config);
    EXPECT_THAT(c->weightsOnlyReason, testing::AllOf(HasSubstr("lm_head.weight"), HasSubstr("I8")));
}

TEST_F(Open, SitesOutsideTheModelAreErrors) {
    const auto c = openCheckpoint(file("m.gguf", tinyGguf().bytes()));
    EXPECT_QS_ERROR(c->weight({2, Role::Q}), ErrorCode::BadArgument, HasSubstr("blocks.2.q"));
    EXPECT_QS_ERROR(c->weight({-1, Role::Q}), ErrorCode::BadArgument, HasSubstr("block"));
    EXPECT_QS_ERROR(c->norm(2, Checkpoint::Norm::Mlp), ErrorCode::BadArgument, HasSubstr("block"));
    EXPECT_QS_ERROR(c->norm(0, Checkpoint::Norm::QHead), ErrorCode::BadArgument, HasSubstr("attn_q_norm"));
}

TEST_F(Open, PathsThatAreNoModel) {
    std::filesystem::create_directories(at("empty"));
    EXPECT_QS_ERROR(openCheckpoint(at("nothing")), ErrorCode::FileNotFound, HasSubstr("nothing"));
    EXPECT_QS_ERROR(openCheckpoint(at("empty")), ErrorCode::FileNotFound, HasSubstr("no safetensors"));
    EXPECT_QS_ERROR(openCheckpoint("demo:no-such-model"), ErrorCode::FileNotFound,
                    HasSubstr("no-such-model"));
    EXPECT_QS_ERROR(openCheckpoint(""), ErrorCode::FileNotFound, HasSubstr("no such"));
    EXPECT_QS_ERROR(openCheckpoint("/"), ErrorCode::FileNotFound, HasSubstr("no safetensors"));
    file("empty/pytorch_model.bin", "PK\3\4");
    EXPECT_QS_ERROR(openCheckpoint(at("empty")), ErrorCode::UnsupportedFile, HasSubstr("pickled"));
    EXPECT_QS_ERROR(openCheckpoint(at("empty") / "pytorch_model.bin"), ErrorCode::UnsupportedFile,
                    HasSubstr("pickled"));
    EXPECT_QS_ERROR(openCheckpoint(file("a.txt", "hello")), ErrorCode::UnsupportedFile, HasSubstr("neither"));
    EXPECT_QS_ERROR(openCheckpoint(file("a.bin", "")), ErrorCode::CorruptFile, HasSubstr("a.bin"));
    EXPECT_QS_ERROR(openCheckpoint(file("a.gguf", "")), ErrorCode::CorruptFile, HasSubstr("a.gguf"));
    EXPECT_QS_ERROR(openCheckpoint(file("a.safetensors", "")), ErrorCode::CorruptFile,
                    HasSubstr("a.safetensors"));
}

TEST_F(Open, TokenizerOption) {
    const auto path = file("m.gguf", tinyGguf().bytes());
    const auto tokenizer = file("tok.bin", "x");
    EXPECT_EQ(openCheckpoint(path, {tokenizer})->tokenizer.file, tokenizer);
    EXPECT_EQ(openCheckpoint(path, {tokenizer.parent_path()})->tokenizer.directory, tokenizer.parent_path());
    EXPECT_QS_ERROR(openCheckpoint(path, {at("none")}), ErrorCode::FileNotFound, HasSubstr("none"));
}

TEST_F(Open, StopsWhenAsked) {
    std::stop_source stop;
    stop.request_stop();
    EXPECT_QS_ERROR(openCheckpoint(at("m"), {}, Task(stop.get_token(), {})), ErrorCode::Cancelled,
                    testing::_);
}

TEST_F(Open, ContentHashFollowsTheContent) {
    TinyLlama model;
    model.write(at("a"));
    model.write(at("b"));
    const std::string hash = openCheckpoint(at("a"))->contentHash();
    EXPECT_EQ(hash.size(), 64u);
    EXPECT_EQ(openCheckpoint(at("b"))->contentHash(), hash) << "the place does not count";
    const auto c = openCheckpoint(at("a"));
    EXPECT_EQ(c->contentHash(), c->contentHash());
    model.tensors[3].values[1] += 1e-3f;
    model.write(at("b"));
    EXPECT_NE(openCheckpoint(at("b"))->contentHash(), hash);
    std::stop_source stop;
    stop.request_stop();
    const auto d = openCheckpoint(at("a"));
    EXPECT_QS_ERROR(d->contentHash(Task(stop.get_token(), {})), ErrorCode::Cancelled, testing::_);
    EXPECT_EQ(d->contentHash(), hash) << "a cancelled hash leaves nothing behind";
}

} // namespace
} // namespace qs::test
