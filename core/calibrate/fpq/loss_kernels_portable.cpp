// SPDX-License-Identifier: GPL-3.0-or-later
#include "calibrate/fpq/loss_kernels.inc"

namespace qs {
extern const LossKernels kLossKernelsPortable;
const LossKernels kLossKernelsPortable = {integerError, floatError, quadratic, split};
} // namespace qs
