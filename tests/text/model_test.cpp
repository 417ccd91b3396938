// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/tiny.h"

namespace qs::test {
namespace {

Json bpe(const Json& vocab, const Json& merges) {
    return {{"model", {{"type", "BPE"}, {"vocab", vocab}, {"merges", merges}}}};
}

TEST(Bpe, lowestRankFirstAndLeftmostOnTies) {
    const Json vocab = {{"a", 0}, {"b", 1}, {"ab", 2}, {"ba", 3}, {"aba", 4}, {"aa", 5}};
    // "ba" (rank 0) goes before "ab" (rank 1): a|ba, then "a ba" is no merge.
    EXPECT_EQ(piecesOf(bpe(vocab, {"b a", "a b"}), "aba"), (Words{"a", "ba"}));
    // The other way round: ab|a, which becomes aba.
    EXPECT_EQ(piecesOf(bpe(vocab, {"a b", "ab a", "b a"}), "aba"), Words{"aba"});
    EXPECT_EQ(piecesOf(bpe(vocab, Json::array({"a a"})), "aaaaa"), (Words{"aa", "aa", "a"}));
    EXPECT_EQ(piecesOf(bpe(vocab, Json::array({Json::array({"a", "a"})})), "aaa"),
              (Words{"aa", "a"})); // merges as pairs
}

TEST(Bpe, cyclicMergesEnd) {
    // Every merge shortens the word, so a rule that feeds itself ends too.
    const Json vocab = {{"a", 0}, {"aa", 1}, {"aaa", 2}, {"aaaa", 3}};
    EXPECT_EQ(piecesOf(bpe(vocab, {"a a", "aa a", "a aa", "aa aa"}), std::string(8, 'a')),
              (Words{"aaaa", "aaaa"}));
}

TEST(Bpe, unknownCharacters) {
    Json document = bpe({{"?", 0}, {"a", 1}}, Json::array());
    EXPECT_NE(errorOf([&] { parse(document)->encode("axa", false); }).find("'x'"), std::string::npos);
    document["model"]["unk_token"] = "?";
    EXPECT_EQ(piecesOf(document, "axyaz"), (Words{"a", "?", "?", "a", "?"}));
    document["model"]["fuse_unk"] = true;
    EXPECT_EQ(piecesOf(document, "axyaz"), (Words{"a", "?", "a", "?"}));
    document["model"]["unk_token"] = "missing";
    EXPECT_NE(errorOf([&] { parse(document); }).find("unk_token"), std::string::npos);
}

TEST(Bpe, byteFallback) {
    Json document = bpe({{"?", 0}, {"a", 1}, {"<0xC3>", 2}, {"<0xA9>", 3}, {"<0xE2>", 4}}, Json::array());
    document["model"]["unk_token"] = "?";
    document["model"]["byte_fallback"] = true;
    EXPECT_EQ(piecesOf(document, "a\u00e9"), (Words{"a", "<0xC3>", "<0xA9>"}));
    EXPECT_EQ(piecesOf(document, "\u20ac"), Words{"?"}); // E2 82 AC: two of three bytes have no piece
}

TEST(Bpe, ignoreMergesTakesWholeWords) {
    Json document = bpe({{"a", 0}, {"b", 1}, {"c", 2}, {"ab", 3}, {"abc", 4}}, {"a b"});
    EXPECT_EQ(piecesOf(document, "abc"), (Words{"ab", "c"}));
    document["model"]["ignore_merges"] = true;
    EXPECT_EQ(piecesOf(document, "abc"), Words{"abc"});
}

TEST(Bpe, prefixAndSuffix) {
    Json document = bpe({{"a", 0}, {"##b", 1}, {"##b</w>", 2}, {"a</w>", 3}, {"ab</w>", 4}}, {"a ##b</w>"});
    document["model"]["continuing_subword_prefix"] = "##";
    document["model"]["end_of_word_suffix"] = "</w>";
    document["pre_tokenizer"] = {{"type", "WhitespaceSplit"}};
    EXPECT_EQ(piecesOf(document, "abb ab a"), (Words{"a", "##b", "##b</w>", "ab</w>", "a</w>"}));
}

TEST(WordPiece, greedyLongestMatch) {
    Json document = {
        {"model",
         {{"type", "WordPiece"},
          {"unk_token", "[UNK]"},
          {"continuing_subword_prefix", "##"},
          {"max_input_chars_per_word", 5},
          {"vocab", {{"[UNK]", 0}, {"un", 1}, {"##aff", 2}, {"##a", 3}, {"##\u00e9", 4}, {"una", 5}}}}},
        {"pre_tokenizer", {{"type", "WhitespaceSplit"}}}};
    EXPECT_EQ(parse(document)->kind(), "wordpiece");
    EXPECT_EQ(piecesOf(document, "un\u00e9 unaa"), (Words{"un", "##\u00e9", "una", "##a"}));
    EXPECT_EQ(piecesOf(document, "unaff"), Words{"[UNK]"});  // "una" is taken first, "##ff" is no piece
    EXPECT_EQ(piecesOf(document, "unaaaa"), Words{"[UNK]"}); // six characters
    document["model"]["unk_token"] = "gone";
    EXPECT_NE(errorOf([&] { parse(document); }).find("gone"), std::string::npos);
}

TEST(Unigram, bestSumOfScores) {
    Json vocab;
    for (const auto& [piece, score] : std::vector<std::pair<std::string, double>>{
             {"<unk>", 0}, {"a", -1}, {"b", -1}, {"ab", -1.5}, {"ba", -3.5}, {"aba", -4}})
        vocab.push_back(Json::array({piece, score}));
    Json document = {{"model", {{"type", "Unigram"}, {"unk_id", 0}, {"vocab", vocab}}}};
    const auto ids = [&](const std::string& text) { return parse(document)->encode(text, false); };
    EXPECT_EQ(ids("aba"), (std::vector<TokenId>{3, 1}));     // -2.5 beats -3, -4 and -4.5
    EXPECT_EQ(ids("axxb"), (std::vector<TokenId>{1, 0, 2})); // unknown characters fuse
    document["model"]["byte_fallback"] = true;
    document["model"]["vocab"].push_back(Json::array({"<0x78>", -20.0}));
    EXPECT_EQ(ids("axxb"), (std::vector<TokenId>{1, 6, 6, 2}));
    EXPECT_EQ(ids("y"), std::vector<TokenId>{0});
    document["model"].erase("unk_id");
    EXPECT_NE(errorOf([&] { ids("y"); }).find("'y'"), std::string::npos);
}

TEST(Model, unknownOnesAreNamed) {
    EXPECT_NE(errorOf([] {
                  parse({{"model", {{"type", "Oracle"}, {"vocab", Json::object()}}}});
              }).find("Oracle"),
              std::string::npos);
}

} // namespace
} // namespace qs::test
