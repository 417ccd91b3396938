// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/recipe_choices.h"

#include "quant/recipe.h"

namespace qs {

const std::vector<RecipeChoice>& shippedRecipes() {
    static const std::vector<RecipeChoice> recipes = [] {
        std::vector<RecipeChoice> list;
        for (const std::string& name : shippedRecipeNames())
            list.push_back(
                {QString::fromStdString(name), QString::fromStdString(openRecipe(name).description)});
        return list;
    }();
    return recipes;
}

} // namespace qs
