// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "panels/sample_data.h"
#include "session/compute_thread.h"
#include "session/evaluation.h"

#include <QObject>
#include <memory>

namespace qs {

/// Reads the samples of stored runs, and computes a sample's tokens again under two of them: only sums are
/// stored. Texts of sections are translated here.
class SampleBrowser : public QObject {
    Q_OBJECT
public:
    SampleBrowser(ComputeThread& thread, StoreAccessPtr store, Evaluation& evaluation,
                  QObject* parent = nullptr);

    void open(const QStringList& runIds); ///< the reference first; nothing happens when they are open already
    void close() { ids_.clear(); }        ///< what is open is read again when it is asked for
    /// `row` of the set; runs by index. Only the newest question is answered.
    void askTokens(const SampleSetPtr& samples, int row, int runA, int runB);
    static QString kind() { return QStringLiteral("samples"); }
    static QString tokensKind() { return QStringLiteral("tokens"); }

signals:
    void opening();
    void opened(const qs::SampleSetPtr& samples); ///< null: no runs
    void working(const QString& recipe);          ///< worked out first; empty: running the sample
    void tokensReady(const qs::SampleTokens& tokens);

private:
    /// The compute thread's: an engine of its own, since it works while an evaluation's engine is busy.
    struct Side {
        std::unique_ptr<Engine> engine;
    };

    ComputeThread& thread_;
    StoreAccessPtr store_;
    Evaluation& evaluation_;
    QStringList ids_;
    OpenedModelPtr model_; ///< that side_ is about
    std::shared_ptr<Side> side_;
};

} // namespace qs
