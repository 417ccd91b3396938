// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/tiny.h"

namespace qs::test {
namespace {

Json token(int id, const std::string& content, const Json& flags = Json::object()) {
    Json out = {{"id", id}, {"content", content}, {"special", true}, {"normalized", false}};
    out.update(flags);
    return out;
}

TEST(AddedToken, longestFromTheLeft) {
    Json document = documentOf({"a", "b", ">"});
    document["added_tokens"] = {token(10, "<x"), token(11, "<x>"), token(12, "x>b")};
    EXPECT_EQ(piecesOf(document, "a<x>b<x"), (Words{"a", "<x>", "b", "<x"}));
    EXPECT_EQ(piecesOf(document, "<x<x>"), (Words{"<x", "<x>"}));
    EXPECT_EQ(parse(document)->vocabSize(), 13);
}

TEST(AddedToken, stripsWhitespace) {
    Json document = documentOf({"a", "b", " b", "a "});
    document["added_tokens"] = {token(10, "<l>", {{"lstrip", true}}), token(11, "<r>", {{"rstrip", true}})};
    EXPECT_EQ(piecesOf(document, "a \n<l> b"), (Words{"a", "<l>", " b"}));
    EXPECT_EQ(piecesOf(document, "a <r>\u3000 b"), (Words{"a ", "<r>", "b"}));
    EXPECT_EQ(piecesOf(document, "<r> <l>b"), (Words{"<r>", "<l>", "b"})); // the space belongs to the first
}

TEST(AddedToken, singleWord) {
    Json document = documentOf({"a", "xa", " ", "xx"});
    document["added_tokens"] = Json::array({token(10, "x", {{"single_word", true}})});
    EXPECT_EQ(piecesOf(document, "x xa"),
              (Words{"x", " ", "?", "a"})); // an added token is no piece of the model
    EXPECT_EQ(piecesOf(document, "xa"), Words{"xa"});
    EXPECT_EQ(piecesOf(document, "x"), Words{"x"});
}

TEST(AddedToken, normalizedOrRaw) {
    Json document = documentOf({"a"});
    document["normalizer"] = {{"type", "Lowercase"}};
    document["added_tokens"] = {token(10, "YES", {{"normalized", true}, {"special", false}}),
                                token(11, "NO")};
    EXPECT_EQ(piecesOf(document, "ayesa"), (Words{"a", "YES", "a"}));
    EXPECT_EQ(piecesOf(document, "AYeSA"), (Words{"a", "YES", "a"}));
    EXPECT_EQ(piecesOf(document, "aNO"), (Words{"a", "NO"}));
    EXPECT_EQ(piecesOf(document, "ano"), (Words{"a", "?"}));
}

TEST(AddedToken, onlySpecialOnesAreLeftOutOfText) {
    Json document = documentOf({"a"});
    document["added_tokens"] = {token(10, "<s>"), token(11, "<tool>", {{"special", false}})};
    document["decoder"] = {{"type", "Fuse"}};
    EXPECT_EQ(parse(document)->decode({10, 1, 11}), "a<tool>");
}

TEST(PostProcessor, templateAndClsSep) {
    Json document = documentOf({"a"});
    document["added_tokens"] = {token(10, "<s>"), token(11, "</s>")};
    document["post_processor"] = {
        {"type", "TemplateProcessing"},
        {"single",
         {{{"SpecialToken", {{"id", "<s>"}, {"type_id", 0}}}},
          {{"Sequence", {{"id", "A"}, {"type_id", 0}}}},
          {{"SpecialToken", {{"id", "</s>"}, {"type_id", 0}}}}}},
        {"special_tokens",
         {{"<s>", {{"id", "<s>"}, {"ids", {10}}}}, {"</s>", {{"id", "</s>"}, {"ids", {11, 11}}}}}}};
    EXPECT_EQ(piecesOf(document, "a", true), (Words{"<s>", "a", "</s>", "</s>"}));
    EXPECT_EQ(piecesOf(document, "a", false), Words{"a"});
    EXPECT_TRUE(parse(document)->addsBos());

    const Json bert = {{"type", "BertProcessing"}, {"cls", {"<s>", 10}}, {"sep", {"</s>", 11}}};
    const Json sequence = {{"type", "Sequence"}, {"processors", {{{"type", "ByteLevel"}}, bert}}};
    for (const Json& node : {bert, sequence}) {
        document["post_processor"] = node;
        EXPECT_EQ(piecesOf(document, "a", true), (Words{"<s>", "a", "</s>"}));
    }
    document["post_processor"]["type"] = "Frame";
    EXPECT_NE(errorOf([&] { parse(document); }).find("Frame"), std::string::npos);
    document["post_processor"] = bert;
    document["post_processor"]["cls"] = {"<s>", 12};
    EXPECT_NE(errorOf([&] { parse(document); }).find("12"), std::string::npos);
}

TEST(Config, bosAndEos) {
    Json document = documentOf({"a"});
    document["added_tokens"] = {token(10, "<begin>"), token(11, "<end>")};
    const std::string names = R"("bos_token": {"content": "<begin>", "lstrip": false}, "eos_token": "<end>")";

    const auto plain = parse(document, "{" + names + "}");
    EXPECT_EQ(plain->bos(), 10);
    EXPECT_EQ(plain->eos(), 11);
    EXPECT_FALSE(plain->addsBos());

    const std::string llama = names + R"(, "tokenizer_class": "LlamaTokenizer")";
    const auto adds = parse(document, "{" + llama + R"(, "add_bos_token": true, "add_eos_token": true})");
    EXPECT_TRUE(adds->addsBos());
    EXPECT_EQ(adds->encode("a", true), (std::vector<TokenId>{10, 1, 11}));
    document["post_processor"] = {
        {"type", "BertProcessing"}, {"cls", {"<begin>", 10}}, {"sep", {"<end>", 11}}};
    EXPECT_TRUE(parse(document, "{" + llama + "}")->addsBos());
    EXPECT_FALSE(parse(document, "{" + llama + R"(, "add_bos_token": false})")->addsBos());
    // Other classes take what tokenizer.json says.
    EXPECT_TRUE(parse(document, "{" + names + R"(, "add_bos_token": false})")->addsBos());
    EXPECT_EQ(parse(document, R"({"bos_token": null})")->bos(), std::nullopt);
}

} // namespace
} // namespace qs::test
