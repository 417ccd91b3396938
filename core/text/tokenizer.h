// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "checkpoint/checkpoint.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace qs {

using TokenId = std::int32_t;

/// Text to token ids and back. Immutable and thread-safe after construction.
/// Kinds: "bpe", "unigram", "wordpiece" (tokenizer.json; the last also vocab.txt), "sentencepiece",
/// "llama2c", "gguf-llama", "gguf-gpt2", "gguf-bert".
class Tokenizer {
public:
    virtual ~Tokenizer() = default;

    virtual std::string kind() const = 0;
    virtual std::int64_t vocabSize() const = 0;
    virtual std::optional<TokenId> bos() const = 0;
    virtual std::optional<TokenId> eos() const = 0;
    /// Whether the tokenizer's own special tokens put BOS in front (what `encode(text, true)` does).
    virtual bool addsBos() const = 0;

    /// `text` is UTF-8. Invalid bytes are read as U+FFFD; llama2.c and GGUF "llama" vocabularies with byte
    /// pieces encode them as they are. addSpecial: with the tokenizer's default special tokens
    /// (post-processor template, BOS, [CLS] ... [SEP]). Throws Error(BadTokenizer) when a character has no
    /// encoding and the vocabulary no unknown token.
    virtual std::vector<TokenId> encode(std::string_view text, bool addSpecial) const = 0;

    /// Concatenated text; special tokens are left out. Ids out of range throw Error(BadArgument).
    virtual std::string decode(const std::vector<TokenId>& ids) const = 0;

    /// How one token is shown in a table or chart: its piece with visible spaces and control characters.
    virtual std::string piece(TokenId id) const = 0;
};

/// tokenizer.json (Hugging Face tokenizers): an unknown component is Error(BadTokenizer) that names it.
/// tokenizer_config.json beside it, when there, gives BOS/EOS and add_bos_token.
std::shared_ptr<const Tokenizer> openTokenizerJson(const std::filesystem::path& file);
/// The same from memory; `config` is the text of tokenizer_config.json, may be empty.
std::shared_ptr<const Tokenizer> parseTokenizerJson(std::string_view json, std::string_view config,
                                                    const std::string& name);
/// SentencePiece .model (BPE and unigram), through libsentencepiece.
std::shared_ptr<const Tokenizer> openSentencePiece(const std::filesystem::path& file);
/// llama2.c tokenizer.bin; the vocabulary size is the model's (the file does not store it), 0: until the file
/// ends.
std::shared_ptr<const Tokenizer> openLlama2cTokenizer(const std::filesystem::path& file,
                                                      std::int64_t vocabSize);
/// vocab.txt of BERT (uncased BertTokenizer rules).
std::shared_ptr<const Tokenizer> openWordPiece(const std::filesystem::path& vocabFile);
std::shared_ptr<const Tokenizer> tokenizerFromGguf(const GgufTokenizerData& data);

/// Finds the tokenizer of a checkpoint: explicit file, tokenizer.json, tokenizer.model, GGUF-embedded, or for
/// llama2.c a tokenizer.bin / tok<vocab>.bin beside the model. Throws Error(BadTokenizer) when there is none.
std::shared_ptr<const Tokenizer> openTokenizer(const Checkpoint& checkpoint);

} // namespace qs
