// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <functional>

namespace qs {

/// Decodes rows [first, first + count) of a matrix into out[count * cols]; called from several threads at
/// once. Lets large stored weights be measured without a float copy: [&](auto first, auto count, float* out)
/// { weight.readRows(...); }
using RowReader = std::function<void(std::int64_t first, std::int64_t count, float* out)>;

} // namespace qs
