// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/evaluation_job.h"

#include "base/cpu.h"
#include "base/error.h"
#include "calibrate/calibrate.h"
#include "results/run_journal.h"
#include "session/run_words.h"

#include <algorithm>

namespace qs {
namespace {

/// A window wants results and progress to trickle in more often than a batch job does, and a killed one
/// loses the chunk it was in.
constexpr double kChunkSeconds = 3;

bool anySample(const std::vector<RunRecord>& runs) {
    for (const RunRecord& run : runs)
        for (const auto& [task, result] : run.results)
            if (result.n > 0) return true;
    return false;
}

/// Saves what is finished, as it comes in; says when that does not work, and when it does again.
class Saver {
public:
    Saver(const EvaluationInput& input, const EvaluationHooks& hooks)
        : journal_(RunStore(input.store->file())), hooks_(hooks) {}

    RunJournal& journal() { return journal_; }
    void save(const std::vector<RunRecord>& runs) {
        journal_.tryWrite(runs);
        if (journal_.problem() == told_) return;
        told_ = journal_.problem();
        hooks_.onStage(told_.empty() ? EvaluationStage{"eval", {}} : EvaluationStage{"unsaved", told_});
    }

private:
    RunJournal journal_;
    const EvaluationHooks& hooks_;
    std::string told_;
};

} // namespace

/// Half of the machine's memory at most: the rest is for the model's pages and the window.
EngineOptions evaluationEngineOptions() {
    return {std::min<std::uint64_t>(std::uint64_t(2) << 30, physicalMemoryBytes() / 2), kChunkSeconds};
}

Engine& evaluationEngine(EvaluationCache& cache, const OpenedModel& model) {
    if (!cache.engine) cache.engine = std::make_unique<Engine>(model.checkpoint, evaluationEngineOptions());
    return *cache.engine;
}

std::shared_ptr<const PreparedModel> prepareRecipe(const OpenedModel& model, const Recipe& recipe,
                                                   EvaluationCache& cache, Engine& engine, const Task& task,
                                                   const std::function<void()>& onWork) {
    const std::string hash = recipe.hash();
    if (const auto found = cache.prepared.find(hash); found != cache.prepared.end()) return found->second;
    CalibrationRequest request;
    request.recipe = recipe;
    request.ids = calibrationIds(recipe, *model.tokenizer);
    if (auto kept = cache.shelf.find(*model.checkpoint, recipe, request.ids, task))
        return cache.prepared[hash] = std::move(kept);
    if (onWork) onWork();
    request.known = cache.begun[hash];
    request.onSite = [&](const SiteId& site, const PreparedSite& done) { cache.begun[hash][site] = done; };
    auto prepared = cache.shelf.prepare(engine, std::move(request), task);
    cache.begun.erase(hash);
    return cache.prepared[hash] = std::move(prepared);
}

std::vector<Recipe> chosenRecipes(const EvaluateSettings& settings, const Recipe& currentRecipe) {
    std::vector<Recipe> recipes;
    if (settings.currentRecipe) recipes.push_back(currentRecipe);
    for (const QString& name : settings.recipes) {
        Recipe recipe = openRecipe(name.toStdString());
        const auto same = [&](const Recipe& r) { return r.hash() == recipe.hash(); };
        if (std::none_of(recipes.begin(), recipes.end(), same)) recipes.push_back(std::move(recipe));
    }
    return recipes;
}

EvalRequest requestOf(const EvaluateSettings& settings, const std::function<void(const std::string&)>& onTask,
                      const Task& task) {
    EvalRequest request;
    request.protocol = ProtocolChoices::fromName(settings.protocol.toStdString());
    request.limit = settings.limit;
    request.maxLength = settings.maxLength;
    request.fewShotSeed = settings.fewShotSeed;
    if (settings.stopWidth) request.stop = StopRule{*settings.stopWidth, 0.95, settings.orderSeed};
    TaskSources sources;
    sources.dataDirectory = settings.dataDirectory.toStdString();
    sources.fewShot = settings.fewShot;
    sources.fewShotSeed = settings.fewShotSeed;
    for (const QString& name : settings.tasks) {
        onTask(name.toStdString());
        request.tasks.push_back(loadTask(name.toStdString(), sources, settings.limit, task));
    }
    return request;
}

std::vector<EvalConfiguration>
configurationsOf(const EvaluateSettings& settings, const std::vector<Recipe>& recipes,
                 const std::function<std::shared_ptr<const PreparedModel>(const Recipe&)>& prepared) {
    std::vector<EvalConfiguration> configurations;
    if (settings.fullPrecision) configurations.push_back({"full precision", nullptr});
    if (settings.bf16) configurations.push_back({"bf16", nullptr, Backend::Simulate, Precision::Bf16});
    for (const Recipe& recipe : recipes)
        configurations.push_back(
            {recipe.name, prepared(recipe), backendFromName(settings.backend.toStdString())});
    return configurations;
}

std::vector<RunRecord> runEvaluation(const EvaluationInput& input, const EvaluationHooks& hooks,
                                     const Task& task) {
    Saver saver(input, hooks); // first: a refused store should not cost a calibration
    Engine& engine = evaluationEngine(*input.cache, *input.model);
    EvalRequest request = requestOf(
        input.settings,
        [&](const std::string& name) {
            hooks.onStage({"tasks", name});
        },
        task);
    request.configurations = configurationsOf(input.settings, input.recipes, [&](const Recipe& recipe) {
        return prepareRecipe(*input.model, recipe, *input.cache, engine, task, [&] {
            hooks.onStage({"calibrate", recipe.name});
        });
    });
    hooks.onStage({"eval", {}});
    auto earlier = saver.journal().takeOver(evaluationIdentity(evalModel(engine, task), request));
    if (earlier && earlier->front().state == "done") {
        hooks.onStage({"stored", earlier->front().created});
        return std::move(*earlier);
    }
    if (earlier)
        request.finished = std::move(*earlier);
    else if (const auto why = whyNotResumed(saver.journal().list(), evalModel(engine, task), request);
             !why.empty())
        hooks.onStage({"anew", notResumedSentence(why).toStdString()});
    const bool goingOn = !request.finished.empty();
    const auto onUpdate = [&](const EvalUpdate& update) {
        saver.save(*update.partial);
        hooks.onUpdate(update);
    };
    auto runs = evaluate(engine, *input.model->tokenizer, request, onUpdate, task);
    if (!goingOn && !anySample(runs)) throw Error(ErrorCode::Cancelled, "nothing was finished");
    saver.journal().write(runs); // what no earlier call could write, and the state
    return runs;
}

std::vector<TaskProgress> taskProgress(const EvalUpdate& update, const QStringList& tasks) {
    std::vector<TaskProgress> out;
    const double secondsPerToken = update.tokensDone > 0 ? update.seconds / update.tokensDone : 0;
    const RunRecord& first = update.partial->front();
    for (qsizetype i = 0; i < tasks.size(); ++i) {
        const std::string name = tasks[i].toStdString();
        const auto index = static_cast<std::size_t>(i);
        TaskProgress p;
        p.task = tasks[i];
        if (const auto found = first.results.find(name); found != first.results.end()) {
            p.done = found->second.n;
            p.planned = found->second.planned;
        }
        if (name == update.task && update.samplesPerSecond > 0) p.perSecond = update.samplesPerSecond;
        const double tokens = index < update.tokensLeft.size() ? update.tokensLeft[index] : 0;
        if (secondsPerToken > 0) p.secondsLeft = tokens * secondsPerToken;
        p.stoppedEarly = tokens <= 0 && p.planned > p.done && p.done > 0;
        out.push_back(p);
    }
    return out;
}

std::vector<TaskProgress> taskProgress(const std::vector<RunRecord>& runs, const QStringList& tasks) {
    std::vector<TaskProgress> out;
    for (const QString& name : tasks) {
        TaskProgress p;
        p.task = name;
        const auto found = runs.front().results.find(name.toStdString());
        if (found != runs.front().results.end()) {
            const TaskResult& result = found->second;
            p.done = result.n;
            p.planned = result.planned;
            if (result.seconds > 0) p.perSecond = static_cast<double>(result.n) / result.seconds;
            p.stoppedEarly = runs.front().state == "done" && p.planned > p.done;
        }
        out.push_back(p);
    }
    return out;
}

} // namespace qs
