// SPDX-License-Identifier: GPL-3.0-or-later
#include "calibrate/fpq/loss_kernels.inc"

namespace qs {
extern const LossKernels kLossKernelsAvx512;
const LossKernels kLossKernelsAvx512 = {integerError, floatError, quadratic, split};
} // namespace qs
