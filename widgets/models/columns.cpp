// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/columns.h"

#include "number_format.h"

namespace qs {

TableColumn numberColumn(const QString& header, std::function<double(int)> value, const QString& help) {
    TableColumn column;
    column.header = header;
    column.help = help;
    column.raw = [value](int row) { return QVariant(value(row)); };
    column.text = [value](int row) { return formatNumber(value(row)); };
    return column;
}

TableColumn countColumn(const QString& header, std::function<std::int64_t(int)> value, const QString& help) {
    TableColumn column;
    column.header = header;
    column.help = help;
    column.raw = [value](int row) { return QVariant(static_cast<qlonglong>(value(row))); };
    column.text = [value](int row) { return formatCount(value(row)); };
    return column;
}

TableColumn textColumn(const QString& header, std::function<QString(int)> text, const QString& help) {
    TableColumn column;
    column.header = header;
    column.help = help;
    column.numeric = false;
    column.raw = [text](int row) { return QVariant(text(row)); };
    column.text = std::move(text);
    return column;
}

TableColumn shareColumn(const QString& header, std::function<double(int)> share) {
    TableColumn column;
    column.header = header;
    column.raw = [share](int row) { return QVariant(100 * share(row)); };
    column.text = [share](int row) {
        QString text = formatPercent(share(row));
        return text.endsWith(QStringLiteral(" %")) ? text.chopped(2) : text;
    };
    return column;
}

} // namespace qs
