// SPDX-License-Identifier: GPL-3.0-or-later
#include "calibrate/methods/baseline_methods.h"

#include "base/error.h"
#include "calibrate/methods/channel_scales.h"
#include "calibrate/methods/gptq.h"
#include "calibrate/methods/gram.h"
#include "calibrate/methods/options.h"
#include "calibrate/methods/weight_clip.h"
#include "calibrate/min_max_stage.h"
#include "quant/hadamard.h"

#include <algorithm>
#include <cmath>
#include <memory>

namespace qs {
namespace {

InputTransform divisionBy(const std::vector<double>& scales) {
    InputTransform t;
    for (const double s : scales) t.gain.push_back(static_cast<float>(1 / s));
    return t;
}

std::vector<LinearWeights> linearsOf(const TapWork& work) {
    std::vector<LinearWeights> linears;
    for (const SiteWork& site : work.sites)
        linears.push_back({site.weight.data(), site.outputs, site.recipe.weights.grid()});
    return linears;
}

bool isBehindNorm(const TapWork& work) {
    return !work.embedding && (work.tap.slot == Slot::QkvIn || work.tap.slot == Slot::GateUpIn);
}

// ---- SmoothQuant ----

/// As published only behind the norms, whose gain can take the scales; elsewhere nothing.
void smoothQuant(TapWork& work, double alpha) {
    if (!isBehindNorm(work)) return;
    const std::vector<double> inputMax = columnMaxima(work.x.data(), work.rows, work.width);
    work.change(divisionBy(smoothQuantScales(inputMax, linearsOf(work), alpha)));
}

// ---- Hadamard ----

/// The norm's gain goes into the weights first, as in QuaRot: only then can the rotation of the residual
/// stream be folded into the layers before. After a method that has changed the gains itself it stays where
/// it is.
void hadamard(TapWork& work, std::uint64_t seed) {
    if (work.embedding) return;
    const auto& before = work.sites.front().prepared.transform;
    InputTransform t;
    if (!before || before->gain.empty())
        for (const float gain : work.normGain) t.gain.push_back(gain != 0 ? 1 / gain : 1.0f);
    t.rotation = largestHadamard(work.width);
    t.rotationSeed = seed;
    work.change(t);
}

// ---- Clip search ----

void mseClip(TapWork& work, const Task& task) {
    minMaxStage()(work, task);
    for (SiteWork& site : work.sites) {
        const OperandRecipe& recipe = site.recipe.weights;
        if (recipe.format.isNone() || recipe.bias) continue;
        if (recipe.granularity == Granularity::Tensor)
            throw Error(ErrorCode::BadRecipe, site.id.name() + ": mse searches weights per row or group");
        site.prepared.weights =
            searchWeightClip(recipe.grid(), site.weight.data(), site.outputs, work.width, task);
    }
}

// ---- AWQ ----

/// Whether the layer before can take the scales: a norm, v (unless heads share it) or up.
bool canScale(const TapWork& work) {
    if (isBehindNorm(work) || work.tap.slot == Slot::DownIn) return true;
    return work.tap.slot == Slot::OIn && work.config->heads == work.config->kvHeads;
}

std::vector<double> scaledGram(std::vector<double> gram, const std::vector<double>& scales) {
    const std::size_t n = scales.size();
    for (std::size_t i = 0; i < n; ++i)
        for (std::size_t j = 0; j < n; ++j) gram[i * n + j] /= scales[i] * scales[j];
    return gram;
}

void checkAwq(const TapWork& work) {
    for (const SiteWork& site : work.sites) {
        const OperandRecipe& recipe = site.recipe.weights;
        if (!recipe.format.isNone() && recipe.granularity == Granularity::Tensor)
            throw Error(ErrorCode::BadRecipe,
                        site.id.name() + ": awq clips weights per row or group, not per tensor");
    }
}

void awq(TapWork& work, bool clip, const Task& task) {
    if (work.embedding) return minMaxStage()(work, task);
    checkAwq(work);
    std::vector<double> gram = gramMatrix(work.x.data(), work.rows, work.width, task);
    if (canScale(work)) {
        const AwqScales found =
            searchAwqScales(work.x.data(), work.rows, work.width, gram, linearsOf(work), task);
        work.change(divisionBy(found.scales));
        gram = scaledGram(std::move(gram), found.scales);
    }
    minMaxStage()(work, task);
    for (SiteWork& site : work.sites) {
        const bool skipped = site.id.role == Role::Q || site.id.role == Role::K; // as published
        if (!clip || skipped || site.recipe.weights.format.isNone()) continue;
        site.prepared.weights = searchOutputClip(site.recipe.weights.grid(), site.weight.data(), site.outputs,
                                                 work.width, gram, task);
    }
}

// ---- GPTQ ----

struct GptqStage {
    GptqOptions options;
    bool quantizedGramWanted;

