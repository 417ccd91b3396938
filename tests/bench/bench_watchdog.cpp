// SPDX-License-Identifier: GPL-3.0-or-later
// How long the window's events take while a model of a billion parameters is open and an evaluation of it
// runs: pages, sites, a slider, the palette, resizing. An event of more than 50 ms is a window that stutters.
// Usage: bench_watchdog [--seconds N]; N, 60 by default, counts from when the evaluation runs.
#include "base/parallel.h"
#include "bench/scratch_model.h"
#include "bench/targets.h"
#include "gui/command_palette.h"
#include "gui/main_window.h"
#include "gui/pages.h"
#include "gui/style.h"
#include "support/event_watchdog.h"

#include <QLineEdit>
#include <QSlider>
#include <QTemporaryDir>
#include <QTimer>
#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <functional>
#include <vector>

namespace {

using namespace qs;

/// Sleeps between events, as a window does: one that keeps asking for them uses up its share of the
/// processor and is then made to wait for it.
void wait(
    double seconds, const std::function<bool()>& done = [] { return false; }) {
    QElapsedTimer timer;
    timer.start();
    QTimer clock;
    clock.start(10);
    while (timer.elapsed() < seconds * 1000 && !done())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

class Drive {
public:
    Drive(test::WatchedApplication& app, Session& session, MainWindow& window)
        : app_(app), session_(session), window_(window) {
        app_.forget();
    }

    void run(double seconds) {
        QElapsedTimer timer;
        timer.start();
        while (timer.elapsed() < seconds * 1000) {
            turnPages();
            selectSites();
            moveSlider();
            typeInPalette();
            resize();
        }
    }
    /// Ascribes to `what` all that was handled since the last call.
    void note(const char* what) {
        for (const test::HandledEvent& e : app_.slowest()) slowest_.push_back({what, e});
        for (std::size_t i = 0; i < counts_.size(); ++i) counts_[i] += app_.counts()[i];
        app_.forget();
    }
    void report() {
        const auto slower = [](const Noted& a, const Noted& b) {
            return a.event.milliseconds > b.event.milliseconds;
        };
        std::sort(slowest_.begin(), slowest_.end(), slower);
        fmt::print("the longest events:\n");
        for (std::size_t i = 0; i < std::min(kShown, slowest_.size()); ++i) {
            const auto& [what, e] = slowest_[i];
            fmt::print("  {:6.1f} ms ({:5.1f} ms computed)  {}: event {} of {}\n", e.milliseconds, e.computed,
                       what, static_cast<int>(e.type), e.receiver.toStdString());
        }
        fmt::print("events: {}", counts_[0]);
        for (std::size_t i = 1; i < counts_.size(); ++i)
            fmt::print("; over {} ms: {}", test::WatchedApplication::kLimits[i], counts_[i]);
        fmt::print("\n");
        for (const Noted& n : slowest_) computed_ = std::max(computed_, n.event.computed);
    }
    double worst() const { return slowest_.empty() ? 0 : slowest_.front().event.milliseconds; }
    double computed() const { return computed_; } ///< the most, by the window's thread alone

private:
    struct Noted {
        const char* what;
        test::HandledEvent event;
    };
    static constexpr std::size_t kShown = 10;

    void turnPages() {
        for (int i = 0; i < window_.pages().count(); ++i) {
            window_.pages().setCurrentIndex(i);
            wait(0.5);
            note(pageNames_[static_cast<std::size_t>(i)].c_str());
        }
    }
    void selectSites() {
        window_.pages().showPage(Page::Channels);
        for (const Role role : {Role::Q, Role::Down}) {
            session_.inspection().select({block_, role});
            wait(0.5);
            note("another site");
        }
        block_ = (block_ + 1) % 22;
    }
    void moveSlider() {
        window_.pages().showPage(Page::Distribution);
        for (QSlider* slider : window_.findChildren<QSlider*>())
            for (int i = 0; i < 30 && slider->isVisible(); ++i) {
                slider->setValue(slider->maximum() - i);
                wait(0.03);
            }
        note("slider");
    }
    void typeInPalette() {
        window_.openPalette();
        auto* query = window_.findChild<QLineEdit*>(QStringLiteral("paletteQuery"));
        for (const char* text : {"b", "bl", "blo", "blocks 1", "blocks 12 down", ""}) {
            query->setText(QString::fromLatin1(text));
            wait(0.2);
        }
        window_.findChild<CommandPalette*>()->hide();
        note("palette");
    }
    void resize() {
        for (int i = 0; i < 6; ++i) {
            window_.resize(1280 + 60 * (i % 5), 800 + 40 * (i % 3));
            wait(0.2);
        }
        note("resizing");
    }

    test::WatchedApplication& app_;
    Session& session_;
    MainWindow& window_;
    std::vector<Noted> slowest_;
    std::array<std::size_t, test::WatchedApplication::kLimits.size()> counts_{};
    std::vector<std::string> pageNames_ = [] {
        std::vector<std::string> names;
        for (int i = 0; i < kPageCount; ++i)
            names.push_back("page " + pageName(static_cast<Page>(i)).toStdString());
        return names;
    }();
    double computed_ = 0;
    int block_ = 0;
};

/// A window that tells what its session does, and since when.
void tell(Session& session) {
    QObject::connect(&session, &Session::failed, [](const QString& kind, ErrorCode, const QString& message) {
        fmt::print("{} failed: {}\n", kind.toStdString(), message.toStdString());
    });
    QObject::connect(&session.evaluation(), &Evaluation::stageChanged,
                     [timer = QElapsedTimer()](const QString& stage, const QString& detail) mutable {
                         if (!timer.isValid()) timer.start();
                         fmt::print("  evaluation, {:.0f} s: {} {}\n", 1e-3 * double(timer.elapsed()),
                                    stage.toStdString(), detail.toStdString());
                         std::fflush(stdout);
                     });
}

} // namespace

int main(int argc, char** argv) {
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    test::WatchedApplication app(argc, argv);
    QApplication::setStyle(new Style);
    const QStringList arguments = app.arguments();
    const double seconds =
        arguments.value(1) == QLatin1String("--seconds") ? arguments.value(2).toDouble() : 60;
    const bench::ScratchModel model = [] {
        const SerialScope serial; // workers of the pool have to be children of the session's thread
        return bench::ScratchModel(bench::shape1B());
    }();
    bench::addDemoTokenizer(model.path());
    QTemporaryDir store;
    Settings settings(false);
    Session session((store.path() + "/runs.db").toStdString());
    tell(session);
    MainWindow window(session, settings);
    window.resize(1280, 800);
    window.show();
    wait(1);
    Drive drive(app, session, window);
    bool failed = false;
    QObject::connect(&session, &Session::failed, [&] { failed = true; });
    window.openModel(QString::fromStdString(model.path().string()));
    session.openRecipe(QStringLiteral("minmax-w4"));
    wait(60, [&] { return failed || session.model() != nullptr; });
    bench::Targets targets("watchdog");
    const std::string target = "longest event of the window beside an evaluation: 50 ms";
    if (!session.model() || !session.model()->canRun()) {
        targets.check(false, target,
                      session.model() ? session.model()->problem() : "the model could not be opened");
        return 2;
    }
    wait(2);
    drive.note("opening");
    window.pages().requestRun();
    bool begun = false; // it waits for the numbers of the overview
    QObject::connect(&session.evaluation(), &Evaluation::stageChanged, [&] { begun = true; });
    wait(300, [&] { return begun; });
    drive.note("until the evaluation runs");
    drive.run(seconds);
    drive.report();
    fmt::print("the evaluation {}\n", session.evaluation().isRunning() ? "still runs" : "has ended");
    targets.check(drive.worst() <= 50 && session.evaluation().isRunning(), target,
                  fmt::format("{:.1f} ms ({:.1f} ms computed)", drive.worst(), drive.computed()));
    return 0;
}
