// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "quant/recipe.h"

#include <QWidget>
#include <vector>

class QLabel;
class QLineEdit;
class QTableView;

namespace qs {

class SortFilterProxy;
class TableModel;

/// All sites with what the recipe says about each; several can be selected and edited at once.
class RecipeSitesView : public QWidget {
    Q_OBJECT
public:
    explicit RecipeSitesView(QWidget* parent = nullptr);
    void setRecipe(const Recipe& recipe, const std::vector<SiteId>& sites);
    std::vector<SiteId> selectedSites() const;

signals:
    void selectionChanged();

private:
    void select(const std::vector<SiteId>& sites);

    TableModel* model_;
    SortFilterProxy* proxy_;
    QTableView* table_;
    QLineEdit* filter_;
    QLabel* count_;
    std::vector<SiteId> sites_;
};

} // namespace qs
