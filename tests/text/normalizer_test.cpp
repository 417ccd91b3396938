// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/tiny.h"

namespace qs::test {
namespace {

TEST(Normalizer, unicodeForms) {
    expectNormalized({{"type", "NFC"}}, "e\u0301", "\u00e9");
    expectNormalized({{"type", "NFD"}}, "\u00e9", "e\u0301");
    expectNormalized({{"type", "NFKC"}}, "\uFB01\u00b2", "fi2");
    expectNormalized({{"type", "NFKD"}}, "\uFF21\u00e9", "Ae\u0301");
}

TEST(Normalizer, lowercaseOneByOne) {
    expectNormalized({{"type", "Lowercase"}}, "ÀB ΟΔΟΣ \u0130", "àb οδοσ i\u0307");
}

TEST(Normalizer, strip) {
    expectNormalized({{"type", "Strip"}, {"strip_left", true}, {"strip_right", true}}, " \u3000a b\n", "a b");
    expectNormalized({{"type", "Strip"}, {"strip_left", false}, {"strip_right", true}}, " a ", " a");
    expectNormalized({{"type", "Strip"}, {"strip_left", true}, {"strip_right", false}}, " a ", "a ");
}

// U+0903 is a spacing mark: StripAccents takes all marks, BertNormalizer the nonspacing ones only.
TEST(Normalizer, stripAccents) {
    expectNormalized({{"type", "StripAccents"}}, "e\u0301\u0915\u0903", "e\u0915");
    expectNormalized({{"type", "StripAccents"}}, "\u00e9", "\u00e9");
}

TEST(Normalizer, replace) {
    expectNormalized({{"type", "Replace"}, {"pattern", {{"String", "a+"}}}, {"content", "-"}}, "aa+a", "a-a");
    expectNormalized({{"type", "Replace"}, {"pattern", {{"Regex", "a+"}}}, {"content", "-"}}, "aa+a", "-+-");
    expectNormalized({{"type", "Replace"}, {"pattern", {{"Regex", " {2,}"}}}, {"content", ""}}, "a   b c",
                     "ab c");
}

TEST(Normalizer, prependInSequence) {
    const Json node = {{"type", "Sequence"},
                       {"normalizers",
                        {{{"type", "Prepend"}, {"prepend", "▁"}},
                         {{"type", "Replace"}, {"pattern", {{"String", " "}}}, {"content", "▁"}}}}};
    expectNormalized(node, "a b", "▁a▁b");
    Json document = documentOf({"▁"});
    document["normalizer"] = node;
    EXPECT_EQ(piecesOf(document, ""), Words{}); // nothing is put before nothing
}

TEST(Normalizer, byteLevel) {
    expectNormalized({{"type", "ByteLevel"}}, "a \u00e9\n", "aĠÃ©Ċ");
}

TEST(Normalizer, bert) {
    Json node = {{"type", "BertNormalizer"},
                 {"clean_text", true},
                 {"handle_chinese_chars", true},
                 {"strip_accents", nullptr},
                 {"lowercase", true}};
    expectNormalized(node, "\u00c9t\u00e9\t\u0001\u200b\ufffdX中y\u2028", "ete x 中 y ");
    node["lowercase"] = false; // strip_accents follows lowercase when it is null
    expectNormalized(node, "\u00c9", "\u00c9");
    node["strip_accents"] = true;
    expectNormalized(node, "\u00c9\u0915\u0903", "E\u0915\u0903");
    node["handle_chinese_chars"] = false;
    node["clean_text"] = false;
    expectNormalized(node, "中\t", "中\t");
}

TEST(Normalizer, unknownOnesAreNamed) {
    Json document = documentOf({"a"});
    document["normalizer"] = {{"type", "Precompiled"}, {"precompiled_charsmap", ""}};
    EXPECT_NE(errorOf([&] { parse(document); }).find("Precompiled"), std::string::npos);
}

TEST(Normalizer, replacementsCannotExplode) {
    Json document = documentOf({"a"});
    document["normalizer"] = {{"type", "Sequence"}, {"normalizers", Json::array()}};
    for (int i = 0; i < 60; ++i)
        document["normalizer"]["normalizers"].push_back(
            {{"type", "Replace"}, {"pattern", {{"String", "a"}}}, {"content", "aa"}});
    const auto tokenizer = parse(document);
    EXPECT_NE(errorOf([&] { tokenizer->encode("a", false); }).find("too large"), std::string::npos);
}

} // namespace
} // namespace qs::test
