// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "panels/study_data.h"
#include "session/compute_thread.h"
#include "session/evaluation.h"

#include <QObject>
#include <filesystem>

namespace qs {

/// Long measurements of single parts of the model: which suffer from a recipe, and which deserve more bits.
/// They take their turn with evaluations. Everything measured is kept in a file beside the run store, so that
/// a search that was cancelled or killed goes on where it was.
class Study : public QObject {
    Q_OBJECT
public:
    Study(ComputeThread& thread, const StoreAccessPtr& store, Evaluation& evaluation,
          QObject* parent = nullptr);

    /// `text`: what is measured on; empty: the built-in calibration text.
    void runSensitivity(const SensitivityRequest& request, const Recipe& recipe, const QString& text);
    void runBudget(const BudgetSettings& settings, const Recipe& base, const QString& text);
    void cancelSensitivity() { thread_.stop(sensitivityKind()); }
    void cancelBudget() { thread_.stop(budgetKind()); }
    /// Signals for a view that has come later, with what was found on the model that is open.
    void announce();
    static QString sensitivityKind() { return QStringLiteral("sensitivity"); }
    static QString budgetKind() { return QStringLiteral("budget"); }

signals:
    void runningChanged(const QString& kind, bool running);
    void sensitivityReady(const qs::SensitivityResultPtr& result);
    void budgetReady(const qs::BudgetViewPtr& result);

private:
    ComputeThread& thread_;
    Evaluation& evaluation_;
    std::filesystem::path kept_;
    OpenedModelPtr sensitivityModel_, budgetModel_; ///< that these were found on
    SensitivityResultPtr sensitivity_;
    BudgetViewPtr budget_;
};

} // namespace qs
