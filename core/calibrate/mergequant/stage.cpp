// SPDX-License-Identifier: GPL-3.0-or-later
#include "calibrate/mergequant/stage.h"

#include "base/error.h"
#include "calibrate/mergequant/correct.h"
#include "calibrate/mergequant/layer.h"
#include "calibrate/mergequant/layer_error.h"
#include "calibrate/mergequant/low_rank.h"
#include "calibrate/mergequant/sample.h"
#include "calibrate/min_max_stage.h"
#include "quant/hadamard.h"

#include <cstring>

namespace qs {
namespace {

/// The activations' recipe, one for all sites of an input.
OperandRecipe sharedActivations(const TapWork& work) {
    const SiteWork& first = work.sites.front();
    for (const SiteWork& site : work.sites)
        if (site.recipe.activations != first.recipe.activations)
            throw Error(ErrorCode::BadRecipe,
                        first.id.name() + " and " + site.id.name() +
                            " read one input: mergequant needs one rule for the activations of both");
    return first.recipe.activations;
}

Layer layerOf(const TapWork& work, const Format& format, const MergeQuantOptions& options) {
    Layer layer;
    layer.format = format;
    layer.x = usualRows({work.x.data(), work.rows, work.width}, work.windowStarts, options.skipFirst,
                        options.outlierRatio);
    std::int64_t outputs = 0;
    for (const SiteWork& site : work.sites) outputs += site.outputs;
    layer.w = Matrix(outputs, work.width);
    float* to = layer.w.values.data();
    for (const SiteWork& site : work.sites) {
        layer.sites.push_back({site.outputs, site.recipe.weights});
        std::memcpy(to, site.weight.data(), site.weight.size() * sizeof(float));
        to += site.weight.size();
    }
    const ModelConfig& c = *work.config;
    if (work.tap.slot == Slot::OIn && c.heads != c.kvHeads && work.width == c.heads * c.headDim)
        layer.groups = queryHeadGroups(c.heads, c.kvHeads, c.headDim);
    return layer;
}

/// A quantized input and the weights that go with it.
struct QuantizedLayer {
    Matrix q;        ///< [rows, width]
    Matrix d;        ///< [rows, channels]: what q stands for less the true input
    Matrix migrated; ///< W° [outputs, width]
    Matrix start;    ///< [outputs, width]: W° after channels were given up
};

QuantizedLayer migrate(TapWork& work, const Layer& layer, const OperandRecipe& recipe,
                       const MergeQuantOptions& options, const Task& task) {
    if (!hasIntegerCodes(recipe.format))
        throw Error(ErrorCode::BadRecipe, work.tap.name() +
                                              ": steps per channel need a format with integer codes, " +
                                              recipe.format.name() + " has none");
    const MigratedLayer found = searchMigration(layer, options, recipe.clipRatio, task);
    QuantizedLayer result;
    result.q = quantizeInput(layer.x, found.migration, layer.format);
    result.d = dequantizeInput(result.q, found.migration);
    result.migrated = migrateWeights(layer.w, found.migration);
    result.start = migrateWeights(found.weights, found.migration);
    work.change(transformOf(found.migration));
    for (SiteWork& site : work.sites) site.prepared.activations = unitQuantizer(layer.format);
    return result;
}

QuantizedLayer quantizeInPlace(TapWork& work, const Layer& layer, const OperandRecipe& recipe,
                               const MergeQuantOptions& options, const Task& task) {
    QuantParams p;
    if (!recipe.format.isNone()) p = searchRange(layer, recipe, options, task);
    QuantizedLayer result{Matrix(layer.x.rows, layer.x.cols), {}, layer.w, layer.w};
    fakeQuantize(p, layer.x.values.data(), result.q.values.data(), layer.x.rows, layer.x.cols);
    result.d = result.q;
    for (SiteWork& site : work.sites) site.prepared.activations = p;
    return result;
}

/// Rounds one site's weights towards their target, with what compensation there shall be.
void roundSite(SiteWork& site, Matrix target, const DoubleMatrix& gram, const MergeQuantOptions& options,
               const Task& task) {
    const WeightRounding rounding = roundingOf(options, false);
    RoundedWeights rounded{{}, target};
    const bool quantized = !site.recipe.weights.format.isNone();
    if (quantized) rounded = rounding(target, gram, site.recipe.weights, task);
    if (quantized && options.rank > 0) {
        const LowRankFactors factors = lowRankResidual(target, rounded.values, gram, options.rank, task);
        if (options.mergeRank) {
            rounded = rounding(addLowRank(target, factors, task), gram, site.recipe.weights, task);
        } else {
            LowRank& to = site.prepared.compensation;
            to.rank = factors.down.rows;
            to.down = factors.down.values;
            to.up = factors.up.values;
        }
    }
    site.prepared.weights = rounded.params;
    if (rounded.params.active()) {
        std::vector<std::uint8_t> bits(rounded.values.values.size());
        quantizeToBits(rounded.params, rounded.values.values.data(), bits.data(), target.rows, target.cols);
        site.prepared.weightBits = std::make_shared<const std::vector<std::uint8_t>>(std::move(bits));
    }
    site.weight = std::move(target.values);
}

/// QuaRot's rotation, for inputs whose strong channels change from token to token: static steps do not help
/// there.
void rotate(TapWork& work) {
    const auto& before = work.sites.front().prepared.transform;
    if (before && before->rotation > 0) return; // an earlier method's
    InputTransform t;
    t.rotation = largestHadamard(work.width);
    if (t.rotation > 1) work.change(t);
}

void mergeQuant(TapWork& work, const MergeQuantOptions& options, const Task& task) {
    if (work.embedding) return minMaxStage()(work, task);
    const OperandRecipe recipe = sharedActivations(work);
    if (options.rotate && !recipe.format.isNone() && recipe.granularity == Granularity::Token) rotate(work);
    const Layer layer = layerOf(work, recipe.format, options);
    const bool columns = !recipe.format.isNone() && recipe.granularity == Granularity::Column;
    QuantizedLayer quantized = columns ? migrate(work, layer, recipe, options, task)
                                       : quantizeInPlace(work, layer, recipe, options, task);
    for (std::size_t i = 0; i < quantized.d.values.size(); ++i) quantized.d.values[i] -= layer.x.values[i];

    const LayerMoments moments = layerMoments(quantized.q, quantized.d, task);
    Matrix target = std::move(quantized.start);
    if (options.correction > 0) {
        const LayerScore score(moments, layer.w, quantized.migrated, task);
        target = correctTarget(target, score.gradient(target, task), moments.gram, options.correction, task);
    }
    std::int64_t first = 0;
    for (SiteWork& site : work.sites) {
        Matrix own(site.outputs, target.cols);
        std::memcpy(own.values.data(), target.row(first), own.values.size() * sizeof(float));
        first += site.outputs;
        roundSite(site, std::move(own), moments.gram, options, task);
    }
}

} // namespace

Method mergeQuantMethod() {
    return {
        "mergequant",
        MethodKind::Whole,
        "Static steps per input channel, moved into the norm and the weights; strong channels split, weak "
        "ones given up (after MergeQuant, whose abstract alone could be read)",
        MergeQuantOptions::names(),
        true,
        [](const Options& o) -> Stage {
            const MergeQuantOptions options = MergeQuantOptions::parse(o);
            return [options](TapWork& work, const Task& task) { mergeQuant(work, options, task); };
        }};
}

} // namespace qs
