// SPDX-License-Identifier: GPL-3.0-or-later
#include "calibrate/weights.h"

#include "base/parallel.h"

#include <algorithm>

namespace qs {
namespace {

constexpr std::int64_t kBlockElements = 1 << 21, kPieceElements = 1 << 16;

/// Calls use(first row, rows, values) for consecutive blocks of rows, decoded in parallel.
template <class Use> void forBlocks(const WeightRef& weight, const Task& task, const Use& use) {
    const std::int64_t rows = weight.rows(), cols = std::max<std::int64_t>(1, weight.cols());
    const std::int64_t perBlock = std::max<std::int64_t>(1, kBlockElements / cols);
    std::vector<float> values;
    for (std::int64_t first = 0; first < rows; first += perBlock) {
        const std::int64_t count = std::min(perBlock, rows - first);
        values.resize(static_cast<std::size_t>(count * weight.cols()));
        parallelFor(count, std::max<std::int64_t>(1, kPieceElements / cols),
                    [&](std::int64_t begin, std::int64_t end) {
                        weight.readRows(first + begin, end - begin, values.data() + begin * weight.cols());
                    });
        use(count, values.data());
        task.checkpoint();
    }
}

/// One bias for the whole matrix: a pass for the largest magnitude.
double tensorBias(const WeightRef& weight, const OperandRecipe& recipe, const Task& task) {
    if (recipe.bias) return *recipe.bias;
    float largest = 0;
    forBlocks(weight, task, [&](std::int64_t rows, const float* x) {
        largest = std::max(largest, absMaxOf(x, rows * weight.cols()));
    });
    return biasForMax(recipe.format, largest * recipe.clipRatio);
}

} // namespace

PreparedWeights minMaxWeights(const WeightRef& weight, const OperandRecipe& recipe, const Task& task) {
    const std::int64_t cols = weight.cols();
    PreparedWeights result;
    result.params.format = recipe.format;
    result.params.granularity = recipe.granularity;
    result.params.groupSize = recipe.groupSize;
    if (recipe.granularity == Granularity::Tensor) result.params.bias = {tensorBias(weight, recipe, task)};
    forBlocks(weight, task, [&](std::int64_t rows, const float* x) {
        QuantParams block = result.params;
        if (recipe.granularity != Granularity::Tensor) {
            block = minMaxParams(recipe.format, recipe.granularity, recipe.groupSize, x, rows, cols,
                                 recipe.clipRatio);
            result.params.bias.insert(result.params.bias.end(), block.bias.begin(), block.bias.end());
        }
        result.distortion.merge(distortionOf(block, x, rows, cols, false));
    });
    return result;
}

} // namespace qs
