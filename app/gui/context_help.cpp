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
QString columnTitle(const QAbstractItemView& view, const QPoint& at) {
    const auto* header = qobject_cast<const QHeaderView*>(&view);
    const int column = header != nullptr ? header->logicalIndexAt(at) : view.indexAt(at).column();
    if (view.model() == nullptr || column < 0) return {};
    return view.model()->headerData(column, Qt::Horizontal).toString();
}

QString labelAt(const QWidget& widget, const QPoint& at) {
    if (const QAbstractItemView* view = viewAround(widget)) return columnTitle(*view, at);
    if (const auto* box = qobject_cast<const QComboBox*>(&widget))
        if (findNumberHelp(box->currentText(), contextsOf(widget)) != nullptr) return box->currentText();
    if (!widget.accessibleName().isEmpty()) return widget.accessibleName();
    if (const auto* label = qobject_cast<const QLabel*>(&widget)) return label->text();
    return {};
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
    for (const QWidget* w = &widget; w != nullptr && !w->isWindow(); w = w->parentWidget())
        if (!w->toolTip().isEmpty())
            return QStringLiteral("<p><b>%1</b></p><p>%2</p>")
                .arg(w->accessibleName().toHtmlEscaped(), w->toolTip().toHtmlEscaped());
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
