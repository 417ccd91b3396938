// SPDX-License-Identifier: GPL-3.0-or-later
#include "calibrate/calibrate.h"

#include "base/error.h"
#include "base/hash.h"
#include "calibrate/tap_maxima.h"
#include "calibrate/weights.h"
#include "checkpoint/messages.h"

#include <algorithm>
#include <chrono>
#include <set>

namespace qs {
namespace {

/// Whether the operand's numbers come from a calibration text.
bool isStatic(const OperandRecipe& activations) {
    const bool tensorScale = activations.scaling.type == ScaleType::E4M3;
    return !activations.format.isNone() && !activations.bias &&
           (activations.granularity != Granularity::Token || tensorScale);
}

/// Refuses what no method here can do. The operands were checked when the recipe was read; a recipe made in
/// the window was not.
void checkRecipe(const Recipe& recipe) {
    if (recipe.method != "minmax" && recipe.method != "preshift")
        throw Error(ErrorCode::BadRecipe,
                    "recipe " + inQuotes(recipe.name) + ": unknown method " + inQuotes(recipe.method));
    if (!recipe.options.empty())
        throw Error(ErrorCode::BadRecipe, "recipe " + inQuotes(recipe.name) + ": method " + recipe.method +
                                              " has no option " + inQuotes(recipe.options.begin()->first));
}

void checkSite(const SiteId& site, const SiteRecipe& recipe) {
    for (const bool weights : {true, false}) {
        const std::string problem = operandProblem(weights ? recipe.weights : recipe.activations, weights);
        if (!problem.empty()) throw Error(ErrorCode::BadRecipe, site.name() + ": " + problem);
    }
}

/// maxima: per channel; used by static operands only.
QuantParams activationParams(const OperandRecipe& recipe, const std::vector<double>& maxima) {
    if (recipe.granularity == Granularity::Column)
        return preShiftFromMax(recipe.format, maxima, recipe.clipRatio);
    double largest = 0;
    for (const double m : maxima) largest = std::max(largest, m);
    largest *= recipe.clipRatio;
    QuantParams p;
    p.format = recipe.format;
    p.granularity = recipe.granularity;
    p.groupSize = recipe.groupSize;
    p.scaling = recipe.scaling;
    if (recipe.scaling.type == ScaleType::E4M3) p.tensorScale = tensorScaleFor(recipe.format, largest);
    if (recipe.granularity == Granularity::Token)
        p.tokenClip = recipe.clipRatio;
    else
        p.bias = {recipe.bias.value_or(biasOfBlock(recipe.format, recipe.scaling, 0, largest))};
    return p;
}

} // namespace

PreparedModel calibrate(Engine& engine, const CalibrationRequest& request, const Task& task) {
    using Clock = std::chrono::steady_clock;
    checkRecipe(request.recipe);
    const Checkpoint& checkpoint = engine.checkpoint();
    PreparedModel model;
    model.recipe = request.recipe;
    model.modelHash = checkpoint.contentHash(task);

    std::vector<std::pair<SiteId, SiteRecipe>> work;
    std::set<TapId> taps;
    for (const SiteId& site : checkpoint.sites()) {
        SiteRecipe recipe = request.recipe.forSite(site);
        const auto tap = tapOf(site);
        if (!tap) recipe.activations = {}; // an embedding's input is a token id
        if (recipe.weights.format.isNone() && recipe.activations.format.isNone()) continue;
        checkSite(site, recipe);
        if (isStatic(recipe.activations)) taps.insert(*tap);
        work.emplace_back(site, recipe);
    }

    std::map<TapId, std::vector<double>> maxima;
    if (!taps.empty()) {
        if (request.ids.empty())
            throw Error(ErrorCode::BadArgument, "recipe " + inQuotes(request.recipe.name) +
                                                    ": its activations need a calibration text");
        maxima = tapMaxima(engine, request.ids, taps, task);
        model.calibrationHash = idsHash(request.ids);
    }

    for (std::size_t i = 0; i < work.size(); ++i) {
        const auto& [site, recipe] = work[i];
        const auto start = Clock::now();
        PreparedSite& prepared = model.sites[site];
        if (!recipe.weights.format.isNone()) {
            PreparedWeights weights = minMaxWeights(checkpoint.weight(site), recipe.weights, task);
            prepared.weights = std::move(weights.params);
            prepared.weightDistortion = weights.distortion;
        }
        if (!recipe.activations.format.isNone())
            prepared.activations =
                activationParams(recipe.activations, isStatic(recipe.activations) ? maxima.at(*tapOf(site))
                                                                                  : std::vector<double>{});
        prepared.seconds = std::chrono::duration<double>(Clock::now() - start).count();
        if (request.onSite) request.onSite(site, prepared);
        task.report({"calibrate", static_cast<double>(i + 1), static_cast<double>(work.size())});
    }
    return model;
}

} // namespace qs
