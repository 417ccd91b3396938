// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/variant_plan.h"

#include "base/error.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>

namespace qs {
namespace {

void checkParams(const QuantParams& p, std::int64_t rows, std::int64_t cols, const std::string& where) {
    if (p.granularity == Granularity::Group && p.groupSize < 1)
        throw Error(ErrorCode::BadRecipe,
                    fmt::format("{}: group size {} is not positive", where, p.groupSize));
    const std::size_t expected = p.biasCount(rows, cols);
    if (p.bias.size() != expected)
        throw Error(ErrorCode::BadRecipe,
                    fmt::format("{}: {} biases where {} are needed", where, p.bias.size(), expected));
    if (std::any_of(p.bias.begin(), p.bias.end(), [](double b) { return !std::isfinite(b); }))
        throw Error(ErrorCode::BadRecipe, where + ": a bias is not finite");
}

} // namespace

VariantPlan::VariantPlan(const Variant& variant, const Checkpoint& checkpoint) : prepared_(variant.prepared) {
    if (!prepared_) return;
    const std::vector<SiteId> known = checkpoint.sites();
    for (const auto& [site, prepared] : prepared_->sites) {
        const std::string where = fmt::format("variant '{}': {}", variant.name, site.name());
        if (std::find(known.begin(), known.end(), site) == known.end())
            throw Error(ErrorCode::BadRecipe, where + ": the model has no such site");
        const WeightRef weight = checkpoint.weight(site);
        SitePlan plan;
        if (prepared.weights.active()) {
            checkParams(prepared.weights, weight.rows(), weight.cols(), where + ": weights");
            plan.weights = &prepared.weights;
        }
        if (prepared.activations.active()) {
            const QuantParams& a = prepared.activations;
            if (site.role == Role::Embed)
                throw Error(ErrorCode::BadRecipe, where + ": the embedding has no input activation");
            if (a.granularity == Granularity::Row || a.granularity == Granularity::Group)
                throw Error(ErrorCode::BadRecipe,
                            where + ": activations are quantized per tensor, column or token");
            checkParams(a, 1, weight.cols(), where + ": activations");
            plan.activations = &a;
        }
        sites_[site] = plan;
    }
}

SitePlan VariantPlan::at(const SiteId& site) const {
    const auto found = sites_.find(site);
    return found == sites_.end() ? SitePlan{} : found->second;
}

} // namespace qs
