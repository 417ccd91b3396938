// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "panels/evaluation_data.h"

#include <QAbstractTableModel>
#include <vector>

namespace qs {

/// The queue of evaluations: what, with what, how far. Rows are updated in place, so that a selection stays
/// while numbers come in.
class QueueModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { StateColumn, TasksColumn, ConfigurationsColumn, DoneColumn, LeftColumn, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    void setRows(const std::vector<QueueRow>& rows);
    const QueueRow* row(int index) const; ///< null when out of range
    int indexOf(quint64 id) const;        ///< -1: not there

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString text(const QueueRow& row, int column) const;

    std::vector<QueueRow> rows_;
};

QString queueStateText(const QueueRow& row); ///< "running", "waiting for its model" ...

} // namespace qs
