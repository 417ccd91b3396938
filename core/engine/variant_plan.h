// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "engine/engine.h"

#include <map>
#include <vector>

namespace qs {

/// What a variant does to one site; null: full precision.
struct SitePlan {
    const QuantParams* weights = nullptr;
    const QuantParams* activations = nullptr;
};

/// A variant, checked against the checkpoint. Points into the variant's PreparedModel, which it keeps alive.
class VariantPlan {
public:
    /// Throws Error(BadRecipe) that names variant, site and operand when the numbers do not fit the model.
    VariantPlan(const Variant& variant, const Checkpoint& checkpoint);

    SitePlan at(const SiteId& site) const;

private:
    std::shared_ptr<const PreparedModel> prepared_;
    std::map<SiteId, SitePlan> sites_;
};

} // namespace qs
