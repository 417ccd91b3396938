// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "evaluate/compare.h"

#include <QSplitter>
#include <QStringList>
#include <vector>

class QAbstractItemModel;
class QCheckBox;
class QComboBox;
class QLabel;

namespace qs {

class ChartFrame;
class IntervalChart;
class PairedComparisonModel;

/// How runs differ from the reference, sample by sample: differences of one metric with their intervals as a
/// picture, and all of them as a table.
class DifferencesView : public QSplitter {
    Q_OBJECT
public:
    explicit DifferencesView(QWidget* parent = nullptr);
    /// `comparisons`: by run, against the reference.
    void setDifferences(const QString& reference, const QStringList& runs,
                        const std::vector<std::vector<PairedComparison>>& comparisons);
    const QAbstractItemModel* table() const;
    void setAnyRuns(bool any); ///< there are stored runs: else it says where they come from

signals:
    void taskActivated(const QString& task); ///< its samples shall be shown

private:
    QWidget* buildChart();
    QWidget* buildTable();
    void offerMetrics();
    void showDifferences();
    void showPicture(const std::vector<std::vector<PairedComparison>>& shown);

    ChartFrame* frame_ = nullptr;
    IntervalChart* chart_ = nullptr;
    QComboBox* metric_ = nullptr;
    QCheckBox* onlyDifferent_ = nullptr;
    QLabel* heading_ = nullptr;
    PairedComparisonModel* paired_ = nullptr;
    QString reference_;
    QStringList runs_;
    std::vector<std::vector<PairedComparison>> comparisons_;
    std::vector<QString> chartTasks_; ///< by row of the picture
};

} // namespace qs
