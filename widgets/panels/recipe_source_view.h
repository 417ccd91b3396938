// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "quant/recipe.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace qs {

/// A recipe as its YAML text, checked while one writes, with the line of the first mistake marked.
class RecipeSourceView : public QWidget {
    Q_OBJECT
public:
    explicit RecipeSourceView(QWidget* parent = nullptr);
    /// Replaces the text, unless the user has changed it and not yet applied or given up.
    void setRecipe(const Recipe& recipe);

signals:
    void applied(const qs::Recipe& recipe);

private:
    void check();
    void apply();
    void showRecipe();
    void markLine(int line); ///< 1 is the first; 0: none

    Recipe recipe_;
    QPlainTextEdit* text_;
    QLabel* problem_;
    QPushButton *apply_, *revert_;
};

} // namespace qs
