// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/task.h"
#include "calibrate/capture.h"
#include "checkpoint/tensor_view.h"
#include "panels/tensor_data.h"
#include "stats/row_reader.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <vector>

namespace qs {

/// A matrix that is read in blocks of rows: a weight in its file, or a captured activation in memory. What it
/// reads from lives as long as the object.
struct MatrixSource {
    std::int64_t rows = 0, cols = 0;
    RowReader read;
    /// The stored tensor when it has one; lets F16 and BF16 be counted by their bit patterns.
    const TensorView* stored = nullptr;

    std::int64_t rowsPerBlock() const; ///< about a million values
    /// Calls `use(first, count, values)` for consecutive blocks, with a checkpoint of `task` before each.
    void
    forBlocks(const Task& task,
              const std::function<void(std::int64_t first, std::int64_t count, const float* x)>& use) const;
};
using MatrixSourcePtr = std::shared_ptr<const MatrixSource>;

MatrixSourcePtr weightSource(std::shared_ptr<const Checkpoint> checkpoint, const SiteId& site);
/// Any tensor of the file by its name, which must exist.
MatrixSourcePtr tensorSource(std::shared_ptr<const Checkpoint> checkpoint, const std::string& name);
/// Null when the capture has no such tap or kept none of its rows.
MatrixSourcePtr activationSource(std::shared_ptr<const Capture> capture, const TapId& tap);

/// A tensor as the look pages and the quantization numbers need it, built on the compute thread in one pass.
struct LoadedTensor {
    TensorSnapshotPtr snapshot;
    MatrixSourcePtr source;
    std::vector<float> rowMax; ///< largest finite |x| per row
};
using LoadedTensorPtr = std::shared_ptr<const LoadedTensor>;

/// `rowLabels`: one per row or none; `title`: empty for the name of the site or tap. Throws Error(Cancelled)
/// when the task is stopped.
LoadedTensorPtr loadTensor(const SiteId& site, Operand operand, const MatrixSourcePtr& source,
                           QStringList rowLabels, const Task& task, const std::string& title = {});

} // namespace qs
