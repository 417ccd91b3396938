// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "quant/block_scales.h"
#include "quant/quant_kernels.h"
#include "quant/quantizer.h"

#include <cstdint>
#include <vector>

namespace qs {

/// The codes of a format as 8-bit integers, fast: for activations on their way into an integer product.
/// The codes of what fakeQuantize gives (infinities clip), times a power of two per column where one is asked
/// for.
class Int8Coder {
public:
    /// Whether all codes of the format lie within int8; the two ends of their range.
    static bool fits(const Format& f);
    static int smallest(const Format& f);
    static int largest(const Format& f);

    /// p: granularity Tensor, Column or Token, no zero points. factor: by what each column's codes are
    /// multiplied (Column only), chosen by the caller such that the products lie within int8; empty: 1.
    Int8Coder(const QuantParams& p, std::int64_t cols, const std::vector<double>& factor = {});

    /// Granularity Token: scales worked out per row, one per group of columns; otherwise 0.
    std::int64_t groups() const { return groups_; }
    /// The codes of one row, and in groupScale [groups()] 2^-bias of each group, the value of the grid's 1.
    /// Returns the sum of the codes.
    std::int32_t codeRow(const float* x, std::int8_t* out, float* groupScale) const;

private:
    std::int32_t codeGroups(const float* x, std::int8_t* out, float* groupScale) const;

    const QuantParams& p_;
    std::int64_t cols_;
    const QuantKernels& kernels_;
    RoundingGrid grid_;
    BlockScales scales_; ///< Token
    std::int64_t groups_ = 0;
    double toCode_;                ///< grid value at bias 0 to code
    std::vector<double> scale_;    ///< 2^bias: one (Tensor) or one per column
    std::vector<double> toFactor_; ///< Column: toCode_ times the factors
};

/// The codes of rows of a matrix as 8-bit integers (infinities clip), on the caller's thread: for weights on
/// their way into an integer product. Error(BadArgument) for zero points, biases per column or token, and
/// formats that do not fit.
void quantizeToInt8(const QuantParams& p, const float* x, std::int8_t* codes, std::int64_t rows,
                    std::int64_t cols, std::int64_t rowOffset, std::int64_t totalRows);

} // namespace qs
