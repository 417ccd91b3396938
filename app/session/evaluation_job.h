// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "engine/engine.h"
#include "evaluate/evaluator.h"
#include "evaluate/prepared_shelf.h"
#include "panels/evaluation_data.h"
#include "panels/requests.h"
#include "quant/recipe.h"
#include "session/opened_model.h"
#include "session/store_access.h"

#include <functional>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace qs {

/// What evaluations and other long measurements of one model keep from run to run; the compute thread's.
struct EvaluationCache {
    std::unique_ptr<Engine> engine;                                       ///< made on first use
    std::map<std::string, std::shared_ptr<const PreparedModel>> prepared; ///< by recipe hash
    /// By recipe hash: the sites that were worked out before a calibration was cancelled.
    std::map<std::string, std::map<SiteId, PreparedSite>> begun;
    PreparedShelf shelf; ///< what earlier starts of the program have worked out
};

EngineOptions evaluationEngineOptions();
Engine& evaluationEngine(EvaluationCache& cache, const OpenedModel& model);
/// Works a recipe out, or takes it from the cache or the shelf. An interrupted calibration goes on where it
/// was. `onWork` is called before anything has to be computed.
std::shared_ptr<const PreparedModel> prepareRecipe(const OpenedModel& model, const Recipe& recipe,
                                                   EvaluationCache& cache, Engine& engine, const Task& task,
                                                   const std::function<void()>& onWork = {});

/// The recipes that the settings name, each once: the current one first, then files and shipped ones.
/// Throws Error for a file that is no recipe.
std::vector<Recipe> chosenRecipes(const EvaluateSettings& settings, const Recipe& currentRecipe);
/// Everything of a request but its configurations; loads the tasks. Throws Error.
EvalRequest requestOf(const EvaluateSettings& settings, const std::function<void(const std::string&)>& onTask,
                      const Task& task);
/// The configurations in their order; `prepared` gives each recipe's numbers (null: full precision instead).
std::vector<EvalConfiguration>
configurationsOf(const EvaluateSettings& settings, const std::vector<Recipe>& recipes,
                 const std::function<std::shared_ptr<const PreparedModel>(const Recipe&)>& prepared);

struct EvaluationInput {
    OpenedModelPtr model;
    EvaluateSettings settings;
    std::vector<Recipe> recipes; ///< chosenRecipes()
    std::shared_ptr<EvaluationCache> cache;
    StoreAccessPtr store;
};

/// Where an evaluation stands, for the reader: "tasks" (loading), "calibrate" (detail: the recipe), "eval";
/// "unsaved" (detail: why the run store could not take what is finished so far), "stored" (nothing is
/// computed: the store has the same evaluation finished; detail: when), "anew" (an unfinished run looks alike
/// but cannot be gone on with; detail: why).
struct EvaluationStage {
    std::string stage, detail;
};

struct EvaluationHooks {
    std::function<void(const EvaluationStage&)> onStage;
    std::function<void(const EvalUpdate&)> onUpdate;
};

/// Loads the tasks, works the recipes out and runs everything in lock-step. What is finished is saved after
/// every chunk, so that a killed program loses a few seconds; an unfinished run of the same evaluation is
/// gone on with, a finished one is returned as it is. Throws Error; Cancelled only when nothing was finished.
/// Runs on the compute thread.
std::vector<RunRecord> runEvaluation(const EvaluationInput& input, const EvaluationHooks& hooks,
                                     const Task& task);

/// How far each task is, from an update; `tasks` are those of the settings.
std::vector<TaskProgress> taskProgress(const EvalUpdate& update, const QStringList& tasks);
/// The same of finished or cut-off runs.
std::vector<TaskProgress> taskProgress(const std::vector<RunRecord>& runs, const QStringList& tasks);

} // namespace qs
