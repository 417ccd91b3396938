// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/quant_view.h"

#include "base/parallel.h"

#include <algorithm>
#include <cmath>
#include <iterator>

namespace qs {
namespace {

/// Whether scales are any numbers and there are no zero points.
bool isPlain(const OperandRecipe& recipe) {
    return recipe.scaling == Scaling{};
}

QuantParams tensorParams(const OperandRecipe& recipe, double tensorMax) {
    QuantParams p;
    p.format = recipe.format;
    p.bias = {recipe.bias.value_or(biasForMax(p.format, tensorMax * recipe.clipRatio))};
    return p;
}

/// NVFP4's scale of the whole tensor; 0 where there is none.
double tensorScaleOf(const OperandRecipe& recipe, double tensorMax) {
    return recipe.scaling.type == ScaleType::E4M3 ? tensorScaleFor(recipe.format, tensorMax) : 0;
}

QuantParams columnParams(const OperandRecipe& recipe, const std::vector<double>& channelMax) {
    return preShiftFromMax(recipe.format, channelMax, recipe.clipRatio);
}

QuantParams rowParams(const OperandRecipe& recipe, const std::vector<float>& rowMax) {
    QuantParams p;
    p.format = recipe.format;
    p.granularity = Granularity::Row;
    for (const float m : rowMax)
        p.bias.push_back(biasForMax(p.format, static_cast<double>(m) * recipe.clipRatio));
    return p;
}

QuantParams tokenParams(const OperandRecipe& recipe, double tensorMax) {
    QuantParams p;
    p.format = recipe.format;
    p.granularity = Granularity::Token;
    p.groupSize = recipe.groupSize;
    p.tokenClip = recipe.clipRatio;
    p.scaling = recipe.scaling;
    p.tensorScale = tensorScaleOf(recipe, tensorMax);
    return p;
}

/// Every stride-th row's bias, for the sample's rows.
QuantParams sampledParams(const QuantParams& p, const TensorSnapshot& t) {
    if (p.granularity != Granularity::Row || std::ssize(p.bias) == t.sampleRows) return p;
    QuantParams sampled = p;
    sampled.bias.clear();
    for (std::int64_t i = 0; i < t.sampleRows; ++i)
        sampled.bias.push_back(p.bias[static_cast<std::size_t>(i * t.sampleStride)]);
    return sampled;
}

/// Where the grid ends, as a share of the tensor's largest magnitude.
double shownClipRatio(const OperandRecipe& recipe, double referenceMax) {
    if (!recipe.bias || referenceMax <= 0 || recipe.granularity != Granularity::Tensor)
        return recipe.clipRatio;
    return maxForBias(recipe.format, *recipe.bias) / referenceMax;
}

/// tensorMax: the tensor's largest magnitude.
QuantParams paramsFor(const OperandRecipe& recipe, const LoadedTensor& tensor, double tensorMax) {
    const TensorSnapshot& t = *tensor.snapshot;
    if (recipe.granularity == Granularity::Token) return tokenParams(recipe, tensorMax);
    if (!isPlain(recipe))
        return minMaxParams(recipe.grid(), t.sample.data(), t.sampleRows, t.channels,
                            tensorScaleOf(recipe, tensorMax));
    switch (recipe.granularity) {
    case Granularity::Tensor:
        return tensorParams(recipe, tensorMax);
    case Granularity::Column:
        return columnParams(recipe, channelMagnitudes(t.stats));
    case Granularity::Row:
        return rowParams(recipe, tensor.rowMax);
    case Granularity::Token:
    case Granularity::Group:
        break;
    }
    return minMaxParams(recipe.format, Granularity::Group, recipe.groupSize, t.sample.data(), t.sampleRows,
                        t.channels, recipe.clipRatio);
}

} // namespace

QuantView quickView(const OperandRecipe& recipe, const LoadedTensor& tensor) {
    const SerialScope serial;
    const TensorSnapshot& t = *tensor.snapshot;
    QuantView view;
    view.referenceMax = largestMagnitude(t.stats);
    view.clipRatio = shownClipRatio(recipe, view.referenceMax);
    if (recipe.format.isNone()) return view;
    view.params = paramsFor(recipe, tensor, view.referenceMax);
    if (recipe.granularity == Granularity::Tensor && isPlain(recipe)) {
        view.distortion = distortionOf(view.params, t.histogram);
        return view;
    }
    view.distortion =
        distortionOf(sampledParams(view.params, t), t.sample.data(), t.sampleRows, t.channels, true);
    view.distortion.exact = t.sampleRows == t.rows;
    return view;
}

Distortion exactDistortion(const OperandRecipe& recipe, const LoadedTensor& tensor, const Task& task) {
    task.checkpoint();
    const MatrixSource& source = *tensor.source;
    const double tensorMax = largestMagnitude(tensor.snapshot->stats);
    const bool ofAllRows = recipe.granularity == Granularity::Group ||
                           (!isPlain(recipe) && recipe.granularity != Granularity::Token);
    const QuantParams p = ofAllRows ? minMaxParams(recipe.grid(), source.read, source.rows, source.cols,
                                                   tensorScaleOf(recipe, tensorMax))
                                    : paramsFor(recipe, tensor, tensorMax);
    return distortionOf(p, source.read, source.rows, source.cols, true);
}

Distortion surveyDistortion(const OperandRecipe& recipe, const MatrixSource& source, double tensorMax,
                            const ChannelStats* channels, const Task& task) {
    task.checkpoint();
    if (recipe.granularity == Granularity::Column && channels == nullptr) return {};
    const auto params = [&] {
        if (recipe.granularity == Granularity::Token) return tokenParams(recipe, tensorMax);
        if (!isPlain(recipe))
            return minMaxParams(recipe.grid(), source.read, source.rows, source.cols,
                                tensorScaleOf(recipe, tensorMax));
        switch (recipe.granularity) {
        case Granularity::Tensor:
            return tensorParams(recipe, tensorMax);
        case Granularity::Column:
            return columnParams(recipe, channelMagnitudes(*channels));
        case Granularity::Token:
        case Granularity::Row:
        case Granularity::Group:
            break;
        }
        return minMaxParams(recipe.format, recipe.granularity, recipe.groupSize, source.read, source.rows,
                            source.cols, recipe.clipRatio);
    }();
    task.checkpoint();
    return distortionOf(params, source.read, source.rows, source.cols, false);
}

std::vector<double> channelMagnitudes(const ChannelStats& stats) {
    std::vector<double> magnitudes;
    for (std::int64_t j = 0; j < stats.channels(); ++j)
        magnitudes.push_back(stats.channel(j).count > 0 ? stats.channel(j).absMax() : 0);
    return magnitudes;
}

double largestMagnitude(const ChannelStats& stats) {
    const auto magnitudes = channelMagnitudes(stats);
    return magnitudes.empty() ? 0 : *std::max_element(magnitudes.begin(), magnitudes.end());
}

} // namespace qs
