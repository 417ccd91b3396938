// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "quant/recipe.h"
#include "session/loaded_tensor.h"

#include <string>

namespace qs {

/// How `recipe` quantizes this tensor: ranges come from the tensor itself. `method` as in Recipe::method.
/// Biases per group are those of the sample's rows.
QuantParams paramsFor(const OperandRecipe& recipe, const std::string& method, const LoadedTensor& tensor);

/// Parameters and numbers at slider speed, serial: exact for one bias over a tensor whose values are counted
/// losslessly, or when the sample holds every row; otherwise from the sample, and distortion.exact is false.
QuantView quickView(const OperandRecipe& recipe, const std::string& method, const LoadedTensor& tensor);

/// The distortion over every value, block by block.
Distortion exactDistortion(const OperandRecipe& recipe, const std::string& method, const LoadedTensor& tensor,
                           const Task& task);

/// The same for a tensor that is not loaded. `tensorMax` is its largest magnitude; `channels` are its channel
/// statistics, needed for biases per column only.
Distortion surveyDistortion(const OperandRecipe& recipe, const std::string& method,
                            const MatrixSource& source, double tensorMax, const ChannelStats* channels,
                            const Task& task);

/// Largest magnitude over all channels.
double largestMagnitude(const ChannelStats& stats);

} // namespace qs
