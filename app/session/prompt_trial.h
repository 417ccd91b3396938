// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "panels/try_data.h"
#include "quant/recipe.h"
#include "session/compute_thread.h"
#include "session/opened_model.h"

#include <QObject>

namespace qs {

struct EvaluationCache;
struct TrialCache; ///< engines of one model; the compute thread's

/// One prompt continued side by side by full precision and recipes, token by token.
class PromptTrial : public QObject {
    Q_OBJECT
public:
    explicit PromptTrial(ComputeThread& thread, QObject* parent = nullptr);

    /// What runs is stopped, what was shown is gone. `recipes`: what evaluations work out, to share.
    void setModel(OpenedModelPtr model, std::shared_ptr<EvaluationCache> recipes);
    void run(const TrySettings& settings, const Recipe& currentRecipe); ///< in place of what runs
    void stop(); ///< after the current token; what there is stays
    bool isRunning() const { return thread_.isActive(kind()); }
    const TryResultPtr& result() const { return result_; } ///< null: nothing yet
    void announce();                                       ///< signals for a view that has come later
    static QString kind() { return QStringLiteral("try"); }

    /// A beginning that the model can continue: of a fable for the demo, of a story for all others.
    static QString defaultPrompt(const OpenedModel& model);

signals:
    void runningChanged(bool running);
    void calibrating(const QString& recipe); ///< this recipe is being worked out
    void resultChanged();

private:
    void take(TryResultPtr result);

    ComputeThread& thread_;
    OpenedModelPtr model_;
    std::shared_ptr<TrialCache> cache_;
    TryResultPtr result_;
};

} // namespace qs
