// SPDX-License-Identifier: GPL-3.0-or-later
// The views of the Channels page beyond bands and heat map.
#include "charts/bands_view.h"
#include "charts/chart_frame.h"
#include "charts/scatter_view.h"
#include "models/tables.h"
#include "panels/channels_panel.h"
#include "synthetic.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>
#include <cmath>
#include <gtest/gtest.h>

namespace qs {
namespace {

using synthetic::grab;

QToolButton* toolButton(const QWidget& panel, const QString& text) {
    for (QToolButton* button : panel.findChildren<QToolButton*>())
        if (button->text() == text) return button;
    return nullptr;
}

ChartFrame* frameOf(const QWidget& panel, const QString& title) {
    for (ChartFrame* frame : panel.findChildren<ChartFrame*>())
        if (frame->accessibleName() == title) return frame;
    return nullptr;
}

bool shows(const QWidget& panel, const QString& text) {
    for (const QLabel* label : panel.findChildren<QLabel*>())
        if (label->isVisible() && label->text().contains(text)) return true;
    return false;
}

QString cell(const QTableView* table, int row, int column) {
    return table->model()->index(row, column).data().toString();
}

/// Channel 2 is large at token 3.
TensorSnapshotPtr withOutlier() {
    std::vector<float> x(5 * 4, 1);
    x[3 * 4 + 2] = -50;
    return synthetic::tensor(x, 5, 4);
}

TEST(Outliers, TheLargestComeFirstWithTheirTokensText) {
    ChannelsPanel panel;
    panel.setTensor(withOutlier());
    grab(panel, {1100, 700});
    QTest::mouseClick(toolButton(panel, QStringLiteral("Outliers")), Qt::LeftButton);
    const QTableView* channels = frameOf(panel, QStringLiteral("Which channels stick out?"))->tableView();
    EXPECT_TRUE(channels->isVisible());
    ASSERT_EQ(channels->model()->rowCount(), 4);
    EXPECT_EQ(cell(channels, 0, 0), QStringLiteral("2"));
    EXPECT_EQ(cell(channels, 0, 1), QStringLiteral("−50.00"));
    EXPECT_EQ(cell(channels, 0, 2), QStringLiteral("50.00")); // the median channel has 1
    EXPECT_EQ(cell(channels, 0, 3), QStringLiteral("3"));
    EXPECT_EQ(cell(channels, 0, 4), QStringLiteral("▁on")); // the text of token 3
    const QTableView* tokens = frameOf(panel, QStringLiteral("Which tokens stick out?"))->tableView();
    EXPECT_EQ(cell(tokens, 0, 0), QStringLiteral("3"));
    EXPECT_EQ(cell(tokens, 0, 1), QStringLiteral("▁on"));
    EXPECT_EQ(cell(tokens, 0, 4), QStringLiteral("2"));
}

TEST(Outliers, ARowOpensItsChannelOrToken) {
    ChannelsPanel panel;
    panel.setTensor(withOutlier());
    panel.showView(ChannelsPanel::View::Outliers);
    grab(panel, {1100, 700});
    QSignalSpy spy(&panel, &ChannelsPanel::sliceActivated);
    for (const auto& [title, slice] :
         {std::pair{QStringLiteral("Which channels stick out?"), Slice{Slice::Kind::Channel, 2}},
          std::pair{QStringLiteral("Which tokens stick out?"), Slice{Slice::Kind::Row, 3}}}) {
        QTableView* table = frameOf(panel, title)->tableView();
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {},
                          table->visualRect(table->model()->index(0, 0)).center());
        ASSERT_FALSE(spy.isEmpty());
        EXPECT_EQ(spy.last()[0].value<Slice>(), slice);
    }
}

TEST(Outliers, TheLargestOfMany) {
    const float nan = std::nanf("");
    const std::vector<ExtremeCell> cells{{0, 0, 1}, {0, 1, -3}, {0, 2, 0}, {0, 3, nan}, {0, 4, 3}};
    const auto top = largestOf(cells, 2);
    ASSERT_EQ(top.size(), 2u);
    EXPECT_EQ(top[0].channel, 1); // the first of equals
    EXPECT_EQ(top[1].channel, 4);
    EXPECT_EQ(largestOf(cells, 10).size(), 3u) << "neither zero nor NaN sticks out";
    EXPECT_TRUE(largestOf({}, 3).empty());
}

TEST(BandsView, ADoubleClickOrEnterActivatesAChannel) {
    ChannelsPanel panel;
    panel.setTensor(withOutlier());
    grab(panel, {1100, 700});
    QSignalSpy spy(&panel, &ChannelsPanel::sliceActivated);
    auto* bands = panel.findChild<BandsView*>(QStringLiteral("bands"));
    QTest::keyClick(bands, Qt::Key_Right);
    QTest::keyClick(bands, Qt::Key_Return);
    ASSERT_EQ(spy.count(), 1);
    EXPECT_EQ(spy[0][0].value<Slice>(), (Slice{Slice::Kind::Channel, 2})) << "the largest is the first";
    QTest::mouseDClick(bands, Qt::LeftButton, {}, bands->rect().center());
    EXPECT_EQ(spy.last()[0].value<Slice>().kind, Slice::Kind::Channel);
}

TEST(BandsView, SharesItsAxisWithAReference) {
    const auto small = synthetic::tensor(std::vector<float>{1, 2, 1, 2}, 2, 2);
    const auto large = synthetic::tensor(std::vector<float>{100, 200, 1, 2}, 2, 2);
    BandsView view;
    view.setBands({small, &small->bands});
    const QImage alone = grab(view, {500, 300});
    view.setReference({large, &large->bands});
    EXPECT_NE(grab(view, {500, 300}), alone);
    view.setReference(nullptr);
    EXPECT_EQ(grab(view, {500, 300}), alone);
}

TEST(Transform, AsksToBeWorkedOutAndShowsBothSides) {
    ChannelsPanel panel;
    panel.showView(ChannelsPanel::View::Transform);
    grab(panel, {1100, 700});
    auto* workOut = panel.findChild<QPushButton*>(QStringLiteral("workOut"));
    auto* cancel = panel.findChild<QPushButton*>(QStringLiteral("cancelWorkOut"));
    EXPECT_FALSE(workOut->isVisible());
    TransformView transform;
    transform.before = synthetic::tensor(16, 32);
    transform.method = QStringLiteral("hadamard");
    transform.state = TransformView::State::NotWorkedOut;
    panel.setTransform(transform);
    grab(panel, {1100, 700});
    EXPECT_TRUE(shows(panel, QStringLiteral("hadamard")));
    QSignalSpy asked(&panel, &ChannelsPanel::workOutRequested),
        cancelled(&panel, &ChannelsPanel::workOutCancelled);
    QTest::mouseClick(workOut, Qt::LeftButton);
    EXPECT_EQ(asked.count(), 1);
    transform.state = TransformView::State::Working;
    panel.setTransform(transform);
    EXPECT_FALSE(workOut->isVisible());
    QTest::mouseClick(cancel, Qt::LeftButton);
    EXPECT_EQ(cancelled.count(), 1);
    transform.state = TransformView::State::Known;
    transform.isMethodKnown = true;
    transform.steps = {QStringLiteral("Rotated.")};
    transform.after = synthetic::tensor(16, 32);
    panel.setTransform(transform);
    grab(panel, {1100, 700});
    EXPECT_FALSE(workOut->isVisible());
    EXPECT_FALSE(cancel->isVisible());
    EXPECT_TRUE(shows(panel, QStringLiteral("Rotated. Spread of the channels:")));
    auto* after = frameOf(panel, QStringLiteral("How different are the channels after it?"));
    EXPECT_TRUE(after->isVisible());
    EXPECT_FALSE(after->isEmpty());
    QTest::mouseClick(toolButton(panel, QStringLiteral("Heat maps")), Qt::LeftButton);
    EXPECT_FALSE(after->isVisible());
    EXPECT_TRUE(frameOf(panel, QStringLiteral("Which values are large after it?"))->isVisible());
    transform.state = TransformView::State::Impossible;
    transform.problem = QStringLiteral("no text");
    transform.after = nullptr;
    panel.setTransform(transform);
    EXPECT_TRUE(shows(panel, QStringLiteral("no text")));
}

OverviewDataPtr withVariances() {
    auto data = std::make_shared<OverviewData>(*synthetic::overview(3));
    const std::size_t n = data->sites.size();
    OverviewMetric inter = data->metrics[0], intra = data->metrics[0];
    inter.key = QStringLiteral("inter.activations");
    intra.key = QStringLiteral("intra.activations");
    for (std::size_t i = 0; i < n; ++i) {
        inter.values[i] = i == 0 ? std::nan("") : static_cast<double>(i);
        intra.values[i] = 2;
    }
    data->metrics.push_back(inter);
    data->metrics.push_back(intra);
    return data;
}

TEST(AllSites, APointAndARowSelectTheirSite) {
    ChannelsPanel panel;
    panel.showView(ChannelsPanel::View::Sites);
    grab(panel, {1100, 700});
    auto* scatter = panel.findChild<ScatterView*>();
    ChartFrame* frame = frameOf(panel, QStringLiteral("In which activations do the channels differ most?"));
    ASSERT_NE(frame, nullptr);
    EXPECT_TRUE(frame->isEmpty());
    panel.setOverview(withVariances());
    grab(panel, {1100, 700});
    EXPECT_FALSE(frame->isEmpty());
    QSignalSpy spy(&panel, &ChannelsPanel::siteActivated);
    QTest::mouseClick(scatter, Qt::LeftButton, {}, scatter->pixelOf({2, Role::Down}).toPoint());
    ASSERT_EQ(spy.count(), 1);
    EXPECT_EQ(spy[0][0].value<SiteId>(), (SiteId{2, Role::Down}));
    frame->setTableShown(true);
    QTableView* table = frame->tableView();
    EXPECT_EQ(table->model()->rowCount(), 22) << "the site without numbers is left out";
    EXPECT_EQ(cell(table, 0, 0), QStringLiteral("blocks.0.q"));
    EXPECT_EQ(cell(table, 0, 3), QStringLiteral("0.5000"));
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {},
                      table->visualRect(table->model()->index(1, 0)).center());
    EXPECT_EQ(spy.last()[0].value<SiteId>(), (SiteId{0, Role::K}));
    panel.setTensor(synthetic::tensor(synthetic::activations(8, 8), 8, 8, Operand::Weights));
    EXPECT_TRUE(frame->isEmpty()) << "nothing is known about the weights";
}

