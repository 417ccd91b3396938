// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/token_flow_view.h"
#include "panels/try_panel.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QHelpEvent>
#include <QTableView>
#include <QTest>
#include <QToolTip>
#include <cmath>
#include <gtest/gtest.h>

namespace qs {
namespace {

TryTokenPtr token(int id, const QString& text, std::vector<double> probabilities,
                  std::vector<int> favourites) {
    auto t = std::make_shared<TryToken>();
    t->id = id;
    t->piece = text;
    t->text = text;
    for (std::size_t i = 0; i < probabilities.size(); ++i)
        t->views.push_back({probabilities[i], favourites[i] == id ? 0 : 1, {{favourites[i], "x", 0.9}}});
    return t;
}

TryResultPtr twoColumns() {
    auto r = std::make_shared<TryResult>();
    r->prompt = "Once";
    r->firstIsFullPrecision = true;
    r->columns.resize(2);
    r->columns[1].name = "minmax-w4a4";
    r->columns[0].tokens = {token(1, " upon", {0.5, 0.25}, {1, 1}), token(2, " a", {1, 1}, {2, 2})};
    r->columns[1].tokens = {token(1, " upon", {0.5, 0.25}, {1, 1}), token(3, " tea", {0.125, 0.9}, {2, 3})};
    return r;
}

TEST(TryData, PartsAndPerplexities) {
    const auto r = twoColumns();
    EXPECT_EQ(partingOf(*r, 0), std::nullopt);
    EXPECT_EQ(partingOf(*r, 1), 1u);
    EXPECT_NEAR(perplexityOf(r->columns[1], 0), 4, 1e-12); // of 1/2 and 1/8
    EXPECT_TRUE(std::isnan(perplexityOf({}, 0)));
    EXPECT_FALSE(r->columns[0].tokens[0]->favouritesDiffer());
    EXPECT_TRUE(r->columns[1].tokens[1]->favouritesDiffer());
    EXPECT_EQ(plainText(*r), "Full precision:\nOnce upon a\n\nminmax-w4a4:\nOnce upon tea\n");
}

TEST(TokenFlow, TokensOfAColumnDoNotOverlapAndStayInside) {
    auto r = std::make_shared<TryResult>(*twoColumns());
    for (int i = 0; i < 300; ++i)
        r->columns[static_cast<std::size_t>(i % 2)].tokens.push_back(token(i,
                                                                           i % 7 == 3    ? "ly"
                                                                           : i % 31 == 0 ? "\n"
                                                                                         : " word",
                                                                           {0.5, 0.5}, {i, i}));
    r->columns[0].tokens.push_back(token(9, QString(400, 'm'), {0.5, 0.5}, {9, 9})); // wider than a column
    TokenFlowView view;
    for (const int width : {150, 420, 1200}) {
        view.resize(width, 200);
        view.setResult(r);
        const double right = std::max(width, view.minimumSizeHint().width());
        for (std::size_t c = 0; c < 2; ++c)
            for (std::size_t t = 0; t < r->columns[c].tokens.size(); ++t) {
                const QRectF box = view.tokenRect({c, t});
                ASSERT_FALSE(box.isEmpty());
                EXPECT_LE(box.right(), right);
                EXPECT_LE(box.bottom(), view.heightForWidth(width) + 1);
                if (t == 0) continue;
                const QRectF before = view.tokenRect({c, t - 1});
                EXPECT_TRUE(box.top() > before.top() || box.left() >= before.right() - 0.01) << t;
            }
    }
}

TEST(TokenFlow, ShowsNothingAndOneTokenAndBrokenNumbers) {
    TokenFlowView view;
    view.resize(300, 200);
    view.setResult(nullptr);
    view.grab();
    QTest::keyClick(&view, Qt::Key_Right);
    EXPECT_FALSE(view.current());
    auto r = std::make_shared<TryResult>();
    r->columns.resize(1);
    view.setResult(r);
    QTest::keyClick(&view, Qt::Key_Right);
    view.grab();
    r = std::make_shared<TryResult>(*r);
    r->columns[0].tokens = {token(1, "", {std::nan("")}, {2})};
    view.setResult(r);
    view.grab();
    QTest::keyClick(&view, Qt::Key_Right);
    ASSERT_TRUE(view.current());
    for (const auto key : {Qt::Key_Left, Qt::Key_Up, Qt::Key_Down, Qt::Key_End, Qt::Key_Home})
        QTest::keyClick(&view, key);
    QTest::keyClick(&view, Qt::Key_Left, Qt::ControlModifier);
    EXPECT_EQ(*view.current(), (TokenFlowView::Position{0, 0}));
    view.setResult(nullptr); // the selection goes with the text
    EXPECT_FALSE(view.current());
}

TEST(TokenFlow, ClicksKeysAndToolTipsReachTokens) {
    TokenFlowView view;
    view.resize(500, 200);
    view.setResult(twoColumns());
    view.show();
    QTest::mouseClick(&view, Qt::LeftButton, {}, view.tokenRect({1, 1}).center().toPoint());
    EXPECT_EQ(*view.current(), (TokenFlowView::Position{1, 1}));
    EXPECT_TRUE(view.accessibleDescription().contains("tea"));
    QTest::keyClick(&view, Qt::Key_Left);
    QTest::keyClick(&view, Qt::Key_Left, Qt::ControlModifier);
    EXPECT_EQ(*view.current(), (TokenFlowView::Position{0, 0}));
    const QPoint at = view.tokenRect({1, 1}).center().toPoint();
    QHelpEvent help(QEvent::ToolTip, at, view.mapToGlobal(at));
    QApplication::sendEvent(&view, &help);
    EXPECT_TRUE(QToolTip::text().contains("minmax-w4a4"));
    QTest::mouseClick(&view, Qt::LeftButton, {}, QPoint(499, 199));
    EXPECT_FALSE(view.current());
}

TEST(TryPanel, ModelOfTheTokenTableIsSound) {
    TryPanel panel;
    auto* table = panel.findChild<QTableView*>("tryViews");
    QAbstractItemModelTester tester(table->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    panel.setResult(twoColumns()); // selects where they part
    EXPECT_EQ(table->model()->rowCount(), 2);
    panel.setResult(nullptr);
    EXPECT_EQ(table->model()->rowCount(), 0);
}

TEST(TryPanel, KeepsWhatTheUserWrote) {
    TryPanel panel;
    panel.setModelAvailable(true, {});
    panel.setDefaultPrompt("One");
    EXPECT_EQ(panel.settings().prompt, "One");
    panel.setDefaultPrompt("Two");
    EXPECT_EQ(panel.settings().prompt, "Two");
    auto* prompt = panel.findChild<QWidget*>("tryPrompt");
    QTest::keyClicks(prompt, "x");
    const QString own = panel.settings().prompt;
    panel.setDefaultPrompt("Three");
    EXPECT_EQ(panel.settings().prompt, own);
}

} // namespace
} // namespace qs
