// SPDX-License-Identifier: GPL-3.0-or-later
#include "quant/quantizer.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace qs {

QuantParams preShiftParams(const Format& f, std::span<const double> channelBias, double rho) {
    QuantParams p;
    p.format = f;
    p.granularity = Granularity::Column;
    if (f.isNone()) return p;
    const int exponentBits = f.kind == Format::Kind::Int ? 1 : f.exponentBits;
    const double largest = (1 << exponentBits) - 1;
    p.rho = rho;
    for (const double b : channelBias) {
        const double shift = std::isnan(b) ? largest : std::clamp(std::nearbyint(b - rho), 0.0, largest);
        p.shift.push_back(static_cast<std::uint8_t>(shift));
        p.bias.push_back(rho + shift);
    }
    return p;
}

QuantParams preShiftFromMax(const Format& f, std::span<const double> channelMax, double clipRatio) {
    constexpr double kNever = std::numeric_limits<double>::infinity();
    std::vector<double> bias;
    double rho = kNever;
    for (const double m : channelMax) {
        const bool usable = m > 0 && std::isfinite(m);
        bias.push_back(usable ? biasForMax(f, m * clipRatio) : kNever);
        rho = std::min(rho, bias.back());
    }
    return preShiftParams(f, bias, std::isfinite(rho) ? rho : 0);
}

} // namespace qs
