// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "evaluate/compare.h"
#include "results/run_record.h"

#include <QStringList>
#include <QWidget>
#include <memory>
#include <vector>

namespace qs {

/// Stored runs side by side: a list to tick, a table and a bar chart with standard errors, paired comparisons
/// against the reference run.
class ComparePanel : public QWidget {
    Q_OBJECT
public:
    explicit ComparePanel(QWidget* parent = nullptr);
    ~ComparePanel() override;
    void setRuns(const std::vector<RunRecord>& runs); ///< without samples, newest first; keeps ticks by id
    void setTicked(const QStringList& ids);
    void setComparison(const ComparisonTable& table,
                       const std::vector<std::vector<PairedComparison>>& againstReference,
                       const QString& referenceName);
    void setMessage(const QString& text, bool isError);

signals:
    void selectionChanged(const QStringList& ids,
                          const QString& referenceId); ///< ticked runs, in order; the first is the reference
    void deleteRequested(const QStringList& ids);
    void exportRequested(const QStringList& ids);
    void importRequested();

private:
    struct Ui;
    QWidget* buildRuns();
    QWidget* buildComparison();
    QStringList ticked() const;
    QStringList selectedOrTicked() const; ///< what the buttons below the list act on
    void updateButtons();
    void drawChart();

    std::unique_ptr<Ui> ui_;
};

} // namespace qs
