// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/queue_model.h"

#include "core_text.h"
#include "models/roles.h"
#include "number_format.h"

#include <algorithm>
#include <cmath>

namespace qs {
namespace {

QString configurationsOf(const QueueRow& row) {
    QStringList names;
    for (const QString& name : row.configurations) names << runNameText(name.toStdString());
    return names.join(QStringLiteral(", "));
}

} // namespace

QString queueStateText(const QueueRow& row) {
    switch (row.state) {
    case QueueState::Waiting:
        return row.modelOpen ? QueueModel::tr("waiting") : QueueModel::tr("waiting for its model");
    case QueueState::Running:
        return QueueModel::tr("running");
    case QueueState::Paused:
        return QueueModel::tr("paused");
    case QueueState::Interrupted:
        return QueueModel::tr("interrupted");
    case QueueState::Done:
        return QueueModel::tr("done");
    case QueueState::Cancelled:
        return QueueModel::tr("cancelled");
    case QueueState::Failed:
        return QueueModel::tr("failed");
    }
    return {};
}

void QueueModel::setRows(const std::vector<QueueRow>& rows) {
    const bool same = std::equal(rows.begin(), rows.end(), rows_.begin(), rows_.end(),
                                 [](const QueueRow& a, const QueueRow& b) { return a.id == b.id; });
    if (!same) {
        beginResetModel();
        rows_ = rows;
        endResetModel();
        return;
    }
    rows_ = rows;
    if (!rows_.empty())
        emit dataChanged(index(0, 0), index(static_cast<int>(rows_.size()) - 1, ColumnCount - 1));
}

const QueueRow* QueueModel::row(int at) const {
    return at >= 0 && at < static_cast<int>(rows_.size()) ? &rows_[static_cast<std::size_t>(at)] : nullptr;
}

int QueueModel::indexOf(quint64 id) const {
    for (std::size_t i = 0; i < rows_.size(); ++i)
        if (rows_[i].id == id) return static_cast<int>(i);
    return -1;
}

int QueueModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

int QueueModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QString QueueModel::text(const QueueRow& row, int column) const {
    switch (column) {
    case StateColumn:
        return queueStateText(row);
    case TasksColumn:
        return row.tasks.join(QStringLiteral(", "));
    case ConfigurationsColumn:
        return configurationsOf(row);
    case DoneColumn:
        return formatPercent(row.fraction, 2);
    case LeftColumn:
        return formatDuration(row.secondsLeft);
    default:
        return {};
    }
}

QVariant QueueModel::data(const QModelIndex& index, int role) const {
    const QueueRow* r = index.isValid() ? row(index.row()) : nullptr;
    if (r == nullptr || index.column() >= ColumnCount) return {};
    const bool number = index.column() == DoneColumn || index.column() == LeftColumn;
    switch (role) {
    case Qt::DisplayRole:
        return text(*r, index.column());
    case SortRole:
        if (index.column() == DoneColumn) return 100 * r->fraction;
        return index.column() == LeftColumn ? QVariant(r->secondsLeft) : QVariant(text(*r, index.column()));
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(
            Qt::Alignment((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    case Qt::ToolTipRole: {
        QStringList lines{r->tasks.join(QStringLiteral(", ")), configurationsOf(*r), r->model};
        if (!r->note.isEmpty()) lines << r->note;
        return lines.join(QLatin1Char('\n'));
    }
    case WarningRole:
        return r->state == QueueState::Failed;
    default:
        return {};
    }
}

QVariant QueueModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount) return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            Qt::Alignment((section >= DoneColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    if (role == Qt::ToolTipRole && section == LeftColumn)
        return tr("Time left, from the tokens per second measured so far");
    if (role != Qt::DisplayRole) return {};
    const QString names[] = {tr("State"), tr("Tasks"), tr("Configurations"), tr("Done"), tr("Left")};
    return names[section];
}

} // namespace qs
