// SPDX-License-Identifier: GPL-3.0-or-later
#include "calibrate/fpq/products.h"

#include "base/parallel.h"

#include <Eigen/Core>
#include <algorithm>

namespace qs {
namespace {

constexpr std::int64_t kPieceRows = 512, kRowsPerTask = 16;
constexpr std::int64_t kPieceElements = 1 << 22; ///< between two checkpoints: some ms

std::int64_t rowsPerPiece(std::int64_t cols) {
    return std::max<std::int64_t>(1, kPieceElements / std::max<std::int64_t>(1, cols));
}

/// The transpose of rows [first, first + count).
void transposePiece(const float* m, std::int64_t first, std::int64_t count, std::int64_t cols,
                    std::vector<float>& out) {
    out.resize(static_cast<std::size_t>(count * cols));
    parallelFor(cols, 64, [&](std::int64_t begin, std::int64_t end) {
        for (std::int64_t r = 0; r < count; ++r)
            for (std::int64_t c = begin; c < end; ++c)
                out[static_cast<std::size_t>(c * count + r)] = m[(first + r) * cols + c];
    });
}

} // namespace

PackedMatrix::RowReader rowsOf(const float* m, std::int64_t cols) {
    return [m, cols](std::int64_t first, std::int64_t count, float* out) {
        std::copy_n(m + first * cols, count * cols, out);
    };
}
PackedMatrix::RowReader rowsOf(const double* m, std::int64_t cols) {
    return [m, cols](std::int64_t first, std::int64_t count, float* out) {
        for (std::int64_t i = 0; i < count * cols; ++i) out[i] = static_cast<float>(m[first * cols + i]);
    };
}
PackedMatrix::RowReader quantizedRows(const QuantParams& params, const float* m, std::int64_t rows,
                                      std::int64_t cols) {
    return [&params, m, rows, cols](std::int64_t first, std::int64_t count, float* out) {
        fakeQuantize(params, m + first * cols, out, count, cols, first, rows);
    };
}

std::vector<float> quantizedMatrix(const QuantParams& params, const float* m, std::int64_t rows,
                                   std::int64_t cols, const Task& task) {
    std::vector<float> q(static_cast<std::size_t>(rows * cols));
    const std::int64_t perPiece = rowsPerPiece(cols);
    for (std::int64_t first = 0; first < rows; first += perPiece) {
        fakeQuantize(params, m + first * cols, q.data() + first * cols, std::min(perPiece, rows - first),
                     cols, first, rows);
        task.checkpoint();
    }
    return q;
}

std::vector<float> difference(const std::vector<float>& a, const float* b, const Task& task) {
    std::vector<float> d(a.size());
    const auto n = static_cast<std::int64_t>(a.size());
    for (std::int64_t first = 0; first < n; first += kPieceElements) {
        parallelFor(std::min(kPieceElements, n - first), 1 << 16, [&](std::int64_t begin, std::int64_t end) {
            for (std::int64_t i = first + begin; i < first + end; ++i)
                d[static_cast<std::size_t>(i)] = a[static_cast<std::size_t>(i)] - b[i];
        });
        task.checkpoint();
    }
    return d;
}

std::vector<float> transposed(const std::vector<float>& m, std::int64_t rows, std::int64_t cols,
                              const Task& task) {
    std::vector<float> t(m.size());
    const std::int64_t perPiece = rowsPerPiece(cols);
    for (std::int64_t first = 0; first < rows; first += perPiece) {
        const std::int64_t end = std::min(rows, first + perPiece);
        parallelFor(cols, 16, [&](std::int64_t begin, std::int64_t last) {
            for (std::int64_t c = begin; c < last; ++c)
                for (std::int64_t r = first; r < end; ++r)
                    t[static_cast<std::size_t>(c * rows + r)] = m[static_cast<std::size_t>(r * cols + c)];
        });
        task.checkpoint();
    }
    return t;
}

std::vector<double> crossProduct(const float* a, const float* b, std::int64_t rows, std::int64_t cols,
                                 const Task& task) {
    std::vector<double> sum(static_cast<std::size_t>(cols * cols));
    std::vector<float> left, right, piece(sum.size());
    for (std::int64_t first = 0; first < rows; first += kPieceRows) {
        const std::int64_t count = std::min(kPieceRows, rows - first);
        transposePiece(a, first, count, cols, left);
        transposePiece(b, first, count, cols, right);
        const PackedMatrix packed(cols, count, rowsOf(right.data(), count), task);
        packed.multiply(left.data(), cols, piece.data(), PackedMatrix::Into::Replace, nullptr, task);
        parallelFor(cols, kRowsPerTask, [&](std::int64_t begin, std::int64_t end) {
            for (std::int64_t i = begin * cols; i < end * cols; ++i)
                sum[static_cast<std::size_t>(i)] += static_cast<double>(piece[static_cast<std::size_t>(i)]);
        });
        task.checkpoint();
    }
    return sum;
}

std::vector<double> productInDouble(const float* a, std::int64_t aRows, const double* b, std::int64_t bRows,
                                    std::int64_t cols, const Task& task) {
    using Matrix = Eigen::Matrix<double, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;
    std::vector<double> y(static_cast<std::size_t>(aRows * bRows));
    const Eigen::Map<const Matrix> right(b, bRows, cols);
    // Some 10 ms of work between checkpoints.
    const std::int64_t sweep =
        std::max<std::int64_t>(
            2, static_cast<std::int64_t>(5e7 / (static_cast<double>(kRowsPerTask * bRows) * cols))) *
        kRowsPerTask;
    for (std::int64_t first = 0; first < aRows; first += sweep) {
        const std::int64_t count = std::min(sweep, aRows - first);
        parallelFor(count, kRowsPerTask, [&](std::int64_t begin, std::int64_t end) {
            const Eigen::Map<const Eigen::Matrix<float, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>>
                left(a + (first + begin) * cols, end - begin, cols);
            Eigen::Map<Matrix> out(y.data() + (first + begin) * bRows, end - begin, bRows);
            out.noalias() = left.cast<double>().eval() * right.transpose();
        });
        task.checkpoint();
    }
    return y;
}

} // namespace qs
