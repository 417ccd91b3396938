// SPDX-License-Identifier: GPL-3.0-or-later
#include "quant/element_quantizer.h"

#include "base/error.h"
#include "quant/grid_runs.h"

namespace qs {

ElementQuantizer::ElementQuantizer(const QuantParams& p, std::int64_t rows, std::int64_t cols) : p_(p) {
    checkParams(p, rows, cols);
    if (!p.active() || p.granularity == Granularity::Token)
        throw Error(ErrorCode::BadArgument, "single elements are rounded under fixed biases only");
    groupsPerRow_ = p.granularity == Granularity::Group ? static_cast<std::int64_t>(p.biasCount(1, cols)) : 1;
    for (int level = 0; level < kLevels; ++level)
        bitsOfLevel_[static_cast<std::size_t>(level)] = bitsOfValue(p.format, valueOfLevel(p.format, level));
    for (int bits = 0; bits < 1 << p.format.bits(); ++bits)
        values_[static_cast<std::size_t>(bits)] = valueOfBits(p.format, static_cast<std::uint8_t>(bits));
}

std::size_t ElementQuantizer::biasIndex(std::int64_t row, std::int64_t col) const {
    switch (p_.granularity) {
    case Granularity::Row:
        return static_cast<std::size_t>(row);
    case Granularity::Column:
        return static_cast<std::size_t>(col);
    case Granularity::Group:
        return static_cast<std::size_t>(row * groupsPerRow_ + col / p_.groupSize);
    default:
        return 0;
    }
}

ElementQuantizer::Rounded ElementQuantizer::round(std::int64_t row, std::int64_t col, float x) const {
    const std::size_t i = biasIndex(row, col);
    const bool shifted = p_.scaling.asymmetric;
    const int zero = shifted ? p_.zero[i] : 0;
    const double half = shifted ? 1 : 0;
    const double scale = scaleOfBias(p_.bias[i] - half), inverse = scaleOfBias(half - p_.bias[i]);
    Level level;
    LaneSums unused{};
    quantKernels(Isa::Portable)
        .measure(shifted ? shiftedGrid(p_.format, zero) : roundingGrid(p_.format), {&scale, &inverse, false},
                 &x, 1, unused, &level);
    addZero(&level, 1, zero);
    const std::uint8_t bits = bitsOfLevel_[level];
    const double grid = (values_[bits] - zero * unitStep(p_.format)) * (shifted ? 0.5 : 1);
    return {bits, static_cast<float>(grid * inverse)};
}

} // namespace qs
