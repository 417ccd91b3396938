// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/cpu.h"

#include <cstdint>

/// Inner loops of the quantizer, one set per instruction set; all sets give the same bits. Internal to
/// quant/.
namespace qs {

/// A format's grid at bias 0, prepared for rounding in double. For INTn mantissaBits is n - 2: with the clip
/// at -2^(n-1) the float rule then yields exactly the integer grid. With a table its entries are the grid.
struct RoundingGrid {
    double low, high;         ///< the ends
    double clipLow, clipHigh; ///< beyond these a value counts as clipped (room for the bias's own rounding)
    int mantissaBits;
    const double* table = nullptr;   ///< kTableEntries values, ascending
    const double* borders = nullptr; ///< between them; a value on a border goes to the lower entry
};
inline constexpr int kTableEntries = 16;

/// The biases of a run of elements as factors: one for all (perElement false) or one per element.
struct BiasFactors {
    const double* scale;   ///< 2^bias
    const double* inverse; ///< 2^-bias
    bool perElement;
};

/// Sums over elements, in eight lanes (element i of a run goes to lane i % 8) so that every instruction set
/// adds in the same order. Non-finite elements count in nonFinite only.
struct LaneSums {
    double signal[8], noise[8];
    std::int64_t clipped[8], underflow[8], nonFinite[8];
};

/// A level names a grid value: sign << 8 | index, where index counts the magnitudes from 0 upwards; in a
/// table simply the index.
using Level = std::uint16_t;
inline constexpr int kLevels = 512;

struct QuantKernels {
    /// out[i] = the grid value nearest to x[i], rounded to f32.
    void (*fakeQuantize)(const RoundingGrid& grid, const BiasFactors& bias, const float* x, float* out,
                         std::int64_t n);
    /// out[i] = the grid value at bias 0 nearest to x[i] * scale, times `inverse`, which must give integers
    /// within int8. Returns the sum of the codes.
    std::int32_t (*codes)(const RoundingGrid& grid, const BiasFactors& factors, const float* x,
                          std::int8_t* out, std::int64_t n);
    /// The same under one scale for every `width` elements.
    void (*groupCodes)(const RoundingGrid& grid, const double* scale, double inverse, std::int64_t width,
                       const float* x, std::int8_t* out, std::int64_t n);
    /// Adds to the sums; levels may be null.
    void (*measure)(const RoundingGrid& grid, const BiasFactors& bias, const float* x, std::int64_t n,
                    LaneSums& sums, Level* levels);
    /// Largest finite |x[i]|, 0 when there is none.
    float (*absMax)(const float* x, std::int64_t n);
};

extern const QuantKernels kQuantKernelsPortable;
#if defined(__x86_64__)
extern const QuantKernels kQuantKernelsAvx2, kQuantKernelsAvx512;
#endif

const QuantKernels& quantKernels(Isa isa);

} // namespace qs
