// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/histogram_view.h"
#include "panels/grid_of.h"
#include "synthetic.h"

#include <QSignalSpy>
#include <QTest>
#include <cmath>
#include <gtest/gtest.h>

namespace qs {
namespace {

using synthetic::countPixels;
using synthetic::grab;

class Histogram : public testing::Test {
protected:
    void SetUp() override {
        tensor = synthetic::tensor(64, 96);
        quant = synthetic::quantized(*tensor, Format::floating(2, 1), 0.8);
        view.setHistogram({tensor, &tensor->histogram});
        view.setGrid(gridOf(quant));
        grab(view, {900, 500});
    }
    TensorSnapshotPtr tensor;
    QuantView quant;
    HistogramView view;
};

TEST_F(Histogram, DraggingTheBiasToTheRightMakesTheGridWider) {
    QSignalSpy spy(&view, &HistogramView::biasDragged), clips(&view, &HistogramView::clipRatioDragged);
    const double bias = quant.params.bias[0], end = view.grid().clipHigh;
    const QPoint from = view.biasHandle().center().toPoint();
    ASSERT_TRUE(view.rect().contains(from));
    QTest::mousePress(&view, Qt::LeftButton, {}, from);
    QTest::mouseMove(&view, from + QPoint(80, 0));
    ASSERT_EQ(spy.count(), 1);
    EXPECT_NEAR(spy[0][0].toDouble(), bias - 1, 1e-9); // 80 pixels are an octave
    EXPECT_FALSE(spy[0][1].toBool());
    EXPECT_NEAR(view.grid().clipHigh, 2 * end, 1e-9 * end);
    view.setGrid(gridOf(quant)); // numbers that lag behind do not move it back
    EXPECT_NEAR(view.grid().clipHigh, 2 * end, 1e-9 * end);
    QTest::mouseRelease(&view, Qt::LeftButton, {}, from + QPoint(80, 0));
    ASSERT_EQ(spy.count(), 2);
    EXPECT_TRUE(spy[1][1].toBool());
    EXPECT_EQ(clips.count(), 0);
}

TEST_F(Histogram, UpAndDownMoveTheBias) {
    QSignalSpy spy(&view, &HistogramView::biasDragged);
    const double bias = quant.params.bias[0];
    QTest::keyClick(&view, Qt::Key_Up);
    ASSERT_EQ(spy.count(), 2); // the move, and its end with the release of the key
    EXPECT_NEAR(spy[0][0].toDouble(), bias + 0.125, 1e-9);
    EXPECT_TRUE(spy[1][1].toBool());
    QTest::keyClick(&view, Qt::Key_Down, Qt::ShiftModifier);
    EXPECT_NEAR(spy.last()[0].toDouble(), bias + 0.115, 1e-9);
    QTest::keyClick(&view, Qt::Key_Down, Qt::ControlModifier);
    EXPECT_NEAR(spy.last()[0].toDouble(), bias - 0.885, 1e-9);
}

TEST_F(Histogram, ABiasPerChannelCannotBeDragged) {
    const auto x = synthetic::activations(64, 96);
    view.setGrid(gridOf(synthetic::quantizedPerChannel(*tensor, x, Format::floating(2, 1))));
    EXPECT_TRUE(view.biasHandle().isEmpty());
    QSignalSpy spy(&view, &HistogramView::biasDragged);
    QTest::keyClick(&view, Qt::Key_Up);
    EXPECT_EQ(spy.count(), 0);
}

TEST_F(Histogram, TheCellWithMostErrorIsTheDarkest) {
    GridOverlay grid = gridOf(quant);
    grid.errorShares.assign(grid.values.size(), 0);
    grid.countShares.assign(grid.values.size(), 1.0 / static_cast<double>(grid.values.size()));
    grid.errorShares[12] = 0.75;
    grid.errorShares[11] = 0.25;
    view.setGrid(grid);
    const QImage image = grab(view, {900, 500});
    const ChartColors colors = chartColors(view.palette());
    // Near the top of the plot, above the bars: the colour of each cell.
    const auto shade = [&](std::size_t cell) {
        const double scale = (view.clipEdgePixel() - 900.0 / 2) / grid.clipHigh; // near enough to its middle
        const QColor at = image.pixelColor(static_cast<int>(450 + grid.values[cell] * scale), 60);
        return std::abs(at.red() - colors.background.red()) +
               std::abs(at.green() - colors.background.green()) +
               std::abs(at.blue() - colors.background.blue());
    };
    EXPECT_GT(shade(12), shade(11));
    EXPECT_GT(shade(11), shade(2));
}

TEST_F(Histogram, ShowsTheValuesAfterRoundingAndReadsThemOut) {
    const QColor stem = categoryColor(2);
    const auto stems = [&] { return countPixels(grab(view, {900, 500}), stem); };
    EXPECT_EQ(stems(), 0);
    auto after = std::make_shared<PatternHistogram>();
    after->counts.assign(65536, 0);
    after->counts[0] = 4000; // all of them became zero
    after->total = 4000;
    view.setAfter(after);
    EXPECT_GT(stems(), 200);
    ASSERT_EQ(view.afterBins().counts.size(), view.bins().counts.size());
    EXPECT_EQ(view.afterBins().counts[80], 4000); // the middle of 161
    view.setAfter(nullptr);
    EXPECT_EQ(stems(), 0);
    EXPECT_TRUE(view.afterBins().counts.empty());
}

TEST_F(Histogram, ASecondGridStandsInItsOwnStrip) {
    const QColor color = categoryColor(5);
    EXPECT_EQ(countPixels(grab(view, {900, 500}), color), 0);
    const GridOverlay other = gridOf(synthetic::quantized(*tensor, Format::integer(4), 0.8));
    view.setCompared(other, QStringLiteral("e2m1"), QStringLiteral("int4"));
    EXPECT_GT(countPixels(grab(view, {900, 500}), color), 100);
    view.setCompared({}, {}, {});
    EXPECT_EQ(countPixels(grab(view, {900, 500}), color), 0);
}

} // namespace
} // namespace qs
