// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/table_model.h"

namespace qs {

// Columns of a table: how a number, a count, a text or a share is shown, sorted and written into files.

TableColumn numberColumn(const QString& header, std::function<double(int)> value, const QString& help = {});
TableColumn countColumn(const QString& header, std::function<std::int64_t(int)> value,
                        const QString& help = {});
TableColumn textColumn(const QString& header, std::function<QString(int)> text, const QString& help = {});
TableColumn shareColumn(const QString& header, std::function<double(int)> share); ///< of 1, shown in percent

} // namespace qs
