// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "charts/heatmap_view.h"

#include <algorithm>
#include <utility>

namespace qs {

/// Where the parts of the picture stand.
struct HeatmapView::Layout {
    QRectF plot;
    QRectF legend;
    AxisScale x, y; ///< in source channels and rows
};

/// The finest cells there are of what is shown.
struct HeatmapView::Cells {
    const DownsampledMatrix* matrix;
    MatrixRegion region; ///< of the source that the matrix covers

    std::int64_t firstRow(std::int64_t r) const { return region.row + r * region.rows / matrix->rows; }
    std::int64_t firstCol(std::int64_t c) const { return region.col + c * region.cols / matrix->cols; }
    /// Cells that meet a part of the source, as first and one past the last.
    static std::pair<std::int64_t, std::int64_t> meeting(std::int64_t first, std::int64_t count,
                                                         std::int64_t source, std::int64_t cells) {
        const std::int64_t low = std::clamp<std::int64_t>(first * cells / source, 0, cells - 1);
        const std::int64_t high = ((first + count) * cells + source - 1) / source;
        return {low, std::clamp<std::int64_t>(high, low + 1, cells)};
    }
};

} // namespace qs
