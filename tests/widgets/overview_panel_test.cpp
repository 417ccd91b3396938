// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart_frame.h"
#include "charts/site_map_view.h"
#include "panels/overview_panel.h"
#include "synthetic.h"

#include <QComboBox>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <algorithm>
#include <cmath>
#include <gtest/gtest.h>

namespace qs {
namespace {

using synthetic::grab;

QString fact(const QWidget& panel, const QString& label) {
    for (const QLabel* value : panel.findChildren<QLabel*>())
        if (value->accessibleName() == label) return value->text();
    return QStringLiteral("no such fact");
}

std::vector<SiteId> downs(int blocks) {
    std::vector<SiteId> sites;
    for (int b = 0; b < blocks; ++b) sites.push_back({b, Role::Down});
    return sites;
}

TEST(OverviewSelection, NamesOfRowsAndColumnsSelectARoleOrABlock) {
    OverviewPanel panel;
    panel.setData(synthetic::overview(6));
    grab(panel, {1200, 700});
    panel.setCurrentSite({2, Role::K});
    QSignalSpy spy(&panel, &OverviewPanel::extentActivated);
    auto* map = panel.findChild<SiteMapView*>();
    QTest::mouseClick(map, Qt::LeftButton, {}, map->roleRect(Role::Down).center().toPoint());
    ASSERT_EQ(spy.count(), 1);
    EXPECT_EQ(spy[0][0].value<SiteId>(), (SiteId{2, Role::Down}));
    EXPECT_EQ(spy[0][1].value<EditScope>(), EditScope::Role);
    QTest::mouseClick(map, Qt::LeftButton, {}, map->blockRect(5).center().toPoint());
    ASSERT_EQ(spy.count(), 2);
    EXPECT_EQ(spy[1][0].value<SiteId>(), (SiteId{5, Role::Down}));
    EXPECT_EQ(spy[1][1].value<EditScope>(), EditScope::Block);
    QTest::mouseMove(map, map->roleRect(Role::Up).center().toPoint());
    EXPECT_EQ(map->readout(), QStringLiteral("Select up in every block"));
}

TEST(OverviewSelection, KeysStretchTheSelection) {
    OverviewPanel panel;
    panel.setData(synthetic::overview(4));
    grab(panel, {1200, 700});
    auto* map = panel.findChild<SiteMapView*>();
    QSignalSpy spy(&panel, &OverviewPanel::extentActivated);
    QTest::keyClick(map, Qt::Key_R); // nothing is selected yet
    EXPECT_EQ(spy.count(), 0);
    panel.setCurrentSite({1, Role::Up});
    const std::pair<Qt::Key, EditScope> keys[] = {{Qt::Key_R, EditScope::Role},
                                                  {Qt::Key_B, EditScope::Block},
                                                  {Qt::Key_A, EditScope::All},
                                                  {Qt::Key_S, EditScope::Site}};
    for (const auto& [key, extent] : keys) {
        QTest::keyClick(map, key);
        EXPECT_EQ(spy.last()[0].value<SiteId>(), (SiteId{1, Role::Up}));
        EXPECT_EQ(spy.last()[1].value<EditScope>(), extent);
    }
}

TEST(OverviewSelection, TheNumbersAreAboutTheSelection) {
    OverviewPanel panel;
    auto data = std::make_shared<OverviewData>(*synthetic::overview(5));
    for (std::size_t i = 0; i < data->sites.size(); ++i)
        data->metrics[0].values[i] =
            data->sites[i].role == Role::Down ? 10.0 + data->sites[i].block : 100.0 + static_cast<double>(i);
    panel.setData(data);
    EXPECT_EQ(fact(panel, QStringLiteral("Sites")), QStringLiteral("all"));
    EXPECT_EQ(fact(panel, QStringLiteral("Smallest")), QStringLiteral("10.00"));
    const QImage before = grab(panel, {1200, 700});
    panel.setSelection(downs(5));
    EXPECT_NE(grab(panel, {1200, 700}), before) << "the selection is marked in the map";
    EXPECT_EQ(fact(panel, QStringLiteral("Sites")), QStringLiteral("5"));
    EXPECT_EQ(fact(panel, QStringLiteral("Largest")), QStringLiteral("14.00"));
    EXPECT_EQ(fact(panel, QStringLiteral("Median")), QStringLiteral("12.00"));
    EXPECT_EQ(fact(panel, QStringLiteral("Known for")), QStringLiteral("5 of 5"));
    panel.setSelection({{2, Role::Q}});
    EXPECT_EQ(fact(panel, QStringLiteral("Smallest")), QStringLiteral("10.00"));
}

TEST(OverviewPanel, ANumberThatNobodyMeasuredSaysHowToGetIt) {
    OverviewPanel panel;
    auto data = std::make_shared<OverviewData>(*synthetic::overview(3));
    OverviewMetric sensitivity = data->metrics[0];
    sensitivity.key = QStringLiteral("sensitivity");
    sensitivity.missing = QStringLiteral("Run the analysis.");
    std::fill(sensitivity.values.begin(), sensitivity.values.end(), std::nan(""));
    data->metrics.push_back(sensitivity);
    panel.setData(data);
    auto* frame = panel.findChild<ChartFrame*>();
    EXPECT_FALSE(frame->isEmpty());
    panel.showMetric(QStringLiteral("sensitivity"));
    EXPECT_TRUE(frame->isEmpty());
    const auto labels = panel.findChildren<QLabel*>();
    EXPECT_TRUE(std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
        return label->text() == QStringLiteral("Run the analysis.");
    }));
    auto measured = std::make_shared<OverviewData>(*data);
    measured->metrics[2].values[4] = 0.25;
    panel.setData(measured);
    EXPECT_EQ(panel.findChild<QComboBox*>()->currentData(), QStringLiteral("sensitivity"));
    EXPECT_FALSE(frame->isEmpty());
}

} // namespace
} // namespace qs
