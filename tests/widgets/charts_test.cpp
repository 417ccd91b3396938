// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/bands_view.h"
#include "charts/colormap.h"
#include "charts/heatmap_view.h"
#include "charts/histogram_view.h"
#include "charts/number_line_view.h"
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

TensorSnapshotPtr allNan(std::int64_t rows, std::int64_t channels) {
    return synthetic::tensor(std::vector<float>(static_cast<std::size_t>(rows * channels), std::nanf("")),
                             rows, channels);
}

/// The shapes of data that break charts.
std::vector<TensorSnapshotPtr> awkward() {
    const float inf = std::numeric_limits<float>::infinity();
    return {synthetic::tensor(std::vector<float>{}, 0, 0),
            allNan(3, 4),
            synthetic::tensor(std::vector<float>(6, 0.0f), 2, 3),
            synthetic::tensor(std::vector<float>{1, std::nanf(""), -inf, 3e38f, 1e-38f, 2}, 2, 3),
            synthetic::tensor(40, 1),
            synthetic::tensor(1, 40),
            synthetic::tensor(std::vector<float>{5}, 1, 1),
            synthetic::tensor(3, 100000)};
}

TEST(Charts, DrawWhateverTheyAreGiven) {
    for (const TensorSnapshotPtr& t : awkward()) {
        SCOPED_TRACE(t->title.toStdString() + " " + std::to_string(t->rows) + "x" +
                     std::to_string(t->channels));
        HistogramView histogram;
        histogram.setHistogram({t, &t->histogram});
        BandsView bands;
        bands.setBands({t, &t->bands});
        HeatmapView heat;
        heat.setMatrix({t, &t->heat});
        heat.setRowLabels(t->rowLabels);
        for (const bool on : {false, true}) {
            histogram.setLogCounts(on);
            bands.setLogMagnitude(on);
            bands.setSorted(on);
            heat.setScale(on ? HeatmapView::Scale::Signed : HeatmapView::Scale::LogMagnitude);
            for (QWidget* chart : {static_cast<QWidget*>(&histogram), static_cast<QWidget*>(&bands),
                                   static_cast<QWidget*>(&heat)}) {
                const QImage image = grab(*chart, {600, 300});
                EXPECT_GT(countPixels(image, chartColors(chart->palette()).background), 1000);
                QTest::mouseMove(chart, QPoint(300, 150));
                for (const auto key : {Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down, Qt::Key_Plus,
                                       Qt::Key_Minus, Qt::Key_0})
                    QTest::keyClick(chart, key);
                grab(*chart, {1, 1});
            }
        }
    }
}

TEST(BandsView, SortsByLargestMagnitude) {
    std::vector<float> x{0.1f, -3, 0.5f, 2, 0.2f, -1, 0.4f, 1};
    const auto t = synthetic::tensor(x, 2, 4);
    BandsView view;
    view.setBands({t, &t->bands});
    EXPECT_EQ(view.order(), (std::vector<std::int64_t>{1, 3, 2, 0}));
    view.setSorted(false);
    EXPECT_EQ(view.order(), (std::vector<std::int64_t>{0, 1, 2, 3}));
}

TEST(BandsView, ShowsTheGridsEndInTheAccentColour) {
    const auto t = synthetic::tensor(64, 200);
    BandsView view;
    view.setBands({t, &t->bands});
    const auto accents = [&view] {
        return countPixels(grab(view, {800, 300}), chartColors(view.palette()).accent);
    };
    const int focusFrame = accents();
    view.setGridEnds({1.0f});
    EXPECT_GT(accents(), focusFrame + 600);
    view.setGridEnds(std::vector<float>(17, 1.0f)); // neither one nor one per channel
    EXPECT_EQ(accents(), focusFrame);
}

