// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/roles.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>
#include <functional>
#include <vector>

namespace qs {

/// One column of a TableModel. Its functions read an immutable snapshot that they hold.
struct TableColumn {
    QString header; ///< with the unit: "SQNR (dB)"
    bool numeric = true;
    std::function<QVariant(int row)> raw; ///< number or text: SortRole and files
    std::function<QString(int row)> text; ///< what is shown; empty: raw as text
    QString help;                         ///< tool tip of the header
};

/// A read-only table over an immutable snapshot: replaced as a whole, nothing is copied per cell.
class TableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    /// `extra` answers further roles per row (SiteRole, WarningRole, tool tips, decorations); may be empty.
    void setTable(int rows, std::vector<TableColumn> columns,
                  std::function<QVariant(int row, int column, int role)> extra = {});
    void clear() { setTable(0, {}); }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    int rows_ = 0;
    std::vector<TableColumn> columns_;
    std::function<QVariant(int, int, int)> extra_;
};

/// Sorts by SortRole: numbers by size with NaN last in both directions, text by the locale. Filters rows by
/// words in any column.
class SortFilterProxy : public QSortFilterProxyModel {
    Q_OBJECT
public:
    explicit SortFilterProxy(QObject* parent = nullptr);
    void setWords(const QString& text);

protected:
    bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;
    bool filterAcceptsRow(int sourceRow, const QModelIndex& sourceParent) const override;

private:
    QStringList words_;
};

/// All columns with a header as CSV (RFC 4180, UTF-8, C locale, raw numbers): header line, then rows in the
/// model's order.
QString toCsv(const QAbstractItemModel& model);
/// The same with tabs, for the clipboard.
QString toTabSeparated(const QAbstractItemModel& model);

} // namespace qs
