// SPDX-License-Identifier: GPL-3.0-or-later
#include "calibrate/mergequant/correct.h"

#include "base/error.h"
#include "base/parallel.h"

#include <Eigen/Cholesky>

namespace qs {
namespace {

using Square = Eigen::Matrix<double, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;
using FloatRows = Eigen::Matrix<float, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;
constexpr std::int64_t kRowGrain = 32, kRowsPerSweep = 256;

} // namespace

Matrix correctTarget(MatrixView start, MatrixView gradient, const DoubleMatrix& gram, double ridge,
                     const Task& task) {
    if (!(ridge > 0)) throw Error(ErrorCode::BadArgument, "the ridge of a target correction is not positive");
    if (gradient.rows != start.rows || gradient.cols != start.cols || gram.rows != start.cols ||
        gram.cols != start.cols)
        throw Error(ErrorCode::BadArgument, "a target correction needs matrices of one width");
    const std::int64_t n = gram.rows;
    Square damped = Eigen::Map<const Square>(gram.values.data(), n, n);
    const double mean = damped.trace() / static_cast<double>(n);
    damped.diagonal().array() += mean > 0 ? ridge * mean : 1;
    task.checkpoint();
    const Eigen::LLT<Square> factor(damped);

    Matrix target(start.rows, n);
    for (std::int64_t first = 0; first < start.rows; first += kRowsPerSweep) {
        const std::int64_t count = std::min(kRowsPerSweep, start.rows - first);
        parallelFor(count, kRowGrain, [&](std::int64_t begin, std::int64_t end) {
            const std::int64_t row = first + begin, rows = end - begin;
            const Square right = Eigen::Map<const FloatRows>(gradient.row(row), rows, n).cast<double>();
            const Eigen::MatrixXd change = factor.solve(right.transpose());
            Eigen::Map<FloatRows>(target.row(row), rows, n) =
                (Eigen::Map<const FloatRows>(start.row(row), rows, n).cast<double>() - change.transpose())
                    .cast<float>();
        });
        task.checkpoint();
    }
    return target;
}

} // namespace qs
