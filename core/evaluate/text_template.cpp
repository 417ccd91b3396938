// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluate/text_template.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>
#include <stdexcept>

namespace qs {
namespace {

using nlohmann::json;

[[noreturn]] void fail(const std::string& reason) {
    throw std::invalid_argument(reason);
}

FieldPath parsePath(std::string_view text) {
    FieldPath path;
    path.text = text;
    std::size_t at = 0;
    while (true) {
        const std::size_t dot = std::min(text.find('.', at), text.size());
        FieldPath::Step step{std::string(text.substr(at, dot - at)), false};
        if (step.name.ends_with("[]")) {
            step.each = true;
            step.name.resize(step.name.size() - 2);
        }
        if (step.name.empty()) fail(fmt::format("the field name '{}' has an empty part", text));
        path.steps.push_back(std::move(step));
        if (dot == text.size()) return path;
        at = dot + 1;
    }
}

/// Collects the values at `path` below `value`; false when a name is missing.
bool collect(const json& value, const FieldPath& path, std::size_t step, std::vector<const json*>& out) {
    if (step == path.steps.size()) {
        out.push_back(&value);
        return true;
    }
    const FieldPath::Step& s = path.steps[step];
    if (!value.is_object()) return false;
    const auto found = value.find(s.name);
    if (found == value.end()) return false;
    if (!s.each) return collect(*found, path, step + 1, out);
    if (!found->is_array()) fail(fmt::format("field '{}' is not a list", path.text));
    for (const json& element : *found)
        if (!collect(element, path, step + 1, out)) return false;
    return true;
}

std::string plainText(const json& value, const FieldPath& path) {
    if (value.is_string()) return value.get<std::string>();
    if (value.is_boolean()) return value.get<bool>() ? "true" : "false";
    if (value.is_number_integer()) return value.dump();
    fail(fmt::format("field '{}' is {}, not a text", path.text,
                     value.is_null() ? "empty" : value.type_name()));
}

std::string single(const json& row, const FieldPath& path) {
    std::vector<const json*> values;
    if (!collect(row, path, 0, values)) fail(fmt::format("field '{}' is missing", path.text));
    if (values.size() != 1) fail(fmt::format("field '{}' is a list where one text is needed", path.text));
    return plainText(*values[0], path);
}

} // namespace

TextTemplate::TextTemplate(std::string_view source) {
    Part part;
    for (std::size_t i = 0; i < source.size(); ++i) {
        const char c = source[i];
        const bool doubled = i + 1 < source.size() && source[i + 1] == c;
        if ((c == '{' || c == '}') && doubled) {
            part.literal += c;
            ++i;
        } else if (c == '{') {
            const std::size_t close = source.find('}', i);
            if (close == std::string_view::npos) fail("a '{' is not closed");
            part.path = parsePath(source.substr(i + 1, close - i - 1));
            parts_.push_back(std::move(part));
            part = {};
            i = close;
        } else if (c == '}') {
            fail("a '}' stands alone (write '}}' for a literal brace)");
        } else {
            part.literal += c;
        }
    }
    if (!part.literal.empty()) parts_.push_back(std::move(part));
}

std::string TextTemplate::render(const json& row) const {
    std::string out;
    for (const Part& part : parts_) {
        out += part.literal;
        if (!part.path.steps.empty()) out += single(row, part.path);
    }
    return out;
}

std::vector<std::string> TextTemplate::renderList(const json& row) const {
    if (parts_.size() != 1 || !parts_[0].literal.empty() || parts_[0].path.steps.empty())
        fail("a template for a list must be exactly one field");
    const FieldPath& path = parts_[0].path;
    std::vector<const json*> values;
    if (!collect(row, path, 0, values)) fail(fmt::format("field '{}' is missing", path.text));
    std::vector<std::string> out;
    if (values.size() == 1 && values[0]->is_array()) {
        for (const json& element : *values[0]) out.push_back(plainText(element, path));
        return out;
    }
    bool each = false;
    for (const FieldPath::Step& step : path.steps) each = each || step.each;
    if (!each) fail(fmt::format("field '{}' is not a list", path.text));
    for (const json* value : values) out.push_back(plainText(*value, path));
    return out;
}

bool TextTemplate::fits(const json& row) const {
    try {
        for (const Part& part : parts_) {
            std::vector<const json*> values;
            if (!part.path.steps.empty() && !collect(row, part.path, 0, values)) return false;
        }
        return true;
    } catch (const std::invalid_argument&) {
        return false;
    }
}

std::string fieldText(const json& row, const std::string& path) {
    return single(row, parsePath(path));
}

} // namespace qs
