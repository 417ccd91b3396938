// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/json_node.h"

#include "base/error.h"

#include <cmath>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace qs {

std::string JsonNode::where() const {
    return path_.empty() ? file_ : file_ + ": " + path_;
}

void JsonNode::fail(const std::string& what) const {
    throw Error(ErrorCode::BadTokenizer, where() + ": " + what);
}

std::optional<JsonNode> JsonNode::find(const char* key) const {
    if (!value_->is_object()) fail("must be an object");
    const auto found = value_->find(key);
    if (found == value_->end() || found->is_null()) return std::nullopt;
    return JsonNode(*found, file_, path_.empty() ? key : path_ + "." + key);
}

JsonNode JsonNode::at(const char* key) const {
    auto found = find(key);
    if (!found) fail(fmt::format("'{}' is missing", key));
    return *found;
}

std::vector<JsonNode> JsonNode::items() const {
    if (!value_->is_array()) fail("must be a list");
    std::vector<JsonNode> out;
    for (std::size_t i = 0; i < value_->size(); ++i)
        out.push_back(JsonNode((*value_)[i], file_, fmt::format("{}[{}]", path_, i)));
    return out;
}

bool JsonNode::isText() const {
    return value_->is_string();
}
bool JsonNode::isObject() const {
    return value_->is_object();
}

std::string JsonNode::text() const {
    if (!value_->is_string()) fail("must be a string");
    return value_->get<std::string>();
}

std::string JsonNode::affix() const {
    std::string value = text();
    if (value.size() > 256) fail("is over 256 bytes long");
    return value;
}

std::string JsonNode::affix(const char* key, const std::string& fallback) const {
    const auto found = find(key);
    return found ? found->affix() : fallback;
}

std::string JsonNode::text(const char* key, const std::string& fallback) const {
    const auto found = find(key);
    return found ? found->text() : fallback;
}

bool JsonNode::flag(const char* key, bool fallback) const {
    const auto found = find(key);
    if (!found) return fallback;
    if (!found->value_->is_boolean()) found->fail("must be true or false");
    return found->value_->get<bool>();
}

std::int64_t JsonNode::integer() const {
    if (!value_->is_number_integer()) fail("must be an integer");
    if (value_->is_number_unsigned() && value_->get<std::uint64_t>() > std::uint64_t(INT64_MAX))
        fail("is too large");
    return value_->get<std::int64_t>();
}

std::int64_t JsonNode::integer(const char* key, std::int64_t fallback) const {
    const auto found = find(key);
    return found ? found->integer() : fallback;
}

Vocab JsonNode::vocab() const {
    if (!value_->is_object()) fail("must be an object of piece and id");
    Vocab vocab(where());
    vocab.reserve(value_->size());
    for (const auto& [piece, id] : value_->items()) {
        if (!id.is_number_integer()) fail(fmt::format("the id of '{}' must be an integer", piece));
        vocab.insert(piece, JsonNode(id, file_, path_).integer());
    }
    return vocab;
}

std::vector<std::pair<std::string, double>> JsonNode::scoredPieces() const {
    if (!value_->is_array()) fail("must be a list");
    std::vector<std::pair<std::string, double>> out;
    out.reserve(value_->size());
    for (const auto& entry : *value_) {
        if (!entry.is_array() || entry.size() != 2 || !entry[0].is_string() || !entry[1].is_number())
            fail(fmt::format("entry {} must be a piece and its score", out.size()));
        out.emplace_back(entry[0].get<std::string>(), entry[1].get<double>());
        if (!std::isfinite(out.back().second))
            fail(fmt::format("the score of entry {} is not finite", out.size() - 1));
    }
    return out;
}

std::vector<std::pair<std::string, std::string>> JsonNode::textPairs() const {
    if (!value_->is_array()) fail("must be a list");
    std::vector<std::pair<std::string, std::string>> out;
    out.reserve(value_->size());
    for (const auto& entry : *value_) {
        if (entry.is_string()) {
            const auto& both = entry.get_ref<const std::string&>();
            if (both.starts_with("#version")) continue;
            const std::size_t space = both.find(' ');
            if (space == std::string::npos || both.find(' ', space + 1) != std::string::npos)
                fail(fmt::format("entry {} must be two pieces with one space between", out.size()));
            out.emplace_back(both.substr(0, space), both.substr(space + 1));
        } else if (entry.is_array() && entry.size() == 2 && entry[0].is_string() && entry[1].is_string()) {
            out.emplace_back(entry[0].get<std::string>(), entry[1].get<std::string>());
        } else {
            fail(fmt::format("entry {} must be a pair of pieces", out.size()));
        }
    }
    return out;
}

} // namespace qs
