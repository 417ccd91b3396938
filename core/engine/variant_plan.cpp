// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/variant_plan.h"

#include "base/error.h"

#include <algorithm>
#include <fmt/format.h>

namespace qs {

VariantPlan::VariantPlan(const Variant& variant, const Checkpoint& checkpoint) : prepared_(variant.prepared) {
    if (!prepared_) return;
    const std::vector<SiteId> known = checkpoint.sites();
    for (const auto& [site, prepared] : prepared_->sites) {
        const std::string where = fmt::format("variant '{}': {}", variant.name, site.name());
        if (std::find(known.begin(), known.end(), site) == known.end())
            throw Error(ErrorCode::BadRecipe, where + ": the model has no such site");
        const WeightRef weight = checkpoint.weight(site);
        if (site.role == Role::Embed && (prepared.activations.active() || prepared.transform))
            throw Error(ErrorCode::BadRecipe, where + ": the embedding has no input activation");
        checkPrepared(prepared, weight.rows(), weight.cols(), where);
        const Granularity g = prepared.activations.granularity;
        if (prepared.activations.active() && (g == Granularity::Row || g == Granularity::Group))
            throw Error(ErrorCode::BadRecipe,
                        where + ": activations are quantized per tensor, column or token");
    }
}

const PreparedSite* VariantPlan::at(const SiteId& site) const {
    if (!prepared_) return nullptr;
    const auto found = prepared_->sites.find(site);
    return found == prepared_->sites.end() ? nullptr : &found->second;
}

} // namespace qs
