// SPDX-License-Identifier: GPL-3.0-or-later
#include "quant/row_quantizer.h"

#include "base/error.h"
#include "quant/grid_runs.h"

namespace qs {

RowQuantizer::RowQuantizer(const QuantParams& p, std::int64_t cols, std::vector<double> factors)
    : kernels_(quantKernels(activeIsa())), grid_(roundingGrid(p.format)), cols_(cols),
      factors_(std::move(factors)) {
    checkParams(p, 1, cols);
    const bool perColumn = p.granularity == Granularity::Column;
    if (!p.active() || (!perColumn && p.granularity != Granularity::Tensor))
        throw Error(ErrorCode::Internal, "a row quantizer needs one bias, or one per column");
    for (const double b : p.bias) scales_.push_back(scaleOfBias(b));
    const auto wanted = perColumn ? static_cast<std::size_t>(cols) : 1;
    if (factors_.size() == 1) factors_.resize(wanted, factors_[0]);
    if (factors_.size() == static_cast<std::size_t>(cols)) scales_.resize(factors_.size(), scales_[0]);
    if (factors_.size() != scales_.size())
        throw Error(ErrorCode::Internal, "a row quantizer's factors do not fit its columns");
}

void RowQuantizer::apply(const float* x, float* out) const {
    kernels_.fakeQuantize(grid_, {scales_.data(), factors_.data(), scales_.size() > 1}, x, out, cols_);
}

} // namespace qs
