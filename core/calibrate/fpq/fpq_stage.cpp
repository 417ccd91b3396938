// SPDX-License-Identifier: GPL-3.0-or-later
#include "calibrate/fpq/fpq_stage.h"

#include "base/error.h"
#include "calibrate/fpq/compat.h"
#include "calibrate/fpq/fpq.h"
#include "calibrate/min_max_stage.h"

#include <algorithm>
#include <fmt/format.h>

namespace qs {
namespace {

[[noreturn]] void refuse(const SiteWork& site, const std::string& why) {
    throw Error(ErrorCode::BadRecipe, site.id.name() + ": " + why);
}

bool isSearched(const OperandRecipe& o) {
    return !o.format.isNone() && !o.bias && o.granularity != Granularity::Token;
}

/// Rows of several sites under each other, and back.
QuantParams stacked(const std::vector<const QuantParams*>& parts) {
    QuantParams all = *parts.front();
    for (std::size_t i = 1; i < parts.size(); ++i)
        all.bias.insert(all.bias.end(), parts[i]->bias.begin(), parts[i]->bias.end());
    return all;
}
QuantParams rowsOf(const QuantParams& all, std::int64_t first, std::int64_t count) {
    QuantParams part = all;
    if (all.active()) part.bias.assign(all.bias.begin() + first, all.bias.begin() + first + count);
    return part;
}

class FpqStage {
public:
    FpqStage(const char* method, bool preShift, FpqOptions options)
        : method_(method), preShift_(preShift), options_(std::move(options)) {}

    void operator()(TapWork& work, const Task& task) const {
        for (const SiteWork& site : work.sites) check(site);
        minMaxStage()(work, task);
        if (work.embedding) return embed(work.sites.at(0), work.width, task);
        if (options_.tie && work.sites.size() > 1) return searchTied(work, task);
        for (SiteWork& site : work.sites) {
            const Found found =
                search(problemOf(work, site, site.weight.data(), site.outputs, site.prepared.weights), task);
            site.prepared.weights = found.weights;
            site.prepared.activations = found.activations;
        }
    }

private:
    struct Found {
        QuantParams weights, activations;
    };

    void checkOperand(const SiteWork& site, const OperandRecipe& o, const char* what) const {
        if (o.clipRatio != 1)
            refuse(site, fmt::format("{}: {} searches the clipping itself; drop clip_ratio", what, method_));
        if (o.scaling != Scaling{})
            refuse(site, fmt::format("{}: {} searches plain real scales only", what, method_));
    }
    void check(const SiteWork& site) const {
        const OperandRecipe &w = site.recipe.weights, &a = site.recipe.activations;
        if (isSearched(w)) {
            checkOperand(site, w, "weights");
            if (w.granularity != Granularity::Row)
                refuse(site, fmt::format("{} searches weights per row, not per {}", method_,
                                         granularityName(w.granularity)));
        }
        if (!isSearched(a)) return;
        checkOperand(site, a, "activations");
        const Granularity wanted = preShift_ ? Granularity::Column : Granularity::Tensor;
        if (a.granularity != wanted)
            refuse(site, fmt::format("{} searches activations per {}, not per {} ({} does)", method_,
                                     granularityName(wanted), granularityName(a.granularity),
                                     preShift_ ? "fpq-baseline" : "fpq"));
    }

    FpqProblem problemOf(const TapWork& work, const SiteWork& site, const float* weights,
                         std::int64_t outputs, const QuantParams& weightStart) const {
        FpqProblem p{work.x.data(), work.rows, work.width, weights, outputs, {}, {}, preShift_};
        const OperandRecipe &w = site.recipe.weights, &a = site.recipe.activations;
        p.weights.start = weightStart;
        p.activations.start = site.prepared.activations;
        if (isSearched(w)) p.weights.candidates = weightCandidates(options_, w.format);
        if (isSearched(a)) p.activations.candidates = activationCandidates(options_, a.format);
        return p;
    }

    Found search(const FpqProblem& p, const Task& task) const {
        if (options_.compat) {
            const CompatLayer layer = compatSearch(p, options_, task);
            return {layer.weights(), layer.activations()};
        }
        FpqResult r = fpqSearch(p, options_, task);
        return {std::move(r.weights), std::move(r.activations)};
    }

    /// One search over the rows of all sites.
    void searchTied(TapWork& work, const Task& task) const {
        SiteWork& first = work.sites.front();
        std::vector<float> weights;
        std::vector<const QuantParams*> starts;
        std::int64_t outputs = 0;
        for (const SiteWork& site : work.sites) {
            if (site.recipe != first.recipe)
                refuse(site, "option tie needs the same rules as " + first.id.name());
            if (site.recipe.weights.bias) refuse(site, "option tie and a bias set by hand contradict");
            weights.insert(weights.end(), site.weight.begin(), site.weight.end());
            starts.push_back(&site.prepared.weights);
            outputs += site.outputs;
        }
        const Found found = search(problemOf(work, first, weights.data(), outputs, stacked(starts)), task);
        std::int64_t row = 0;
        for (SiteWork& site : work.sites) {
            site.prepared.weights = rowsOf(found.weights, row, site.outputs);
            site.prepared.activations = found.activations;
            row += site.outputs;
        }
    }

    void embed(SiteWork& site, std::int64_t width, const Task& task) const {
        if (!isSearched(site.recipe.weights)) return;
        const Format& format = site.recipe.weights.format;
        if (options_.compat) {
            site.prepared.weights =
                compatEmbedding(options_, site.weight.data(), site.outputs, width, format).params();
            return;
        }
        const auto read = [&](std::int64_t first, std::int64_t count, float* out) {
            std::copy_n(site.weight.data() + first * width, count * width, out);
        };
        site.prepared.weights = fpqEmbedding(options_, read, site.outputs, width, format, task);
    }

    const char* method_;
    bool preShift_;
    FpqOptions options_;
};

Method method(const char* name, bool preShift, const char* sentence) {
    return {name,     MethodKind::Quantizers,
            sentence, fpqOptionNames(),
            true,     [name, preShift](const Options& o) {
                return FpqStage(name, preShift, fpqOptions(o)); }};
}

} // namespace

std::vector<Method> fpqMethods() {
    return {method("fpq-baseline", false,
                   "Formats and clipping by search on every layer's output (LLM-FP4, the paper's baseline)"),
            method("fpq", true,
                   "The same search, with a small integer added to the exponent bias of every input channel "
                   "(LLM-FP4)")};
}

} // namespace qs
