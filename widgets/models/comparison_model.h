// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "evaluate/compare.h"
#include "models/table_model.h"

namespace qs {

/// Runs side by side: one row per task and metric, one column per run ("0.742 ± 0.012"), the best of a row in
/// bold.
class ComparisonModel : public TableModel {
    Q_OBJECT
public:
    using TableModel::TableModel;
    static constexpr int kFirstRunColumn = 2; ///< after task and metric
    void setComparison(const ComparisonTable& table);
};

/// Paired comparisons of one or more runs against a reference: one row per run, task and metric.
class PairedComparisonModel : public TableModel {
    Q_OBJECT
public:
    using TableModel::TableModel;
    /// comparisons[i] belongs to runNames[i]; `referenceName` heads the column of the reference.
    void setComparisons(const QString& referenceName, const QStringList& runNames,
                        const std::vector<std::vector<PairedComparison>>& comparisons);
};

} // namespace qs
