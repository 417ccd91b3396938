// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/toggle_button.h"

#include "theme.h"

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
    // A tint, not the full accent: several of these stand in a row, and the picture's own accents matter
    // more.
    const QColor plain = palette().color(QPalette::Button), accent = palette().color(QPalette::Highlight);
    const double share = isDark(palette()) ? 0.5 : 0.35;
    const auto mix = [share](int from, int to) { return qRound(from + share * (to - from)); };
    option->palette.setColor(QPalette::Button,
                             QColor(mix(plain.red(), accent.red()), mix(plain.green(), accent.green()),
                                    mix(plain.blue(), accent.blue())));
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
