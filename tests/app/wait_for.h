// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTimer>
#include <functional>

namespace qs::test {

/// Runs the event loop until the condition holds; false after three minutes (sanitizers and busy machines are
/// slow).
inline bool waitFor(const std::function<bool()>& condition) {
    QElapsedTimer timer;
    timer.start();
    QTimer clock; // sleeps in between: the threads that are waited for need the processor
    clock.start(2);
    while (!condition()) {
        if (timer.elapsed() > 180'000) return false;
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    return true;
}

} // namespace qs::test
