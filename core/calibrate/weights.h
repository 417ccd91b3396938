// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/task.h"
#include "checkpoint/tensor_view.h"
#include "quant/recipe.h"

namespace qs {

struct PreparedWeights {
    QuantParams params;
    Distortion distortion; ///< exact, without code counts
};

/// MinMax biases of a weight matrix (or the recipe's fixed bias) and what they do to it. Reads a few MiB at a
/// time, so that cancelling and more urgent work get their turn.
PreparedWeights minMaxWeights(const WeightRef& weight, const OperandRecipe& recipe, const Task& task);

} // namespace qs
