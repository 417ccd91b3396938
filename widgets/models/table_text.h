// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

class QAbstractItemModel;

namespace qs {

/// All columns with a header, as shown, as a GitHub table.
QString toMarkdown(const QAbstractItemModel& model);
/// The same as a LaTeX tabular with booktabs rules; numbers right-aligned, what LaTeX would read as commands
/// escaped.
QString toLatex(const QAbstractItemModel& model);

} // namespace qs