    void operator()(TapWork& work, const Task& task) const {
        if (work.embedding) return; // every token has a row of its own: nothing to make up for
        std::vector<double> gram;
        const SiteWork* gramOf = nullptr;
        for (SiteWork& site : work.sites) {
            if (!site.prepared.weights.active()) continue;
            if (!gramOf || (quantizedGramWanted && !sameInput(gramOf->prepared, site.prepared)))
                gram = gramFor(work, site, task);
            gramOf = &site;
            GptqOptions own = options;
            own.dynamicGroups =
                options.dynamicGroups && site.prepared.weights.granularity == Granularity::Group;
            GptqResult result =
                gptq(site.prepared.weights, site.weight.data(), site.outputs, work.width, gram, own, task);
            site.prepared.weights = std::move(result.params);
            site.prepared.weightBits =
                std::make_shared<const std::vector<std::uint8_t>>(std::move(result.bits));
        }
    }

    std::vector<double> gramFor(const TapWork& work, const SiteWork& site, const Task& task) const {
        const PreparedSite& prepared = site.prepared;
        if (!quantizedGramWanted || !prepared.activations.active())
            return gramMatrix(work.x.data(), work.rows, work.width, task);
        std::vector<float> x = work.x;
        if (prepared.transform && !prepared.transform->offset.empty())
            for (std::size_t i = 0; i < x.size(); ++i)
                x[i] += prepared.transform->offset[i % static_cast<std::size_t>(work.width)];
        return quantizedGram(prepared.activations, x.data(), work.rows, work.width, task);
    }
};

Stage makeGptq(const Options& o) {
    GptqStage stage;
    stage.options.damping = numberOption(o, "damping", 0.01, 0, 1e6);
    stage.options.actOrder = flagOption(o, "act_order", false);
    stage.options.dynamicGroups = wordOption(o, "groups", {"static", "dynamic"}) == "dynamic";
    stage.quantizedGramWanted = wordOption(o, "gram", {"float", "quantized"}) == "quantized";
    if (stage.options.dynamicGroups && stage.options.actOrder)
        throw Error(ErrorCode::BadRecipe,
                    "option 'groups': dynamic groups cannot be with act_order, which tears groups apart");
    return stage;
}

} // namespace

std::vector<Method> baselineMethods() {
    const auto smooth = [](const Options& o) -> Stage {
        const double alpha = numberOption(o, "alpha", 0.5, 0, 1);
        return [alpha](TapWork& work, const Task&) { smoothQuant(work, alpha); };
    };
    const auto rotate = [](const Options& o) -> Stage {
        const auto seed = static_cast<std::uint64_t>(numberOption(o, "rotation_seed", 0, 0, 0x1p53));
        return [seed](TapWork& work, const Task&) { hadamard(work, seed); };
    };
    const auto awqStage = [](const Options& o) -> Stage {
        const bool clip = flagOption(o, "awq_clip", true);
        return [clip](TapWork& work, const Task& task) { awq(work, clip, task); };
    };
    return {
        {"smoothquant",
         MethodKind::Transform,
         "Scales that share the range between input channels and weight columns (SmoothQuant)",
         {"alpha"},
         true,
         smooth},
        {"hadamard",
         MethodKind::Transform,
         "Rotates inputs and weights by a randomized Hadamard matrix (QuaRot)",
         {"rotation_seed"},
         true,
         rotate},
        {"rtn",
         MethodKind::Quantizers,
         "Round to nearest: MinMax under its usual name",
         {},
         false,
         [](const Options&) { return minMaxStage(); }},
        {"mse",
         MethodKind::Quantizers,
         "Weights clipped where the sum of |error|^2.4 is least, activations MinMax",
         {},
         true,
         [](const Options&) { return Stage(mseClip); }},
        {"awq",
         MethodKind::Quantizers,
         "Activation-aware scales and weight clipping by the error at the output (AWQ)",
         {"awq_clip"},
         true,
         awqStage},
        {"gptq",
         MethodKind::Rounding,
         "Rounds channel by channel and lets the later ones make up for the earlier ones' errors (GPTQ)",
         {"damping", "act_order", "groups", "gram"},
         true,
         makeGptq},
    };
}

} // namespace qs
