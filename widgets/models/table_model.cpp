// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/table_model.h"

#include <QLocale>
#include <algorithm>
#include <cmath>

namespace qs {
namespace {

bool isNumber(const QVariant& v) {
    switch (v.typeId()) {
    case QMetaType::Double:
    case QMetaType::Float:
    case QMetaType::Int:
    case QMetaType::LongLong:
    case QMetaType::UInt:
    case QMetaType::ULongLong:
        return true;
    default:
        return false;
    }
}

/// What goes into files: numbers in the C locale with all their digits, text as it is.
QString plainText(const QModelIndex& index) {
    const QVariant raw = index.data(SortRole);
    if (!raw.isValid()) return index.data(Qt::DisplayRole).toString();
    if (raw.typeId() == QMetaType::Double || raw.typeId() == QMetaType::Float) {
        const double value = raw.toDouble();
        return std::isnan(value) ? QString() : QString::number(value, 'g', QLocale::FloatingPointShortest);
    }
    return raw.toString();
}

QString csvField(QString text) {
    const bool quote =
        text.contains(u',') || text.contains(u'"') || text.contains(u'\n') || text.contains(u'\r');
    if (!quote) return text;
    text.replace(u'"', QStringLiteral("\"\""));
    return u'"' + text + u'"';
}

QString tabField(QString text) {
    return text.replace(u'\t', u' ').replace(u'\n', u' ').replace(u'\r', u' ');
}

/// Columns without a header are pictures of others.
std::vector<int> namedColumns(const QAbstractItemModel& model) {
    std::vector<int> out;
    for (int c = 0; c < model.columnCount(); ++c)
        if (!model.headerData(c, Qt::Horizontal).toString().isEmpty()) out.push_back(c);
    return out;
}

template <class Field>
QString writeTable(const QAbstractItemModel& model, const QString& separator, const QString& newline,
                   Field field) {
    QString out;
    QStringList cells;
    const std::vector<int> columns = namedColumns(model);
    for (const int c : columns) cells << field(model.headerData(c, Qt::Horizontal).toString());
    out += cells.join(separator) + newline;
    for (int r = 0; r < model.rowCount(); ++r) {
        cells.clear();
        for (const int c : columns) cells << field(plainText(model.index(r, c)));
        out += cells.join(separator) + newline;
    }
    return out;
}

} // namespace

void TableModel::setTable(int rows, std::vector<TableColumn> columns,
                          std::function<QVariant(int, int, int)> extra) {
    beginResetModel();
    rows_ = rows;
    columns_ = std::move(columns);
    extra_ = std::move(extra);
    endResetModel();
}

int TableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : rows_;
}

int TableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(columns_.size());
}

QVariant TableModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const TableColumn& column = columns_[static_cast<std::size_t>(index.column())];
    switch (role) {
    case Qt::DisplayRole:
        return column.text ? QVariant(column.text(index.row()))
                           : QVariant(column.raw(index.row()).toString());
    case SortRole:
        return column.raw(index.row());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(
            Qt::Alignment((column.numeric ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    default:
        return extra_ ? extra_(index.row(), index.column(), role) : QVariant();
    }
}

QVariant TableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount()) return {};
    const TableColumn& column = columns_[static_cast<std::size_t>(section)];
    if (role == Qt::DisplayRole) return column.header;
    if (role == Qt::ToolTipRole && !column.help.isEmpty()) return column.help;
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            Qt::Alignment((column.numeric ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    return {};
}

SortFilterProxy::SortFilterProxy(QObject* parent) : QSortFilterProxyModel(parent) {
    setSortRole(SortRole);
    setSortLocaleAware(true);
}

void SortFilterProxy::setWords(const QString& text) {
    words_ = text.split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

bool SortFilterProxy::lessThan(const QModelIndex& left, const QModelIndex& right) const {
    const QVariant l = left.data(SortRole), r = right.data(SortRole);
    if (!isNumber(l) || !isNumber(r)) return QSortFilterProxyModel::lessThan(left, right);
    const double a = l.toDouble(), b = r.toDouble();
    if (std::isnan(a) || std::isnan(b)) // last, whichever way the column is sorted
        return sortOrder() == Qt::AscendingOrder ? !std::isnan(a) && std::isnan(b)
                                                 : std::isnan(a) && !std::isnan(b);
    return a < b;
}

bool SortFilterProxy::filterAcceptsRow(int sourceRow, const QModelIndex& sourceParent) const {
    if (words_.isEmpty()) return true;
    QString row;
    for (int c = 0; c < sourceModel()->columnCount(sourceParent); ++c)
        row += sourceModel()->index(sourceRow, c, sourceParent).data().toString() + u'\n';
    return std::all_of(words_.begin(), words_.end(),
                       [&row](const QString& word) { return row.contains(word, Qt::CaseInsensitive); });
}

QString toCsv(const QAbstractItemModel& model) {
    return writeTable(model, QStringLiteral(","), QStringLiteral("\r\n"), csvField);
}

QString toTabSeparated(const QAbstractItemModel& model) {
    return writeTable(model, QStringLiteral("\t"), QStringLiteral("\n"), tabField);
}

} // namespace qs
