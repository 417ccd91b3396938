// SPDX-License-Identifier: GPL-3.0-or-later
// The user guide and the explanation of every number.
#include "app/window_fixture.h"
#include "charts/fact_list.h"
#include "gui/context_help.h"
#include "gui/help_pages.h"
#include "gui/help_window.h"
#include "gui/number_help.h"
#include "models/table_model.h"

#include <QAction>
#include <QComboBox>
#include <QHelpEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>
#include <QTableView>
#include <QTextBrowser>
#include <QWhatsThis>
#include <QWindow>

namespace {

using namespace qs;
using test::waitFor;

struct HelpTest : test::WindowFixture {
    HelpWindow* help() { return window.findChild<HelpWindow*>("helpWindow"); }
    QString text() { return help()->findChild<QTextBrowser*>("helpBrowser")->toPlainText(); }
};

TEST_F(HelpTest, F1ExplainsTheNumberThatHasTheFocus) {
    openDemo();
    auto* clip = editor(Operand::Activations)->findChild<QWidget*>("clip");
    ASSERT_NE(clip, nullptr);
    clip->setFocus();
    QTest::keyClick(&window, Qt::Key_F1);
    ASSERT_NE(help(), nullptr);
    EXPECT_TRUE(help()->isVisible());
    EXPECT_EQ(help()->currentPage(), "numbers");
    EXPECT_TRUE(text().contains("End of the grid"));
    QTest::keyClick(help(), Qt::Key_Escape);
    EXPECT_FALSE(help()->isVisible());
}

/// One reads the tutorial and does what it says: either window may be in front.
TEST_F(HelpTest, StandsBesideTheWindowAndGoesWithIt) {
    window.showHelp("tutorial");
    ASSERT_TRUE(help()->isVisible());
    EXPECT_EQ(help()->windowHandle()->transientParent(), nullptr);
    window.close();
    EXPECT_FALSE(help()->isVisible());
}

TEST_F(HelpTest, SearchFindsPagesAndEnterWalksThroughThem) {
    window.showHelp("index");
    auto* contents = help()->findChild<QListWidget*>("helpContents");
    auto* search = help()->findChild<QLineEdit*>("helpSearch");
    const int all = contents->count();
    EXPECT_GE(all, 7);
    QTest::keyClicks(search, "mcnemar");
    EXPECT_LT(contents->count(), all);
    ASSERT_GT(contents->count(), 0);
    QTest::keyClick(search, Qt::Key_Return);
    auto* browser = help()->findChild<QTextBrowser*>("helpBrowser");
    EXPECT_EQ(browser->textCursor().selectedText().toLower(), "mcnemar");
    search->clear();
    EXPECT_EQ(contents->count(), all);
    QTest::keyClicks(search, "qqqqzzzz");
    EXPECT_EQ(contents->count(), 0);
    QTest::keyClick(search, Qt::Key_Return);
}

TEST_F(HelpTest, EveryLinkAndPictureOfTheGuideIsThere) {
    static const QRegularExpression link("\\]\\(([^)#]+)");
    const auto pages = helpPages("en");
    for (const HelpPage& page : pages) {
        EXPECT_FALSE(page.title.isEmpty()) << qPrintable(page.name);
        for (auto it = link.globalMatch(page.text); page.isMarkdown && it.hasNext();) {
            const QString target = it.next().captured(1);
            if (target.startsWith("http")) continue;
            const bool isPage = target.endsWith(".md") &&
                                std::any_of(pages.begin(), pages.end(),
                                            [&](const HelpPage& p) { return p.name + ".md" == target; });
            EXPECT_TRUE(isPage || QFile::exists(":/help/" + target))
                << qPrintable(page.name) << " links to " << qPrintable(target);
        }
    }
    window.showHelp("tutorial");
    EXPECT_EQ(help()->currentPage(), "tutorial");
    QMetaObject::invokeMethod(help()->findChild<QTextBrowser*>("helpBrowser"), "anchorClicked",
                              Q_ARG(QUrl, QUrl("numbers.md#sqnr")));
    EXPECT_EQ(help()->currentPage(), "numbers");
}

TEST_F(HelpTest, ShortcutsAreListedWithEveryActionThatHasOne) {
    QTest::keyClick(&window, Qt::Key_F1, Qt::ControlModifier);
    ASSERT_NE(help(), nullptr);
    EXPECT_EQ(help()->currentPage(), "keyboard");
    for (const QMenu* menu : window.menuBar()->findChildren<QMenu*>())
        for (const QAction* action : menu->actions()) {
            if (action->shortcut().isEmpty()) continue;
            EXPECT_TRUE(text().contains(QString(action->text()).remove('&'))) << qPrintable(action->text());
        }
    EXPECT_TRUE(text().contains("Ctrl+K"));
}

TEST_F(HelpTest, EveryNumberOfTheWindowIsExplained) {
    openDemo();
    QStringList unknown;
    for (const FactList* list : window.findChildren<FactList*>())
        for (const QLabel* value : list->findChildren<QLabel*>())
            if (!value->accessibleName().isEmpty() &&
                ContextHelp::numberAt(*value, value->rect().center()) == nullptr)
                unknown << value->accessibleName();
    for (const QTableView* table : window.findChildren<QTableView*>()) {
        for (int c = 0; table->model() != nullptr && c < table->model()->columnCount(); ++c) {
            const QString title = table->model()->headerData(c, Qt::Horizontal).toString();
            const QVariant value = table->model()->index(0, c).data(SortRole);
            const bool isNumber =
                value.typeId() == QMetaType::Double || value.typeId() == QMetaType::LongLong;
            const bool saysItself =
                !table->model()->headerData(c, Qt::Horizontal, Qt::ToolTipRole).toString().isEmpty();
            if (isNumber && !saysItself && !title.isEmpty() &&
                findNumberHelp(title, contextsOf(*table)) == nullptr)
                unknown << title;
        }
    }
    unknown.removeDuplicates();
    unknown.removeAll("at"); // the place of an extreme
    EXPECT_TRUE(unknown.isEmpty()) << qPrintable(unknown.join(", ")) << ": add a label in number_help.cpp";
}

TEST_F(HelpTest, PointingExplainsNumbersAndControls) {
    openDemo();
    goTo(Page::Distribution);
    const QLabel* sqnr = nullptr;
    for (const QLabel* label : window.findChildren<QLabel*>())
        if (label->accessibleName() == "SQNR" && label->isVisible()) sqnr = label;
    ASSERT_NE(sqnr, nullptr);
    EXPECT_TRUE(ContextHelp::textAt(*sqnr, {1, 1}).contains("decibels"));
    QHelpEvent ask(QEvent::QueryWhatsThis, {1, 1}, sqnr->mapToGlobal(QPoint(1, 1)));
    ask.ignore();
    QApplication::sendEvent(const_cast<QLabel*>(sqnr), &ask);
    EXPECT_TRUE(ask.isAccepted());
    auto* box = child<QComboBox>("recipeBox");
    EXPECT_TRUE(ContextHelp::textAt(*box, {2, 2}).contains("quantized")) << "a control says its tool tip";
}

TEST(NumberHelp, TheLongestLabelWins) {
    const QStringList contexts{"qs::Tables"};
    ASSERT_NE(findNumberHelp("Inter-channel variance of weights", contexts), nullptr);
    EXPECT_STREQ(findNumberHelp("Inter-channel variance of weights", contexts)->id, "inter");
    EXPECT_STREQ(findNumberHelp("SQNR of activations (dB)", contexts)->id, "sqnr");
    EXPECT_STREQ(findNumberHelp("p", contexts)->id, "p-value");
    EXPECT_EQ(findNumberHelp("Copy the perplexing", contexts), nullptr);
    EXPECT_EQ(findNumberHelp("", contexts), nullptr);
}

} // namespace
