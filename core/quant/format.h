// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace qs {

/// A scalar number format. Its values at bias b are grid * 2^-b, where b is one real number that merges the
/// integer exponent bias and the real scale (LLM-FP4, section 1: scale = 2^-b).
///
/// Float ExMy (1 sign, x >= 1 exponent, y >= 0 mantissa bits, no infinities, no NaN codes):
///   p = 0: 2^(1-M) * m,  p >= 1: 2^p * (1 + m / 2^M). E1My is the symmetric integer grid (E1M2: -7..7 times
///   0.5).
/// Int INTn: two's complement, -2^(n-1) .. 2^(n-1)-1, times the same unit step 2^(1-(n-2)) as E1M(n-2), so
/// that INT4 at
///   bias b is -8..7 times 0.5 * 2^-b. INT2 has unit step 2.
///
/// OCP floats "e4m3fn" and "e5m2ieee" (OCP 8-bit Floating Point Specification 1.0): the same grids without
/// the codes that encode infinities and NaN there, so that they end at 448 and 57344 at bias ocpBias.
///
/// Table "nf4" (QLoRA, Dettmers et al. 2023): 16 quantiles of the normal distribution in [-1, 1].
struct Format {
    enum class Kind { None, Float, Int, Table };
    Kind kind = Kind::None; ///< None: not quantized ("none", "f32")
    int exponentBits = 0;   ///< Float only
    int mantissaBits = 0;   ///< Float only
    int intBits = 0;        ///< Int and Table only
    int reservedCodes = 0;  ///< Float only: the largest magnitudes that encode no finite number (OCP FP8)

    bool operator==(const Format&) const = default;
    bool isNone() const { return kind == Kind::None; }
    int bits() const;         ///< 1 + E + M, or n; 32 for None
    std::string name() const; ///< "e2m1", "int4", "nf4", "none"

    double maxPositive() const; ///< largest grid value at bias 0, e.g. 12 for E2M1
    double minNegative() const; ///< -12 for E2M1, -4 (= -8 * 0.5) for INT4
    double smallest()
        const; ///< smallest positive grid value at bias 0: 2^(1-M) (E3M0: 2; p = 0 encodes only 0 there)
    /// All distinct values at bias 0, ascending; ±0 once: 15 values for FP4, 16 for INT4.
    std::vector<double> values() const;

    static Format none() { return {}; }
    static Format floating(int exponentBits, int mantissaBits) {
        return {Kind::Float, exponentBits, mantissaBits, 0, 0};
    }
    static Format integer(int bits) { return {Kind::Int, 0, 0, bits, 0}; }
    static Format ocpE4M3() { return {Kind::Float, 4, 3, 0, 1}; }
    static Format ocpE5M2() { return {Kind::Float, 5, 2, 0, 4}; }
    static Format normalFloat4() { return {Kind::Table, 0, 0, 4, 0}; }
    /// "e2m1", "E2M1", "int4", "e4m3fn", "e5m2ieee", "nf4", "none", "f32". Throws Error(BadRecipe) otherwise,
    /// or outside 3..8 bits (ExMy), 2..8 (INTn).
    static Format parse(std::string_view text);
};

/// THE table: every format that is offered, in the order in which user interfaces list them.
std::span<const Format> allFormats();

/// The bias at which the grid is that of the OCP specifications: 2^(E-1) - 1 for floats (E2M1 then ends at
/// 6); 1 for integers (MXINT8 then ends at 127/64); 0 for tables.
int ocpBias(const Format& f);

/// Bias at which `maximum` is the largest positive grid value: b = log2(maxPositive / maximum). For floats
/// this equals 2^E - 1 - log2(maximum) + log2(2 - 2^-M) (LLM-FP4). maximum <= 0 or non-finite: 0.
double biasForMax(const Format& f, double maximum);
/// The largest positive value at bias b.
double maxForBias(const Format& f, double bias);

/// One quantized value: code is the integer value * 2^(b + M - 1) (M - 1 halvings: E2M1 gives -12..12, E1M2
/// and INT4 -7..7 / -8..7), value = grid * 2^-b = code * 2^(1 - M - b).
struct Quantized {
    double value;
    std::int32_t code; ///< 0 where the format has no integer codes (hasIntegerCodes)
    bool clipped;      ///< x beyond the grid's end, by more than the bias's own rounding (2^-40 of the end)
    double grid = 0;   ///< the value at bias 0, one of Format::values(); x for format None
};
/// Plain reference in double: clip, exponent, round half to even in the value domain, as in LLM-FP4
/// section 1. NaN quantizes to 0; infinities clip; the sign of a zero result is that of x (+0 in a table).
/// Format None returns x. What lies within 2^-45 of a tie counts as one, so that exact ties do not depend on
/// the last bit of 2^bias.
Quantized quantizeScalar(const Format& f, double bias, double x);

/// 2^bias with the bias limited to what every f32 needs, +-512, so that products stay finite; a NaN bias
/// counts as 0.
double scaleOfBias(double bias);

/// Whether every code fits 32 bits: not so with E >= 5, but for E5M0.
bool hasIntegerCodes(const Format& f);
/// The bit pattern of a code (sign, exponent, mantissa; or two's complement) and back. Negative zero decodes
/// to 0. Only for formats with integer codes, and codes of the format.
std::uint8_t bitsOfCode(const Format& f, std::int32_t code);
std::int32_t codeOfBits(const Format& f, std::uint8_t bits);
/// The same between bit patterns and values at bias 0, for every format. `value` must be one of
/// Format::values(); a pattern that encodes no finite number (reservedCodes) is NaN. Of a table the pattern
/// is the index.
std::uint8_t bitsOfValue(const Format& f, double value);
double valueOfBits(const Format& f, std::uint8_t bits);
double unitStep(const Format& f); ///< 2^(1-M) (floats), the same as E1M(n-2) for INTn: value = code *
                                  ///< unitStep * 2^-bias; 0 for None and tables
/// The values of a table format, ascending; empty for the others.
std::span<const double> tableOf(const Format& f);
/// The border between entries i and i + 1 of a table: their mean; a value on it goes to the lower one, as in
/// bitsandbytes.
std::span<const double> tableBorders(const Format& f);

} // namespace qs
