// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "quant/quantizer.h"

#include <cstdint>

namespace qs {

/// The parameters of rows first, first + stride, ... (`count` of them) of a [rows, cols] matrix whose
/// parameters are p. A quantizer whose biases do not depend on the row stays as it is.
QuantParams paramsOfRows(const QuantParams& p, std::int64_t cols, std::int64_t first, std::int64_t count,
                         std::int64_t stride = 1);

/// The parameters of column `col` as a [rows, 1] matrix: per tensor where all rows share a bias, else per
/// row. Error(BadArgument) for granularity Token, whose biases depend on the other columns.
QuantParams paramsOfColumn(const QuantParams& p, std::int64_t rows, std::int64_t cols, std::int64_t col);

} // namespace qs
