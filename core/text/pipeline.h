// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "text/added_tokens.h"
#include "text/decoder.h"
#include "text/normalizer.h"
#include "text/post_processor.h"
#include "text/pre_tokenizer.h"
#include "text/word_model.h"

#include <unordered_set>

namespace qs {

/// Everything a tokenizer of the Hugging Face kind consists of, in the order in which text passes through.
struct Pipeline {
    std::string kind;
    std::shared_ptr<const Vocab> vocab;
    TokenCutter rawTokens;        ///< added tokens that are looked for in the text as given
    Normalizer normalizer;        ///< none: unchanged
    TokenCutter normalizedTokens; ///< ... and in the normalized text
    PreTokenizer preTokenizer;    ///< none: one piece
    std::shared_ptr<const WordModel> model;
    PostProcessor postProcessor;
    Decoder decoder;                     ///< none: pieces with spaces between
    std::unordered_set<TokenId> special; ///< left out by decode()
    std::unordered_set<TokenId> added;   ///< pieces that are plain text even where the model's are byte-level
    bool byteLevel = false;              ///< pieces are in the byte-level alphabet
    std::optional<TokenId> bos, eos;
};

std::shared_ptr<const Tokenizer> makeTokenizer(Pipeline pipeline);

} // namespace qs
