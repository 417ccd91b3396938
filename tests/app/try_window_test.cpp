// SPDX-License-Identifier: GPL-3.0-or-later
// The try page by real events.
#include "app/window_fixture.h"
#include "models/roles.h"
#include "panels/token_flow_view.h"
#include "panels/try_panel.h"

#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableView>
#include <QWheelEvent>

namespace qs {
namespace {

using test::waitFor;

class TryPage : public test::WindowFixture {
protected:
    void openTry() {
        openDemo();
        goTo(Page::Try);
        child<QSpinBox>("tryTokens")->setValue(12);
    }
    const TryResultPtr& result() { return session.trial().result(); }
    bool finished() {
        return waitFor([&] { return !session.trial().isRunning() && result(); });
    }
    void press(const char* button) { QTest::mouseClick(child<QPushButton>(button), Qt::LeftButton); }
    static std::vector<int> idsOf(const TryColumn& column) {
        std::vector<int> ids;
        for (const TryTokenPtr& t : column.tokens) ids.push_back(t->id);
        return ids;
    }
};

TEST_F(TryPage, ContinuesSideBySideAndShowsProbabilities) {
    openTry();
    child<QSpinBox>("tryTokens")->setValue(28); // several lines
    EXPECT_FALSE(child<QPlainTextEdit>("tryPrompt")->toPlainText().isEmpty());
    press("tryContinue");
    EXPECT_TRUE(session.trial().isRunning());
    EXPECT_TRUE(child<QPushButton>("tryStop")->isEnabled());
    EXPECT_FALSE(child<QPushButton>("tryContinue")->isEnabled());
    ASSERT_TRUE(finished());
    ASSERT_EQ(result()->columns.size(), 2u);
    EXPECT_EQ(result()->columns[1].name.toStdString(), session.recipes().recipe().name);
    for (const TryColumn& c : result()->columns) EXPECT_EQ(c.tokens.size(), 28u);

    // A token is selected where they part; a click on another one shows its probabilities.
    auto* flow = child<TokenFlowView>("tryFlow");
    ASSERT_TRUE(partingOf(*result(), 1).has_value()); // MinMax FP4 does not write the same text
    ASSERT_TRUE(flow->current());
    EXPECT_EQ(flow->current()->token, *partingOf(*result(), 1));
    QTest::mouseClick(flow, Qt::LeftButton, {}, flow->tokenRect({0, 2}).center().toPoint());
    ASSERT_EQ(flow->current()->token, 2u);
    auto* views = child<QTableView>("tryViews");
    ASSERT_EQ(views->model()->rowCount(), 2);
    const TryToken& token = *result()->columns[0].tokens[2];
    EXPECT_EQ(views->model()->index(0, 1).data(SortRole).toDouble(), token.views[0].probability);
    EXPECT_EQ(views->model()->index(0, 2).data().toString(), "1"); // greedy: its favourite
    QTest::keyClick(flow, Qt::Key_Right, Qt::ControlModifier);
    EXPECT_EQ(flow->current()->column, 1u);
    QTest::keyClick(flow, Qt::Key_End);
    EXPECT_EQ(flow->current()->token, 27u);
    QTest::keyClick(flow, Qt::Key_Up);
    EXPECT_LT(flow->current()->token, 27u);

    press("tryCopy");
    const QString copied = QApplication::clipboard()->text();
    EXPECT_TRUE(copied.contains(result()->prompt + result()->columns[1].text()));
}

/// A text that grows beyond the page stays in sight to its last token, unless one has scrolled up to read.
TEST_F(TryPage, ALongContinuationScrollsAlong) {
    openTry();
    window.resize(1280, 800);
    for (const char* recipe : {"minmax-w4a8", "nf4-w4", "mxfp4"}) // narrow columns are long
        tick(child<QTreeWidget>("ticks"), recipe);
    child<QSpinBox>("tryTokens")->setValue(240);
    auto* flow = child<TokenFlowView>("tryFlow");
    auto* scroll = qobject_cast<QScrollArea*>(flow->parentWidget()->parentWidget());
    ASSERT_NE(scroll, nullptr);
    const auto lastIsInSight = [&] {
        QRectF lowest;
        for (std::size_t c = 0; c < result()->columns.size(); ++c)
            if (const QRectF end = flow->tokenRect({c, result()->columns[c].tokens.size() - 1});
                end.bottom() > lowest.bottom())
                lowest = end;
        return flow->visibleRegion().boundingRect().contains(lowest.center().toPoint());
    };
    press("tryContinue");
    auto* bar = scroll->verticalScrollBar();
    const auto isLong = [&] { return result() && result()->running && bar->maximum() > 80; };
    ASSERT_TRUE(waitFor([&] { return isLong() || (result() && !result()->running); }));
    ASSERT_GT(bar->maximum(), 80) << "it grows beyond the page";
    EXPECT_TRUE(waitFor([&] { return lastIsInSight() || !result()->running; }));
    ASSERT_TRUE(finished());
    for (int i = 0; i < 5; ++i) QCoreApplication::processEvents();
    EXPECT_TRUE(lastIsInSight()) << "also the last ones";
    EXPECT_EQ(bar->value(), bar->maximum());

    press("tryContinue");
    ASSERT_TRUE(waitFor([&] { return bar->maximum() == 0; })) << "the new text is short";
    ASSERT_TRUE(waitFor([&] { return isLong() || !result()->running; }));
    QWheelEvent up(QPointF(20, 20), flow->mapToGlobal(QPointF(20, 20)), {}, QPoint(0, 12000), Qt::NoButton,
                   Qt::NoModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(scroll->viewport(), &up);
    const int place = bar->value();
    ASSERT_LT(place, bar->maximum());
    ASSERT_TRUE(finished());
    for (int i = 0; i < 5; ++i) QCoreApplication::processEvents();
    EXPECT_EQ(bar->value(), place) << "somebody reads up there";
}

TEST_F(TryPage, DrawsTheSameTextFromTheSameSeed) {
    openTry();
    child<QComboBox>("tryChoice")->setCurrentIndex(1);
    EXPECT_TRUE(child<QSpinBox>("trySeed")->isEnabled());
    child<QSpinBox>("trySeed")->setValue(3);
    child<QPlainTextEdit>("tryPrompt")->setFocus();
    QTest::keyClick(child<QPlainTextEdit>("tryPrompt"), Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(session.trial().isRunning());
    ASSERT_TRUE(finished());
    const auto first = idsOf(result()->columns[0]);
    press("tryContinue");
    ASSERT_TRUE(finished());
    EXPECT_EQ(idsOf(result()->columns[0]), first);
    child<QSpinBox>("trySeed")->setValue(4);
    press("tryContinue");
    ASSERT_TRUE(finished());
    EXPECT_NE(idsOf(result()->columns[0]), first);
}

TEST_F(TryPage, StopKeepsWhatThereIs) {
    openTry();
    child<QSpinBox>("tryTokens")->setValue(200);
    press("tryContinue");
    ASSERT_TRUE(waitFor([&] { return result() && result()->columns[0].tokens.size() >= 2; }));
    press("tryStop");
    ASSERT_TRUE(finished());
    EXPECT_FALSE(result()->running);
    EXPECT_LT(result()->columns[0].tokens.size(), 200u);
    EXPECT_GE(result()->columns[0].tokens.size(), 2u);
    EXPECT_TRUE(child<QPushButton>("tryContinue")->isEnabled());
}

TEST_F(TryPage, AnotherModelEndsIt) {
    openTry();
    child<QSpinBox>("tryTokens")->setValue(200);
    press("tryContinue");
    ASSERT_TRUE(session.trial().isRunning());
    window.openModel({});
    ASSERT_TRUE(waitFor([&] { return !session.trial().isRunning(); }));
    EXPECT_EQ(result(), nullptr);
    ASSERT_TRUE(waitFor([&] { return window.isSettled(); }));
    EXPECT_FALSE(child<QPushButton>("tryStop")->isEnabled());
    EXPECT_TRUE(child<QPushButton>("tryContinue")->isEnabled());
}

TEST_F(TryPage, SaysWhatIsMissing) {
    openTry();
    auto* prompt = child<QPlainTextEdit>("tryPrompt");
    auto* go = child<QPushButton>("tryContinue");
    prompt->clear();
    EXPECT_FALSE(go->isEnabled());
    EXPECT_FALSE(go->toolTip().isEmpty());
    prompt->setPlainText("A fox");
    EXPECT_TRUE(go->isEnabled());
    auto* ticks = child<QTreeWidget>("ticks");
    for (int i = 0; i < 2; ++i) ticks->topLevelItem(i)->setCheckState(0, Qt::Unchecked);
    EXPECT_FALSE(go->isEnabled());
    tick(ticks, "rtn-w8a8");
    EXPECT_TRUE(go->isEnabled());

    // A prompt that fills the context is an error in place.
    QString story;
    for (int i = 0; i < 3000; ++i) story += "a fox ran ";
    prompt->setPlainText(story);
    press("tryContinue");
    ASSERT_TRUE(waitFor([&] { return !session.trial().isRunning(); }));
    bool said = false;
    for (const QLabel* label : window.pages().currentWidget()->findChildren<QLabel*>())
        said = said || (label->isVisible() && label->text().contains("no room to continue"));
    EXPECT_TRUE(said);
}

TEST_F(TryPage, SlidersWorkWhileItWrites) {
    openTry();
    child<QSpinBox>("tryTokens")->setValue(150);
    press("tryContinue");
    ASSERT_TRUE(waitFor([&] { return result() && !result()->columns[0].tokens.empty(); }));
    session.inspection().select({1, Role::Down});
    ASSERT_TRUE(waitFor([&] { return !session.inspection().isLoading(Operand::Weights); }));
    EXPECT_TRUE(session.trial().isRunning());
    press("tryStop");
    ASSERT_TRUE(finished());
}

} // namespace
} // namespace qs
