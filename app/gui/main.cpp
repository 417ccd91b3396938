// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/grab.h"
#include "gui/last_session.h"
#include "gui/main_window.h"
#include "gui/pages.h"
#include "gui/style.h"
#include "gui/window_host.h"
#include "results/store.h"

#include <QApplication>
#include <QScreen>
#include <clocale>
#include <cstdio>
#include <cstdlib>
#include <exception>

namespace {

using namespace qs;

constexpr int kFrameHeight = 48; ///< of a window's title and edges, generously

/// A picture needs no screen.
void chooseScreen(const Options& options) {
    const auto isSet = [](const char* name) { return std::getenv(name) != nullptr; };
    if (!options.grab.isEmpty() && !isSet("QT_QPA_PLATFORM") && !isSet("DISPLAY") &&
        !isSet("WAYLAND_DISPLAY"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
}

/// Scripts read stderr: what the platform plugin has to say about a window that nobody sees does not belong
/// there.
void dropWarnings(QtMsgType type, const QMessageLogContext&, const QString& text) {
    if (type == QtCriticalMsg || type == QtFatalMsg) std::fprintf(stderr, "%s\n", qPrintable(text));
}

int show(QApplication& app, const Options& options) {
    const bool grabbing = !options.grab.isEmpty();
    Settings settings(!grabbing);
    if (!options.language.isEmpty()) settings.override(Setting::Language, options.language);
    if (options.theme) settings.override(Setting::Theme, static_cast<int>(*options.theme));
    Session session(options.store.isEmpty() ? defaultStorePath()
                                            : std::filesystem::path(options.store.toStdString()));
    WindowHost host(session, settings);
    MainWindow& window = host.window();
    if (options.size) window.resize(*options.size);
    window.applyColours();
    window.pages().showPage(continueSession(session, settings, options));
    window.pages().setControls(lastControls(settings));
    if (!grabbing && options.model.isEmpty() && options.recipe.isEmpty() && !options.page &&
        settings.value(Setting::ShowWelcome).toBool())
        window.showWelcome();
    // At the first start: where it would not fit with its frame it gets the whole screen.
    const bool isPlaced = options.size || !settings.value(Setting::Geometry).toByteArray().isEmpty();
    const bool fits = window.screen()->availableSize().height() > window.height() + kFrameHeight;
    if (grabbing || isPlaced || fits)
        window.show();
    else
        window.showMaximized();
    if (options.resume) session.evaluation().resumeInterrupted();
    std::unique_ptr<Grabber> grabber;
    if (grabbing) grabber = std::make_unique<Grabber>(window, session, options.grab);
    return app.exec();
}

} // namespace

int main(int argc, char** argv) {
    QStringList arguments;
    for (int i = 1; i < argc; ++i) arguments << QString::fromLocal8Bit(argv[i]);
    QString error;
    const Options options = parseOptions(arguments, &error);
    if (!error.isEmpty()) {
        std::fprintf(stderr, "quantoscope: %s\n", qPrintable(error));
        return 2;
    }
    if (options.showHelp || options.showVersion) {
        std::fputs(options.showHelp ? qPrintable(helpText()) : "quantoscope " QS_VERSION "\n", stdout);
        return 0;
    }
    chooseScreen(options);
    QCoreApplication::setApplicationName(QStringLiteral("quantoscope"));
    QCoreApplication::setOrganizationName(QStringLiteral("quantoscope"));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Quantoscope"));
    QGuiApplication::setDesktopFileName(QStringLiteral("org.quantoscope.Quantoscope")); // icon under Wayland
    if (!options.grab.isEmpty()) qInstallMessageHandler(dropWarnings);
    QApplication app(argc, argv);
    std::setlocale(LC_NUMERIC, "C"); // Qt took the user's: numbers in files have a point
    QApplication::setStyle(new Style);
    try {
        return show(app, options);
    } catch (const std::exception& e) {
        std::fprintf(stderr, "quantoscope: %s\n", e.what());
        return 2;
    }
}
