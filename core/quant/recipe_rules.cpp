// SPDX-License-Identifier: GPL-3.0-or-later
#include "quant/recipe_rules.h"

#include <algorithm>
#include <fmt/format.h>

namespace qs {
namespace {

/// Calls use(alternative) for the trimmed parts between '|' until it returns true; whether it did.
template <class Use> bool anyAlternative(std::string_view pattern, const Use& use) {
    while (true) {
        const std::size_t bar = pattern.find('|');
        std::string_view part = pattern.substr(0, bar);
        while (part.starts_with(' ')) part.remove_prefix(1);
        while (part.ends_with(' ')) part.remove_suffix(1);
        if (use(part)) return true;
        if (bar == std::string_view::npos) return false;
        pattern.remove_prefix(bar + 1);
    }
}

/// '*' stands for any run of characters. Linear but for the last star (greedy with one point to go back to).
bool wildcardMatches(std::string_view pattern, std::string_view name) {
    std::size_t p = 0, n = 0, star = std::string_view::npos, resume = 0;
    while (n < name.size()) {
        if (p < pattern.size() && pattern[p] == '*') {
            star = p++;
            resume = n;
        } else if (p < pattern.size() && pattern[p] == name[n]) {
            ++p;
            ++n;
        } else if (star != std::string_view::npos) {
            p = star + 1;
            n = ++resume;
        } else {
            return false;
        }
    }
    while (p < pattern.size() && pattern[p] == '*') ++p;
    return p == pattern.size();
}

/// Whether some site of some model has a name that matches. Runs of digits in a wildcard pattern are read as
/// one N, and block numbers tried as N, NN and NNN: a star may stand between digits.
bool canMatchASite(std::string_view part) {
    if (part.find('*') == std::string_view::npos) return roleFromName(part) || SiteId::parse(part);
    std::string pattern;
    for (const char c : part) {
        const bool digit = c >= '0' && c <= '9';
        if (!digit || !pattern.ends_with('N')) pattern += digit ? 'N' : c;
    }
    for (const Role role : {Role::Embed, Role::Head})
        if (wildcardMatches(part, roleName(role))) return true;
    for (const char* number : {"N", "NN", "NNN"})
        for (const Role role : kBlockRoles)
            if (wildcardMatches(pattern, fmt::format("blocks.{}.{}", number, roleName(role)))) return true;
    return false;
}

OperandRecipe normalized(const OperandRecipe& o) {
    return o.format.isNone() ? OperandRecipe{} : o;
}

/// The shortest pattern that matches exactly `sites` among `all`.
std::string patternFor(const std::vector<SiteId>& sites, const std::vector<SiteId>& all) {
    const auto chosen = [&](const SiteId& s) {
        return std::find(sites.begin(), sites.end(), s) != sites.end();
    };
    std::vector<std::string> candidates = {"*", "blocks.*"};
    if (!sites.empty()) {
        candidates.push_back("blocks.*." + std::string(roleName(sites[0].role)));
        candidates.push_back(fmt::format("blocks.{}.*", sites[0].block));
    }
    for (const std::string& pattern : candidates)
        if (std::all_of(all.begin(), all.end(),
                        [&](const SiteId& s) { return patternMatches(pattern, s) == chosen(s); }))
            return pattern;
    std::string names;
    for (const SiteId& s : all)
        if (chosen(s)) {
            if (!names.empty()) names += '|';
            names += s.name();
        }
    return names;
}

/// For every rule whether it decides the weights, and whether the activations, of some site.
struct RuleUse {
    bool weights = false, activations = false;
};
std::vector<RuleUse> usesOf(const std::vector<RecipeRule>& rules, const std::vector<SiteId>& sites) {
    std::vector<RuleUse> use(rules.size());
    for (const SiteId& site : sites) {
        bool weights = false, activations = false;
        for (std::size_t i = rules.size(); i-- > 0 && !(weights && activations);) {
            const RecipeRule& rule = rules[i];
            if (((!rule.weights || weights) && (!rule.activations || activations)) ||
                !patternMatches(rule.match, site))
                continue;
            if (rule.weights && !weights) weights = use[i].weights = true;
            if (rule.activations && !activations) activations = use[i].activations = true;
        }
    }
    return use;
}

/// Drops what decided something for these sites before the last rule came, and now decides nothing.
void dropOverridden(std::vector<RecipeRule>& rules, const std::vector<SiteId>& sites) {
    std::vector<RecipeRule> earlier(rules.begin(), rules.end() - 1);
    const auto before = usesOf(earlier, sites), now = usesOf(rules, sites);
    std::vector<RecipeRule> kept;
    for (std::size_t i = 0; i < earlier.size(); ++i) {
        RecipeRule rule = earlier[i];
        if (before[i].weights && !now[i].weights) rule.weights.reset();
        if (before[i].activations && !now[i].activations) rule.activations.reset();
        if (rule.weights || rule.activations) kept.push_back(std::move(rule));
    }
    kept.push_back(rules.back());
    rules = std::move(kept);
}

/// What is wrong with the scaling of an operand that is otherwise in order.
std::string scalingProblem(const OperandRecipe& o, bool weights) {
    const Scaling& s = o.scaling;
    const bool blocks = o.groupSize > 0;
    if (o.format.kind == Format::Kind::Table && !weights) return o.format.name() + " is for weights";
    if (o.format.kind == Format::Kind::Table && s.type != ScaleType::Real)
        return o.format.name() + " has real scales";
    if (s.type != ScaleType::Real && o.bias) return "bias is a real scale, which scale e8m0 and e4m3 are not";
    if (s.type != ScaleType::Real && o.granularity == Granularity::Column)
        return "a pre-shift needs real scales";
    if (s.type == ScaleType::E4M3 && !blocks) return "scale e4m3 needs blocks: a group_size";
    if (s.type != ScaleType::E8M0 && s.rule != ScaleRule::Floor) return "scale_rule is for scale e8m0";
    if (s.scan && (s.type != ScaleType::E4M3 || !weights)) return "scale_scan is for weights with scale e4m3";
    if (!s.asymmetric) return "";
    if (o.format.kind != Format::Kind::Int) return "asymmetric is for integer formats";
    if (s.type != ScaleType::Real) return "asymmetric needs real scales";
    if (o.granularity == Granularity::Tensor || o.granularity == Granularity::Column)
        return "asymmetric is for granularity row, group or token";
    return "";
}

} // namespace

bool patternMatches(const std::string& pattern, const SiteId& site) {
    const std::string name = site.name();
    return anyAlternative(pattern, [&](std::string_view part) {
        return part == roleName(site.role) || wildcardMatches(part, name);
    });
}

std::optional<std::string> badPattern(const std::string& pattern) {
    std::optional<std::string> bad;
    anyAlternative(pattern, [&](std::string_view part) {
        if (!canMatchASite(part)) bad = std::string(part);
        return bad.has_value();
    });
    return bad;
}

std::string operandProblem(const OperandRecipe& o, bool weights) {
    if (o.format.isNone()) return "";
    const bool fits = weights
                          ? o.granularity == Granularity::Tensor || o.granularity == Granularity::Row ||
                                o.granularity == Granularity::Group
                          : o.granularity == Granularity::Tensor || o.granularity == Granularity::Column ||
                                o.granularity == Granularity::Token;
    if (!fits)
        return fmt::format("granularity {} is not for {} (wanted {})", granularityName(o.granularity),
                           weights ? "weights" : "activations",
                           weights ? "tensor, row or group" : "tensor, column or token");
    const bool grouped = o.granularity == Granularity::Group, token = o.granularity == Granularity::Token;
    if (grouped && o.groupSize < 1) return "granularity group needs a group_size";
    if (!grouped && !token && o.groupSize != 0) return "group_size is for granularity group or token";
    if (o.groupSize < 0) return "group_size is negative";
    if (o.bias && o.granularity != Granularity::Tensor) return "bias is for granularity tensor";
    return scalingProblem(o, weights);
}

SiteRecipe Recipe::forSite(const SiteId& site) const {
    SiteRecipe result;
    for (const RecipeRule& rule : rules) {
        if (!patternMatches(rule.match, site)) continue;
        if (rule.weights) result.weights = *rule.weights;
        if (rule.activations) result.activations = *rule.activations;
    }
    return result;
}

void setForSites(Recipe& recipe, const std::vector<SiteId>& sites, const SiteRecipe& site,
                 const std::vector<SiteId>& allSites) {
    if (sites.empty()) return;
    RecipeRule rule{patternFor(sites, allSites), normalized(site.weights), normalized(site.activations)};
    recipe.rules.push_back(std::move(rule));
    dropOverridden(recipe.rules, allSites);
    // Back to what the rules said anyway: then no rule is needed.
    Recipe without = recipe;
    without.rules.pop_back();
    const SiteRecipe wanted{*recipe.rules.back().weights, *recipe.rules.back().activations};
    if (std::all_of(sites.begin(), sites.end(),
                    [&](const SiteId& s) { return without.forSite(s) == wanted; }))
        recipe = std::move(without);
}

} // namespace qs
