// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"
#include "base/mapped_file.h"
#include "quant/recipe.h"
#include "quant/recipe_rules.h"
#include "support/shared_data.h"

#include <algorithm>

namespace qs {
namespace {

std::vector<SiteId> sitesOfModel(int blocks) {
    std::vector<SiteId> all = {{-1, Role::Embed}};
    for (int b = 0; b < blocks; ++b)
        for (const Role role : kBlockRoles) all.push_back({b, role});
    all.push_back({-1, Role::Head});
    return all;
}

SiteRecipe w4a4() {
    const Format f = Format::parse("e2m1");
    SiteRecipe s;
    s.weights = {f, Granularity::Row, 0, 1, std::nullopt};
    s.activations = {f, Granularity::Tensor, 0, 1, std::nullopt};
    return s;
}

/// The message of the error that parsing gives.
std::string complaint(const std::string& yaml) {
    try {
        Recipe::fromYaml(yaml, "r.yaml");
    } catch (const Error& e) {
        EXPECT_EQ(e.code(), ErrorCode::BadRecipe);
        return e.what();
    }
    return "(accepted)";
}

TEST(Recipe, ParsesEverything) {
    const Recipe r =
        Recipe::fromYaml("name: mixed\n"
                         "description: 'with #hash, and: colon'\n"
                         "method: minmax\n"
                         "options: {rounds: 3, metric: l2}\n"
                         "calibration: {text: some file.txt, tokens: 512}\n"
                         "rules:\n"
                         "  - match: blocks.*\n"
                         "    weights: {format: E2M1, granularity: group, group_size: 32}\n"
                         "    activations: {format: e4m3, granularity: channel, clip_ratio: 0.75}\n"
                         "  - match: 'down | head'\n"
                         "    weights: none\n"
                         "    activations: {format: int8, bias: -1.5}\n",
                         "r.yaml");
    EXPECT_EQ(r.name, "mixed");
    EXPECT_EQ(r.description, "with #hash, and: colon");
    EXPECT_EQ(r.options.at("rounds"), "3");
    EXPECT_EQ(r.calibrationText, "some file.txt");
    EXPECT_EQ(r.calibrationTokens, 512);
    ASSERT_EQ(r.rules.size(), 2u);
    const SiteRecipe q = r.forSite({3, Role::Q});
    EXPECT_EQ(q.weights.groupSize, 32);
    EXPECT_EQ(q.activations.granularity, Granularity::Column);
    EXPECT_EQ(q.activations.clipRatio, 0.75);
    const SiteRecipe down = r.forSite({0, Role::Down});
    EXPECT_TRUE(down.weights.format.isNone());
    EXPECT_EQ(down.activations.bias, -1.5);
    EXPECT_EQ(down.activations.granularity, Granularity::Tensor);
    EXPECT_TRUE(r.forSite({-1, Role::Embed}).weights.format.isNone());
}

TEST(Recipe, CanonicalTextReadsBackAndIsStable) {
    Recipe r;
    r.name = "odd \"name\"\\ with\ttab\nand line";
    r.description = "null";
    r.options = {{"b", "2"}, {"a", "x: y # z"}};
    r.calibrationText = "dir/text [1].txt";
    SiteRecipe s = w4a4();
    s.activations.bias = 0.1;
    s.weights.clipRatio = 0.3333333333333333;
    r.rules = {{"*", s.weights, s.activations}, {"blocks.0.q|head", OperandRecipe{}, std::nullopt}};
    const std::string text = r.toYaml();
    const Recipe back = Recipe::fromYaml(text, "r.yaml");
    EXPECT_EQ(back, r);
    EXPECT_EQ(back.toYaml(), text);
    EXPECT_EQ(back.hash(), r.hash());
    Recipe renamed = r;
    renamed.name = "another";
    renamed.description.clear();
    EXPECT_EQ(renamed.hash(), r.hash()) << "names do not change what is computed";
    renamed.rules[0].weights->clipRatio = 0.5;
    EXPECT_NE(renamed.hash(), r.hash());
}

TEST(Recipe, ErrorsNameFileLineAndKey) {
    EXPECT_EQ(complaint("name: a\nrules:\n  - match: head\n    wieghts: none\n"),
              "r.yaml:4: unknown key 'wieghts' in a rule");
    EXPECT_EQ(complaint("name: a\nrulez: []\n"), "r.yaml:2: unknown key 'rulez' in the recipe");
    EXPECT_EQ(complaint("name: a\noptions: {x y: 1}\nrules: []\n"),
              "r.yaml:2: option 'x y': a name has up to 64 letters, digits and _");
    EXPECT_EQ(complaint("name: a\nrules: []\nname: b\n"), "r.yaml:3: the key 'name' comes twice");
    EXPECT_NE(
        complaint("name: a\nrules:\n  - match: blocks.*.dwon\n").find("r.yaml:3: match: 'blocks.*.dwon'"),
        std::string::npos);
    EXPECT_NE(complaint("name: a\nrules:\n- {match: q, weights: {format: e9m9}}\n")
                  .find("r.yaml:3: weights: unknown number format 'e9m9'"),
              std::string::npos);
}

TEST(Recipe, RefusesWhatCannotBe) {
    const auto rule = [](const std::string& operand) {
        return complaint("name: a\nrules: [{match: q, " + operand + "}]\n");
    };
    const auto accepted = [](const std::string& message) { return message == "(accepted)"; };
    EXPECT_TRUE(accepted(rule("weights: {format: e2m1}")));
    EXPECT_TRUE(accepted(rule("weights: {format: none}")));
    for (const char* bad :
         {"weights: e2m1", "weights: {granularity: row}", "weights: {format: e2m1, granularity: column}",
          "weights: {format: e2m1, granularity: token}", "activations: {format: e2m1, granularity: row}",
          "weights: {format: e2m1, granularity: group}",
          "weights: {format: e2m1, granularity: row, group_size: 8}",
          "weights: {format: e2m1, granularity: group, group_size: 0}", "weights: {format: e2m1, bias: 3}",
          "weights: {format: e2m1, granularity: tensor, bias: 1e9}",
          "weights: {format: e2m1, granularity: tensor, bias: nan}", "weights: {format: e2m1, clip_ratio: 0}",
          "weights: {format: e2m1, clip_ratio: inf}", "weights: {format: e2m1, clip_ratio: 0.5x}",
          "weights: {format: [e2m1]}", "weights: ~", "weights: {}", "match: ''"})
        EXPECT_FALSE(accepted(rule(bad))) << bad;
    for (const char* bad :
         {"", "name: a", "rules: []", "name: a\nrules: {}", "- 1", "just text", "name: a\nrules: [{}]",
          "name: a\nrules: [3]", "name: a\nrules: []\ncalibration: {tokens: 0}",
          "name: a\nrules: []\ncalibration: {tokens: 1e3}", "name: [a]\nrules: []",
          "name: a\nmethod: ''\nrules: []", "name: a\nrules: []\noptions: []",
          "name: a\nrules: [{match: 'q||k'}]", "name: a\nrules: []\n---\nname: b\nrules: []\n"})
        EXPECT_FALSE(accepted(complaint(bad))) << bad;
}

TEST(Recipe, HostileYamlIsRefused) {
    std::string deepFlow(100000, '['), deepDash, deepMap;
    for (int i = 0; i < 20000; ++i) deepDash += "- ";
    for (int i = 0; i < 20000; ++i) deepMap += "? ";
    std::string billion = "a: &a [x, x]\n";
    for (char c = 'b'; c < 'z'; ++c)
        billion += std::string(1, c) + ": &" + c + " [*" + char(c - 1) + ", *" + char(c - 1) + "]\n";
    for (const std::string& text :
         {deepFlow, deepDash, deepMap, billion, std::string("name: !!binary abc\nrules: []\n"),
          std::string("name: &x a\nrules: []\n"), std::string("name: *x\nrules: []\n"),
          "name: a\nrules: []\n#" + std::string(2 << 20, 'x'), std::string("name: \"a\nrules: []"),
          std::string("name: a\0b\nrules: []", 18), std::string("? {a: b}\n: c\n"),
          std::string("\xff\xfe\x00\x01", 4)})
        EXPECT_NE(complaint(text), "(accepted)");
}

TEST(Recipe, ScalesOfBlockFormatsAndZeroPoints) {
    const std::string text =
        "name: blocks\n"
        "method: rtn\n"
        "rules:\n"
        "  - match: blocks.*\n"
        "    weights: {format: e2m1, granularity: group, group_size: 32, scale: e8m0, scale_rule: rceil}\n"
        "    activations: {format: e2m1, granularity: token, group_size: 32, scale: e8m0}\n"
        "  - match: down\n"
        "    weights: {format: e2m1, granularity: group, group_size: 16, scale: e4m3, scale_scan: true}\n"
        "    activations: {format: int8, granularity: token, asymmetric: true}\n"
        "  - match: head\n"
        "    weights: {format: nf4, granularity: group, group_size: 64}\n";
    const Recipe r = Recipe::fromYaml(text, "r.yaml");
    const SiteRecipe q = r.forSite({0, Role::Q}), down = r.forSite({0, Role::Down});
    EXPECT_EQ(q.weights.scaling, (Scaling{ScaleType::E8M0, ScaleRule::RoundCeil, false, false}));
    EXPECT_EQ(q.activations.scaling.type, ScaleType::E8M0);
    EXPECT_EQ(q.activations.groupSize, 32);
    EXPECT_EQ(down.weights.scaling, (Scaling{ScaleType::E4M3, ScaleRule::Floor, true, false}));
    EXPECT_TRUE(down.activations.scaling.asymmetric);
    EXPECT_EQ(r.forSite({-1, Role::Head}).weights.format, Format::normalFloat4());
    EXPECT_EQ(Recipe::fromYaml(r.toYaml(), "r.yaml"), r);
    Recipe other = r;
    other.rules[0].weights->scaling.rule = ScaleRule::Even;
    EXPECT_NE(other.hash(), r.hash());
}

TEST(Recipe, ScalingsThatCannotBeAreRefusedWithTheReason) {
    const auto problem = [](const std::string& operand, const std::string& keys) {
        return complaint("name: a\nrules:\n  - match: blocks.*\n    " + operand + ": {" + keys + "}\n");
    };
    const auto expectReason = [&](const std::string& operand, const std::string& keys,
                                  const std::string& reason) {
        EXPECT_NE(problem(operand, keys).find(reason), std::string::npos)
            << operand << " {" << keys << "}: " << problem(operand, keys);
    };
    expectReason("weights", "format: e2m1, scale: e5m3", "unknown scale");
    expectReason("weights", "format: e2m1, scale: e8m0, scale_rule: up", "unknown scale rule");
    expectReason("weights", "format: e2m1, scale_rule: ceil", "scale_rule is for scale e8m0");
    expectReason("weights", "format: e2m1, scale: e4m3", "needs blocks");
    expectReason("weights", "format: e2m1, scale_scan: true", "scale_scan is for weights with scale e4m3");
    expectReason("activations",
                 "format: e2m1, granularity: token, group_size: 16, scale: e4m3, scale_scan: true",
                 "scale_scan is for weights");
    expectReason("weights", "format: e2m1, asymmetric: true", "asymmetric is for integer formats");
    expectReason("weights", "format: int4, asymmetric: yes", "must be true or false");
    expectReason("weights", "format: int4, granularity: tensor, asymmetric: true", "row, group or token");
    expectReason("weights", "format: int4, asymmetric: true, scale: e8m0", "needs real scales");
    expectReason("weights", "format: nf4, scale: e8m0", "nf4 has real scales");
    expectReason("activations", "format: nf4, granularity: token", "nf4 is for weights");
    expectReason("activations", "format: e2m1, granularity: column, scale: e8m0", "pre-shift");
    expectReason("activations", "format: e2m1, bias: 1, scale: e8m0", "bias is a real scale");
    expectReason("weights", "format: e2m1, group_size: 32", "group_size is for");
    EXPECT_EQ(problem("weights", "format: e4m3fn, granularity: tensor, scale: e8m0"), "(accepted)");
}

TEST(Recipe, Patterns) {
    const SiteId q{7, Role::Q}, down{12, Role::Down}, head{-1, Role::Head}, embed{-1, Role::Embed};
    EXPECT_TRUE(patternMatches("*", q));
    EXPECT_TRUE(patternMatches("*", head));
    EXPECT_TRUE(patternMatches("blocks.*", q));
    EXPECT_FALSE(patternMatches("blocks.*", head));
    EXPECT_TRUE(patternMatches("blocks.*.down", down));
    EXPECT_FALSE(patternMatches("blocks.*.down", q));
    EXPECT_TRUE(patternMatches("blocks.7.*", q));
    EXPECT_FALSE(patternMatches("blocks.7.*", down));
    EXPECT_TRUE(patternMatches("blocks.1*.down", down));
    EXPECT_TRUE(patternMatches("down", down));
    EXPECT_TRUE(patternMatches("embed | q", q));
    EXPECT_TRUE(patternMatches("embed | q", embed));
    EXPECT_FALSE(patternMatches("", q));
    for (const char* good :
         {"*", "bl*", "*n", "blocks.1*2.down", "*.gate", "b*.1*.q", "blocks.10.*", "e*", "q|head"})
        EXPECT_EQ(badPattern(good), std::nullopt) << good;
    EXPECT_EQ(badPattern("q|blocks.*.z|"), "blocks.*.z");
    for (const char* bad :
         {"", "x*", "blocks.*.qq", "blocks.1.embed", "7", "blocks", "blocks.01.q", "*.head"})
        EXPECT_EQ(badPattern(bad), bad);
    EXPECT_FALSE(patternMatches("blocks.7.q.x", q));
}

TEST(Recipe, SetForSitesDoesJustThatAndStaysSmall) {
    const auto all = sitesOfModel(6);
    Recipe r = openRecipe("minmax-w4a4");
    SiteRecipe wanted = w4a4();
    wanted.weights.format = Format::parse("e4m3");
    std::vector<SiteRecipe> before;
    for (const SiteId& s : all) before.push_back(r.forSite(s));

    const std::vector<SiteId> one = {{2, Role::Down}};
    setForSites(r, one, wanted, all);
    for (std::size_t i = 0; i < all.size(); ++i)
        EXPECT_EQ(r.forSite(all[i]), all[i] == one[0] ? wanted : before[i]) << all[i].name();

    // A control that is dragged calls this again and again.
    for (int i = 1; i <= 100; ++i) {
        wanted.weights.clipRatio = i / 100.0;
        setForSites(r, one, wanted, all);
    }
    EXPECT_EQ(r.rules.size(), 2u);
    EXPECT_EQ(r.forSite(one[0]), wanted);

    setForSites(r, one,
                before[static_cast<std::size_t>(std::find(all.begin(), all.end(), one[0]) - all.begin())],
                all);
    EXPECT_EQ(r.rules.size(), 1u) << "back where it was";

    // A role, a block, everything: patterns, not lists of names; what they override goes.
    std::vector<SiteId> downs, block;
    for (const SiteId& s : all) {
        if (s.role == Role::Down) downs.push_back(s);
        if (s.block == 3) block.push_back(s);
    }
    setForSites(r, one, wanted, all);
    setForSites(r, downs, w4a4(), all);
    setForSites(r, downs, wanted, all);
    ASSERT_EQ(r.rules.size(), 2u);
    EXPECT_EQ(r.rules[1].match, "blocks.*.down");
    setForSites(r, block, wanted, all);
    EXPECT_EQ(r.rules.back().match, "blocks.3.*");
    setForSites(r, all, wanted, all);
    ASSERT_EQ(r.rules.size(), 1u);
    EXPECT_EQ(r.rules[0].match, "*");
    const Recipe untouched = r;
    setForSites(r, {}, w4a4(), all);
    EXPECT_EQ(r, untouched);
}

TEST(Recipe, ShippedOnesAreValidNamedLikeTheirFilesAndQuantizeTheBlockLinears) {
    const auto names = shippedRecipeNames();
    for (const char* wanted : {"minmax-w4a4",
                               "minmax-w4",
                               "preshift-w4a4",
                               "int4-minmax-w4a4",
                               "int4-preshift-w4a4",
                               "int4-minmax-w4",
                               "rtn-w8a8",
                               "minmax-w4a8",
                               "minmax-w8a8",
                               "rtn-w4a4",
                               "smoothquant-w4a4",
                               "fpq-baseline-w4a4",
                               "fpq-w4a4",
                               "fpq-w4a8",
                               "fpq-w8a8",
                               "mergequant-w4a4",
                               "gptq-w4",
                               "awq-w4",
                               "quarot-w4a4",
                               "mxfp4",
                               "mxfp6",
                               "mxfp8",
                               "nvfp4",
                               "nf4-w4"})
        EXPECT_NE(std::find(names.begin(), names.end(), wanted), names.end()) << wanted;
    for (const std::string& name : names) {
        const Recipe r = openRecipe(name);
        EXPECT_EQ(r.name, name);
        EXPECT_FALSE(r.description.empty());
        EXPECT_EQ(Recipe::fromYaml(r.toYaml(), name), r);
        const bool everything = name.rfind("fpq-", 0) == 0; // embedding and head too, as in the paper
        for (const SiteId& s : sitesOfModel(2))
            EXPECT_EQ(r.forSite(s).weights.format.isNone(), s.block < 0 && !everything)
                << name << ' ' << s.name();
    }
    EXPECT_EQ(openRecipe("int4-minmax-w4a4").forSite({0, Role::V}).weights.format, Format::floating(1, 2));
    EXPECT_EQ(openRecipe("preshift-w4a4").forSite({0, Role::V}).activations.granularity, Granularity::Column);
    EXPECT_TRUE(openRecipe("minmax-w4").forSite({0, Role::V}).activations.format.isNone());
}

TEST(Recipe, OpensFilesAndSaysWhatItCannotFind) {
    const test::ScratchDir scratch;
    const auto file = scratch.path() / "mine.yaml";
    writeFileAtomically(file, openRecipe("minmax-w4").toYaml());
    EXPECT_EQ(openRecipe(file.string()), openRecipe("minmax-w4"));
    try {
        openRecipe("minmax-w5");
        FAIL();
    } catch (const Error& e) {
        EXPECT_EQ(e.code(), ErrorCode::FileNotFound);
        EXPECT_NE(std::string(e.what()).find("minmax-w4a4"), std::string::npos);
    }
}

} // namespace
} // namespace qs
