// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "panels/study_data.h"

#include <QWidget>
#include <memory>

namespace qs {

/// Mixed precision under an average number of bits per weight: the curve of bits against divergence, a table
/// of its points, and what each part of the model gets. Any point can be taken as the recipe.
class BudgetPanel : public QWidget {
    Q_OBJECT
public:
    explicit BudgetPanel(QWidget* parent = nullptr);
    ~BudgetPanel() override;
    void setRecipe(const QString& name); ///< that says what is quantized and how
    void setAvailable(bool available, const QString& reason);
    void setRunning(bool running);
    void setProgress(const QString& what, double fraction); ///< fraction < 0: not known
    void setResult(const BudgetViewPtr& result);            ///< null: none
    void setMessage(const QString& message, bool isError);

signals:
    void runRequested(const qs::BudgetSettings& settings);
    void cancelRequested();
    void applyRequested(const qs::BudgetViewPtr& result, int point);

private:
    struct Ui;
    QWidget* buildControls();
    QWidget* buildResult();
    void choose(int point);
    void showPoint();
    void updateState();

    std::unique_ptr<Ui> ui_;
};

} // namespace qs
