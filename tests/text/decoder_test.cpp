// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/tiny.h"

namespace qs::test {
namespace {

TEST(Decoder, byteLevel) {
    expectDecoded({{"type", "ByteLevel"}}, {"Ġcaf", "Ã", "©", "Ċ"}, " caf\u00e9\n");
    expectDecoded({{"type", "ByteLevel"}}, {"Ã", "a"}, "\ufffda"); // an incomplete sequence
}

TEST(Decoder, byteFallback) {
    const Json node = {{"type", "ByteFallback"}};
    expectDecoded(node, {"a", "<0xC3>", "<0xA9>", "b"}, "a\u00e9b");
    expectDecoded(node, {"<0xC3>", "<0x28>", "b"},
                  "\ufffd\ufffdb"); // not UTF-8 together: one U+FFFD per byte
    expectDecoded(node, {"<0xZZ>", "<0x1>"}, "<0xZZ><0x1>");
}

TEST(Decoder, llamaSequence) {
    const Json node = {{"type", "Sequence"},
                       {"decoders",
                        {{{"type", "Replace"}, {"pattern", {{"String", "▁"}}}, {"content", " "}},
                         {{"type", "ByteFallback"}},
                         {{"type", "Fuse"}},
                         {{"type", "Strip"}, {"content", " "}, {"start", 1}, {"stop", 0}}}}};
    expectDecoded(node, {"▁▁a", "<0xC3>", "<0xA9>", "▁b"}, " a\u00e9 b");
}

TEST(Decoder, metaspace) {
    expectDecoded({{"type", "Metaspace"}, {"replacement", "▁"}, {"prepend_scheme", "always"}}, {"▁a", "▁b"},
                  "a b");
    expectDecoded({{"type", "Metaspace"}, {"replacement", "▁"}, {"prepend_scheme", "never"}}, {"▁a", "▁b"},
                  " a b");
    expectDecoded({{"type", "Metaspace"}, {"replacement", "▁"}, {"add_prefix_space", true}}, {"▁a", "▁b"},
                  "a b");
}

TEST(Decoder, stripBothEnds) {
    expectDecoded({{"type", "Strip"}, {"content", "-"}, {"start", 1}, {"stop", 2}}, {"--a---", "-"}, "-a-");
}

TEST(Decoder, wordPiece) {
    expectDecoded({{"type", "WordPiece"}, {"prefix", "##"}, {"cleanup", true}},
                  {"un", "##able", "to", ".", "do", "n't"}, "unable to. don't");
    expectDecoded({{"type", "WordPiece"}, {"prefix", "##"}, {"cleanup", false}}, {"a", "."}, "a .");
}

TEST(Decoder, noneJoinsWithSpaces) {
    const Json document = documentOf({"a", "b"});
    EXPECT_EQ(parse(document)->decode({1, 2}), "a b");
}

TEST(Decoder, idsOutOfRange) {
    const auto tokenizer = parse(documentOf({"a"}));
    for (const TokenId id : {-1, 2, INT32_MAX}) {
        errorOf([&] { tokenizer->decode({id}); }, ErrorCode::BadArgument);
        errorOf([&] { tokenizer->piece(id); }, ErrorCode::BadArgument);
    }
}

TEST(Decoder, unknownOnesAreNamed) {
    Json document = documentOf({"a"});
    document["decoder"] = {{"type", "CTC"}};
    EXPECT_NE(errorOf([&] { parse(document); }).find("CTC"), std::string::npos);
}

TEST(Piece, showsSpacesAndControls) {
    Json document = documentOf({"a b\n", "\u00a0"});
    EXPECT_EQ(parse(document)->piece(1), "a▁b\u240a");
    EXPECT_EQ(parse(document)->piece(2), "<U+00A0>");
    document = documentOf({"Ġa", "Ã"});
    document["decoder"] = {{"type", "ByteLevel"}};
    EXPECT_EQ(parse(document)->piece(1), "▁a");
    EXPECT_EQ(parse(document)->piece(2), "<0xC3>");
}

} // namespace
} // namespace qs::test
