// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "text/vocab.h"

namespace qs {

/// The part of a tokenizer that turns one pre-tokenized word into ids.
class WordModel {
public:
    virtual ~WordModel() = default;
    virtual std::string kind() const = 0;
    /// Appends to `out`. `word` is valid UTF-8 and not empty.
    virtual void encode(std::string_view word, std::vector<TokenId>& out) const = 0;
};

} // namespace qs
