// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/site_tree_model.h"

#include "number_format.h"
#include "theme.h"

#include <QApplication>
#include <algorithm>
#include <cmath>

namespace qs {

// Internal ids of indexes: 0 for a top-level row, 1 + its number for the children of a top-level row.
struct SiteTreeModel::Top {
    int block = -1;        ///< -1: the row itself is a site
    std::vector<int> rows; ///< into SiteTreeData::rows; one for a site
};

namespace {

QString siteLabel(const SiteId& site, bool inBlock) {
    const std::string name = inBlock ? std::string(roleName(site.role)) : site.name();
    return QString::fromStdString(name);
}

bool sameSites(const SiteTreeData& a, const SiteTreeData& b) {
    return std::equal(a.rows.begin(), a.rows.end(), b.rows.begin(), b.rows.end(),
                      [](const auto& x, const auto& y) { return x.site == y.site; });
}

QVariant alignmentOf(int column) {
    const auto side = column == SiteTreeModel::SqnrColumn ? Qt::AlignRight : Qt::AlignLeft;
    return QVariant::fromValue(Qt::Alignment(side | Qt::AlignVCenter));
}

QString siteToolTip(const SiteTreeData::Row& row) {
    QStringList lines{QString::fromStdString(row.site.name())};
    for (const QString& line : {row.shape, row.warning})
        if (!line.isEmpty()) lines << line;
    return lines.join(u'\n');
}

QString sqnrText(double db) {
    return std::isnan(db) ? QString() : formatDecibel(db);
}

} // namespace

SiteTreeModel::SiteTreeModel(QObject* parent) : QAbstractItemModel(parent) {}

SiteTreeModel::~SiteTreeModel() = default;

void SiteTreeModel::setTree(SiteTreeDataPtr data) {
    if (data && data_ && sameSites(*data, *data_)) {
        data_ = std::move(data);
        if (tops_.empty()) return;
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        for (int t = 0; t < rowCount(); ++t) {
            const QModelIndex top = index(t, 0);
            if (const int n = rowCount(top); n > 0)
                emit dataChanged(index(0, 0, top), index(n - 1, ColumnCount - 1, top));
        }
        emit headerDataChanged(Qt::Horizontal, 0, 0);
        return;
    }
    beginResetModel();
    data_ = std::move(data);
    tops_.clear();
    const int rows = data_ ? static_cast<int>(data_->rows.size()) : 0;
    for (int r = 0; r < rows; ++r) {
        const int block = data_->rows[static_cast<std::size_t>(r)].site.block;
        if (block < 0 || tops_.empty() || tops_.back().block != block) tops_.push_back({block, {}});
        tops_.back().rows.push_back(r);
    }
    endResetModel();
}

const SiteTreeModel::Top* SiteTreeModel::topOf(const QModelIndex& index) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return nullptr;
    const auto top = index.internalId() == 0 ? static_cast<std::size_t>(index.row()) : index.internalId() - 1;
    return &tops_[top];
}

const SiteTreeData::Row* SiteTreeModel::rowOf(const QModelIndex& index) const {
    const Top* top = topOf(index);
    if (!top) return nullptr;
    const bool isTop = index.internalId() == 0;
    if (isTop && top->block >= 0) return nullptr;
    const int row = top->rows[isTop ? 0 : static_cast<std::size_t>(index.row())];
    return &data_->rows[static_cast<std::size_t>(row)];
}

std::optional<SiteId> SiteTreeModel::siteAt(const QModelIndex& index) const {
    const SiteTreeData::Row* row = rowOf(index);
    return row ? std::optional(row->site) : std::nullopt;
}

std::optional<int> SiteTreeModel::blockAt(const QModelIndex& index) const {
    const Top* top = topOf(index);
    return top && top->block >= 0 ? std::optional(top->block) : std::nullopt;
}

QModelIndex SiteTreeModel::indexOf(const SiteId& site) const {
    for (std::size_t t = 0; t < tops_.size(); ++t) {
        if (tops_[t].block != site.block) continue;
        for (std::size_t i = 0; i < tops_[t].rows.size(); ++i) {
            if (data_->rows[static_cast<std::size_t>(tops_[t].rows[i])].site != site) continue;
            const QModelIndex top = index(static_cast<int>(t), 0);
            return site.block < 0 ? top : index(static_cast<int>(i), 0, top);
        }
    }
    return {};
}

QModelIndex SiteTreeModel::index(int row, int column, const QModelIndex& parent) const {
    if (!hasIndex(row, column, parent)) return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : 0);
}

QModelIndex SiteTreeModel::parent(const QModelIndex& child) const {
    if (!child.isValid() || child.internalId() == 0) return {};
    return createIndex(static_cast<int>(child.internalId() - 1), 0, quintptr{0});
}

