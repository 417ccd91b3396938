// SPDX-License-Identifier: GPL-3.0-or-later
// The command palette, by keys alone.
#include "app/window_fixture.h"
#include "gui/command_palette.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMenuBar>

namespace {

using namespace qs;
using test::waitFor;

struct PaletteTest : test::WindowFixture {
    QLineEdit* query() { return child<QLineEdit>("paletteQuery"); }
    QListView* results() { return child<QListView>("paletteResults"); }
    void open() {
        QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier);
        ASSERT_TRUE(query()->isVisible());
        ASSERT_TRUE(query()->hasFocus());
    }
    void run(const QString& words) {
        open();
        QTest::keyClicks(query(), words);
        ASSERT_GT(results()->model()->rowCount(), 0) << qPrintable(words);
        QTest::keyClick(query(), Qt::Key_Return);
        EXPECT_FALSE(query()->isVisible());
    }
};

TEST_F(PaletteTest, ReachesPagesSitesRecipesAndSettings) {
    openDemo();
    run("view channels");
    EXPECT_EQ(window.pages().page(), Page::Channels);
    run("site blocks.1.down");
    EXPECT_EQ(session.inspection().site(), (SiteId{1, Role::Down}));
    run("recipe int4-minmax-w4a4");
    ASSERT_TRUE(waitFor([&] { return session.recipes().recipe().name == "int4-minmax-w4a4"; }));
    run("theme dark");
    EXPECT_EQ(settings.value(Setting::Theme).toInt(), static_cast<int>(Theme::Dark));
    EXPECT_TRUE(isDark(QApplication::palette()));
    run("theme light");
    EXPECT_FALSE(isDark(QApplication::palette()));
    run("task demo_where");
    EXPECT_EQ(window.pages().page(), Page::Evaluate);
    run("go to filter");
    EXPECT_TRUE(child<QLineEdit>("filter")->hasFocus());
}

TEST_F(PaletteTest, TellsControlsOfOneNameApart) {
    openDemo();
    open();
    QTest::keyClicks(query(), "go to clip");
    QStringList groups;
    for (int i = 0; i < results()->model()->rowCount(); ++i) {
        const QModelIndex index = results()->model()->index(i, 0);
        if (index.data().toString().endsWith("Clip"))
            groups << index.data(CommandModel::DetailRole).toString();
    }
    EXPECT_EQ(groups.size(), 2);
    EXPECT_TRUE(groups.contains("Weights") && groups.contains("Activations")) << qPrintable(groups.join(","));
}

TEST_F(PaletteTest, OffersEveryEnabledActionWithItsShortcut) {
    openDemo();
    open();
    QStringList titles, details;
    const auto* model = results()->model();
    for (int i = 0; i < model->rowCount(); ++i) {
        titles << model->index(i, 0).data().toString().section(" › ", -1);
        details << model->index(i, 0).data(CommandModel::DetailRole).toString();
    }
    for (const QMenu* menu : window.menuBar()->findChildren<QMenu*>())
        for (QAction* action : menu->actions()) {
            if (action->isSeparator() || action->menu() || !action->isEnabled() || !action->isVisible())
                continue;
            const auto at = titles.indexOf(QString(action->text()).remove('&'));
            ASSERT_GE(at, 0) << qPrintable(action->text());
        }
    EXPECT_TRUE(details.contains("Ctrl+R"));
    for (const SiteId& site : session.sites())
        EXPECT_TRUE(titles.contains(QString::fromStdString(site.name()))) << site.name();
}

TEST_F(PaletteTest, ArrowsChooseAndEscapeGoesBack) {
    openDemo();
    child<QTreeView>("sites")->setFocus();
    open();
    EXPECT_EQ(results()->currentIndex().row(), 0);
    QTest::keyClick(query(), Qt::Key_Down);
    QTest::keyClick(query(), Qt::Key_Down);
    QTest::keyClick(query(), Qt::Key_Up);
    EXPECT_EQ(results()->currentIndex().row(), 1);
    QTest::keyClick(query(), Qt::Key_PageDown);
    EXPECT_GT(results()->currentIndex().row(), 3);
    QTest::keyClicks(query(), "qqqqqq zzzz");
    EXPECT_EQ(results()->model()->rowCount(), 0);
    QTest::keyClick(query(), Qt::Key_Return); // nothing fits: nothing happens
    EXPECT_TRUE(query()->isVisible());
    QTest::keyClick(query(), Qt::Key_Escape);
    EXPECT_FALSE(query()->isVisible());
    EXPECT_TRUE(child<QTreeView>("sites")->hasFocus());
}

TEST_F(PaletteTest, EscapeInItDoesNotCancelTheEvaluation) {
    openDemo();
    run("run evaluate");
    ASSERT_TRUE(session.evaluation().isRunning());
    open();
    QTest::keyClick(query(), Qt::Key_Escape);
    EXPECT_FALSE(query()->isVisible());
    EXPECT_TRUE(session.evaluation().isRunning());
    run("cancel evaluation");
    ASSERT_TRUE(waitFor([&] { return !session.evaluation().isRunning(); }));
}

TEST(CommandModel, KeepsThePromisesOfAModel) {
    CommandModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setCommands({{"View", "Dark", "", [] {}}, {"Site", "blocks.3.down", "Ctrl+D", [] {}}});
    EXPECT_EQ(model.rowCount(), 2);
    model.setQuery("b3d");
    ASSERT_EQ(model.rowCount(), 1);
    EXPECT_EQ(model.index(0, 0).data(CommandModel::DetailRole).toString(), "Ctrl+D");
    model.setQuery("nothing fits");
    EXPECT_EQ(model.rowCount(), 0);
    model.setCommands({});
    EXPECT_EQ(model.rowCount(), 0);
}

} // namespace
