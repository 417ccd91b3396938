// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <span>
#include <vector>

namespace qs {

/// Counts by the upper 16 bits of the f32 pattern. Lossless for tensors whose values are bf16; for f16 the 65,536 patterns
/// are those of f16 (kind F16); for f32 an approximation to 2^-8 relative, and `exact` is false.
/// The sum over a pattern's count of any function of its value is then the exact sum over the tensor.
struct PatternHistogram {
    enum class Kind { Bf16, F16 } kind = Kind::Bf16;
    bool exact = true;
    std::vector<std::int64_t> counts; ///< 65,536
    std::int64_t total = 0;           ///< all values, non-finite ones included
    std::int64_t nonFinite = 0;

    float valueOf(std::uint32_t pattern) const;
    double absMax() const, min() const, max() const;
};

PatternHistogram histogramOfFloats(std::span<const float> x);                                    ///< marks exact if every value is a bf16 (else f16 is not tried)
PatternHistogram histogramOf16Bit(std::span<const std::byte> raw, PatternHistogram::Kind kind); ///< stored F16/BF16 tensor

/// Equal-width bins for drawing.
struct BinnedHistogram {
    double low = 0, high = 1; ///< range of the bins; values outside are not counted in bins
    std::vector<double> counts;
    double below = 0, above = 0;
    double binWidth() const { return counts.empty() ? 0 : (high - low) / static_cast<double>(counts.size()); }
};
/// symmetric: range is [-absMax, absMax]
BinnedHistogram binned(const PatternHistogram& h, int bins, double low, double high);

} // namespace qs
