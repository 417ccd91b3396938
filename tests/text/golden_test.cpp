// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/shared_data.h"
#include "text/tokenizer.h"

#include <fstream>
#include <map>

namespace qs {
namespace {

using test::model;

std::shared_ptr<const Tokenizer> openNamed(const std::string& name) {
    if (name == "tok512.bin") return openLlama2cTokenizer(model("stories260K/tok512.bin"), 512);
    if (name == "tok105.bin") return openLlama2cTokenizer(model("babyllama-105/tok105.bin"), 105);
    if (name == "stories260K-hf") return openTokenizerJson(model("stories260K-hf/tokenizer.json"));
    if (name == "babyllama-105-hf") return openTokenizerJson(model("babyllama-105-hf/tokenizer.json"));
    if (name == "gpt2") return openTokenizerJson(model("gpt2-tokenizer/tokenizer.json"));
    if (name == "bert-uncased") return openWordPiece(model("bert-tiny-sst2-encoder/vocab.txt"));
    ADD_FAILURE() << "no model for the tokenizer " << name;
    return nullptr;
}

struct Row {
    std::string tokenizer, text;
    bool undefined;
    std::vector<TokenId> ids, idsSpecial;
};

std::vector<Row> goldenRows() {
    std::vector<Row> rows;
    std::ifstream file(test::golden("tokenization.jsonl"));
    for (std::string line; std::getline(file, line);) {
        const auto json = nlohmann::json::parse(line);
        Row row{json["tokenizer"], json["text"], json["ids"].is_null(), {}, {}};
        if (!row.undefined) {
            row.ids = json["ids"].get<std::vector<TokenId>>();
            row.idsSpecial = json["ids_special"].get<std::vector<TokenId>>();
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

TEST(TokenizationGolden, everyLineMatches) {
    QS_REQUIRE_SHARED();
    std::map<std::string, std::shared_ptr<const Tokenizer>> open;
    std::map<std::string, int> compared;
    for (const Row& row : goldenRows()) {
        auto& tokenizer = open[row.tokenizer];
        if (!tokenizer) tokenizer = openNamed(row.tokenizer);
        ASSERT_TRUE(tokenizer);
        const auto ids = tokenizer->encode(row.text, false);
        for (const TokenId id : ids) ASSERT_TRUE(id >= 0 && id < tokenizer->vocabSize());
        if (row.undefined) continue;
        EXPECT_EQ(ids, row.ids) << row.tokenizer << ": " << row.text;
        EXPECT_EQ(tokenizer->encode(row.text, true), row.idsSpecial) << row.tokenizer << ": " << row.text;
        ++compared[row.tokenizer];
    }
    EXPECT_EQ(compared.size(), 6u);
    for (const auto& [name, rows] : compared) EXPECT_EQ(rows, name == "tok105.bin" ? 33 : 67) << name;
}

} // namespace
} // namespace qs
