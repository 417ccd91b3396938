// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/histogram_view.h"
#include "panels/distribution_panel.h"
#include "panels/grid_of.h"
#include "synthetic.h"

#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>
#include <cmath>
#include <gtest/gtest.h>

namespace qs {
namespace {

using synthetic::grab;

struct Fixture {
    TensorSnapshotPtr tensor = synthetic::tensor(64, 96);
    HistogramView view;
    explicit Fixture(double clipRatio = 0.8) {
        view.setHistogram({tensor, &tensor->histogram});
        view.setGrid(gridOf(synthetic::quantized(*tensor, Format::floating(2, 1), clipRatio)));
        grab(view, {1000, 500});
    }
};

TEST(HistogramView, DraggingAnEdgeEmitsTheRatioUnderThePointer) {
    Fixture f(0.8);
    QSignalSpy drags(&f.view, &HistogramView::clipRatioDragged);
    const double start = f.view.clipEdgePixel();
    const QPoint from(static_cast<int>(std::lround(start)), 200);
    QTest::mousePress(&f.view, Qt::LeftButton, {}, from);
    QTest::mouseMove(&f.view, from - QPoint(60, 0));
    QTest::mouseMove(&f.view, from - QPoint(120, 0));
    ASSERT_EQ(drags.count(), 2);
    EXPECT_FALSE(drags.last().at(1).toBool());
    const double dragged = drags.last().at(0).toDouble();
    EXPECT_LT(dragged, 0.8);
    EXPECT_NEAR(f.view.clipEdgePixel(), start - 120, 0.01); // the edge stays under the hand
    QTest::mouseRelease(&f.view, Qt::LeftButton, {}, from - QPoint(120, 0));
    ASSERT_EQ(drags.count(), 3);
    EXPECT_TRUE(drags.last().at(1).toBool());
    EXPECT_DOUBLE_EQ(drags.last().at(0).toDouble(), dragged);
    // Ratio 1 is as far from ratio 0.8 as the drag says per pixel.
    f.view.setGrid(gridOf(synthetic::quantized(*f.tensor, Format::floating(2, 1), 1)));
    const double perPixel = 0.2 / (f.view.clipEdgePixel() - start);
    EXPECT_NEAR(dragged, 0.8 - 120 * perPixel, 1e-3);
}

TEST(HistogramView, TheLeftEdgeMirrorsTheRight) {
    Fixture f(0.5);
    QSignalSpy drags(&f.view, &HistogramView::clipRatioDragged);
    // The axis is symmetric, so the left edge stands as far from the middle of the plot as the right one.
    const double right = f.view.clipEdgePixel();
    f.view.setGrid(gridOf(synthetic::quantized(*f.tensor, Format::floating(2, 1), 0.25)));
    const double half = f.view.clipEdgePixel();
    const double zero = half - (right - half); // ratios 0.5, 0.25, 0 are evenly spaced
    f.view.setGrid(gridOf(synthetic::quantized(*f.tensor, Format::floating(2, 1), 0.5)));
    const QPoint left(static_cast<int>(std::lround(2 * zero - right)), 200);
    QTest::mousePress(&f.view, Qt::LeftButton, {}, left);
    QTest::mouseMove(&f.view, left - QPoint(50, 0));
    QTest::mouseRelease(&f.view, Qt::LeftButton, {}, left - QPoint(50, 0));
    ASSERT_GE(drags.count(), 2);
    EXPECT_GT(drags.last().at(0).toDouble(), 0.5); // outwards
}

TEST(HistogramView, DragsStayBetweenFivePercentAndTheMaximum) {
    Fixture f(0.8);
    QSignalSpy drags(&f.view, &HistogramView::clipRatioDragged);
    const QPoint from(static_cast<int>(std::lround(f.view.clipEdgePixel())), 200);
    QTest::mousePress(&f.view, Qt::LeftButton, {}, from);
    QTest::mouseMove(&f.view, QPoint(5000, 200));
    EXPECT_DOUBLE_EQ(drags.last().at(0).toDouble(), 1);
    QTest::mouseMove(&f.view, QPoint(-5000, 200));
    EXPECT_DOUBLE_EQ(drags.last().at(0).toDouble(), 0.05);
    QTest::mouseRelease(&f.view, Qt::LeftButton, {}, QPoint(0, 200));
}

TEST(HistogramView, APressBesideTheEdgesDragsNothing) {
    Fixture f(0.8);
    QSignalSpy drags(&f.view, &HistogramView::clipRatioDragged);
    const QPoint away(static_cast<int>(std::lround(f.view.clipEdgePixel())) - 80, 200);
    QTest::mousePress(&f.view, Qt::LeftButton, {}, away);
    QTest::mouseMove(&f.view, away - QPoint(40, 0));
    QTest::mouseRelease(&f.view, Qt::LeftButton, {}, away);
    EXPECT_EQ(drags.count(), 0);
}

TEST(HistogramView, TheCursorSaysThatAnEdgeCanBeDragged) {
    Fixture f(0.8);
    const int edge = static_cast<int>(std::lround(f.view.clipEdgePixel()));
    QTest::mouseMove(&f.view, QPoint(edge - 100, 200));
    EXPECT_EQ(f.view.cursor().shape(), Qt::ArrowCursor);
    QTest::mouseMove(&f.view, QPoint(edge + 2, 200));
    EXPECT_EQ(f.view.cursor().shape(), Qt::SplitHCursor);
}

TEST(HistogramView, ArrowKeysNudgeAndTheirReleaseEndsTheGesture) {
    Fixture f(0.8);
    QSignalSpy drags(&f.view, &HistogramView::clipRatioDragged);
    QTest::keyPress(&f.view, Qt::Key_Left);
    EXPECT_NEAR(drags.last().at(0).toDouble(), 0.79, 1e-9);
    EXPECT_FALSE(drags.last().at(1).toBool());
    QTest::keyRelease(&f.view, Qt::Key_Left);
    EXPECT_TRUE(drags.last().at(1).toBool());
    QTest::keyClick(&f.view, Qt::Key_Right, Qt::ShiftModifier);
    EXPECT_NEAR(drags.last().at(0).toDouble(), 0.791, 1e-9);
    QTest::keyClick(&f.view, Qt::Key_Left, Qt::ControlModifier);
    EXPECT_NEAR(drags.last().at(0).toDouble(), 0.741, 1e-9);
}

TEST(HistogramView, WithoutAGridThereIsNothingToDrag) {
    Fixture f;
    f.view.setGrid({});
    QSignalSpy drags(&f.view, &HistogramView::clipRatioDragged);
    EXPECT_TRUE(std::isnan(f.view.clipRatio()));
    QTest::keyClick(&f.view, Qt::Key_Left);
    QTest::mousePress(&f.view, Qt::LeftButton, {}, QPoint(500, 200));
    QTest::mouseMove(&f.view, QPoint(400, 200));
    QTest::mouseRelease(&f.view, Qt::LeftButton, {}, QPoint(400, 200));
    EXPECT_EQ(drags.count(), 0);
}

TEST(HistogramView, LostValuesHaveTheWarningColour) {
    Fixture f(1.0);
    const QColor warning = chartColors(f.view.palette()).warning;
    EXPECT_EQ(synthetic::countPixels(grab(f.view, {1000, 500}), warning), 0);
    f.view.setGrid(gridOf(synthetic::quantized(*f.tensor, Format::floating(2, 1), 0.2)));
    EXPECT_GT(synthetic::countPixels(grab(f.view, {1000, 500}), warning), 100);
}

TEST(HistogramView, BinsHoldEveryFiniteValue) {
    Fixture f;
    double sum = 0;
    for (const double n : f.view.bins().counts) sum += n;
    EXPECT_NEAR(sum, static_cast<double>(f.tensor->histogram.total), 1e-6 * sum);
}

TEST(HistogramView, TheWheelZoomsAndADoubleClickShowsEverything) {
    Fixture f;
    QSignalSpy changed(&f.view, &HistogramView::binsChanged);
    QWheelEvent wheel(QPointF(500, 200), f.view.mapToGlobal(QPointF(500, 200)), {}, QPoint(0, 240),
                      Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(&f.view, &wheel);
    EXPECT_NEAR(f.view.zoom(), 1.5625, 1e-9);
    EXPECT_EQ(changed.count(), 1);
    QTest::mouseDClick(&f.view, Qt::LeftButton, {}, QPoint(500, 200));
    EXPECT_DOUBLE_EQ(f.view.zoom(), 1);
}

TEST(HistogramView, ReadsOutTheBinAndWhatItBecomes) {
    const auto tensor = synthetic::tensor(std::vector<float>{-1, 1, 1, 1}, 2, 2);
    HistogramView view;
    view.setHistogram({tensor, &tensor->histogram});
    view.setGrid(gridOf(synthetic::quantized(*tensor, Format::integer(4))));
    grab(view, {1000, 500});
    QTest::mouseMove(&view, QPoint(static_cast<int>(std::lround(view.clipEdgePixel())), 300));
    EXPECT_TRUE(view.readout().contains(QStringLiteral("becomes 1.000"))) << view.readout().toStdString();
}

TEST(HistogramView, LateNumbersDoNotPullTheEdgeFromTheHand) {
    Fixture f(0.8);
    const QPoint from(static_cast<int>(std::lround(f.view.clipEdgePixel())), 200);
    QTest::mousePress(&f.view, Qt::LeftButton, {}, from);
    QTest::mouseMove(&f.view, from - QPoint(100, 0));
    const double held = f.view.clipRatio();
    f.view.setGrid(
        gridOf(synthetic::quantized(*f.tensor, Format::floating(2, 1), 0.8))); // of an earlier move
    EXPECT_NEAR(f.view.clipRatio(), held, 1e-12);
    QTest::mouseRelease(&f.view, Qt::LeftButton, {}, from - QPoint(100, 0));
    f.view.setGrid(gridOf(synthetic::quantized(*f.tensor, Format::floating(2, 1), 0.3)));
    EXPECT_NEAR(f.view.clipRatio(), 0.3, 1e-6);
}

TEST(HistogramView, LosingTheFocusEndsAKeyGesture) {
    Fixture f(0.8);
    QSignalSpy drags(&f.view, &HistogramView::clipRatioDragged);
    QTest::keyPress(&f.view, Qt::Key_Left);
    QFocusEvent out(QEvent::FocusOut);
    QApplication::sendEvent(&f.view, &out);
    EXPECT_TRUE(drags.last().at(1).toBool());
    QTest::keyRelease(&f.view, Qt::Key_Left);
    EXPECT_EQ(drags.count(), 2);
}

TEST(GridOf, LeavesOutGroupsOfZeros) {
    std::vector<float> x(64, 0.001f);
    std::fill(x.begin(), x.begin() + 8, 0.0f); // bias 0: a grid up to 12
    const auto tensor = synthetic::tensor(x, 8, 8);
    QuantView view;
    view.params = minMaxParams(Format::floating(2, 1), Granularity::Row, 0, x.data(), 8, 8);
    view.referenceMax = tensor->stats.total().absMax();
    const GridOverlay grid = gridOf(view);
    EXPECT_NEAR(grid.clipHigh, 0.001, 1e-6);
}

TEST(GridOf, SpansFromTheNegativeToThePositiveEnd) {
    const auto tensor = synthetic::tensor(8, 8);
    const QuantView view = synthetic::quantized(*tensor, Format::integer(4), 0.5);
    const GridOverlay grid = gridOf(view);
    ASSERT_EQ(grid.values.size(), 16u);
    EXPECT_NEAR(grid.clipHigh, 0.5 * tensor->histogram.absMax(), 1e-6 * grid.clipHigh);
    EXPECT_NEAR(grid.clipLow, -8.0 / 7 * grid.clipHigh, 1e-9);
    EXPECT_NEAR(grid.clipHigh / grid.referenceMax, 0.5, 1e-6);
    EXPECT_FALSE(gridOf(QuantView{}).active());
}

TEST(GridOf, ShowsTheWidestOfManyGridsAndWhereTheOthersEnd) {
    const auto x = synthetic::activations(64, 96);
    const auto tensor = synthetic::tensor(x, 64, 96);
    const QuantView view = synthetic::quantizedPerChannel(*tensor, x, Format::floating(2, 1));
    const GridOverlay grid = gridOf(view);
    EXPECT_NEAR(grid.clipHigh, tensor->histogram.absMax(), 0.01 * grid.clipHigh);
    EXPECT_LT(grid.smallestEnd, grid.middleEnd);
    EXPECT_LT(grid.middleEnd, grid.clipHigh);
    EXPECT_EQ(gridEndsOfChannels(view).size(), 96u);
    EXPECT_FALSE(gridNote(view, grid).isEmpty());
}

} // namespace
} // namespace qs
