// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "text/json_node.h"

#include <functional>

namespace qs {

/// Rewrites the pieces of a token sequence on their way back to text; the text is their concatenation.
using Decoder = std::function<std::vector<std::string>(std::vector<std::string>)>;

/// The "decoder" section of tokenizer.json.
Decoder parseDecoder(const JsonNode& node, int depth = 0);

Decoder byteLevelDecoder();
/// Joins words with spaces and drops the prefix that marks the inside of a word; `cleanup`: no space before
/// punctuation and English contractions.
Decoder wordPieceDecoder(std::string prefix, bool cleanup);

} // namespace qs
