// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "quant/recipe.h"
#include "session/loaded_tensor.h"

#include <vector>

namespace qs {

/// How `recipe` quantizes this tensor, with ranges from the tensor itself, at slider speed and serial. The
/// numbers are exact for one bias over a tensor whose values are counted losslessly, or when the sample holds
/// every row; otherwise they come from the sample, and distortion.exact is false. Biases per group are those
/// of the sample's rows.
QuantView quickView(const OperandRecipe& recipe, const LoadedTensor& tensor);

/// The distortion over every value of the tensor.
Distortion exactDistortion(const OperandRecipe& recipe, const LoadedTensor& tensor, const Task& task);

/// The same for a tensor that is not loaded, without code counts. `tensorMax` is its largest magnitude;
/// `channels` are its channel statistics, needed for biases per column only.
Distortion surveyDistortion(const OperandRecipe& recipe, const MatrixSource& source, double tensorMax,
                            const ChannelStats* channels, const Task& task);

std::vector<double> channelMagnitudes(const ChannelStats& stats); ///< largest |x| per channel
double largestMagnitude(const ChannelStats& stats);               ///< over all channels

} // namespace qs
