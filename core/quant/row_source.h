// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "stats/row_reader.h"

#include <cstdint>
#include <vector>

namespace qs {

/// A matrix that is either in memory or read row by row. Internal to quant/.
class RowSource {
public:
    RowSource(const float* x, std::int64_t cols) : x_(x), cols_(cols) {}
    RowSource(const RowReader& read, std::int64_t cols) : read_(&read), cols_(cols) {}

    /// Row r; `buffer` is used (and sized) where the matrix is not in memory.
    const float* row(std::int64_t r, std::vector<float>& buffer) const {
        if (x_) return x_ + r * cols_;
        buffer.resize(static_cast<std::size_t>(cols_));
        (*read_)(r, 1, buffer.data());
        return buffer.data();
    }

private:
    const float* x_ = nullptr;
    const RowReader* read_ = nullptr;
    std::int64_t cols_;
};

} // namespace qs
