// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/toggle_button.h"

#include <QStyleOptionToolButton>

namespace qs {

ToggleButton::ToggleButton(const QString& text, const QString& help, bool on, QWidget* parent)
    : QToolButton(parent) {
    setText(text);
    setToolTip(help);
    setAccessibleName(help);
    setCheckable(true);
    setChecked(on);
    setFocusPolicy(Qt::StrongFocus);
}

void ToggleButton::initStyleOption(QStyleOptionToolButton* option) const {
    QToolButton::initStyleOption(option);
    if (!isChecked() || !isEnabled()) return;
    option->palette.setColor(QPalette::Button, palette().color(QPalette::Highlight));
    option->palette.setColor(QPalette::ButtonText, palette().color(QPalette::HighlightedText));
}

MenuButton::MenuButton(QWidget* parent) : QToolButton(parent) {
    setPopupMode(QToolButton::InstantPopup);
    setFocusPolicy(Qt::StrongFocus);
}

void MenuButton::initStyleOption(QStyleOptionToolButton* option) const {
    QToolButton::initStyleOption(option);
    option->features &= ~QStyleOptionToolButton::ToolButtonFeatures(QStyleOptionToolButton::HasMenu);
}

} // namespace qs
