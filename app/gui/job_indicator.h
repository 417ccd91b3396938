// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>

class QLabel;
class QProgressBar;
class QTimer;
class QToolButton;

namespace qs {

/// What is being computed, at the right of the status bar: a sentence, a bar, a cancel button; and the memory
/// in use.
class JobIndicator : public QWidget {
    Q_OBJECT
public:
    explicit JobIndicator(QWidget* parent = nullptr);
    /// fraction < 0: unknown.
    void showJob(const QString& text, double fraction, bool cancellable);
    void clear();

signals:
    void cancelRequested();

private:
    void showMemory();

    QLabel* text_;
    QProgressBar* bar_;
    QToolButton* cancel_;
    QLabel* memory_;
    QTimer* timer_;
};

} // namespace qs
