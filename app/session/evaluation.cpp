// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/evaluation.h"

namespace qs {

Evaluation::Evaluation(ComputeThread& thread, StoreAccessPtr store, QObject* parent)
    : QObject(parent), thread_(thread), store_(std::move(store)) {
    connect(this, &Evaluation::resultsChanged, this, [this](const ComparisonTable& table) { last_ = table; });
    connect(&thread_, &ComputeThread::finished, this, [this](const QString& kind_) {
        if (kind_ == kind()) emit runningChanged(false);
    });
}

void Evaluation::setModel(OpenedModelPtr model) {
    const bool wasRunning = isRunning();
    thread_.discard(kind());
    model_ = std::move(model);
    cache_ = std::make_shared<EvaluationCache>();
    last_.reset();
    if (wasRunning) emit runningChanged(false);
}

void Evaluation::announce() {
    if (isRunning()) emit runningChanged(true);
    if (last_) emit resultsChanged(*last_);
}

void Evaluation::cancel() {
    thread_.stop(kind());
}

void Evaluation::run(const EvaluateSettings& settings, const Recipe& currentRecipe) {
    if (!model_ || !model_->canRun() || isRunning()) return;
    const EvaluationInput input{model_, settings, currentRecipe, cache_, store_};
    thread_.start(Priority::Background, kind(), [this, input](const ComputeThread::Context& job) {
        EvaluationHooks hooks;
        hooks.onStage = [&](const EvaluationStage& s) {
            job.post([this, stage = QString::fromStdString(s.stage),
                      detail = QString::fromStdString(s.detail)] { emit stageChanged(stage, detail); });
        };
        hooks.onUpdate = [&](const EvalUpdate& u) {
            const double fraction = u.tokensTotal > 0 ? u.tokensDone / u.tokensTotal : 0;
            const EvaluateProgress progress{QString::fromStdString(u.task), fraction, u.secondsLeft,
                                            u.samplesDone, u.samplesTotal};
            job.post([this, progress] { emit progressed(progress); });
            if (u.partial != nullptr)
                job.post([this, table = comparisonTable(*u.partial)] { emit resultsChanged(table); });
        };
        const std::vector<RunRecord> runs = runEvaluation(input, hooks, job.task());
        QStringList ids;
        for (const RunRecord& run : runs)
            if (!run.results.empty()) ids << QString::fromStdString(run.id);
        job.post([this, ids, table = comparisonTable(runs)] {
            emit resultsChanged(table);
            emit runsSaved(ids);
        });
    });
    emit runningChanged(true);
}

} // namespace qs
