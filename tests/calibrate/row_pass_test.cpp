// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"
#include "calibrate/calibrate.h"
#include "calibrate/capture.h"
#include "calibrate/min_max_stage.h"
#include "calibrate/models.h"
#include "calibrate/partial.h"
#include "calibrate/row_pass.h"
#include "engine/tiny_model.h"

#include <stop_token>

namespace qs {
namespace {

class RowPass : public ::testing::Test {
protected:
    RowPass() {
        test::TinyModel model;
        model.maxLength = 32;
        model.randomize(3);
        model.write(scratch_.path());
        engine_ = std::make_unique<Engine>(openCheckpoint(scratch_.path()),
                                           EngineOptions{1 << 16, 30}); // less than the text needs
        ids_ = test::randomIds(100, model.vocab, 4);
    }
    SiteList sites(const Recipe& recipe) const {
        SiteList list;
        for (const SiteId& id : engine_->checkpoint().sites()) list.emplace_back(id, recipe.forSite(id));
        return list;
    }

    test::ScratchDir scratch_;
    std::unique_ptr<Engine> engine_;
    std::vector<TokenId> ids_;
};

TEST_F(RowPass, StagesSeeTheInputsThatACaptureSees) {
    const Capture capture = captureActivations(*engine_, ids_, {}, 1 << 30);
    Pipeline pipeline;
    std::vector<std::string> taps;
    pipeline.stages.push_back([&](TapWork& work, const Task&) {
        if (work.embedding) {
            taps.push_back("embed");
            EXPECT_EQ(work.rows, 0);
            return;
        }
        taps.push_back(work.tap.name());
        const CapturedTap& wanted = capture.taps.at(work.tap);
        EXPECT_EQ(work.rows, wanted.rows);
        EXPECT_EQ(work.x, wanted.values);
        EXPECT_EQ(work.windowStarts, (std::vector<std::int64_t>{0, 32, 64, 96}));
        for (const SiteWork& site : work.sites)
            EXPECT_EQ(site.weight, engine_->checkpoint().weight(site.id).readAll());
        EXPECT_EQ(work.normGain.empty(), work.tap.slot == Slot::OIn || work.tap.slot == Slot::DownIn);
    });
    std::vector<SiteId> done;
    calibrateByRows(*engine_, ids_, sites(openRecipe("minmax-w4a4")), pipeline,
                    [&](const SiteId& id, const PreparedSite&) { done.push_back(id); }, {});
    EXPECT_EQ(taps.size(), 1 + 3 * 4 + 1u);
    EXPECT_EQ(done, engine_->checkpoint().sites()) << "in the order of the model";
}

TEST_F(RowPass, MinMaxByRowsEqualsMinMaxByMaxima) {
    for (const char* name : {"minmax-w4a4", "preshift-w4a4", "rtn-w8a8", "mxfp4", "nvfp4", "nf4-w4"}) {
        const Recipe recipe = openRecipe(name);
        const PreparedModel wanted = calibrate(*engine_, {recipe, ids_});
        Pipeline pipeline;
        pipeline.stages.push_back(minMaxStage());
        PreparedModel got;
        got.recipe = recipe;
        SiteList list;
        for (const auto& [id, site] : wanted.sites) list.emplace_back(id, recipe.forSite(id));
        calibrateByRows(*engine_, ids_, list, pipeline,
                        [&](const SiteId& id, PreparedSite p) { got.sites[id] = std::move(p); }, {});
        EXPECT_EQ(got.hash(), wanted.hash()) << name;
        for (const auto& [id, site] : wanted.sites)
            EXPECT_DOUBLE_EQ(got.sites.at(id).weightDistortion.noise, site.weightDistortion.noise);
    }
}

TEST_F(RowPass, ChangesOfBasisFollowEachOther) {
    TapWork work;
    work.rows = 2;
    work.width = 4;
    work.x = {1, 2, 3, 4, 5, 6, 7, 8};
    work.sites.resize(1);
    work.sites[0].outputs = 1;
    work.sites[0].weight = {1, 1, 1, 1};
    InputTransform scale, rotate;
    scale.gain = {2, 4, 8, 16};
    rotate.rotation = 4;
    work.change(scale);
    EXPECT_EQ(work.x[1], 8);
    EXPECT_EQ(work.sites[0].weight, (std::vector<float>{0.5f, 0.25f, 0.125f, 0.0625f}));
    work.change(rotate);
    EXPECT_EQ(work.sites[0].prepared.transform->gain, scale.gain);
    EXPECT_EQ(work.sites[0].prepared.transform->rotation, 4);
    EXPECT_THROW(work.change(scale), Error) << "scaling cannot come after rotation";
}

TEST_F(RowPass, AnInterruptedCalibrationContinuesPerSite) {
    const test::ScratchDir out;
    const Recipe recipe = openRecipe("preshift-w4a4");
    const PreparedModel whole = calibrate(*engine_, {recipe, ids_});
    PartialCalibration partial(out.path(), recipe, whole.modelHash, whole.calibrationHash);
    EXPECT_TRUE(partial.finished().empty());
    std::stop_source stop;
    int count = 0;
    CalibrationRequest request{recipe, ids_};
    request.onSite = [&](const SiteId& id, const PreparedSite& site) {
        partial.add(id, site);
        if (++count == 5) stop.request_stop();
    };
    EXPECT_THROW(calibrate(*engine_, request, Task(stop.get_token(), {})), Error);
    EXPECT_EQ(partial.finished().size(), 5u);

    request.known = partial.finished();
    const PreparedModel continued = calibrate(*engine_, request);
    EXPECT_EQ(count, 21) << "the five are not worked out again";
    EXPECT_EQ(continued.hash(), whole.hash());
    EXPECT_TRUE(
        PartialCalibration(out.path(), openRecipe("minmax-w4a4"), whole.modelHash, whole.calibrationHash)
            .finished()
            .empty())
        << "of another recipe";
    partial.remove();
    EXPECT_TRUE(partial.finished().empty());
}

TEST(Pipeline, OrdersThatCannotBeAreRefused) {
    const auto problem = [](const std::string& method, const std::string& option = "") {
        Recipe recipe = openRecipe("minmax-w4a4");
        recipe.method = method;
        if (!option.empty()) recipe.options[option] = "1";
        try {
            pipelineOf(recipe);
        } catch (const Error& e) {
            return std::string(e.what());
        }
        return std::string();
    };
    EXPECT_EQ(problem("minmax"), "");
    EXPECT_NE(problem("astrology").find("astrology"), std::string::npos);
    EXPECT_NE(problem("minmax+preshift").find("same work"), std::string::npos);
    EXPECT_NE(problem("minmax", "rounds").find("no option"), std::string::npos);
    EXPECT_NE(problem("").find("unknown method"), std::string::npos);
}

} // namespace
} // namespace qs
