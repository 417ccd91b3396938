// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <nlohmann/json_fwd.hpp>
#include <string>
#include <string_view>
#include <vector>

namespace qs {

/// A place in a row: names separated by dots; "name[]" takes every element of an array
/// ("question.choices[].text").
struct FieldPath {
    struct Step {
        std::string name;
        bool each = false;
    };
    std::vector<Step> steps;
    std::string text; ///< as written, for messages
};

/// The whole template language of task definitions: literal text with {field} and {outer.inner}; "{{" and
/// "}}" are literal braces. Strings are inserted as they are, whole numbers in decimal, booleans as true and
/// false.
class TextTemplate {
public:
    TextTemplate() = default;
    /// Throws std::invalid_argument with a short reason.
    explicit TextTemplate(std::string_view source);

    bool empty() const { return parts_.empty(); }
    /// Throws std::invalid_argument that names the field when it is missing or no plain value.
    std::string render(const nlohmann::json& row) const;
    /// For a template that is exactly one field: the strings of the list it names.
    std::vector<std::string> renderList(const nlohmann::json& row) const;
    /// Whether every field is there (its type is not looked at).
    bool fits(const nlohmann::json& row) const;

private:
    struct Part {
        std::string literal;
        FieldPath path; ///< no steps: only the literal
    };
    std::vector<Part> parts_;
};

/// The plain value at `path`, as a template inserts it. Throws std::invalid_argument that names the field.
std::string fieldText(const nlohmann::json& row, const std::string& path);

} // namespace qs
