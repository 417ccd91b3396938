// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/task.h"
#include "quant/quantizer.h"

#include <cstdint>
#include <vector>

namespace qs {

/// A'B of a [rows, widthA] and b [rows, widthB] as [widthA, widthB]. Products in f32 over 512 rows at a time,
/// these in double: exact where both hold integers of at most 180.
std::vector<double> crossProduct(const float* a, std::int64_t widthA, const float* b, std::int64_t widthB,
                                 std::int64_t rows, const Task& task = {});

/// X'X of x [rows, width], made symmetric to the last bit.
std::vector<double> gramMatrix(const float* x, std::int64_t rows, std::int64_t width, const Task& task = {});

/// The same of the quantized activations. Under one bias for the whole matrix and codes of at most 8 bits,
/// from the integers: exact but for the factor (step of the grid)^2.
std::vector<double> quantizedGram(const QuantParams& activations, const float* x, std::int64_t rows,
                                  std::int64_t width, const Task& task = {});

} // namespace qs
