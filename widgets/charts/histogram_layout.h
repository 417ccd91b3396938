// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "charts/axis_scale.h"
#include "charts/histogram_view.h"

#include <QRectF>

namespace qs {

/// Where the parts of a histogram stand. Internal to HistogramView.
struct HistogramView::Layout {
    static constexpr double kStrip = 14; ///< height of a strip with a grid's ticks
    QRectF plot;
    AxisScale x, y;
    int strips = 1;
    double strip(int index) const { return plot.bottom() + index * kStrip; } ///< its upper end
};

} // namespace qs
