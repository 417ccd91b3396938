// SPDX-License-Identifier: GPL-3.0-or-later
#include "quant/block_scales.h"

#include <algorithm>
#include <cmath>

namespace qs {
namespace {

constexpr int kLargestPower = 512;
constexpr double kZeroBlock = 0x1p-126; // as in biasOfBlock

BlockScales::Factors factorsOfBias(double bias) {
    return {scaleOfBias(bias), scaleOfBias(-bias)};
}

const std::array<BlockScales::Factors, 2 * kLargestPower + 1>& powers() {
    static const auto table = [] {
        std::array<BlockScales::Factors, 2 * kLargestPower + 1> t{};
        for (int k = -kLargestPower; k <= kLargestPower; ++k)
            t[static_cast<std::size_t>(k + kLargestPower)] = factorsOfBias(k);
        return t;
    }();
    return table;
}

/// The first mantissa in [1, 2] for which a rule takes the next power of two, found where biasOfBlock
/// changes.
double firstRoundedUp(const QuantParams& p) {
    const auto biasAt = [&](double m) { return biasOfBlock(p.format, p.scaling, p.tensorScale, m); };
    const double below = biasAt(1);
    if (biasAt(std::nextafter(2.0, 0.0)) == below) return 4;
    double low = 1, high = std::nextafter(2.0, 0.0); // low: not, high: rounded up
    while (std::nextafter(low, 2.0) < high) {
        const double middle = low + (high - low) / 2;
        (biasAt(middle) == below ? low : high) = middle;
    }
    return high;
}

} // namespace

BlockScales::BlockScales(const QuantParams& p) : p_(p) {
    if (p.scaling.type == ScaleType::E8M0) {
        ocpBias_ = ocpBias(p.format);
        endExponent_ = std::ilogb(std::ldexp(p.format.maxPositive(), -ocpBias_));
        roundUpFrom_ = firstRoundedUp(p);
    }
    if (p.scaling.type != ScaleType::E4M3) return;
    end_ = maxForBias(p.format, ocpBias(p.format)) * p.tensorScale;
    const Format e4m3 = Format::ocpE4M3();
    for (int bits = 0; bits <= 126; ++bits) {
        const double d =
            std::ldexp(valueOfBits(e4m3, static_cast<std::uint8_t>(std::max(bits, 1))), -ocpBias(e4m3));
        ofE4M3Value_.push_back(factorsOfBias(ocpBias(p.format) - std::log2(d * p.tensorScale)));
    }
}

BlockScales::Factors BlockScales::of(float largestMagnitude) const {
    const double maximum = largestMagnitude * p_.tokenClip;
    if (!std::isfinite(maximum)) return factorsOfBias(biasOfBlock(p_.format, p_.scaling, p_.tensorScale, 0));
    if (p_.scaling.type == ScaleType::E8M0) return ofPower(maximum);
    if (p_.scaling.type == ScaleType::E4M3) return ofE4M3(maximum);
    return factorsOfBias(biasForMax(p_.format, maximum));
}

BlockScales::Factors BlockScales::ofPower(double maximum) const {
    if (!(maximum > 0)) maximum = kZeroBlock;
    int exponent = 0;
    const double mantissa = 2 * std::frexp(maximum, &exponent);
    const int power = exponent - 1 - endExponent_ + (mantissa >= roundUpFrom_ ? 1 : 0);
    return powers()[static_cast<std::size_t>(ocpBias_ - std::clamp(power, -127, 127) + kLargestPower)];
}

/// quantizeScalar's rule for E4M3, to the bits of d.
BlockScales::Factors BlockScales::ofE4M3(double maximum) const {
    if (!(maximum > 0)) return ofE4M3Value_[56]; // d = 1
    const double scaled = std::min(maximum / end_, 448.0) * 128;
    const double wide = scaled * 257.0, snapped = wide - (wide - scaled);
    int exponent = 0;
    std::frexp(snapped, &exponent);
    const int binade = std::max(exponent - 1, 1);
    const auto steps = static_cast<int>(std::nearbyint(std::ldexp(snapped, 3 - binade)));
    return ofE4M3Value_[static_cast<std::size_t>((binade - 1) * 8 + steps)];
}

} // namespace qs
