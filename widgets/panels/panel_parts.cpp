// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/panel_parts.h"

#include "theme.h"

#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QTreeWidget>

namespace qs {

QLabel* boldLabel(const QString& text, QWidget* parent) {
    auto* label = new QLabel(text, parent);
    QFont bold = label->font();
    bold.setBold(true);
    label->setFont(bold);
    label->setWordWrap(true);
    return label;
}

QTableView* compactTable(QAbstractItemModel* model, const QString& accessibleName, QWidget* parent) {
    auto* view = new QTableView(parent);
    view->setModel(model);
    view->setAccessibleName(accessibleName);
    view->setFont(tabularFont(view->font()));
    view->verticalHeader()->hide();
    view->verticalHeader()->setDefaultSectionSize(view->fontMetrics().height() + 6);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setAlternatingRowColors(true);
    view->setTabKeyNavigation(false); // Tab leaves the table, arrows walk in it
    view->setShowGrid(false);
    view->setMinimumHeight(80);
    return view;
}

QLabel* remarkLabel(QWidget* parent) {
    auto* label = new QLabel(parent);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->hide();
    return label;
}

void tickWholeRows(QTreeWidget* tree) {
    QObject::connect(tree->selectionModel(), &QItemSelectionModel::currentChanged, tree,
                     [tree](const QModelIndex& now) {
                         if (now.column() > 0)
                             tree->selectionModel()->setCurrentIndex(now.siblingAtColumn(0),
                                                                     QItemSelectionModel::NoUpdate);
                     });
}

void showInline(QLabel* label, const QString& text, bool isError) {
    label->setText(text);
    label->setVisible(!text.isEmpty());
    QPalette colours = label->parentWidget()->palette();
    if (isError) colours.setColor(QPalette::WindowText, warningText(colours));
    label->setPalette(colours);
}

} // namespace qs
