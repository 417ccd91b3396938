// SPDX-License-Identifier: GPL-3.0-or-later
// The whole way with nothing but what is linked into the program: embedded model, tokenizer, tasks and text.
#include "base/mapped_file.h"
#include "base/resources.h"
#include "evaluate/evaluator.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace {

using namespace qs;

/// The training script scores the same rows with PyTorch (bfloat16 weights, its own code) and writes its
/// accuracies beside the model, also of the first 100 items of a task; two or three rows in a hundred may be so close that arithmetic decides.
TEST(DemoEvaluation, equalsTheTrainingScriptAndBeatsChance) {
    const auto checkpoint = openCheckpoint(resolveModelArgument("demo:fable"));
    const auto tokenizer = openTokenizer(*checkpoint);
    Engine engine(checkpoint);
    EvalRequest request;
    request.configurations = {{"full precision", nullptr}};
    for (const TaskInfo& info : availableTasks())
        if (info.embedded) request.tasks.push_back(loadTask(info.name, {}, 100));
    ASSERT_GE(request.tasks.size(), 4u);
    const auto runs = evaluate(engine, *tokenizer, request, {});
    const auto log = nlohmann::json::parse(readTextFile(":/demo/fable/train_log.json")).at("results");
    for (const auto& [task, result] : runs[0].results) {
        const Metric& acc = result.metrics.at("acc");
        const auto& script = log.at(task.substr(std::string("demo_").size()));
        EXPECT_EQ(script.at("n"), 500);
        EXPECT_NEAR(acc.value, script.at("acc_100").get<double>(), 0.02) << task;
        EXPECT_NEAR(result.metrics.at("acc_norm").value, script.at("acc_norm_100").get<double>(), 0.02) << task;
        EXPECT_GT(acc.value, 0.25 + 3 * acc.stderror.value()) << task;
    }
}

TEST(DemoEvaluation, aConfigurationDoesNotDivergeFromItself) {
    const auto checkpoint = openCheckpoint(resolveModelArgument("demo:fable"));
    const auto tokenizer = openTokenizer(*checkpoint);
    Engine engine(checkpoint);
    EvalRequest request;
    request.configurations = {{"full precision", nullptr}, {"the same again", nullptr}};
    request.tasks = {loadTask("ppl::/demo/tasks/heldout.txt", {}, 8), loadTask("demo_next", {}, 20)};
    const auto runs = evaluate(engine, *tokenizer, request, {});
    const TaskResult& text = runs[1].results.at("ppl::/demo/tasks/heldout.txt");
    EXPECT_EQ(text.n, 8);
    EXPECT_NEAR(text.metrics.at("kl_mean").value, 0, 1e-12);
    EXPECT_EQ(text.metrics.at("top1_agreement").value, 1);
    for (std::size_t i = 0; i < 20; ++i)
        EXPECT_EQ(runs[0].results.at("demo_next").samples[i].logLikelihoods,
                  runs[1].results.at("demo_next").samples[i].logLikelihoods);
}

} // namespace
