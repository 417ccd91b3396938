// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/table_copy.h"

#include "charts/export_image.h"
#include "models/roles.h"
#include "models/table_model.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QFileDialog>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QStandardItemModel>
#include <QTreeWidget>

namespace qs {
namespace {

/// Our models keep the raw number beside the text; Qt's ready-made ones have text alone, and other uses for
/// the role.
void copyCell(const QModelIndex& from, bool isOurs, QStandardItemModel& flat, const QModelIndex& to) {
    flat.setData(to, from.data(Qt::DisplayRole), Qt::DisplayRole);
    if (isOurs) flat.setData(to, from.data(SortRole), SortRole);
}

/// The rows of a view, those of a tree below each other, as a plain table.
void copyRows(const QAbstractItemView& view, const QModelIndex& parent, bool selectedOnly,
              QStandardItemModel& flat) {
    const QAbstractItemModel& model = *view.model();
    const auto* tree = qobject_cast<const QTreeView*>(&view);
    const bool isOurs = qobject_cast<const QTreeWidget*>(&view) == nullptr;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        if (tree != nullptr && tree->isRowHidden(row, parent)) continue;
        const QModelIndex first = model.index(row, 0, parent);
        if (!selectedOnly || view.selectionModel()->rowIntersectsSelection(row, parent)) {
            const int at = flat.rowCount();
            flat.insertRow(at);
            for (int column = 0; column < model.columnCount(parent); ++column)
                copyCell(model.index(row, column, parent), isOurs, flat, flat.index(at, column));
        }
        copyRows(view, first, selectedOnly, flat);
    }
}

void copyView(const QAbstractItemView& view, bool selectedOnly, QStandardItemModel& flat) {
    const QAbstractItemModel& model = *view.model();
    flat.setColumnCount(model.columnCount());
    for (int column = 0; column < model.columnCount(); ++column)
        flat.setHeaderData(column, Qt::Horizontal, model.headerData(column, Qt::Horizontal));
    copyRows(view, {}, selectedOnly, flat);
}

} // namespace

TableCopy::TableCopy(QWidget* window) : QObject(window), window_(window) {
    qApp->installEventFilter(this);
}

QString TableCopy::selectedAsText(const QAbstractItemView& view) {
    QStandardItemModel flat;
    copyView(view, view.selectionModel() != nullptr && view.selectionModel()->hasSelection(), flat);
    return toTabSeparated(flat);
}

QString TableCopy::allAsCsv(const QAbstractItemView& view) {
    QStandardItemModel flat;
    copyView(view, false, flat);
    return toCsv(flat);
}

/// The view that an event is for: events of the mouse go to its viewport.
QAbstractItemView* TableCopy::viewOf(QObject* watched) const {
    auto* view = qobject_cast<QAbstractItemView*>(watched);
    if (view == nullptr) view = qobject_cast<QAbstractItemView*>(watched->parent());
    if (view == nullptr || view->model() == nullptr || qobject_cast<QHeaderView*>(view) != nullptr)
        return nullptr;
    return window_->isAncestorOf(view) && view->window() == window_ ? view : nullptr;
}

bool TableCopy::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::ContextMenu) {
        QAbstractItemView* view = viewOf(watched);
        if (view == nullptr || view->contextMenuPolicy() != Qt::DefaultContextMenu) return false;
        showMenu(*view, static_cast<QContextMenuEvent*>(event)->globalPos());
        return true;
    }
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->matches(QKeySequence::Copy)) {
        const QAbstractItemView* view = viewOf(watched);
        if (view == nullptr) return false;
        QApplication::clipboard()->setText(selectedAsText(*view));
        return true;
    }
    return false;
}

void TableCopy::showMenu(QAbstractItemView& view, const QPoint& at) {
    auto* menu = new QMenu(&view);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("&Copy the selected rows"), QKeySequence(QKeySequence::Copy), &view,
                    [&view] { QApplication::clipboard()->setText(selectedAsText(view)); });
    menu->addAction(tr("Copy the &table as CSV"), &view,
                    [&view] { QApplication::clipboard()->setText(allAsCsv(view)); });
    menu->addAction(tr("&Save the table as CSV…"), &view, [this, &view] { save(view); });
    menu->popup(at);
}

void TableCopy::save(QAbstractItemView& view) {
    const QString file = QFileDialog::getSaveFileName(window_, tr("Save the table"),
                                                      QStringLiteral("table.csv"), tr("CSV (*.csv)"));
    QString error;
    if (!file.isEmpty() && !saveBytes(allAsCsv(view).toUtf8(), file, &error)) emit failed(error);
}

} // namespace qs
