// SPDX-License-Identifier: GPL-3.0-or-later
#include "calibrate/fpq/loss_kernels.inc"

namespace qs {
extern const LossKernels kLossKernelsAvx2;
const LossKernels kLossKernelsAvx2 = {integerError, floatError, quadratic, split};
} // namespace qs
