// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "quant/quantizer.h"

#include <array>
#include <cstdint>

namespace qs {

/// Rounds single elements of a matrix as quantizeToBits and valuesOfBits do whole ones, bit for bit: for
/// methods that choose one column after another. Reads the biases at every call, so that they may change in
/// between; keeps a reference to the parameters, which must not be per token.
class ElementQuantizer {
public:
    /// Error(BadArgument) as checkParams, and for format none or granularity token.
    ElementQuantizer(const QuantParams& p, std::int64_t rows, std::int64_t cols);

    struct Rounded {
        std::uint8_t bits;
        float value;
    };
    Rounded round(std::int64_t row, std::int64_t col, float x) const;

private:
    std::size_t biasIndex(std::int64_t row, std::int64_t col) const;

    const QuantParams& p_;
    std::int64_t groupsPerRow_;
    std::array<std::uint8_t, 512> bitsOfLevel_{};
    std::array<double, 256> values_{}; ///< by bit pattern
};

} // namespace qs
