// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "panels/requests.h"

#include <QTreeWidget>
#include <vector>

namespace qs {

/// Which configurations stand side by side: full precision, the current recipe, shipped recipes, with a box
/// to tick each.
class RecipeTicks : public QTreeWidget {
    Q_OBJECT
public:
    explicit RecipeTicks(QWidget* parent = nullptr);
    void setRecipes(const std::vector<RecipeChoice>& shipped, const QString& currentRecipeName);

    bool fullPrecision() const;
    bool currentRecipe() const;
    QStringList recipes() const; ///< shipped ones that are ticked, by name

signals:
    void changed();
};

} // namespace qs
