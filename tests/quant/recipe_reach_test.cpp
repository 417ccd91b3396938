// SPDX-License-Identifier: GPL-3.0-or-later
#include "quant/recipe_reach.h"

#include <algorithm>
#include <gtest/gtest.h>

namespace qs {
namespace {

std::vector<SiteId> sitesOfTwoBlocks() {
    std::vector<SiteId> sites = {{-1, Role::Embed}};
    for (int b = 0; b < 2; ++b)
        for (const Role role : kBlockRoles) sites.push_back({b, role});
    sites.push_back({-1, Role::Head});
    return sites;
}

OperandRecipe operand(const char* format, Granularity granularity) {
    OperandRecipe o;
    o.format = Format::parse(format);
    o.granularity = granularity;
    return o;
}

Recipe threeRules() {
    Recipe r;
    r.name = "r";
    r.rules = {{"blocks.*", operand("e2m1", Granularity::Row), operand("e2m1", Granularity::Tensor)},
               {"down|head", operand("int8", Granularity::Row), std::nullopt},
               {"blocks.1.*", std::nullopt, operand("int8", Granularity::Token)}};
    return r;
}

TEST(RuleReach, SaysWhichRuleDecidesAsForSiteDoes) {
    const auto sites = sitesOfTwoBlocks();
    const Recipe r = threeRules();
    const auto reach = ruleReach(r.rules, sites);
    ASSERT_EQ(reach.size(), 3u);
    EXPECT_EQ(reach[0].size(), 14u);
    EXPECT_EQ(reach[1].size(), 3u);
    EXPECT_EQ(reach[2].size(), 7u);
    for (std::size_t i = 0; i < 3; ++i)
        for (const SiteReach& s : reach[i]) {
            const SiteRecipe now = r.forSite(s.site);
            if (s.weightsBy >= 0) {
                EXPECT_EQ(now.weights, *r.rules[static_cast<std::size_t>(s.weightsBy)].weights);
            }
            if (s.activationsBy >= 0) {
                EXPECT_EQ(now.activations, *r.rules[static_cast<std::size_t>(s.activationsBy)].activations);
            }
            EXPECT_EQ(s.weightsBy >= 0, r.rules[i].weights.has_value());
            EXPECT_EQ(s.activationsBy >= 0, r.rules[i].activations.has_value());
        }
    for (int i = 0; i < 3; ++i) EXPECT_TRUE(decides(reach[static_cast<std::size_t>(i)], i));
}

TEST(RuleReach, AShadowedRuleDecidesNothing) {
    Recipe r = threeRules();
    r.rules.push_back({"*", operand("int4", Granularity::Row), operand("int4", Granularity::Tensor)});
    const auto reach = ruleReach(r.rules, sitesOfTwoBlocks());
    for (int i = 0; i < 3; ++i) EXPECT_FALSE(decides(reach[static_cast<std::size_t>(i)], i));
    EXPECT_TRUE(decides(reach[3], 3));
}

TEST(WithOperands, SetsManySitesAndWhatSharesTheirActivations) {
    const auto sites = sitesOfTwoBlocks();
    const Recipe before = threeRules();
    const OperandRecipe w = operand("e3m0", Granularity::Tensor), a = operand("e1m2", Granularity::Column);
    const std::vector<SiteId> chosen = {{0, Role::Q}, {1, Role::Down}, {-1, Role::Embed}};
    const Recipe after = withOperands(before, chosen, w, a, sites);
    for (const SiteId& s : sites) {
        const bool isChosen = std::find(chosen.begin(), chosen.end(), s) != chosen.end();
        EXPECT_EQ(after.forSite(s).weights, isChosen ? w : before.forSite(s).weights) << s.name();
        const bool shares = (s.block == 0 && (s.role == Role::Q || s.role == Role::K || s.role == Role::V)) ||
                            s == SiteId{1, Role::Down};
        EXPECT_EQ(after.forSite(s).activations, shares ? a : before.forSite(s).activations) << s.name();
    }
    const Recipe weightsOnly = withOperands(before, chosen, w, std::nullopt, sites);
    for (const SiteId& s : sites)
        EXPECT_EQ(weightsOnly.forSite(s).activations, before.forSite(s).activations);
    EXPECT_EQ(withOperands(before, {}, w, a, sites), before);
}

TEST(Differences, NameFieldAndSite) {
    const auto sites = sitesOfTwoBlocks();
    const Recipe before = threeRules();
    EXPECT_TRUE(differences(before, before, sites).empty());
    Recipe after = before;
    after.method = "fpq";
    after.options["k"] = "50";
    after = withOperands(after, {{0, Role::O}}, operand("e2m1", Granularity::Tensor), std::nullopt, sites);
    const auto list = differences(before, after, sites);
    ASSERT_EQ(list.size(), 3u);
    EXPECT_EQ(list[0].field, "method");
    EXPECT_EQ(list[0].before, "minmax");
    EXPECT_EQ(list[0].after, "fpq");
    EXPECT_EQ(list[1].field, "option k");
    EXPECT_EQ(list[1].before, "");
    EXPECT_EQ(list[1].after, "50");
    EXPECT_EQ(list[2].where, "blocks.0.o weights");
    EXPECT_EQ(list[2].field, "granularity");
    EXPECT_EQ(list[2].before, "row");
    EXPECT_EQ(list[2].after, "tensor");
}

/// Kept and removed lines are the first text, kept and added ones the second, and no shorter script exists
/// for these.
TEST(LineDifferences, AreAShortestScript) {
    const auto joined = [](const std::vector<DiffLine>& lines, char sign) {
        std::string text;
        for (const DiffLine& l : lines)
            if (l.sign == ' ' || l.sign == sign) text += l.text + "\n";
        return text;
    };
    const std::string a = "one\ntwo\nthree\nfour\n", b = "zero\none\nthree\n3.5\nfour\n";
    const auto lines = lineDifferences(a, b);
    EXPECT_EQ(joined(lines, '-'), a);
    EXPECT_EQ(joined(lines, '+'), b);
    EXPECT_EQ(std::count_if(lines.begin(), lines.end(), [](const DiffLine& l) { return l.sign != ' '; }), 3);
    EXPECT_TRUE(lineDifferences("", "").empty());
    EXPECT_EQ(lineDifferences("", "x\n").size(), 1u);
    const Recipe r = threeRules();
    for (const DiffLine& l : lineDifferences(r.toYaml(), r.toYaml())) EXPECT_EQ(l.sign, ' ');
}

} // namespace
} // namespace qs
