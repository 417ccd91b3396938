// SPDX-License-Identifier: GPL-3.0-or-later
// The real models: the same weights from every format, names, configurations, sites.
#include "checkpoint/builders.h"
#include "support/shared_data.h"

namespace qs::test {
namespace {

using testing::HasSubstr;

/// Every weight and norm of two checkpoints, bit for bit, in logical row order.
void expectSameWeights(const Checkpoint& a, const Checkpoint& b) {
    ASSERT_TRUE(a.config && b.config);
    ASSERT_EQ(a.sites(), b.sites());
    for (const SiteId& site : a.sites()) {
        EXPECT_EQ(a.weight(site).view.shape, b.weight(site).view.shape) << site.name();
        EXPECT_EQ(rawBytes(a.weight(site).readAll()), rawBytes(b.weight(site).readAll())) << site.name();
    }
    using Norm = Checkpoint::Norm;
    EXPECT_EQ(a.norm(-1, Norm::Final).readAll(), b.norm(-1, Norm::Final).readAll());
    for (int block = 0; block < a.config->layers; ++block)
        for (const Norm which : {Norm::Attention, Norm::Mlp})
            EXPECT_EQ(a.norm(block, which).readAll(), b.norm(block, which).readAll()) << block;
}

void expectSizes(const Checkpoint& c, std::int64_t hidden, std::int64_t intermediate, std::int64_t vocabulary,
                 std::int64_t length) {
    ASSERT_TRUE(c.config) << c.weightsOnlyReason;
    EXPECT_EQ(c.config->modelType, "llama");
    EXPECT_EQ(c.config->hiddenSize, hidden);
    EXPECT_EQ(c.config->intermediateSize, intermediate);
    EXPECT_EQ(c.config->layers, 5);
    EXPECT_EQ(c.config->heads, 8);
    EXPECT_EQ(c.config->kvHeads, 4);
    EXPECT_EQ(c.config->headDim, hidden / 8);
    EXPECT_EQ(c.config->vocabSize, vocabulary);
    EXPECT_EQ(c.config->maxLength, length);
    EXPECT_EQ(c.config->ropeTheta, 10000);
    EXPECT_NEAR(c.config->normEps, 1e-5, 1e-12);
    EXPECT_FALSE(c.config->qkvBias || c.config->oBias || c.config->mlpBias || c.config->qkNorm ||
                 c.config->slidingWindow);
    EXPECT_EQ(c.sites().size(), 5u * 7 + 2);
    EXPECT_EQ(c.storedDtype, "F32");
}

TEST(Models, Stories260KIsTheSameInAllFourFiles) {
    QS_REQUIRE_SHARED();
    const auto hf = openCheckpoint(model("stories260K-hf"));
    const auto gguf = openCheckpoint(model("stories260K-gguf") / "stories260K-f32-v3.gguf");
    EXPECT_EQ(openCheckpoint(model("stories260K-gguf"))->path, gguf->path); // the only one in its folder
    const auto v0 = openCheckpoint(model("stories260K") / "stories260K.bin");
    const auto v1 = openCheckpoint(model("stories260K") / "stories260K_zig_checkpoint_v1.bin");
    for (const auto& c : {hf, gguf, v0, v1}) {
        expectSizes(*c, 64, 172, 512, 512);
        EXPECT_TRUE(c->config->tiedEmbeddings || c == gguf);
        expectSameWeights(*hf, *c);
    }
    EXPECT_EQ(hf->parameters(), 260032u);
    EXPECT_EQ(v0->parameters(), 260032u);
    EXPECT_EQ(hf->tokenizer.configBos, 1);
    EXPECT_EQ(hf->tokenizer.configEos, 2);
    EXPECT_EQ(hf->tokenizer.directory, model("stories260K-hf"));
    EXPECT_NE(hf->contentHash(), v0->contentHash());
    ASSERT_TRUE(gguf->tokenizer.gguf);
    EXPECT_EQ(gguf->tokenizer.gguf->model, "llama");
    EXPECT_EQ(gguf->tokenizer.gguf->tokens.size(), 512u);
    EXPECT_EQ(gguf->tokenizer.gguf->tokens[1], "<s>");
    EXPECT_EQ(gguf->tokenizer.gguf->scores.size(), 512u);
    EXPECT_EQ(gguf->tokenizer.gguf->types.at(3), 6);
    EXPECT_EQ(gguf->tokenizer.gguf->bos, 1);
    EXPECT_EQ(gguf->tokenizer.configEos, 2);
}

TEST(Models, BabyllamaIsTheSameInBothFiles) {
    QS_REQUIRE_SHARED();
    const auto hf = openCheckpoint(model("babyllama-105-hf"));
    const auto bin = openCheckpoint(model("babyllama-105") / "model5000.bin");
    expectSizes(*hf, 128, 352, 105, 256);
    expectSizes(*bin, 128, 352, 105, 256);
    expectSameWeights(*hf, *bin);
    EXPECT_EQ(hf->parameters(), 936448u);
}

TEST(Models, BertOpensWeightsOnly) {
    QS_REQUIRE_SHARED();
    const auto c = openCheckpoint(model("bert-tiny-sst2-encoder"));
    EXPECT_FALSE(c->config);
    EXPECT_EQ(c->modelType, "bert");
    EXPECT_THAT(c->weightsOnlyReason, HasSubstr("'bert'"));
    EXPECT_EQ(c->parameters(), 413314u);
    ASSERT_NE(c->find("classifier.weight"), nullptr);
    EXPECT_EQ(c->find("classifier.weight")->shape, (std::vector<std::int64_t>{2, 128}));
    EXPECT_FALSE(
        openCheckpoint(model("bert-tiny-sst2-encoder") / "embedded_inputs" / "input.safetensors")->config);
}

TEST(Models, ADirectoryWithATokenizerOnlyIsNoModel) {
    QS_REQUIRE_SHARED();
    EXPECT_QS_ERROR(openCheckpoint(model("gpt2-tokenizer")), ErrorCode::FileNotFound,
                    HasSubstr("gpt2-tokenizer"));
}

} // namespace
} // namespace qs::test
