// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "quant/format.h"
#include "stats/histogram.h"
#include "stats/row_reader.h"

#include <cstdint>
#include <span>
#include <vector>

namespace qs {

/// Along what a matrix [rows, cols] shares one bias. Weights: rows are output channels, cols input channels.
/// Activations: rows are tokens, cols input channels.
enum class Granularity {
    Tensor, ///< one bias
    Row,    ///< one per row: weights per output channel
    Column, ///< one per column: activations per channel (pre-shifted exponent bias)
    Group,  ///< one per `groupSize` consecutive columns of a row (last group may be short)
    Token,  ///< activations: one per row, or per `groupSize` columns of it, worked out at run time from the
            ///< maximum
};
std::string_view granularityName(Granularity g);        ///< "tensor" "row" "column" "group" "token"
Granularity granularityFromName(std::string_view name); ///< also "channel": Column; throws Error(BadRecipe)

/// What numbers a scale (2^-bias) may be.
enum class ScaleType {
    Real, ///< any
    E8M0, ///< powers of two: the block formats MXFP4/6/8 (OCP Microscaling Formats 1.0)
    E4M3, ///< OCP E4M3 times one f32 scale of the whole tensor: NVFP4
};
/// Which power of two a block of largest magnitude m gets (E8M0). In the unit of the OCP specification, with
/// `end` the format's largest number and emax = floor(log2 end):
enum class ScaleRule {
    Floor,     ///< 2^(floor(log2 m) - emax), as in the specification; m up to 2^(emax+1) saturates at `end`
    Ceil,      ///< 2^(ceil(log2 m) - emax)
    Even,      ///< m rounded to the element's mantissa bits, then Floor
    RoundCeil, ///< 2^ceil(log2(m / end)): the smallest that never saturates
};
std::string_view scaleTypeName(ScaleType t); ///< "real" "e8m0" "e4m3"
ScaleType scaleTypeFromName(std::string_view name);
std::string_view scaleRuleName(ScaleRule r); ///< "floor" "ceil" "even" "rceil"
ScaleRule scaleRuleFromName(std::string_view name);

/// How the range of a group becomes a scale, and a zero point.
struct Scaling {
    ScaleType type = ScaleType::Real;
    ScaleRule rule = ScaleRule::Floor; ///< E8M0
    bool scan = false;       ///< E4M3, weights: per block the scale of least squared error, of all 126
    bool asymmetric = false; ///< INTn with Real scales: zero point, the range [min(x, 0), max(x, 0)]
    bool operator==(const Scaling&) const = default;
};

/// Everything about a grid that does not depend on the data.
struct GridSpec {
    Format format;
    Granularity granularity = Granularity::Row;
    std::int64_t groupSize = 0;
    double clipRatio = 1; ///< share of the range that the grid covers
    Scaling scaling{};
};

/// How one matrix is quantized: format, granularity and the biases worked out for it.
struct QuantParams {
    Format format;
    Granularity granularity = Granularity::Tensor;
    std::int64_t groupSize = 0;
    /// Tensor: 1; Row: rows; Column: cols; Group: rows * ceil(cols / groupSize), row-major; Token: empty
    /// (clip ratio below).
    std::vector<double> bias;
    double tokenClip = 1; ///< Token: the row's maximum times this is mapped to the largest grid value
    /// Pre-shifted exponent bias (Column only): bias[j] = rho + shift[j], shift[j] in [0, 2^E - 1]. Empty
    /// otherwise.
    double rho = 0;
    std::vector<std::uint8_t> shift;
    Scaling scaling{};      ///< how `bias` came about, and how it does at run time (Token)
    double tensorScale = 0; ///< E4M3: the tensor's scale t, a positive f32; a block's OCP scale is d * t
    /// Asymmetric: one zero point per bias, value = (code - zero) * unitStep * 2^-bias. Codes are two's
    /// complement, so that the usual unsigned zero point is zero + 2^(n-1). Empty otherwise.
    std::vector<std::int8_t> zero;

    bool operator==(const QuantParams&) const = default;
    bool active() const { return !format.isNone(); }
    std::size_t biasCount(std::int64_t rows, std::int64_t cols) const;
};

/// What quantization did to a tensor, summed in double.
struct Distortion {
    std::int64_t count = 0;
    double signal = 0;                    ///< sum x^2 over finite x
    double noise = 0;                     ///< sum (x - q(x))^2 over finite x
    std::int64_t clipped = 0;             ///< finite x beyond the grid's end (asymmetric: by half a step)
    std::int64_t underflow = 0;           ///< x != 0 that became 0
    std::int64_t nonFinite = 0;           ///< NaN and infinities: in `count`, in nothing else
    std::vector<std::int64_t> codeCounts; ///< by bit pattern (2^bits); empty when not asked for
    bool exact = true;                    ///< false: from a sample or a lossy histogram

