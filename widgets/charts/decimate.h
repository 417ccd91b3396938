// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <span>
#include <vector>

namespace qs {

/// Smallest and largest finite value of a stretch; empty when it holds none.
struct ValueRange {
    float low = 0, high = -1;
    bool empty() const { return low > high; }
    void add(float value); ///< non-finite values are ignored
};

/// Reduces values to `columns` ranges, one per pixel column: column c covers the values [c * n / columns, (c
/// + 1) * n / columns), and the one value at c * n / columns when there are more columns than values.
/// Extremes survive, so no outlier is ever lost.
std::vector<ValueRange> rangePerColumn(std::span<const float> values, std::int64_t columns);

/// First value of a column's stretch, the inverse of the above: [first, last) covered by column c; at least
/// one value when n > 0.
struct Stretch {
    std::int64_t first, last;
};
Stretch stretchOfColumn(std::int64_t column, std::int64_t columns, std::int64_t n);

} // namespace qs
