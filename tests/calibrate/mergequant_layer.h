// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/random.h"
#include "calibrate/mergequant/matrix.h"

#include <cmath>

namespace qs::test {

/// A linear layer with inputs as language models have them: channel scales that differ by orders of
/// magnitude, a few strong channels, and correlation between channels.
struct SyntheticLayer {
    Matrix x, w; ///< [tokens, channels], [outputs, channels]

    SyntheticLayer(std::int64_t tokens, std::int64_t channels, std::int64_t outputs, std::uint64_t seed,
                   double strong = 12)
        : x(tokens, channels), w(outputs, channels) {
        Random random(seed);
        std::vector<double> scale;
        for (std::int64_t j = 0; j < channels; ++j)
            scale.push_back(std::exp(0.6 * random.normal()) * (j % 29 == 3 ? strong : 1));
        for (std::int64_t r = 0; r < tokens; ++r) {
            const double common = random.normal();
            for (std::int64_t j = 0; j < channels; ++j)
                x.row(r)[j] = static_cast<float>(scale[static_cast<std::size_t>(j)] *
                                                 (random.normal() + 0.5 * common * (j % 3 - 1)));
        }
        for (float& v : w.values) v = static_cast<float>(0.05 * random.normal());
    }
};

inline std::vector<double> powerOfTwoSteps(const std::vector<double>& step) {
    std::vector<double> rounded;
    for (const double s : step) rounded.push_back(std::exp2(std::round(std::log2(s))));
    return rounded;
}

/// a [m, k] b [n, k]^T in plain double.
inline DoubleMatrix plainProduct(MatrixView a, MatrixView b) {
    DoubleMatrix y(a.rows, b.rows);
    for (std::int64_t i = 0; i < a.rows; ++i)
        for (std::int64_t j = 0; j < b.rows; ++j)
            for (std::int64_t k = 0; k < a.cols; ++k)
                y.row(i)[j] += static_cast<double>(a.row(i)[k]) * static_cast<double>(b.row(j)[k]);
    return y;
}

/// Mean over rows of a_r^T b_r in plain double.
inline DoubleMatrix plainMoment(MatrixView a, MatrixView b) {
    DoubleMatrix y(a.cols, b.cols);
    for (std::int64_t r = 0; r < a.rows; ++r)
        for (std::int64_t i = 0; i < a.cols; ++i)
            for (std::int64_t j = 0; j < b.cols; ++j)
                y.row(i)[j] += static_cast<double>(a.row(r)[i]) * static_cast<double>(b.row(r)[j]) /
                               static_cast<double>(a.rows);
    return y;
}

inline Matrix minus(MatrixView a, MatrixView b) {
    Matrix d(a.rows, a.cols);
    for (std::size_t i = 0; i < d.values.size(); ++i) d.values[i] = a.values[i] - b.values[i];
    return d;
}

/// Mean over rows, sum over outputs, of (x w^T - q v^T)^2 in plain double.
inline double plainLayerError(MatrixView x, MatrixView w, MatrixView q, MatrixView v) {
    const DoubleMatrix y = plainProduct(x, w), z = plainProduct(q, v);
    double sum = 0;
    for (std::size_t i = 0; i < y.values.size(); ++i)
        sum += (y.values[i] - z.values[i]) * (y.values[i] - z.values[i]);
    return sum / static_cast<double>(x.rows);
}

} // namespace qs::test
