// SPDX-License-Identifier: GPL-3.0-or-later
// Preparations that follow an edited recipe, against calibrate().
#include "base/error.h"
#include "calibrate/calibrate.h"
#include "calibrate/live_preparation.h"
#include "engine/tiny_model.h"
#include "support/shared_data.h"

#include <algorithm>

namespace qs {
namespace {

class LivePreparations : public ::testing::Test {
protected:
    LivePreparations() {
        test::TinyModel model;
        model.maxLength = 64;
        model.randomize(3);
        model.write(scratch_.path());
        checkpoint_ = openCheckpoint(scratch_.path());
        engine_ = std::make_unique<Engine>(checkpoint_);
        ids_ = test::randomIds(100, model.vocab, 4);
        live_ = std::make_unique<LivePreparation>(checkpoint_);
    }
    LivePreparation::Result prepare(const Recipe& recipe, const PreparedModel* full = nullptr) {
        if (!live_->isReadyFor(recipe)) live_->calibrate(*engine_, recipe, ids_);
        return live_->prepare(recipe, full);
    }
    PreparedModel whole(const Recipe& recipe) { return calibrate(*engine_, {recipe, ids_, {}, {}}); }
    static void expectEqual(const PreparedModel& a, const PreparedModel& b, const std::string& where) {
        ASSERT_EQ(a.sites.size(), b.sites.size()) << where;
        for (const auto& [site, prepared] : a.sites)
            EXPECT_TRUE(sameSite(prepared, b.sites.at(site))) << where << ' ' << site.name();
    }

    test::ScratchDir scratch_;
    std::shared_ptr<const Checkpoint> checkpoint_;
    std::unique_ptr<Engine> engine_;
    std::vector<TokenId> ids_;
    std::unique_ptr<LivePreparation> live_;
};

TEST_F(LivePreparations, EveryShippedRecipeOfMaximaEqualsItsCalibration) {
    int compared = 0;
    for (const std::string& name : shippedRecipeNames()) {
        Recipe recipe = openRecipe(name);
        if (recipe.method != "minmax" && recipe.method != "preshift") continue;
        for (const double clip : {1.0, 0.83}) {
            for (RecipeRule& rule : recipe.rules)
                for (auto* operand : {&rule.weights, &rule.activations})
                    if (*operand) (*operand)->clipRatio = clip;
            const auto result = prepare(recipe);
            EXPECT_FALSE(result.preview);
            expectEqual(*result.model, whole(recipe), name);
            ++compared;
        }
    }
    EXPECT_GT(compared, 12);
}

TEST_F(LivePreparations, EveryKindOfOperandEqualsItsCalibration) {
    for (const char* operands :
         {"weights: {format: e2m1, granularity: tensor}, activations: {format: int8, granularity: token}",
          "weights: {format: e2m1, granularity: tensor, bias: 3.5}, activations: {format: e2m1, bias: 2.25}",
          "weights: {format: int4, granularity: group, group_size: 20, clip_ratio: 0.9}",
          "weights: {format: int4, granularity: group, group_size: 16, asymmetric: true}",
          "weights: {format: e2m1, granularity: group, group_size: 16, scale: e4m3}, activations: "
          "{format: e2m1, granularity: token, group_size: 16, scale: e4m3}",
          "weights: {format: e2m1, granularity: group, group_size: 16, scale: e4m3, scale_scan: true}",
          "weights: {format: e2m1, granularity: group, group_size: 32, scale: e8m0, scale_rule: even}",
          "weights: none, activations: {format: e2m1, granularity: column}"}) {
        const Recipe recipe = Recipe::fromYaml(
            std::string("name: t\nrules:\n  - {match: 'blocks.*|head', ") + operands + "}\n", "t.yaml");
        expectEqual(*prepare(recipe).model, whole(recipe), operands);
    }
}

TEST_F(LivePreparations, AnEditOfOneSiteLeavesAllOthersAsTheyAre) {
    Recipe recipe = openRecipe("minmax-w4a4");
    const auto before = prepare(recipe).model;
    SiteRecipe edited = recipe.forSite({1, Role::Down});
    edited.weights.clipRatio = 0.7;
    edited.activations.clipRatio = 0.6;
    setForSites(recipe, {{1, Role::Down}}, edited, checkpoint_->sites());
    const auto after = prepare(recipe).model;
    for (const auto& [site, prepared] : after->sites)
        EXPECT_EQ(sameSite(prepared, before->sites.at(site)), site != (SiteId{1, Role::Down})) << site.name();
    expectEqual(*after, whole(recipe), "edited");
}

TEST_F(LivePreparations, ASlowMethodIsPreviewedFromItsLastPreparation) {
    Recipe recipe = openRecipe("gptq-w4");
    const auto first = prepare(recipe);
    EXPECT_TRUE(first.preview);
    EXPECT_FALSE(first.model->sites.at({0, Role::Q}).weightBits);

    const PreparedModel full = whole(recipe);
    const auto known = prepare(recipe, &full);
    EXPECT_FALSE(known.preview);
    expectEqual(*known.model, full, "nothing changed");

    SiteRecipe edited = recipe.forSite({1, Role::K});
    edited.weights.clipRatio = 0.7;
    setForSites(recipe, {{1, Role::K}}, edited, checkpoint_->sites());
    const auto changed = prepare(recipe, &full);
    EXPECT_TRUE(changed.preview);
    for (const auto& [site, prepared] : changed.model->sites)
        EXPECT_EQ(sameSite(prepared, full.sites.at(site)), site != (SiteId{1, Role::K})) << site.name();
    EXPECT_FALSE(changed.model->sites.at({1, Role::K}).weightBits);

    recipe.options["damping"] = "0.2"; // another method's numbers are of no use
    const auto other = prepare(recipe, &full);
    for (const auto& [site, prepared] : other.model->sites) EXPECT_FALSE(prepared.weightBits) << site.name();
}

TEST_F(LivePreparations, AnotherCalibrationTextGivesOtherActivations) {
    Recipe recipe = openRecipe("minmax-w4a4");
    const auto before = prepare(recipe).model;
    recipe.calibrationTokens = 50;
    EXPECT_FALSE(live_->isReadyFor(recipe));
    EXPECT_THROW(live_->prepare(recipe, nullptr), Error);
    live_->calibrate(*engine_, recipe, {ids_.begin(), ids_.begin() + 50});
    const auto after = live_->prepare(recipe, nullptr).model;
    EXPECT_TRUE(std::any_of(after->sites.begin(), after->sites.end(), [&](const auto& entry) {
        return !sameInput(entry.second, before->sites.at(entry.first));
    }));
    EXPECT_TRUE(live_->isReadyFor(openRecipe("minmax-w4")));
    EXPECT_THROW(live_->calibrate(*engine_, recipe, {}), Error);
}

} // namespace
} // namespace qs
