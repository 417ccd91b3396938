// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "text/vocab.h"

#include <nlohmann/json_fwd.hpp>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace qs {

/// A value inside a JSON document together with its place in it, so that every complaint names file and
/// field. Refers to the document, which must outlive it.
class JsonNode {
public:
    /// The root of `file`.
    JsonNode(const nlohmann::json& value, std::string file) : JsonNode(value, std::move(file), "") {}

    std::optional<JsonNode> find(const char* key) const; ///< nothing when absent or null
    JsonNode at(const char* key) const;
    std::vector<JsonNode> items() const; ///< of an array

    bool isText() const;
    bool isObject() const;
    std::string text() const;
    /// A text that is put before or behind others again and again, and so must be short.
    std::string affix() const;
    std::string affix(const char* key, const std::string& fallback) const;
    std::string text(const char* key) const { return at(key).text(); }
    std::string text(const char* key, const std::string& fallback) const;
    bool flag(const char* key, bool fallback) const;
    std::int64_t integer() const;
    std::int64_t integer(const char* key, std::int64_t fallback) const;

    /// An object of piece -> id.
    Vocab vocab() const;
    /// An array of [piece, score], scores finite.
    std::vector<std::pair<std::string, double>> scoredPieces() const;
    /// An array of "left right" or ["left", "right"].
    std::vector<std::pair<std::string, std::string>> textPairs() const;

    std::string where() const;                             ///< "file: path.of.field"
    [[noreturn]] void fail(const std::string& what) const; ///< Error(BadTokenizer)

private:
    JsonNode(const nlohmann::json& value, std::string file, std::string path)
        : value_(&value), file_(std::move(file)), path_(std::move(path)) {}

    const nlohmann::json* value_;
    std::string file_, path_;
};

} // namespace qs
