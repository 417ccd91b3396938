// SPDX-License-Identifier: GPL-3.0-or-later
#include "quant/int8_coder.h"

#include "base/error.h"
#include "quant/grid_runs.h"
#include "quant/scale_memo.h"

#include <algorithm>

namespace qs {

int Int8Coder::smallest(const Format& f) {
    return static_cast<int>(f.minNegative() / unitStep(f));
}
int Int8Coder::largest(const Format& f) {
    return static_cast<int>(f.maxPositive() / unitStep(f));
}
bool Int8Coder::fits(const Format& f) {
    return !f.isNone() && hasIntegerCodes(f) && smallest(f) >= -128 && largest(f) <= 127;
}

Int8Coder::Int8Coder(const QuantParams& p, std::int64_t cols, const std::vector<double>& factor)
    : p_(p), cols_(cols), kernels_(quantKernels(activeIsa())), grid_(roundingGrid(p.format)), scales_(p),
      toCode_(1 / unitStep(p.format)) {
    if (!fits(p.format))
        throw Error(ErrorCode::BadArgument, "format " + p.format.name() + " has no codes within 8 bits");
    checkParams(p, 1, cols);
    if (p.granularity == Granularity::Token)
        groups_ = p.groupSize > 0 ? (cols + p.groupSize - 1) / p.groupSize : 1;
    for (const double b : p.bias) scale_.push_back(scaleOfBias(b));
    if (p.granularity != Granularity::Column) return;
    toFactor_.assign(static_cast<std::size_t>(cols), toCode_);
    for (std::size_t i = 0; i < factor.size(); ++i) toFactor_[i] *= factor[i];
}

std::int32_t Int8Coder::codeRow(const float* x, std::int8_t* out, float* groupScale) const {
    if (groups_ > 0) return codeGroups(x, out, groupScale);
    const bool perColumn = !toFactor_.empty();
    return kernels_.codes(grid_, {scale_.data(), perColumn ? toFactor_.data() : &toCode_, perColumn}, x, out,
                          cols_);
}

std::int32_t Int8Coder::codeGroups(const float* x, std::int8_t* out, float* groupScale) const {
    const std::int64_t width = p_.groupSize > 0 ? p_.groupSize : cols_;
    std::int32_t sum = 0;
    for (std::int64_t g = 0; g < groups_; ++g) {
        const std::int64_t first = g * width, n = std::min(width, cols_ - first);
        const BlockScales::Factors f = scales_.of(kernels_.absMax(x + first, n));
        sum += kernels_.codes(grid_, {&f.scale, &toCode_, false}, x + first, out + first, n);
        groupScale[g] = static_cast<float>(f.inverse);
    }
    return sum;
}

void quantizeToInt8(const QuantParams& p, const float* x, std::int8_t* codes, std::int64_t rows,
                    std::int64_t cols, std::int64_t rowOffset, std::int64_t totalRows) {
    const Granularity g = p.granularity;
    if (!Int8Coder::fits(p.format) || p.scaling.asymmetric || g == Granularity::Column ||
        g == Granularity::Token)
        throw Error(ErrorCode::BadArgument, "these weights have no codes within 8 bits");
    checkParams(p, totalRows, cols, rowOffset, rows);
    const QuantKernels& kernels = quantKernels(activeIsa());
    const RoundingGrid grid = roundingGrid(p.format);
    const double toCode = 1 / unitStep(p.format);
    const auto perRow = static_cast<std::int64_t>(p.biasCount(1, cols));
    const std::int64_t width = g == Granularity::Group ? p.groupSize : cols;
    ScaleMemo memo;
    std::vector<double> scales(static_cast<std::size_t>(perRow));
    for (std::int64_t r = 0; r < rows; ++r) {
        const double* bias = p.bias.data() + (g == Granularity::Tensor ? 0 : (rowOffset + r) * perRow);
        for (std::size_t i = 0; i < scales.size(); ++i) scales[i] = memo.of(bias[i]);
        kernels.groupCodes(grid, scales.data(), toCode, width, x + r * cols, codes + r * cols, cols);
    }
}

} // namespace qs
