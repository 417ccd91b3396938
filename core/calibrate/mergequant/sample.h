// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "calibrate/mergequant/matrix.h"

#include <span>

namespace qs {

/// The tokens that static ranges are made from: without the first of every window (`skipFirst`), and without
/// those whose largest |x| exceeds `outlierRatio` times the median token's (0: all of them stay). Attention
/// sinks would otherwise set the ranges of everybody else. Where nothing would be left, all rows.
Matrix usualRows(MatrixView x, std::span<const std::int64_t> windowStarts, bool skipFirst,
                 double outlierRatio);

/// At most `most` rows, evenly spread.
Matrix spreadRows(MatrixView x, std::int64_t most);

} // namespace qs
