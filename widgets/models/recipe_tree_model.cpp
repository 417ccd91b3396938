// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recipe_tree_model.h"

#include "number_format.h"

#include <QCoreApplication>
#include <algorithm>

namespace qs {
namespace {

QString trOperand(const char* text) {
    return QCoreApplication::translate("qs::RecipeTreeModel", text);
}

QString granularityText(const OperandRecipe& o) {
    switch (o.granularity) {
    case Granularity::Tensor:
        return trOperand(QT_TRANSLATE_NOOP("qs::RecipeTreeModel", "per tensor"));
    case Granularity::Row:
        return trOperand(QT_TRANSLATE_NOOP("qs::RecipeTreeModel", "per row"));
    case Granularity::Column:
        return trOperand(QT_TRANSLATE_NOOP("qs::RecipeTreeModel", "per channel"));
    case Granularity::Group:
        return trOperand(QT_TRANSLATE_NOOP("qs::RecipeTreeModel", "per group of %1")).arg(o.groupSize);
    case Granularity::Token:
        break;
    }
    return o.groupSize > 0 ? trOperand(QT_TRANSLATE_NOOP("qs::RecipeTreeModel", "per token, blocks of %1"))
                                 .arg(o.groupSize)
                           : trOperand(QT_TRANSLATE_NOOP("qs::RecipeTreeModel", "per token"));
}

bool sameShape(const std::vector<SiteReach>& a, const std::vector<SiteReach>& b) {
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](const SiteReach& x, const SiteReach& y) { return x.site == y.site; });
}

} // namespace

QString operandText(const OperandRecipe& o) {
    if (o.format.isNone()) return trOperand(QT_TRANSLATE_NOOP("qs::RecipeTreeModel", "full precision"));
    QStringList parts = {QString::fromStdString(o.format.name()) + u' ' + granularityText(o)};
    if (o.scaling.type != ScaleType::Real)
        parts << trOperand(QT_TRANSLATE_NOOP("qs::RecipeTreeModel", "scale %1"))
                     .arg(QString::fromStdString(std::string(scaleTypeName(o.scaling.type))));
    if (o.clipRatio != 1)
        parts
            << trOperand(QT_TRANSLATE_NOOP("qs::RecipeTreeModel", "clip %1")).arg(formatNumber(o.clipRatio));
    if (o.bias)
        parts << trOperand(QT_TRANSLATE_NOOP("qs::RecipeTreeModel", "bias %1")).arg(formatNumber(*o.bias));
    if (o.scaling.asymmetric) parts << trOperand(QT_TRANSLATE_NOOP("qs::RecipeTreeModel", "zero points"));
    return parts.join(QStringLiteral(", "));
}

void RecipeTreeModel::setRecipe(const std::vector<RecipeRule>& rules, const std::vector<SiteId>& sites) {
    auto reach = ruleReach(rules, sites);
    const bool same = std::equal(reach.begin(), reach.end(), reach_.begin(), reach_.end(), sameShape);
    if (!same) beginResetModel();
    rules_ = rules;
    reach_ = std::move(reach);
    sites_ = sites.size();
    if (!same) {
        endResetModel();
        return;
    }
    for (int r = 0; r < rowCount(); ++r) {
        const QModelIndex rule = index(r, 0);
        emit dataChanged(rule, index(r, ColumnCount - 1));
        if (const int n = rowCount(rule); n > 0)
            emit dataChanged(index(0, 0, rule), index(n - 1, ColumnCount - 1, rule));
    }
}

int RecipeTreeModel::ruleOf(const QModelIndex& i) const {
    if (!i.isValid()) return -1;
    return i.internalId() == 0 ? i.row() : static_cast<int>(i.internalId()) - 1;
}

QModelIndex RecipeTreeModel::index(int row, int column, const QModelIndex& parent) const {
    if (!hasIndex(row, column, parent)) return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row() + 1) : quintptr(0));
}

QModelIndex RecipeTreeModel::parent(const QModelIndex& child) const {
    if (!child.isValid() || child.internalId() == 0) return {};
    return createIndex(static_cast<int>(child.internalId()) - 1, 0, quintptr(0));
}

int RecipeTreeModel::rowCount(const QModelIndex& parent) const {
    if (!parent.isValid()) return static_cast<int>(rules_.size());
    if (parent.internalId() != 0 || parent.column() != 0) return 0;
    return static_cast<int>(reach_[static_cast<std::size_t>(parent.row())].size());
}

int RecipeTreeModel::columnCount(const QModelIndex&) const {
    return ColumnCount;
}

QVariant RecipeTreeModel::data(const QModelIndex& i, int role) const {
    if (!i.isValid()) return {};
    const int rule = ruleOf(i);
    if (i.internalId() == 0) return ruleData(rule, i.column(), role);
    const auto& sites = reach_[static_cast<std::size_t>(rule)];
    return siteData(rule, sites[static_cast<std::size_t>(i.row())], i.column(), role);
}

QVariant RecipeTreeModel::ruleData(int index, int column, int role) const {
    const RecipeRule& rule = rules_[static_cast<std::size_t>(index)];
    const auto& reach = reach_[static_cast<std::size_t>(index)];
    if (column == MatchColumn && (role == Qt::DisplayRole || role == Qt::EditRole))
        return QString::fromStdString(rule.match);
    const bool idle = !reach.empty() && !decides(reach, index);
    if (role == Qt::ToolTipRole) {
        if (reach.empty()) return tr("No site of this model has such a name.");
        if (idle) return tr("Later rules decide everything that this rule says.");
        return tr("The rule matches %n site(s); of rules that match the same site, the last one decides.",
                  nullptr, static_cast<int>(reach.size()));
    }
    if (role != Qt::DisplayRole) return {};
    if (column == WeightsColumn) return rule.weights ? operandText(*rule.weights) : QString(u'–');
    if (column == ActivationsColumn) return rule.activations ? operandText(*rule.activations) : QString(u'–');
    if (column != SitesColumn) return {};
    const QString count = tr("%1 of %2").arg(reach.size()).arg(sites_);
    return idle ? tr("%1, all overridden").arg(count) : count;
}

QString RecipeTreeModel::fateText(int rule, int by) const {
    if (by < 0) return QString(u'–');
    return by == rule ? tr("decided here") : tr("overridden by rule %1").arg(by + 1);
}

QVariant RecipeTreeModel::siteData(int rule, const SiteReach& site, int column, int role) const {
    if (role != Qt::DisplayRole) return {};
    if (column == MatchColumn) return QString::fromStdString(site.site.name());
    if (column == WeightsColumn) return fateText(rule, site.weightsBy);
    if (column == ActivationsColumn) return fateText(rule, site.activationsBy);
    return {};
}

QVariant RecipeTreeModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
    case MatchColumn:
        return tr("Sites that match");
    case WeightsColumn:
        return tr("Weights");
    case ActivationsColumn:
        return tr("Activations");
    default:
        return tr("Count");
    }
}

Qt::ItemFlags RecipeTreeModel::flags(const QModelIndex& i) const {
    Qt::ItemFlags f = QAbstractItemModel::flags(i);
    if (i.isValid() && i.internalId() == 0 && i.column() == MatchColumn) f |= Qt::ItemIsEditable;
    return f;
}

bool RecipeTreeModel::setData(const QModelIndex& i, const QVariant& value, int role) {
    if (role != Qt::EditRole || !i.isValid() || i.internalId() != 0 || i.column() != MatchColumn)
        return false;
    emit patternEdited(i.row(), value.toString());
    return true;
}

} // namespace qs
