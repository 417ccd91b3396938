// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "session/compute_thread.h"
#include "session/evaluation.h"
#include "session/evaluation_price.h"
#include "session/inspection.h"
#include "session/opened_model.h"
#include "session/recipe_editor.h"
#include "session/run_library.h"
#include "session/sample_browser.h"

#include <QObject>
#include <filesystem>

namespace qs {

/// Everything that the window works with, without a widget: the model, the recipe, what is looked at,
/// evaluations and stored runs, on one compute thread. Verbs return at once; results arrive as signals.
class Session : public QObject {
    Q_OBJECT
public:
    explicit Session(const std::filesystem::path& storeFile, QObject* parent = nullptr);
    ~Session() override;

    RecipeEditor& recipes() { return recipes_; }
    Inspection& inspection() { return inspection_; }
    Evaluation& evaluation() { return evaluation_; }
    EvaluationPrice& price() { return price_; }
    RunLibrary& runs() { return runs_; }
    SampleBrowser& samples() { return samples_; }
    const ComputeThread& thread() const { return thread_; }
    const OpenedModelPtr& model() const { return model_; }
    std::vector<SiteId> sites() const; ///< empty without a model or in weights-only mode

    /// What the recipe says about the selection; of a tensor that is no site, the format on trial.
    SiteRecipe currentSiteRecipe() const;

    /// A path, or "demo:NAME"; empty: the embedded demo. The current model stays when it fails.
    void openModel(const QString& pathOrName);
    /// Says again what a window needs that has come later: sentences are in the language of the moment.
    void announce();
    void openRecipe(const QString& fileOrName); ///< replaces the recipe, undoable
    /// Another method for the recipe, undoable; the old one's options go.
    void setMethod(const QString& method);
    void saveRecipe(const QString& file);
    void editRecipe(const SiteRecipe& wanted, EditScope scope, bool interactive); ///< of the selected site

signals:
    void modelOpening(const QString& name);
    void modelChanged();
    void recipeSaved(const QString& file);
    void progressed(const QString& kind, const qs::Progress& progress);
    /// A job of this kind failed ("open", "recipe", "capture", "evaluate" ...).
    void failed(const QString& kind, qs::ErrorCode code, const QString& message);

private:
    ComputeThread thread_; ///< first made, last destroyed
    RecipeEditor recipes_;
    Inspection inspection_;
    Evaluation evaluation_;
    EvaluationPrice price_;
    RunLibrary runs_;
    SampleBrowser samples_;
    OpenedModelPtr model_;
    int saves_ = 0;

    explicit Session(StoreAccessPtr store, QObject* parent);
};

} // namespace qs
