// SPDX-License-Identifier: GPL-3.0-or-later
// A whole session without a mouse: every key goes to what has the focus.
#include "app/window_fixture.h"
#include "charts/chart_frame.h"
#include "charts/histogram_view.h"

#include <QFileDialog>
#include <QLineEdit>
#include <QMenu>
#include <QTabWidget>
#include <QTableView>
#include <QTimer>
#include <QToolButton>

namespace qs {
namespace {

using test::waitFor;

class KeyboardSession : public test::WindowFixture {
protected:
    /// Where the platform would send a key.
    static QWidget* receiver() {
        if (QWidget* popup = QApplication::activePopupWidget()) return popup;
        QWidget* focus = QApplication::focusWidget();
        return focus != nullptr ? focus : QApplication::activeWindow();
    }
    static void key(int code, Qt::KeyboardModifiers modifiers = {}) {
        ASSERT_NE(receiver(), nullptr);
        QTest::keyClick(receiver(), static_cast<Qt::Key>(code), modifiers);
        QCoreApplication::processEvents();
    }
    static void type(const QString& text) {
        ASSERT_NE(receiver(), nullptr);
        QTest::keyClicks(receiver(), text);
    }
    /// By the palette, to anything that has a name.
    void command(const QString& words) {
        key(Qt::Key_K, Qt::ControlModifier);
        auto* query = child<QLineEdit>("paletteQuery");
        ASSERT_TRUE(query->hasFocus());
        type(words);
        key(Qt::Key_Return);
        ASSERT_FALSE(query->isVisible()) << "nothing fits " << qPrintable(words);
    }
    bool settled() {
        return waitFor([&] { return session.model() != nullptr && window.isSettled(); });
    }
    void expectFocus(const char* name) {
        ASSERT_NE(QApplication::focusWidget(), nullptr);
        EXPECT_EQ(QApplication::focusWidget()->objectName(), name);
    }
};

TEST_F(KeyboardSession, FromOpeningAModelToTheProof) {
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
    key(Qt::Key_F, Qt::AltModifier); // the menu
    ASSERT_NE(QApplication::activePopupWidget(), nullptr);
    key(Qt::Key_U);
    ASSERT_TRUE(settled());
    ASSERT_EQ(session.model()->checkpoint->displayName, "demo:fable-outliers");

    // The map: from q in block 0 to down in block 1.
    key(Qt::Key_1, Qt::ControlModifier);
    command("go to where in the model is it hard");
    for (int i = 0; i < 6; ++i) key(Qt::Key_Down);
    key(Qt::Key_Right);
    key(Qt::Key_Return);
    EXPECT_EQ(session.inspection().site(), (SiteId{1, Role::Down}));
    key(Qt::Key_R);
    EXPECT_EQ(session.inspection().extent(), EditScope::Role);
    key(Qt::Key_S);
    ASSERT_TRUE(settled());

    // The end of the grid, and back.
    key(Qt::Key_2, Qt::ControlModifier);
    command("go to where do the values lie");
    ASSERT_NE(qobject_cast<HistogramView*>(QApplication::focusWidget()), nullptr);
    const double before = recipe().activations.clipRatio;
    key(Qt::Key_Left);
    EXPECT_LT(recipe().activations.clipRatio, before);
    key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(recipe().activations.clipRatio, before);

    // The numbers of the picture, into a file.
    command("go to export: where do the values lie");
    const QString file = QString::fromStdString((scratch.path() / "bins.csv").string());
    QTimer dialogIsThere, menuIsThere; // each has an event loop of its own
    QObject::connect(&dialogIsThere, &QTimer::timeout, &window, [&] {
        auto* dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
        if (dialog == nullptr) return;
        dialogIsThere.stop();
        dialog->selectFile(file); // the dialog is Qt's own
        static_cast<QDialog*>(dialog)->accept();
    });
    QObject::connect(&menuIsThere, &QTimer::timeout, &window, [&] {
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        if (menu == nullptr) return;
        menuIsThere.stop();
        for (int i = 0; i < 3; ++i) QTest::keyClick(menu, Qt::Key_Down); // PNG, SVG, CSV
        QTest::keyClick(menu, Qt::Key_Return);
    });
    dialogIsThere.start(20);
    menuIsThere.start(20);
    key(Qt::Key_Space);
    EXPECT_TRUE(QFile::exists(file));
    window.activateWindow(); // what a window manager does when the dialog closes
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window));

    // The proof: two tasks, three items each.
    command("recipe int4-minmax-w4a4");
    ASSERT_TRUE(waitFor([&] { return session.recipes().recipe().name == "int4-minmax-w4a4"; }));
    for (const char* task : {"demo_feel", "demo_where", "demo_word"}) {
        command(QStringLiteral("evaluation task ") + task);
        expectFocus("tasks");
        key(Qt::Key_Space);
        EXPECT_FALSE(isTicked(child<QTreeWidget>("tasks"), task));
    }
    auto* parts = child<QTabWidget>("whatAndHow");
    for (int i = 0; i < 60 && QApplication::focusWidget() != parts->tabBar(); ++i)
        key(Qt::Key_Tab, Qt::ShiftModifier);
    key(Qt::Key_Right);
    ASSERT_EQ(parts->currentIndex(), 1);
    command("go to items per task");
    expectFocus("limit");
    key(Qt::Key_A, Qt::ControlModifier);
    type("3");
    key(Qt::Key_R, Qt::ControlModifier);
    ASSERT_TRUE(session.evaluation().isRunning());
    ASSERT_TRUE(waitFor([&] { return !session.evaluation().isRunning() && window.isSettled(); }));
    EXPECT_EQ(session.evaluation().queue().back().tasks, (QStringList{"demo_next", "demo_who"}));
    command("go to compare sample by sample");
    key(Qt::Key_Space);
    ASSERT_EQ(window.pages().page(), Page::Compare);
    ASSERT_TRUE(settled());
    EXPECT_GT(child<QTableView>("paired")->model()->rowCount(), 0);
}

} // namespace
} // namespace qs
