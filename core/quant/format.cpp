// SPDX-License-Identifier: GPL-3.0-or-later
#include "quant/format.h"

#include "base/error.h"

#include <algorithm>
#include <array>
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
    table.push_back(Format::ocpE4M3());
    table.push_back(Format::ocpE5M2());
    table.push_back(Format::normalFloat4());
    return table;
}

/// QLoRA's NF4 as its authors' library holds it, in f32.
constexpr std::array<double, 16> kNormalFloat4 = {
    -1.0,
    -0.6961928009986877,
    -0.5250730514526367,
    -0.39491748809814453,
    -0.28444138169288635,
    -0.18477343022823334,
    -0.09105003625154495,
    0.0,
    0.07958029955625534,
    0.16093020141124725,
    0.24611230194568634,
    0.33791524171829224,
    0.44070982933044434,
    0.5626170039176941,
    0.7229568362236023,
    1.0,
};

constexpr auto kNormalFloat4Borders = [] {
    std::array<double, 15> borders{};
    for (std::size_t i = 0; i < borders.size(); ++i)
        borders[i] = (kNormalFloat4[i] + kNormalFloat4[i + 1]) / 2;
    return borders;
}();

/// Position of the table's entry that x is rounded to.
std::size_t tableIndex(const Format& f, double x) {
    const auto borders = tableBorders(f);
    return static_cast<std::size_t>(std::lower_bound(borders.begin(), borders.end(), x) - borders.begin());
}

Quantized quantizeInTable(const Format& f, double bias, double x) {
    const double scaled = x * scaleOfBias(bias), grid = tableOf(f)[tableIndex(f, scaled)];
    return {grid * scaleOfBias(-bias), 0, std::fabs(scaled) > f.maxPositive() * (1 + 0x1p-40), grid};
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
    case Kind::Table:
        return intBits;
    }
    return 32;
}

std::string Format::name() const {
    switch (kind) {
    case Kind::None:
        return "none";
    case Kind::Float:
        return fmt::format("e{}m{}{}", exponentBits, mantissaBits,
                           reservedCodes == 0 ? "" : (reservedCodes == 1 ? "fn" : "ieee"));
    case Kind::Int:
        return fmt::format("int{}", intBits);
    case Kind::Table:
        return fmt::format("nf{}", intBits);
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
                            "int{} to int{}, e4m3fn, e5m2ieee or nf4",
                            text, kMinFloatBits, kMaxFloatBits, kMinIntBits, kMaxIntBits));
}

double Format::maxPositive() const {
    if (kind == Kind::Int) return static_cast<double>((1 << (intBits - 1)) - 1) * unitStep(*this);
    if (kind == Kind::Float)
        return valueOfBits(*this, static_cast<std::uint8_t>((1 << (bits() - 1)) - 1 - reservedCodes));
    if (kind == Kind::Table) return tableOf(*this).back();
    return std::numeric_limits<double>::infinity();
}

double Format::minNegative() const {
    if (kind == Kind::Int) return -static_cast<double>(1 << (intBits - 1)) * unitStep(*this);
    if (kind == Kind::Table) return tableOf(*this).front();
    return -maxPositive();
}

double Format::smallest() const {
    if (kind != Kind::Table) return unitStep(*this);
    const auto table = tableOf(*this);
    return *std::upper_bound(table.begin(), table.end(), 0.0);
}

std::vector<double> Format::values() const {
    std::vector<double> all;
    if (isNone()) return all;
    for (int pattern = 0; pattern < 1 << bits(); ++pattern)
        if (const double v = valueOfBits(*this, static_cast<std::uint8_t>(pattern)); !std::isnan(v))
            all.push_back(v);
    std::sort(all.begin(), all.end());
    all.erase(std::unique(all.begin(), all.end()), all.end());
    return all;
}

double unitStep(const Format& f) {
    return f.isNone() || f.kind == Format::Kind::Table ? 0 : std::ldexp(1.0, 1 - mantissaOf(f));
}

std::span<const double> tableOf(const Format& f) {
    if (f.kind == Format::Kind::Table) return kNormalFloat4;
    return {};
}

std::span<const double> tableBorders(const Format& f) {
    if (f.kind == Format::Kind::Table) return kNormalFloat4Borders;
    return {};
}

int ocpBias(const Format& f) {
    if (f.kind == Format::Kind::Float) return (1 << (f.exponentBits - 1)) - 1;
    return f.kind == Format::Kind::Int ? 1 : 0;
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
    return !f.isNone() && f.kind != Format::Kind::Table &&
           -f.minNegative() / unitStep(f) <= static_cast<double>(std::numeric_limits<std::int32_t>::max());
}

Quantized quantizeScalar(const Format& f, double bias, double x) {
    if (f.isNone()) return {x, 0, false, x};
    if (std::isnan(x)) return {0, 0, false, 0};
    if (f.kind == Format::Kind::Table) return quantizeInTable(f, bias, x);
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
    if (f.kind == Format::Kind::Table) return static_cast<std::uint8_t>(tableIndex(f, value));
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
    if (f.kind == Format::Kind::Table) return tableOf(f)[static_cast<std::size_t>(pattern)];
    const int index = pattern & ((1 << (f.bits() - 1)) - 1);
    if (index >= (1 << (f.bits() - 1)) - f.reservedCodes) return std::numeric_limits<double>::quiet_NaN();
    const int m = f.mantissaBits, p = index >> m, field = index & ((1 << m) - 1);
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
