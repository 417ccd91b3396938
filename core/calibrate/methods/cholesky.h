// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/task.h"

#include <cstdint>
#include <vector>

namespace qs {

/// Lower Cholesky factor L of a symmetric matrix [n, n] (row-major, lower triangle read), in place, in
/// double: H = L L'. The upper triangle keeps what it held. False, with the matrix spoilt, when it is not
/// positive definite. In parallel over fixed pieces, with checkpoints.
bool choleskyInPlace(std::vector<double>& h, std::int64_t n, const Task& task = {});

} // namespace qs
