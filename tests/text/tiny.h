// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/error.h"
#include "text/tokenizer.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

/// Small tokenizer.json documents for one component at a time.
namespace qs::test {

using Json = nlohmann::json;
using Words = std::vector<std::string>;

inline std::shared_ptr<const Tokenizer> parse(const Json& document, const std::string& config = "") {
    return parseTokenizerJson(document.dump(), config, "tokenizer.json");
}

/// A BPE model without merges, in which exactly `words` (and "?" = unknown, id 0) are whole pieces.
inline Json documentOf(const Words& words) {
    Json vocab = {{"?", 0}};
    for (const std::string& word : words)
        if (!vocab.contains(word)) vocab[word] = vocab.size();
    return {{"model",
             {{"type", "BPE"},
              {"unk_token", "?"},
              {"fuse_unk", true},
              {"ignore_merges", true},
              {"vocab", vocab},
              {"merges", Json::array()}}}};
}

inline std::string pieceOf(const Json& document, TokenId id) {
    for (const auto& [piece, number] : document["model"]["vocab"].items())
        if (number == id) return piece;
    for (const auto& token : document.value("added_tokens", Json::array()))
        if (token["id"] == id) return token["content"];
    return "no piece";
}

inline Words piecesOf(const Json& document, const std::string& text, bool special = false) {
    Words out;
    for (const TokenId id : parse(document)->encode(text, special)) out.push_back(pieceOf(document, id));
    return out;
}

/// `text` must come apart into exactly `words`: any other cut meets characters that are no pieces and gives
/// "?".
inline void expectWords(const Json& preTokenizer, const std::string& text, const Words& words) {
    Json document = documentOf(words);
    document["pre_tokenizer"] = preTokenizer;
    EXPECT_EQ(piecesOf(document, text), words) << preTokenizer.dump() << " on " << text;
}

inline void expectNormalized(const Json& normalizer, const std::string& text, const std::string& result) {
    Json document = documentOf({result});
    document["normalizer"] = normalizer;
    EXPECT_EQ(piecesOf(document, text), Words{result}) << normalizer.dump() << " on " << text;
}

inline void expectDecoded(const Json& decoder, const Words& pieces, const std::string& text) {
    Json document = documentOf(pieces);
    document["decoder"] = decoder;
    std::vector<TokenId> ids;
    for (const std::string& piece : pieces) ids.push_back(document["model"]["vocab"][piece]);
    EXPECT_EQ(parse(document)->decode(ids), text) << decoder.dump();
}

/// Runs `action`; the message of the BadTokenizer error it throws.
template <class Action> std::string errorOf(Action action, ErrorCode code = ErrorCode::BadTokenizer) {
    try {
        action();
    } catch (const Error& e) {
        EXPECT_EQ(e.code(), code) << e.what();
        return e.what();
    }
    ADD_FAILURE() << "no error";
    return {};
}

} // namespace qs::test
