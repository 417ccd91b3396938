// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages.h"
#include "gui/recipe_choices.h"

// The recipe page.
namespace qs {

void Pages::linkRecipePage() {
    RecipeEditor& recipes = session_.recipes();
    connect(recipe_, &RecipePanel::edited, &recipes,
            [this](const Recipe& next, const QString& what, bool interactive, bool keepName) {
                session_.recipes().change(next, keepName, interactive, what);
            });
    connect(recipe_, &RecipePanel::loadRequested, this, &Pages::recipeLoadRequested);
    connect(recipe_, &RecipePanel::saveRequested, this, &Pages::recipeSaveRequested);
    connect(recipe_, &RecipePanel::referenceRequested, this, [this](const QString& name) {
        if (name.isEmpty())
            emit referenceFileRequested();
        else
            session_.openReference(name);
    });
    connect(&session_, &Session::referenceOpened, recipe_, &RecipePanel::setReference);
    // A page that nobody sees is brought up to date when it is shown.
    const auto refresh = [this] {
        if (page() != Page::Recipe) return;
        recipe_->setRecipe(session_.recipes().recipe(), session_.sites());
    };
    connect(&recipes, &RecipeEditor::changed, this, [refresh](bool interactive) {
        if (!interactive) refresh();
    });
    connect(&session_, &Session::modelChanged, this, refresh);
    connect(this, &QTabWidget::currentChanged, this, refresh);
    recipe_->setShipped(shippedRecipes());
}

} // namespace qs
