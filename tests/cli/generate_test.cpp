// SPDX-License-Identifier: GPL-3.0-or-later
// qscope generate as a user runs it.
#include "engine/generate.h"
#include "program.h"
#include "text/tokenizer.h"

#include <nlohmann/json.hpp>

namespace {

using namespace qs;
using nlohmann::json;
using test::Program;

class GenerateCommand : public ::testing::Test {
protected:
    json run(std::vector<std::string> more) {
        std::vector<std::string> all = {"generate", "demo:fable", "--text", "Once upon a time", "--json"};
        all.insert(all.end(), more.begin(), more.end());
        Program program(all, dir_.path());
        EXPECT_EQ(program.wait(), 0) << program.err();
        return json::parse(program.out());
    }
    std::string refusal(std::vector<std::string> more) {
        std::vector<std::string> all = {"generate", "demo:fable"};
        all.insert(all.end(), more.begin(), more.end());
        Program program(all, dir_.path());
        EXPECT_EQ(program.wait(), 2);
        return program.err();
    }
    test::ScratchDir dir_;
};

TEST_F(GenerateCommand, ContinuesSideBySide) {
    const json doc =
        run({"--recipe", "minmax-w4a4", "--max-tokens", "12", "--backend", "packed", "--alternatives", "2"});
    ASSERT_EQ(doc.at("runs").size(), 2u);
    EXPECT_EQ(doc["runs"][0]["name"], "full precision");
    EXPECT_EQ(doc["runs"][1]["name"], "minmax-w4a4");
    const auto model = openCheckpoint("demo:fable");
    const auto tokenizer = openTokenizer(*model);
    const auto prompt = tokenizer->encode("Once upon a time", true);
    EXPECT_EQ(doc["prompt_ids"], json(prompt));
    const auto ids = doc["runs"][0]["ids"].get<std::vector<TokenId>>();
    ASSERT_EQ(ids.size(), 12u);
    auto whole = prompt; // full passes choose the same
    whole.insert(whole.end(), ids.begin(), ids.end());
    const auto logits = Engine(model).logits(whole);
    const auto vocab = static_cast<std::size_t>(model->config->vocabSize);
    for (std::size_t i = 0; i < ids.size(); ++i) {
        const std::span<const float> row(logits.data() + (prompt.size() + i - 1) * vocab, vocab);
        EXPECT_TRUE(scoreTarget(row, ids[i]).greedy) << i;
    }
    EXPECT_EQ(tokenizer->decode(prompt) + doc["runs"][0]["text"].get<std::string>(),
              tokenizer->decode(whole));
    std::string joined;
    for (const json& token : doc["runs"][1]["tokens"]) {
        joined += token["text"].get<std::string>();
        ASSERT_EQ(token["by"].size(), 2u);
        EXPECT_EQ(token["by"][1]["rank"], 0); // greedy
        EXPECT_EQ(token["by"][0]["top"].size(), 2u);
    }
    EXPECT_EQ(joined, doc["runs"][1]["text"]);
}

TEST_F(GenerateCommand, DrawsWithASeed) {
    const std::vector<std::string> draw = {"--temperature", "1.2",    "--top-k", "50",           "--top-p",
                                           "0.95",          "--seed", "4",       "--max-tokens", "10"};
    const json first = run(draw);
    EXPECT_EQ(run(draw)["runs"], first["runs"]);
    auto other = draw;
    other[7] = "5";
    EXPECT_NE(run(other)["runs"][0]["ids"], first["runs"][0]["ids"]);
}

TEST_F(GenerateCommand, SaysWhyItStopped) {
    const json doc = run({"--max-tokens", "100000"});
    const json& text = doc["runs"][0];
    const auto model = openCheckpoint("demo:fable");
    if (text["stopped"] == "eos") {
        EXPECT_EQ(text["ids"].back(), *openTokenizer(*model)->eos());
    } else {
        EXPECT_EQ(text["stopped"], "context");
        EXPECT_EQ(static_cast<std::int64_t>(text["ids"].size() + doc["prompt_ids"].size()),
                  model->config->maxLength);
    }
}

TEST_F(GenerateCommand, RefusesInOneLine) {
    std::string story;
    for (int i = 0; i < 3000; ++i) story += "a fox ran ";
    for (const std::vector<std::string>& bad :
         std::vector<std::vector<std::string>>{{},
                                               {"--text", "a", "--ids", "1"},
                                               {"--text", "a", "--temperature", "-1"},
                                               {"--text", "a", "--top-p", "0"},
                                               {"--text", "a", "--top-k", "-2"},
                                               {"--text", "a", "--max-tokens", "0"},
                                               {"--text", "a", "--no-baseline"},
                                               {"--text", "a", "--recipe", "there-is-none"},
                                               {"--ids", "1,99999999"},
                                               {"--text", story}}) {
        const std::string line = refusal(bad);
        EXPECT_TRUE(line.starts_with("qscope: ")) << line;
        EXPECT_EQ(std::count(line.begin(), line.end(), '\n'), 1) << line;
    }
    EXPECT_NE(refusal({"--text", story}).find("no room to continue it"), std::string::npos);
}

} // namespace
