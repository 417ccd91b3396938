// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/token_texts.h"

#include "text/tiny.h"

namespace qs::test {
namespace {

/// Ids 1.. are the bytes' letters in GPT-2's alphabet.
Json byteLevel(const Words& pieces) {
    Json document = documentOf(pieces);
    document["decoder"] = {{"type", "ByteLevel"}};
    return document;
}

TEST(TokenTexts, spacesStayAndJoinedPartsAreTheText) {
    const auto tokenizer = parse(byteLevel({"Once", "\u0120upon", "\u0120a", "!"}));
    TokenTexts texts(*tokenizer, {1});
    EXPECT_EQ(texts.add(2), " upon");
    EXPECT_EQ(texts.add(3), " a");
    EXPECT_EQ(texts.add(4), "!");
    EXPECT_EQ(texts.text(), " upon a!");
}

TEST(TokenTexts, aCharacterInPiecesBelongsToItsLastToken) {
    // U+20AC is E2 82 AC, in the alphabet U+00E2, U+0124, U+00AC.
    const auto tokenizer = parse(byteLevel({"a", "\u00e2", "\u0124", "\u00ac"}));
    TokenTexts texts(*tokenizer, {1});
    EXPECT_EQ(texts.add(2), "");
    EXPECT_EQ(texts.add(3), "");
    EXPECT_EQ(texts.add(4), "\u20ac");
    EXPECT_EQ(texts.add(1), "a");
    EXPECT_EQ(texts.text(), "\u20aca");
}

TEST(TokenTexts, aLeadingSpaceOfTheContinuationIsKept) {
    Json document = documentOf({"\u2581Once", "\u2581upon"});
    document["decoder"] = {{"type", "Metaspace"}, {"replacement", "\u2581"}, {"add_prefix_space", true}};
    const auto tokenizer = parse(document);
    TokenTexts texts(*tokenizer, {1});
    EXPECT_EQ(texts.add(2), " upon");
    EXPECT_THROW(texts.add(99), Error);
}

} // namespace
} // namespace qs::test
