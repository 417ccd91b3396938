// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "evaluate/compare.h"

#include <QMetaType>
#include <QString>
#include <QStringList>
#include <cstdint>
#include <limits>
#include <memory>
#include <vector>

/// What the evaluation pages show, as plain values.
namespace qs {

enum class QueueState {
    Waiting,     ///< for its turn, or for its model to be opened
    Running,
    Paused,      ///< by the user; its finished samples are in the store
    Interrupted, ///< left unfinished by an earlier start of the program
    Done,
    Cancelled,
    Failed,
};

/// An evaluation in the queue.
struct QueueRow {
    quint64 id = 0;
    QStringList tasks, configurations;
    QString model;          ///< display name
    bool modelOpen = false; ///< false: it has to be opened before this can run
    QueueState state = QueueState::Waiting;
    double fraction = 0;
    double secondsLeft = std::numeric_limits<double>::quiet_NaN(); ///< NaN: not known
    QString note;       ///< what is being done, or why it failed; may be empty
    QStringList runIds; ///< in the store, once something is finished
};

/// How far a task of an evaluation is.
struct TaskProgress {
    QString task;
    std::int64_t done = 0, planned = -1; ///< samples; -1: not known yet
    double perSecond = std::numeric_limits<double>::quiet_NaN();
    double secondsLeft = std::numeric_limits<double>::quiet_NaN();
    bool stoppedEarly = false; ///< its interval was narrow enough
};

/// What an evaluation has found so far.
struct EvaluationResults {
    ComparisonTable table;
    std::vector<TaskProgress> tasks; ///< in the order of the request
    bool finished = false;
};
using EvaluationResultsPtr = std::shared_ptr<const EvaluationResults>;

/// What an evaluation would cost.
struct EvaluationCost {
    double seconds = std::numeric_limits<double>::quiet_NaN(); ///< of its tasks; NaN: being measured
    bool exactRate = false; ///< measured with these configurations, not with full precision in their place
    std::int64_t samples = 0;
    double tokens = 0;       ///< per configuration
    int configurations = 0;
    int recipesToPrepare = 0; ///< that have not been worked out for this model
    double preparationSeconds = 0;    ///< that these still take, on top of the tasks; NaN: not known
    bool preparationMeasured = true; ///< false: preparationSeconds is still being found out
    double modelFile = 0, packedWeights = 0, activations = 0, logits = 0, kept = 0; ///< bytes of memory
    double storeBytes = 0;                                                          ///< on disk
    QString problem; ///< why it cannot be said; empty: it can
    double memory() const { return modelFile + packedWeights + activations + logits + kept; }
};

} // namespace qs

Q_DECLARE_METATYPE(qs::EvaluationResultsPtr)
Q_DECLARE_METATYPE(qs::EvaluationCost)
