// SPDX-License-Identifier: GPL-3.0-or-later
#include "calibrate/live_preparation.h"

#include "base/error.h"
#include "calibrate/min_max_stage.h"
#include "calibrate/site_list.h"
#include "calibrate/stage.h"
#include "calibrate/tap_maxima.h"
#include "calibrate/weights.h"
#include "calibrate/windows.h"

#include <algorithm>

namespace qs {
namespace {

/// For maxima of weights; groups of 16 inputs take a quarter of a byte per weight.
constexpr std::uint64_t kMaximaBytes = std::uint64_t(128) << 20;

bool sameMethod(const Recipe& a, const Recipe& b) {
    return a.method == b.method && a.options == b.options && a.calibrationText == b.calibrationText &&
           a.calibrationTokens == b.calibrationTokens;
}

} // namespace

bool LivePreparation::isReadyFor(const Recipe& recipe) const {
    if (activations_.contains(textOf(recipe))) return true;
    const SiteList sites = sitesToDo(recipe, *checkpoint_);
    return std::none_of(sites.begin(), sites.end(),
                        [](const auto& entry) { return isStatic(entry.second.activations); });
}

void LivePreparation::calibrate(Engine& engine, const Recipe& recipe, const std::vector<TokenId>& ids,
                                const Task& task) {
    if (ids.empty()) throw Error(ErrorCode::BadArgument, "the calibration text has no tokens");
    const std::vector<TapId> taps = allTaps(*checkpoint_);
    activations_[textOf(recipe)] = tapMaxima(engine, ids, {taps.begin(), taps.end()}, task);
}

LivePreparation::Result LivePreparation::prepare(const Recipe& recipe, const PreparedModel* full,
                                                 const Task& task) {
    if (!isReadyFor(recipe)) throw Error(ErrorCode::Internal, "the recipe has not been calibrated");
    const bool slow = pipelineOf(recipe).needsRows,
               fullServes = slow && full && sameMethod(full->recipe, recipe);
    auto model = std::make_shared<PreparedModel>();
    model->recipe = recipe;
    Result result;
    for (const auto& [site, operands] : sitesToDo(recipe, *checkpoint_)) {
        const auto worked =
            fullServes ? full->sites.find(site) : std::map<SiteId, PreparedSite>::const_iterator{};
        if (fullServes && worked != full->sites.end() && full->recipe.forSite(site) == recipe.forSite(site)) {
            model->sites[site] = worked->second;
            continue;
        }
        model->sites[site] = minMax(site, operands, textOf(recipe), task);
        result.preview = result.preview || slow;
    }
    result.model = std::move(model);
    return result;
}

const PreparedSite& LivePreparation::minMax(const SiteId& site, const SiteRecipe& recipe, const Text& text,
                                            const Task& task) {
    Known& known = known_[site];
    if (known.recipe == recipe && known.text == text) return known.site;
    PreparedSite prepared;
    if (!recipe.weights.format.isNone())
        prepared.weights = known.recipe.weights == recipe.weights ? known.site.weights
                                                                  : weightParams(site, recipe.weights, task);
    if (!recipe.activations.format.isNone()) {
        static const std::vector<double> none;
        prepared.activations = activationParams(
            recipe.activations, isStatic(recipe.activations) ? activations_.at(text).at(*tapOf(site)) : none);
    }
    known = {recipe, text, std::move(prepared)};
    return known.site;
}

/// As minMaxWeights, from the groups' maxima: a group has the bias of a matrix that holds nothing else.
QuantParams LivePreparation::weightParams(const SiteId& site, const OperandRecipe& recipe, const Task& task) {
    const WeightRef weight = checkpoint_->weight(site);
    if (recipe.scaling.scan || recipe.scaling.asymmetric || weight.cols() == 0)
        return minMaxWeights(weight, recipe, task).params;
    GridSpec spec = recipe.grid();
    const bool groups = spec.granularity == Granularity::Group;
    const std::vector<float>& maxima = weightMaxima(site, groups ? spec.groupSize : weight.cols(), task);
    const double largest =
        maxima.empty() ? 0 : *std::max_element(maxima.begin(), maxima.end()) * recipe.clipRatio;
    const double tensorScale =
        recipe.scaling.type == ScaleType::E4M3 ? tensorScaleFor(recipe.format, largest) : 0;
    if (spec.granularity == Granularity::Tensor) {
        QuantParams p = minMaxParams(spec, nullptr, 0, weight.cols(), tensorScale);
        p.bias = {recipe.bias.value_or(biasOfBlock(recipe.format, recipe.scaling, tensorScale, largest))};
        return p;
    }
    if (groups) spec.groupSize = 1;
    const auto perRow = static_cast<std::int64_t>(maxima.size()) / weight.rows();
    QuantParams p = minMaxParams(spec, maxima.data(), weight.rows(), perRow, tensorScale);
    if (groups) p.groupSize = recipe.groupSize;
    return p;
}

const std::vector<float>& LivePreparation::weightMaxima(const SiteId& site, std::int64_t width,
                                                        const Task& task) {
    const std::pair<SiteId, std::int64_t> key{site, width};
    if (const auto found = weights_.find(key); found != weights_.end()) return found->second;
    if (weightBytes_ > kMaximaBytes) {
        weights_.clear();
        weightBytes_ = 0;
    }
    std::vector<float> maxima = groupMaxima(checkpoint_->weight(site), width, task);
    weightBytes_ += maxima.size() * sizeof(float);
    return weights_[key] = std::move(maxima);
}

} // namespace qs
