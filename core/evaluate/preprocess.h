// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

/// Text preparation that templates cannot express, each equal to what lm-evaluation-harness does for its
/// task.
namespace qs {

/// HellaSwag: strips, turns " [title]" into ". ", removes shortest "[...]" on one line, and halves double
/// spaces once.
std::string cleanHellaSwag(std::string_view text);

/// OpenBookQA's published TSV: "(A) one (B) two" -> {"one", "two"}; what stands before "(A)" is dropped.
std::vector<std::string> splitLetteredChoices(std::string_view text);

/// LAMBADA: everything before the last single space, and the last word with that space in front.
/// Without a space the context is empty and the whole text is the word (harness: the same).
struct LastWordSplit {
    std::string context, continuation;
};
LastWordSplit splitLastWord(std::string_view text);

/// wiki.test.raw cut into articles as EleutherAI/wikitext_document_level does.
std::vector<std::string> wikitextPages(std::string_view file);
/// Undoes WikiText's tokenization (" @-@ ", spaces before commas, quotes ...); the text that is scored.
std::string wikitextDetokenize(std::string_view page);
/// The harness' number of words: len(re.split(r"\s+", text)), so empty strings at the edges count.
std::int64_t harnessWordCount(std::string_view text);

} // namespace qs
