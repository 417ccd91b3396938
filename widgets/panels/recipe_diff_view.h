// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "panels/requests.h"
#include "quant/recipe.h"

#include <QWidget>
#include <optional>
#include <vector>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QTableView;

namespace qs {

class TableModel;

/// What the current recipe says differently from another one: field by field and site by site, and as text.
class RecipeDiffView : public QWidget {
    Q_OBJECT
public:
    explicit RecipeDiffView(QWidget* parent = nullptr);
    void setShipped(const std::vector<RecipeChoice>& shipped);
    void setRecipe(const Recipe& recipe, const std::vector<SiteId>& sites);
    void setReference(const Recipe& reference); ///< what referenceRequested() asked for
    bool hasReference() const { return reference_.has_value(); }

signals:
    void referenceRequested(const QString& name); ///< of a shipped recipe; empty: a file

private:
    void showDifferences();

    QComboBox* other_;
    QLabel* summary_;
    TableModel* model_;
    QTableView* table_;
    QPlainTextEdit* text_;
    QWidget* comparison_;
    Recipe recipe_;
    std::vector<SiteId> sites_;
    std::optional<Recipe> reference_;
};

} // namespace qs
