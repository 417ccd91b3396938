// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "checkpoint/checkpoint.h"
#include "quant/recipe.h"

#include <utility>
#include <vector>

namespace qs {

using SiteList = std::vector<std::pair<SiteId, SiteRecipe>>;

/// The sites that a recipe quantizes, with their operands; Error(BadRecipe) names the site whose operands
/// cannot be.
SiteList sitesToDo(const Recipe& recipe, const Checkpoint& checkpoint);

/// Whether an activation's numbers come from a calibration text.
bool isStatic(const OperandRecipe& activations);

} // namespace qs
