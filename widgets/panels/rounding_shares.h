// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "panels/tensor_data.h"

#include <memory>
#include <vector>

namespace qs {

/// What rounding to the nearest grid value does to a tensor, grid value by grid value. Where the tensor has
/// many grids (one per channel ...), "a grid value" is the same code under each of them.
struct RoundingShares {
    std::vector<double> values;                    ///< Format::values(), ascending, at bias 0
    std::vector<double> count, error;              ///< shares of the numbers and of their squared error
    std::shared_ptr<const PatternHistogram> after; ///< the tensor once it is quantized
    bool exact = true;                             ///< false: from the snapshot's sample of rows
};

/// Empty when the operand stays in full precision or holds no finite value. One thread, milliseconds: from
/// the histogram under one bias for the whole tensor, else from the sample.
RoundingShares roundingShares(const TensorSnapshot& tensor, const QuantView& view);

} // namespace qs
