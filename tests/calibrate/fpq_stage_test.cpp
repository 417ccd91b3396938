// SPDX-License-Identifier: GPL-3.0-or-later
// FPQ as a method of recipes, through calibrate().
#include "base/error.h"
#include "calibrate/calibrate.h"
#include "calibrate/fpq/fpq.h"
#include "engine/tiny_model.h"
#include "support/shared_data.h"

#include <gmock/gmock.h>

namespace qs {
namespace {

class FpqStages : public ::testing::Test {
protected:
    FpqStages() {
        test::TinyModel model;
        model.layers = 1;
        model.randomize(11);
        model.write(scratch_.path() / "model");
        engine_ = std::make_unique<Engine>(openCheckpoint(scratch_.path() / "model"));
        ids_ = test::randomIds(96, model.vocab, 12);
    }
    PreparedModel run(const Recipe& recipe) { return calibrate(*engine_, {recipe, ids_}); }
    std::string refusal(const Recipe& recipe) {
        try {
            run(recipe);
        } catch (const Error& e) {
            EXPECT_EQ(e.code(), ErrorCode::BadRecipe);
            return e.what();
        }
        return "";
    }
    static Recipe small(const std::string& name) {
        Recipe r = openRecipe(name);
        r.options["k"] = "20";
        return r;
    }

    test::ScratchDir scratch_;
    std::unique_ptr<Engine> engine_;
    std::vector<TokenId> ids_;
};

TEST_F(FpqStages, RecipesCoverEmbeddingBlocksAndHead) {
    for (const char* name :
         {"fpq-baseline-w4a4", "fpq-w4a4", "fpq-w4a8", "fpq-w6a6", "fpq-w8a8", "fpq-w4a16"}) {
        SCOPED_TRACE(name);
        const Recipe recipe = small(name);
        const PreparedModel model = run(recipe);
        EXPECT_EQ(model.sites.size(), 9u);
        for (const auto& [site, prepared] : model.sites) {
            const SiteRecipe wanted = recipe.forSite(site);
            EXPECT_EQ(prepared.weights.format.bits(), wanted.weights.format.bits()) << site.name();
            EXPECT_EQ(prepared.weights.granularity, Granularity::Row);
            EXPECT_EQ(prepared.activations.format.bits(), wanted.activations.format.bits());
            EXPECT_EQ(prepared.activations.granularity == Granularity::Column &&
                          prepared.activations.active(),
                      recipe.method == "fpq" && !wanted.activations.format.isNone());
        }
    }
}

TEST_F(FpqStages, SitesOfOneInputAreSearchedAloneOrTied) {
    Recipe recipe = small("fpq-w4a4");
    const SiteId q{0, Role::Q}, k{0, Role::K}, v{0, Role::V};
    const PreparedModel apart = run(recipe);
    recipe.options["tie"] = "true";
    const PreparedModel tied = run(recipe);
    for (const SiteId& site : {k, v}) {
        EXPECT_EQ(tied.sites.at(site).activations, tied.sites.at(q).activations);
        EXPECT_EQ(tied.sites.at(site).weights.format, tied.sites.at(q).weights.format);
    }
    EXPECT_EQ(tied.sites.at({0, Role::O}).activations, apart.sites.at({0, Role::O}).activations);
    const auto biasesOf = [](const PreparedModel& m, const SiteId& site) {
        return m.sites.at(site).weights.bias;
    };
    EXPECT_TRUE(biasesOf(apart, q) != biasesOf(tied, q) || biasesOf(apart, k) != biasesOf(tied, k) ||
                biasesOf(apart, v) != biasesOf(tied, v))
        << "tying changes something";
}

TEST_F(FpqStages, OperandsThatAreNotSearchedKeepTheirSetting) {
    Recipe recipe = small("fpq-w4a4");
    OperandRecipe byHand = *recipe.rules[0].activations;
    byHand.granularity = Granularity::Tensor;
    byHand.bias = 1.5;
    recipe.rules.push_back({"down", {}, byHand});
    OperandRecipe perToken = *recipe.rules[0].activations;
    perToken.granularity = Granularity::Token;
    recipe.rules.push_back({"up", {}, perToken});
    const PreparedModel model = run(recipe);
    EXPECT_EQ(model.sites.at({0, Role::Down}).activations.bias, std::vector<double>{1.5});
    EXPECT_EQ(model.sites.at({0, Role::Up}).activations.granularity, Granularity::Token);
    EXPECT_EQ(model.sites.at({0, Role::Up}).weights.granularity, Granularity::Row);
}

TEST_F(FpqStages, RefusesWhatCannotBeSearched) {
    Recipe recipe = openRecipe("fpq-w4a4");
    recipe.method = "fpq-baseline";
    EXPECT_THAT(refusal(recipe), testing::HasSubstr("fpq-baseline searches activations per tensor, not per "
                                                    "column (fpq does)"));
    recipe = openRecipe("fpq-w4a4");
    recipe.rules[0].weights->granularity = Granularity::Group;
    recipe.rules[0].weights->groupSize = 16;
    EXPECT_THAT(refusal(recipe), testing::HasSubstr("fpq searches weights per row, not per group"));
    recipe = openRecipe("fpq-w4a4");
    recipe.rules[0].activations->clipRatio = 0.9;
    EXPECT_THAT(refusal(recipe), testing::HasSubstr("drop clip_ratio"));
    recipe = openRecipe("fpq-w4a4");
    recipe.options["weight_formats"] = "e4m3";
    EXPECT_THAT(refusal(recipe), testing::HasSubstr("e4m3 has not the 4 bits of the rule's e2m1"));
    recipe = openRecipe("fpq-w4a4");
    recipe.options["loss"] = "fisher";
    EXPECT_THAT(refusal(recipe), testing::HasSubstr("recipe 'fpq-w4a4': option loss: the diagonal-Fisher"));
    recipe = openRecipe("fpq-w8a8");
    recipe.options["compat"] = "nbasyl-0598c95";
    EXPECT_THAT(refusal(recipe), testing::HasSubstr("compat nbasyl-0598c95: "));
}

/// The authors' procedure through a recipe: another search, the same true grids.
TEST_F(FpqStages, CompatRuns) {
    Recipe recipe = small("fpq-w4a4");
    recipe.options["compat"] = "nbasyl-0598c95";
    recipe.options["rounds"] = "1";
    const PreparedModel model = run(recipe);
    EXPECT_EQ(model.sites.size(), 9u);
}

} // namespace
} // namespace qs
