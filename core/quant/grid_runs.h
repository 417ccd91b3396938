// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "quant/quant_kernels.h"
#include "quant/quantizer.h"

#include <algorithm>
#include <vector>

/// How a row of a matrix splits into runs of elements with known biases. Internal to quant/.
namespace qs {

RoundingGrid roundingGrid(const Format& f);
/// INTn's grid moved by a zero point (in codes), in half of its unit step, where the kernels' rule still has
/// one step throughout: factors are 2^(bias - 1) and 2^(1 - bias).
RoundingGrid shiftedGrid(const Format& f, int zero);
/// The value at bias 0 that a level stands for; 0 for an index that the format does not have.
double valueOfLevel(const Format& f, int level);
/// Counts by level to counts by bit pattern.
std::vector<std::int64_t> countsByBits(const Format& f, const std::vector<std::int64_t>& levelCounts);

/// Consecutive elements of a row under one grid.
struct GridRun {
    std::int64_t first, count;
    RoundingGrid grid;
    BiasFactors bias;
    int zero; ///< levels of the grid count from here, in codes
};

/// Calls use(GridRun) for every run of a row. Built once per matrix, shared by threads.
class GridRuns {
public:
    GridRuns(const QuantParams& p, std::int64_t cols, const QuantKernels& kernels);

    template <class Use> void forRow(std::int64_t row, const float* x, const Use& use) const {
        if (p_.granularity == Granularity::Column) {
            use(GridRun{0, cols_, grid_, BiasFactors{scale_.data(), inverse_.data(), true}, 0});
            return;
        }
        const std::int64_t width = p_.groupSize > 0 ? p_.groupSize : cols_;
        for (std::int64_t first = 0, group = 0; first < cols_; first += width, ++group) {
            const std::int64_t count = std::min(width, cols_ - first);
            const ZeroedBias b = biasOf(row, group, x + first, count);
            const double half = p_.scaling.asymmetric ? 1 : 0;
            const double scale = scaleOfBias(b.bias - half), inverse = scaleOfBias(half - b.bias);
            use(GridRun{first, count, p_.scaling.asymmetric ? shiftedGrid(p_.format, b.zero) : grid_,
                        BiasFactors{&scale, &inverse, false}, b.zero});
        }
    }

private:
    ZeroedBias biasOf(std::int64_t row, std::int64_t group, const float* x, std::int64_t n) const;

    const QuantParams& p_;
    std::int64_t cols_;
    const QuantKernels& kernels_;
    RoundingGrid grid_;
    std::int64_t groupsPerRow_ = 1;
    std::vector<double> scale_, inverse_; ///< Column: one per column
};

/// Levels of a shifted grid to those of the codes.
void addZero(Level* levels, std::int64_t n, int zero);

/// Smallest and largest finite of x[i] and 0.
struct Range {
    float low = 0, high = 0;
};
Range rangeOf(const float* x, std::int64_t n);

} // namespace qs
