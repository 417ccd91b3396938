// SPDX-License-Identifier: GPL-3.0-or-later
// The window without a mouse and without eyes: names, focus, keys; tables that can be copied; texts that fit.
#include "app/window_fixture.h"
#include "gui/table_copy.h"
#include "support/clipped_text.h"
#include "support/event_watchdog.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QAction>
#include <QButtonGroup>
#include <QClipboard>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QTabWidget>
#include <QTableView>
#include <QTimer>
#include <map>
#include <set>
#include <thread>

namespace {

using namespace qs;
using test::waitFor;

struct AccessTest : test::WindowFixture {
    /// Controls of a window that Tab should reach: those of the current page and around it.
    static std::vector<QWidget*> controlsOf(const QWidget& root) {
        std::vector<QWidget*> found;
        for (QWidget* w : root.findChildren<QWidget*>()) {
            const bool inside = w->window() == &root && w->isVisible() && w->isEnabled();
            // Of a group of radio buttons Tab reaches the chosen one, the arrows the others.
            const auto* button = qobject_cast<QAbstractButton*>(w);
            const bool grouped =
                button && (button->autoExclusive() || (button->group() && button->group()->exclusive()));
            if (grouped && button->isCheckable() && !button->isChecked()) continue;
            if (inside && (w->focusPolicy() & Qt::TabFocus) && w->focusProxy() == nullptr) found.push_back(w);
        }
        return found;
    }
    std::vector<QWidget*> controls() { return controlsOf(window); }
    QWidget& openHelp() {
        window.showHelp("tutorial");
        QWidget* help = child<QWidget>("helpWindow");
        EXPECT_TRUE(QTest::qWaitForWindowActive(help));
        return *help;
    }
    static void expectNames(const QWidget& root, const QString& where, QStringList& nameless) {
        for (QWidget* w : controlsOf(root)) {
            QAccessibleInterface* face = QAccessible::queryAccessibleInterface(w);
            if (face == nullptr || face->text(QAccessible::Name).isEmpty())
                nameless << describe(w) + " on " + where;
        }
    }
    static void expectTabReachesAll(const QWidget& root, const QString& where) {
        const auto wanted = controlsOf(root);
        std::set<QWidget*> reached;
        wanted.front()->setFocus();
        for (std::size_t i = 0; i < 2 * wanted.size() + 40; ++i) {
            QWidget* focus = QApplication::focusWidget();
            ASSERT_NE(focus, nullptr);
            reached.insert(focus);
            QTest::keyClick(focus, Qt::Key_Tab);
        }
        for (QWidget* w : wanted)
            EXPECT_TRUE(reached.count(w) > 0 || !w->isVisible())
                << qPrintable(describe(w)) << " on " << qPrintable(where);
    }
    /// What can have the focus, but looks the same with it. Some show it around themselves: a view's frame, a
    /// spin box' edge.
    static QStringList unseenFocus(QWidget& root) {
        QStringList unseen;
        root.setAttribute(Qt::WA_KeyboardFocusChange); // as after the first Tab
        for (QWidget* w : controlsOf(root)) {
            root.setFocus();
            if (QApplication::focusWidget() != nullptr) QApplication::focusWidget()->clearFocus();
            const QImage without = w->grab().toImage(), before = w->parentWidget()->grab().toImage();
            w->setFocus(Qt::TabFocusReason);
            if (!w->hasFocus()) continue;
            if (without == w->grab().toImage() && before == w->parentWidget()->grab().toImage())
                unseen << describe(w);
        }
        return unseen;
    }
    static QString describe(const QWidget* w) {
        return QStringLiteral("%1 %2 in %3")
            .arg(QString::fromLatin1(w->metaObject()->className()), w->objectName(),
                 QString::fromLatin1(w->parentWidget() ? w->parentWidget()->metaObject()->className() : ""));
    }
    /// Every page with every tab of its own, and the welcome.
    void forEachPage(const std::function<void(const QString& where)>& look) {
        const auto lookAt = [&](const QString& where) {
            ASSERT_TRUE(waitFor([&] { return window.isSettled(); }));
            QCoreApplication::processEvents(); // lays the page out
            look(where);
        };
        for (int i = 0; i < window.pages().count(); ++i) {
            window.pages().setCurrentIndex(i);
            const QString page = window.pages().tabText(i);
            lookAt(page);
            auto parts = window.pages().widget(i)->findChildren<QTabWidget*>();
            if (auto* tabs = qobject_cast<QTabWidget*>(window.pages().widget(i))) parts.prepend(tabs);
            for (QTabWidget* tabs : parts) {
                for (int part = tabs->count() - 1; part >= 0; --part) {
                    tabs->setCurrentIndex(part); // ends with the first
                    lookAt(page + ", " + tabs->tabText(part));
                }
            }
        }
        window.showWelcome();
        look("welcome");
        window.hideWelcome();
    }
};

TEST_F(AccessTest, EveryControlHasAName) {
    openDemo();
    QStringList nameless;
    forEachPage([&](const QString& where) { expectNames(window, where, nameless); });
    window.openPalette();
    expectNames(window, "the palette", nameless);
    expectNames(openHelp(), "help", nameless);
    nameless.removeDuplicates();
    EXPECT_TRUE(nameless.isEmpty()) << qPrintable(nameless.join("\n"));
}

TEST_F(AccessTest, TabReachesEveryControl) {
    openDemo();
    forEachPage([&](const QString& where) { expectTabReachesAll(window, where); });
    expectTabReachesAll(openHelp(), "help");
}

TEST_F(AccessTest, TheFocusCanBeSeen) {
    openDemo();
    QStringList unseen;
    forEachPage([&](const QString&) { unseen << unseenFocus(window); });
    unseen << unseenFocus(openHelp());
    unseen.removeDuplicates();
    EXPECT_TRUE(unseen.isEmpty()) << qPrintable(unseen.join("\n"));
}

TEST_F(AccessTest, NoShortcutAndNoMnemonicIsGivenTwice) {
    openDemo();
    std::map<QString, QStringList> owners;
    for (const QAction* action : window.findChildren<QAction*>())
        for (const QKeySequence& keys : action->shortcuts())
            if (!keys.isEmpty()) owners[keys.toString()] << action->text();
    for (const auto& [keys, texts] : owners)
        EXPECT_EQ(texts.size(), 1) << qPrintable(keys) << ": " << qPrintable(texts.join(", "));
    forEachPage([&](const QString&) { // buttons that cannot be seen do not answer
        std::map<QString, QStringList> seen;
        for (const QAbstractButton* button : window.findChildren<QAbstractButton*>())
            if (button->isVisible() && !button->shortcut().isEmpty())
                seen[button->shortcut().toString()] << button->text();
        for (const auto& [keys, texts] : seen)
            EXPECT_TRUE(texts.size() == 1 && owners.count(keys) == 0)
                << qPrintable(keys) << ": " << qPrintable(texts.join(", "));
    });

    QList<const QWidget*> menus{window.menuBar()};
    for (const QMenu* menu : window.menuBar()->findChildren<QMenu*>()) menus << menu;
    for (const QWidget* menu : menus) {
        std::map<QString, QStringList> letters;
        for (const QAction* action : menu->actions()) {
            const QKeySequence keys = QKeySequence::mnemonic(action->text());
            if (!keys.isEmpty()) letters[keys.toString()] << action->text();
        }
        for (const auto& [keys, texts] : letters)
            EXPECT_EQ(texts.size(), 1) << qPrintable(keys) << ": " << qPrintable(texts.join(", "));
    }
}

TEST_F(AccessTest, EveryTableCanBeCopied) {
    openDemo();
    auto* sites = child<QTreeView>("sites");
    sites->setFocus();
    QTest::keyClick(sites, Qt::Key_A, Qt::ControlModifier);
    QApplication::clipboard()->clear();
    QTest::keyClick(sites, Qt::Key_C, Qt::ControlModifier);
    EXPECT_TRUE(QApplication::clipboard()->text().contains('\t'));
    const QString csv = TableCopy::allAsCsv(*sites);
    EXPECT_EQ(csv.count('\n'),
              1 + static_cast<int>(session.sites().size()) + session.model()->checkpoint->config->layers)
        << "a header, the blocks and their sites";

    goTo(Page::Evaluate);
    auto* tasks = child<QTreeWidget>("tasks");
    tasks->setFocus();
    tasks->setCurrentItem(tasks->topLevelItem(0));
    QTest::keyClick(tasks, Qt::Key_C, Qt::ControlModifier);
    EXPECT_TRUE(QApplication::clipboard()->text().contains(tasks->topLevelItem(0)->text(0)));
    EXPECT_EQ(QApplication::clipboard()->text().count('\n'), 2);

    QMenu* menu = nullptr;
    QContextMenuEvent ask(QContextMenuEvent::Keyboard, QPoint(5, 5), tasks->mapToGlobal(QPoint(5, 5)));
    QApplication::sendEvent(tasks, &ask);
    menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    ASSERT_NE(menu, nullptr);
    EXPECT_EQ(menu->actions().size(), 3);
    menu->actions().at(1)->trigger();
    EXPECT_TRUE(QApplication::clipboard()->text().contains(','));
    menu->close();
}

TEST_F(AccessTest, NothingIsCutOffInASmallWindow) {
    openDemo();
    window.resize(1280, 800);
    QStringList clipped;
    forEachPage([&](const QString&) { clipped << test::clippedTexts(window); });
    clipped.removeDuplicates();
    EXPECT_TRUE(clipped.isEmpty()) << qPrintable(clipped.join("\n"));
}

TEST(ClippedText, IsFound) {
    QWidget window;
    QLabel label(QStringLiteral("a sentence that is far too long for its place"), &window);
    label.setGeometry(0, 0, 40, 20);
    window.resize(300, 100);
    window.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&window));
    EXPECT_EQ(test::clippedTexts(window).size(), 1);
    label.setGeometry(0, 0, 300, 20);
    label.setText("short");
    EXPECT_TRUE(test::clippedTexts(window).isEmpty());
}

TEST(Watchdog, NamesTheEventThatTookLong) {
    auto* app = static_cast<test::WatchedApplication*>(qApp);
    QObject sleeper;
    sleeper.setObjectName("sleeper");
    app->forget();
    bool slept = false;
    QTimer::singleShot(0, &sleeper, [&] {
        std::this_thread::sleep_for(std::chrono::milliseconds(80));
        slept = true;
    });
    ASSERT_TRUE(waitFor([&] { return slept; }));
    ASSERT_FALSE(app->slowest().empty());
    const test::HandledEvent& longest = app->slowest().front();
    EXPECT_GE(longest.milliseconds, 80);
    EXPECT_LT(longest.computed, longest.milliseconds) << "it slept, it did not compute";
}

} // namespace
