// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/cpu.h"

#include <cstdint>

/// The search's inner loops, one set per instruction set, all with the same bits: sums run in double in eight
/// lanes, element i in lane i % 8. Internal to fpq/.
namespace qs {

struct LossKernels {
    /// sum over o of ((low[o] + 128 high[o]) factor[o] scale - target[o])^2; high may be null.
    double (*integerError)(const std::int32_t* low, const std::int32_t* high, const double* factor,
                           double scale, const float* target, std::int64_t n);
    /// sum of (y - target)^2
    double (*floatError)(const float* y, const float* target, std::int64_t n);
    /// sum of e (he + 2 g): a quadratic form around the unquantized values.
    double (*quadratic)(const float* e, const float* he, const float* g, std::int64_t n);
    /// Splits integers v = low + 128 high, |low| <= 64; without high (null) v itself.
    void (*split)(const float* v, std::int64_t n, std::int8_t* low, std::int8_t* high);
};

const LossKernels& lossKernels(); ///< of activeIsa()
const LossKernels& lossKernels(Isa isa);

} // namespace qs
