// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/llama2c_tokenizer.h"

#include "base/error.h"
#include "text/bpe.h"
#include "text/scored_bpe.h"
#include "text/unicode.h"

#include <cmath>
#include <cstring>
#include <fmt/format.h>

namespace qs {
namespace {

constexpr TokenId kUnknown = 0, kBos = 1, kEos = 2, kFirstByte = 3;

/// tokenizer.bin: int32 longest piece, then per piece float32 score, int32 length, bytes (little-endian).
class Reader {
public:
    explicit Reader(const MappedFile& file) : file_(file) {}

    bool atEnd() const { return at_ == file_.bytes().size(); }
    template <class T> T number(const std::string& what) {
        T value;
        std::memcpy(&value, take(sizeof value, what).data(), sizeof value);
        return value;
    }
    std::string text(std::int32_t length, const std::string& what) {
        if (length < 0)
            throw Error(ErrorCode::BadTokenizer, fmt::format("{}: {}: negative length", file_.name(), what));
        const auto bytes = take(static_cast<std::uint64_t>(length), what);
        return std::string(reinterpret_cast<const char*>(bytes.data()), bytes.size());
    }

private:
    std::span<const std::byte> take(std::uint64_t size, const std::string& what) {
        if (size > file_.bytes().size() - at_)
            throw Error(ErrorCode::BadTokenizer, fmt::format("{}: the file ends in {}", file_.name(), what));
        const auto bytes = file_.bytes().subspan(at_, size);
        at_ += size;
        return bytes;
    }

    const MappedFile& file_;
    std::size_t at_ = 0;
};

/// Encodes and decodes as llama2.c's run.c does.
class Llama2cTokenizer : public Tokenizer {
public:
    Llama2cTokenizer(std::shared_ptr<const Vocab> vocab, std::vector<float> scores)
        : vocab_(std::move(vocab)), bpe_(vocab_, scores, mergeablePieces(scores)) {
        const auto bytes = byteFallbackIds(*vocab_);
        for (std::size_t b = 0; b < 256; ++b)
            if (bytes[b] != kFirstByte + static_cast<TokenId>(b)) hasBytes_ = false;
    }

    std::string kind() const override { return "llama2c"; }
    std::int64_t vocabSize() const override { return vocab_->size(); }
    std::optional<TokenId> bos() const override { return kBos; }
    std::optional<TokenId> eos() const override { return kEos; }
    bool addsBos() const override { return true; }

    std::vector<TokenId> encode(std::string_view text, bool addSpecial) const override {
        std::vector<TokenId> symbols;
        if (!text.empty()) appendCharacter(" ", symbols);
        for (std::size_t i = 0; i < text.size();) {
            std::size_t end = i + 1;
            while (end < text.size() && (text[end] & 0xC0) == 0x80 && end - i < 4) ++end;
            appendCharacter(text.substr(i, end - i), symbols);
            i = end;
        }
        std::vector<TokenId> ids = bpe_.merge(std::move(symbols));
        if (addSpecial) ids.insert(ids.begin(), kBos);
        return ids;
    }

    std::string decode(const std::vector<TokenId>& ids) const override {
        std::string text;
        bool afterBos = false;
        for (const TokenId id : ids) {
            std::string_view bytes = *vocab_->piece(id);
            const char byte = static_cast<char>(id - kFirstByte);
            if (hasBytes_ && id >= kFirstByte && id < kFirstByte + 256) bytes = {&byte, 1};
            if (id == kBos || id == kEos) bytes = {};
            if (afterBos && bytes.starts_with(' ')) bytes.remove_prefix(1);
            text += bytes;
            afterBos = id == kBos;
        }
        return text;
    }

    std::string piece(TokenId id) const override { return unicode::visible(*vocab_->piece(id)); }

private:
    static std::vector<bool> mergeablePieces(const std::vector<float>& scores) {
        std::vector<bool> out;
        for (const float score : scores)
            out.push_back(score > -1e10f); // run.c begins its search for the best there
        return out;
    }

    /// Without byte pieces, a run of unknown characters is one <unk>: run.c's "byte + 3" would be some other
    /// piece.
    void appendCharacter(std::string_view character, std::vector<TokenId>& symbols) const {
        if (const auto id = vocab_->find(character))
            symbols.push_back(*id);
        else if (hasBytes_)
            for (const char b : character) symbols.push_back(kFirstByte + static_cast<unsigned char>(b));
        else if (symbols.empty() || symbols.back() != kUnknown)
            symbols.push_back(kUnknown);
    }

    std::shared_ptr<const Vocab> vocab_;
    ScoredBpe bpe_;
    bool hasBytes_ = true;
};

} // namespace

std::shared_ptr<const Tokenizer> parseLlama2cTokenizer(const MappedFile& file, std::int64_t vocabSize) {
    Reader reader(file);
    reader.number<std::int32_t>("the header");
    auto vocab = std::make_shared<Vocab>(file.name());
    std::vector<float> scores;
    while (vocabSize > 0 ? vocab->size() < vocabSize : !reader.atEnd()) {
        const std::string what = fmt::format("piece {}", vocab->size());
        const float score = reader.number<float>(what);
        if (std::isnan(score))
            throw Error(ErrorCode::BadTokenizer, fmt::format("{}: {}: score is NaN", file.name(), what));
        scores.push_back(score);
        vocab->append(reader.text(reader.number<std::int32_t>(what), what), false);
    }
    if (vocab->size() <= kEos)
        throw Error(ErrorCode::BadTokenizer,
                    file.name() + ": <unk>, BOS and EOS (the first three pieces) are missing");
    return std::make_shared<Llama2cTokenizer>(std::move(vocab), std::move(scores));
}

std::shared_ptr<const Tokenizer> openLlama2cTokenizer(const std::filesystem::path& file,
                                                      std::int64_t vocabSize) {
    return parseLlama2cTokenizer(*MappedFile::open(file), vocabSize);
}

} // namespace qs
