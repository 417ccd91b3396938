// SPDX-License-Identifier: GPL-3.0-or-later
#include "calibrate/mergequant/products.h"

#include "base/error.h"
#include "base/parallel.h"
#include "kernels/gemm.h"

#include <algorithm>
#include <cstring>

namespace qs {
namespace {

constexpr std::int64_t kPieceRows = 1024; ///< at most 64 * 1024 per sum of INT4 products: exact in f32
constexpr std::int64_t kGrain = 16384;

Matrix transposedRows(MatrixView m, std::int64_t first, std::int64_t count) {
    Matrix t(m.cols, count);
    parallelFor(m.cols, std::max<std::int64_t>(1, kGrain / count), [&](std::int64_t begin, std::int64_t end) {
        for (std::int64_t r = 0; r < count; ++r)
            for (std::int64_t c = begin; c < end; ++c) t.row(c)[r] = m.row(first + r)[c];
    });
    return t;
}

} // namespace

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
    const auto size = static_cast<std::int64_t>(mean.values.size());
    for (std::int64_t first = 0; first < a.rows; first += kPieceRows) {
        const std::int64_t count = std::min(kPieceRows, a.rows - first);
        const Matrix part =
            timesTransposed(transposedRows(a, first, count), transposedRows(b, first, count), task);
        const double share = 1.0 / static_cast<double>(a.rows);
        parallelFor(size, kGrain, [&](std::int64_t begin, std::int64_t end) {
            for (auto i = static_cast<std::size_t>(begin); i < static_cast<std::size_t>(end); ++i)
                mean.values[i] += share * static_cast<double>(part.values[i]);
        });
        task.checkpoint();
    }
    return mean;
}

Matrix toFloat(const DoubleMatrix& m) {
    Matrix f(m.rows, m.cols);
    std::transform(m.values.begin(), m.values.end(), f.values.begin(),
                   [](double v) { return static_cast<float>(v); });
    return f;
}

} // namespace qs
