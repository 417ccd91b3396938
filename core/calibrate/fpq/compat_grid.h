// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "quant/format.h"

/// The authors' grids in double. Internal to fpq/.
namespace qs::compat {

/// Bias at which `maximum` becomes the largest value: the format's, or the level above it.
double biasForTop(const Format& f, double maximum, bool extraLevel);
double quantize(const Format& f, double bias, double x, bool extraLevel);
/// What the authors store: two exponent bits too many at 8 bits.
Format storedFormat(const Format& f);
[[noreturn]] void refuse(const char* why);

} // namespace qs::compat
