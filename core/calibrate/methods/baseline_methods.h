// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "calibrate/stage.h"

#include <vector>

namespace qs {

/// The alternatives that the papers' methods are judged against, as methods of a recipe:
///   smoothquant  transform, option alpha (0.5)
///   hadamard     transform, option rotation_seed (0): norm gain and a randomized Hadamard over all channels
///   rtn          quantizers: MinMax under its usual name
///   mse          quantizers: weights by GPTQ's clip search, activations MinMax
///   awq          quantizers: scales and clipping, option awq_clip (true)
///   gptq         rounding, options damping (0.01), act_order (false), groups (static or dynamic), gram
///   (float or
///                quantized)
std::vector<Method> baselineMethods();

} // namespace qs
