// SPDX-License-Identifier: GPL-3.0-or-later
#define QS_LANES 2
#include "quant/quant_kernels.inc"

namespace qs {
const QuantKernels kQuantKernelsPortable = {fakeQuantize, codes, groupCodes, measure, absMax};
} // namespace qs
