// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QObject>
#include <QPoint>
#include <QString>

class QWidget;

namespace qs {

struct NumberHelp;

/// Answers "What's this?" (Shift+F1) for every number and control of a window: from the table of numbers
/// where the label is known, from the control's own tool tip otherwise.
class ContextHelp : public QObject {
    Q_OBJECT
public:
    explicit ContextHelp(QWidget* window);
    ~ContextHelp() override;

    /// The number that is shown at this place of a widget, or null.
    static const NumberHelp* numberAt(const QWidget& widget, const QPoint& at);
    /// What there is to say about this place, as rich text; empty: nothing.
    static QString textAt(const QWidget& widget, const QPoint& at);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* window_;
};

} // namespace qs
