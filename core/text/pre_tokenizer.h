// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "text/pattern.h"

namespace qs {

/// A stretch of text on its way to becoming words.
struct Piece {
    std::string text;
    bool atStart; ///< begins where the whole input begins
};
using Pieces = std::vector<Piece>;

/// Cuts pieces into smaller ones (and may rewrite them); empty ones are dropped.
using PreTokenizer = std::function<Pieces(Pieces)>;

/// What becomes of the matches of a pattern when text is split at them.
enum class SplitBehavior { Removed, Isolated, MergedWithPrevious, MergedWithNext, Contiguous };

/// The "pre_tokenizer" section of tokenizer.json.
PreTokenizer parsePreTokenizer(const JsonNode& node, int depth = 0);

/// `invert`: the text between the matches is what the behaviour is about.
PreTokenizer splitter(Pattern pattern, SplitBehavior behavior, bool invert = false);
/// Whitespace removed, punctuation marks alone.
PreTokenizer bertPreTokenizer();
PreTokenizer byteLevelPreTokenizer(bool addPrefixSpace, bool useRegex);
PreTokenizer preTokenizerSequence(std::vector<PreTokenizer> parts);

} // namespace qs
