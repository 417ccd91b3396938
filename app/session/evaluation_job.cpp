// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/evaluation_job.h"

#include "base/cpu.h"
#include "calibrate/calibrate.h"

#include <algorithm>

namespace qs {
namespace {

/// A window wants results and progress to trickle in more often than a batch job does.
constexpr double kChunkSeconds = 5;

/// Half of the machine's memory at most: the rest is for the model's pages and the window.
std::uint64_t engineMemory() {
    return std::min<std::uint64_t>(std::uint64_t(2) << 30, physicalMemoryBytes() / 2);
}

std::shared_ptr<const PreparedModel> prepare(const EvaluationInput& input, const Recipe& recipe,
                                             const Task& task) {
    auto& cached = input.cache->prepared[recipe.hash()];
    if (cached) return cached;
    CalibrationRequest request;
    request.recipe = recipe;
    request.ids = calibrationIds(recipe, *input.model->tokenizer);
    auto& begun = input.cache->begun[recipe.hash()];
    request.known = begun;
    request.onSite = [&](const SiteId& site, const PreparedSite& done) { begun[site] = done; };
    cached = std::make_shared<const PreparedModel>(calibrate(*input.cache->engine, request, task));
    input.cache->begun.erase(recipe.hash());
    return cached;
}

std::vector<Recipe> chosenRecipes(const EvaluationInput& input) {
    std::vector<Recipe> recipes;
    if (input.settings.currentRecipe) recipes.push_back(input.currentRecipe);
    for (const QString& name : input.settings.recipes) {
        Recipe recipe = openRecipe(name.toStdString());
        const auto same = [&](const Recipe& r) { return r.hash() == recipe.hash(); };
        if (std::none_of(recipes.begin(), recipes.end(), same)) recipes.push_back(std::move(recipe));
    }
    return recipes;
}

std::vector<EvalConfiguration> configurationsOf(const EvaluationInput& input, const EvaluationHooks& hooks,
                                                const Task& task) {
    std::vector<EvalConfiguration> configurations;
    if (input.settings.fullPrecision) configurations.push_back({"full precision", nullptr});
    for (const Recipe& recipe : chosenRecipes(input)) {
        hooks.onStage({"calibrate", recipe.name});
        configurations.push_back({recipe.name, prepare(input, recipe, task),
                                  backendFromName(input.settings.backend.toStdString())});
    }
    return configurations;
}

} // namespace

std::vector<RunRecord> runEvaluation(const EvaluationInput& input, const EvaluationHooks& hooks,
                                     const Task& task) {
    if (!input.cache->engine)
        input.cache->engine =
            std::make_unique<Engine>(input.model->checkpoint, EngineOptions{engineMemory(), kChunkSeconds});
    EvalRequest request;
    request.protocol = protocolFromName(input.settings.protocol.toStdString());
    request.limit = input.settings.limit;
    TaskSources sources;
    sources.dataDirectory = input.settings.dataDirectory.toStdString();
    for (const QString& name : input.settings.tasks) {
        hooks.onStage({"tasks", name.toStdString()});
        request.tasks.push_back(loadTask(name.toStdString(), sources, input.settings.limit, task));
    }
    request.configurations = configurationsOf(input, hooks, task);
    hooks.onStage({"eval", {}});
    auto runs = evaluate(*input.cache->engine, *input.model->tokenizer, request, hooks.onUpdate, task);
    for (RunRecord& run : runs)
        if (!run.results.empty()) input.store->open().save(run);
    return runs;
}

} // namespace qs
