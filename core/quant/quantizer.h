// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "quant/format.h"

#include <cstdint>
#include <span>
#include <vector>

namespace qs {

/// Along what a matrix [rows, cols] shares one bias. Weights: rows are output channels, cols input channels. Activations: rows
/// are tokens, cols input channels.
enum class Granularity {
    Tensor,  ///< one bias
    Row,     ///< one per row: weights per output channel
    Column,  ///< one per column: activations per channel (pre-shifted exponent bias)
    Group,   ///< one per `groupSize` consecutive columns of a row (last group may be short)
    Token,   ///< activations: one per row, worked out at run time from the row's maximum
};
std::string_view granularityName(Granularity g); ///< "tensor" "row" "column" "group" "token"
Granularity granularityFromName(std::string_view name); ///< also "channel": Column; throws Error(BadRecipe)

/// How one matrix is quantized: format, granularity and the biases worked out for it.
struct QuantParams {
    Format format;
    Granularity granularity = Granularity::Tensor;
    std::int64_t groupSize = 0;
    /// Tensor: 1; Row: rows; Column: cols; Group: rows * ceil(cols / groupSize), row-major; Token: empty (clip ratio below).
    std::vector<double> bias;
    double tokenClip = 1; ///< Token: the row's maximum times this is mapped to the largest grid value
    /// Pre-shifted exponent bias (Column only): bias[j] = rho + shift[j], shift[j] in [0, 2^E - 1]. Empty otherwise.
    double rho = 0;
    std::vector<std::uint8_t> shift;

    bool active() const { return !format.isNone(); }
    std::size_t biasCount(std::int64_t rows, std::int64_t cols) const;
};

/// What quantization did to a tensor, summed in double.
struct Distortion {
    std::int64_t count = 0;
    double signal = 0;  ///< sum x^2
    double noise = 0;   ///< sum (x - q(x))^2
    std::int64_t clipped = 0;   ///< beyond the grid's end
    std::int64_t underflow = 0; ///< x != 0 that became 0
    std::int64_t nonFinite = 0;
    std::vector<std::int64_t> codeCounts; ///< by bit pattern (2^bits); empty when not asked for
    bool exact = true; ///< false: from a sample or a lossy histogram

    double mse() const { return count > 0 ? noise / static_cast<double>(count) : 0; }
    double sqnrDb() const; ///< 10 log10(signal / noise); +inf when noise is 0
    double clippedShare() const { return count > 0 ? static_cast<double>(clipped) / static_cast<double>(count) : 0; }
    double underflowShare() const { return count > 0 ? static_cast<double>(underflow) / static_cast<double>(count) : 0; }
    int codesUsed() const;
    void merge(const Distortion& other);
};

/// MinMax biases: each group's largest |x| becomes the largest grid value (times clipRatio). A group without a nonzero finite value
/// gets bias 0. For Int formats the positive end decides (absmax maps to +2^(n-1)-1).
QuantParams minMaxParams(const Format& f, Granularity g, std::int64_t groupSize, const float* x, std::int64_t rows,
                         std::int64_t cols, double clipRatio = 1);

/// Fake quantization of rows [rowOffset, rowOffset + rows) of the whole matrix: out may alias x. Parallel over rows; dispatched per
/// instruction set; equal to quantizeScalar bit for bit after rounding the value to f32.
void fakeQuantize(const QuantParams& p, const float* x, float* out, std::int64_t rows, std::int64_t cols,
                  std::int64_t rowOffset = 0, std::int64_t totalRows = -1);

/// Integer codes (value * 2^(b + M - 1)) of the same rows, for export and packed kernels; |code| <= 127 * 2^8 fits int32.
void quantizeToCodes(const QuantParams& p, const float* x, std::int32_t* codes, std::int64_t rows, std::int64_t cols,
                     std::int64_t rowOffset = 0, std::int64_t totalRows = -1);

/// Exact distortion of a matrix under p, in parallel over fixed row blocks. stride > 1: every stride-th row only (exact = false).
Distortion distortionOf(const QuantParams& p, const float* x, std::int64_t rows, std::int64_t cols, bool codeCounts,
                        std::int64_t stride = 1);

} // namespace qs
