// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "panels/matrix_region.h"
#include "session/inspection.h"

#include <QObject>
#include <optional>

namespace qs {

/// What the Distribution page asks for beyond the selected tensor: one of its channels or rows with the grid
/// that it gets, and the same values under another format. Follows the selection and the recipe.
class Closeup : public QObject {
    Q_OBJECT
public:
    Closeup(ComputeThread& thread, Inspection& inspection, QObject* parent = nullptr);

    void setSlice(const Slice& slice);      ///< clamped to the tensor
    void setCompared(const Format& format); ///< None: nothing
    const Slice& slice() const { return slice_; }
    void requestDetail(const MatrixRegion& region); ///< of the selected tensor's heat map

signals:
    /// values: null for Slice::Kind::All.
    void sliceChanged(const qs::Slice& slice, const qs::TensorSnapshotPtr& values, const qs::QuantView& view);
    void detailChanged(const qs::MatrixRegion& region,
                       const std::shared_ptr<const qs::DownsampledMatrix>& cells);
    void comparedChanged(const std::optional<qs::QuantView>& view);

private:
    void refresh();

    ComputeThread& thread_;
    Inspection& inspection_;
    Slice slice_;
    bool isCut_ = false; ///< the last answer was a channel or row
    Format compared_;
};

/// A channel or row of a tensor as a tensor of its own.
struct SliceView {
    TensorSnapshotPtr values;
    QuantView view; ///< exact; referenceMax is 0: a slice's grid is not moved on its own
};
/// `view`: how the whole is quantized. Where that does not say (groups, tokens), the ranges come from the
/// tensor under `recipe`. Reads all rows for a channel. Runs on the compute thread.
SliceView sliceOf(const LoadedTensor& tensor, const Slice& slice, const OperandRecipe& recipe,
                  const QuantView& view, const Task& task);

} // namespace qs
