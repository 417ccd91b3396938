// SPDX-License-Identifier: GPL-3.0-or-later
// Draws every page of the window in every theme and language into PNG files, on the embedded demo with a
// small evaluation, then those of a model of 32 blocks, and lists texts that do not fit. What the tabs and
// switches of a page lead to follows in the light theme, in English in both; so do the window before a model
// and after an error. Usage: tour OUT_DIRECTORY WIDTHxHEIGHT [LANGUAGE... | tutorial]. The scale is
// QT_SCALE_FACTOR's. Exit code 1 when a text is cut off.
#include "bench/scratch_model.h"
#include "gui/command_palette.h"
#include "gui/help_window.h"
#include "gui/pages.h"
#include "gui/style.h"
#include "gui/window_host.h"
#include "support/clipped_text.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QDockWidget>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTimer>
#include <cstdio>
#include <functional>

namespace {

using namespace qs;

constexpr int kItems = 20; ///< per task: enough for numbers, few enough for seconds

class Tour {
public:
    Tour(QDir out, QSize size)
        : out_(std::move(out)), size_(size), session_((store_.path() + "/runs.db").toStdString()),
          host_(session_, settings_) {}

    void prepare(const QString& model, const QStringList& recipes) {
        host_.window().openModel(model);
        waitFor([&] { return session_.model() != nullptr && host_.window().isSettled(); });
        EvaluateSettings evaluation;
        for (const TaskInfo& task : availableTasks())
            if (task.embedded) evaluation.tasks << QString::fromStdString(task.name);
        evaluation.recipes = recipes;
        evaluation.limit = kItems;
        session_.evaluation().run(evaluation, session_.recipes().recipe());
        waitFor([&] { return !session_.evaluation().isRunning() && host_.window().isSettled(); });
    }

    /// Before any model, and after one that cannot be opened.
    void visitEmpty(const QString& language) {
        MainWindow& window = show(language);
        window.setTheme(Theme::Light);
        for (const Page page : {Page::Overview, Page::Channels, Page::Recipe, Page::Try, Page::Evaluate}) {
            window.pages().showPage(page);
            take(window, language + "-empty-" + pageName(page));
        }
        window.pages().showPage(Page::Overview);
        window.openModel(QStringLiteral("models/that-is-missing.gguf"));
        waitFor([&] { return window.isSettled(); });
        take(window, language + "-error");
    }

    void visit(const QString& language) {
        MainWindow& window = show(language);
        tickRuns();
        continuePrompt();
        study();
        for (const Theme theme : {Theme::Light, Theme::Dark}) {
            window.setTheme(theme);
            const QString name = language + (theme == Theme::Light ? "-light-" : "-dark-");
            for (int i = 0; i < window.pages().count(); ++i) {
                window.pages().setCurrentIndex(i);
                take(window, name + pageName(static_cast<Page>(i)));
            }
            window.showWelcome();
            take(window, name + "welcome");
            window.hideWelcome();
            window.openPalette();
            take(window, name + "palette");
            window.findChild<CommandPalette*>()->hide();
            window.showHelp("tutorial");
            take(*window.findChild<HelpWindow*>(), name + "help");
            window.findChild<HelpWindow*>()->close();
            if (theme == Theme::Light || language == QLatin1String("en")) visitParts(name);
        }
    }

    /// The pages of a model of 32 blocks.
    void visitDeepModel() {
        bench::Shape shape;
        shape.layers = 32, shape.hidden = 64, shape.inner = 176, shape.heads = shape.kvHeads = 4;
        const bench::ScratchModel model(shape);
        bench::addDemoTokenizer(model.path());
        MainWindow& window = show(QStringLiteral("en"));
        window.openModel(QString::fromStdString(model.path().string()));
        waitFor([&] {
            return session_.model() && session_.model()->checkpoint->path == model.path() &&
                   window.isSettled();
        });
        for (const Theme theme : {Theme::Light, Theme::Dark}) {
            window.setTheme(theme);
            const QString name = theme == Theme::Light ? "deep-light-" : "deep-dark-";
            for (int i = 0; i < window.pages().count(); ++i) {
                window.pages().setCurrentIndex(i);
                take(window, name + pageName(static_cast<Page>(i)));
            }
        }
    }

    const QStringList& clipped() const { return clipped_; }
    int pictures() const { return pictures_; }

private:
    MainWindow& show(const QString& language) {
        host_.useLanguage(language);
        MainWindow& window = host_.window();
        window.resize(size_);
        window.show();
        // A language of long words leaves the docks wide to the next.
        window.resizeDocks({window.findChild<QDockWidget*>(QStringLiteral("inspectorDock"))}, {1},
                           Qt::Horizontal);
        return window;
    }

