// SPDX-License-Identifier: GPL-3.0-or-later
// The first thing a newcomer sees, and going on where one stopped.
#include "app/window_fixture.h"
#include "gui/last_session.h"

#include <QAbstractButton>
#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTreeWidget>

namespace {

using namespace qs;
using test::waitFor;
using WelcomeTest = test::WindowFixture;

TEST_F(WelcomeTest, ClosesByEscapeAndByAnyPage) {
    openDemo();
    window.showWelcome();
    auto* welcome = child<QWidget>("welcome");
    EXPECT_TRUE(welcome->isVisible());
    EXPECT_FALSE(window.pages().isVisible());
    QTest::keyClick(child<QAbstractButton>("welcomeTutorial"), Qt::Key_Escape);
    EXPECT_FALSE(welcome->isVisible());
    EXPECT_TRUE(window.pages().isVisible());
    window.showWelcome();
    goTo(Page::Formats);
    EXPECT_FALSE(welcome->isVisible());
    window.showWelcome();
    goTo(Page::Formats); // the page that is behind it already
    EXPECT_FALSE(welcome->isVisible());
}

TEST_F(WelcomeTest, TheMeterStaysBelowIt) {
    window.showWelcome();
    QCoreApplication::processEvents();
    EXPECT_GT(child<QWidget>("meter")->y(), child<QWidget>("welcome")->y());
}

TEST_F(WelcomeTest, OpensTheDemoAndRecentModels) {
    settings.setValue(Setting::RecentModels, QStringList{"/no/such/model.gguf"});
    window.showWelcome();
    QTest::mouseClick(child<QAbstractButton>("welcomeDemo"), Qt::LeftButton);
    ASSERT_TRUE(waitFor([&] { return session.model() != nullptr && window.isSettled(); }));
    EXPECT_TRUE(window.pages().isVisible());
    window.showWelcome();
    bool saysWhatIsOpen = false;
    for (const QLabel* label : child<QWidget>("welcome")->findChildren<QLabel*>())
        saysWhatIsOpen =
            saysWhatIsOpen || (label->isVisible() && label->text().startsWith("demo:fable is already open"));
    EXPECT_TRUE(saysWhatIsOpen);
    QTest::mouseClick(child<QAbstractButton>("welcomeRecent"), Qt::LeftButton);
    ASSERT_TRUE(waitFor([&] { return window.messageBar().text().contains("model.gguf"); }));
}

TEST_F(WelcomeTest, TheChoiceOfShowingItIsRemembered) {
    window.showWelcome();
    EXPECT_TRUE(settings.value(Setting::ShowWelcome).toBool());
    auto* box = child<QCheckBox>("welcomeAtStart");
    EXPECT_TRUE(box->isChecked());
    QTest::mouseClick(box, Qt::LeftButton, {}, QPoint(8, box->height() / 2));
    EXPECT_FALSE(settings.value(Setting::ShowWelcome).toBool());
}

struct RestartTest : testing::Test {
    test::ScratchDir scratch;
    Settings settings{false};
    const std::filesystem::path store = scratch.path() / "runs.db";
};

TEST_F(RestartTest, OneContinuesWhereOneStopped) {
    Recipe edited;
    {
        Session session(store);
        MainWindow window(session, settings);
        window.show();
        window.openModel({});
        ASSERT_TRUE(waitFor([&] { return session.model() != nullptr && window.isSettled(); }));
        session.inspection().select({1, Role::Gate});
        session.inspection().setOperand(Operand::Weights);
        session.inspection().setProbeText("The fox went home.");
        SiteRecipe site = session.currentSiteRecipe();
        site.weights.format = Format::floating(3, 0);
        session.editRecipe(site, EditScope::Site, false);
        edited = session.recipes().recipe();
        window.resize(1240, 777);
        window.pages().showPage(Page::Channels);
        window.close();
    }
    Session session(store);
    MainWindow window(session, settings);
    window.pages().showPage(continueSession(session, settings, {}));
    window.show();
    ASSERT_TRUE(waitFor([&] { return session.model() != nullptr && window.isSettled(); }));
    EXPECT_EQ(session.inspection().site(), (SiteId{1, Role::Gate}));
    EXPECT_EQ(session.inspection().operand(), Operand::Weights);
    EXPECT_EQ(session.recipes().recipe(), edited);
    EXPECT_EQ(session.inspection().probeText(), "The fox went home.");
    EXPECT_EQ(window.findChild<QPlainTextEdit*>("probeText")->toPlainText(), "The fox went home.");
    EXPECT_EQ(window.size(), QSize(1240, 777));
    EXPECT_EQ(window.pages().page(), Page::Channels);
}

/// Nobody closes the window: what it was about is there again all the same.
TEST_F(RestartTest, AfterAKillOneContinuesToo) {
    const QString task = QString::fromStdString((scratch.path() / "mine.yaml").string());
    QFile file(task);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.close();
    {
        Session session(store);
        MainWindow window(session, settings);
        window.show();
        window.openModel("demo:fable-outliers");
        ASSERT_TRUE(waitFor([&] { return session.model() != nullptr && window.isSettled(); }));
        session.inspection().select({2, Role::Down});
        session.openRecipe("int4-minmax-w4a4");
        window.pages().showPage(Page::Try);
        QTest::keyClicks(window.findChild<QPlainTextEdit*>("tryPrompt"), " glad");
        window.pages().showPage(Page::Evaluate);
        window.pages().evaluatePanel().addTaskFile(task);
        window.findChild<QSpinBox*>("limit")->setValue(7);
        window.findChild<QLineEdit*>("dataDirectory")->setText("/data");
        auto* tasks = window.findChild<QTreeWidget*>("tasks");
        tasks->findItems("demo_who", Qt::MatchExactly).first()->setCheckState(0, Qt::Unchecked);
        ASSERT_TRUE(
            waitFor([&] { return settings.value(Setting::LastControls).toString().contains("/data"); }));
    }
    Session session(store);
    MainWindow window(session, settings);
    window.pages().showPage(continueSession(session, settings, {}));
    window.pages().setControls(lastControls(settings));
    window.show();
    ASSERT_TRUE(waitFor([&] { return session.model() != nullptr && window.isSettled(); }));
    EXPECT_EQ(session.model()->checkpoint->displayName, "demo:fable-outliers");
    EXPECT_EQ(session.inspection().site(), (SiteId{2, Role::Down}));
    EXPECT_EQ(session.recipes().recipe().name, "int4-minmax-w4a4");
    EXPECT_EQ(window.pages().page(), Page::Evaluate);
    const EvaluateSettings wanted = window.pages().evaluatePanel().settings();
    EXPECT_EQ(wanted.limit, 7);
    EXPECT_EQ(wanted.dataDirectory, "/data");
    EXPECT_TRUE(wanted.tasks.contains(task));
    EXPECT_TRUE(wanted.tasks.contains("demo_next"));
    EXPECT_FALSE(wanted.tasks.contains("demo_who"));
    EXPECT_TRUE(window.findChild<QPlainTextEdit*>("tryPrompt")->toPlainText().contains("glad"));
}

TEST_F(RestartTest, AnotherModelIsNotAskedToContinueTheLastOnesPrompt) {
    Session session(store);
    MainWindow window(session, settings);
    window.show();
    window.openModel({});
    ASSERT_TRUE(waitFor([&] { return session.model() != nullptr && window.isSettled(); }));
    auto* prompt = window.findChild<QPlainTextEdit*>("tryPrompt");
    ASSERT_FALSE(prompt->toPlainText().isEmpty());
    EXPECT_FALSE(window.pages().controls().value("try").toMap().contains("tryPrompt"));
    QTest::keyClicks(prompt, "x");
    EXPECT_TRUE(window.pages().controls().value("try").toMap().contains("tryPrompt"));
}

/// Closing while the model is still being opened does not forget which one it was.
TEST_F(RestartTest, ClosingEarlyKeepsTheModel) {
    settings.setValue(Setting::LastModel, ":/demo/fable-outliers");
    settings.setValue(Setting::LastSite, "blocks.2.down");
    {
        Session session(store);
        MainWindow window(session, settings);
        window.show();
        continueSession(session, settings, {});
        window.close();
    }
    EXPECT_EQ(settings.value(Setting::LastModel).toString(), ":/demo/fable-outliers");
    EXPECT_EQ(settings.value(Setting::LastSite).toString(), "blocks.2.down");
}

TEST_F(RestartTest, TheCommandLineGoesFirstAndTheSettingTurnsItOff) {
    settings.setValue(Setting::LastPage, "formats");
    settings.setValue(Setting::LastRecipe, "name: mine\nmethod: rtn\nrules: []\n");
    {
        Session session(store);
        Options options;
        options.page = Page::Compare;
        EXPECT_EQ(continueSession(session, settings, options), Page::Compare);
        EXPECT_EQ(session.recipes().recipe().name, "mine");
    }
    settings.setValue(Setting::ContinueSession, false);
    Session session(store);
    EXPECT_EQ(continueSession(session, settings, {}), Page::Overview);
    EXPECT_NE(session.recipes().recipe().name, "mine");
}

TEST_F(RestartTest, AModelThatIsGoneGivesWayToTheDemo) {
    settings.setValue(Setting::LastModel, "/no/such/model");
    settings.setValue(Setting::LastRecipe, "rules: [this is no recipe");
    Session session(store);
    MainWindow window(session, settings);
    window.show();
    continueSession(session, settings, {});
    ASSERT_TRUE(waitFor([&] { return session.model() != nullptr && window.isSettled(); }));
    EXPECT_EQ(window.messageBar().text(), QString());
}

} // namespace
