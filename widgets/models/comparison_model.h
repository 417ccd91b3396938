// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "evaluate/compare.h"
#include "evaluate/divergence.h"
#include "models/table_model.h"
#include "panels/evaluation_data.h"

namespace qs {

/// Runs side by side: one row per task and metric, one column per run ("0.742 ± 0.012"), the best of a row in
/// bold.
class ComparisonModel : public TableModel {
    Q_OBJECT
public:
    using TableModel::TableModel;
    static constexpr int kFirstRunColumn = 2; ///< after task and metric
    /// `progress`: how far each task is, in columns of its own while something is left to do.
    void setComparison(const ComparisonTable& table, const std::vector<TaskProgress>& progress = {});
};

/// True when the interval of the difference leaves no room for "no difference".
bool differs(const PairedComparison& c);

/// Paired comparisons of one or more runs against a reference: one row per run, task and metric.
class PairedComparisonModel : public TableModel {
    Q_OBJECT
public:
    using TableModel::TableModel;
    /// comparisons[i] belongs to runNames[i]; `referenceName` heads the column of the reference.
    void setComparisons(const QString& referenceName, const QStringList& runNames,
                        const std::vector<std::vector<PairedComparison>>& comparisons);
};

/// How far the predictions of runs are from those of the reference: one row per run and task.
class DivergenceModel : public TableModel {
    Q_OBJECT
public:
    using TableModel::TableModel;
    void setDivergences(const QStringList& runNames,
                        const std::vector<std::vector<TaskDivergence>>& divergences);
};

} // namespace qs
