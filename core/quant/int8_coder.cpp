// SPDX-License-Identifier: GPL-3.0-or-later
#include "quant/int8_coder.h"

#include "base/error.h"

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
    : kernels_(quantKernels(activeIsa())), runs_(p, cols, kernels_), toCode_(1 / unitStep(p.format)) {
    if (!fits(p.format))
        throw Error(ErrorCode::BadArgument, "format " + p.format.name() + " has no codes within 8 bits");
    checkParams(p, 1, cols);
    if (p.granularity == Granularity::Token)
        groups_ = p.groupSize > 0 ? (cols + p.groupSize - 1) / p.groupSize : 1;
    if (p.granularity != Granularity::Column) return;
    toFactor_.assign(static_cast<std::size_t>(cols), toCode_);
    for (std::size_t i = 0; i < factor.size(); ++i) toFactor_[i] *= factor[i];
}

void Int8Coder::codeRow(const float* x, std::int8_t* out, float* groupScale) const {
    std::int64_t group = 0;
    runs_.forRow(0, x, [&](const GridRun& run) {
        const double* toCode = run.bias.perElement ? toFactor_.data() : &toCode_;
        kernels_.codes(run.grid, {run.bias.scale, toCode, run.bias.perElement}, x + run.first,
                       out + run.first, run.count);
        if (groups_ > 0) groupScale[group++] = static_cast<float>(run.bias.inverse[0]);
    });
}

} // namespace qs
