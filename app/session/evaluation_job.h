// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "engine/engine.h"
#include "evaluate/evaluator.h"
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

/// What evaluations of one model keep from run to run; the compute thread's.
struct EvaluationCache {
    std::unique_ptr<Engine> engine;                                       ///< made on first use
    std::map<std::string, std::shared_ptr<const PreparedModel>> prepared; ///< by recipe hash
    /// By recipe hash: the sites that were worked out before a calibration was cancelled.
    std::map<std::string, std::map<SiteId, PreparedSite>> begun;
};

struct EvaluationInput {
    OpenedModelPtr model;
    EvaluateSettings settings;
    Recipe currentRecipe;
    std::shared_ptr<EvaluationCache> cache;
    StoreAccessPtr store;
};

/// Where an evaluation stands, for the reader: "tasks" (loading), "calibrate" (detail: the recipe), "eval".
struct EvaluationStage {
    std::string stage, detail;
};

struct EvaluationHooks {
    std::function<void(const EvaluationStage&)> onStage;
    std::function<void(const EvalUpdate&)> onUpdate;
};

/// Loads the tasks, works the recipes out, runs everything in lock-step and saves the runs, also those cut
/// short by a stop. Throws Error; Cancelled only when nothing was finished. Runs on the compute thread.
std::vector<RunRecord> runEvaluation(const EvaluationInput& input, const EvaluationHooks& hooks,
                                     const Task& task);

} // namespace qs
