// SPDX-License-Identifier: GPL-3.0-or-later
#include "quant/int8_coder.h"

#include "base/error.h"
#include "quant/grid_runs.h"

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
    : p_(p), cols_(cols), kernels_(quantKernels(activeIsa())), toCode_(1 / unitStep(p.format)) {
    if (!fits(p.format))
        throw Error(ErrorCode::BadArgument, "format " + p.format.name() + " has no codes within 8 bits");
    checkParams(p, 1, cols);
    if (p.granularity == Granularity::Token) return;
    for (std::size_t i = 0; i < p.bias.size(); ++i) {
        scale_.push_back(scaleOfBias(p.bias[i]));
        toFactor_.push_back(factor.empty() ? toCode_ : toCode_ * factor[i]);
    }
}

double Int8Coder::codeRow(const float* x, std::int8_t* out) const {
    const RoundingGrid grid = roundingGrid(p_.format);
    if (p_.granularity != Granularity::Token) {
        const bool perColumn = p_.granularity == Granularity::Column;
        kernels_.codes(grid, {scale_.data(), toFactor_.data(), perColumn}, x, out, cols_);
        return 1;
    }
    const double bias = biasForMax(p_.format, kernels_.absMax(x, cols_) * p_.tokenClip);
    const double scale = scaleOfBias(bias);
    kernels_.codes(grid, {&scale, &toCode_, false}, x, out, cols_);
    return scaleOfBias(-bias);
}

} // namespace qs
