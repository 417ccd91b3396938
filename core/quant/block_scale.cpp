// SPDX-License-Identifier: GPL-3.0-or-later
// From the range of a block to its scale: powers of two, NVFP4's two levels, zero points.
#include "base/error.h"
#include "quant/named_values.h"
#include "quant/quantizer.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>
#include <limits>

namespace qs {
namespace {

constexpr int kMinExponent = -127, kMaxExponent = 127;     // E8M0
constexpr double kZeroBlock = 0x1p-126;                    // stands for the maximum of an all-zero block
constexpr double kScaleEnd = 448, kSmallestScale = 0x1p-9; // OCP E4M3

constexpr Named<ScaleType> kTypes[] = {
    {ScaleType::Real, "real"}, {ScaleType::E8M0, "e8m0"}, {ScaleType::E4M3, "e4m3"}};
constexpr Named<ScaleRule> kRules[] = {{ScaleRule::Floor, "floor"},
                                       {ScaleRule::Ceil, "ceil"},
                                       {ScaleRule::Even, "even"},
                                       {ScaleRule::RoundCeil, "rceil"}};

int mantissaBitsOf(const Format& f) {
    return f.kind == Format::Kind::Int ? f.intBits - 2 : f.mantissaBits;
}

/// Exponent of the shared power of two, for a maximum > 0. Exact: frexp parts are compared, nothing is
/// rounded.
int sharedExponent(const Format& f, ScaleRule rule, double maximum) {
    const double end = std::ldexp(f.maxPositive(), -ocpBias(f));
    const int above = std::ilogb(maximum) - std::ilogb(end);
    const double mantissa = std::ldexp(maximum, -std::ilogb(maximum)),
                 endMantissa = std::ldexp(end, -std::ilogb(end));
    switch (rule) {
    case ScaleRule::Floor:
        return above;
    case ScaleRule::Ceil:
        return above + (mantissa > 1 ? 1 : 0);
    case ScaleRule::Even: // at half a step below 2 the tie goes to 2, whose mantissa is even
        return above + (mantissa >= 2 - std::ldexp(1.0, -1 - mantissaBitsOf(f)) ? 1 : 0);
    case ScaleRule::RoundCeil:
        return above + (mantissa > endMantissa ? 1 : 0);
    }
    return above;
}

double e8m0Bias(const Format& f, ScaleRule rule, double maximum) {
    const int exponent = sharedExponent(f, rule, maximum > 0 ? maximum : kZeroBlock);
    return ocpBias(f) - std::clamp(exponent, kMinExponent, kMaxExponent);
}

/// The OCP scale d of an NVFP4 block.
double e4m3Scale(const Format& f, double tensorScale, double maximum) {
    if (!(maximum > 0)) return 1;
    const double end = maxForBias(f, ocpBias(f));
    const Format e4m3 = Format::ocpE4M3();
    const double ideal = std::min(maximum / (end * tensorScale), kScaleEnd);
    return std::max(quantizeScalar(e4m3, ocpBias(e4m3), ideal).value, kSmallestScale);
}

} // namespace

std::string_view scaleTypeName(ScaleType t) {
    return nameIn(kTypes, t);
}

ScaleType scaleTypeFromName(std::string_view name) {
    if (const auto type = valueIn(kTypes, name)) return *type;
    throw Error(ErrorCode::BadRecipe, fmt::format("unknown scale '{}': wanted real, e8m0 or e4m3", name));
}

std::string_view scaleRuleName(ScaleRule r) {
    return nameIn(kRules, r);
}

ScaleRule scaleRuleFromName(std::string_view name) {
    if (const auto rule = valueIn(kRules, name)) return *rule;
    throw Error(ErrorCode::BadRecipe,
                fmt::format("unknown scale rule '{}': wanted floor, ceil, even or rceil", name));
}

double biasOfBlock(const Format& f, const Scaling& scaling, double tensorScale, double maximum) {
    if (!std::isfinite(maximum)) maximum = 0;
    switch (scaling.type) {
    case ScaleType::E8M0:
        return e8m0Bias(f, scaling.rule, maximum);
    case ScaleType::E4M3:
        return ocpBias(f) - std::log2(e4m3Scale(f, tensorScale, maximum) * tensorScale);
    case ScaleType::Real:
        break;
    }
    return biasForMax(f, maximum);
}

double tensorScaleFor(const Format& f, double maximum) {
    if (!(maximum > 0) || !std::isfinite(maximum)) return 1;
    const auto scale = static_cast<float>(maximum / (maxForBias(f, ocpBias(f)) * kScaleEnd));
    return std::max(scale, std::numeric_limits<float>::min());
}

ZeroedBias asymmetricBias(const Format& f, double low, double high) {
    low = std::min(low, 0.0);
    high = std::max(high, 0.0);
    const double steps = (1 << f.intBits) - 1, range = high - low;
    if (!(range > 0) || !std::isfinite(range)) return {};
    const double zero = std::clamp(std::nearbyint(-low * steps / range), 0.0, steps);
    return {std::log2(unitStep(f) * steps / range), static_cast<std::int8_t>(zero - (1 << (f.intBits - 1)))};
}

} // namespace qs
