// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/post_processor.h"

#include "text/normalizer.h"

#include <fmt/format.h>

namespace qs {
namespace {

TokenId checkedId(const JsonNode& node, const Vocab& vocab) {
    const std::int64_t id = node.integer();
    if (id < 0 || id >= vocab.size()) node.fail(fmt::format("the id {} is not in the vocabulary", id));
    return static_cast<TokenId>(id);
}

/// {"SpecialToken": {"id": name}} by the table of special tokens, or {"Sequence": {"id": "A"}}.
PostProcessor::Item parseItem(const JsonNode& item, const JsonNode& specials, const Vocab& vocab) {
    if (const auto sequence = item.find("Sequence")) {
        if (sequence->text("id") != "A") sequence->fail("only the sequence A can stand in a single template");
        return {true, {}};
    }
    const std::string name = item.at("SpecialToken").text("id");
    PostProcessor::Item out{false, {}};
    for (const JsonNode& id : specials.at(name.c_str()).at("ids").items())
        out.ids.push_back(checkedId(id, vocab));
    return out;
}

PostProcessor parseTemplate(const JsonNode& node, const Vocab& vocab) {
    std::vector<PostProcessor::Item> items;
    int texts = 0;
    for (const JsonNode& item : node.at("single").items()) {
        items.push_back(parseItem(item, node.at("special_tokens"), vocab));
        texts += items.back().isText;
    }
    if (texts != 1) node.at("single").fail("must hold the sequence A once");
    return PostProcessor(std::move(items));
}

/// "sep" and "cls" are [token, id].
PostProcessor parseClsSep(const JsonNode& node, const Vocab& vocab) {
    const auto id = [&](const char* key) {
        const auto pair = node.at(key).items();
        if (pair.size() != 2) node.at(key).fail("must be [token, id]");
        return checkedId(pair[1], vocab);
    };
    return PostProcessor::around({id("cls")}, {id("sep")});
}

} // namespace

PostProcessor PostProcessor::around(std::vector<TokenId> before, std::vector<TokenId> after) {
    return PostProcessor({{false, std::move(before)}, {true, {}}, {false, std::move(after)}});
}

std::vector<TokenId> PostProcessor::apply(const std::vector<TokenId>& text) const {
    std::vector<TokenId> out;
    for (const Item& item : items_) {
        const auto& ids = item.isText ? text : item.ids;
        out.insert(out.end(), ids.begin(), ids.end());
    }
    return out;
}

std::vector<TokenId> PostProcessor::prefix() const {
    std::vector<TokenId> out;
    for (const Item& item : items_) {
        if (item.isText) break;
        out.insert(out.end(), item.ids.begin(), item.ids.end());
    }
    return out;
}

PostProcessor PostProcessor::then(const PostProcessor& outer) const {
    std::vector<Item> items;
    for (const Item& item : outer.items_) {
        if (item.isText)
            items.insert(items.end(), items_.begin(), items_.end());
        else
            items.push_back(item);
    }
    return PostProcessor(std::move(items));
}

PostProcessor parsePostProcessor(const JsonNode& node, const Vocab& vocab, int depth) {
    const std::string type = node.text("type");
    if (type == "TemplateProcessing") return parseTemplate(node, vocab);
    if (type == "BertProcessing" || type == "RobertaProcessing") return parseClsSep(node, vocab);
    if (type == "ByteLevel") return {}; // concerns offsets only
    if (type == "Sequence") {
        if (depth >= kMaxNesting) node.fail("components nest too deeply");
        PostProcessor all;
        for (const JsonNode& part : node.at("processors").items())
            all = all.then(parsePostProcessor(part, vocab, depth + 1));
        return all;
    }
    node.fail(fmt::format("the post-processor '{}' is not supported", type));
}

} // namespace qs
