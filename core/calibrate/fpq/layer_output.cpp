// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/parallel.h"
#include "calibrate/fpq/losses.h"
#include "calibrate/fpq/products.h"

#include <Eigen/Core>
#include <algorithm>

namespace qs {
namespace {

constexpr std::int64_t kTokensPerPiece = 256, kTokensPerTask = 16;
using Matrix = Eigen::Matrix<double, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;
using FloatMatrix = Eigen::Matrix<float, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;

/// The bias of element (r, c).
double biasAt(const QuantParams& p, std::int64_t r, std::int64_t c) {
    return p.bias[p.granularity == Granularity::Tensor
                      ? 0
                      : static_cast<std::size_t>(p.granularity == Granularity::Row ? r : c)];
}

/// Grid values in double where biases alone say what they are, per tensor, row or column; else deployed
/// values.
Matrix preciseValues(const QuantParams& p, const float* m, std::int64_t firstRow, std::int64_t rows,
                     std::int64_t allRows, std::int64_t cols) {
    const float* from = m + firstRow * cols;
    if (!p.active() || p.granularity == Granularity::Group || p.granularity == Granularity::Token ||
        !p.zero.empty()) {
        FloatMatrix values(rows, cols);
        fakeQuantize(p, from, values.data(), rows, cols, firstRow, allRows);
        return values.cast<double>();
    }
    Matrix values(rows, cols);
    parallelFor(rows, 4, [&](std::int64_t begin, std::int64_t end) {
        for (std::int64_t r = begin; r < end; ++r)
            for (std::int64_t c = 0; c < cols; ++c)
                values(r, c) = quantizeScalar(p.format, biasAt(p, firstRow + r, c), from[r * cols + c]).value;
    });
    return values;
}

} // namespace

std::vector<float> layerOutput(const FpqProblem& p, const Task& task) {
    std::vector<float> y(static_cast<std::size_t>(p.rows * p.outputs));
    const PackedMatrix w(p.outputs, p.channels, rowsOf(p.w, p.channels), task);
    w.multiply(p.x, p.rows, y.data(), PackedMatrix::Into::Replace, nullptr, task);
    return y;
}

double outputLoss(const FpqProblem& p, const QuantParams& weights, const QuantParams& activations,
                  const Task& task) {
    const PackedMatrix exact(p.outputs, p.channels, rowsOf(p.w, p.channels), task),
        rounded(p.outputs, p.channels, quantizedRows(weights, p.w, p.outputs, p.channels), task);
    std::vector<float> x(static_cast<std::size_t>(kTokensPerPiece * p.channels)),
        y(static_cast<std::size_t>(kTokensPerPiece * p.outputs)), target(y.size());
    double loss = 0;
    for (std::int64_t first = 0; first < p.rows; first += kTokensPerPiece) {
        const std::int64_t rows = std::min(kTokensPerPiece, p.rows - first);
        fakeQuantize(activations, p.x + first * p.channels, x.data(), rows, p.channels, first, p.rows);
        rounded.multiply(x.data(), rows, y.data(), PackedMatrix::Into::Replace, nullptr, task);
        exact.multiply(p.x + first * p.channels, rows, target.data(), PackedMatrix::Into::Replace, nullptr,
                       task);
        for (std::size_t i = 0; i < static_cast<std::size_t>(rows * p.outputs); ++i) {
            const double error = static_cast<double>(y[i]) - static_cast<double>(target[i]);
            loss += error * error;
        }
    }
    return loss;
}

double preciseLoss(const FpqProblem& p, const std::vector<float>& target, const QuantParams& weights,
                   const QuantParams& activations, const Task& task) {
    const Matrix rounded = preciseValues(weights, p.w, 0, p.outputs, p.outputs, p.channels);
    const std::int64_t pieces = (p.rows + kTokensPerTask - 1) / kTokensPerTask;
    std::vector<double> losses(static_cast<std::size_t>(pieces));
    const Eigen::Map<const FloatMatrix> w(p.w, p.outputs, p.channels);
    // A piece is 2 * 16 * channels * outputs operations: some 10 ms at most between checkpoints.
    const auto sweep = std::max<std::int64_t>(
        2, static_cast<std::int64_t>(1e8 / (32.0 * static_cast<double>(p.channels * p.outputs))));
    for (std::int64_t begin = 0; begin < pieces; begin += sweep) {
        parallelFor(std::min(sweep, pieces - begin), 1, [&](std::int64_t i, std::int64_t) {
            const std::int64_t first = (begin + i) * kTokensPerTask,
                               rows = std::min(kTokensPerTask, p.rows - first);
            const Matrix x = preciseValues(activations, p.x, first, rows, p.rows, p.channels);
            Matrix error = x * rounded.transpose();
            if (target.empty())
                error -=
                    Eigen::Map<const FloatMatrix>(p.x + first * p.channels, rows, p.channels).cast<double>() *
                    w.cast<double>().transpose();
            else
                error -= Eigen::Map<const FloatMatrix>(target.data() + first * p.outputs, rows, p.outputs)
                             .cast<double>();
            losses[static_cast<std::size_t>(begin + i)] = error.squaredNorm();
        });
        task.checkpoint();
    }
    double sum = 0;
    for (const double l : losses) sum += l;
    return sum;
}

} // namespace qs
