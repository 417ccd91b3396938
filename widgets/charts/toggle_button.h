// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QToolButton>

namespace qs {

/// A button that stays down and is then tinted in the accent colour: Fusion's own shade can hardly be seen in
/// the dark.
class ToggleButton : public QToolButton {
    Q_OBJECT
public:
    /// `help` is the tool tip and the accessible name.
    ToggleButton(const QString& text, const QString& help, bool on = false, QWidget* parent = nullptr);

protected:
    void initStyleOption(QStyleOptionToolButton* option) const override;
};

/// A button that opens a menu, without the style's arrow, which lies over the text.
class MenuButton : public QToolButton {
    Q_OBJECT
public:
    explicit MenuButton(QWidget* parent = nullptr);

protected:
    void initStyleOption(QStyleOptionToolButton* option) const override;
};

} // namespace qs
