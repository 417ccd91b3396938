// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "calibrate/stage.h"

#include <span>

namespace qs {

/// The activation quantizer from the channels' largest magnitudes: per tensor MinMax, per column pre-shifted
/// (LLM-FP4 eq. 15, without search), per token worked out at run time; a fixed bias as it is.
QuantParams activationParams(const OperandRecipe& recipe, std::span<const double> channelMax);

/// MinMax (or a fixed bias) for weights and activations in the present basis.
Stage minMaxStage();

/// Largest |x| of every column. In parallel.
std::vector<double> columnMaxima(const float* x, std::int64_t rows, std::int64_t cols);

} // namespace qs
