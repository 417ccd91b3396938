// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/variant_plan.h"

#include "base/error.h"
#include "base/parallel.h"

#include <algorithm>
#include <fmt/format.h>

namespace qs {
namespace {

std::int64_t widthOf(const PreparedSite& prepared, const WeightRef& weight) {
    return prepared.transform ? prepared.transform->width(weight.cols()) : weight.cols();
}

bool alikeAt(const VariantPlan& a, const VariantPlan& b, const SiteId& site) {
    const PreparedSite *x = a.at(site), *y = b.at(site);
    if (!x || !y) // looking up an embedding has no precision
        return !x && !y && (site.role == Role::Embed || a.precisionOf(site) == b.precisionOf(site));
    return a.backend() == b.backend() && (x == y || sameSite(*x, *y));
}

} // namespace

VariantPlan::VariantPlan(const Variant& variant, const Checkpoint& checkpoint)
    : prepared_(variant.prepared), backend_(variant.backend), precision_(variant.precision),
      headPrecision_(variant.headPrecision.value_or(variant.precision)) {
    if (!prepared_) return;
    // In parallel, site by site: block formats have more scales than some models have weights.
    std::vector<SiteId> sites;
    for (const auto& entry : prepared_->sites) sites.push_back(entry.first);
    std::vector<std::shared_ptr<const IntegerForm>> forms(sites.size());
    const std::vector<SiteId> known = checkpoint.sites();
    parallelFor(static_cast<std::int64_t>(sites.size()), 1, [&](std::int64_t begin, std::int64_t) {
        const auto i = static_cast<std::size_t>(begin);
        const std::string where = fmt::format("variant '{}': {}", variant.name, sites[i].name());
        if (std::find(known.begin(), known.end(), sites[i]) == known.end())
            throw Error(ErrorCode::BadRecipe, where + ": the model has no such site");
        forms[i] = checkedForm(sites[i], prepared_->sites.at(sites[i]), checkpoint.weight(sites[i]), where);
    });
    for (std::size_t i = 0; i < sites.size(); ++i)
        if (forms[i]) forms_[sites[i]] = std::move(forms[i]);
}

/// Null where the site has no integer form, or one that this backend does not use.
std::shared_ptr<const IntegerForm> VariantPlan::checkedForm(const SiteId& site, const PreparedSite& prepared,
                                                            const WeightRef& weight,
                                                            const std::string& where) const {
    if (site.role == Role::Embed && (prepared.activations.active() || prepared.transform))
        throw Error(ErrorCode::BadRecipe, where + ": the embedding has no input activation");
    checkPrepared(prepared, weight.rows(), weight.cols(), where);
    const Granularity g = prepared.activations.granularity;
    if (prepared.activations.active() && (g == Granularity::Row || g == Granularity::Group))
        throw Error(ErrorCode::BadRecipe, where + ": activations are quantized per tensor, column or token");
    if (site.role == Role::Embed) return nullptr;
    auto form = std::make_shared<IntegerForm>();
    const bool exists = integerForm(prepared, weight.rows(), widthOf(prepared, weight), form.get()).empty();
    return exists && (form->group == 0 || backend_ == Backend::Packed) ? std::move(form) : nullptr;
}

std::shared_ptr<const IntegerForm> VariantPlan::formAt(const SiteId& site) const {
    const auto found = forms_.find(site);
    return found == forms_.end() ? nullptr : found->second;
}

int alikeBlocks(const VariantPlan& a, const VariantPlan& b, int blocks) {
    if (!alikeAt(a, b, {-1, Role::Embed})) return -1;
    for (int block = 0; block < blocks; ++block)
        for (const Role role : kBlockRoles)
            if (!alikeAt(a, b, {block, role})) return block;
    return blocks;
}

std::map<SiteId, std::string> simulatedSites(const Checkpoint& checkpoint, const PreparedModel& prepared) {
    std::map<SiteId, std::string> reasons;
    for (const auto& [site, numbers] : prepared.sites) {
        if (site.role == Role::Embed) continue; // a table look-up: nothing is multiplied
        const WeightRef weight = checkpoint.weight(site);
        const std::string reason = integerForm(numbers, weight.rows(), widthOf(numbers, weight), nullptr);
        if (!reason.empty()) reasons[site] = reason;
    }
    return reasons;
}

std::string_view backendName(Backend backend) {
    return backend == Backend::Packed ? "packed" : "simulate";
}

Backend backendFromName(std::string_view name) {
    for (const Backend b : {Backend::Simulate, Backend::Packed})
        if (backendName(b) == name) return b;
    throw Error(ErrorCode::BadArgument, fmt::format("backend '{}' is neither simulate nor packed", name));
}

const PreparedSite* VariantPlan::at(const SiteId& site) const {
    if (!prepared_) return nullptr;
    const auto found = prepared_->sites.find(site);
    return found == prepared_->sites.end() ? nullptr : &found->second;
}

} // namespace qs
