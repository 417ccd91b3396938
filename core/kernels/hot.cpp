// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernels/hot.h"

namespace qs {
namespace portable {
extern const HotKernels kHot;
}
namespace avx2 {
extern const HotKernels kHot;
}
namespace avx512 {
extern const HotKernels kHot;
}

const HotKernels& hotKernels(Isa isa) {
#if defined(__x86_64__)
    if (isa == Isa::Avx512) return avx512::kHot;
    if (isa == Isa::Avx2) return avx2::kHot;
#endif
    (void)isa;
    return portable::kHot;
}

const HotKernels& hotKernels() {
    static const HotKernels& chosen = hotKernels(activeIsa());
    return chosen;
}

} // namespace qs
