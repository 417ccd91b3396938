// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernels/int_kernels.h"

namespace qs {

extern const IntKernels kIntPortable;
#if defined(__x86_64__)
extern const IntKernels kIntAvx2, kIntAvxVnni, kIntAvx512Vnni, kIntAmx;
#endif

const IntKernels& intKernels(IntegerIsa isa) {
    switch (isa) {
#if defined(__x86_64__)
    case IntegerIsa::Avx2:
        return kIntAvx2;
    case IntegerIsa::AvxVnni:
        return kIntAvxVnni;
    case IntegerIsa::Avx512Vnni:
        return kIntAvx512Vnni;
    case IntegerIsa::Amx:
        return kIntAmx;
#endif
    default:
        return kIntPortable;
    }
}

} // namespace qs
