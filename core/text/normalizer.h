// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "text/json_node.h"

#include <functional>

namespace qs {

/// Text before it is cut into words; valid UTF-8 in, valid UTF-8 out.
using Normalizer = std::function<std::string(std::string)>;

/// The "normalizer" section of tokenizer.json.
Normalizer parseNormalizer(const JsonNode& node, int depth = 0);

/// BERT's cleaning of text: drops control characters and makes every space a plain one.
std::string bertClean(std::string_view text);
std::string bertSpaceIdeographs(std::string_view text);
/// Decomposes and drops nonspacing marks.
std::string stripAccents(std::string_view text);

/// How deep Sequence components may nest.
constexpr int kMaxNesting = 16;

} // namespace qs
