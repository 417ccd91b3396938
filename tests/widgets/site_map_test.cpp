// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/colormap.h"
#include "charts/site_map_view.h"
#include "synthetic.h"

#include <QSignalSpy>
#include <QTest>
#include <cmath>
#include <gtest/gtest.h>

namespace qs {
namespace {

using synthetic::grab;

SiteMapData mapOf(int blocks) {
    const auto data = synthetic::overview(blocks);
    return {data->sites, data->metrics[0].values, data->metrics[0].name, data->metrics[0].unit, false};
}

SiteId siteOf(const QSignalSpy& spy) {
    return spy.last().at(0).value<SiteId>();
}

TEST(SiteMapView, AClickActivatesTheSiteUnderThePointer) {
    for (const int blocks : {1, 6, 32, 100}) {
        SiteMapView view;
        view.setMap(mapOf(blocks));
        grab(view, {1000, 500});
        QSignalSpy spy(&view, &SiteMapView::siteActivated);
        for (const SiteId& site : {SiteId{0, Role::Q}, SiteId{blocks - 1, Role::Down},
                                   SiteId{blocks / 2, Role::Gate}, SiteId{-1, Role::Head}}) {
            const QRectF cell = view.cellRect(site);
            ASSERT_FALSE(cell.isEmpty()) << site.name();
            EXPECT_GE(cell.left(), 0);
            EXPECT_LE(cell.right(), 1000);
            QTest::mouseClick(&view, Qt::LeftButton, {}, cell.center().toPoint());
            EXPECT_EQ(siteOf(spy), site) << blocks;
            EXPECT_EQ(view.currentSite(), site);
        }
        EXPECT_EQ(spy.count(), 4);
    }
}

TEST(SiteMapView, ArrowKeysWalkOverTheMap) {
    SiteMapView view;
    view.setMap(mapOf(4));
    grab(view, {800, 400});
    view.setCurrentSite(SiteId{1, Role::K});
    QSignalSpy spy(&view, &SiteMapView::siteActivated);
    QTest::keyClick(&view, Qt::Key_Right);
    EXPECT_EQ(siteOf(spy), (SiteId{2, Role::K}));
    QTest::keyClick(&view, Qt::Key_Down);
    EXPECT_EQ(siteOf(spy), (SiteId{2, Role::V}));
    QTest::keyClick(&view, Qt::Key_Up);
    QTest::keyClick(&view, Qt::Key_Up);
    EXPECT_EQ(siteOf(spy), (SiteId{2, Role::Q}));
    const auto count = spy.count();
    QTest::keyClick(&view, Qt::Key_Up); // the edge of the map
    EXPECT_EQ(spy.count(), count);
    QTest::keyClick(&view, Qt::Key_Right);
    QTest::keyClick(&view, Qt::Key_Right);
    EXPECT_EQ(siteOf(spy), (SiteId{-1, Role::Head}));
    QTest::keyClick(&view, Qt::Key_Left);
    EXPECT_EQ(siteOf(spy), (SiteId{3, Role::Q}));
}

TEST(SiteMapView, LeavesOutWhatHasNoNumberBesideTheBlocks) {
    SiteMapView view;
    view.setMap(mapOf(4));
    grab(view, {800, 400});
    EXPECT_TRUE(view.cellRect({-1, Role::Embed}).isEmpty());
    EXPECT_FALSE(view.cellRect({-1, Role::Head}).isEmpty());
}

TEST(SiteMapView, TheLargestValueHasTheLastColour) {
    SiteMapView view;
    SiteMapData data = mapOf(4);
    std::fill(data.values.begin(), data.values.end(), 1.0);
    data.values[1] = 9; // blocks.0.q
    view.setMap(data);
    const QImage image = grab(view, {800, 400});
    const QRectF cell = view.cellRect({0, Role::Q});
    EXPECT_EQ(image.pixel(cell.topLeft().toPoint() + QPoint(4, 4)) & 0xffffff,
              Colormap::magnitude().at(1) & 0xffffff);
}

TEST(SiteMapView, ReadsOutNameAndNumber) {
    SiteMapView view;
    SiteMapData data = mapOf(4);
    data.values[1] = 9;
    data.values[2] = std::nan("");
    view.setMap(data);
    grab(view, {800, 400});
    QTest::mouseMove(&view, view.cellRect({0, Role::Q}).center().toPoint());
    EXPECT_EQ(view.readout(), QStringLiteral("blocks.0.q\nChannel spread: 9.000 octaves"));
    QTest::mouseMove(&view, view.cellRect({0, Role::K}).center().toPoint());
    EXPECT_TRUE(view.readout().endsWith(QStringLiteral("not known")));
}

TEST(SiteMapView, DrawsEmptyUnknownAndEqualValues) {
    SiteMapView view;
    grab(view, {800, 400});
    view.setMap({});
    grab(view, {800, 400});
    SiteMapData data = mapOf(100);
    for (const double value : {std::nan(""), 0.0, -3.0, 1e300}) {
        std::fill(data.values.begin(), data.values.end(), value);
        data.logColour = !data.logColour;
        view.setMap(data);
        grab(view, {800, 400});
        grab(view, {3, 3});
    }
    data.values.clear(); // fewer values than sites
    view.setMap(data);
    EXPECT_FALSE(view.cellRect({99, Role::Down}).isEmpty());
}

} // namespace
} // namespace qs
