// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "quant/format.h"

#include <array>
#include <bit>
#include <cstdint>
#include <limits>

namespace qs {

/// scaleOfBias, remembered: the scales of block formats are few, and a power takes longer to work out than a
/// block of 16 to round. For one thread.
class ScaleMemo {
public:
    ScaleMemo() { bias_.fill(std::numeric_limits<double>::quiet_NaN()); }

    double of(double bias) {
        const auto bits = std::bit_cast<std::uint64_t>(bias);
        const std::size_t slot = (bits * 0x9e3779b97f4a7c15u) >> (64 - kBits);
        if (bias_[slot] != bias) {
            bias_[slot] = bias;
            scale_[slot] = scaleOfBias(bias);
        }
        return scale_[slot];
    }

private:
    static constexpr int kBits = 8;
    std::array<double, 1 << kBits> bias_, scale_{};
};

} // namespace qs
