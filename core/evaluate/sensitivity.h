// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "evaluate/probe.h"

#include <memory>
#include <string>
#include <vector>

namespace qs {

/// What is switched between full precision and quantized as one. Input: sites that share their input (q, k,
/// v; gate, up), and with it a quantizer of activations.
enum class Grouping { Site, Input, Role, Block };
Grouping groupingFromName(const std::string& name); ///< "site" "input" "role" "block"; Error(BadArgument)

struct SiteGroup {
    std::string name; ///< "blocks.7.gate", "blocks.7.qkv_in", "gate", "blocks.7"; "embed" and "head" alone
    std::vector<SiteId> sites;
};
/// In the order of the model: by block, then by role.
std::vector<SiteGroup> groupSites(const std::vector<SiteId>& sites, Grouping by);

struct GroupSensitivity {
    SiteGroup group;
    ProbeScore alone;   ///< isolate-one: only this group is quantized
    ProbeScore without; ///< leave-one-out: everything but this group is quantized
};

struct Sensitivity {
    ProbeScore all;                       ///< everything is quantized
    std::vector<GroupSensitivity> groups; ///< as groupSites orders them
};
/// Error(BadRecipe) when nothing is quantized.
Sensitivity measureSensitivity(Probe& probe, std::shared_ptr<const PreparedModel> model, Grouping by,
                               const Task& task = {});

} // namespace qs
