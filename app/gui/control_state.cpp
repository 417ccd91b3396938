// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/control_state.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTabWidget>
#include <QTreeWidget>

namespace qs {
namespace {

/// A row by the name of what it stands for, else by its place: its text is in the language of the moment.
QString rowKey(const QTreeWidget& tree, int row) {
    const QString name = tree.topLevelItem(row)->data(0, Qt::UserRole).toString();
    return name.isEmpty() ? QString::number(row) : name;
}

QVariant ticksOf(const QTreeWidget& tree) {
    QVariantMap ticks;
    for (int row = 0; row < tree.topLevelItemCount(); ++row)
        if (const auto state = tree.topLevelItem(row)->data(0, Qt::CheckStateRole); state.isValid())
            ticks.insert(rowKey(tree, row), state.toInt() == Qt::Checked);
    return ticks.isEmpty() ? QVariant() : QVariant(ticks);
}

void setTicks(QTreeWidget& tree, const QVariantMap& ticks) {
    for (int row = 0; row < tree.topLevelItemCount(); ++row)
        if (const QVariant ticked = ticks.value(rowKey(tree, row)); ticked.isValid())
            tree.topLevelItem(row)->setCheckState(0, ticked.toBool() ? Qt::Checked : Qt::Unchecked);
}

QVariant valueOf(const QWidget& control) {
    if (const auto* box = qobject_cast<const QSpinBox*>(&control)) return box->value();
    if (const auto* box = qobject_cast<const QDoubleSpinBox*>(&control)) return box->value();
    if (const auto* box = qobject_cast<const QComboBox*>(&control)) return box->currentIndex();
    if (const auto* edit = qobject_cast<const QLineEdit*>(&control)) return edit->text();
    if (const auto* edit = qobject_cast<const QPlainTextEdit*>(&control)) return edit->toPlainText();
    if (const auto* tree = qobject_cast<const QTreeWidget*>(&control)) return ticksOf(*tree);
    if (const auto* tabs = qobject_cast<const QTabWidget*>(&control)) return tabs->currentIndex();
    const auto* button = qobject_cast<const QAbstractButton*>(&control);
    return button != nullptr && button->isCheckable() ? QVariant(button->isChecked()) : QVariant();
}

void setValue(QWidget& control, const QVariant& value) {
    if (auto* spin = qobject_cast<QSpinBox*>(&control)) return spin->setValue(value.toInt());
    if (auto* spin = qobject_cast<QDoubleSpinBox*>(&control)) return spin->setValue(value.toDouble());
    if (auto* edit = qobject_cast<QLineEdit*>(&control)) return edit->setText(value.toString());
    if (auto* edit = qobject_cast<QPlainTextEdit*>(&control)) return edit->setPlainText(value.toString());
    if (auto* tree = qobject_cast<QTreeWidget*>(&control)) return setTicks(*tree, value.toMap());
    if (auto* button = qobject_cast<QAbstractButton*>(&control)) return button->setChecked(value.toBool());
    if (auto* tabs = qobject_cast<QTabWidget*>(&control)) return tabs->setCurrentIndex(value.toInt());
    auto* box = qobject_cast<QComboBox*>(&control);
    if (box != nullptr && value.toInt() >= 0 && value.toInt() < box->count())
        box->setCurrentIndex(value.toInt());
}

/// The widget and what is below it, by name. Qt's own parts of a control have names, too
/// ("qt_spinbox_lineedit").
QList<QWidget*> ours(const QWidget& page) {
    QList<QWidget*> controls = page.findChildren<QWidget*>();
    controls << const_cast<QWidget*>(&page);
    controls.removeIf([](const QWidget* control) {
        return control->objectName().isEmpty() || control->objectName().startsWith(QLatin1String("qt_"));
    });
    return controls;
}

} // namespace

QVariantMap controlState(const QWidget& page) {
    QVariantMap state;
    for (const QWidget* control : ours(page))
        if (const QVariant value = valueOf(*control); value.isValid())
            state.insert(control->objectName(), value);
    return state;
}

void setControlState(QWidget& page, const QVariantMap& state) {
    for (QWidget* control : ours(page))
        if (const QVariant value = state.value(control->objectName()); value.isValid())
            setValue(*control, value);
}

} // namespace qs
