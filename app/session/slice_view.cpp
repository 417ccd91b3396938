// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/parallel.h"
#include "quant/params_of_rows.h"
#include "session/closeup.h"
#include "session/quant_view.h"

#include <QCoreApplication>
#include <algorithm>

namespace qs {
namespace {

/// Columns [first, first + count) of a tensor.
struct Band {
    std::int64_t first = 0, count = 1;
    std::vector<float> values; ///< [rows, count]
};

void read(const MatrixSource& source, Band& band, const Task& task) {
    band.values.resize(static_cast<std::size_t>(source.rows * band.count));
    source.forBlocks(task, [&](std::int64_t first, std::int64_t count, const float* x) {
        for (std::int64_t r = 0; r < count; ++r)
            std::copy_n(x + r * source.cols + band.first, band.count,
                        band.values.begin() + (first + r) * band.count);
    });
}

bool fits(const QuantParams& p, const MatrixSource& source) {
    return p.granularity != Granularity::Token && p.bias.size() == p.biasCount(source.rows, source.cols);
}

/// The grid of a recipe with one range per group of a row, also where that is found at run time.
GridSpec perGroup(const OperandRecipe& recipe, std::int64_t width) {
    GridSpec spec = recipe.grid();
    spec.granularity = Granularity::Group;
    spec.groupSize = width;
    return spec;
}

/// A channel under grids that depend on the channels beside it: those of its group, worked out again.
QuantParams paramsOfGroupColumn(const MatrixSource& source, const OperandRecipe& recipe,
                                const QuantParams& whole, const Band& band) {
    QuantParams p = minMaxParams(perGroup(recipe, band.count), band.values.data(), source.rows, band.count,
                                 whole.tensorScale);
    return paramsOfColumn(p, source.rows, band.count, 0);
}

struct SliceValues {
    std::vector<float> values;
    std::int64_t rows = 1, cols = 1;
    QuantParams params;
};

SliceValues channelOf(const MatrixSource& source, std::int64_t channel, const OperandRecipe& recipe,
                      const QuantParams& whole, const Task& task) {
    SliceValues out;
    Band band{channel, 1, {}};
    const bool known = !whole.active() || fits(whole, source);
    if (!known) {
        const std::int64_t width = recipe.groupSize > 0 ? recipe.groupSize : source.cols;
        band.first = channel / width * width;
        band.count = std::min(width, source.cols - band.first);
    }
    read(source, band, task);
    out.rows = source.rows;
    for (std::int64_t r = 0; r < source.rows; ++r)
        out.values.push_back(band.values[static_cast<std::size_t>(r * band.count + channel - band.first)]);
    if (whole.active())
        out.params = known ? paramsOfColumn(whole, source.rows, source.cols, channel)
                           : paramsOfGroupColumn(source, recipe, whole, band);
    return out;
}

SliceValues rowOf(const MatrixSource& source, std::int64_t row, const OperandRecipe& recipe,
                  const QuantParams& whole) {
    SliceValues out;
    out.cols = source.cols;
    out.values.resize(static_cast<std::size_t>(source.cols));
    source.read(row, 1, out.values.data());
    if (!whole.active()) return out;
    if (whole.granularity == Granularity::Token || fits(whole, source))
        out.params = paramsOfRows(whole, source.cols, row, 1);
    else
        out.params = minMaxParams(recipe.grid(), out.values.data(), 1, source.cols, whole.tensorScale);
    return out;
}

/// Granularity Token as it turns out for these values: their own grids can then be drawn.
QuantParams withRanges(const QuantParams& p, const OperandRecipe& recipe, const SliceValues& s) {
    if (p.granularity != Granularity::Token) return p;
    const std::int64_t width = p.groupSize > 0 ? p.groupSize : s.cols;
    return minMaxParams(perGroup(recipe, width), s.values.data(), s.rows, s.cols, p.tensorScale);
}

QString titleOf(const TensorSnapshot& tensor, const Slice& slice) {
    const char* const pattern =
        slice.kind == Slice::Kind::Channel   ? QT_TRANSLATE_NOOP("qs::Closeup", "%1, channel %2")
        : tensor.operand == Operand::Weights ? QT_TRANSLATE_NOOP("qs::Closeup", "%1, output channel %2")
                                             : QT_TRANSLATE_NOOP("qs::Closeup", "%1, token %2");
    return QCoreApplication::translate("qs::Closeup", pattern).arg(tensor.title).arg(slice.index);
}

} // namespace

SliceView sliceOf(const LoadedTensor& tensor, const Slice& slice, const OperandRecipe& recipe,
                  const QuantView& view, const Task& task) {
    const TensorSnapshot& whole = *tensor.snapshot;
    SliceValues s = slice.kind == Slice::Kind::Channel
                        ? channelOf(*tensor.source, slice.index, recipe, view.params, task)
                        : rowOf(*tensor.source, slice.index, recipe, view.params);
    s.params = withRanges(s.params, recipe, s);
    SliceView out;
    out.view.params = s.params;
    out.view.clipRatio = view.clipRatio;
    out.view.ranges = view.ranges;
    if (s.params.active())
        out.view.distortion = distortionOf(s.params, s.values.data(), s.rows, s.cols, true);
    auto source = std::make_shared<MatrixSource>();
    source->rows = s.rows;
    source->cols = s.cols;
    const auto values = std::make_shared<const std::vector<float>>(std::move(s.values));
    source->read = [values, cols = s.cols](std::int64_t first, std::int64_t count, float* to) {
        std::copy_n(values->begin() + first * cols, count * cols, to);
    };
    const QStringList labels = slice.kind == Slice::Kind::Channel ? whole.rowLabels : QStringList();
    out.values =
        loadTensor(whole.site, whole.operand, source, labels, task, titleOf(whole, slice).toStdString())
            ->snapshot;
    return out;
}

} // namespace qs
