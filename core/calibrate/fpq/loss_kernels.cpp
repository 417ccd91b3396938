// SPDX-License-Identifier: GPL-3.0-or-later
#include "calibrate/fpq/loss_kernels.h"

namespace qs {

extern const LossKernels kLossKernelsPortable;
#if defined(__x86_64__)
extern const LossKernels kLossKernelsAvx2, kLossKernelsAvx512;
#endif

const LossKernels& lossKernels(Isa isa) {
#if defined(__x86_64__)
    if (isa == Isa::Avx512) return kLossKernelsAvx512;
    if (isa == Isa::Avx2) return kLossKernelsAvx2;
#endif
    (void)isa;
    return kLossKernelsPortable;
}

const LossKernels& lossKernels() {
    return lossKernels(activeIsa());
}

} // namespace qs
