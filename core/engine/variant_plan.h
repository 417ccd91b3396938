// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "engine/engine.h"

#include <memory>

namespace qs {

/// A variant, checked against the checkpoint. Points into the variant's PreparedModel, which it keeps alive.
class VariantPlan {
public:
    /// Throws Error(BadRecipe) that names variant, site and operand when the numbers do not fit the model.
    VariantPlan(const Variant& variant, const Checkpoint& checkpoint);

    /// What the variant does to a site; null: full precision.
    const PreparedSite* at(const SiteId& site) const;

private:
    std::shared_ptr<const PreparedModel> prepared_;
};

} // namespace qs
