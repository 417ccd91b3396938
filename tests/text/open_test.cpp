// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/shared_data.h"
#include "text/tiny.h"

#include <fstream>
#include <thread>

namespace qs::test {
namespace {

void write(const std::filesystem::path& file, const std::string& text) {
    writeFileAtomically(file, text);
}

/// <unk>, BOS, EOS and a fourth piece, as tokenizer.bin.
std::string tokenizerBin(const std::string& fourth) {
    std::string out(4, '\0');
    for (const std::string& piece : {std::string("<unk>"), std::string("<s>"), std::string("</s>"), fourth})
        out += std::string(4, '\0') + static_cast<char>(piece.size()) + std::string(3, '\0') + piece;
    return out;
}

Checkpoint llama2c(const std::filesystem::path& file, std::int64_t vocab) {
    Checkpoint checkpoint;
    checkpoint.path = file;
    checkpoint.format = CheckpointFormat::Llama2c;
    checkpoint.config = ModelConfig{};
    checkpoint.config->vocabSize = vocab;
    return checkpoint;
}

TEST(OpenTokenizer, directoryPrefersTokenizerJson) {
    const ScratchDir scratch;
    Checkpoint checkpoint;
    checkpoint.path = checkpoint.tokenizer.directory = scratch.path();
    EXPECT_NE(errorOf([&] { openTokenizer(checkpoint); }).find(scratch.path().string()), std::string::npos);
    write(scratch.path() / "vocab.txt", "[PAD]\n[UNK]\n[CLS]\n[SEP]\na\n");
    EXPECT_EQ(openTokenizer(checkpoint)->kind(), "wordpiece");
    write(scratch.path() / "tokenizer.json", documentOf({"a", "b"}).dump());
    checkpoint.tokenizer.configBos = 1;
    checkpoint.tokenizer.configEos = 99; // not in the vocabulary
    const auto tokenizer = openTokenizer(checkpoint);
    EXPECT_EQ(tokenizer->kind(), "bpe");
    EXPECT_EQ(tokenizer->bos(), 1);
    EXPECT_EQ(tokenizer->eos(), std::nullopt);
    write(scratch.path() / "tokenizer_config.json", R"({"eos_token": "b"})");
    EXPECT_EQ(openTokenizer(checkpoint)->eos(), 2);
    EXPECT_EQ(openTokenizer(checkpoint)->bos(), std::nullopt); // the tokenizer's own configuration counts
}

TEST(OpenTokenizer, llama2cLooksBesideTheModel) {
    const ScratchDir scratch;
    const Checkpoint checkpoint = llama2c(scratch.path() / "model.bin", 4);
    errorOf([&] { openTokenizer(checkpoint); });
    write(scratch.path() / "tokenizer.bin", tokenizerBin("x"));
    EXPECT_EQ(openTokenizer(checkpoint)->piece(3), "x");
    write(scratch.path() / "tok4.bin", tokenizerBin("y"));
    EXPECT_EQ(openTokenizer(checkpoint)->piece(3), "y");
    EXPECT_EQ(openTokenizer(checkpoint)->kind(), "llama2c");
    errorOf([&] { openTokenizer(llama2c(scratch.path() / "model.bin", 5)); }); // tokenizer.bin has only four
}

TEST(OpenTokenizer, explicitFileComesFirst) {
    const ScratchDir scratch;
    write(scratch.path() / "tokenizer.bin", tokenizerBin("x"));
    Checkpoint checkpoint = llama2c(scratch.path() / "model.bin", 4);
    checkpoint.tokenizer.file = scratch.path() / "other.json";
    errorOf([&] { openTokenizer(checkpoint); }, ErrorCode::FileNotFound);
    write(checkpoint.tokenizer.file, documentOf({"a"}).dump());
    EXPECT_EQ(openTokenizer(checkpoint)->kind(), "bpe");
    checkpoint.tokenizer.file = scratch.path() / "tokenizer.xyz";
    errorOf([&] { openTokenizer(checkpoint); }, ErrorCode::UnsupportedFile);
}

TEST(OpenTokenizer, ggufEmbedded) {
    GgufTokenizerData data;
    data.model = "llama";
    data.tokens = {"<unk>", "a"};
    data.scores = {0, 0};
    Checkpoint checkpoint;
    checkpoint.tokenizer.gguf = std::make_shared<GgufTokenizerData>(data);
    EXPECT_EQ(openTokenizer(checkpoint)->kind(), "gguf-llama");
}

TEST(SentencePiece, agreesWithItsLlama2cExport) {
    QS_REQUIRE_SHARED();
    const auto sentencePiece = openSentencePiece(model("babyllama-105/tok105.model"));
    EXPECT_EQ(sentencePiece->vocabSize(), 105);
    EXPECT_EQ(sentencePiece->bos(), 1);
    EXPECT_EQ(sentencePiece->eos(), 2);
    EXPECT_TRUE(sentencePiece->addsBos());
    int compared = 0;
    std::ifstream file(golden("tokenization.jsonl"));
    for (std::string line; std::getline(file, line);) {
        const Json row = Json::parse(line);
        const std::string text = row["text"];
        // SentencePiece itself also drops spaces at the ends and repeated ones.
        const bool spaced =
            text.starts_with(' ') || text.ends_with(' ') || text.find("  ") != std::string::npos;
        if (row["tokenizer"] != "tok105.bin" || row["ids"].is_null() || spaced) continue;
        EXPECT_EQ(sentencePiece->encode(text, true), row["ids_special"].get<std::vector<TokenId>>()) << text;
        EXPECT_EQ(sentencePiece->decode(row["ids"].get<std::vector<TokenId>>()), text);
        ++compared;
    }
    EXPECT_GE(compared, 20);
    errorOf([&] { sentencePiece->decode({105}); }, ErrorCode::BadArgument);
    errorOf([&] { sentencePiece->piece(-1); }, ErrorCode::BadArgument);
}

TEST(SentencePiece, damagedModelIsAnError) {
    const ScratchDir scratch;
    write(scratch.path() / "a.model", "this is no protocol buffer");
    errorOf([&] { openSentencePiece(scratch.path() / "a.model"); });
    write(scratch.path() / "empty.model", "");
    errorOf([&] { openSentencePiece(scratch.path() / "empty.model"); });
}

TEST(RoundTrip, losslessTokenizers) {
    QS_REQUIRE_SHARED();
    const auto llama = openTokenizerJson(model("stories260K-hf/tokenizer.json"));
    const auto llama2cTokenizer = openLlama2cTokenizer(model("stories260K/tok512.bin"), 512);
    const auto gpt2 = openTokenizerJson(model("gpt2-tokenizer/tokenizer.json"));
    for (const Json& row : readJson(golden("strings.json"))) {
        const std::string text = row;
        EXPECT_EQ(llama2cTokenizer->decode(llama2cTokenizer->encode(text, true)), text);
        EXPECT_EQ(gpt2->decode(gpt2->encode(text, true)), text);
        if (text.find('<') != std::string::npos || text.find("\u2581") != std::string::npos) continue;
        EXPECT_EQ(llama->decode(llama->encode(text, true)), text);
    }
}

TEST(Threads, shareOneTokenizer) {
    QS_REQUIRE_SHARED();
    const auto tokenizer = openTokenizerJson(model("gpt2-tokenizer/tokenizer.json"));
    const Json strings = readJson(golden("strings.json"));
    const auto all = [&] {
        std::vector<TokenId> ids;
        for (const Json& text : strings)
            for (const TokenId id : tokenizer->encode(text.get<std::string>(), true)) ids.push_back(id);
        return ids;
    };
    std::vector<TokenId> results[4];
    {
        std::vector<std::jthread> threads;
        for (auto& result : results) threads.emplace_back([&] { result = all(); });
    }
    for (const auto& result : results) EXPECT_EQ(result, all());
}

} // namespace
} // namespace qs::test
