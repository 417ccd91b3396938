// SPDX-License-Identifier: GPL-3.0-or-later
#include "calibrate/mergequant/layer_error.h"

#include "base/error.h"
#include "base/parallel.h"

#include <numeric>

namespace qs {
namespace {

constexpr std::int64_t kRowGrain = 16;

/// [rows]: sum over columns of a b.
std::vector<double> rowDots(MatrixView a, MatrixView b) {
    std::vector<double> dots(static_cast<std::size_t>(a.rows));
    parallelFor(a.rows, kRowGrain, [&](std::int64_t begin, std::int64_t end) {
        for (std::int64_t i = begin; i < end; ++i) {
            double sum = 0;
            for (std::int64_t k = 0; k < a.cols; ++k)
                sum += static_cast<double>(a.row(i)[k]) * static_cast<double>(b.row(i)[k]);
            dots[static_cast<std::size_t>(i)] = sum;
        }
    });
    return dots;
}

} // namespace

LayerMoments layerMoments(MatrixView q, MatrixView d, const Task& task) {
    return {crossMoment(q, q, task), crossMoment(q, d, task), crossMoment(d, d, task)};
}

LayerScore::LayerScore(const LayerMoments& moments, MatrixView w, MatrixView migrated, const Task& task)
    : gram_(toFloat(moments.gram)), migrated_(migrated.rows, migrated.cols),
      correlation_(timesTransposed(w, toFloat(moments.cross), task)) {
    if (migrated.rows != w.rows || migrated.cols != moments.gram.rows)
        throw Error(ErrorCode::BadArgument, "migrated weights of another shape than the moments");
    migrated_.values.assign(migrated.values, migrated.values + migrated.rows * migrated.cols);
    inputError_ = rowDots(w, timesTransposed(w, toFloat(moments.error), task));
}

Matrix LayerScore::difference(MatrixView weights) const {
    if (weights.rows != migrated_.rows || weights.cols != migrated_.cols)
        throw Error(ErrorCode::BadArgument, "quantized weights of another shape than the migrated ones");
    Matrix d(weights.rows, weights.cols);
    for (std::size_t i = 0; i < d.values.size(); ++i) d.values[i] = weights.values[i] - migrated_.values[i];
    return d;
}

Matrix LayerScore::gradient(MatrixView weights, const Task& task) const {
    Matrix g = timesTransposed(difference(weights), gram_, task);
    for (std::size_t i = 0; i < g.values.size(); ++i) g.values[i] += correlation_.values[i];
    return g;
}

std::vector<double> LayerScore::rowErrors(MatrixView quantized, const Task& task) const {
    const Matrix d = difference(quantized);
    Matrix slope = timesTransposed(d, gram_, task);
    for (std::size_t i = 0; i < slope.values.size(); ++i) slope.values[i] += 2 * correlation_.values[i];
    std::vector<double> errors = rowDots(d, slope);
    for (std::size_t i = 0; i < errors.size(); ++i) errors[i] += inputError_[i];
    return errors;
}

double LayerScore::total(MatrixView quantized, const Task& task) const {
    const std::vector<double> errors = rowErrors(quantized, task);
    return std::accumulate(errors.begin(), errors.end(), 0.0);
}

double outputPower(MatrixView w, const DoubleMatrix& moment, const Task& task) {
    const std::vector<double> power = rowDots(w, timesTransposed(w, toFloat(moment), task));
    return std::accumulate(power.begin(), power.end(), 0.0);
}

} // namespace qs
