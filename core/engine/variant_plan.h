// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "engine/engine.h"
#include "model/integer_form.h"

#include <memory>

namespace qs {

/// A variant, checked against the checkpoint. Points into the variant's PreparedModel, which it keeps alive.
class VariantPlan {
public:
    /// Throws Error(BadRecipe) that names variant, site and operand when the numbers do not fit the model.
    VariantPlan(const Variant& variant, const Checkpoint& checkpoint);

    /// What the variant does to a site; null: full precision.
    const PreparedSite* at(const SiteId& site) const;
    /// How the site computes in integers; null: in floating point.
    std::shared_ptr<const IntegerForm> formAt(const SiteId& site) const;
    Backend backend() const { return backend_; }
    /// Of a site's product where it is left alone.
    Precision precisionOf(const SiteId& site) const {
        return site.role == Role::Head ? headPrecision_ : precision_;
    }

private:
    std::shared_ptr<const IntegerForm> checkedForm(const SiteId& site, const PreparedSite& prepared,
                                                   const WeightRef& weight, const std::string& where) const;

    std::shared_ptr<const PreparedModel> prepared_;
    Backend backend_;
    Precision precision_, headPrecision_;
    std::map<SiteId, std::shared_ptr<const IntegerForm>> forms_;
};

/// Leading blocks, up to `blocks`, that both treat alike, so that their activations behind them have the same
/// bits; -1: not even the embedding.
int alikeBlocks(const VariantPlan& a, const VariantPlan& b, int blocks);

} // namespace qs