int SiteTreeModel::rowCount(const QModelIndex& parent) const {
    if (!parent.isValid()) return static_cast<int>(tops_.size());
    if (parent.internalId() != 0 || parent.column() != 0) return 0;
    const Top& top = tops_[static_cast<std::size_t>(parent.row())];
    return top.block >= 0 ? static_cast<int>(top.rows.size()) : 0;
}

int SiteTreeModel::columnCount(const QModelIndex&) const {
    return ColumnCount;
}

QVariant SiteTreeModel::data(const QModelIndex& index, int role) const {
    const Top* top = topOf(index);
    if (!top) return {};
    if (role == Qt::TextAlignmentRole) return alignmentOf(index.column());
    if (const SiteTreeData::Row* row = rowOf(index))
        return siteData(*row, top->block >= 0, index.column(), role);
    return blockData(*top, index.column(), role);
}

QVariant SiteTreeModel::siteData(const SiteTreeData::Row& row, bool inBlock, int column, int role) const {
    const bool warn = !row.warning.isEmpty();
    switch (role) {
    case Qt::DisplayRole:
        if (column == SiteColumn) return siteLabel(row.site, inBlock);
        if (column == FormatColumn) return row.formats;
        return sqnrText(row.sqnrDb) + (warn ? QStringLiteral(" ⚠") : QString());
    case SortRole:
        if (column == SiteColumn) return QString::fromStdString(row.site.name());
        return column == FormatColumn ? QVariant(row.formats) : QVariant(row.sqnrDb);
    case SiteRole:
        return QVariant::fromValue(row.site);
    case WarningRole:
        return warn;
    case Qt::ToolTipRole:
        return siteToolTip(row);
    case Qt::ForegroundRole:
        return warn && column == SqnrColumn ? QVariant(warningText(QApplication::palette())) : QVariant();
    default:
        return {};
    }
}

QVariant SiteTreeModel::blockData(const Top& top, int column, int role) const {
    double worst = std::numeric_limits<double>::quiet_NaN();
    QStringList formats;
    int warnings = 0;
    for (const int r : top.rows) {
        const SiteTreeData::Row& row = data_->rows[static_cast<std::size_t>(r)];
        if (!std::isnan(row.sqnrDb)) worst = std::isnan(worst) ? row.sqnrDb : std::min(worst, row.sqnrDb);
        if (!formats.contains(row.formats)) formats << row.formats;
        warnings += row.warning.isEmpty() ? 0 : 1;
    }
    switch (role) {
    case Qt::DisplayRole:
        if (column == SiteColumn) return QStringLiteral("blocks.%1").arg(top.block);
        if (column == FormatColumn) return formats.size() > 1 ? tr("mixed") : formats.value(0);
        return sqnrText(worst) + (warnings > 0 ? QStringLiteral(" ⚠") : QString());
    case SortRole:
        return column == SqnrColumn ? QVariant(worst) : QVariant(top.block);
    case WarningRole:
        return warnings > 0;
    case Qt::ToolTipRole:
        if (column == SqnrColumn) return tr("The lowest SQNR of the sites in this block");
        return warnings > 0 ? QVariant(tr("%n site(s) need a look", nullptr, warnings)) : QVariant();
    case Qt::ForegroundRole:
        return warnings > 0 && column == SqnrColumn ? QVariant(warningText(QApplication::palette()))
                                                    : QVariant();
    default:
        return {};
    }
}

QVariant SiteTreeModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount) return {};
    if (role == Qt::TextAlignmentRole) return alignmentOf(section);
    if (role == Qt::ToolTipRole && section == SiteColumn && data_) return data_->modelName;
    if (role == Qt::ToolTipRole && section == FormatColumn)
        return tr("Number formats: weights · activations");
    if (role == Qt::ToolTipRole && section == SqnrColumn)
        return tr("Signal to quantization noise ratio of the worse operand, in decibels");
    if (role != Qt::DisplayRole) return {};
    if (section == SiteColumn) return tr("Site");
    return section == FormatColumn ? tr("Format") : QStringLiteral("SQNR");
}

SiteTreeFilter::SiteTreeFilter(QObject* parent) : QSortFilterProxyModel(parent) {
    setRecursiveFilteringEnabled(true);
    setAutoAcceptChildRows(false);
}

void SiteTreeFilter::setWords(const QString& text) {
    words_ = text.split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

bool SiteTreeFilter::filterAcceptsRow(int sourceRow, const QModelIndex& sourceParent) const {
    if (words_.isEmpty()) return true;
    const QModelIndex first = sourceModel()->index(sourceRow, 0, sourceParent);
    // A site in a block is found by its full name, so that "blocks.3" keeps its sites visible.
    const QString text = first.data(SortRole).toString() + u' ' + first.data().toString() + u' ' +
                         first.siblingAtColumn(SiteTreeModel::FormatColumn).data().toString() + u' ' +
                         first.data(Qt::ToolTipRole).toString();
    return std::all_of(words_.begin(), words_.end(),
                       [&text](const QString& word) { return text.contains(word, Qt::CaseInsensitive); });
}

} // namespace qs
