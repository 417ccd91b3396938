// SPDX-License-Identifier: GPL-3.0-or-later
#define QS_LANES 8
#include "quant/quant_kernels.inc"

namespace qs {
const QuantKernels kQuantKernelsAvx512 = {fakeQuantize, codes, groupCodes, measure, absMax};
} // namespace qs
