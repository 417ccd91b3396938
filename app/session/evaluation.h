// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "evaluate/compare.h"
#include "session/compute_thread.h"
#include "session/evaluation_job.h"

#include <QObject>
#include <optional>

namespace qs {

/// The evaluation that runs or ran last.
class Evaluation : public QObject {
    Q_OBJECT
public:
    Evaluation(ComputeThread& thread, StoreAccessPtr store, QObject* parent = nullptr);

    void setModel(OpenedModelPtr model); ///< a running evaluation of another model is stopped; its finished
                                         ///< parts stay saved
    void run(const EvaluateSettings& settings, const Recipe& currentRecipe);
    void announce(); ///< signals for a view that has come later
    void cancel();   ///< what is finished is kept and shown
    bool isRunning() const { return thread_.isActive(kind()); }
    static QString kind() { return QStringLiteral("evaluate"); }

signals:
    void runningChanged(bool running);
    /// stage as in EvaluationStage.
    void stageChanged(const QString& stage, const QString& detail);
    void progressed(const qs::EvaluateProgress& progress);
    void resultsChanged(const qs::ComparisonTable& table);
    void runsSaved(const QStringList& ids); ///< in the order of the configurations

private:
    ComputeThread& thread_;
    StoreAccessPtr store_;
    OpenedModelPtr model_;
    std::shared_ptr<EvaluationCache> cache_;
    std::optional<ComparisonTable> last_; ///< of resultsChanged
};

} // namespace qs
