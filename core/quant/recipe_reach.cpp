// SPDX-License-Identifier: GPL-3.0-or-later
#include "quant/recipe_reach.h"

#include <algorithm>
#include <fmt/format.h>
#include <sstream>

namespace qs {
namespace {

using Fields = std::vector<std::pair<std::string, std::string>>;

Fields fieldsOf(const OperandRecipe& o) {
    if (o.format.isNone()) return {{"format", "none"}};
    Fields f = {{"format", o.format.name()},
                {"granularity", std::string(granularityName(o.granularity))},
                {"group_size", o.groupSize > 0 ? fmt::format("{}", o.groupSize) : ""},
                {"clip_ratio", fmt::format("{}", o.clipRatio)},
                {"bias", o.bias ? fmt::format("{}", *o.bias) : ""},
                {"scale", std::string(scaleTypeName(o.scaling.type))}};
    f.emplace_back("scale_rule",
                   o.scaling.type == ScaleType::E8M0 ? std::string(scaleRuleName(o.scaling.rule)) : "");
    f.emplace_back("scale_scan", o.scaling.scan ? "true" : "");
    f.emplace_back("asymmetric", o.scaling.asymmetric ? "true" : "");
    return f;
}

Fields fieldsOf(const Recipe& r) {
    Fields f = {{"name", r.name},
                {"description", r.description},
                {"method", r.method},
                {"calibration text", r.calibrationText.empty() ? "builtin" : r.calibrationText},
                {"calibration tokens", fmt::format("{}", r.calibrationTokens)}};
    for (const auto& [key, value] : r.options) f.emplace_back("option " + key, value);
    return f;
}

std::string valueOf(const Fields& fields, const std::string& key) {
    for (const auto& [name, value] : fields)
        if (name == key) return value;
    return "";
}

void compare(const Fields& before, const Fields& after, const std::string& where,
             std::vector<RecipeDifference>& out) {
    for (const auto& [key, value] : before)
        if (valueOf(after, key) != value) out.push_back({where, key, value, valueOf(after, key)});
    for (const auto& [key, value] : after) {
        const bool known =
            std::any_of(before.begin(), before.end(), [&k = key](const auto& f) { return f.first == k; });
        if (!known && !value.empty()) out.push_back({where, key, "", value});
    }
}

std::vector<std::string> linesOf(const std::string& text) {
    std::vector<std::string> lines;
    std::istringstream in(text);
    for (std::string line; std::getline(in, line);) lines.push_back(line);
    return lines;
}

} // namespace

std::vector<std::vector<SiteReach>> ruleReach(const std::vector<RecipeRule>& rules,
                                              const std::vector<SiteId>& sites) {
    std::vector<std::vector<SiteReach>> out(rules.size());
    for (const SiteId& site : sites) {
        int weightsBy = -1, activationsBy = -1;
        for (std::size_t i = rules.size(); i-- > 0;) {
            const RecipeRule& rule = rules[i];
            if (!patternMatches(rule.match, site)) continue;
            if (rule.weights && weightsBy < 0) weightsBy = static_cast<int>(i);
            if (rule.activations && activationsBy < 0) activationsBy = static_cast<int>(i);
            out[i].push_back({site, rule.weights ? weightsBy : -1, rule.activations ? activationsBy : -1});
        }
    }
    return out;
}

bool decides(const std::vector<SiteReach>& reach, int index) {
    return std::any_of(reach.begin(), reach.end(), [index](const SiteReach& s) {
        return s.weightsBy == index || s.activationsBy == index;
    });
}

Recipe withOperands(const Recipe& recipe, const std::vector<SiteId>& sites,
                    const std::optional<OperandRecipe>& weights,
                    const std::optional<OperandRecipe>& activations, const std::vector<SiteId>& allSites) {
    std::map<SiteId, SiteRecipe> edited;
    const auto at = [&](const SiteId& s) -> SiteRecipe& {
        return edited.try_emplace(s, recipe.forSite(s)).first->second;
    };
    for (const SiteId& s : sites) {
        if (weights) at(s).weights = *weights;
        const auto tap = tapOf(s);
        if (!activations || !tap) continue;
        for (const SiteId& sharing : sitesOf(*tap)) at(sharing).activations = *activations;
    }
    std::vector<std::pair<SiteRecipe, std::vector<SiteId>>> groups; // what ends up alike is set together
    for (const auto& [site, wanted] : edited) {
        auto group =
            std::find_if(groups.begin(), groups.end(), [&w = wanted](const auto& g) { return g.first == w; });
        if (group == groups.end()) group = groups.insert(groups.end(), {wanted, {}});
        group->second.push_back(site);
    }
    Recipe next = recipe;
    for (const auto& [wanted, members] : groups) setForSites(next, members, wanted, allSites);
    return next;
}

std::vector<RecipeDifference> differences(const Recipe& before, const Recipe& after,
                                          const std::vector<SiteId>& sites) {
    std::vector<RecipeDifference> out;
    compare(fieldsOf(before), fieldsOf(after), "", out);
    for (const SiteId& site : sites) {
        const SiteRecipe a = before.forSite(site), b = after.forSite(site);
        compare(fieldsOf(a.weights), fieldsOf(b.weights), site.name() + " weights", out);
        compare(fieldsOf(a.activations), fieldsOf(b.activations), site.name() + " activations", out);
    }
    return out;
}

/// By the longest common subsequence of lines.
std::vector<DiffLine> lineDifferences(const std::string& before, const std::string& after) {
    const std::vector<std::string> a = linesOf(before), b = linesOf(after);
    const std::size_t wide = b.size() + 1;
    std::vector<int> common((a.size() + 1) * wide, 0); // of the ends from (i, j) on
    for (std::size_t i = a.size(); i-- > 0;)
        for (std::size_t j = b.size(); j-- > 0;)
            common[i * wide + j] = a[i] == b[j]
                                       ? common[(i + 1) * wide + j + 1] + 1
                                       : std::max(common[(i + 1) * wide + j], common[i * wide + j + 1]);
    std::vector<DiffLine> out;
    std::size_t i = 0, j = 0;
    while (i < a.size() || j < b.size()) {
        if (i < a.size() && j < b.size() && a[i] == b[j]) {
            out.push_back({' ', a[i++]});
            ++j;
        } else if (j == b.size() ||
                   (i < a.size() && common[(i + 1) * wide + j] >= common[i * wide + j + 1])) {
            out.push_back({'-', a[i++]});
        } else {
            out.push_back({'+', b[j++]});
        }
    }
    return out;
}

} // namespace qs
