// SPDX-License-Identifier: GPL-3.0-or-later
#include "calibrate/mergequant/rounding.h"

#include "base/parallel.h"
#include "calibrate/methods/gptq.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace qs {
namespace {

constexpr int kClipRatios = 26; ///< 1, 0.98, ..., 0.5
constexpr std::int64_t kRowGrain = 16;

/// tensorScale: of the full range, for formats that have one; 0: still to be found.
QuantParams minMax(MatrixView w, const OperandRecipe& recipe, double ratio, double tensorScale) {
    if (recipe.bias) {
        QuantParams p;
        p.format = recipe.format;
        p.bias = {*recipe.bias};
        return p;
    }
    GridSpec spec = recipe.grid();
    spec.clipRatio *= ratio;
    return minMaxParams(spec, w.values, w.rows, w.cols, tensorScale);
}

Matrix rounded(MatrixView w, const QuantParams& p) {
    Matrix q(w.rows, w.cols);
    fakeQuantize(p, w.values, q.values.data(), w.rows, w.cols);
    return q;
}

/// Weighted squared error under every bias.
std::vector<double> errorByBias(MatrixView w, const Matrix& q, const QuantParams& p,
                                const DoubleMatrix& gram) {
    const std::int64_t size = p.granularity == Granularity::Group ? p.groupSize : w.cols;
    const std::int64_t groups = (w.cols + size - 1) / size;
    std::vector<double> errors(static_cast<std::size_t>(w.rows * groups));
    parallelFor(w.rows, kRowGrain, [&](std::int64_t begin, std::int64_t end) {
        for (std::int64_t i = begin; i < end; ++i)
            for (std::int64_t k = 0; k < w.cols; ++k) {
                const double e = static_cast<double>(w.row(i)[k]) - static_cast<double>(q.row(i)[k]);
                errors[static_cast<std::size_t>(i * groups + k / size)] += gram.at(k, k) * e * e;
            }
    });
    if (p.granularity == Granularity::Tensor) errors = {std::accumulate(errors.begin(), errors.end(), 0.0)};
    return errors;
}

} // namespace

RoundedWeights roundToNearest(MatrixView weights, const DoubleMatrix&, const OperandRecipe& recipe,
                              const Task& task) {
    task.checkpoint();
    QuantParams p = minMax(weights, recipe, 1, 0);
    Matrix q = rounded(weights, p);
    return {std::move(p), std::move(q)};
}

RoundedWeights roundWithClipSearch(MatrixView weights, const DoubleMatrix& gram, const OperandRecipe& recipe,
                                   const Task& task) {
    if (recipe.bias) return roundToNearest(weights, gram, recipe, task);
    QuantParams best = minMax(weights, recipe, 1, 0);
    std::vector<double> least(best.bias.size(), std::numeric_limits<double>::infinity());
    for (int i = 0; i < kClipRatios; ++i) {
        const QuantParams p = minMax(weights, recipe, 1 - 0.02 * i, best.tensorScale);
        const std::vector<double> errors = errorByBias(weights, rounded(weights, p), p, gram);
        for (std::size_t b = 0; b < errors.size(); ++b)
            if (errors[b] < least[b]) {
                least[b] = errors[b];
                best.bias[b] = p.bias[b];
                if (!p.zero.empty()) best.zero[b] = p.zero[b];
            }
        task.checkpoint();
    }
    Matrix q = rounded(weights, best);
    return {std::move(best), std::move(q)};
}

WeightRounding withGptq(WeightRounding scales) {
    return [scales](MatrixView weights, const DoubleMatrix& gram, const OperandRecipe& recipe,
                    const Task& task) {
        RoundedWeights result = scales(weights, gram, recipe, task);
        GptqResult chosen =
            gptq(result.params, weights.values, weights.rows, weights.cols, gram.values, {}, task);
        result.params = std::move(chosen.params);
        valuesOfBits(result.params, chosen.bits.data(), result.values.values.data(), weights.rows,
                     weights.cols);
        return result;
    };
}

} // namespace qs
