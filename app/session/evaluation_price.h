// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "evaluate/estimate.h"
#include "session/evaluation.h"

#include <QObject>
#include <map>
#include <memory>
#include <string>

namespace qs {

/// What evaluations would cost, before they run. Texts are tokenized once and speeds measured once, so that
/// changed settings are priced anew at once. What working a recipe out takes is found by beginning with it,
/// which an evaluation then need not do again.
class EvaluationPrice : public QObject {
    Q_OBJECT
public:
    EvaluationPrice(ComputeThread& thread, Evaluation& evaluation, QObject* parent = nullptr);

    /// Emits priced(), twice when a speed has to be measured first. Only the newest question is answered.
    void ask(const EvaluateSettings& settings, const Recipe& currentRecipe);
    static QString kind() { return QStringLiteral("price"); }
    static QString speedKind() { return QStringLiteral("speed"); }

signals:
    void priced(const qs::EvaluationCost& cost);

private:
    /// The compute thread's.
    struct Memory {
        std::string workKey;
        std::shared_ptr<const EvalWork> work;       ///< shared: a measurement may still read the one before
        std::map<std::string, double> rates;        ///< tokens per second, by configurations
        std::map<std::string, double> preparations; ///< seconds left, by recipe hash; NaN: not known
    };
    struct Question;
    static EvaluationCost answer(const Question& question, const Task& task);
    void measure(const Question& question);
    static EvaluationCost measured(const Question& question, const Task& task);
    static void measurePreparations(const Question& question, Engine& engine, const Task& task);

    ComputeThread& thread_;
    Evaluation& evaluation_;
    OpenedModelPtr model_; ///< that memory_ is about
    std::shared_ptr<Memory> memory_;
};

} // namespace qs
