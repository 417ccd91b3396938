// SPDX-License-Identifier: GPL-3.0-or-later
// How long the window's events take while a model of a billion parameters is open and an evaluation of it
// runs: pages, sites, a slider, the palette, resizing. An event of more than 50 ms is a window that stutters.
#include "base/mapped_file.h"
#include "base/resources.h"
#include "bench/scratch_model.h"
#include "bench/targets.h"
#include "gui/main_window.h"
#include "gui/pages.h"
#include "gui/style.h"
#include "support/event_watchdog.h"

#include <QLineEdit>
#include <QSlider>
#include <QTemporaryDir>
#include <cstdio>
#include <functional>

namespace {

using namespace qs;

/// The demo's tokenizer: its tokens are the first of any vocabulary that is larger.
void addTokenizer(const std::filesystem::path& directory) {
    for (const std::string& path : resourcePaths(":/demo/"))
        if (path.ends_with("/tokenizer.json")) {
            writeFileAtomically(directory / "tokenizer.json", readTextFile(path));
            return;
        }
}

void wait(
    double seconds, const std::function<bool()>& done = [] { return false; }) {
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < seconds * 1000 && !done())
        QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
}

class Drive {
public:
    Drive(test::WatchedApplication& app, Session& session, MainWindow& window)
        : app_(app), session_(session), window_(window) {}

    void report(const char* what) {
        std::printf("%s\n", what);
        std::size_t shown = 0;
        for (const test::HandledEvent& e : app_.slowest())
            if (shown++ < 5)
                std::printf("  %7.1f ms (%6.1f ms computed)  event %d of %s\n", e.milliseconds, e.computed,
                            static_cast<int>(e.type), qPrintable(e.receiver));
        for (const test::HandledEvent& e : app_.slowest()) {
            worst_ = std::max(worst_, e.milliseconds);
            computed_ = std::max(computed_, e.computed);
        }
        app_.forget();
    }
    double worst() const { return worst_; }
    double computed() const { return computed_; } ///< the most, by the window's thread alone

    void turnPages() {
        for (int round = 0; round < 2; ++round)
            for (int i = 0; i < window_.pages().count(); ++i) {
                window_.pages().setCurrentIndex(i);
                wait(0.5);
            }
        report("pages");
    }
    void selectSites() {
        for (int block = 0; block < 8; ++block)
            for (const Role role : {Role::Q, Role::Down}) {
                session_.inspection().select({block, role});
                wait(0.5);
            }
        report("sites");
    }
    void moveSlider() {
        window_.pages().showPage(Page::Distribution);
        for (QSlider* slider : window_.findChildren<QSlider*>())
            for (int i = 0; i < 30 && slider->isVisible(); ++i) {
                slider->setValue(slider->maximum() - i);
                wait(0.03);
            }
        report("slider");
    }
    void typeInPalette() {
        window_.openPalette();
        auto* query = window_.findChild<QLineEdit*>(QStringLiteral("paletteQuery"));
        for (const char* text : {"b", "bl", "blo", "blocks 1", "blocks 12 down", ""}) {
            query->setText(QString::fromLatin1(text));
            wait(0.2);
        }
        report("palette");
    }
    void resize() {
        for (int i = 0; i < 10; ++i) {
            window_.resize(1280 + 60 * (i % 5), 800 + 40 * (i % 3));
            wait(0.2);
        }
        report("resizing");
    }

private:
    test::WatchedApplication& app_;
    Session& session_;
    MainWindow& window_;
    double worst_ = 0, computed_ = 0;
};

} // namespace

int main(int argc, char** argv) {
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    test::WatchedApplication app(argc, argv);
    QApplication::setStyle(new Style);
    bench::Shape shape;
    shape.layers = 22;
    shape.hidden = 2048;
    shape.inner = 5632;
    shape.heads = 32;
    const bench::ScratchModel model(shape);
    addTokenizer(model.path());
    QTemporaryDir store;
    Settings settings(false);
    Session session((store.path() + "/runs.db").toStdString());
    MainWindow window(session, settings);
    window.resize(1280, 800);
    window.show();
    wait(1);
    Drive drive(app, session, window);
    app.forget();
    window.openModel(QString::fromStdString(model.path().string()));
    wait(300, [&] { return session.model() != nullptr; });
    if (!session.model() || !session.model()->canRun()) {
        std::printf("the model cannot be run: %s\n",
                    session.model() ? session.model()->problem().c_str() : "");
        return 2;
    }
    wait(10);
    drive.report("opening");
    window.pages().requestRun();
    wait(3);
    drive.report("starting the evaluation");
    drive.turnPages();
    drive.selectSites();
    drive.moveSlider();
    drive.typeInPalette();
    drive.resize();
    std::printf("the evaluation %s\n", session.evaluation().isRunning() ? "still runs" : "has ended");
    bench::Targets("watchdog")
        .check(drive.worst() <= 50, "longest event of the window beside an evaluation: 50 ms",
               fmt::format("{:.1f} ms ({:.1f} ms computed)", drive.worst(), drive.computed()));
    return 0;
}
