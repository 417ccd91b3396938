// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"
#include "base/mapped_file.h"
#include "base/resources.h"
#include "text/json_node.h"
#include "text/tokenizer.h"
#include "text/unicode.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>
#include <sentencepiece_processor.h>

namespace qs {
namespace {

class SentencePieceTokenizer : public Tokenizer {
public:
    SentencePieceTokenizer(const std::string& model, const std::string& name, bool addBos) : addBos_(addBos) {
        const auto status = processor_.LoadFromSerializedProto(model);
        if (!status.ok())
            throw Error(ErrorCode::BadTokenizer,
                        fmt::format("{}: not a SentencePiece model ({})", name, status.message()));
    }

    std::string kind() const override { return "sentencepiece"; }
    std::int64_t vocabSize() const override { return processor_.GetPieceSize(); }
    std::optional<TokenId> bos() const override { return optionalId(processor_.bos_id()); }
    std::optional<TokenId> eos() const override { return optionalId(processor_.eos_id()); }
    bool addsBos() const override { return addBos_ && bos(); }

    std::vector<TokenId> encode(std::string_view text, bool addSpecial) const override {
        std::vector<int> ids;
        const auto status = processor_.Encode(unicode::toValid(text), &ids);
        if (!status.ok())
            throw Error(ErrorCode::BadTokenizer, fmt::format("SentencePiece: {}", status.message()));
        if (addSpecial && addsBos()) ids.insert(ids.begin(), *bos());
        return ids;
    }

    std::string decode(const std::vector<TokenId>& ids) const override {
        for (const TokenId id : ids) check(id);
        std::string text;
        const auto status = processor_.Decode(ids, &text);
        if (!status.ok())
            throw Error(ErrorCode::BadTokenizer, fmt::format("SentencePiece: {}", status.message()));
        return text;
    }

    std::string piece(TokenId id) const override {
        check(id);
        return unicode::visible(processor_.IdToPiece(id));
    }

private:
    static std::optional<TokenId> optionalId(int id) {
        return id >= 0 ? std::optional<TokenId>(id) : std::nullopt;
    }
    void check(TokenId id) const {
        if (id < 0 || id >= vocabSize())
            throw Error(ErrorCode::BadArgument,
                        fmt::format("token id {} is out of range (vocabulary of {})", id, vocabSize()));
    }

    sentencepiece::SentencePieceProcessor processor_;
    bool addBos_;
};

/// tokenizer_config.json beside the model may say; else BOS is added, as the Llama family does.
bool addBosFor(const std::filesystem::path& file) {
    const std::filesystem::path path = file.parent_path() / "tokenizer_config.json";
    if (!fileExists(path)) return true;
    try {
        const auto config = nlohmann::json::parse(readTextFile(path));
        return JsonNode(config, path.string()).flag("add_bos_token", true);
    } catch (const nlohmann::json::exception& e) {
        throw Error(ErrorCode::BadTokenizer, fmt::format("{}: not valid JSON ({})", path.string(), e.what()));
    }
}

} // namespace

std::shared_ptr<const Tokenizer> openSentencePiece(const std::filesystem::path& file) {
    return std::make_shared<SentencePieceTokenizer>(readTextFile(file), file.string(), addBosFor(file));
}

} // namespace qs
