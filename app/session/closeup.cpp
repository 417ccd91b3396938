// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/closeup.h"

#include "session/quant_view.h"

#include <algorithm>

namespace qs {
namespace {

const QString kJob = QStringLiteral("slice");

/// The slice inside the tensor that there is now.
Slice clamped(Slice slice, const TensorSnapshot& tensor) {
    const std::int64_t count = slice.kind == Slice::Kind::Channel ? tensor.channels : tensor.rows;
    if (count < 1) slice.kind = Slice::Kind::All;
    slice.index = std::clamp<std::int64_t>(slice.index, 0, std::max<std::int64_t>(0, count - 1));
    return slice;
}

constexpr std::int64_t kDetailRows = 512, kDetailCols = 1024;

/// The cells of a part of a matrix; empty when it is not inside.
DownsampledMatrix detailOf(const MatrixSource& source, const MatrixRegion& r, const Task& task) {
    if (r.row < 0 || r.col < 0 || r.rows < 1 || r.cols < 1 || r.row + r.rows > source.rows ||
        r.col + r.cols > source.cols)
        return {};
    task.checkpoint();
    const RowReader part = [&](std::int64_t first, std::int64_t count, float* out) {
        std::vector<float> row(static_cast<std::size_t>(source.cols));
        for (std::int64_t i = 0; i < count; ++i) {
            source.read(r.row + first + i, 1, row.data());
            std::copy_n(row.begin() + r.col, r.cols, out + i * r.cols);
        }
    };
    return downsampleByMagnitude(part, r.rows, r.cols, std::min(r.rows, kDetailRows),
                                 std::min(r.cols, kDetailCols));
}

} // namespace

Closeup::Closeup(ComputeThread& thread, Inspection& inspection, QObject* parent)
    : QObject(parent), thread_(thread), inspection_(inspection) {
    connect(&inspection_, &Inspection::viewChanged, this, [this](Operand operand) {
        if (operand == inspection_.operand()) refresh();
    });
    connect(&inspection_, &Inspection::selectionChanged, this, &Closeup::refresh);
}

void Closeup::setSlice(const Slice& slice) {
    slice_ = slice;
    refresh();
}

void Closeup::setCompared(const Format& format) {
    compared_ = format;
    refresh();
}

void Closeup::requestDetail(const MatrixRegion& region) {
    const LoadedTensorPtr tensor = inspection_.tensor(inspection_.operand());
    if (!tensor) return;
    thread_.start(Priority::Interactive, QStringLiteral("heat"),
                  [this, tensor, region](const ComputeThread::Context& job) {
                      const auto cells = std::make_shared<const DownsampledMatrix>(
                          detailOf(*tensor->source, region, job.task()));
                      job.post([this, tensor, region, cells] {
                          const bool isCurrent = inspection_.tensor(inspection_.operand()) == tensor;
                          if (isCurrent && !cells->values.empty()) emit detailChanged(region, cells);
                      });
                  });
}

void Closeup::refresh() {
    const Operand operand = inspection_.operand();
    const LoadedTensorPtr tensor = inspection_.tensor(operand);
    thread_.discard(kJob);
    if (!tensor) return;
    const QuantView view = inspection_.view(operand);
    const OperandRecipe recipe = inspection_.recipeOf(operand);
    std::optional<OperandRecipe> other;
    if (!compared_.isNone() && view.params.active()) {
        other = recipe;
        other->format = compared_;
        other->bias.reset();
        if (!operandProblem(*other, operand == Operand::Weights).empty()) other->scaling = {};
    }
    const std::optional<QuantView> otherView =
        other ? std::optional(quickView(*other, *tensor)) : std::nullopt;
    const Slice slice = clamped(slice_, *tensor->snapshot);
    if (slice.kind == Slice::Kind::All) {
        if (isCut_) emit sliceChanged({}, nullptr, view);
        isCut_ = false;
        emit comparedChanged(otherView);
        return;
    }
    isCut_ = true;
    thread_.start(Priority::Interactive, kJob,
                  [this, tensor, slice, recipe, view, other, otherView](const ComputeThread::Context& job) {
                      const SliceView own = sliceOf(*tensor, slice, recipe, view, job.task());
                      std::optional<QuantView> compared;
                      if (other) compared = sliceOf(*tensor, slice, *other, *otherView, job.task()).view;
                      job.post([this, slice, own, compared] {
                          emit sliceChanged(slice, own.values, own.view);
                          emit comparedChanged(compared);
                      });
                  });
}

} // namespace qs
