// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluate/sensitivity.h"

#include "base/error.h"

#include <fmt/format.h>
#include <set>

namespace qs {
namespace {

std::string groupName(const SiteId& site, Grouping by) {
    if (site.block < 0 || by == Grouping::Site) return site.name();
    if (by == Grouping::Role) return std::string(roleName(site.role));
    if (by == Grouping::Block) return fmt::format("blocks.{}", site.block);
    return tapOf(site)->name();
}

} // namespace

Grouping groupingFromName(const std::string& name) {
    if (name == "site") return Grouping::Site;
    if (name == "input") return Grouping::Input;
    if (name == "role") return Grouping::Role;
    if (name == "block") return Grouping::Block;
    throw Error(ErrorCode::BadArgument,
                fmt::format("grouping '{}' is unknown; there are site, input, role and block", name));
}

std::vector<SiteGroup> groupSites(const std::vector<SiteId>& sites, Grouping by) {
    std::vector<SiteGroup> out;
    for (const SiteId& site : std::set<SiteId>(sites.begin(), sites.end())) {
        const std::string name = groupName(site, by);
        auto group = out.begin();
        while (group != out.end() && group->name != name) ++group;
        if (group == out.end()) group = out.insert(out.end(), {name, {}});
        group->sites.push_back(site);
    }
    return out;
}

Sensitivity measureSensitivity(Probe& probe, std::shared_ptr<const PreparedModel> model, Grouping by,
                               const Task& task) {
    std::vector<SiteId> sites;
    Mix all;
    for (const auto& [site, prepared] : model->sites) {
        sites.push_back(site);
        all[site] = 0;
    }
    if (all.empty())
        throw Error(ErrorCode::BadRecipe,
                    fmt::format("recipe '{}' quantizes nothing of this model", model->recipe.name));
    Sensitivity out;
    std::vector<Mix> mixes = {all};
    for (SiteGroup& group : groupSites(sites, by)) {
        Mix alone, without = all;
        for (const SiteId& site : group.sites) {
            alone[site] = 0;
            without.erase(site);
        }
        mixes.push_back(std::move(alone));
        mixes.push_back(std::move(without));
        out.groups.push_back({std::move(group), {}, {}});
    }
    const std::vector<ProbeScore> scores = probe.measure(MixSource({std::move(model)}), mixes, task);
    out.all = scores[0];
    for (std::size_t g = 0; g < out.groups.size(); ++g) {
        out.groups[g].alone = scores[1 + 2 * g];
        out.groups[g].without = scores[2 + 2 * g];
    }
    return out;
}

} // namespace qs