    /// What the tabs and switches of the pages lead to.
    void visitParts(const QString& name) {
        MainWindow& window = host_.window();
        window.pages().showPage(Page::Channels);
        auto* channels = window.findChild<ChannelsPanel*>();
        auto* log = window.findChild<QAbstractButton*>(QStringLiteral("logMagnitude"));
        log->click();
        take(window, name + "channels-linear");
        log->click();
        using View = ChannelsPanel::View;
        for (const auto& [view, text] : {std::pair{View::Outliers, "outliers"},
                                         {View::Transform, "transform"},
                                         {View::Sites, "sites"}}) {
            channels->showView(view);
            take(window, name + "channels-" + text);
        }
        channels->showView(View::Pictures);
        window.pages().showPage(Page::Recipe);
        visitTabs(QStringLiteral("recipeTabs"), name + "recipe-");
        window.pages().showPage(Page::Evaluate);
        visitTabs(QStringLiteral("whatAndHow"), name + "evaluate-how-");
        visitTabs(QStringLiteral("evaluation"), name + "evaluate-");
        window.pages().showPage(Page::Compare);
        visitTabs(QStringLiteral("compareTabs"), name + "compare-");
        auto* history = window.findChild<QAbstractButton*>(QStringLiteral("meterHistory"));
        window.pages().showPage(Page::Overview);
        history->click();
        take(window, name + "meter-history");
        history->click();
    }

    void visitTabs(const QString& tabsName, const QString& name) {
        auto* tabs = host_.window().findChild<QTabWidget*>(tabsName);
        for (int i = 1; i < tabs->count(); ++i) {
            tabs->setCurrentIndex(i);
            take(host_.window(), name + QString::number(i));
        }
        tabs->setCurrentIndex(0);
    }

    /// What was measured for one language is kept, so that the next ones have it at once.
    void study() {
        for (const char* button : {"runSensitivity", "runBudget"}) {
            host_.window().findChild<QAbstractButton*>(QLatin1String(button))->click();
            waitFor([&] { return host_.window().isSettled(); });
        }
    }

    void continuePrompt() {
        if (session_.trial().result()) return;
        host_.window().findChild<TryPanel*>()->requestContinue();
        waitFor([&] { return host_.window().isSettled(); });
    }

    void tickRuns() {
        waitFor([&] { return host_.window().isSettled(); });
        QStringList ids;
        for (const RunRecord& run : session_.runs().runs()) ids << QString::fromStdString(run.id);
        host_.window().pages().comparePanel().setTicked(ids);
    }

    void take(QWidget& window, const QString& name) {
        QElapsedTimer shown; // the evaluate page waits for a moment before it asks for the price
        shown.start();
        waitFor([&] { return host_.window().pages().page() != Page::Evaluate || shown.hasExpired(400); });
        for (int calm = 0; calm < 3; ++calm) {
            waitFor([&] { return host_.window().isSettled(); });
            QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
        }
        window.grab().save(out_.filePath(name + ".png"));
        ++pictures_;
        for (const QString& line : test::clippedTexts(window)) clipped_ << name + "  " + line;
    }

    static void waitFor(const std::function<bool()>& condition) {
        QElapsedTimer timer;
        timer.start();
        QTimer clock;
        clock.start(5);
        while (!condition()) {
            if (timer.elapsed() > 300'000) {
                std::fputs("tour: the window does not come to rest\n", stderr);
                std::exit(2);
            }
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        }
    }

    QDir out_;
    QSize size_;
    QTemporaryDir store_;
    Settings settings_{false};
    Session session_;
    WindowHost host_;
    QStringList clipped_;
    int pictures_ = 0;
};

} // namespace

int main(int argc, char** argv) {
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    QApplication::setStyle(new Style);
    const QStringList arguments = app.arguments();
    const QStringList size = arguments.value(2).split('x');
    if (size.size() != 2 || !QDir().mkpath(arguments[1])) {
        std::fputs("usage: tour OUT_DIRECTORY WIDTHxHEIGHT [LANGUAGE... | tutorial]\n", stderr);
        return 2;
    }
    Tour tour(QDir(arguments[1]), QSize(size[0].toInt(), size[1].toInt()));
    QStringList wanted = arguments.mid(3);
    if (wanted == QStringList{QStringLiteral("tutorial")}) { // the user guide's pictures
        tour.prepare(QStringLiteral("demo:fable-outliers"),
                     {QStringLiteral("preshift-w4a4"), QStringLiteral("fpq-w4a4")});
        tour.visit(QStringLiteral("en"));
        return tour.clipped().isEmpty() ? 0 : 1;
    }
    if (wanted.isEmpty())
        for (const Language& language : languages()) wanted << language.code;
    for (const QString& language : wanted) tour.visitEmpty(language);
    tour.prepare({}, {QStringLiteral("preshift-w4a4")});
    for (const QString& language : wanted) tour.visit(language);
    tour.visitDeepModel();
    for (const QString& line : tour.clipped()) std::printf("%s\n", qPrintable(line));
    std::printf("%d pictures in %s, %d texts that do not fit\n", tour.pictures(), qPrintable(arguments[1]),
                static_cast<int>(tour.clipped().size()));
    return tour.clipped().isEmpty() ? 0 : 1;
}
