// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "charts/histogram_view.h"
#include "panels/tensor_data.h"

namespace qs {

/// The grid to draw for a tensor: the only one (granularity tensor), the widest of many (row, column, group),
/// or that of the largest row (token, where every row gets its own at run time).
GridOverlay gridOf(const QuantView& view);

/// The positive grid ends along the channels: none, one for all, or one per channel (column granularity).
std::vector<float> gridEndsOfChannels(const QuantView& view);

/// One sentence about grids that differ within the tensor; empty for a single one.
QString gridNote(const QuantView& view, const GridOverlay& grid);

} // namespace qs
