// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/table_view.h"

#include "theme.h"

#include <QHeaderView>
#include <QTableView>

namespace qs {

QTableView* makeTableView(QWidget* parent) {
    auto* view = new QTableView(parent);
    view->setSortingEnabled(true);
    view->setAlternatingRowColors(true);
    view->setShowGrid(false);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setTabKeyNavigation(false);
    view->setFont(tabularFont(view->font()));
    view->verticalHeader()->hide();
    view->verticalHeader()->setDefaultSectionSize(view->fontMetrics().height() + 6);
    view->horizontalHeader()->setHighlightSections(false);
    view->setWordWrap(false);
    return view;
}

} // namespace qs
