// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/task.h"
#include "checkpoint/tensor_view.h"
#include "quant/recipe.h"

#include <cstdint>
#include <vector>

namespace qs {

struct PreparedWeights {
    QuantParams params;
    Distortion distortion; ///< exact, without code counts
};

/// MinMax biases of a weight matrix (or the recipe's fixed bias) and what they do to it. Reads a few MiB at a
/// time, so that cancelling and more urgent work get their turn.
PreparedWeights minMaxWeights(const WeightRef& weight, const OperandRecipe& recipe, const Task& task);

/// Largest finite magnitude of every `width` (at least 1) inputs of every row, the last ones of a row maybe
/// fewer: [rows, ceil(cols / width)].
std::vector<float> groupMaxima(const WeightRef& weight, std::int64_t width, const Task& task);

} // namespace qs
