// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "calibrate/stage.h"

#include <vector>

namespace qs {

/// LLM-FP4 as methods of a recipe, with the options of fpqOptions():
///   fpq-baseline  formats and biases by search: weights per row, activations per tensor
///   fpq           the same with activations per column (pre-shifted exponent bias)
/// The recipe's formats give the widths and the starting point. Sites that read the same activation are
/// searched one by one, or together with option tie. An embedding is searched by its own error. What cannot
/// be searched keeps its MinMax setting: an operand with a bias set by hand, activations per token.
std::vector<Method> fpqMethods();

} // namespace qs
