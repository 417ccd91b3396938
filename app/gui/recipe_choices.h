// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "panels/requests.h"

#include <vector>

namespace qs {

/// The recipes that come with the program, with their sentences in the window's language. The files are read
/// once.
std::vector<RecipeChoice> shippedRecipes();

} // namespace qs
