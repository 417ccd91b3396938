// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>

namespace qs {

/// A part of a matrix, in its own rows and columns.
struct MatrixRegion {
    std::int64_t row = 0, rows = 0, col = 0, cols = 0;
    bool operator==(const MatrixRegion&) const = default;
};

} // namespace qs
