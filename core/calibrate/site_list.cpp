// SPDX-License-Identifier: GPL-3.0-or-later
#include "calibrate/site_list.h"

#include "base/error.h"

namespace qs {
namespace {

void checkSite(const SiteId& site, const SiteRecipe& recipe) {
    for (const bool weights : {true, false}) {
        const std::string problem = operandProblem(weights ? recipe.weights : recipe.activations, weights);
        if (!problem.empty()) throw Error(ErrorCode::BadRecipe, site.name() + ": " + problem);
    }
}

} // namespace

SiteList sitesToDo(const Recipe& recipe, const Checkpoint& checkpoint) {
    SiteList work;
    for (const SiteId& site : checkpoint.sites()) {
        SiteRecipe operands = recipe.forSite(site);
        if (!tapOf(site)) operands.activations = {}; // an embedding's input is a token id
        if (operands.weights.format.isNone() && operands.activations.format.isNone()) continue;
        checkSite(site, operands);
        work.emplace_back(site, operands);
    }
    return work;
}

bool isStatic(const OperandRecipe& activations) {
    const bool tensorScale = activations.scaling.type == ScaleType::E4M3;
    return !activations.format.isNone() && !activations.bias &&
           (activations.granularity != Granularity::Token || tensorScale);
}

} // namespace qs
