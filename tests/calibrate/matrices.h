// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/random.h"

#include <cmath>
#include <cstdint>
#include <vector>

namespace qs::test {

inline std::vector<float> normalMatrix(std::int64_t rows, std::int64_t cols, std::uint64_t seed,
                                       double scale = 1) {
    const Random random(seed);
    std::vector<float> x(static_cast<std::size_t>(rows * cols));
    for (std::size_t i = 0; i < x.size(); ++i) x[i] = static_cast<float>(random.normalAt(i) * scale);
    return x;
}

/// Activations whose channels are correlated and of different sizes.
inline std::vector<float> correlatedInputs(std::int64_t rows, std::int64_t width, std::uint64_t seed) {
    const std::int64_t factors = width / 4 + 1;
    const auto hidden = normalMatrix(rows, factors, seed), mix = normalMatrix(factors, width, seed + 1),
               own = normalMatrix(rows, width, seed + 2, 0.5);
    const Random random(seed + 3);
    std::vector<float> x(own);
    for (std::int64_t r = 0; r < rows; ++r)
        for (std::int64_t c = 0; c < width; ++c) {
            double sum = x[static_cast<std::size_t>(r * width + c)];
            for (std::int64_t k = 0; k < factors; ++k)
                sum += double(hidden[static_cast<std::size_t>(r * factors + k)]) *
                       mix[static_cast<std::size_t>(k * width + c)] / std::sqrt(double(factors));
            const double size = std::exp2(2 * random.normalAt(static_cast<std::uint64_t>(c)));
            x[static_cast<std::size_t>(r * width + c)] = static_cast<float>(sum * size);
        }
    return x;
}

/// X'X, summed plainly.
inline std::vector<double> plainGram(const std::vector<float>& x, std::int64_t rows, std::int64_t width) {
    std::vector<double> gram(static_cast<std::size_t>(width * width));
    for (std::int64_t r = 0; r < rows; ++r)
        for (std::int64_t i = 0; i < width; ++i)
            for (std::int64_t j = 0; j < width; ++j)
                gram[static_cast<std::size_t>(i * width + j)] +=
                    double(x[static_cast<std::size_t>(r * width + i)]) *
                    x[static_cast<std::size_t>(r * width + j)];
    return gram;
}

/// ||X (A - B)'||^2 for A, B [outputs, width], token by token.
inline double outputError(const std::vector<float>& x, std::int64_t rows, std::int64_t width,
                          const std::vector<float>& a, const std::vector<float>& b, std::int64_t outputs) {
    double error = 0;
    for (std::int64_t r = 0; r < rows; ++r)
        for (std::int64_t o = 0; o < outputs; ++o) {
            double y = 0;
            for (std::int64_t c = 0; c < width; ++c) {
                const auto i = static_cast<std::size_t>(o * width + c);
                y += double(x[static_cast<std::size_t>(r * width + c)]) * (double(a[i]) - b[i]);
            }
            error += y * y;
        }
    return error;
}

} // namespace qs::test
