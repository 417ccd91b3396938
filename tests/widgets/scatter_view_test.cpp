// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/scatter_view.h"
#include "synthetic.h"

#include <QSignalSpy>
#include <QTest>
#include <cmath>
#include <gtest/gtest.h>
#include <limits>

namespace qs {
namespace {

using synthetic::countPixels;
using synthetic::grab;

std::vector<ScatterView::Point> someSites() {
    return {
        {{0, Role::Q}, 1, 1}, {{0, Role::Down}, 1, 100}, {{1, Role::Q}, 100, 1}, {{1, Role::Down}, 100, 100}};
}

TEST(ScatterView, AClickSelectsTheNearestSite) {
    ScatterView view;
    view.setPoints(someSites());
    grab(view, {700, 500});
    QSignalSpy spy(&view, &ScatterView::siteActivated);
    for (const auto& point : someSites()) {
        const QPointF at = view.pixelOf(point.site);
        ASSERT_TRUE(view.rect().contains(at.toPoint()));
        QTest::mouseClick(&view, Qt::LeftButton, {}, at.toPoint() + QPoint(4, -3));
        EXPECT_EQ(spy.last()[0].value<SiteId>(), point.site);
    }
    QTest::mouseClick(&view, Qt::LeftButton, {}, QPoint(350, 250)); // far from all of them
    EXPECT_EQ(spy.count(), 4);
    EXPECT_LT(view.pixelOf({0, Role::Q}).x(), view.pixelOf({1, Role::Q}).x());
    EXPECT_GT(view.pixelOf({0, Role::Q}).y(), view.pixelOf({0, Role::Down}).y()) << "large is up";
}

TEST(ScatterView, ArrowKeysGoToTheNextSite) {
    ScatterView view;
    view.setPoints(someSites());
    grab(view, {700, 500});
    view.setCurrentSite(SiteId{0, Role::Q});
    QSignalSpy spy(&view, &ScatterView::siteActivated);
    const std::pair<Qt::Key, SiteId> steps[] = {{Qt::Key_Right, {1, Role::Q}},
                                                {Qt::Key_Up, {1, Role::Down}},
                                                {Qt::Key_Left, {0, Role::Down}},
                                                {Qt::Key_Down, {0, Role::Q}}};
    for (const auto& [key, site] : steps) {
        QTest::keyClick(&view, key);
        EXPECT_EQ(spy.last()[0].value<SiteId>(), site);
    }
    QTest::keyClick(&view, Qt::Key_Down); // nothing is below
    EXPECT_EQ(spy.count(), 4);
}

TEST(ScatterView, ReadsOutBothNumbersAndTheirRatio) {
    ScatterView view;
    view.setTitles(QStringLiteral("within"), QStringLiteral("between"));
    view.setPoints({{{2, Role::Up}, 4, 2}});
    grab(view, {700, 500});
    QTest::mouseMove(&view, view.pixelOf({2, Role::Up}).toPoint());
    EXPECT_EQ(view.readout(), QStringLiteral("blocks.2.up\nbetween: 2.000\nwithin: 4.000\nratio 0.500"));
}

TEST(ScatterView, MarksTheSelection) {
    ScatterView view;
    view.setPoints(someSites());
    const QColor accent = chartColors(view.palette()).accent;
    const int before = countPixels(grab(view, {700, 500}), accent);
    view.setSelection({{0, Role::Q}, {1, Role::Q}});
    EXPECT_GT(countPixels(grab(view, {700, 500}), accent), before);
}

TEST(ScatterView, DrawsWhateverItIsGiven) {
    const double nan = std::nan(""), inf = std::numeric_limits<double>::infinity();
    std::vector<ScatterView::Point> many;
    for (int i = 0; i < 100000; ++i) many.push_back({{i, Role::Up}, 1.0 + i, 1e5 - i});
    const std::vector<std::vector<ScatterView::Point>> cases = {
        {},
        {{{0, Role::Q}, nan, nan}},
        {{{0, Role::Q}, 0, 0}},
        {{{0, Role::Q}, 3, 3}},
        {{{0, Role::Q}, -1, inf}, {{0, Role::K}, 1e-300, 1e300}, {{-1, Role::Head}, 2, 0}},
        many};
    for (const auto& points : cases) {
        ScatterView view;
        view.setPoints(points);
        view.setCurrentSite(SiteId{0, Role::Q});
        EXPECT_GT(countPixels(grab(view, {600, 300}), chartColors(view.palette()).background), 1000);
        QTest::mouseMove(&view, QPoint(300, 150));
        QTest::mouseClick(&view, Qt::LeftButton, {}, QPoint(300, 150));
        for (const auto key : {Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down})
            QTest::keyClick(&view, key);
        grab(view, {1, 1});
    }
}

} // namespace
} // namespace qs
