// SPDX-License-Identifier: GPL-3.0-or-later
#include "quant/quant_kernels.h"

namespace qs {

const QuantKernels& quantKernels(Isa isa) {
#if defined(__x86_64__)
    if (isa == Isa::Avx512) return kQuantKernelsAvx512;
    if (isa == Isa::Avx2) return kQuantKernelsAvx2;
#endif
    (void)isa;
    return kQuantKernelsPortable;
}

} // namespace qs
