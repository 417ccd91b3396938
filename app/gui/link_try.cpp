// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/error_text.h"
#include "gui/pages.h"
#include "gui/recipe_choices.h"

// The try page.
namespace qs {

void Pages::linkTry() {
    PromptTrial& trial = session_.trial();
    connect(try_, &TryPanel::continueRequested, this, [this](const TrySettings& settings) {
        session_.trial().run(settings, session_.recipes().recipe());
    });
    connect(try_, &TryPanel::stopRequested, &trial, &PromptTrial::stop);
    connect(&trial, &PromptTrial::runningChanged, try_, &TryPanel::setRunning);
    connect(&trial, &PromptTrial::calibrating, this,
            [this](const QString& recipe) { try_->setStage(tr("Working out %1…").arg(recipe)); });
    connect(&trial, &PromptTrial::resultChanged, this, [this] {
        const TryResultPtr& result = session_.trial().result();
        if (result && result->running) try_->setStage({});
        try_->setResult(result);
    });
    connect(&session_, &Session::failed, this,
            [this](const QString& kind, ErrorCode code, const QString& details) {
                if (kind == PromptTrial::kind()) try_->setMessage(errorText(code, details), true);
            });
    const auto showRecipes = [this] {
        try_->setRecipes(shippedRecipes(), QString::fromStdString(session_.recipes().recipe().name));
    };
    connect(&session_.recipes(), &RecipeEditor::changed, this, showRecipes);
    const auto showModel = [this] {
        const OpenedModelPtr& model = session_.model();
        const bool canRun = model && model->canRun();
        try_->setModelAvailable(canRun, !model   ? tr("Open a model first.")
                                        : canRun ? QString()
                                                 : detailText(QString::fromStdString(model->problem())));
        if (canRun) try_->setDefaultPrompt(PromptTrial::defaultPrompt(*model));
    };
    connect(&session_, &Session::modelChanged, this, showModel);
    showRecipes();
    showModel();
}

} // namespace qs
