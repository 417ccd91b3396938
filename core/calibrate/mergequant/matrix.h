// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstddef>
#include <cstdint>
#include <vector>

namespace qs {

/// A row-major f32 matrix that somebody else owns.
struct MatrixView {
    const float* values = nullptr;
    std::int64_t rows = 0, cols = 0;

    const float* row(std::int64_t r) const { return values + r * cols; }
};

/// A row-major matrix.
template <class T> struct MatrixOf {
    std::int64_t rows = 0, cols = 0;
    std::vector<T> values;

    MatrixOf() = default;
    MatrixOf(std::int64_t rowCount, std::int64_t colCount)
        : rows(rowCount), cols(colCount), values(static_cast<std::size_t>(rowCount * colCount)) {}
    T* row(std::int64_t r) { return values.data() + r * cols; }
    const T* row(std::int64_t r) const { return values.data() + r * cols; }
    T at(std::int64_t r, std::int64_t c) const { return values[static_cast<std::size_t>(r * cols + c)]; }
};

using DoubleMatrix = MatrixOf<double>;

struct Matrix : MatrixOf<float> {
    using MatrixOf<float>::MatrixOf;
    operator MatrixView() const { return {values.data(), rows, cols}; }
};

} // namespace qs
