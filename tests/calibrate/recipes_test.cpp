// SPDX-License-Identifier: GPL-3.0-or-later
// What holds for every shipped recipe, whatever its method.
#include "base/parallel.h"
#include "calibrate/calibrate.h"
#include "calibrate/models.h"
#include "calibrate/stage.h"
#include "engine/tiny_model.h"

#include <algorithm>
#include <cmath>

namespace qs {
namespace {

class ShippedRecipe : public ::testing::TestWithParam<std::string> {
protected:
    ShippedRecipe() {
        test::TinyModel model;
        model.hidden = 64;
        model.headDim = 16;
        model.heads = 4;
        model.inner = 80;
        model.layers = 2;
        model.maxLength = 64;
        model.randomize(5);
        model.write(scratch_.path() / "model");
        engine_ = std::make_unique<Engine>(openCheckpoint(scratch_.path() / "model"));
        ids_ = test::randomIds(160, model.vocab, 6);
    }
    ~ShippedRecipe() override { setThreadCount(0); }

    test::ScratchDir scratch_;
    std::unique_ptr<Engine> engine_;
    std::vector<TokenId> ids_;
};

INSTANTIATE_TEST_SUITE_P(All, ShippedRecipe, ::testing::ValuesIn(shippedRecipeNames()), [](const auto& each) {
    std::string name = each.param;
    std::replace(name.begin(), name.end(), '-', '_');
    return name;
});

TEST_P(ShippedRecipe, SaysWhatItIs) {
    const Recipe recipe = openRecipe(GetParam());
    EXPECT_EQ(recipe.name, GetParam());
    EXPECT_GE(recipe.description.size(), 20u);
    EXPECT_NO_THROW(pipelineOf(recipe));
    EXPECT_EQ(Recipe::fromYaml(recipe.toYaml(), "again").hash(), recipe.hash());
}

TEST_P(ShippedRecipe, AndItsArraysReproduceARunExactlyOnAnotherThreadCount) {
    const CalibrationRequest request{openRecipe(GetParam()), ids_};
    setThreadCount(1);
    const auto one = std::make_shared<const PreparedModel>(calibrate(*engine_, request));
    one->save(scratch_.path() / "prepared");
    const std::vector<TokenId> probe(ids_.begin(), ids_.begin() + 24);
    const auto logits = engine_->logits(probe, {"one", one});
    EXPECT_TRUE(std::all_of(logits.begin(), logits.end(), [](float v) { return std::isfinite(v); }));
    EXPECT_NE(logits, engine_->logits(probe)) << "it quantizes something";

    setThreadCount(3);
    EXPECT_EQ(calibrate(*engine_, request).hash(), one->hash());
    const auto back =
        std::make_shared<const PreparedModel>(PreparedModel::load(scratch_.path() / "prepared"));
    EXPECT_EQ(back->hash(), one->hash());
    Engine fresh(openCheckpoint(scratch_.path() / "model"));
    EXPECT_EQ(fresh.logits(probe, {"back", back}), logits);
}

} // namespace
} // namespace qs
