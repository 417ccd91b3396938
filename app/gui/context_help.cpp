// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/context_help.h"

#include "gui/number_help.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QHelpEvent>
#include <QLabel>
#include <QTableView>
#include <QWhatsThis>

namespace qs {
namespace {

const QAbstractItemView* viewAround(const QWidget& widget) {
    for (const QWidget* w = &widget; w != nullptr && !w->isWindow(); w = w->parentWidget())
        if (const auto* view = qobject_cast<const QAbstractItemView*>(w)) return view;
    return nullptr;
}

/// The header above a place of a table: numbers in tables are explained by their column.
QString columnText(const QAbstractItemView& view, const QPoint& at, int role) {
    const auto* header = qobject_cast<const QHeaderView*>(&view);
    const int column = header != nullptr ? header->logicalIndexAt(at) : view.indexAt(at).column();
    if (view.model() == nullptr || column < 0) return {};
    return view.model()->headerData(column, Qt::Horizontal, role).toString();
}

QString labelAt(const QWidget& widget, const QPoint& at) {
    if (const QAbstractItemView* view = viewAround(widget)) return columnText(*view, at, Qt::DisplayRole);
    if (const auto* box = qobject_cast<const QComboBox*>(&widget))
        if (findNumberHelp(box->currentText(), contextsOf(widget)) != nullptr) return box->currentText();
    if (!widget.accessibleName().isEmpty()) return widget.accessibleName();
    if (const auto* label = qobject_cast<const QLabel*>(&widget)) return label->text();
    return {};
}

QString explained(const QString& name, const QString& text) {
    return QStringLiteral("<p><b>%1</b></p><p>%2</p>").arg(name.toHtmlEscaped(), text.toHtmlEscaped());
}

} // namespace

ContextHelp::ContextHelp(QWidget* window) : QObject(window), window_(window) {
    qApp->installEventFilter(this);
}

ContextHelp::~ContextHelp() = default;

const NumberHelp* ContextHelp::numberAt(const QWidget& widget, const QPoint& at) {
    const QString label = labelAt(widget, at);
    return label.isEmpty() ? nullptr : findNumberHelp(label, contextsOf(widget));
}

QString ContextHelp::textAt(const QWidget& widget, const QPoint& at) {
    if (const NumberHelp* help = numberAt(widget, at)) return helpText(*help);
    if (const QAbstractItemView* view = viewAround(widget))
        if (const QString help = columnText(*view, at, Qt::ToolTipRole); !help.isEmpty())
            return explained(columnText(*view, at, Qt::DisplayRole), help);
    for (const QWidget* w = &widget; w != nullptr && !w->isWindow(); w = w->parentWidget())
        if (!w->toolTip().isEmpty()) return explained(w->accessibleName(), w->toolTip());
    return {};
}

bool ContextHelp::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::WhatsThis && event->type() != QEvent::QueryWhatsThis) return false;
    const auto* widget = qobject_cast<const QWidget*>(watched);
    if (widget == nullptr || !window_->isAncestorOf(widget)) return false;
    const auto* help = static_cast<const QHelpEvent*>(event);
    const QString text = textAt(*widget, help->pos());
    if (text.isEmpty()) return false;
    event->accept();
    if (event->type() == QEvent::WhatsThis)
        QWhatsThis::showText(help->globalPos(), text, const_cast<QWidget*>(widget));
    return true;
}

} // namespace qs
