// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "quant/recipe.h"

#include <QWidget>
#include <vector>

class QLabel;
class QLineEdit;
class QToolButton;
class QTreeView;

namespace qs {

class RecipeTreeModel;

/// The rules of a recipe as a tree with the sites they match, buttons to change their order and number, and
/// an editor of the selected rule's pattern that says what it matches while one writes.
class RecipeRulesView : public QWidget {
    Q_OBJECT
public:
    explicit RecipeRulesView(QWidget* parent = nullptr);
    void setRecipe(const std::vector<RecipeRule>& rules, const std::vector<SiteId>& sites);
    int currentRule() const; ///< -1: none

signals:
    void currentRuleChanged();
    void rulesEdited(const std::vector<qs::RecipeRule>& rules, const QString& what);

private:
    QToolButton* button(const QString& text, const char* name, const QString& help);
    void addRule();
    void duplicateRule();
    void removeRule();
    void moveRule(int by);
    void changePattern(int rule, const QString& pattern);
    void previewPattern();
    void showCurrent();
    void push(std::vector<RecipeRule> rules, int current, const QString& what);

    RecipeTreeModel* model_;
    QTreeView* tree_;
    QLineEdit* pattern_;
    QLabel* preview_;
    QToolButton *add_, *duplicate_, *remove_, *up_, *down_;
    std::vector<RecipeRule> rules_;
    std::vector<SiteId> sites_;
    int wanted_ = -1; ///< rule to select once the recipe comes back
};

} // namespace qs
