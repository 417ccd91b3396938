// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/table_text.h"

#include <QAbstractItemModel>
#include <QStringList>
#include <vector>

namespace qs {
namespace {

std::vector<int> namedColumns(const QAbstractItemModel& model) {
    std::vector<int> out;
    for (int c = 0; c < model.columnCount(); ++c)
        if (!model.headerData(c, Qt::Horizontal).toString().isEmpty()) out.push_back(c);
    return out;
}

bool isRightAligned(const QAbstractItemModel& model, int column) {
    const QVariant alignment = model.headerData(column, Qt::Horizontal, Qt::TextAlignmentRole);
    return alignment.value<Qt::Alignment>().testFlag(Qt::AlignRight);
}

QString oneLine(QString text) {
    return text.replace(u'\n', u' ').replace(u'\r', u' ');
}

QString forMarkdown(const QString& text) {
    return oneLine(text).replace(u'|', QStringLiteral("\\|"));
}

QString forLatex(const QString& text) {
    QString out;
    for (const QChar c : oneLine(text)) {
        if (QStringLiteral("&%$#_{}").contains(c))
            out += u'\\' + QString(c);
        else if (c == u'\\')
            out += QStringLiteral("\\textbackslash{}");
        else if (c == u'~')
            out += QStringLiteral("\\textasciitilde{}");
        else if (c == u'^')
            out += QStringLiteral("\\textasciicircum{}");
        else if (c == u'±')
            out += QStringLiteral("$\\pm$");
        else if (c == u'−')
            out += QStringLiteral("$-$");
        else if (c == u'<' || c == u'>')
            out += u'$' + QString(c) + u'$';
        else if (c == u'↑')
            out += QStringLiteral("$\\uparrow$");
        else if (c == u'↓')
            out += QStringLiteral("$\\downarrow$");
        else if (c == u'–')
            out += QStringLiteral("--");
        else
            out += c;
    }
    return out;
}

template <class Cell>
QStringList rowOf(const QAbstractItemModel& model, const std::vector<int>& columns, int row, Cell cell) {
    QStringList out;
    for (const int c : columns)
        out << cell(row < 0 ? model.headerData(c, Qt::Horizontal).toString()
                            : model.index(row, c).data().toString());
    return out;
}

} // namespace

QString toMarkdown(const QAbstractItemModel& model) {
    const std::vector<int> columns = namedColumns(model);
    const auto line = [](const QStringList& cells) {
        return QStringLiteral("| ") + cells.join(QStringLiteral(" | ")) + QStringLiteral(" |\n");
    };
    QString out = line(rowOf(model, columns, -1, forMarkdown));
    QStringList rules;
    for (const int c : columns)
        rules << (isRightAligned(model, c) ? QStringLiteral("---:") : QStringLiteral("---"));
    out += line(rules);
    for (int row = 0; row < model.rowCount(); ++row) out += line(rowOf(model, columns, row, forMarkdown));
    return out;
}

QString toLatex(const QAbstractItemModel& model) {
    const std::vector<int> columns = namedColumns(model);
    QString alignment;
    for (const int c : columns) alignment += isRightAligned(model, c) ? u'r' : u'l';
    const auto line = [&](int row) {
        return rowOf(model, columns, row, forLatex).join(QStringLiteral(" & ")) + QStringLiteral(" \\\\\n");
    };
    QString out = QStringLiteral("\\begin{tabular}{%1}\n\\toprule\n").arg(alignment) + line(-1) +
                  QStringLiteral("\\midrule\n");
    for (int row = 0; row < model.rowCount(); ++row) out += line(row);
    return out + QStringLiteral("\\bottomrule\n\\end{tabular}\n");
}

} // namespace qs
