// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "quant/quantizer.h"

#include <cstdint>
#include <vector>

namespace qs {

struct QuantKernels;
struct RoundingGrid;

/// The codes of a format as 8-bit integers, fast: for activations on their way into an integer product.
/// Equal to quantizeToCodes, times a power of two per column where one is asked for.
class Int8Coder {
public:
    /// Whether all codes of the format lie within int8; the two ends of their range.
    static bool fits(const Format& f);
    static int smallest(const Format& f);
    static int largest(const Format& f);

    /// p: granularity Tensor, Column or Token. factor: by what each column's codes are multiplied (Column
    /// only), chosen by the caller such that the products lie within int8; empty: 1.
    Int8Coder(const QuantParams& p, std::int64_t cols, const std::vector<double>& factor = {});

    /// The codes of one row. Returns 2^-bias, the value of the grid's 1, for granularity Token; otherwise 1.
    double codeRow(const float* x, std::int8_t* out) const;

private:
    const QuantParams& p_;
    std::int64_t cols_;
    const QuantKernels& kernels_;
    double toCode_;                        ///< grid value at bias 0 to code
    std::vector<double> scale_, toFactor_; ///< per column (Column) or one (Tensor)
};

} // namespace qs
