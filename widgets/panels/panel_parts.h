// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

class QAbstractItemModel;
class QLabel;
class QTableView;
class QWidget;

/// Small pieces that several pages are made of.
namespace qs {

QLabel* boldLabel(const QString& text, QWidget* parent);
/// A read-only table with compact rows, tabular figures and no row numbers.
QTableView* compactTable(QAbstractItemModel* model, const QString& accessibleName, QWidget* parent);
/// A wrapped line above a page's pictures, hidden while it has nothing to say.
QLabel* remarkLabel(QWidget* parent);
/// Shows a message in place: errors in the warning colour; an empty text hides the label.
void showInline(QLabel* label, const QString& text, bool isError);

} // namespace qs
