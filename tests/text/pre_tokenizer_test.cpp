// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/tiny.h"

/// Expectations derived by hand from the rules of each component.
namespace qs::test {
namespace {

Json split(const Json& pattern, const std::string& behavior, bool invert = false) {
    return {{"type", "Split"}, {"pattern", pattern}, {"behavior", behavior}, {"invert", invert}};
}

Json byteLevel(bool prefixSpace, bool regex) {
    return {{"type", "ByteLevel"},
            {"add_prefix_space", prefixSpace},
            {"trim_offsets", true},
            {"use_regex", regex}};
}

TEST(PreTokenizer, splitBehaviors) {
    const std::string text = "the-final--countdown";
    const Json dash = {{"String", "-"}};
    expectWords(split(dash, "Removed"), text, {"the", "final", "countdown"});
    expectWords(split(dash, "Isolated"), text, {"the", "-", "final", "-", "-", "countdown"});
    expectWords(split(dash, "MergedWithPrevious"), text, {"the-", "final-", "-", "countdown"});
    expectWords(split(dash, "MergedWithNext"), text, {"the", "-final", "-", "-countdown"});
    expectWords(split(dash, "Contiguous"), text, {"the", "-", "final", "--", "countdown"});
}

TEST(PreTokenizer, splitInverted) {
    expectWords(split({{"Regex", "\\w+"}}, "Removed", true), "one, two;three", {"one", "two", "three"});
    expectWords(split({{"Regex", "\\w+"}}, "Isolated", false), "one, two", {"one", ", ", "two"});
}

TEST(PreTokenizer, splitRegexOnUnicode) {
    expectWords(split({{"Regex", "\\p{L}+|\\p{N}"}}, "Isolated"), "Straße12Κόσμε",
                {"Straße", "1", "2", "Κόσμε"});
}

const char* const kLlama3 = "(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\\r\\n\\p{L}\\p{N}]?\\p{L}+|\\p{N}{1,3}| "
                            "?[^\\s\\p{L}\\p{N}]+[\\r\\n]*|\\s*[\\r\\n]+|\\s+(?!\\S)|\\s+";
const char* const kQwen2 = "(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\\r\\n\\p{L}\\p{N}]?\\p{L}+|\\p{N}| "
                           "?[^\\s\\p{L}\\p{N}]+[\\r\\n]*|\\s*[\\r\\n]+|\\s+(?!\\S)|\\s+";

// A space cannot join digits (only letters and symbols), so it stands alone; of two spaces the second joins
// the word; digits go in threes from the left; line ends stay together.
TEST(PreTokenizer, llama3Pattern) {
    const Json sequence = {
        {"type", "Sequence"},
        {"pretokenizers", {split({{"Regex", kLlama3}}, "Isolated"), byteLevel(false, false)}}};
    expectWords(sequence, "I'm 12345  okay\n\nyes! (DON'T)",
                {"I", "'m", "Ġ", "123", "45", "Ġ", "Ġokay", "ĊĊ", "yes", "!", "Ġ(", "DON", "'T", ")"});
}

// The same with single digits; NFC first makes e + U+0301 one letter, the two bytes C3 A9.
TEST(PreTokenizer, qwen2PatternAfterNfc) {
    Json document = documentOf({"cafÃ©", "Ġ", "1", "2", "Ċ"});
    document["normalizer"] = {{"type", "NFC"}};
    document["pre_tokenizer"] = {
        {"type", "Sequence"},
        {"pretokenizers", {split({{"Regex", kQwen2}}, "Isolated"), byteLevel(false, false)}}};
    EXPECT_EQ(piecesOf(document, "cafe\u0301 12\n"), (Words{"cafÃ©", "Ġ", "1", "2", "Ċ"}));
}

TEST(PreTokenizer, byteLevel) {
    expectWords(byteLevel(true, true), "hi it's", {"Ġhi", "Ġit", "'s"});
    expectWords(byteLevel(true, true), " hi", {"Ġhi"});
    expectWords(byteLevel(false, true), "hi\t\xC3\xA9", {"hi", "ĉ", "Ã©"});
    expectWords(byteLevel(false, false), "a b 1", {"aĠbĠ1"});
}

TEST(PreTokenizer, metaspace) {
    Json node = {{"type", "Metaspace"}, {"replacement", "▁"}, {"prepend_scheme", "always"}};
    expectWords(node, "a  b", {"▁a", "▁", "▁b"});
    expectWords(node, " a", {"▁a"});
    node["split"] = false;
    expectWords(node, "a b", {"▁a▁b"});
    expectWords({{"type", "Metaspace"}, {"replacement", "▁"}, {"add_prefix_space", true}}, "a b",
                {"▁a", "▁b"});
    expectWords({{"type", "Metaspace"}, {"replacement", "▁"}, {"add_prefix_space", false}}, "a b",
                {"a", "▁b"});
}

TEST(PreTokenizer, metaspacePrependsByScheme) {
    for (const auto& [scheme, words] : std::map<std::string, Words>{
             {"always", {"▁a", "<x>", "▁b"}}, {"first", {"▁a", "<x>", "b"}}, {"never", {"a", "<x>", "b"}}}) {
        Json document = documentOf({"a", "b", "▁a", "▁b"});
        document["added_tokens"] = {{{"id", 9}, {"content", "<x>"}, {"special", true}}};
        document["pre_tokenizer"] = {{"type", "Metaspace"}, {"replacement", "▁"}, {"prepend_scheme", scheme}};
        EXPECT_EQ(piecesOf(document, "a<x>b"), words) << scheme;
    }
}

TEST(PreTokenizer, digits) {
    expectWords({{"type", "Digits"}, {"individual_digits", true}}, "a12b", {"a", "1", "2", "b"});
    expectWords({{"type", "Digits"}, {"individual_digits", false}}, "a12b½", {"a", "12", "b", "½"});
}

TEST(PreTokenizer, punctuation) {
    expectWords({{"type", "Punctuation"}}, "hi!! you。", {"hi", "!", "!", " you", "。"});
    expectWords({{"type", "Punctuation"}, {"behavior", "Contiguous"}}, "hi!!", {"hi", "!!"});
}

TEST(PreTokenizer, whitespaceKinds) {
    expectWords({{"type", "Whitespace"}}, "hey, you_1 ..!", {"hey", ",", "you_1", "..!"});
    expectWords({{"type", "WhitespaceSplit"}}, "hey, \u3000you\n", {"hey,", "you"});
    expectWords({{"type", "BertPreTokenizer"}}, "hey, $you\n", {"hey", ",", "$", "you"});
}

TEST(PreTokenizer, sequenceOfDigitsAndByteLevel) {
    const Json sequence = {
        {"type", "Sequence"},
        {"pretokenizers", {{{"type", "Digits"}, {"individual_digits", true}}, byteLevel(false, true)}}};
    expectWords(sequence, "in 42 ways", {"in", "Ġ", "4", "2", "Ġways"});
}

TEST(PreTokenizer, unknownOnesAreNamed) {
    Json document = documentOf({"a"});
    document["pre_tokenizer"] = {{"type", "Sequence"}, {"pretokenizers", {{{"type", "Wavelet"}}}}};
    const std::string message = errorOf([&] { parse(document); });
    EXPECT_NE(message.find("Wavelet"), std::string::npos) << message;
    EXPECT_NE(message.find("tokenizer.json: pre_tokenizer.pretokenizers[0]"), std::string::npos) << message;
    document["pre_tokenizer"] = split({{"String", "-"}}, "Sideways");
    EXPECT_NE(errorOf([&] { parse(document); }).find("Sideways"), std::string::npos);
    document["pre_tokenizer"] = split({{"Regex", "(["}}, "Removed");
    EXPECT_NE(errorOf([&] { parse(document); }).find("regular expression"), std::string::npos);
}

} // namespace
} // namespace qs::test
