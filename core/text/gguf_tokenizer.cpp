// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"
#include "text/bpe.h"
#include "text/byte_level.h"
#include "text/pipeline.h"
#include "text/scored_bpe.h"
#include "text/tokenizer.h"
#include "text/unicode.h"
#include "text/wordpiece_file.h"

#include <cmath>
#include <fmt/format.h>

namespace qs {
namespace {

const std::string kFile = "tokenizer.ggml";
const char* const kSpaceMark = "\xE2\x96\x81"; // U+2581

enum PieceType { Normal = 1, Unknown = 2, Control = 3, UserDefined = 4, Unused = 5, Byte = 6 };

[[noreturn]] void fail(const std::string& what) {
    throw Error(ErrorCode::BadTokenizer, kFile + what);
}

void check(const GgufTokenizerData& data) {
    const std::size_t n = data.tokens.size();
    if (n == 0 || n > std::size_t(1) << 30) fail(".tokens: empty or too long");
    if (!data.scores.empty() && data.scores.size() != n) fail(".scores: not one per token");
    if (!data.types.empty() && data.types.size() != n) fail(".token_type: not one per token");
    for (const float score : data.scores)
        if (std::isnan(score)) fail(".scores: NaN");
    for (const auto& id : {data.bos, data.eos, data.unk})
        if (id && (*id < 0 || *id >= static_cast<std::int64_t>(n)))
            fail(fmt::format(": the special id {} is out of range", *id));
}

int typeOf(const GgufTokenizerData& data, std::size_t i) {
    return data.types.empty() ? Normal : data.types[i];
}

std::optional<TokenId> tokenId(const std::optional<std::int64_t>& id) {
    return id ? std::optional<TokenId>(static_cast<TokenId>(*id)) : std::nullopt;
}

/// Control, unknown and user-defined pieces stand for themselves in the text.
void cutSpecial(const GgufTokenizerData& data, TokenCutter& cutter) {
    for (std::size_t i = 0; i < data.tokens.size(); ++i) {
        const int type = typeOf(data, i);
        if (data.tokens[i].empty() || (type != Unknown && type != Control && type != UserDefined)) continue;
        AddedToken token;
        token.id = static_cast<TokenId>(i);
        cutter.add(data.tokens[i], token);
    }
}

std::shared_ptr<Vocab> makeVocab(const GgufTokenizerData& data) {
    auto vocab = std::make_shared<Vocab>(kFile);
    for (const std::string& piece : data.tokens) vocab->append(piece, true);
    return vocab;
}

/// SentencePiece BPE as llama.cpp runs it from a GGUF file.
class SpmTokenizer : public Tokenizer {
public:
    explicit SpmTokenizer(const GgufTokenizerData& data)
        : vocab_(makeVocab(data)), bpe_(vocab_, data.scores, mergeablePieces(data)),
          byteIds_(byteFallbackIds(*vocab_)), bos_(tokenId(data.bos)), eos_(tokenId(data.eos)),
          unknown_(tokenId(data.unk)), addBos_(data.addBos.value_or(true)),
          addSpacePrefix_(data.addSpacePrefix.value_or(true)) {
        cutSpecial(data, cutter_);
        types_.resize(data.tokens.size(), Normal);
        for (std::size_t i = 0; i < types_.size(); ++i) types_[i] = typeOf(data, i);
        byteOf_.assign(types_.size(), -1);
        for (std::size_t b = 0; b < 256; ++b)
            if (byteIds_[b]) byteOf_[static_cast<std::size_t>(*byteIds_[b])] = static_cast<int>(b);
    }

    std::string kind() const override { return "gguf-llama"; }
    std::int64_t vocabSize() const override { return vocab_->size(); }
    std::optional<TokenId> bos() const override { return bos_; }
    std::optional<TokenId> eos() const override { return eos_; }
    bool addsBos() const override { return addBos_ && bos_; }

