// SPDX-License-Identifier: GPL-3.0-or-later
#include "calibrate/calibrate.h"

#include "base/error.h"
#include "base/hash.h"
#include "calibrate/min_max_stage.h"
#include "calibrate/row_pass.h"
#include "calibrate/site_list.h"
#include "calibrate/tap_maxima.h"
#include "calibrate/weights.h"
#include "checkpoint/messages.h"

#include <algorithm>
#include <chrono>
#include <set>

namespace qs {
namespace {

using Clock = std::chrono::steady_clock;

/// MinMax and pre-shift without anything else: the channels' maxima are all that is needed.
class MaximaCalibration {
public:
    MaximaCalibration(Engine& engine, const std::vector<TokenId>& ids, const SiteList& sites,
                      const Task& task)
        : checkpoint_(engine.checkpoint()) {
        std::set<TapId> taps;
        for (const auto& [site, recipe] : sites)
            if (isStatic(recipe.activations)) taps.insert(*tapOf(site));
        if (!taps.empty()) maxima_ = tapMaxima(engine, ids, taps, task);
    }

    PreparedSite prepare(const SiteId& site, const SiteRecipe& recipe, const Task& task) const {
        const auto start = Clock::now();
        PreparedSite prepared;
        if (!recipe.weights.format.isNone()) {
            PreparedWeights weights = minMaxWeights(checkpoint_.weight(site), recipe.weights, task);
            prepared.weights = std::move(weights.params);
            prepared.weightDistortion = weights.distortion;
        }
        if (!recipe.activations.format.isNone()) {
            static const std::vector<double> none;
            prepared.activations = activationParams(
                recipe.activations, isStatic(recipe.activations) ? maxima_.at(*tapOf(site)) : none);
        }
        prepared.seconds = std::chrono::duration<double>(Clock::now() - start).count();
        return prepared;
    }

private:
    const Checkpoint& checkpoint_;
    std::map<TapId, std::vector<double>> maxima_;
};

bool needsText(const Pipeline& pipeline, const SiteList& work) {
    return std::any_of(work.begin(), work.end(), [&](const auto& entry) {
        return isStatic(entry.second.activations) || (pipeline.needsRows && entry.first.role != Role::Embed);
    });
}

} // namespace

PreparedModel calibrate(Engine& engine, const CalibrationRequest& request, const Task& task) {
    const Pipeline pipeline = pipelineOf(request.recipe);
    const Checkpoint& checkpoint = engine.checkpoint();
    PreparedModel model;
    model.recipe = request.recipe;
    model.modelHash = checkpoint.contentHash(task);
    const SiteList all = sitesToDo(request.recipe, checkpoint);
    if (needsText(pipeline, all)) {
        if (request.ids.empty())
            throw Error(ErrorCode::BadArgument, "recipe " + inQuotes(request.recipe.name) +
                                                    ": its activations need a calibration text");
        model.calibrationHash = idsHash(request.ids);
    }

    SiteList work;
    for (const auto& entry : all) {
        const auto known = request.known.find(entry.first);
        if (known != request.known.end())
            model.sites[entry.first] = known->second;
        else
            work.push_back(entry);
    }
    const auto finished = [&](const SiteId& site, PreparedSite prepared) {
        PreparedSite& stored = model.sites[site] = std::move(prepared);
        if (request.onSite) request.onSite(site, stored);
        task.report({"calibrate", static_cast<double>(model.sites.size()), static_cast<double>(all.size())});
    };
    if (pipeline.needsRows) {
        calibrateByRows(engine, request.ids, work, pipeline, finished, task);
        return model;
    }
    const MaximaCalibration calibration(engine, request.ids, work, task);
    for (const auto& [site, recipe] : work) finished(site, calibration.prepare(site, recipe, task));
    return model;
}

} // namespace qs
