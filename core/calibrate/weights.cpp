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

float largestOf(const WeightRef& weight, const Task& task) {
    float largest = 0;
    forBlocks(weight, task, [&](std::int64_t rows, const float* x) {
        largest = std::max(largest, absMaxOf(x, rows * weight.cols()));
    });
    return largest;
}

} // namespace

PreparedWeights minMaxWeights(const WeightRef& weight, const OperandRecipe& recipe, const Task& task) {
    const std::int64_t cols = weight.cols();
    const GridSpec spec = recipe.grid();
    const bool whole = recipe.granularity == Granularity::Tensor;
    // What concerns the whole matrix takes a pass of its own.
    const bool twoPasses = recipe.scaling.type == ScaleType::E4M3 || (whole && !recipe.bias);
    const double largest = twoPasses ? largestOf(weight, task) * recipe.clipRatio : 0;
    const double tensorScale =
        recipe.scaling.type == ScaleType::E4M3 ? tensorScaleFor(recipe.format, largest) : 0;
    PreparedWeights result;
    result.params = minMaxParams(spec, nullptr, 0, cols, tensorScale);
    if (whole)
        result.params.bias = {
            recipe.bias.value_or(biasOfBlock(recipe.format, recipe.scaling, tensorScale, largest))};
    forBlocks(weight, task, [&](std::int64_t rows, const float* x) {
        QuantParams block = result.params;
        if (!whole) {
            block = minMaxParams(spec, x, rows, cols, tensorScale);
            result.params.bias.insert(result.params.bias.end(), block.bias.begin(), block.bias.end());
            result.params.zero.insert(result.params.zero.end(), block.zero.begin(), block.zero.end());
        }
        result.distortion.merge(distortionOf(block, x, rows, cols, false));
    });
    return result;
}

std::vector<float> groupMaxima(const WeightRef& weight, std::int64_t width, const Task& task) {
    const std::int64_t cols = weight.cols(), perRow = (cols + width - 1) / width;
    std::vector<float> maxima;
    forBlocks(weight, task, [&](std::int64_t rows, const float* x) {
        const std::size_t before = maxima.size();
        maxima.resize(before + static_cast<std::size_t>(rows * perRow));
        float* out = maxima.data() + before;
        parallelFor(rows, std::max<std::int64_t>(1, kPieceElements / std::max<std::int64_t>(1, cols)),
                    [&](std::int64_t begin, std::int64_t end) {
                        for (std::int64_t i = begin * perRow; i < end * perRow; ++i) {
                            const std::int64_t first = i % perRow * width;
                            out[i] = absMaxOf(x + i / perRow * cols + first, std::min(width, cols - first));
                        }
                    });
    });
    return maxima;
}

} // namespace qs
