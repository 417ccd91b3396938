// SPDX-License-Identifier: GPL-3.0-or-later
// Recipes as YAML, both ways.
#include "checkpoint/messages.h"
#include "quant/recipe.h"
#include "quant/recipe_rules.h"
#include "quant/yaml_tree.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <fmt/format.h>
#include <initializer_list>

namespace qs {
namespace {

constexpr std::int64_t kMaxTokens = 1 << 24, kMaxGroup = 1 << 20;
constexpr double kMaxBias = 512, kMaxClip = 16;

/// Reads nodes of one file; every complaint names file and line.
class RecipeReader {
public:
    explicit RecipeReader(std::string fileName) : fileName_(std::move(fileName)) {}

    Recipe recipe(const YamlNode& root) const {
        Recipe r;
        wantMap(root, "the recipe", {"name", "description", "method", "options", "calibration", "rules"});
        for (const auto& [key, value] : root.entries) {
            if (key == "name") r.name = word(value, key);
            if (key == "description") r.description = word(value, key);
            if (key == "method") r.method = word(value, key);
            if (key == "options") r.options = options(value);
            if (key == "calibration") readCalibration(value, r);
            if (key == "rules") r.rules = rules(value);
        }
        if (r.name.empty()) fail(root, "name is missing");
        if (r.method.empty()) fail(root, "method is empty");
        if (!has(root, "rules")) fail(root, "rules are missing");
        return r;
    }

private:
    [[noreturn]] void fail(const YamlNode& at, const std::string& message) const {
        throw yamlError(fileName_, at.line, ErrorCode::BadRecipe, message);
    }
    static bool has(const YamlNode& map, const std::string& key) {
        return std::any_of(map.entries.begin(), map.entries.end(),
                           [&](const auto& e) { return e.key == key; });
    }
    void wantMap(const YamlNode& node, const std::string& what,
                 std::initializer_list<std::string_view> keys) const {
        if (node.kind != YamlNode::Kind::Map) fail(node, what + " must be a map");
        for (const auto& [key, value] : node.entries)
            if (std::find(keys.begin(), keys.end(), key) == keys.end())
                fail(value, "unknown key " + inQuotes(key) + " in " + what);
    }
    const std::string& word(const YamlNode& node, const std::string& key) const {
        if (node.kind != YamlNode::Kind::Scalar) fail(node, key + " must be a word or text");
        return node.text;
    }
    double number(const YamlNode& node, const std::string& key, double low, double high) const {
        const std::string& text = word(node, key);
        double value = 0;
        const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), value);
        if (failure != std::errc() || end != text.data() + text.size() || !(value >= low && value <= high))
            fail(node, fmt::format("{} must be a number from {} to {}", key, low, high));
        return value;
    }
    std::int64_t integer(const YamlNode& node, const std::string& key, std::int64_t low,
                         std::int64_t high) const {
        const std::string& text = word(node, key);
        std::int64_t value = 0;
        const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), value);
        if (failure != std::errc() || end != text.data() + text.size() || value < low || value > high)
            fail(node, fmt::format("{} must be a whole number from {} to {}", key, low, high));
        return value;
    }

    bool truth(const YamlNode& node, const std::string& key) const {
        const std::string& text = word(node, key);
        if (text != "true" && text != "false") fail(node, key + " must be true or false");
        return text == "true";
    }

    std::map<std::string, std::string> options(const YamlNode& node) const {
        if (node.kind != YamlNode::Kind::Map) fail(node, "options must be a map");
        std::map<std::string, std::string> result;
        for (const auto& [key, value] : node.entries) {
            if (!isOptionName(key))
                fail(value, "option " + inQuotes(key) + ": a name has up to 64 letters, digits and _");
            result[key] = word(value, "option " + inQuotes(key));
        }
        return result;
    }
    /// Anything longer or stranger could not be written as a key again.
    static bool isOptionName(const std::string& key) {
        const auto fits = [](char c) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
        };
        return !key.empty() && key.size() <= 64 && std::all_of(key.begin(), key.end(), fits);
    }
    void readCalibration(const YamlNode& node, Recipe& r) const {
        wantMap(node, "calibration", {"text", "tokens"});
        for (const auto& [key, value] : node.entries) {
            if (key == "text") r.calibrationText = word(value, key) == "builtin" ? "" : word(value, key);
            if (key == "tokens") r.calibrationTokens = integer(value, key, 1, kMaxTokens);
        }
    }
    std::vector<RecipeRule> rules(const YamlNode& node) const {
        if (node.kind != YamlNode::Kind::List) fail(node, "rules must be a list");
        std::vector<RecipeRule> result;
        for (const YamlNode& item : node.items) {
            RecipeRule rule;
            wantMap(item, "a rule", {"match", "weights", "activations"});
            for (const auto& [key, value] : item.entries) {
                if (key == "match") rule.match = pattern(value);
                if (key == "weights") rule.weights = operand(value, key, true);
                if (key == "activations") rule.activations = operand(value, key, false);
            }
            if (rule.match.empty()) fail(item, "the rule has no match");
            result.push_back(std::move(rule));
        }
        return result;
    }
    std::string pattern(const YamlNode& node) const {
        const std::string& text = word(node, "match");
        if (const auto bad = badPattern(text)) fail(node, "match: " + inQuotes(*bad) + " can match no site");
        return text;
    }
    OperandRecipe operand(const YamlNode& node, const std::string& what, bool weights) const {
        OperandRecipe o;
        if (node.kind == YamlNode::Kind::Scalar && node.text == "none") return o;
        wantMap(node, what,
                {"format", "granularity", "group_size", "clip_ratio", "bias", "scale", "scale_rule",
                 "scale_scan", "asymmetric"});
        o.granularity = weights ? Granularity::Row : Granularity::Tensor;
        if (!has(node, "format")) fail(node, what + ": format is missing");
        for (const auto& [key, value] : node.entries) {
            if (key == "group_size") o.groupSize = integer(value, key, 1, kMaxGroup);
            if (key == "clip_ratio") o.clipRatio = number(value, key, 1e-6, kMaxClip);
            if (key == "scale_scan") o.scaling.scan = truth(value, key);
            if (key == "asymmetric") o.scaling.asymmetric = truth(value, key);
            if (key == "bias") o.bias = number(value, key, -kMaxBias, kMaxBias);
            try {
                if (key == "format") o.format = Format::parse(word(value, key));
                if (key == "granularity") o.granularity = granularityFromName(word(value, key));
                if (key == "scale") o.scaling.type = scaleTypeFromName(word(value, key));
                if (key == "scale_rule") o.scaling.rule = scaleRuleFromName(word(value, key));
            } catch (const Error& e) {
                fail(value, std::string(what) + ": " + e.what());
            }
        }
        const std::string problem = operandProblem(o, weights);
        if (!problem.empty()) fail(node, what + ": " + problem);
        return o.format.isNone() ? OperandRecipe{} : o;
    }

    std::string fileName_;
};

