// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "gui/options.h"
#include "panels/channels_panel.h"
#include "panels/compare_panel.h"
#include "panels/distribution_panel.h"
#include "panels/evaluate_panel.h"
#include "panels/formats_panel.h"
#include "panels/inspector_panel.h"
#include "panels/overview_panel.h"
#include "panels/recipe_panel.h"
#include "panels/try_panel.h"
#include "session/session.h"

#include <QTabWidget>

namespace qs {

class BudgetPanel;
class SensitivityPanel;

/// The pages of the window and the inspector, joined to the session: what the session has is shown, what a
/// panel asks for is passed on.
class Pages : public QTabWidget {
    Q_OBJECT
public:
    /// The inspector stands elsewhere in the window, but shows the same selection.
    Pages(Session& session, InspectorPanel& inspector, QWidget* parent = nullptr);

    Page page() const { return static_cast<Page>(currentIndex()); }
    void showPage(Page page) { setCurrentIndex(static_cast<int>(page)); }
    EvaluatePanel& evaluatePanel() { return *evaluate_; }
    ComparePanel& comparePanel() { return *compare_; }
    /// What is set up on the pages without being part of the session: tasks, settings, prompts, ticked runs.
    QVariantMap controls() const;
    void setControls(const QVariantMap& state);
    void requestRun(); ///< as the Run button of the evaluate page

signals:
    void dataDirectoryRequested();
    void textFileRequested();
    void recipeLoadRequested();
    void recipeSaveRequested();
    void referenceFileRequested();
    void importRequested();
    void exportRequested(const QStringList& ids);

private:
    void keepNarrow();
    void linkSelection();
    void linkNumbers();
    void linkRecipe();
    void linkRecipePage();
    void linkTry();
    void linkEvaluation();
    void linkQueue();
    void linkPrice();
    void linkRuns();
    void linkSamples();
    QWidget* buildEvaluation();
    void linkStudy();
    void linkViews();
    void linkDistribution();
    void applyFormat(const OperandRecipe& wanted);
    void linkChannels();
    void showExtent();
    void showModel();
    void showSelection();
    void showTensor(Operand operand);
    void showView(Operand operand);
    void showRecipe();
    void editOperand(const std::function<void(OperandRecipe&)>& change, bool interactive);

    Session& session_;
    InspectorPanel& inspector_;
    OverviewPanel* overview_;
    DistributionPanel* distribution_;
    ChannelsPanel* channels_;
    FormatsPanel* formats_;
    RecipePanel* recipe_;
    TryPanel* try_;
    QTabWidget* evaluation_; ///< the parts of the evaluate page
    EvaluatePanel* evaluate_;
    SensitivityPanel* sensitivity_;
    BudgetPanel* budget_;
    ComparePanel* compare_;
    QStringList toTick_; ///< runs to tick once they are listed
};

} // namespace qs
