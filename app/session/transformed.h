// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "quant/prepared.h"
#include "session/loaded_tensor.h"

#include <QStringList>

namespace qs {

/// An operand of a site as its method has it rounded.
struct MethodResult {
    LoadedTensorPtr tensor; ///< after the transform; the original where there is none
    QuantView view;         ///< the method's own formats and ranges
};
/// Reads the whole tensor. Runs on the compute thread.
MethodResult methodResult(const LoadedTensorPtr& original, const PreparedSite& prepared, const Task& task);

/// The tensor with every channel times 2^shift: what the one grid of a pre-shifted exponent bias sees.
/// `tensor` itself without a shift.
LoadedTensorPtr preShifted(const LoadedTensorPtr& tensor, const QuantParams& params, const Task& task);

/// What is done before rounding, one translated sentence per step. `transform` may be null.
QStringList stepsOf(const InputTransform* transform, const QuantParams& activations, std::int64_t channels);

} // namespace qs
