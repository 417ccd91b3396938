// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QFrame>
#include <functional>

class QLabel;
class QPushButton;

namespace qs {

/// A line under the toolbar for errors and news, in place of modal boxes. Stays until it is closed or
/// replaced.
class MessageBar : public QFrame {
    Q_OBJECT
public:
    enum class Kind { News, Error };

    explicit MessageBar(QWidget* parent = nullptr);
    void showMessage(const QString& text, Kind kind);
    /// With a button ("Undo") that runs `action` and closes the bar.
    void showMessage(const QString& text, const QString& actionText, std::function<void()> action);
    void clear() { hide(); }
    QString text() const;

private:
    QLabel* text_;
    QPushButton* button_;
    std::function<void()> action_;
};

} // namespace qs
