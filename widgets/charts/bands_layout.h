// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "charts/bands_view.h"

namespace qs {

/// Where the parts of the picture stand.
struct BandsView::Layout {
    QRectF plot;
    AxisScale x, y;
};

} // namespace qs
