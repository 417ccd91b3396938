// SPDX-License-Identifier: GPL-3.0-or-later
#include "calibrate/min_max_stage.h"

#include "base/parallel.h"

#include <algorithm>
#include <cmath>

namespace qs {
namespace {

QuantParams weightParams(const OperandRecipe& recipe, const SiteWork& site, std::int64_t width) {
    if (recipe.bias) {
        QuantParams p;
        p.format = recipe.format;
        p.bias = {*recipe.bias};
        return p;
    }
    return minMaxParams(recipe.grid(), site.weight.data(), site.outputs, width);
}

void apply(TapWork& work, const Task& task) {
    std::vector<double> maxima;
    for (SiteWork& site : work.sites) {
        const SiteRecipe& recipe = site.recipe;
        if (!recipe.weights.format.isNone())
            site.prepared.weights = weightParams(recipe.weights, site, work.width);
        if (!recipe.activations.format.isNone()) {
            if (maxima.empty()) maxima = columnMaxima(work.x.data(), work.rows, work.width);
            site.prepared.activations = activationParams(recipe.activations, maxima);
        }
        task.checkpoint();
    }
}

} // namespace

QuantParams activationParams(const OperandRecipe& recipe, std::span<const double> channelMax) {
    if (recipe.granularity == Granularity::Column)
        return preShiftFromMax(recipe.format, channelMax, recipe.clipRatio);
    double largest = 0;
    for (const double m : channelMax) largest = std::max(largest, m * recipe.clipRatio);
    QuantParams p;
    p.format = recipe.format;
    p.granularity = recipe.granularity;
    p.groupSize = recipe.groupSize;
    p.scaling = recipe.scaling;
    if (recipe.scaling.type == ScaleType::E4M3) p.tensorScale = tensorScaleFor(recipe.format, largest);
    if (recipe.granularity == Granularity::Token)
        p.tokenClip = recipe.clipRatio;
    else
        p.bias = {recipe.bias.value_or(biasOfBlock(recipe.format, recipe.scaling, p.tensorScale, largest))};
    return p;
}

Stage minMaxStage() {
    return apply;
}

std::vector<double> columnMaxima(const float* x, std::int64_t rows, std::int64_t cols) {
    std::vector<double> maxima(static_cast<std::size_t>(cols), 0);
    parallelFor(cols, 64, [&](std::int64_t begin, std::int64_t end) {
        for (std::int64_t r = 0; r < rows; ++r)
            for (std::int64_t c = begin; c < end; ++c) {
                double& m = maxima[static_cast<std::size_t>(c)];
                m = std::max(m, static_cast<double>(std::fabs(x[r * cols + c])));
            }
    });
    return maxima;
}

} // namespace qs
