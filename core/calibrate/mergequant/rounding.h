// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/task.h"
#include "calibrate/mergequant/matrix.h"
#include "quant/recipe.h"

#include <functional>

namespace qs {

/// Quantized weights: what they are worth, and the quantizer they are values of.
struct RoundedWeights {
    QuantParams params; ///< over [outputs, width]
    Matrix values;      ///< [outputs, width]
};

/// How weights [outputs, width] are rounded, given the gram matrix E[q q^T] of the input they see.
using WeightRounding = std::function<RoundedWeights(MatrixView weights, const DoubleMatrix& gram,
                                                    const OperandRecipe& recipe, const Task& task)>;

/// Round to nearest with MinMax scales.
RoundedWeights roundToNearest(MatrixView weights, const DoubleMatrix& gram, const OperandRecipe& recipe,
                              const Task& task);
/// The same with the clip ratio in {1, 0.98, ..., 0.5} of least sum_k G_kk (w_k - w^_k)^2, for every scale
/// (row, group or whole matrix) on its own.
RoundedWeights roundWithClipSearch(MatrixView weights, const DoubleMatrix& gram, const OperandRecipe& recipe,
                                   const Task& task);

/// The scales of `scales`, and codes chosen by GPTQ on the gram matrix (methods/gptq.h, its defaults).
WeightRounding withGptq(WeightRounding scales);

} // namespace qs
