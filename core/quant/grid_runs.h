// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "quant/quant_kernels.h"
#include "quant/quantizer.h"

#include <algorithm>
#include <vector>

/// How a row of a matrix splits into runs of elements with known biases. Internal to quant/.
namespace qs {

RoundingGrid roundingGrid(const Format& f);
/// The value at bias 0 that a level stands for; 0 for an index that the format does not have.
double valueOfLevel(const Format& f, int level);
/// Counts by level to counts by bit pattern.
std::vector<std::int64_t> countsByBits(const Format& f, const std::vector<std::int64_t>& levelCounts);

/// Calls use(firstColumn, columns, BiasFactors) for every run of a row. Built once per matrix, shared by
/// threads.
class GridRuns {
public:
    GridRuns(const QuantParams& p, std::int64_t cols, const QuantKernels& kernels);

    template <class Use> void forRow(std::int64_t row, const float* x, const Use& use) const {
        if (p_.granularity == Granularity::Column) {
            use(0, cols_, BiasFactors{scale_.data(), inverse_.data(), true});
            return;
        }
        const std::int64_t width = p_.granularity == Granularity::Group ? p_.groupSize : cols_;
        for (std::int64_t first = 0, group = 0; first < cols_; first += width, ++group) {
            const double bias = biasOf(row, group, x);
            const double scale = scaleOfBias(bias), inverse = scaleOfBias(-bias);
            use(first, std::min(width, cols_ - first), BiasFactors{&scale, &inverse, false});
        }
    }

private:
    double biasOf(std::int64_t row, std::int64_t group, const float* x) const;

    const QuantParams& p_;
    std::int64_t cols_;
    const QuantKernels& kernels_;
    std::int64_t groupsPerRow_ = 1;
    std::vector<double> scale_, inverse_; ///< Column: one per column
};

} // namespace qs