TEST(BandsView, ReadsOutTheChannelUnderThePointer) {
    const std::vector<float> x{1, 100, 2, 200, 3, 300, 4, 400};
    const auto t = synthetic::tensor(x, 4, 2);
    BandsView view;
    view.setBands({t, &t->bands});
    grab(view, {600, 300});
    QTest::mouseMove(&view, QPoint(150, 150)); // left half: the larger channel, number 1
    EXPECT_TRUE(view.readout().startsWith(QStringLiteral("channel 1\n"))) << view.readout().toStdString();
    EXPECT_TRUE(view.readout().contains(QStringLiteral("max 400")));
    QTest::keyClick(&view, Qt::Key_Right);
    EXPECT_TRUE(view.readout().startsWith(QStringLiteral("channel 0\n")));
}

TEST(HeatmapView, ShowsTheLargestMagnitudeBrightestAndReadsItOut) {
    std::vector<float> x(20 * 30, 0.01f);
    x[7 * 30 + 20] = -8;
    const auto t = synthetic::tensor(x, 20, 30);
    HeatmapView view;
    view.setMatrix({t, &t->heat});
    view.setRowTitle(QStringLiteral("token"));
    const QColor brightest(Colormap::magnitude().at(1));
    const QImage image = grab(view, {700, 500});
    QPoint found(-1, -1);
    for (int y = 30; y < 300 && found.x() < 0; ++y)
        for (int px = 60; px < 690; ++px)
            if (image.pixel(px, y) == brightest.rgb()) found = {px, y};
    ASSERT_GE(found.x(), 0);
    QTest::mouseMove(&view, found - QPoint(2, -2));
    EXPECT_TRUE(view.readout().contains(QStringLiteral("token 7"))) << view.readout().toStdString();
    EXPECT_TRUE(view.readout().contains(QStringLiteral("channel 20")));
    EXPECT_TRUE(view.readout().contains(QStringLiteral("−8.000")));
}

TEST(HeatmapView, KeepsASingleOutlierWhenSqueezed) {
    auto matrix = std::make_shared<DownsampledMatrix>();
    matrix->rows = matrix->sourceRows = 512;
    matrix->cols = matrix->sourceCols = 1024;
    matrix->values.assign(512 * 1024, 0.01f);
    matrix->values[300 * 1024 + 501] = 8;
    HeatmapView view;
    view.setMatrix(matrix);
    EXPECT_GE(countPixels(grab(view, {260, 220}), QColor(Colormap::magnitude().at(1))), 1);
}

TEST(HeatmapView, ZoomsIntoAPartAndAsksForItsCells) {
    auto matrix = std::make_shared<DownsampledMatrix>();
    matrix->rows = 100;
    matrix->cols = 100;
    matrix->sourceRows = matrix->sourceCols = 1000;
    matrix->values.assign(100 * 100, 0.01f);
    matrix->values[50 * 100 + 50] = 8;
    HeatmapView view;
    view.setMatrix(matrix);
    grab(view, {600, 400});
    QSignalSpy spy(&view, &HeatmapView::detailRequested);
    for (int i = 0; i < 4; ++i) QTest::keyClick(&view, Qt::Key_Plus);
    ASSERT_EQ(spy.count(), 4);
    const MatrixRegion region = view.region();
    EXPECT_EQ(spy.last()[0].value<MatrixRegion>(), region);
    EXPECT_NEAR(static_cast<double>(region.cols), 1000 / std::pow(1.5, 4), 2);
    EXPECT_NEAR(static_cast<double>(region.col + region.cols / 2), 500, 2) << "around the middle";
    const QColor brightest(Colormap::magnitude().at(1));
    EXPECT_GT(countPixels(grab(view, {600, 400}), brightest), 50) << "the outlier is larger now";
    // Finer cells of the part: the outlier was one value of its old cell.
    auto cells = std::make_shared<DownsampledMatrix>();
    cells->rows = cells->sourceRows = region.rows;
    cells->cols = cells->sourceCols = region.cols;
    cells->values.assign(static_cast<std::size_t>(region.rows * region.cols), 0.01f);
    cells->values[0] = 8;
    view.setDetail({0, 5, 0, 5}, cells); // of a part that is no longer shown
    EXPECT_GT(countPixels(grab(view, {600, 400}), brightest), 50);
    view.setDetail(region, cells);
    const int fine = countPixels(grab(view, {600, 400}), brightest);
    EXPECT_GE(fine, 1);
    EXPECT_LT(fine, 50);
    // A drag moves the part, and the read-out tells source numbers.
    QTest::mousePress(&view, Qt::LeftButton, {}, QPoint(300, 200));
    QTest::mouseMove(&view, QPoint(200, 200));
    QTest::mouseRelease(&view, Qt::LeftButton, {}, QPoint(200, 200));
    EXPECT_GT(view.region().col, region.col);
    EXPECT_EQ(view.region().row, region.row);
    QTest::mouseMove(&view, QPoint(300, 200));
    EXPECT_TRUE(view.readout().contains(QStringLiteral("channels 5"))) << view.readout().toStdString();
    QTest::keyClick(&view, Qt::Key_0);
    EXPECT_EQ(view.region(), (MatrixRegion{0, 1000, 0, 1000}));
    QTest::keyClick(&view, Qt::Key_Minus);
    EXPECT_EQ(view.region(), (MatrixRegion{0, 1000, 0, 1000}));
}

