// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/recipe_ticks.h"

#include <QHeaderView>
#include <QSignalBlocker>

namespace qs {
namespace {

constexpr int kNameRole = Qt::UserRole;

QTreeWidgetItem* row(QTreeWidget* tree, bool ticked) {
    auto* item = new QTreeWidgetItem(tree);
    item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
    item->setCheckState(0, ticked ? Qt::Checked : Qt::Unchecked);
    return item;
}

} // namespace

RecipeTicks::RecipeTicks(QWidget* parent) : QTreeWidget(parent) {
    setObjectName(QStringLiteral("ticks"));
    setAccessibleName(tr("Configurations side by side"));
    setColumnCount(1);
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    row(this, true)->setText(0, tr("Full precision (f32)"));
    row(this, true);
    connect(this, &QTreeWidget::itemChanged, this, &RecipeTicks::changed);
    setRecipes({}, {});
}

void RecipeTicks::setRecipes(const std::vector<RecipeChoice>& shipped, const QString& currentRecipeName) {
    const QSignalBlocker block(this);
    topLevelItem(1)->setText(0, tr("Current: %1").arg(currentRecipeName));
    topLevelItem(1)->setToolTip(0, tr("The recipe that is being edited"));
    for (const RecipeChoice& recipe : shipped) {
        if (!findItems(recipe.name, Qt::MatchExactly).isEmpty()) continue;
        QTreeWidgetItem* item = row(this, false);
        item->setText(0, recipe.name);
        item->setToolTip(0, recipe.sentence);
        item->setData(0, kNameRole, recipe.name);
    }
}

bool RecipeTicks::fullPrecision() const {
    return topLevelItem(0)->checkState(0) == Qt::Checked;
}

bool RecipeTicks::currentRecipe() const {
    return topLevelItem(1)->checkState(0) == Qt::Checked;
}

QStringList RecipeTicks::recipes() const {
    QStringList names;
    for (int i = 2; i < topLevelItemCount(); ++i)
        if (topLevelItem(i)->checkState(0) == Qt::Checked)
            names << topLevelItem(i)->data(0, kNameRole).toString();
    return names;
}

} // namespace qs