TEST(AnalysisTables, AreProperModels) {
    TableModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const auto tensor = withOutlier();
    showOutliers(model, largestOf(tensor->channelExtremes, 3), tensor, true);
    EXPECT_EQ(model.rowCount(), 3);
    showOutliers(model, {}, nullptr, false);
    EXPECT_EQ(model.rowCount(), 0);
    showVariances(model, variancesOf(withVariances(), Operand::Activations));
    EXPECT_EQ(model.rowCount(), 22);
    EXPECT_TRUE(variancesOf(nullptr, Operand::Weights).empty());
    GridOverlay grid;
    grid.values = {-1, 0, 1};
    grid.countShares = {0.25, 0.5, 0.25};
    grid.errorShares = {0, 1, 0};
    showCells(model, grid);
    EXPECT_EQ(model.rowCount(), 3);
    EXPECT_EQ(model.index(0, 1).data(SortRole).toDouble(), -std::numeric_limits<double>::infinity());
    EXPECT_EQ(model.index(0, 2).data(SortRole).toDouble(), -0.5);
    EXPECT_EQ(model.index(1, 4).data(SortRole).toDouble(), 100);
    grid.errorShares.clear();
    showCells(model, grid);
    EXPECT_EQ(model.rowCount(), 0);
}

TEST(ChannelsPanel, EveryViewSurvivesAwkwardTensors) {
    for (const auto& tensor :
         {TensorSnapshotPtr(), synthetic::tensor({}, 0, 0),
          synthetic::tensor(std::vector<float>(4, std::nanf("")), 2, 2), synthetic::tensor(1, 50),
          synthetic::tensor(50, 1), synthetic::tensor(2, 100000)}) {
        ChannelsPanel panel;
        panel.setTensor(tensor);
        TransformView transform;
        transform.state = TransformView::State::Known;
        transform.before = transform.after = tensor;
        panel.setTransform(transform);
        for (const auto view : {ChannelsPanel::View::Pictures, ChannelsPanel::View::Outliers,
                                ChannelsPanel::View::Transform, ChannelsPanel::View::Sites}) {
            panel.showView(view);
            grab(panel, {1100, 700});
        }
        panel.setBusy(true);
        grab(panel, {1100, 700});
    }
}

} // namespace
} // namespace qs
