// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "quant/quant_kernels.h"
#include "quant/quantizer.h"

#include <vector>

namespace qs {

/// Quantizes rows under one bias or one per column, on the caller's thread: built once, used by many threads.
/// The grid values come out times factors of the caller's choice: 2^-bias gives what fakeQuantize gives,
/// powers of two give integer codes.
class RowQuantizer {
public:
    /// p: granularity Tensor or Column, with biases for `cols` columns. factors: one, or one per column.
    RowQuantizer(const QuantParams& p, std::int64_t cols, std::vector<double> factors);

    /// out[j] = (grid value at bias 0 nearest to x[j] 2^bias[j]) * factor[j], rounded to f32. out may be x.
    void apply(const float* x, float* out) const;

private:
    const QuantKernels& kernels_;
    RoundingGrid grid_;
    std::int64_t cols_;
    std::vector<double> scales_, factors_;
};

} // namespace qs
