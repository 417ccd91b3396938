// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/clipped_text.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QTabBar>
#include <QTableView>
#include <QTextDocument>
#include <QToolButton>
#include <QTreeView>

namespace qs::test {
namespace {

constexpr int kTolerance = 1; // pixels, for rounding

bool isShown(const QWidget& widget) {
    return widget.isVisible() && !widget.visibleRegion().isEmpty();
}

QString line(const QWidget& widget, const QString& text, const QString& why) {
    QStringList path;
    for (const QWidget* w = &widget; w != nullptr && path.size() < 3; w = w->parentWidget())
        path.prepend(w->objectName().isEmpty() ? QString::fromLatin1(w->metaObject()->className())
                                               : w->objectName());
    return QStringLiteral("%1: \"%2\" %3").arg(path.join(QLatin1Char('/')), text.left(80), why);
}

QString pixels(int needed, int has) {
    return QStringLiteral("needs %1 px and has %2").arg(needed).arg(has);
}

void checkLabel(const QLabel& label, QStringList& found) {
    if (label.text().isEmpty()) return;
    if (label.wordWrap()) {
        const int needed = label.heightForWidth(label.width());
        if (needed > label.height() + kTolerance)
            found << line(label, label.text(), pixels(needed, label.height()));
    } else if (label.sizeHint().width() > label.width() + kTolerance) {
        found << line(label, label.text(), pixels(label.sizeHint().width(), label.width()));
    }
}

void checkButton(const QAbstractButton& button, QStringList& found) {
    if (button.text().isEmpty()) return;
    if (const auto* tool = qobject_cast<const QToolButton*>(&button);
        tool != nullptr && tool->toolButtonStyle() == Qt::ToolButtonIconOnly && !tool->icon().isNull())
        return;
    const int needed = button.minimumSizeHint().width();
    if (needed > button.width() + kTolerance)
        found << line(button, button.text(), pixels(needed, button.width()));
}

void checkCombo(const QComboBox& box, QStringList& found) {
    QStyleOptionComboBox option;
    option.initFrom(&box);
    const QRect field =
        box.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &box);
    const int needed = box.fontMetrics().boundingRect(box.currentText()).width(); // as the box measures
    if (needed > field.width() + kTolerance)
        found << line(box, box.currentText(), pixels(needed, field.width()));
}

void checkTabs(const QTabBar& tabs, QStringList& found) {
    for (int i = 0; i < tabs.count(); ++i)
        if (!tabs.rect().contains(tabs.tabRect(i)) && tabs.tabRect(i).width() > 0)
            found << line(tabs, tabs.tabText(i), QStringLiteral("is out of sight"));
}

void checkHeader(const QHeaderView& header, QStringList& found) {
    if (header.orientation() != Qt::Horizontal || header.model() == nullptr) return;
    for (int i = 0; i < header.count(); ++i) {
        const QString text = header.model()->headerData(i, Qt::Horizontal).toString();
        const int needed = header.fontMetrics().horizontalAdvance(text);
        if (!header.isSectionHidden(i) && needed > header.sectionSize(i) + kTolerance)
            found << line(header, text, pixels(needed, header.sectionSize(i)));
    }
}

void checkCells(const QAbstractItemView& view, QStringList& found) {
    if (view.model() == nullptr) return;
    const QRect area = view.viewport()->rect();
    const int step = std::max(8, view.sizeHintForRow(0));
    for (int column = 0; column < view.model()->columnCount(); ++column) {
        for (int y = 2; y < area.height(); y += step) {
            const QModelIndex index = view.indexAt(QPoint(2, y)).siblingAtColumn(column);
            if (!index.isValid()) continue;
            const QString text = index.data().toString();
            const int needed = view.fontMetrics().horizontalAdvance(text),
                      has = view.visualRect(index).width();
            if (needed > has + kTolerance && has > 0 &&
                !index.data(Qt::ToolTipRole).toString().contains(text))
                found << line(view, text, pixels(needed, has));
        }
    }
}

} // namespace

QStringList clippedTexts(const QWidget& window) {
    QStringList found;
    for (const QWidget* w : window.findChildren<QWidget*>()) {
        if (!isShown(*w)) continue;
        if (const auto* label = qobject_cast<const QLabel*>(w)) checkLabel(*label, found);
        if (const auto* button = qobject_cast<const QAbstractButton*>(w)) checkButton(*button, found);
        if (const auto* box = qobject_cast<const QComboBox*>(w)) checkCombo(*box, found);
        if (const auto* tabs = qobject_cast<const QTabBar*>(w)) checkTabs(*tabs, found);
        if (const auto* header = qobject_cast<const QHeaderView*>(w))
            checkHeader(*header, found);
        else if (const auto* view = qobject_cast<const QAbstractItemView*>(w))
            checkCells(*view, found);
    }
    found.removeDuplicates();
    return found;
}

} // namespace qs::test
