// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "quant/recipe.h"
#include "quant/recipe_reach.h"

#include <QAbstractItemModel>
#include <vector>

namespace qs {

/// "e2m1 per row", "int4 per group of 128, clip 0.9", "full precision".
QString operandText(const OperandRecipe& operand);

/// The rules of a recipe, and below each the sites that it matches with what becomes of it there. A pattern
/// can be edited in place: the model asks for the change and shows it when it comes back.
class RecipeTreeModel : public QAbstractItemModel {
    Q_OBJECT
public:
    enum Column { MatchColumn, WeightsColumn, ActivationsColumn, SitesColumn, ColumnCount };

    using QAbstractItemModel::QAbstractItemModel;
    /// Resets the model when rows come, go or move; otherwise only tells what changed.
    void setRecipe(const std::vector<RecipeRule>& rules, const std::vector<SiteId>& sites);
    int ruleOf(const QModelIndex& index) const; ///< of a rule or of a site below it; -1: none

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& child) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

signals:
    void patternEdited(int rule, const QString& pattern);

private:
    QVariant ruleData(int rule, int column, int role) const;
    QVariant siteData(int rule, const SiteReach& site, int column, int role) const;
    QString fateText(int rule, int by) const;

    std::vector<RecipeRule> rules_;
    std::vector<std::vector<SiteReach>> reach_;
    std::size_t sites_ = 0;
};

} // namespace qs
