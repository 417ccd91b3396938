// SPDX-License-Identifier: GPL-3.0-or-later
#include "calibrate/fpq/compat_grid.h"

#include "base/error.h"
#include "calibrate/fpq/compat.h"

#include <algorithm>
#include <cmath>

namespace qs {
namespace compat {
namespace {

/// Largest value at bias 0: the format's, or the level above it.
double topOf(const Format& f, bool extraLevel) {
    const double mantissa = extraLevel && f.mantissaBits > 0 ? 2.0 : 2.0 - std::ldexp(1.0, -f.mantissaBits);
    return std::ldexp(mantissa, (1 << f.exponentBits) - 1);
}

} // namespace

double biasForTop(const Format& f, double maximum, bool extraLevel) {
    return std::log2(topOf(f, extraLevel) / maximum);
}

double quantize(const Format& f, double bias, double x, bool extraLevel) {
    const double scale = scaleOfBias(bias), top = topOf(f, extraLevel);
    const double v = std::clamp(x * scale, -top, top);
    const int p = v == 0 ? 1 : std::max(std::ilogb(v), 1);
    const double step = std::ldexp(1.0, p - f.mantissaBits);
    return std::nearbyint(v / step) * step / scale;
}

Format storedFormat(const Format& f) {
    return f.bits() == 8 ? Format::floating(f.exponentBits + 2, f.mantissaBits) : f;
}

void refuse(const char* why) {
    throw Error(ErrorCode::BadRecipe, std::string("compat nbasyl-0598c95: ") + why);
}

} // namespace compat

double compatDeploy(const Format& f, double bias, double x) {
    return compat::quantize(f, bias, x, true);
}

} // namespace qs
