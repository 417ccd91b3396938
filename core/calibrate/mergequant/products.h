// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/task.h"
#include "calibrate/mergequant/matrix.h"

namespace qs {

/// a [m, k] times the transpose of b [n, k]: [m, n], by the engine's f32 product.
Matrix timesTransposed(MatrixView a, MatrixView b, const Task& task = {});

/// Mean over rows of a_r^T b_r: [a.cols, b.cols], summed as crossProduct does (methods/gram.h).
/// Error(BadArgument) without rows, or when the numbers of rows differ.
DoubleMatrix crossMoment(MatrixView a, MatrixView b, const Task& task = {});

/// The double matrix rounded to f32.
Matrix toFloat(const DoubleMatrix& m);

} // namespace qs
