// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "panels/requests.h"

#include <vector>

namespace qs {

/// The recipes that come with the program, with their sentences. Read once.
const std::vector<RecipeChoice>& shippedRecipes();

} // namespace qs
