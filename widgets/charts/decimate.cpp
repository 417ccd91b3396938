// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/decimate.h"

#include <algorithm>
#include <cmath>

namespace qs {

void ValueRange::add(float value) {
    if (!std::isfinite(value)) return;
    if (empty()) {
        low = high = value;
        return;
    }
    low = std::min(low, value);
    high = std::max(high, value);
}

Stretch stretchOfColumn(std::int64_t column, std::int64_t columns, std::int64_t n) {
    if (n <= 0 || columns <= 0) return {0, 0};
    const std::int64_t first = std::min(column * n / columns, n - 1);
    const std::int64_t last = std::min((column + 1) * n / columns, n);
    return {first, std::max(last, first + 1)};
}

std::vector<ValueRange> rangePerColumn(std::span<const float> values, std::int64_t columns) {
    const auto n = static_cast<std::int64_t>(values.size());
    std::vector<ValueRange> out(static_cast<std::size_t>(std::max<std::int64_t>(columns, 0)));
    if (n == 0) return out;
    for (std::int64_t c = 0; c < columns; ++c) {
        const Stretch stretch = stretchOfColumn(c, columns, n);
        ValueRange& range = out[static_cast<std::size_t>(c)];
        for (std::int64_t i = stretch.first; i < stretch.last; ++i)
            range.add(values[static_cast<std::size_t>(i)]);
    }
    return out;
}

} // namespace qs
