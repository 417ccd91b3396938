// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace qs {

/// Counts by bf16 pattern: lossless for tensors whose values are bf16; other f32 values are rounded (2^-9
/// relative), and `exact` is false. For tensors stored as f16 the 65,536 patterns are those of f16 (kind
/// F16). The sum over a pattern's count of any function of its value is then the exact sum over the tensor.
struct PatternHistogram {
    enum class Kind { Bf16, F16 } kind = Kind::Bf16;
    bool exact = true;
    std::vector<std::int64_t> counts; ///< 65,536
    std::int64_t total = 0;           ///< all values, non-finite ones included
    std::int64_t nonFinite = 0;

    float valueOf(std::uint32_t pattern) const;
    double absMax() const, min() const, max() const; ///< of finite values; 0 when there are none
};

PatternHistogram
histogramOfFloats(std::span<const float> x); ///< marks exact if every value is a bf16 (else f16 is not tried)
PatternHistogram histogramOf16Bit(std::span<const std::byte> raw,
                                  PatternHistogram::Kind kind); ///< stored F16/BF16 tensor

/// Equal-width bins for drawing.
struct BinnedHistogram {
    double low = 0, high = 1; ///< range of the bins; values outside are not counted in bins
    std::vector<double> counts;
    double below = 0, above = 0;
    double binWidth() const { return counts.empty() ? 0 : (high - low) / static_cast<double>(counts.size()); }
};
/// Bins of [low, high]. Where bins are narrower than the spacing of 16-bit values, a value's count is spread
/// over the cell that rounds to it, so that the picture shows a density and no comb; counts in all add up to
/// the number of finite values.
BinnedHistogram binned(const PatternHistogram& h, int bins, double low, double high);

} // namespace qs
