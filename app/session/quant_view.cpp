// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/quant_view.h"

#include "base/parallel.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace qs {
namespace {

double columnMax(const ChannelStats& stats, std::int64_t j) {
    const Moments& m = stats.channel(j);
    return m.count > 0 ? m.absMax() : 0;
}

QuantParams emptyParams(const OperandRecipe& recipe) {
    QuantParams p;
    p.format = recipe.format;
    p.granularity = recipe.granularity;
    p.groupSize = recipe.groupSize;
    p.tokenClip = recipe.clipRatio;
    return p;
}

/// LLM-FP4, equation 15 without search: one real rho, and integer shifts that repair the channels.
void preShift(QuantParams& p, const ChannelStats& stats) {
    const double highest = std::exp2(p.format.exponentBits) - 1;
    p.rho = std::numeric_limits<double>::infinity();
    for (std::int64_t j = 0; j < stats.channels(); ++j)
        if (columnMax(stats, j) > 0) p.rho = std::min(p.rho, p.bias[static_cast<std::size_t>(j)]);
    if (!std::isfinite(p.rho)) p.rho = 0;
    p.shift.resize(p.bias.size());
    for (std::int64_t j = 0; j < stats.channels(); ++j) {
        const auto i = static_cast<std::size_t>(j);
        const double wanted = columnMax(stats, j) > 0 ? std::nearbyint(p.bias[i] - p.rho) : highest;
        p.shift[i] = static_cast<std::uint8_t>(std::clamp(wanted, 0.0, highest));
        p.bias[i] = p.rho + p.shift[i];
    }
}

void setTensorBias(QuantParams& p, const OperandRecipe& recipe, double tensorMax) {
    p.bias = {recipe.bias.value_or(biasForMax(p.format, tensorMax * recipe.clipRatio))};
}

void setColumnBiases(QuantParams& p, const OperandRecipe& recipe, const std::string& method,
                     const ChannelStats& stats) {
    for (std::int64_t j = 0; j < stats.channels(); ++j)
        p.bias.push_back(biasForMax(p.format, columnMax(stats, j) * recipe.clipRatio));
    if (method == "preshift") preShift(p, stats);
}

/// The parameters of rows [first, first + count) alone; x are their values.
QuantParams blockParams(const QuantParams& whole, double clipRatio, std::int64_t first, std::int64_t count,
                        std::int64_t cols, const float* x) {
    if (whole.granularity == Granularity::Group)
        return minMaxParams(whole.format, Granularity::Group, whole.groupSize, x, count, cols, clipRatio);
    QuantParams p = whole;
    if (whole.granularity == Granularity::Row)
        p.bias.assign(whole.bias.begin() + first, whole.bias.begin() + first + count);
    return p;
}

/// Every value counted: the exact distortion under one bias from how often each value occurs.
Distortion countedDistortion(const QuantParams& p, const LoadedTensor& tensor) {
    const auto& x = tensor.distinctValues;
    const auto n = static_cast<std::int64_t>(x.size());
    std::vector<float> q(x.size());
    std::vector<std::int32_t> codes(x.size());
    fakeQuantize(p, x.data(), q.data(), 1, n);
    quantizeToCodes(p, x.data(), codes.data(), 1, n);
    const double scale = std::exp2(-p.bias[0]);
    const double high = p.format.maxPositive() * scale, low = p.format.minNegative() * scale;
    Distortion d;
    d.exact = tensor.snapshot->histogram.exact;
    d.nonFinite = tensor.snapshot->histogram.nonFinite;
    d.codeCounts.resize(std::size_t(1) << p.format.bits());
    for (std::size_t i = 0; i < x.size(); ++i) {
        const std::int64_t count = tensor.distinctCounts[i];
        const double value = x[i], error = value - static_cast<double>(q[i]),
                     weight = static_cast<double>(count);
        d.count += count;
        d.signal += weight * value * value;
        d.noise += weight * error * error;
        if (value > high || value < low) d.clipped += count;
        if (q[i] == 0 && value != 0) d.underflow += count;
        d.codeCounts[bitsOfCode(p.format, codes[i])] += count;
    }
    return d;
}

Distortion sampledDistortion(const QuantParams& p, double clipRatio, const TensorSnapshot& t) {
    QuantParams sampled = p;
    if (p.granularity == Granularity::Row) {
        sampled.bias.clear();
        for (std::int64_t i = 0; i < t.sampleRows; ++i)
            sampled.bias.push_back(p.bias[static_cast<std::size_t>(i * t.sampleStride)]);
    }
    if (p.granularity == Granularity::Group)
        sampled = blockParams(p, clipRatio, 0, t.sampleRows, t.channels, t.sample.data());
    Distortion d = distortionOf(sampled, t.sample.data(), t.sampleRows, t.channels, true);
    d.exact = t.sampleRows == t.rows;
    return d;
}

bool isCounted(const QuantParams& p) {
    return p.granularity == Granularity::Tensor;
}

/// Clip ratio as the pictures show it: where the grid ends, as a share of the tensor's largest magnitude.
double shownClipRatio(const OperandRecipe& recipe, double referenceMax) {
    if (!recipe.bias || referenceMax <= 0 || recipe.granularity != Granularity::Tensor)
        return recipe.clipRatio;
    return maxForBias(recipe.format, *recipe.bias) / referenceMax;
}

Distortion distortionByBlocks(const QuantParams& params, double clipRatio, const MatrixSource& source,
                              bool codeCounts, const Task& task) {
    Distortion sum;
    source.forBlocks(task, [&](std::int64_t first, std::int64_t count, const float* x) {
        const QuantParams p = blockParams(params, clipRatio, first, count, source.cols, x);
        sum.merge(distortionOf(p, x, count, source.cols, codeCounts));
    });
    return sum;
}

} // namespace

