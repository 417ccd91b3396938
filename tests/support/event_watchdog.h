// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QApplication>
#include <QElapsedTimer>
#include <QEvent>
#include <QString>
#include <algorithm>
#include <array>
#include <ctime>
#include <vector>

namespace qs::test {

/// One event that the window's thread dealt with, and how long it took: on the clock, and in the thread's own
/// computing time (which leaves out what other programs took, and what was waited for).
struct HandledEvent {
    QString receiver;
    QEvent::Type type = QEvent::None;
    double milliseconds = 0, computed = 0;
};

/// An application that times every event from its delivery to its end; events sent within count for the outer
/// one.
class WatchedApplication : public QApplication {
public:
    using QApplication::QApplication;

    void forget() {
        slowest_.clear();
        counts_.fill(0);
    }
    /// How many events since forget() took longer than each of kLimits, in milliseconds.
    static constexpr std::array<double, 6> kLimits{0, 1, 5, 16, 33, 50};
    const std::array<std::size_t, kLimits.size()>& counts() const { return counts_; }
    /// The slowest since forget(), the slowest first; at most 16.
    const std::vector<HandledEvent>& slowest() const { return slowest_; }

    bool notify(QObject* receiver, QEvent* event) override {
        if (depth_ > 0) return QApplication::notify(receiver, event);
        // The receiver may be gone afterwards.
        HandledEvent handled{
            QStringLiteral("%1 %2").arg(QString::fromLatin1(receiver->metaObject()->className()),
                                        receiver->objectName()),
            event->type()};
        QElapsedTimer timer;
        timer.start();
        const double before = threadSeconds();
        ++depth_;
        const bool result = QApplication::notify(receiver, event);
        --depth_;
        handled.milliseconds = static_cast<double>(timer.nsecsElapsed()) * 1e-6;
        handled.computed = (threadSeconds() - before) * 1e3;
        for (std::size_t i = 0; i < kLimits.size(); ++i) counts_[i] += handled.milliseconds > kLimits[i];
        keep(std::move(handled));
        return result;
    }

private:
    static double threadSeconds() {
        timespec t{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &t);
        return static_cast<double>(t.tv_sec) + static_cast<double>(t.tv_nsec) * 1e-9;
    }
    void keep(HandledEvent&& handled) {
        constexpr std::size_t kKept = 16;
        const auto slower = [](const HandledEvent& a, const HandledEvent& b) {
            return a.milliseconds > b.milliseconds;
        };
        if (slowest_.size() == kKept && !slower(handled, slowest_.back())) return;
        slowest_.insert(std::upper_bound(slowest_.begin(), slowest_.end(), handled, slower),
                        std::move(handled));
        if (slowest_.size() > kKept) slowest_.pop_back();
    }

    int depth_ = 0;
    std::array<std::size_t, kLimits.size()> counts_{};
    std::vector<HandledEvent> slowest_;
};

} // namespace qs::test
