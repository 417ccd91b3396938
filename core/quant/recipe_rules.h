// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "quant/recipe.h"

#include <optional>
#include <string>

namespace qs {

/// The first alternative of a pattern that no site of any model can match ("blocks.*.dwon"), if there is one.
std::optional<std::string> badPattern(const std::string& pattern);

} // namespace qs
