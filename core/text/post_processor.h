// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "text/json_node.h"

namespace qs {

/// What special tokens stand round the ids of a text: a list of fixed ids and places for the text.
class PostProcessor {
public:
    struct Item {
        bool isText;
        std::vector<TokenId> ids; ///< when not the text
    };

    PostProcessor() = default; ///< adds nothing
    explicit PostProcessor(std::vector<Item> items) : items_(std::move(items)) {}
    /// Special tokens before and after the text.
    static PostProcessor around(std::vector<TokenId> before, std::vector<TokenId> after);

    std::vector<TokenId> apply(const std::vector<TokenId>& text) const;
    /// The ids in front of the text.
    std::vector<TokenId> prefix() const;
    /// This one first, then `outer` round its result.
    PostProcessor then(const PostProcessor& outer) const;

private:
    std::vector<Item> items_ = {{true, {}}};
};

/// The "post_processor" section of tokenizer.json, for single texts. Ids are checked against the vocabulary.
PostProcessor parsePostProcessor(const JsonNode& node, const Vocab& vocab, int depth = 0);

} // namespace qs
