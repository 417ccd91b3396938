// SPDX-License-Identifier: GPL-3.0-or-later
#include "calibrate/mergequant/low_rank.h"

#include "base/error.h"

#include <Eigen/Cholesky>
#include <Eigen/Eigenvalues>
#include <algorithm>

namespace qs {
namespace {

using Rows = Eigen::Matrix<double, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;
using FloatRows = Eigen::Matrix<float, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;
constexpr double kDamping = 1e-9;

Eigen::Map<const FloatRows> mapped(MatrixView m) {
    return {m.values, m.rows, m.cols};
}

Matrix rounded(const Rows& m) {
    Matrix f(m.rows(), m.cols());
    Eigen::Map<FloatRows>(f.values.data(), m.rows(), m.cols()) = m.cast<float>();
    return f;
}

/// Eigenvectors of the `rank` largest eigenvalues of a symmetric matrix, as columns.
Eigen::MatrixXd leadingVectors(const Eigen::MatrixXd& symmetric, std::int64_t rank) {
    return Eigen::SelfAdjointEigenSolver<Eigen::MatrixXd>(symmetric).eigenvectors().rightCols(rank);
}

} // namespace

LowRankFactors lowRankResidual(MatrixView target, MatrixView quantized, const DoubleMatrix& gram,
                               std::int64_t rank, const Task& task) {
    if (target.rows != quantized.rows || target.cols != quantized.cols || gram.rows != target.cols ||
        gram.cols != target.cols)
        throw Error(ErrorCode::BadArgument, "a low-rank residual needs matrices of one width");
    rank = std::min({rank, target.rows, target.cols});
    if (rank < 1) return {Matrix(target.rows, 0), Matrix(0, target.cols)};
    const Rows residual = mapped(target).cast<double>() - mapped(quantized).cast<double>();
    Rows damped = Eigen::Map<const Rows>(gram.values.data(), gram.rows, gram.cols);
    const double mean = damped.trace() / static_cast<double>(gram.rows);
    damped.diagonal().array() += mean > 0 ? kDamping * mean : 1;
    task.checkpoint();
    const Eigen::LLT<Rows> factor(damped);
    task.checkpoint();
    const Rows whitened = residual * factor.matrixL();
    task.checkpoint();
    // Both singular bases give the same product; the smaller one is cheaper.
    if (target.rows <= target.cols) {
        const Eigen::MatrixXd left = leadingVectors(whitened * whitened.transpose(), rank);
        return {rounded(left), rounded(left.transpose() * residual)};
    }
    const Eigen::MatrixXd right = leadingVectors(whitened.transpose() * whitened, rank);
    const Eigen::MatrixXd unwhitened = factor.matrixU().solve(right); // L^-T V: its transpose is V^T L^-1
    return {rounded(whitened * right), rounded(unwhitened.transpose())};
}

Matrix addLowRank(MatrixView weights, const LowRankFactors& factors, const Task& task) {
    task.checkpoint();
    const Rows sum = mapped(weights).cast<double>() +
                     mapped(factors.up).cast<double>() * mapped(factors.down).cast<double>();
    return rounded(sum);
}

} // namespace qs
