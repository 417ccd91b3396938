// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "kernels/gemm.h"
#include "quant/quantizer.h"

#include <vector>

/// Products of matrices for the search. Internal to fpq/.
namespace qs {

/// Rows of a row-major matrix in memory.
PackedMatrix::RowReader rowsOf(const float* m, std::int64_t cols);
PackedMatrix::RowReader rowsOf(const double* m, std::int64_t cols);
/// Rows of a matrix as they are deployed. All arguments must outlive the reader.
PackedMatrix::RowReader quantizedRows(const QuantParams& params, const float* m, std::int64_t rows,
                                      std::int64_t cols);

/// All of a matrix as it is deployed.
std::vector<float> quantizedMatrix(const QuantParams& params, const float* m, std::int64_t rows,
                                   std::int64_t cols, const Task& task);
/// a - b, element by element.
std::vector<float> difference(const std::vector<float>& a, const float* b, const Task& task);
/// The transpose [cols, rows] of m [rows, cols].
std::vector<float> transposed(const std::vector<float>& m, std::int64_t rows, std::int64_t cols,
                              const Task& task);

/// A' B in double: [cols, cols] of two [rows, cols] matrices. Pieces of 512 rows are multiplied in f32 and
/// added in double, which leaves a relative error of about 1e-8 of |a_i| |b_j|; exact where the values are
/// integers whose sums over a piece stay below 2^24.
std::vector<double> crossProduct(const float* a, const float* b, std::int64_t rows, std::int64_t cols,
                                 const Task& task);

/// A B' in double: [aRows, bRows] of a [aRows, cols] and b [bRows, cols].
std::vector<double> productInDouble(const float* a, std::int64_t aRows, const double* b, std::int64_t bRows,
                                    std::int64_t cols, const Task& task);

} // namespace qs
