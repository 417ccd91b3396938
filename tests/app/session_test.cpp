// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/session.h"

#include "app/wait_for.h"
#include "base/random.h"
#include "checkpoint/safetensors.h"
#include "session/evaluation_job.h"
#include "session/quant_view.h"
#include "support/shared_data.h"

#include <QCoreApplication>
#include <gtest/gtest.h>
#include <cmath>
#include <stop_token>

namespace {

using namespace qs;
using test::waitFor;

QCoreApplication& application() {
    static int argc = 1;
    static char name[] = "test";
    static char* argv[] = {name, nullptr};
    static QCoreApplication app(argc, argv);
    return app;
}

std::vector<SiteId> smallModel() {
    std::vector<SiteId> sites{{-1, Role::Embed}};
    for (int block = 0; block < 2; ++block)
        for (const Role role : kBlockRoles) sites.push_back({block, role});
    sites.push_back({-1, Role::Head});
    return sites;
}

SiteRecipe with(const Format& weights, const Format& activations) {
    SiteRecipe r;
    r.weights.format = weights;
    r.activations.format = activations;
    r.activations.granularity = Granularity::Tensor;
    return r;
}

const Format kE2M1 = Format::floating(2, 1);

// Recipe editor

TEST(RecipeEditor, ASiteEditSharesItsActivationsWithTheSitesOfItsInput) {
    RecipeEditor editor;
    const SiteId q{0, Role::Q}, k{0, Role::K}, o{0, Role::O};
    editor.edit(q, with(kE2M1, kE2M1), EditScope::Site, smallModel(), false, "edit");
    EXPECT_EQ(editor.recipe().forSite(q).weights.format, kE2M1);
    EXPECT_TRUE(editor.recipe().forSite(k).weights.format.isNone());
    EXPECT_EQ(editor.recipe().forSite(k).activations.format, kE2M1);
    EXPECT_TRUE(editor.recipe().forSite(o).activations.format.isNone());
}

TEST(RecipeEditor, ARoleEditCarriesOnlyWhatChanged) {
    RecipeEditor editor;
    const SiteId down0{0, Role::Down}, down1{1, Role::Down};
    editor.edit(down1, with(Format::none(), Format::integer(8)), EditScope::Site, smallModel(), false,
                "edit");
    editor.edit(down0, with(kE2M1, Format::none()), EditScope::Role, smallModel(), false, "edit");
    EXPECT_EQ(editor.recipe().forSite(down1).weights.format, kE2M1);
    EXPECT_EQ(editor.recipe().forSite(down1).activations.format,
              Format::integer(8)); // was not touched at down0
}

TEST(RecipeEditor, ApplyingUnchangedSettingsCopiesThemToTheScope) {
    RecipeEditor editor;
    const SiteId down{0, Role::Down};
    editor.edit(down, with(kE2M1, Format::integer(8)), EditScope::Site, smallModel(), false, "edit");
    editor.edit(down, editor.recipe().forSite(down), EditScope::All, smallModel(), false, "apply");
    for (const SiteId& site : smallModel()) {
        if (site.block < 0) {
            EXPECT_TRUE(editor.recipe().forSite(site).weights.format.isNone()) << site.name();
            continue;
        }
        EXPECT_EQ(editor.recipe().forSite(site).weights.format, kE2M1) << site.name();
        EXPECT_EQ(editor.recipe().forSite(site).activations.format, Format::integer(8)) << site.name();
    }
}

TEST(RecipeEditor, OneDragIsOneStepAndUndoBringsBackWhatWas) {
    RecipeEditor editor;
    const SiteId q{0, Role::Q};
    editor.edit(q, with(kE2M1, kE2M1), EditScope::Site, smallModel(), false, "edit");
    const Recipe before = editor.recipe();
    SiteRecipe dragged = before.forSite(q);
    int interactive = 0, final = 0;
    QObject::connect(&editor, &RecipeEditor::changed, &editor, [&](bool i) { ++(i ? interactive : final); });
    for (const double clip : {0.9, 0.8, 0.7}) {
        dragged.weights.clipRatio = clip;
        editor.edit(q, dragged, EditScope::Site, smallModel(), true, "drag");
    }
    editor.edit(q, dragged, EditScope::Site, smallModel(), false, "drag"); // released where it was
    EXPECT_EQ(interactive, 3);
    EXPECT_EQ(final, 1);
    EXPECT_EQ(editor.undoStack().count(), 2);
    EXPECT_EQ(editor.recipe().forSite(q).weights.clipRatio, 0.7);
    EXPECT_EQ(editor.recipe().forSite({0, Role::O}).activations, before.forSite({0, Role::O}).activations);
    const Recipe after = editor.recipe();
    editor.undoStack().undo();
    EXPECT_EQ(editor.recipe(), before);
    editor.undoStack().redo();
    EXPECT_EQ(editor.recipe(), after);

    dragged.weights.clipRatio = 0.5; // a second drag is a second step
    editor.edit(q, dragged, EditScope::Site, smallModel(), true, "drag");
    editor.edit(q, dragged, EditScope::Site, smallModel(), false, "drag");
    EXPECT_EQ(editor.undoStack().count(), 3);
}

TEST(RecipeEditor, AnEditThatChangesNothingIsNoStep) {
    RecipeEditor editor;
    const SiteId q{0, Role::Q};
    editor.edit(q, with(kE2M1, kE2M1), EditScope::Site, smallModel(), false, "edit");
    const int steps = editor.undoStack().count();
    editor.edit(q, editor.recipe().forSite(q), EditScope::Site, smallModel(), false, "apply");
    EXPECT_EQ(editor.undoStack().count(), steps);
    EXPECT_EQ(QString::fromStdString(editor.recipe().name).count("-edited"), 1);
}

// Numbers of a tensor

MatrixSourcePtr randomMatrix(std::int64_t rows, std::int64_t cols) {
    auto source = std::make_shared<MatrixSource>();
    source->rows = rows;
    source->cols = cols;
    source->read = [cols](std::int64_t first, std::int64_t count, float* out) {
        const Random random(7);
        for (std::int64_t i = 0; i < count * cols; ++i) {
            const auto at = static_cast<std::uint64_t>(first * cols + i);
            out[i] = static_cast<float>(random.normalAt(at) * (1.0 + static_cast<double>(at % 5)));
        }
    };
    return source;
}

OperandRecipe operand(Granularity granularity, std::int64_t groupSize = 0) {
    OperandRecipe r;
    r.format = kE2M1;
    r.granularity = granularity;
    r.groupSize = groupSize;
    r.clipRatio = 0.9;
    return r;
}

void expectSameError(const Distortion& a, const Distortion& b) {
    EXPECT_EQ(a.count, b.count);
    EXPECT_EQ(a.clipped, b.clipped);
    EXPECT_EQ(a.underflow, b.underflow);
    EXPECT_NEAR(a.noise, b.noise, 1e-9 * b.noise);
}

TEST(QuantView, IsExactWhereTheSampleHoldsEverything) {
    const auto source = randomMatrix(60, 70);
    const auto tensor = loadTensor({0, Role::Q}, Operand::Weights, source, {}, {});
    EXPECT_EQ(tensor->snapshot->sampleRows, 60);
    for (const auto& r : {operand(Granularity::Row), operand(Granularity::Group, 16),
                          operand(Granularity::Token), operand(Granularity::Column)}) {
        const QuantView view = quickView(r, *tensor);
        EXPECT_TRUE(view.distortion.exact) << granularityName(r.granularity);
        expectSameError(view.distortion, exactDistortion(r, *tensor, {}));
    }
}

TEST(QuantView, OfALargeTensorIsApproximateUntilTheExactPass) {
    const auto source = randomMatrix(3000, 400);
    const auto tensor = loadTensor({0, Role::Q}, Operand::Weights, source, {}, {});
    ASSERT_LT(tensor->snapshot->sampleRows, 3000);
    const ChannelStats& stats = tensor->snapshot->stats;
    for (const auto& r :
         {operand(Granularity::Row), operand(Granularity::Group, 16), operand(Granularity::Tensor),
          operand(Granularity::Column), operand(Granularity::Token)}) {
        SCOPED_TRACE(granularityName(r.granularity));
        const QuantView view = quickView(r, *tensor);
        const Distortion exact = exactDistortion(r, *tensor, {});
        EXPECT_FALSE(view.distortion.exact);
        EXPECT_TRUE(exact.exact);
        EXPECT_EQ(exact.count, 3000 * 400);
        EXPECT_NEAR(view.distortion.sqnrDb(), exact.sqnrDb(), 0.2);
        expectSameError(surveyDistortion(r, *source, largestMagnitude(stats), &stats, {}), exact);
    }
}

TEST(QuantView, ABiasSetByHandMovesTheGridsEnd) {
    const auto tensor = loadTensor({0, Role::Q}, Operand::Weights, randomMatrix(20, 20), {}, {});
    OperandRecipe r = operand(Granularity::Tensor);
    const double referenceMax = quickView(r, *tensor).referenceMax;
    r.bias = biasForMax(kE2M1, referenceMax / 2);
    const QuantView view = quickView(r, *tensor);
    EXPECT_EQ(view.params.bias, std::vector<double>{*r.bias});
    EXPECT_NEAR(view.clipRatio, 0.5, 1e-12);
    EXPECT_GT(view.distortion.clipped, 0);
}

TEST(LoadTensor, BlocksDoNotShow) {
    // Larger than one block, against the same statistics of the whole matrix at once.
    const auto source = randomMatrix(1500, 1000);
    ASSERT_LT(source->rowsPerBlock(), source->rows);
    std::vector<float> all(1500 * 1000);
    source->read(0, 1500, all.data());
    const auto tensor = loadTensor({0, Role::Q}, Operand::Weights, source, {}, {});
    const TensorSnapshot& t = *tensor->snapshot;
    ChannelStats whole(1000);
    whole.addRows(all.data(), 1500, 1000);
    EXPECT_EQ(t.stats.total().count, 1500 * 1000);
    EXPECT_NEAR(t.stats.interChannelVariance(), whole.interChannelVariance(), 1e-12);
    EXPECT_EQ(t.histogram.total, 1500 * 1000);
    const auto heat = downsampleByMagnitude(all.data(), 1500, 1000, t.heat.rows, t.heat.cols);
    EXPECT_EQ(t.heat.values, heat.values);
    EXPECT_EQ(t.bands.at(6, 3), static_cast<float>(whole.channel(3).max));
    for (std::int64_t i = 0; i < t.sampleRows; ++i)
        ASSERT_EQ(t.sample[static_cast<std::size_t>(i * 1000 + 5)],
                  all[static_cast<std::size_t>(i * t.sampleStride * 1000 + 5)]);
}

// Evaluation

TEST(EvaluationJob, ACancelledCalibrationGoesOnWhereItStopped) {
    const test::ScratchDir scratch;
    auto model = std::make_shared<OpenedModel>();
    model->checkpoint = openCheckpoint(resolveModelArgument(""));
    model->tokenizer = openTokenizer(*model->checkpoint);
    EvaluationInput input;
    input.model = model;
    input.recipes = {openRecipe("gptq-w4")};
    input.settings.tasks = {"demo_next"};
    input.settings.limit = 2;
    input.cache = std::make_shared<EvaluationCache>();
    input.store = std::make_shared<StoreAccess>(scratch.path() / "runs.db");
    const EvaluationHooks hooks{[](const EvaluationStage&) {}, [](const EvalUpdate&) {}};

    std::stop_source stop;
    const Task cancelling(stop.get_token(), [&](const Progress& p) {
        if (p.stage == "calibrate" && p.done >= 5) stop.request_stop();
    });
    EXPECT_THROW(runEvaluation(input, hooks, cancelling), Error);
    const std::string recipe = input.recipes[0].hash();
    const std::size_t kept = input.cache->begun.at(recipe).size();
    EXPECT_GE(kept, 5u);

    double first = 0;
    const Task watching({}, [&](const Progress& p) {
        if (p.stage == "calibrate" && first == 0) first = p.done;
    });
    const auto runs = runEvaluation(input, hooks, watching);
    EXPECT_EQ(first, static_cast<double>(kept) + 1) << "the kept sites are not worked out again";
    ASSERT_EQ(runs.size(), 2u);
    EXPECT_EQ(runs[1].backend, "packed");
    EXPECT_FALSE(input.cache->begun.contains(recipe));
    EvaluationInput again = input;
    again.cache = std::make_shared<EvaluationCache>();
    EXPECT_EQ(runEvaluation(again, hooks, {})[1].preparedHash, runs[1].preparedHash);
}

// Session

class SessionTest : public testing::Test {
protected:
    void SetUp() override { application(); }
    void make() {
        session = std::make_unique<Session>(scratch.path() / "runs.db");
        QObject::connect(session.get(), &Session::failed, session.get(),
                         [this](const QString& kind, ErrorCode code, const QString&) {
                             failures.emplace_back(kind, code);
                         });
    }
    test::ScratchDir scratch;
    std::unique_ptr<Session> session;
    std::vector<std::pair<QString, ErrorCode>> failures;
};

/// Items that an earlier call left in the store took no time of this one.
TEST(EvaluationJob, WhatCameFromTheStoreHasNoSpeed) {
    std::vector<RunRecord> partial(1);
    partial[0].results["a"].n = 5;
    partial[0].results["a"].planned = 10;
    EvalUpdate update;
    update.task = "a";
    update.tokensLeft = {100};
    update.partial = &partial;
    const auto stored = taskProgress(update, {"a"});
    ASSERT_EQ(stored.size(), 1u);
    EXPECT_EQ(stored[0].done, 5);
    EXPECT_TRUE(std::isnan(stored[0].perSecond));
    EXPECT_TRUE(std::isnan(stored[0].secondsLeft));
    update.tokensDone = 50;
    update.seconds = 2;
    update.samplesPerSecond = 2.5;
    const auto computed = taskProgress(update, {"a"});
    EXPECT_EQ(computed[0].perSecond, 2.5);
    EXPECT_EQ(computed[0].secondsLeft, 4);
}

TEST_F(SessionTest, AMissingFileIsAnErrorAndKeepsTheSessionUsable) {
    make();
    session->openModel("no/such/model.gguf");
    ASSERT_TRUE(waitFor([&] { return !failures.empty(); }));
    EXPECT_EQ(failures[0].first, "open");
    EXPECT_EQ(failures[0].second, ErrorCode::FileNotFound);
    EXPECT_EQ(session->model(), nullptr);
}

TEST_F(SessionTest, AnotherMethodIsOneUndoableStep) {
    make();
    Recipe with = session->recipes().recipe();
    with.options["rounds"] = "2";
    session->recipes().reset(with);
    session->setMethod(QString::fromStdString(with.method));
    EXPECT_FALSE(session->recipes().undoStack().canUndo()) << "the method that it has already";
    session->setMethod("preshift");
    EXPECT_EQ(session->recipes().recipe().method, "preshift");
    EXPECT_TRUE(session->recipes().recipe().options.empty()) << "they were the other method's";
    session->recipes().undoStack().undo();
    EXPECT_EQ(session->recipes().recipe(), with);
}

TEST_F(SessionTest, AnUnknownArchitectureShowsItsTensors) {
    const auto file = scratch.path() / "odd.safetensors";
    SafetensorsWriter writer;
    std::vector<float> values(64 * 32);
    for (std::size_t i = 0; i < values.size(); ++i) values[i] = static_cast<float>(Random(3).normalAt(i));
    writer.add("encoder.layer.weight", {64, 32}, values);
    writer.write(file);
    make();
    session->openModel(QString::fromStdString(file.string()));
    ASSERT_TRUE(waitFor([&] { return session->model() && !session->inspection().isBusy(); }));
    Inspection& inspection = session->inspection();
    EXPECT_FALSE(session->model()->canRun());
    EXPECT_FALSE(session->model()->problem().empty());
    EXPECT_EQ(inspection.tensorName(), "encoder.layer.weight");
    EXPECT_EQ(inspection.operand(), Operand::Weights);
    ASSERT_TRUE(inspection.snapshot(Operand::Weights));
    EXPECT_EQ(inspection.snapshot(Operand::Weights)->rows, 64);
    SiteRecipe bench;
    bench.weights.format = kE2M1;
    session->editRecipe(bench, EditScope::Site, false);
    EXPECT_GT(inspection.view(Operand::Weights).distortion.sqnrDb(), 5);
    EXPECT_TRUE(failures.empty());
}

} // namespace
