// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "evaluate/compare.h"
#include "evaluate/divergence.h"
#include "session/compute_thread.h"
#include "session/opened_model.h"
#include "session/store_access.h"

#include <QObject>
#include <QStringList>
#include <map>
#include <string>
#include <vector>

namespace qs {

struct EvaluationCache;

/// Runs side by side, and each of them against the first, sample by sample.
struct RunComparison {
    ComparisonTable table;
    std::map<std::string, std::int64_t> items; ///< of each task, in all runs at least
    /// One entry per run after the first; empty: no shared samples. p-values are corrected for all of them.
    std::vector<std::vector<PairedComparison>> againstReference;
    std::vector<std::vector<TaskDivergence>> divergences; ///< as againstReference
    QStringList problems; ///< "NAME: why" for runs that cannot be compared with the reference
    QStringList notes;    ///< "NAME: what was not equal", of runs that can
};
using RunComparisonPtr = std::shared_ptr<const RunComparison>;

/// The stored runs: everything is read and written on the compute thread.
class RunLibrary : public QObject {
    Q_OBJECT
public:
    RunLibrary(ComputeThread& thread, StoreAccessPtr store, QObject* parent = nullptr);

    const std::vector<RunRecord>& runs() const { return runs_; }
    /// By id, how runs differ from what the program and the open model would make now.
    const std::map<std::string, QStringList>& outdated() const { return outdated_; }
    void setModel(OpenedModelPtr model, std::shared_ptr<EvaluationCache> recipes);
    void refresh();
    void compare(const QStringList& ids); ///< the first is the reference
    void remove(const QStringList& ids);
    void restore(const std::vector<RunRecord>& runs); ///< takes a removal back
    /// results_*.json of lm-evaluation-harness, or a samples_*.jsonl beside one.
    void importFile(const QString& file);
    void exportRuns(const QStringList& ids, const QString& directory);

signals:
    void listed(); ///< runs() or outdated() is up to date
    void compared(const qs::RunComparisonPtr& comparison);
    void imported(const QString& id);
    void removed(const std::vector<qs::RunRecord>& runs); ///< with their samples
    void exported(int files, const QString& directory);

private:
    struct Now;
    void postListing(const ComputeThread::Context& job);
    void findOutdated();
    QString nextChange(); ///< a kind of its own for each change: none supersedes another

    ComputeThread& thread_;
    StoreAccessPtr store_;
    std::vector<RunRecord> runs_;
    std::map<std::string, QStringList> outdated_;
    OpenedModelPtr model_;
    std::shared_ptr<EvaluationCache> recipes_;
    int changes_ = 0;
};

} // namespace qs