/// Text as YAML: as it is when that can only be read as this text, otherwise in double quotes.
std::string yamlText(const std::string& text) {
    const auto isPlain = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
               c == '_' || c == '.';
    };
    const bool plain = !text.empty() && std::all_of(text.begin(), text.end(), isPlain) &&
                       ((text[0] >= 'a' && text[0] <= 'z') || (text[0] >= 'A' && text[0] <= 'Z'));
    if (plain && text != "null" && text != "Null" && text != "NULL") return text;
    std::string out = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\')
            (out += '\\') += c;
        else if (c == '\n')
            out += "\\n";
        else if (c == '\t')
            out += "\\t";
        else if (static_cast<unsigned char>(c) < 0x20 || c == 0x7f)
            out += fmt::format("\\x{:02x}", static_cast<unsigned char>(c));
        else
            out += c;
    }
    return out + "\"";
}

std::string yamlOperand(const OperandRecipe& o) {
    if (o.format.isNone()) return "none";
    std::string text =
        fmt::format("{{format: {}, granularity: {}", o.format.name(), granularityName(o.granularity));
    if (o.groupSize > 0) text += fmt::format(", group_size: {}", o.groupSize);
    if (o.clipRatio != 1) text += fmt::format(", clip_ratio: {}", o.clipRatio);
    if (o.bias) text += fmt::format(", bias: {}", *o.bias);
    if (o.scaling.type != ScaleType::Real) text += fmt::format(", scale: {}", scaleTypeName(o.scaling.type));
    if (o.scaling.rule != ScaleRule::Floor)
        text += fmt::format(", scale_rule: {}", scaleRuleName(o.scaling.rule));
    if (o.scaling.scan) text += ", scale_scan: true";
    if (o.scaling.asymmetric) text += ", asymmetric: true";
    return text + "}";
}

} // namespace

Recipe Recipe::fromYaml(const std::string& text, const std::string& fileName) {
    return RecipeReader(fileName).recipe(parseYamlTree(text, fileName, ErrorCode::BadRecipe));
}

std::string Recipe::toYaml() const {
    std::string out;
    if (!name.empty()) out += "name: " + yamlText(name) + "\n";
    if (!description.empty()) out += "description: " + yamlText(description) + "\n";
    out += "method: " + yamlText(method) + "\n";
    if (!options.empty()) {
        out += "options:\n";
        for (const auto& [key, value] : options) out += "  " + yamlText(key) + ": " + yamlText(value) + "\n";
    }
    out += fmt::format("calibration: {{text: {}, tokens: {}}}\n",
                       calibrationText.empty() ? "builtin" : yamlText(calibrationText), calibrationTokens);
    out += rules.empty() ? "rules: []\n" : "rules:\n";
    for (const RecipeRule& rule : rules) {
        out += "  - match: " + yamlText(rule.match) + "\n";
        if (rule.weights) out += "    weights: " + yamlOperand(*rule.weights) + "\n";
        if (rule.activations) out += "    activations: " + yamlOperand(*rule.activations) + "\n";
    }
    return out;
}

} // namespace qs