    std::vector<TokenId> encode(std::string_view text, bool addSpecial) const override {
        std::vector<TokenId> ids;
        if (addSpecial && addsBos()) ids.push_back(*bos_);
        for (const Fragment& fragment : cutter_.cut(text)) {
            if (fragment.id)
                ids.push_back(*fragment.id);
            else
                encodePlain(text.substr(fragment.begin, fragment.end - fragment.begin), ids);
        }
        return ids;
    }

    std::string decode(const std::vector<TokenId>& ids) const override {
        std::string text;
        bool first = true;
        for (const TokenId id : ids) {
            std::string piece = bytesOf(id);
            const int type = types_[static_cast<std::size_t>(id)];
            if (type == Control || type == Unknown) continue;
            if (first && addSpacePrefix_ && piece.starts_with(' ')) piece.erase(0, 1);
            first = false;
            text += piece;
        }
        return text;
    }

    std::string piece(TokenId id) const override { return unicode::visible(*vocab_->piece(id)); }

private:
    /// Only ordinary pieces come out of merges, as in SentencePiece itself.
    static std::vector<bool> mergeablePieces(const GgufTokenizerData& data) {
        std::vector<bool> out;
        for (std::size_t i = 0; i < data.tokens.size(); ++i)
            out.push_back(typeOf(data, i) == Normal || typeOf(data, i) == UserDefined);
        return out;
    }

    std::string bytesOf(TokenId id) const {
        const std::string& piece = *vocab_->piece(id);
        const int byte = byteOf_[static_cast<std::size_t>(id)];
        if (byte >= 0) return std::string(1, static_cast<char>(byte));
        return replaceAll(piece, literalPattern(kSpaceMark), " ");
    }

    void encodePlain(std::string_view text, std::vector<TokenId>& ids) const {
        std::string marked = addSpacePrefix_ ? kSpaceMark : "";
        marked += replaceAll(text, literalPattern(" "), kSpaceMark);
        std::vector<TokenId> symbols;
        for (std::size_t i = 0; i < marked.size();) {
            const std::size_t length = unicode::decode(marked, i).length;
            appendCharacter(std::string_view(marked).substr(i, length), symbols);
            i += length;
        }
        const auto merged = bpe_.merge(std::move(symbols));
        ids.insert(ids.end(), merged.begin(), merged.end());
    }

    void appendCharacter(std::string_view character, std::vector<TokenId>& symbols) const {
        if (const auto id = vocab_->find(character)) return symbols.push_back(*id);
        for (const char b : character) {
            const auto id = byteIds_[static_cast<unsigned char>(b)];
            if (!id) return appendUnknown(character, symbols);
            symbols.push_back(*id);
        }
    }

    void appendUnknown(std::string_view character, std::vector<TokenId>& symbols) const {
        if (!unknown_)
            throw Error(ErrorCode::BadTokenizer,
                        fmt::format("no piece for '{}', and the vocabulary has no unknown token", character));
        if (symbols.empty() || symbols.back() != *unknown_) symbols.push_back(*unknown_);
    }

