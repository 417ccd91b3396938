// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/shared_data.h"
#include "text/tiny.h"

#include <cstring>
#include <fstream>

namespace qs::test {
namespace {

const std::string kMark = "\u2581";

std::string markSpaces(std::string text) {
    for (std::size_t at = text.find(' '); at != std::string::npos; at = text.find(' ', at))
        text.replace(at, 1, kMark);
    return text;
}

/// The 512 pieces of tok512.bin in the form that a GGUF file embeds: U+2581 for space, and the SentencePiece
/// types.
GgufTokenizerData stories260K() {
    const std::string file = readTextFile(model("stories260K/tok512.bin"));
    GgufTokenizerData data;
    data.model = "llama";
    for (std::size_t at = 4; at < file.size();) {
        float score = 0;
        std::int32_t length = 0;
        std::memcpy(&score, &file[at], 4);
        std::memcpy(&length, &file[at + 4], 4);
        std::string piece = file.substr(at + 8, static_cast<std::size_t>(length));
        at += 8 + piece.size();
        const std::size_t id = data.tokens.size();
        data.types.push_back(id == 0 ? 2 : id < 3 ? 3 : id < 259 ? 6 : 1);
        if (id == 1) piece = "<s>"; // stored with line ends there
        if (id == 2) piece = "</s>";
        data.tokens.push_back(markSpaces(piece));
        data.scores.push_back(score);
    }
    data.bos = 1;
    data.eos = 2;
    data.unk = 0;
    return data;
}

TEST(GgufLlama, agreesWithTokenizerJson) {
    QS_REQUIRE_SHARED();
    const auto tokenizer = tokenizerFromGguf(stories260K());
    EXPECT_EQ(tokenizer->kind(), "gguf-llama");
    EXPECT_EQ(tokenizer->vocabSize(), 512);
    int rows = 0;
    std::ifstream file(golden("tokenization.jsonl"));
    for (std::string line; std::getline(file, line);) {
        const Json row = Json::parse(line);
        if (row["tokenizer"] != "stories260K-hf") continue;
        const std::string text = row["text"];
        const auto ids = row["ids_special"].get<std::vector<TokenId>>();
        EXPECT_EQ(tokenizer->encode(text, true), ids) << text;
        ++rows;
        const bool lossless = text.find('<') == std::string::npos && text.find(kMark) == std::string::npos;
        if (lossless) {
            EXPECT_EQ(tokenizer->decode(ids), text);
        }
    }
    EXPECT_EQ(rows, 67);
}

TEST(GgufLlama, invalidBytesRoundTrip) {
    QS_REQUIRE_SHARED();
    const auto tokenizer = tokenizerFromGguf(stories260K());
    const std::string text = "a\xff\xe2\x82 b\xf0";
    EXPECT_EQ(tokenizer->decode(tokenizer->encode(text, true)), text);
}

GgufTokenizerData tinyLlama() {
    GgufTokenizerData data;
    data.model = "llama";
    data.tokens = {"<unk>", "<s>", "</s>", kMark, "a", "b", "ab", "ba", "<tool>", kMark + "a"};
    data.scores = {0, 0, 0, -5, -6, -7, -1, -2, 0, -3};
    data.types = {2, 3, 3, 1, 1, 1, 1, 1, 4, 5};
    data.bos = 1;
    data.eos = 2;
    data.unk = 0;
    return data;
}

TEST(GgufLlama, specialsAndSpacePrefix) {
    GgufTokenizerData data = tinyLlama();
    const auto ids = [&](const std::string& text) { return tokenizerFromGguf(data)->encode(text, true); };
    // U+2581 then "aba": "ab" (-1) beats "ba" (-2); the unused piece 9 never appears; each cut text gets a
    // space.
    EXPECT_EQ(ids("aba<tool>b</s>"), (std::vector<TokenId>{1, 3, 6, 4, 8, 3, 5, 2}));
    EXPECT_EQ(ids("axyb"), (std::vector<TokenId>{1, 3, 4, 0, 5})); // no byte pieces: one <unk> for the run
    EXPECT_EQ(tokenizerFromGguf(data)->decode({1, 3, 6, 8, 3, 5, 2}), "ab<tool> b");
    data.addSpacePrefix = false;
    data.addBos = false;
    EXPECT_EQ(ids("ab b"), (std::vector<TokenId>{6, 3, 5}));
    EXPECT_FALSE(tokenizerFromGguf(data)->addsBos());
    EXPECT_EQ(tokenizerFromGguf(data)->decode({3, 5}), " b");
}

TEST(GgufLlama, damagedDataAreErrors) {
    const auto damaged = [](auto change) {
        GgufTokenizerData data = tinyLlama();
        change(data);
        return errorOf([&] { tokenizerFromGguf(data); });
    };
    EXPECT_NE(damaged([](auto& d) { d.scores.pop_back(); }).find("scores"), std::string::npos);
    EXPECT_NE(damaged([](auto& d) { d.scores.clear(); }).find("scores"), std::string::npos);
    EXPECT_NE(damaged([](auto& d) { d.scores[3] = NAN; }).find("NaN"), std::string::npos);
    EXPECT_NE(damaged([](auto& d) { d.types.pop_back(); }).find("token_type"), std::string::npos);
    EXPECT_NE(damaged([](auto& d) { d.bos = 10; }).find("10"), std::string::npos);
    EXPECT_NE(damaged([](auto& d) { d.unk = -1; }).find("-1"), std::string::npos);
    EXPECT_NE(damaged([](auto& d) { d.model = "rwkv"; }).find("rwkv"), std::string::npos);
    EXPECT_NE(damaged([](auto& d) { d.tokens.clear(); }).find("tokens"), std::string::npos);
}

/// Real GPT-2 pieces and merges in GGUF form.
GgufTokenizerData gpt2(const std::string& pre) {
    const Json file = readJson(model("gpt2-tokenizer/tokenizer.json"));
    GgufTokenizerData data;
    data.model = "gpt2";
    data.pre = pre;
    data.tokens.resize(file["model"]["vocab"].size());
    for (const auto& [piece, id] : file["model"]["vocab"].items())
        data.tokens.at(id.get<std::size_t>()) = piece;
    data.types.assign(data.tokens.size(), 1);
    data.types[50256] = 3;
    for (const Json& merge : file["model"]["merges"])
        data.merges.push_back(merge[0].get<std::string>() + " " + merge[1].get<std::string>());
    data.bos = data.eos = 50256;
    return data;
}

TEST(GgufGpt2, agreesWithTokenizerJson) {
    QS_REQUIRE_SHARED();
    const auto tokenizer = tokenizerFromGguf(gpt2("gpt-2"));
    int rows = 0;
    std::ifstream file(golden("tokenization.jsonl"));
    for (std::string line; std::getline(file, line);) {
        const Json row = Json::parse(line);
        if (row["tokenizer"] != "gpt2") continue;
        const std::string text = row["text"];
        EXPECT_EQ(tokenizer->encode(text, true), row["ids"].get<std::vector<TokenId>>()) << text;
        EXPECT_EQ(tokenizer->decode(row["ids"].get<std::vector<TokenId>>()), text);
        ++rows;
    }
    EXPECT_EQ(rows, 67);
}

/// Pieces for every single character of `alphabet` and for the words given; ignore_merges is what makes words
/// appear.
GgufTokenizerData tinyGpt2(const std::string& pre) {
    GgufTokenizerData data;
    data.model = "gpt2";
    data.pre = pre;
    data.tokens = {"<end>", "1", "2", "12", "'", "S", "'S", "Ġ", "Ġ1", "!", "1!"};
    data.types = {3, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1};
    data.merges = {"1 2", "' S", "Ġ 1", "1 !"};
    data.bos = 0;
    return data;
}

// What may merge depends on where the pattern cuts: contractions only case-insensitive in the newer ones,
// digits apart, a space that joins digits in GPT-2's.
TEST(GgufGpt2, patternsByName) {
    const auto pieces = [](const std::string& pre, const std::string& text) {
        const GgufTokenizerData data = tinyGpt2(pre);
        Words out;
        for (const TokenId id : tokenizerFromGguf(data)->encode(text, true))
            out.push_back(data.tokens[std::size_t(id)]);
        return out;
    };
    EXPECT_EQ(pieces("gpt-2", "12'S 1<end>"), (Words{"12", "'", "S", "Ġ1", "<end>"}));
    EXPECT_EQ(pieces("qwen2", "12'S 1"), (Words{"1", "2", "'S", "Ġ", "1"}));
    EXPECT_EQ(pieces("llama-bpe", "12'S 1"), (Words{"<end>", "12", "'S", "Ġ", "1"})); // BOS by default
    EXPECT_EQ(pieces("smollm", "12'S 1"), (Words{"1", "2", "'", "S", "Ġ", "1"}));
    EXPECT_EQ(pieces("default", "12 1!"), (Words{"12", "Ġ", "1", "!"}));
    EXPECT_NE(errorOf([&] { pieces("tekken", "1"); }).find("tekken"), std::string::npos);
}

TEST(GgufGpt2, damagedDataAreErrors) {
    GgufTokenizerData data = tinyGpt2("gpt-2");
    data.merges.push_back("12");
    errorOf([&] { tokenizerFromGguf(data); });
    data.merges.back() = "1 S";
    EXPECT_NE(errorOf([&] { tokenizerFromGguf(data); }).find("'1S'"), std::string::npos);
    data.merges.pop_back();
    data.tokens[3] = "\xff";
    EXPECT_NE(errorOf([&] { tokenizerFromGguf(data); }).find("UTF-8"), std::string::npos);
}

TEST(GgufBert, agreesWithVocabFile) {
    QS_REQUIRE_SHARED();
    GgufTokenizerData data;
    data.model = "bert";
    std::ifstream vocab(model("bert-tiny-sst2-encoder/vocab.txt"));
    for (std::string line; std::getline(vocab, line);) {
        const bool special = line.size() > 2 && line.front() == '[' && line.back() == ']';
        data.types.push_back(special ? 3 : 1);
        data.tokens.push_back(special ? line : line.starts_with("##") ? line.substr(2) : kMark + line);
    }
    const auto embedded = tokenizerFromGguf(data);
    const auto file = openWordPiece(model("bert-tiny-sst2-encoder/vocab.txt"));
    for (const Json& text : readJson(golden("strings.json")))
        EXPECT_EQ(embedded->encode(text.get<std::string>(), true),
                  file->encode(text.get<std::string>(), true));
}

} // namespace
} // namespace qs::test
