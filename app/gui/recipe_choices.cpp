// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/recipe_choices.h"

#include "core_text.h"
#include "quant/recipe.h"

namespace qs {

std::vector<RecipeChoice> shippedRecipes() {
    struct Shipped {
        std::string name, description;
    };
    static const std::vector<Shipped> files = [] {
        std::vector<Shipped> read;
        for (const std::string& name : shippedRecipeNames())
            read.push_back({name, openRecipe(name).description});
        return read;
    }();
    std::vector<RecipeChoice> choices;
    for (const Shipped& recipe : files)
        choices.push_back({QString::fromStdString(recipe.name), coreText(recipe.description)});
    return choices;
}

} // namespace qs
