// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

class QAbstractItemModel;
class QTableView;
class QWidget;

namespace qs {

/// A table of compared runs: in the model's order, its columns as wide as what they hold.
QTableView* comparisonTable(QAbstractItemModel* model, const QString& accessibleName,
                            const QString& objectName, QWidget* parent);

} // namespace qs
