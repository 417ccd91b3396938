// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/transformed.h"

#include "session/quant_view.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

namespace qs {
namespace {

struct Transformed {
    Q_DECLARE_TR_FUNCTIONS(qs::Transformed)
};

using RowMap = std::function<void(const float* in, std::int64_t rows, float* out)>;

/// Rows of `original` through `map`, read block by block as anything else.
LoadedTensorPtr mapped(const LoadedTensorPtr& original, std::int64_t width, const RowMap& map,
                       const Task& task) {
    auto source = std::make_shared<MatrixSource>();
    source->rows = original->source->rows;
    source->cols = width;
    source->read = [from = original->source, map](std::int64_t first, std::int64_t count, float* out) {
        std::vector<float> rows(static_cast<std::size_t>(count * from->cols));
        from->read(first, count, rows.data());
        map(rows.data(), count, out);
    };
    const TensorSnapshot& t = *original->snapshot;
    return loadTensor(t.site, t.operand, source, t.rowLabels, task,
                      Transformed::tr("%1, after the transform").arg(t.title).toStdString());
}

LoadedTensorPtr transformed(const LoadedTensorPtr& original, const PreparedSite& prepared, const Task& task) {
    if (!prepared.transform || prepared.transform->isIdentity()) return original;
    const auto transform = prepared.transform;
    const std::int64_t channels = original->source->cols;
    const bool weights = original->snapshot->operand == Operand::Weights;
    return mapped(
        original, transform->width(channels),
        [transform, channels, weights](const float* in, std::int64_t rows, float* out) {
            if (weights)
                transform->applyToWeights(in, rows, channels, out);
            else
                transform->apply(in, rows, channels, out);
        },
        task);
}

double widestEnd(const QuantParams& p, double tensorMax) {
    if (p.granularity == Granularity::Token) return tensorMax * p.tokenClip;
    if (p.bias.empty()) return tensorMax;
    return maxForBias(p.format, *std::min_element(p.bias.begin(), p.bias.end()));
}

} // namespace

MethodResult methodResult(const LoadedTensorPtr& original, const PreparedSite& prepared, const Task& task) {
    MethodResult result;
    result.tensor = transformed(original, prepared, task);
    const bool weights = original->snapshot->operand == Operand::Weights;
    const MatrixSource& source = *result.tensor->source;
    QuantView& view = result.view;
    view.ranges = RangeSource::Method;
    view.params = weights ? prepared.weights : prepared.activations;
    const double tensorMax = largestMagnitude(result.tensor->snapshot->stats);
    if (!view.params.active()) return result;
    task.checkpoint();
    view.distortion = distortionOf(view.params, source.read, source.rows, source.cols, true);
    if (weights && prepared.weightBits) { // chosen codes, not the nearest ones
        const auto codes = view.distortion.codeCounts;
        view.distortion = prepared.weightDistortion;
        view.distortion.codeCounts = codes;
    }
    // The method chose the range: there is nothing to drag.
    view.referenceMax = 0;
    view.clipRatio = tensorMax > 0 ? widestEnd(view.params, tensorMax) / tensorMax : 1;
    return result;
}

LoadedTensorPtr preShifted(const LoadedTensorPtr& tensor, const QuantParams& params, const Task& task) {
    const std::int64_t channels = tensor->source->cols;
    if (static_cast<std::int64_t>(params.shift.size()) != channels) return tensor;
    std::vector<float> factors;
    for (const std::uint8_t shift : params.shift) factors.push_back(std::ldexp(1.0f, shift));
    return mapped(
        tensor, channels,
        [factors, channels](const float* in, std::int64_t rows, float* out) {
            for (std::int64_t r = 0; r < rows; ++r)
                for (std::int64_t c = 0; c < channels; ++c)
                    out[r * channels + c] = in[r * channels + c] * factors[static_cast<std::size_t>(c)];
        },
        task);
}

QStringList stepsOf(const InputTransform* transform, const QuantParams& activations, std::int64_t channels) {
    QStringList steps;
    if (transform) {
        if (!transform->gain.empty())
            steps << Transformed::tr(
                "Every channel is scaled; the weights take the inverse (smoothing, migration).");
        if (!transform->gather.empty())
            steps << Transformed::tr("Channels are split, dropped and reordered: %1 become %2.")
                         .arg(channels)
                         .arg(transform->width(channels));
        if (transform->rotation > 0)
            steps << Transformed::tr("Blocks of %n channel(s) are rotated by a randomized Hadamard matrix.",
                                     nullptr, static_cast<int>(transform->rotation));
        if (!transform->offset.empty()) steps << Transformed::tr("A constant per channel is added.");
    }
    if (!activations.shift.empty())
        steps << Transformed::tr(
            "Every channel is shifted up by 0 to %n octave(s): its pre-shifted exponent bias.", nullptr,
            *std::max_element(activations.shift.begin(), activations.shift.end()));
    return steps;
}

} // namespace qs
