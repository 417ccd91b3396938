// SPDX-License-Identifier: GPL-3.0-or-later
#include "calibrate/mergequant/products.h"

#include "base/error.h"
#include "calibrate/methods/gram.h"
#include "kernels/gemm.h"

#include <algorithm>
#include <cstring>

namespace qs {
Matrix timesTransposed(MatrixView a, MatrixView b, const Task& task) {
    if (a.cols != b.cols)
        throw Error(ErrorCode::BadArgument, "a product needs matrices with equal inner sizes");
    Matrix y(a.rows, b.rows);
    const auto read = [&](std::int64_t first, std::int64_t count, float* out) {
        std::memcpy(out, b.row(first), static_cast<std::size_t>(count * b.cols) * sizeof(float));
    };
    const PackedMatrix packed(b.rows, b.cols, read, task);
    packed.multiply(a.values, a.rows, y.values.data(), PackedMatrix::Into::Replace, nullptr, task);
    return y;
}

DoubleMatrix crossMoment(MatrixView a, MatrixView b, const Task& task) {
    if (a.rows != b.rows || a.rows < 1)
        throw Error(ErrorCode::BadArgument, "a moment needs at least one row, and as many of both matrices");
    DoubleMatrix mean(a.cols, b.cols);
    mean.values = crossProduct(a.values, a.cols, b.values, b.cols, a.rows, task);
    for (double& v : mean.values) v /= static_cast<double>(a.rows);
    return mean;
}

Matrix toFloat(const DoubleMatrix& m) {
    Matrix f(m.rows, m.cols);
    std::transform(m.values.begin(), m.values.end(), f.values.begin(),
                   [](double v) { return static_cast<float>(v); });
    return f;
}

} // namespace qs