    std::shared_ptr<const Vocab> vocab_;
    ScoredBpe bpe_;
    TokenCutter cutter_;
    std::vector<int> types_;
    std::vector<int> byteOf_; ///< by id, -1: no byte piece
    std::array<std::optional<TokenId>, 256> byteIds_;
    std::optional<TokenId> bos_, eos_, unknown_;
    bool addBos_, addSpacePrefix_;
};

struct PrePattern {
    const char* name;
    std::vector<std::string> patterns; ///< applied one after another
    bool llama3;                       ///< words that are pieces skip the merges; BOS by default
};

/// What llama.cpp's names for pre-tokenizers stand for.
const PrePattern& prePattern(const std::string& name) {
    static const std::string contractions = "(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\\r\\n\\p{L}\\p{N}]?\\p{L}+|";
    static const std::string rest = "| ?[^\\s\\p{L}\\p{N}]+[\\r\\n]*|\\s*[\\r\\n]+|\\s+(?!\\S)|\\s+";
    static const std::string gpt2 = bytelevel::kPattern;
    static const std::string symbols = "[\\p{P}\\$\\+<=>\\^~\\|]+";
    static const std::vector<PrePattern> table = {
        {"", {symbols, gpt2, "\\p{N}+", "[0-9][0-9][0-9]"}, false},
        {"default", {symbols, gpt2, "\\p{N}+", "[0-9][0-9][0-9]"}, false},
        {"gpt-2", {gpt2}, false},
        {"llama-bpe", {contractions + "\\p{N}{1,3}" + rest}, true},
        {"llama3", {contractions + "\\p{N}{1,3}" + rest}, true},
        {"qwen2", {contractions + "\\p{N}" + rest}, false},
        {"smollm", {"\\p{N}", gpt2}, false},
    };
    for (const PrePattern& entry : table)
        if (name == entry.name) return entry;
    fail(fmt::format(".pre: the pre-tokenizer '{}' is not supported", name));
}

std::shared_ptr<const Tokenizer> makeGpt2(const GgufTokenizerData& data) {
    const PrePattern& pre = prePattern(data.pre);
    Pipeline p;
    p.kind = "gguf-gpt2";
    for (const std::string& token : data.tokens)
        if (unicode::toValid(token) != token) fail(".tokens: a piece is not UTF-8");
    p.vocab = makeVocab(data);
    cutSpecial(data, p.rawTokens);
    std::vector<PreTokenizer> parts;
    for (const std::string& pattern : pre.patterns)
        parts.push_back(splitter(regexPattern(pattern, kFile + ".pre"), SplitBehavior::Isolated));
    parts.push_back(byteLevelPreTokenizer(false, false));
    p.preTokenizer = preTokenizerSequence(std::move(parts));
    BpeModel::Pairs merges;
    for (const std::string& merge : data.merges) {
        const std::size_t space = merge.find(' ', 1); // a piece may begin with a space, but holds none inside
        if (merge.empty() || space == std::string::npos)
            fail(fmt::format(".merges[{}]: not two pieces", merges.size()));
        merges.emplace_back(merge.substr(0, space), merge.substr(space + 1));
    }
    BpeOptions options;
    options.ignoreMerges = pre.llama3;
    p.model = std::make_shared<BpeModel>(p.vocab, merges, options, kFile + ".merges");
    p.decoder = byteLevelDecoder();
    p.byteLevel = true;
    for (std::size_t i = 0; i < data.tokens.size(); ++i) {
        const int type = typeOf(data, i);
        if (type == Control || type == Unknown) p.special.insert(static_cast<TokenId>(i));
        if (type == Control || type == Unknown || type == UserDefined)
            p.added.insert(static_cast<TokenId>(i));
    }
    p.bos = tokenId(data.bos);
    p.eos = tokenId(data.eos);
    if (p.bos && data.addBos.value_or(pre.llama3)) p.postProcessor = PostProcessor::around({*p.bos}, {});
    return makeTokenizer(std::move(p));
}

/// GGUF marks the begin of a word with U+2581 where vocab.txt marks its inside with "##".
std::shared_ptr<const Tokenizer> makeBert(const GgufTokenizerData& data) {
    auto vocab = std::make_shared<Vocab>(kFile);
    for (std::size_t i = 0; i < data.tokens.size(); ++i) {
        const std::string& piece = data.tokens[i];
        const bool whole = typeOf(data, i) == Control || typeOf(data, i) == Unknown ||
                           (piece.starts_with('[') && piece.ends_with(']'));
        if (unicode::toValid(piece) != piece) fail(".tokens: a piece is not UTF-8");
        if (piece.starts_with(kSpaceMark))
            vocab->append(piece.substr(3), true);
        else
            vocab->append(whole ? piece : "##" + piece, true);
    }
    return makeBertTokenizer(std::move(vocab), "gguf-bert", kFile);
}

} // namespace

std::shared_ptr<const Tokenizer> tokenizerFromGguf(const GgufTokenizerData& data) {
    check(data);
    if (data.model == "llama") {
        if (data.scores.empty()) fail(".scores: missing");
        return std::make_shared<SpmTokenizer>(data);
    }
    if (data.model == "gpt2") return makeGpt2(data);
    if (data.model == "bert") return makeBert(data);
    fail(fmt::format(".model: the tokenizer '{}' is not supported", data.model));
}

} // namespace qs
