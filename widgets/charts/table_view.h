// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QTableView;
class QWidget;

namespace qs {

/// A read-only table in the manner of this program: dense, sortable, whole rows selected, tabular figures,
/// Tab leaves it.
QTableView* makeTableView(QWidget* parent);

} // namespace qs
