// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "text/tokenizer.h"

#include <string>
#include <vector>

namespace qs {

/// What each token adds to the text that is before it, so that the parts joined are the text: spaces as they
/// are, nothing for special tokens. A character whose bytes are spread over several tokens belongs to the
/// last of them.
class TokenTexts {
public:
    TokenTexts(const Tokenizer& tokenizer, std::vector<TokenId> prompt);
    std::string add(TokenId id);                      ///< of this token
    const std::string& text() const { return text_; } ///< of all that was added

private:
    const Tokenizer& tokenizer_;
    std::vector<TokenId> ids_;
    std::string decoded_, text_; ///< decoded_: without incomplete characters at its end
};

} // namespace qs