TEST(HeatmapView, ArrowKeysMoveTheMark) {
    const auto t = synthetic::tensor(4, 6);
    HeatmapView view;
    view.setMatrix({t, &t->heat});
    grab(view, {500, 300});
    QTest::keyClick(&view, Qt::Key_Right);
    QTest::keyClick(&view, Qt::Key_Down);
    EXPECT_TRUE(view.readout().contains(QStringLiteral("channel 1"))) << view.readout().toStdString();
    EXPECT_TRUE(view.readout().startsWith(QStringLiteral("row 1")));
}

TEST(NumberLineView, ReadsOutValuesAndShares) {
    NumberLineView view;
    view.setPoints({{-1, 0.25, QStringLiteral("1 1")},
                    {0, 0.5, QStringLiteral("0 0")},
                    {1, 0.25, QStringLiteral("0 1")}},
                   true);
    grab(view, {500, 200});
    QTest::mouseMove(&view, QPoint(460, 60));
    EXPECT_EQ(view.readout(), QStringLiteral("1.00000\n0 1\n25.0 % of the values"));
    QTest::keyClick(&view, Qt::Key_Left);
    EXPECT_TRUE(view.readout().startsWith(QStringLiteral("0\n")));
    view.setLog(true);
    QTest::mouseMove(&view, QPoint(60, 60)); // only the positive value is left
    EXPECT_TRUE(view.readout().startsWith(QStringLiteral("1.0")));
    view.setPoints({}, false);
    grab(view, {500, 200});
}

TEST(Charts, DimWhileBusy) {
    const auto t = synthetic::tensor(16, 32);
    HistogramView view;
    view.setHistogram({t, &t->histogram});
    const QColor fill = chartColors(view.palette()).fill;
    EXPECT_GT(countPixels(grab(view), fill), 500);
    view.setBusy(true);
    EXPECT_EQ(countPixels(grab(view), fill), 0);
    view.setBusy(false);
    EXPECT_GT(countPixels(grab(view), fill), 500);
}

TEST(Charts, FollowThePalette) {
    const auto t = synthetic::tensor(16, 32);
    HistogramView view;
    view.setHistogram({t, &t->histogram});
    grab(view);
    view.setPalette(darkPalette());
    const QImage dark = grab(view);
    EXPECT_GT(countPixels(dark, chartColors(darkPalette()).background), 50000);
    EXPECT_GT(countPixels(dark, chartColors(darkPalette()).fill), 500);
}

} // namespace
} // namespace qs