QuantParams paramsFor(const OperandRecipe& recipe, const std::string& method, const LoadedTensor& tensor) {
    QuantParams p = emptyParams(recipe);
    if (!p.active()) return p;
    const TensorSnapshot& t = *tensor.snapshot;
    switch (p.granularity) {
    case Granularity::Tensor:
        setTensorBias(p, recipe, largestMagnitude(t.stats));
        break;
    case Granularity::Column:
        setColumnBiases(p, recipe, method, t.stats);
        break;
    case Granularity::Row:
        for (const float m : tensor.rowMax)
            p.bias.push_back(biasForMax(p.format, static_cast<double>(m) * recipe.clipRatio));
        break;
    case Granularity::Group:
        p = minMaxParams(p.format, p.granularity, p.groupSize, t.sample.data(), t.sampleRows, t.channels,
                         recipe.clipRatio);
        break;
    case Granularity::Token:
        break;
    }
    return p;
}

QuantView quickView(const OperandRecipe& recipe, const std::string& method, const LoadedTensor& tensor) {
    const SerialScope serial;
    const TensorSnapshot& t = *tensor.snapshot;
    QuantView view;
    view.params = paramsFor(recipe, method, tensor);
    view.referenceMax = largestMagnitude(t.stats);
    view.clipRatio = shownClipRatio(recipe, view.referenceMax);
    if (!view.params.active()) return view;
    view.distortion = isCounted(view.params) ? countedDistortion(view.params, tensor)
                                             : sampledDistortion(view.params, recipe.clipRatio, t);
    return view;
}

Distortion exactDistortion(const OperandRecipe& recipe, const std::string& method, const LoadedTensor& tensor,
                           const Task& task) {
    const QuantParams p = paramsFor(recipe, method, tensor);
    if (isCounted(p) && tensor.snapshot->histogram.exact) return countedDistortion(p, tensor);
    return distortionByBlocks(p, recipe.clipRatio, *tensor.source, true, task);
}

Distortion surveyDistortion(const OperandRecipe& recipe, const std::string& method,
                            const MatrixSource& source, double tensorMax, const ChannelStats* channels,
                            const Task& task) {
    QuantParams p = emptyParams(recipe);
    if (!p.active()) return {};
    if (p.granularity == Granularity::Tensor) setTensorBias(p, recipe, tensorMax);
    if (p.granularity == Granularity::Column) {
        if (channels == nullptr) return {};
        setColumnBiases(p, recipe, method, *channels);
    }
    if (p.granularity != Granularity::Row)
        return distortionByBlocks(p, recipe.clipRatio, source, false, task);
    Distortion sum;
    source.forBlocks(task, [&](std::int64_t, std::int64_t count, const float* x) {
        const auto block =
            minMaxParams(p.format, Granularity::Row, 0, x, count, source.cols, recipe.clipRatio);
        sum.merge(distortionOf(block, x, count, source.cols, false));
    });
    return sum;
}

double largestMagnitude(const ChannelStats& stats) {
    double largest = 0;
    for (std::int64_t j = 0; j < stats.channels(); ++j) largest = std::max(largest, columnMax(stats, j));
    return largest;
}

} // namespace qs
