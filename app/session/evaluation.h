// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "session/compute_thread.h"
#include "session/evaluation_job.h"
#include "session/queue_file.h"

#include <QObject>
#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace qs {

/// The evaluations: one runs, others wait for their turn. The queue and what a running evaluation has
/// finished survive the program; what an earlier start left unfinished stands in the queue as interrupted.
class Evaluation : public QObject {
    Q_OBJECT
public:
    Evaluation(ComputeThread& thread, StoreAccessPtr store, QObject* parent = nullptr);
    ~Evaluation() override;

    /// The model that new evaluations are for. Those of other models keep theirs and go on.
    void setModel(OpenedModelPtr model, const QString& path);

    /// Puts an evaluation at the end of the queue; it runs when its turn comes. Returns its id; 0 without a
    /// model that can run. Throws Error when a chosen recipe file cannot be read.
    quint64 run(const EvaluateSettings& settings, const Recipe& currentRecipe);
    void pause(quint64 id);        ///< what is finished stays; waiting ones are passed over
    void resume(quint64 id);       ///< also an interrupted, cancelled or failed one; it keeps its place
    void resumeInterrupted();      ///< all of them, in their order
    void cancel(quint64 id);       ///< what is finished is kept and shown
    void cancelRunning();          ///< what runs now, if anything
    void remove(quint64 id);       ///< from the queue; stored runs stay. A running one is cancelled first
    void move(quint64 id, int by); ///< in the queue; -1: one place up

    void announce(); ///< signals for a view that has come later

    bool isRunning() const { return runningId_ != 0; }
    quint64 runningId() const { return runningId_; }
    std::vector<QueueRow> queue() const;
    EvaluationResultsPtr results(quint64 id) const; ///< null: none yet
    static QString kind() { return QStringLiteral("evaluate"); }

    const OpenedModelPtr& model() const { return model_; }
    /// What is kept for the open model; null without one.
    std::shared_ptr<EvaluationCache> cache() const;
    /// Seconds per token and configuration of the running evaluation, when it is one of the open model; 0:
    /// not known.
    double runningRate() const;

signals:
    void runningChanged(bool running);
    void queueChanged();
    /// stage as in EvaluationStage; of the running evaluation, as are the next two.
    void stageChanged(const QString& stage, const QString& detail);
    void progressed(const qs::EvaluateProgress& progress);
    void resultsChanged(quint64 id, const qs::EvaluationResultsPtr& results);
    void runsSaved(const QStringList& ids); ///< of a finished or cancelled one, as the configurations stand
    void modelWanted(const QString& path);  ///< an evaluation was asked for whose model is not open

private:
    struct Entry {
        quint64 id = 0;
        QueuedEvaluation what;
        OpenedModelPtr model;
        std::shared_ptr<EvaluationCache> cache;
        bool modelAsked = false; ///< modelWanted() was emitted for it
        QString file;            ///< in the queue's folder
        QueueRow row;
        EvaluationResultsPtr results;
    };
    Entry* find(quint64 id);
    Entry& add(const QueuedEvaluation& what, QueueState state);
    void setState(Entry& entry, QueueState state, const QString& note = {});
    void keepOrder();
    void startNext();
    void start(Entry& entry);
    void takeResults(quint64 id, EvaluationResultsPtr results, const QStringList& runIds);
    void onUpdate(quint64 id, const EvaluateProgress& progress, EvaluationResultsPtr results);
    void onFinished(JobEnd end, const QString& message);
    void onOpenFailed(const QString& message);

    ComputeThread& thread_;
    StoreAccessPtr store_;
    QueueFolder folder_;
    OpenedModelPtr model_;
    QString modelPath_;
    std::shared_ptr<EvaluationCache> cache_; ///< of model_
    std::vector<std::unique_ptr<Entry>> entries_;
    quint64 lastId_ = 0, runningId_ = 0;
    std::optional<QueueState> wanted_; ///< what a stopped evaluation shall become
    double secondsPerToken_ = 0;
    bool removeWhenStopped_ = false;
};

} // namespace qs
