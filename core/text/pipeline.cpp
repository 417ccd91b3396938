// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/pipeline.h"

#include "base/error.h"
#include "text/byte_level.h"
#include "text/unicode.h"

namespace qs {
namespace {

class PipelineTokenizer : public Tokenizer {
public:
    explicit PipelineTokenizer(Pipeline pipeline) : p_(std::move(pipeline)) {
        const auto prefix = p_.postProcessor.prefix();
        addsBos_ = p_.bos && !prefix.empty() && prefix.front() == *p_.bos;
    }

    std::string kind() const override { return p_.kind; }
    std::int64_t vocabSize() const override { return p_.vocab->size(); }
    std::optional<TokenId> bos() const override { return p_.bos; }
    std::optional<TokenId> eos() const override { return p_.eos; }
    bool addsBos() const override { return addsBos_; }

    std::vector<TokenId> encode(std::string_view text, bool addSpecial) const override {
        std::vector<TokenId> ids;
        const std::string valid = unicode::toValid(text);
        for (const Fragment& fragment : p_.rawTokens.cut(valid)) {
            if (fragment.id)
                ids.push_back(*fragment.id);
            else
                encodeRaw(valid.substr(fragment.begin, fragment.end - fragment.begin), fragment.begin == 0,
                          ids);
        }
        return addSpecial ? p_.postProcessor.apply(ids) : ids;
    }

    std::string decode(const std::vector<TokenId>& ids) const override {
        std::vector<std::string> pieces;
        for (const TokenId id : ids) {
            const std::string* piece = p_.vocab->piece(id);
            if (piece && !p_.special.contains(id)) pieces.push_back(*piece);
        }
        if (p_.decoder) pieces = p_.decoder(std::move(pieces));
        std::string text;
        for (std::size_t i = 0; i < pieces.size(); ++i) {
            if (i > 0 && !p_.decoder) text += ' ';
            text += pieces[i];
        }
        return text;
    }

    std::string piece(TokenId id) const override {
        const std::string* piece = p_.vocab->piece(id);
        if (!piece) return {};
        return unicode::visible(p_.byteLevel && !p_.added.contains(id) ? bytelevel::toBytes(*piece) : *piece);
    }

private:
    void encodeRaw(std::string text, bool atStart, std::vector<TokenId>& ids) const {
        if (p_.normalizer) text = p_.normalizer(std::move(text));
        for (const Fragment& fragment : p_.normalizedTokens.cut(text)) {
            if (fragment.id)
                ids.push_back(*fragment.id);
            else
                encodeWords({text.substr(fragment.begin, fragment.end - fragment.begin),
                             atStart && fragment.begin == 0},
                            ids);
        }
    }

    void encodeWords(Piece piece, std::vector<TokenId>& ids) const {
        Pieces pieces;
        pieces.push_back(std::move(piece));
        if (p_.preTokenizer) pieces = p_.preTokenizer(std::move(pieces));
        for (const Piece& word : pieces)
            if (!word.text.empty()) p_.model->encode(word.text, ids);
    }

    Pipeline p_;
    bool addsBos_ = false;
};

} // namespace

std::shared_ptr<const Tokenizer> makeTokenizer(Pipeline pipeline) {
    return std::make_shared<PipelineTokenizer>(std::move(pipeline));
}

} // namespace qs
