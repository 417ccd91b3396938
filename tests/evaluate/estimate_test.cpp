// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"
#include "base/resources.h"
#include "calibrate/calibrate.h"
#include "evaluate/estimate.h"
#include "results/harness_json.h"
#include "results/store.h"
#include "support/shared_data.h"

#include <cmath>
#include <stop_token>

namespace {

using namespace qs;

class EstimateTest : public testing::Test {
protected:
    EstimateTest()
        : checkpoint(openCheckpoint(resolveModelArgument("demo:fable"))),
          tokenizer(openTokenizer(*checkpoint)), engine(checkpoint) {
        CalibrationRequest calibration;
        calibration.recipe = openRecipe("minmax-w4");
        prepared = std::make_shared<const PreparedModel>(calibrate(engine, calibration));
        request.tasks = {loadTask("demo_next", {}, 60), loadTask("ppl::/demo/tasks/heldout.txt", {}, 2)};
        request.configurations = {{"full precision", nullptr}, {"w4", prepared}};
        request.bootstrapIterations = 0;
    }
    EvalWork work() { return evaluationWork(evalModel(engine), *tokenizer, request); }

    std::shared_ptr<const Checkpoint> checkpoint;
    std::shared_ptr<const Tokenizer> tokenizer;
    Engine engine;
    std::shared_ptr<const PreparedModel> prepared;
    EvalRequest request;
};

TEST_F(EstimateTest, workIsWhatAnEvaluationDoes) {
    const EvalWork w = work();
    const auto runs = evaluate(engine, *tokenizer, request, {});
    double tokens = 0, positions = 0;
    std::int64_t samples = 0;
    for (const auto& [task, result] : runs[1].results) {
        tokens += static_cast<double>(result.tokens);
        samples += result.n;
        for (const SampleRecord& sample : result.samples) positions += static_cast<double>(sample.kl.size());
    }
    EXPECT_EQ(w.tokens, tokens);
    EXPECT_EQ(w.samples, samples);
    EXPECT_EQ(w.positions, positions);
    EXPECT_LE(static_cast<double>(w.longestTree), tokens);
}

TEST_F(EstimateTest, sizesAreOfTheRightOrder) {
    const std::vector<Variant> variants = {{"full precision", nullptr}, {"w4", prepared}};
    const EvalEstimate e = estimateEvaluation(work(), *checkpoint, variants, {}, 100);
    const auto runs = evaluate(engine, *tokenizer, request, {});
    const test::ScratchDir dir;
    double output = 0;
    {
        RunStore store(dir.path() / "runs.db");
        for (const RunRecord& run : runs) {
            store.save(run);
            for (const auto& file : writeHarnessFiles(run, dir.path(), true))
                output += static_cast<double>(std::filesystem::file_size(file));
        }
    } // closed: the write-ahead log is in the file
    const auto stored = static_cast<double>(std::filesystem::file_size(dir.path() / "runs.db"));
    EXPECT_GT(e.storeBytes, stored / 2);
    EXPECT_LT(e.storeBytes, stored * 2);
    EXPECT_GT(e.outputBytes, output / 2);
    EXPECT_LT(e.outputBytes, output * 2);
}

TEST_F(EstimateTest, pricesFollowTheSettings) {
    const EvalWork w = work();
    const Variant full{"full precision", nullptr}, quantized{"w4", prepared};
    const std::vector<Variant> one = {full}, same = {full, full}, two = {full, quantized};
    const EvalEstimate a = estimateEvaluation(w, *checkpoint, one, {}, 100),
                       b = estimateEvaluation(w, *checkpoint, same, {}, 100),
                       c = estimateEvaluation(w, *checkpoint, two, {}, 50);
    EXPECT_DOUBLE_EQ(a.seconds, w.seconds + w.tokens / 100);
    EXPECT_DOUBLE_EQ(c.seconds, w.seconds + w.tokens / 50);
    EXPECT_EQ(b.memory.packedWeights, a.memory.packedWeights); // equal weights are kept once
    EXPECT_GT(c.memory.packedWeights, a.memory.packedWeights);
    EXPECT_GT(c.memory.activations, a.memory.activations);
    EXPECT_GT(a.memory.modelFile, 0);
    EngineOptions little;
    little.memoryBudget = 1 << 20;
    EXPECT_LT(estimateEvaluation(w, *checkpoint, two, little, 50).memory.packedWeights,
              c.memory.packedWeights);
}

TEST_F(EstimateTest, preparationsAreMeasuredByBeginningThem) {
    const test::ScratchDir dir;
    const PreparedShelf shelf(dir.path());
    const auto request_ = [&](const char* name) {
        CalibrationRequest calibration;
        calibration.recipe = openRecipe(name);
        calibration.ids = calibrationIds(calibration.recipe, *tokenizer);
        return calibration;
    };
    const PreparationEstimate all = estimatePreparation(engine, request_("minmax-w4a4"), shelf, 1e9);
    ASSERT_TRUE(all.prepared);
    EXPECT_EQ(all.seconds, 0);
    EXPECT_EQ(all.prepared->hash(), PreparedModel(calibrate(engine, request_("minmax-w4a4"))).hash());
    EXPECT_TRUE(estimatePreparation(engine, request_("minmax-w4a4"), shelf, 0).prepared)
        << "kept from before";

    // Stopped in the middle: what is left has the share of the weights that are not done.
    CalibrationRequest some = request_("gptq-w4");
    std::map<SiteId, PreparedSite> begun;
    some.onSite = [&](const SiteId& site, const PreparedSite& done) { begun[site] = done; };
    const PreparationEstimate nothing = estimatePreparation(engine, some, {}, 0);
    EXPECT_FALSE(nothing.prepared);
    EXPECT_TRUE(begun.empty() ? std::isnan(nothing.seconds) : nothing.seconds > 0);
    std::stop_source stop;
    stop.request_stop();
    EXPECT_THROW(estimatePreparation(engine, some, {}, 1e9, Task(stop.get_token(), {})), Error);
}

TEST_F(EstimateTest, ratesAreMeasured) {
    const std::vector<Variant> one = {{"full precision", nullptr}};
    EXPECT_GT(measureTokenRate(engine, work(), one, 0.05), 0);
    EXPECT_THROW(measureTokenRate(engine, {}, one, 0.05), Error);
}

} // namespace
