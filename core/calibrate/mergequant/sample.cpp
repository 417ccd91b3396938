// SPDX-License-Identifier: GPL-3.0-or-later
#include "calibrate/mergequant/sample.h"

#include "quant/quantizer.h"

#include <algorithm>
#include <cstring>

namespace qs {
namespace {

Matrix chosenRows(MatrixView x, const std::vector<std::int64_t>& rows) {
    Matrix chosen(static_cast<std::int64_t>(rows.size()), x.cols);
    for (std::size_t i = 0; i < rows.size(); ++i)
        std::memcpy(chosen.row(static_cast<std::int64_t>(i)), x.row(rows[i]),
                    static_cast<std::size_t>(x.cols) * sizeof(float));
    return chosen;
}

} // namespace

Matrix usualRows(MatrixView x, std::span<const std::int64_t> windowStarts, bool skipFirst,
                 double outlierRatio) {
    std::vector<float> largest;
    for (std::int64_t r = 0; r < x.rows; ++r) largest.push_back(absMaxOf(x.row(r), x.cols));
    std::vector<float> sorted = largest;
    std::sort(sorted.begin(), sorted.end());
    const double limit = outlierRatio > 0 && !sorted.empty() ? outlierRatio * sorted[sorted.size() / 2] : 0;
    std::vector<std::int64_t> kept;
    for (std::int64_t r = 0; r < x.rows; ++r) {
        const bool first = std::binary_search(windowStarts.begin(), windowStarts.end(), r);
        const bool outlier = limit > 0 && largest[static_cast<std::size_t>(r)] > limit;
        if (!(skipFirst && first) && !outlier) kept.push_back(r);
    }
    if (kept.empty())
        for (std::int64_t r = 0; r < x.rows; ++r) kept.push_back(r);
    return chosenRows(x, kept);
}

Matrix spreadRows(MatrixView x, std::int64_t most) {
    std::vector<std::int64_t> rows;
    const std::int64_t count = std::min(most, x.rows);
    for (std::int64_t i = 0; i < count; ++i) rows.push_back(i * x.rows / count);
    return chosenRows(x, rows);
}

} // namespace qs