    std::int64_t finite() const { return count - nonFinite; }
    double mse() const { return finite() > 0 ? noise / static_cast<double>(finite()) : 0; }
    double sqnrDb() const; ///< 10 log10(signal / noise); +inf when noise is 0
    double clippedShare() const {
        return finite() > 0 ? static_cast<double>(clipped) / static_cast<double>(finite()) : 0;
    }
    double underflowShare() const {
        return finite() > 0 ? static_cast<double>(underflow) / static_cast<double>(finite()) : 0;
    }
    int codesUsed() const; ///< distinct values that occur, 0 when codeCounts is empty
    void merge(const Distortion& other);
};

/// Error(BadArgument) unless the number of biases fits a [rows, cols] matrix and all of them are finite;
/// count >= 0: those of rows [firstRow, firstRow + count).
void checkParams(const QuantParams& p, std::int64_t rows, std::int64_t cols, std::int64_t firstRow = 0,
                 std::int64_t count = -1);

/// Largest finite |x[i]| (one thread); 0 when there is none.
float absMaxOf(const float* x, std::int64_t n);

/// The bias of a block of largest magnitude `maximum` under a type of scale; tensorScale as in QuantParams.
/// E8M0: exponents stay in [-127, 127]; an all-zero block counts as 2^-126. E4M3: d = E4M3(m / (end *
/// tensorScale)), saturating, at least the smallest positive number (our choice: a block that is not zero
/// keeps its signs), 1 for an all-zero block.
double biasOfBlock(const Format& f, const Scaling& scaling, double tensorScale, double maximum);
/// NVFP4's scale of a tensor of largest magnitude `maximum`: maximum / (end * 448) in f32; 1 for zero.
double tensorScaleFor(const Format& f, double maximum);
/// Scale and zero point of an asymmetric INTn grid over [min(low, 0), max(high, 0)]: step = range / (2^n -
/// 1), zero point = round_half_even(-low / step), as 2^-bias * unitStep and in two's complement.
struct ZeroedBias {
    double bias = 0;
    std::int8_t zero = 0;
};
ZeroedBias asymmetricBias(const Format& f, double low, double high);

/// MinMax biases: each group's largest |x| becomes the largest grid value (times clipRatio). A group without
/// a nonzero finite value gets bias 0. For Int formats the positive end decides (absmax maps to +2^(n-1)-1).
QuantParams minMaxParams(const Format& f, Granularity g, std::int64_t groupSize, const float* x,
                         std::int64_t rows, std::int64_t cols, double clipRatio = 1);
QuantParams minMaxParams(const Format& f, Granularity g, std::int64_t groupSize, const RowReader& readRows,
                         std::int64_t rows, std::int64_t cols, double clipRatio = 1);

/// The same under any scaling. tensorScale > 0: the whole tensor's scale, where x is a part of it; otherwise
/// it is worked out from x.
QuantParams minMaxParams(const GridSpec& spec, const float* x, std::int64_t rows, std::int64_t cols,
                         double tensorScale = 0);
QuantParams minMaxParams(const GridSpec& spec, const RowReader& readRows, std::int64_t rows,
                         std::int64_t cols, double tensorScale = 0);

/// Pre-shifted exponent bias (LLM-FP4 eq. 15): shift[j] = clip(round_half_even(channelBias[j] - rho), 0, 2^E
/// - 1), effective bias rho + shift[j]. A channel of bias +infinity (all zero) gets the largest shift. For
/// INTn, E is 1.
QuantParams preShiftParams(const Format& f, std::span<const double> channelBias, double rho);
/// The same from the channels' largest magnitudes (times clipRatio): rho = the smallest bias of a nonzero
/// channel.
QuantParams preShiftFromMax(const Format& f, std::span<const double> channelMax, double clipRatio = 1);

/// Fake quantization of rows [rowOffset, rowOffset + rows) of the whole matrix: out may alias x. Parallel
/// over rows; dispatched per instruction set; equal to quantizeScalar bit for bit after rounding the value to
/// f32.
void fakeQuantize(const QuantParams& p, const float* x, float* out, std::int64_t rows, std::int64_t cols,
                  std::int64_t rowOffset = 0, std::int64_t totalRows = -1);

/// Integer codes (value * 2^(b + M - 1), plus the zero point) of the same rows, for export and packed
/// kernels; in [-127, 127] for every 4-bit format. Error(BadArgument) for a format without them
/// (hasIntegerCodes).
void quantizeToCodes(const QuantParams& p, const float* x, std::int32_t* codes, std::int64_t rows,
                     std::int64_t cols, std::int64_t rowOffset = 0, std::int64_t totalRows = -1);

/// The same rows as bit patterns (sign, exponent, mantissa; or two's complement), one per byte; for every
/// format.
void quantizeToBits(const QuantParams& p, const float* x, std::uint8_t* bits, std::int64_t rows,
                    std::int64_t cols, std::int64_t rowOffset = 0, std::int64_t totalRows = -1);

/// The values that bit patterns stand for, in f32: fakeQuantize is quantizeToBits followed by this (but for
/// the sign of zeros). Error(BadArgument) for granularity Token, whose biases come and go with the data.
void valuesOfBits(const QuantParams& p, const std::uint8_t* bits, float* out, std::int64_t rows,
                  std::int64_t cols, std::int64_t rowOffset = 0, std::int64_t totalRows = -1);

/// Whether two quantizers do the same to every matrix.
bool sameParams(const QuantParams& a, const QuantParams& b);

/// Exact distortion of a matrix under p, in parallel over fixed row blocks. stride > 1: every stride-th row
/// only (exact = false).
Distortion distortionOf(const QuantParams& p, const float* x, std::int64_t rows, std::int64_t cols,
                        bool codeCounts, std::int64_t stride = 1);
Distortion distortionOf(const QuantParams& p, const RowReader& readRows, std::int64_t rows, std::int64_t cols,
                        bool codeCounts, std::int64_t stride = 1);
/// The stride that leaves about `elements` elements of a matrix: a sample of a million takes about a
/// millisecond.
std::int64_t sampleStride(std::int64_t rows, std::int64_t cols,
                          std::int64_t elements = std::int64_t(1) << 20);

/// Distortion of all values of a histogram under one bias (granularity Tensor; Error(BadArgument) otherwise),
/// code counts included: well under a millisecond, and exact when the histogram is.
Distortion distortionOf(const QuantParams& p, const PatternHistogram& histogram);

} // namespace qs
