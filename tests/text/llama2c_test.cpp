// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/shared_data.h"
#include "text/llama2c_tokenizer.h"
#include "text/tiny.h"

#include <cstring>

namespace qs::test {
namespace {

std::string entry(float score, std::int32_t length, const std::string& bytes) {
    std::string out(8, '\0');
    std::memcpy(&out[0], &score, 4);
    std::memcpy(&out[4], &length, 4);
    return out + bytes;
}
std::string entry(float score, const std::string& bytes) {
    return entry(score, static_cast<std::int32_t>(bytes.size()), bytes);
}

const std::string kHeader("\x03\0\0\0", 4);
const std::string kSpecial = entry(0, "<unk>") + entry(0, "\n<s>\n") + entry(0, "\n</s>\n");

std::shared_ptr<const Tokenizer> fromBytes(const std::string& bytes, std::int64_t vocabSize = 0) {
    const auto file = MappedFile::fromMemory("tok.bin", std::as_bytes(std::span(bytes.data(), bytes.size())));
    return parseLlama2cTokenizer(*file, vocabSize);
}

TEST(Llama2c, mergesByScore) {
    const auto tokenizer = fromBytes(kHeader + kSpecial + entry(-1, " ") + entry(-2, "a") + entry(-3, "b") +
                                     entry(5, "ab") + entry(7, "ba") + entry(-2e10F, " a"));
    // Ids: 3 " ", 4 a, 5 b, 6 ab, 7 ba, 8 " a" (a score that run.c never takes).
    EXPECT_EQ(tokenizer->encode("abab", false), (std::vector<TokenId>{3, 4, 7, 5}));
    EXPECT_EQ(tokenizer->encode("", true), std::vector<TokenId>{1});
    EXPECT_EQ(tokenizer->encode("a\u00e9\u00e9b<s>", false),
              (std::vector<TokenId>{3, 4, 0, 5, 0}));        // no byte pieces
    EXPECT_EQ(tokenizer->decode({1, 3, 4, 3, 5, 2}), "a b"); // the space after BOS is dropped
    EXPECT_EQ(tokenizer->decode({3, 4}), " a");
    EXPECT_EQ(tokenizer->piece(8), "\u2581a");
    errorOf([&] { tokenizer->decode({9}); }, ErrorCode::BadArgument);
}

TEST(Llama2c, damagedFilesAreErrors) {
    const std::string good = kHeader + kSpecial + entry(-1, " ");
    EXPECT_EQ(fromBytes(good, 4)->vocabSize(), 4);
    for (std::size_t size = 0; size < good.size(); ++size)
        EXPECT_NE(errorOf([&] { fromBytes(good.substr(0, size), 4); }).find("tok.bin"), std::string::npos)
            << size;
    EXPECT_NE(errorOf([&] { fromBytes(good, 5); }).find("piece 4"), std::string::npos);
    EXPECT_NE(errorOf([&] { fromBytes(good + entry(0, -1, "")); }).find("negative"), std::string::npos);
    errorOf([&] { fromBytes(good + entry(0, INT32_MAX, "abc")); });
    EXPECT_NE(errorOf([&] { fromBytes(good + entry(NAN, "x")); }).find("NaN"), std::string::npos);
    errorOf([&] { fromBytes(good, INT64_MAX); });
    errorOf([] { fromBytes(kHeader); });
}

TEST(Llama2c, invalidBytesRoundTrip) {
    QS_REQUIRE_SHARED();
    const auto tokenizer = openLlama2cTokenizer(model("stories260K/tok512.bin"), 512);
    std::string text;
    for (int i = 0; i < 256; ++i) text += static_cast<char>(255 - i);
    EXPECT_EQ(tokenizer->decode(tokenizer->encode(text, true)), text);
    EXPECT_EQ(tokenizer->encode("caf\u00e9", true), tokenizer->encode("caf\xC3\xA9", true));
}

// run.c has no answer where a vocabulary without byte pieces meets other characters; the model's own
// tokenizer.json has.
TEST(Llama2c, unknownCharactersAsInTokenizerJson) {
    QS_REQUIRE_SHARED();
    const auto tokenizer = openLlama2cTokenizer(model("babyllama-105/tok105.bin"), 105);
    const auto json = openTokenizerJson(model("babyllama-105-hf/tokenizer.json"));
    int compared = 0;
    for (const Json& row : readJson(golden("strings.json"))) {
        const std::string text = row;
        if (text.find('<') != std::string::npos || text.find("\u2581") != std::string::npos) continue;
        EXPECT_EQ(tokenizer->encode(text, true), json->encode(text, true)) << text;
        ++compared;
    }
    EXPECT_GE(compared, 60);
}

TEST(Llama2c, longTextWithoutSpaces) {
    QS_REQUIRE_SHARED();
    const std::string text(1 << 20, 'a');
    const auto tokenizer = openLlama2cTokenizer(model("stories260K/tok512.bin"), 512);
    EXPECT_EQ(tokenizer->decode(tokenizer->encode(text, true)), text);
    const auto byteLevel = openTokenizerJson(model("gpt2-tokenizer/tokenizer.json"));
    EXPECT_EQ(byteLevel->decode(byteLevel->encode(text, true)), text);
}

} // namespace
} // namespace qs::test
