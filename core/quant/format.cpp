// SPDX-License-Identifier: GPL-3.0-or-later
#include "quant/format.h"

#include "base/error.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>
#include <limits>

namespace qs {
namespace {

constexpr int kMinFloatBits = 3, kMaxFloatBits = 8, kMinIntBits = 2, kMaxIntBits = 8;

std::vector<Format> makeTable() {
    std::vector<Format> table;
    for (int bits = kMinFloatBits; bits <= kMaxFloatBits; ++bits)
        for (int e = bits - 1; e >= 1; --e) table.push_back(Format::floating(e, bits - 1 - e));
    for (int bits = kMinIntBits; bits <= kMaxIntBits; ++bits) table.push_back(Format::integer(bits));
    return table;
}

/// Rounds to 45 significant bits (Dekker 1971). 2^bias carries a rounding error, and so does the bias itself:
/// without this, what is a tie by definition (half of a row's maximum on a symmetric integer grid) would fall
/// to either side by chance.
double snapToTies(double y) {
    const double t = y * 257.0;
    return t - (t - y);
}

/// Mantissa bits; for INTn those of the float grid with the same step, E1M(n-2).
int mantissaOf(const Format& f) {
    return f.kind == Format::Kind::Int ? f.intBits - 2 : f.mantissaBits;
}

} // namespace

std::span<const Format> allFormats() {
    static const std::vector<Format> table = makeTable();
    return table;
}

int Format::bits() const {
    switch (kind) {
    case Kind::None:
        return 32;
    case Kind::Float:
        return 1 + exponentBits + mantissaBits;
    case Kind::Int:
        return intBits;
    }
    return 32;
}

std::string Format::name() const {
    switch (kind) {
    case Kind::None:
        return "none";
    case Kind::Float:
        return fmt::format("e{}m{}", exponentBits, mantissaBits);
    case Kind::Int:
        return fmt::format("int{}", intBits);
    }
    return "none";
}

Format Format::parse(std::string_view text) {
    std::string lower(text);
    for (char& c : lower)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    if (lower == "none" || lower == "f32") return none();
    for (const Format& f : allFormats())
        if (f.name() == lower) return f;
    throw Error(ErrorCode::BadRecipe,
                fmt::format("unknown number format '{}': wanted none, e<E>m<M> of {} to {} bits with E >= 1, "
                            "or int{} to int{}",
                            text, kMinFloatBits, kMaxFloatBits, kMinIntBits, kMaxIntBits));
}

double Format::maxPositive() const {
    if (kind == Kind::Int) return static_cast<double>((1 << (intBits - 1)) - 1) * unitStep(*this);
    if (kind == Kind::Float) return std::ldexp(2.0 - std::ldexp(1.0, -mantissaBits), (1 << exponentBits) - 1);
    return std::numeric_limits<double>::infinity();
}

double Format::minNegative() const {
    if (kind == Kind::Int) return -static_cast<double>(1 << (intBits - 1)) * unitStep(*this);
    return -maxPositive();
}

double Format::smallest() const {
    return isNone() ? 0 : unitStep(*this);
}

std::vector<double> Format::values() const {
    std::vector<double> all;
    if (isNone()) return all;
    for (int pattern = 0; pattern < 1 << bits(); ++pattern)
        all.push_back(valueOfBits(*this, static_cast<std::uint8_t>(pattern)));
    std::sort(all.begin(), all.end());
    all.erase(std::unique(all.begin(), all.end()), all.end());
    return all;
}

double unitStep(const Format& f) {
    return f.isNone() ? 0 : std::ldexp(1.0, 1 - mantissaOf(f));
}

double biasForMax(const Format& f, double maximum) {
    if (f.isNone() || !(maximum > 0) || !std::isfinite(maximum)) return 0;
    return std::log2(f.maxPositive()) - std::log2(maximum);
}

double scaleOfBias(double bias) {
    return std::isnan(bias) ? 1.0 : std::exp2(std::clamp(bias, -512.0, 512.0));
}

double maxForBias(const Format& f, double bias) {
    return f.maxPositive() * scaleOfBias(-bias);
}

bool hasIntegerCodes(const Format& f) {
    return !f.isNone() &&
           -f.minNegative() / unitStep(f) <= static_cast<double>(std::numeric_limits<std::int32_t>::max());
}

Quantized quantizeScalar(const Format& f, double bias, double x) {
    if (f.isNone()) return {x, 0, false, x};
    if (std::isnan(x)) return {0, 0, false, 0};
    const double low = f.minNegative(), high = f.maxPositive();
    const int m = mantissaOf(f);
    const double scaled = x * scaleOfBias(bias);
    const double c = snapToTies(std::clamp(scaled, low, high));
    // Zero and subnormals share the step of the binade p = 1.
    const int p = c == 0 ? 1 : std::max(std::ilogb(c), 1);
    const double grid = std::ldexp(std::nearbyint(std::ldexp(c, m - p)), p - m);
    const auto code = hasIntegerCodes(f) ? static_cast<std::int32_t>(grid / unitStep(f)) : 0;
    const bool clipped = scaled > high * (1 + 0x1p-40) || scaled < low * (1 + 0x1p-40);
    return {grid * scaleOfBias(-bias), code, clipped, grid};
}

std::uint8_t bitsOfValue(const Format& f, double value) {
    if (f.kind == Format::Kind::Int) {
        const int code = static_cast<int>(value / unitStep(f));
        return static_cast<std::uint8_t>(code & ((1 << f.intBits) - 1));
    }
    const double magnitude = std::fabs(value);
    if (f.isNone() || magnitude == 0) return 0;
    const int m = f.mantissaBits, exponent = std::ilogb(magnitude);
    const int p = exponent < 1 ? 0 : exponent;
    const int significand = static_cast<int>(std::ldexp(magnitude, m - std::max(p, 1)));
    const int field = p == 0 ? significand : significand - (1 << m);
    const int sign = value < 0 ? 1 << (f.exponentBits + m) : 0;
    return static_cast<std::uint8_t>(sign | (p << m) | field);
}

double valueOfBits(const Format& f, std::uint8_t bits) {
    if (f.isNone()) return 0;
    const int pattern = bits & ((1 << f.bits()) - 1);
    if (f.kind == Format::Kind::Int) {
        const int code = pattern >= 1 << (f.intBits - 1) ? pattern - (1 << f.intBits) : pattern;
        return static_cast<double>(code) * unitStep(f);
    }
    const int m = f.mantissaBits, p = (pattern >> m) & ((1 << f.exponentBits) - 1),
              field = pattern & ((1 << m) - 1);
    const double magnitude = p == 0 ? std::ldexp(field, 1 - m) : std::ldexp((1 << m) + field, p - m);
    const bool negative = (pattern >> (f.exponentBits + m)) != 0;
    return negative && magnitude != 0 ? -magnitude : magnitude;
}

std::uint8_t bitsOfCode(const Format& f, std::int32_t code) {
    return bitsOfValue(f, code * unitStep(f));
}

std::int32_t codeOfBits(const Format& f, std::uint8_t bits) {
    return hasIntegerCodes(f) ? static_cast<std::int32_t>(valueOfBits(f, bits) / unitStep(f)) : 0;
}

} // namespace qs
