// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart_frame.h"
#include "charts/meter_history_view.h"
#include "number_format.h"
#include "panels/meter_panel.h"
#include "synthetic.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>
#include <cmath>
#include <gtest/gtest.h>
#include <limits>

namespace qs {
namespace {

using synthetic::countPixels;
using synthetic::grab;

MeterPoint point(int number, double kl, bool preview = false) {
    return {number, QStringLiteral("change blocks.%1.q").arg(number), kl, 10 + kl, 0.9, preview};
}

MeterDataPtr dataOf(std::vector<MeterPoint> points) {
    auto data = std::make_shared<MeterData>();
    data->points = std::move(points);
    data->referencePerplexity = 10;
    data->tokens = 256;
    return data;
}

TEST(MeterHistory, DrawsWhateverItIsGiven) {
    const double nan = std::nan(""), inf = std::numeric_limits<double>::infinity();
    std::vector<MeterPoint> many;
    for (int i = 0; i < 5000; ++i) many.push_back(point(i + 1, std::fabs(std::sin(i)) * 1e-3));
    const std::vector<std::vector<MeterPoint>> cases = {
        {},
        {point(1, 0)},
        {point(1, nan)},
        {point(7, 0.5, true)},
        {point(1, 0), point(2, 0)},
        {point(1, 1e-9), point(2, 5), point(3, nan), point(4, inf), point(5, 0)},
        many};
    for (const auto form : {MeterHistoryView::Form::Strip, MeterHistoryView::Form::Large})
        for (const auto& points : cases) {
            MeterHistoryView view(form);
            view.setPoints(points);
            for (const QSize& size : {QSize(240, 24), QSize(800, 200), QSize(1, 1)}) {
                const QImage image = grab(view, size);
                EXPECT_FALSE(image.isNull());
                QTest::mouseMove(&view, QPoint(size.width() / 2, size.height() / 2));
                for (const auto key : {Qt::Key_Left, Qt::Key_Left, Qt::Key_Right, Qt::Key_Home, Qt::Key_End})
                    QTest::keyClick(&view, key);
                EXPECT_EQ(view.marked(), static_cast<int>(points.size()) - 1);
            }
            view.setPoints({});
            EXPECT_EQ(view.marked(), -1);
        }
}

TEST(MeterHistory, ReadsOutThePointUnderThePointer) {
    MeterHistoryView view(MeterHistoryView::Form::Large);
    view.resize(600, 200);
    view.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&view));
    view.setPoints({point(3, 0.25), point(4, 0.5, true), point(5, 0.125)});
    for (const int i : {0, 1, 2}) {
        QTest::mouseMove(&view, QPoint(static_cast<int>(view.pixelOf(i)), 100));
        EXPECT_EQ(view.marked(), i);
    }
    QTest::mouseMove(&view, QPoint(static_cast<int>(view.pixelOf(1)), 100));
    EXPECT_TRUE(view.readout().contains(QStringLiteral("change blocks.4.q")));
    EXPECT_TRUE(view.readout().contains(QStringLiteral("0.5")));
    EXPECT_TRUE(view.readout().contains(QStringLiteral("Preview")));
    QSignalSpy clicks(&view, &MeterHistoryView::clicked);
    QTest::mouseClick(&view, Qt::LeftButton);
    QTest::keyClick(&view, Qt::Key_Space);
    EXPECT_EQ(clicks.count(), 2);
}

TEST(MeterHistory, PreviewsAreHollow) {
    MeterHistoryView filled(MeterHistoryView::Form::Strip), hollow(MeterHistoryView::Form::Strip);
    filled.setPoints({point(1, 0.1), point(2, 0.2), point(3, 0.1)});
    hollow.setPoints({point(1, 0.1, true), point(2, 0.2, true), point(3, 0.1, true)});
    const QSize size(240, 40);
    const QColor background = chartColors(filled.palette()).background;
    EXPECT_GT(countPixels(grab(hollow, size), background), countPixels(grab(filled, size), background));
}

TEST(MeterPanel, SaysWhatToDoShowsNumbersAndDimsThem) {
    MeterPanel panel;
    panel.resize(1000, 60);
    panel.setStatus(QStringLiteral("Open a model"), false);
    panel.show();
    const auto label = [&](const char* name) { return panel.findChild<QLabel*>(QLatin1String(name)); };
    EXPECT_TRUE(label("meterStatus")->isVisible());
    EXPECT_FALSE(label("meterKl")->isVisible());
    auto* history = panel.findChild<QToolButton*>(QStringLiteral("meterHistory"));
    EXPECT_FALSE(history->isEnabled());

    panel.setData(dataOf({point(1, 0.25), point(2, 0.125, true)}));
    panel.setStatus({}, false);
    EXPECT_EQ(label("meterKl")->text(), QStringLiteral("KL %1 nats").arg(formatNumber(0.125)));
    EXPECT_EQ(label("meterPerplexity")->text(), QStringLiteral("Perplexity %1 (%2)").arg(formatNumber(10.125), formatNumber(10)));
    EXPECT_TRUE(label("meterPreview")->isVisible());
    EXPECT_FALSE(label("meterStatus")->isVisible());
    const QColor bright = label("meterKl")->palette().color(QPalette::WindowText);
    panel.setBusy(true);
    EXPECT_EQ(label("meterKl")->palette().color(QPalette::WindowText), mutedText(panel.palette()));
    EXPECT_NE(mutedText(panel.palette()), bright);
    panel.setBusy(false);
    EXPECT_EQ(label("meterKl")->palette().color(QPalette::WindowText), bright);

    auto* frame = panel.findChild<ChartFrame*>();
    EXPECT_FALSE(frame->isVisible());
    QTest::mouseClick(history, Qt::LeftButton);
    EXPECT_TRUE(frame->isVisible());
    QAbstractItemModelTester tester(frame->tableView()->model());
    EXPECT_EQ(frame->tableView()->model()->rowCount(), 2);
    panel.setData(dataOf({point(1, 0.25)}));
    EXPECT_EQ(frame->tableView()->model()->rowCount(), 1);
    EXPECT_FALSE(label("meterPreview")->isVisible());
    panel.setData(nullptr);
    EXPECT_EQ(frame->tableView()->model()->rowCount(), 0);
    panel.setStatus(QStringLiteral("broken"), true);
    EXPECT_EQ(label("meterStatus")->palette().color(QPalette::WindowText), warningText(panel.palette()));
}

} // namespace
} // namespace qs
