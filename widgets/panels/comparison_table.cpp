// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/comparison_table.h"

#include "charts/table_view.h"

#include <QHeaderView>
#include <QTableView>

namespace qs {

QTableView* comparisonTable(QAbstractItemModel* model, const QString& accessibleName,
                            const QString& objectName, QWidget* parent) {
    QTableView* view = makeTableView(parent);
    view->setSortingEnabled(false);
    view->setModel(model);
    view->setAccessibleName(accessibleName);
    view->setObjectName(objectName);
    view->setMinimumHeight(view->verticalHeader()->defaultSectionSize() * 3);
    QObject::connect(model, &QAbstractItemModel::modelReset, view, &QTableView::resizeColumnsToContents);
    return view;
}

} // namespace qs
