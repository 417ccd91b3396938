// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/regex.h"
#include "text/tiny.h"
#include "text/unicode.h"

namespace qs::test {
namespace {

std::string failure(const Json& document) {
    return errorOf([&] { parse(document); });
}

TEST(HostileJson, notADocument) {
    for (const char* text :
         {"", "{", "[]", "3", "{\"model\": 3}", "{\"model\": {\"type\": \"BPE\"}}", "\xff"})
        errorOf([&] { parseTokenizerJson(text, "", "tokenizer.json"); });
    errorOf([] { parse(documentOf({"a"}), "{"); });
    errorOf([] { parse(documentOf({"a"}), R"({"bos_token": 3})"); });
}

TEST(HostileJson, ids) {
    Json document = documentOf({"a"});
    auto& vocab = document["model"]["vocab"];
    for (const Json& id :
         {Json(-1), Json(INT32_MAX), Json(UINT64_MAX), Json("1"), Json(1.5), Json(nullptr)}) {
        vocab["a"] = id;
        EXPECT_NE(failure(document).find("model.vocab"), std::string::npos) << id;
    }
    vocab["a"] = 0;
    EXPECT_NE(failure(document).find("same id 0"), std::string::npos);
    vocab["a"] = 1;
    for (const Json& id : {Json(1), Json(-5), Json(1 << 30)}) {
        document["added_tokens"] = Json::array({{{"id", id}, {"content", "<x>"}}});
        failure(document);
    }
    document["added_tokens"] = Json::array({{{"id", 2}, {"content", std::string(5000, 'x')}}});
    EXPECT_NE(failure(document).find("added token"), std::string::npos);
}

TEST(HostileJson, merges) {
    Json document = documentOf({"a", "b", "ab"});
    for (const Json& merges :
         {Json("a b"), Json::array({"ab"}), Json::array({"a b c"}), Json::array({3}),
          Json::array({Json::array({"a"})}), Json::array({"a x"}), Json::array({"b a"})}) {
        document["model"]["merges"] = merges;
        EXPECT_NE(failure(document).find("model.merges"), std::string::npos) << merges;
    }
}

TEST(HostileJson, deepNesting) {
    Json node = {{"type", "NFC"}};
    for (int i = 0; i < 40; ++i) node = {{"type", "Sequence"}, {"normalizers", Json::array({node})}};
    Json document = documentOf({"a"});
    document["normalizer"] = node;
    EXPECT_NE(failure(document).find("deep"), std::string::npos);
    const std::string brackets = std::string(200000, '[') + std::string(200000, ']');
    errorOf([&] { parseTokenizerJson("{\"model\": " + brackets + "}", "", "tokenizer.json"); });
}

TEST(HostileJson, wordPieceLimits) {
    Json document = {{"model",
                      {{"type", "WordPiece"},
                       {"unk_token", "[UNK]"},
                       {"max_input_chars_per_word", std::int64_t(1) << 40},
                       {"vocab", {{"[UNK]", 0}}}}}};
    EXPECT_NE(failure(document).find("max_input_chars_per_word"), std::string::npos);
}

TEST(InvalidUtf8, becomesReplacementCharacters) {
    // A stray continuation byte, a cut sequence (one maximal subpart), a surrogate (three), an overlong form
    // (two).
    EXPECT_EQ(unicode::toValid("a\x80-\xE2\x82-\xED\xA0\x80-\xC0\xAF"),
              "a\ufffd-\ufffd-\ufffd\ufffd\ufffd-\ufffd\ufffd");
    Json document = documentOf({"a", "\ufffd"});
    EXPECT_EQ(piecesOf(document, "a\xff\xe2\x82"), (Words{"a", "\ufffd", "\ufffd"}));
}

TEST(Regex, findsAll) {
    const auto spans = [](const std::string& pattern, const std::string& text) {
        std::vector<std::pair<std::size_t, std::size_t>> out;
        for (const Span& span : Regex(pattern, "test").findAll(text)) out.emplace_back(span.begin, span.end);
        return out;
    };
    using Spans = std::vector<std::pair<std::size_t, std::size_t>>;
    EXPECT_EQ(spans("\\p{L}+", "ab é1"), (Spans{{0, 2}, {3, 5}}));
    EXPECT_EQ(spans("x*", "axb"), (Spans{{0, 0}, {1, 2}, {3, 3}})); // no empty match right after another
    EXPECT_EQ(spans("(?<=a)b", "ab b"), (Spans{{1, 2}}));
    EXPECT_EQ(spans("a", ""), Spans{});
    EXPECT_EQ(spans("\\p{L}+", std::string(100000, 'z')), (Spans{{0, 100000}}));
}

TEST(Regex, hostilePatternsEnd) {
    const std::string text = std::string(2000, 'a') + "!";
    for (const char* pattern : {"(a*)*\\d", "(a|aa)+$b", "(a+)+\\d", "a*a*a*a*[^a!]"}) {
        const Regex regex(pattern, "tokenizer.json: pre_tokenizer.pattern");
        const std::string message = errorOf([&] { regex.findAll(text); });
        EXPECT_NE(message.find("too much work"), std::string::npos) << pattern << ": " << message;
    }
}

} // namespace
} // namespace qs::test
