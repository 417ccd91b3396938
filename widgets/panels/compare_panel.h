// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "evaluate/compare.h"
#include "evaluate/divergence.h"
#include "evaluate/task.h"
#include "results/run_record.h"

#include <QStringList>
#include <QWidget>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace qs {

class SamplesPanel;

/// What the compare page shows of the ticked runs.
struct CompareData {
    ComparisonTable table;
    std::map<std::string, std::int64_t> items; ///< by task
    std::vector<std::vector<PairedComparison>> againstReference;
    std::vector<std::vector<TaskDivergence>> divergences;
};

/// Stored runs: a list to tick with one of them as the reference; differences with their intervals, scores,
/// divergences and single samples of the ticked ones.
class ComparePanel : public QWidget {
    Q_OBJECT
public:
    explicit ComparePanel(QWidget* parent = nullptr);
    ~ComparePanel() override;
    void setTasks(const std::vector<TaskInfo>& tasks); ///< for chance
    /// Without samples, newest first; keeps ticks by id. `outdated`: by id, how runs differ from what would
    /// be made now.
    void setRuns(const std::vector<RunRecord>& runs, const std::map<std::string, QStringList>& outdated = {});
    void setTicked(const QStringList& ids); ///< the reference is kept when it is among them
    void addTicked(const QString& id);      ///< one more
    void setComparison(const CompareData& comparison);
    void setMessage(const QString& text, bool isError);
    QStringList ticked() const; ///< the reference first
    SamplesPanel& samples();
    void showSamples(const QString& task); ///< the tab of samples, of this task; empty: as it is

signals:
    void selectionChanged(const QStringList& ids,
                          const QString& referenceId); ///< ticked runs, the reference first
    void samplesWanted(const QStringList& ids);        ///< the tab of samples is shown
    void deleteRequested(const QStringList& ids);
    void exportRequested(const QStringList& ids);
    void importRequested();

private:
    struct Ui;
    QWidget* buildComparison();
    QWidget* buildScores();
    QWidget* buildDivergences();
    void tellSelection(const QStringList& ids);

    std::unique_ptr<Ui> ui_;
};

} // namespace qs
