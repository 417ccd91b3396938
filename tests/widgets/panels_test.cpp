// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/bands_view.h"
#include "charts/chart_frame.h"
#include "charts/colormap.h"
#include "charts/fact_list.h"
#include "charts/heatmap_view.h"
#include "charts/histogram_view.h"
#include "charts/site_map_view.h"
#include "models/roles.h"
#include "number_format.h"
#include "panels/channels_panel.h"
#include "panels/distribution_panel.h"
#include "panels/formats_panel.h"
#include "panels/overview_panel.h"
#include "synthetic.h"

#include <QComboBox>
#include <QLabel>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTest>
#include <QToolButton>
#include <cmath>
#include <gtest/gtest.h>

namespace qs {
namespace {

using synthetic::countPixels;
using synthetic::grab;

QString fact(const QWidget& panel, const QString& label) {
    for (const QLabel* value : panel.findChildren<QLabel*>())
        if (value->accessibleName() == label) return value->text();
    return QStringLiteral("no such fact");
}

bool shows(const QWidget& panel, const QString& text) {
    const auto labels = panel.findChildren<QLabel*>();
    return std::any_of(labels.begin(), labels.end(),
                       [&](const QLabel* label) { return label->isVisible() && label->text() == text; });
}

QToolButton* toolButton(const QWidget& panel, const QString& text) {
    for (QToolButton* button : panel.findChildren<QToolButton*>())
        if (button->text() == text) return button;
    return nullptr;
}

TEST(OverviewPanel, SaysWhatToDoWithoutData) {
    OverviewPanel panel;
    panel.setEmptyText(QStringLiteral("Open a model first."));
    grab(panel);
    EXPECT_TRUE(shows(panel, QStringLiteral("Open a model first.")));
    panel.setData(std::make_shared<OverviewData>());
    grab(panel);
    EXPECT_TRUE(shows(panel, QStringLiteral("Open a model first.")));
}

TEST(OverviewPanel, MapTableAndNumbersShowTheChosenMetric) {
    OverviewPanel panel;
    auto data = std::make_shared<OverviewData>(*synthetic::overview(6));
    data->metrics[0].values[8] = 11.25;
    panel.setData(data);
    const QImage image = grab(panel, {1200, 700});
    EXPECT_GT(countPixels(image, QColor(Colormap::magnitude().at(1))), 500);
    EXPECT_EQ(fact(panel, QStringLiteral("Largest")), QStringLiteral("11.25"));
    auto* metric = panel.findChild<QComboBox*>();
    EXPECT_EQ(metric->count(), 2);
    metric->setCurrentIndex(1);
    EXPECT_NE(fact(panel, QStringLiteral("Largest")), QStringLiteral("11.25"));
    panel.setData(data); // newer data keep the choice
    EXPECT_EQ(metric->currentIndex(), 1);
}

TEST(OverviewPanel, ClicksInMapAndTableActivateASite) {
    OverviewPanel panel;
    panel.setData(synthetic::overview(6));
    grab(panel, {1200, 700});
    QSignalSpy spy(&panel, &OverviewPanel::siteActivated);
    auto* map = panel.findChild<SiteMapView*>();
    QTest::mouseClick(map, Qt::LeftButton, {}, map->cellRect({4, Role::Up}).center().toPoint());
    ASSERT_EQ(spy.count(), 1);
    EXPECT_EQ(spy[0][0].value<SiteId>(), (SiteId{4, Role::Up}));
    auto* frame = panel.findChild<ChartFrame*>();
    frame->setTableShown(true);
    QTableView* table = frame->tableView();
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {},
                      table->visualRect(table->model()->index(2, 0)).center());
    ASSERT_EQ(spy.count(), 2);
    EXPECT_EQ(spy[1][0].value<SiteId>(), (SiteId{0, Role::K}));
    EXPECT_EQ(map->currentSite(), (SiteId{0, Role::K}));
}

TEST(DistributionPanel, ShowsNumbersBeforeAndAfter) {
    DistributionPanel panel;
    const auto tensor = synthetic::tensor(64, 96);
    panel.setTensor(tensor);
    EXPECT_EQ(fact(panel, QStringLiteral("Values")), formatCount(6144));
    // The extremes are those of the values, not of the histogram's bins.
    const auto total = tensor->stats.total();
    ASSERT_NE(total.max, tensor->histogram.max());
    EXPECT_EQ(fact(panel, QStringLiteral("Maximum")), formatNumber(total.max));
    EXPECT_EQ(fact(panel, QStringLiteral("Minimum")), formatNumber(total.min));
    EXPECT_EQ(fact(panel, QStringLiteral("SQNR")), QStringLiteral("–"));
    const QuantView view = synthetic::quantized(*tensor, Format::floating(2, 1), 0.5);
    panel.setQuantization(view);
    EXPECT_EQ(fact(panel, QStringLiteral("Format")), QStringLiteral("e2m1"));
    EXPECT_EQ(fact(panel, QStringLiteral("of the maximum")), QStringLiteral("50.0 %"));
    EXPECT_TRUE(
        fact(panel, QStringLiteral("SQNR")).contains(QString::number(view.distortion.sqnrDb(), 'f', 1)));
    EXPECT_TRUE(fact(panel, QStringLiteral("Codes used")).endsWith(QStringLiteral("of 16")));
    panel.setQuantization(QuantView{});
    EXPECT_EQ(fact(panel, QStringLiteral("Format")), QStringLiteral("full precision"));
    EXPECT_EQ(fact(panel, QStringLiteral("SQNR")), QStringLiteral("–"));
}

TEST(DistributionPanel, MarksApproximateNumbers) {
    DistributionPanel panel;
    const auto tensor = synthetic::tensor(64, 96);
    panel.setTensor(tensor);
    QuantView view = synthetic::quantized(*tensor, Format::floating(2, 1));
    view.distortion.exact = false;
    panel.setQuantization(view);
    EXPECT_TRUE(fact(panel, QStringLiteral("MSE")).startsWith(QStringLiteral("≈ ")));
    view.distortion.exact = true;
    panel.setQuantization(view);
    EXPECT_FALSE(fact(panel, QStringLiteral("MSE")).startsWith(QStringLiteral("≈")));
}

TEST(DistributionPanel, ADragOnThePictureLeavesThePanel) {
    DistributionPanel panel;
    const auto tensor = synthetic::tensor(64, 96);
    panel.setTensor(tensor);
    panel.setQuantization(synthetic::quantized(*tensor, Format::floating(2, 1), 0.9));
    const QImage image = grab(panel, {1200, 700});
    EXPECT_GT(countPixels(image, chartColors(panel.palette()).accent), 200);
    QSignalSpy spy(&panel, &DistributionPanel::clipRatioDragged);
    auto* view = panel.findChild<HistogramView*>();
    const QPoint from(static_cast<int>(std::lround(view->clipEdgePixel())), 200);
    QTest::mousePress(view, Qt::LeftButton, {}, from);
    QTest::mouseMove(view, from - QPoint(100, 0));
    QTest::mouseRelease(view, Qt::LeftButton, {}, from - QPoint(100, 0));
    ASSERT_EQ(spy.count(), 2);
    EXPECT_LT(spy[1][0].toDouble(), 0.9);
    EXPECT_TRUE(spy[1][1].toBool());
}

TEST(DistributionPanel, AsksForTheOtherOperand) {
    DistributionPanel panel;
    panel.setTensor(synthetic::tensor(8, 8));
    grab(panel);
    QSignalSpy spy(&panel, &DistributionPanel::operandRequested);
    QTest::mouseClick(toolButton(panel, QStringLiteral("Weights")), Qt::LeftButton);
    ASSERT_EQ(spy.count(), 1);
    EXPECT_EQ(spy[0][0].value<Operand>(), Operand::Weights);
    panel.setTensor(synthetic::tensor(synthetic::activations(8, 8), 8, 8, Operand::Weights));
    EXPECT_TRUE(toolButton(panel, QStringLiteral("Weights"))->isChecked());
    EXPECT_EQ(spy.count(), 1); // showing is not asking
}

TEST(DistributionPanel, AsksForAChannelOrATokenAndShowsIt) {
    DistributionPanel panel;
    const auto whole = synthetic::tensor(12, 30);
    panel.setTensor(whole);
    grab(panel, {1200, 800});
    QSignalSpy spy(&panel, &DistributionPanel::sliceRequested);
    auto* kind = panel.findChild<QComboBox*>(QStringLiteral("sliceKind"));
    auto* index = panel.findChild<QSpinBox*>(QStringLiteral("sliceIndex"));
    EXPECT_FALSE(index->isVisible());
    kind->setFocus();
    QTest::keyClick(kind, Qt::Key_Down);
    ASSERT_EQ(spy.count(), 1);
    EXPECT_EQ(spy[0][0].value<Slice>(), (Slice{Slice::Kind::Channel, 0}));
    EXPECT_TRUE(index->isVisible());
    EXPECT_EQ(index->maximum(), 29);
    index->setFocus();
    QTest::keyClick(index, Qt::Key_Up);
    EXPECT_EQ(spy.last()[0].value<Slice>(), (Slice{Slice::Kind::Channel, 1}));
    const auto part = synthetic::tensor(std::vector<float>{1, 2, 3}, 3, 1);
    QuantView view = synthetic::quantized(*part, Format::floating(2, 1));
    view.referenceMax = 0;
    panel.showSlice({Slice::Kind::Channel, 1}, part, view);
    EXPECT_EQ(fact(panel, QStringLiteral("Values")), QStringLiteral("3"));
    panel.setQuantization(
        synthetic::quantized(*whole, Format::integer(4))); // of the whole: not what is shown
    EXPECT_EQ(fact(panel, QStringLiteral("Format")), QStringLiteral("e2m1"));
    panel.showSlice({}, nullptr, {});
    EXPECT_EQ(fact(panel, QStringLiteral("Values")), formatCount(360));
    EXPECT_EQ(fact(panel, QStringLiteral("Format")), QStringLiteral("int4"));
    kind->setFocus();
    QTest::keyClick(kind, Qt::Key_Down);
    QTest::keyClick(kind, Qt::Key_Down);
    EXPECT_EQ(spy.last()[0].value<Slice>().kind, Slice::Kind::Row);
    EXPECT_TRUE(shows(panel, QStringLiteral("“▁the”"))) << "the text of token 0";
}

TEST(DistributionPanel, ComparesASecondFormat) {
    DistributionPanel panel;
    const auto tensor = synthetic::tensor(64, 96);
    panel.setTensor(tensor);
    panel.setQuantization(synthetic::quantized(*tensor, Format::floating(2, 1)));
    grab(panel, {1200, 800});
    QSignalSpy spy(&panel, &DistributionPanel::comparedRequested);
    auto* box = panel.findChild<QComboBox*>(QStringLiteral("compared"));
    box->setFocus();
    while (box->currentData().toString() != QStringLiteral("int4")) QTest::keyClick(box, Qt::Key_Down);
    EXPECT_EQ(spy.last()[0].value<Format>(), Format::integer(4));
    const QuantView other = synthetic::quantized(*tensor, Format::integer(4));
    panel.setCompared(other);
    EXPECT_EQ(fact(panel, QStringLiteral("Other format")), QStringLiteral("int4"));
    EXPECT_TRUE(fact(panel, QStringLiteral("Its SQNR")).endsWith(formatDecibel(other.distortion.sqnrDb())));
    EXPECT_GT(countPixels(grab(panel, {1200, 800}), categoryColor(5)), 50);
    panel.setCompared(std::nullopt);
    EXPECT_EQ(fact(panel, QStringLiteral("Other format")), QStringLiteral("–"));
}

TEST(DistributionPanel, SaysWhoseRangesItShows) {
    DistributionPanel panel;
    const auto tensor = synthetic::tensor(64, 96);
    panel.setTensor(tensor);
    QuantView view = synthetic::quantized(*tensor, Format::floating(2, 1));
    panel.setQuantization(view);
    panel.setMethodKnown(false);
    grab(panel, {1200, 800});
    auto* ranges = panel.findChild<QComboBox*>(QStringLiteral("ranges"));
    EXPECT_FALSE(ranges->isVisible());
    EXPECT_TRUE(
        shows(panel, QStringLiteral("The ranges are those of the text that is run through the model here.")));
    view.ranges = RangeSource::Method;
    panel.setQuantization(view);
    panel.setMethodKnown(true);
    grab(panel, {1200, 800});
    EXPECT_TRUE(shows(
        panel,
        QStringLiteral("The ranges are those that the recipe's method found on its calibration text.")));
    EXPECT_EQ(ranges->currentIndex(), 1);
    QSignalSpy spy(&panel, &DistributionPanel::rangesRequested);
    ranges->setFocus();
    QTest::keyClick(ranges, Qt::Key_Up);
    ASSERT_EQ(spy.count(), 1);
    EXPECT_EQ(spy[0][0].value<RangeSource>(), RangeSource::Probe);
}

TEST(DistributionPanel, TheErrorsCellsAreATableToo) {
    DistributionPanel panel;
    const auto tensor = synthetic::tensor(64, 96);
    panel.setTensor(tensor);
    panel.setQuantization(synthetic::quantized(*tensor, Format::floating(2, 1), 0.5));
    grab(panel, {1200, 800});
    ChartFrame* cells = nullptr;
    for (ChartFrame* frame : panel.findChildren<ChartFrame*>())
        if (frame->accessibleName() == QStringLiteral("Which grid values cause the error?")) cells = frame;
    ASSERT_NE(cells, nullptr);
    EXPECT_FALSE(cells->isEmpty());
    const auto* model = cells->tableView()->model();
    ASSERT_EQ(model->rowCount(), 15);
    double values = 0, error = 0;
    for (int r = 0; r < 15; ++r) {
        values += model->index(r, 3).data(SortRole).toDouble();
        error += model->index(r, 4).data(SortRole).toDouble();
    }
    EXPECT_NEAR(values, 100, 1e-6);
    EXPECT_NEAR(error, 100, 1e-6);
    panel.setQuantization(QuantView{});
    EXPECT_TRUE(cells->isEmpty());
}

TEST(DistributionPanel, EmptyAgainAfterData) {
    DistributionPanel panel;
    panel.setEmptyText(QStringLiteral("Nothing chosen."));
    panel.setTensor(synthetic::tensor(8, 8));
    panel.setTensor(nullptr);
    panel.setQuantization(QuantView{});
    grab(panel);
    EXPECT_TRUE(shows(panel, QStringLiteral("Nothing chosen.")));
    EXPECT_EQ(fact(panel, QStringLiteral("Values")), QStringLiteral("–"));
}

TEST(ChannelsPanel, ShowsThePapersNumbers) {
    ChannelsPanel panel;
    // Channel means 1 and 3: inter-channel variance 1. Variances within: 1 and 4, so 2.5 on average.
    const auto tensor = synthetic::tensor(std::vector<float>{0, 1, 2, 5}, 2, 2);
    panel.setTensor(tensor);
    EXPECT_EQ(fact(panel, QStringLiteral("Inter-channel variance")), QStringLiteral("1.000"));
    EXPECT_EQ(fact(panel, QStringLiteral("Intra-channel variance")), QStringLiteral("2.500"));
    EXPECT_EQ(fact(panel, QStringLiteral("Rows")), QStringLiteral("2"));
}

TEST(ChannelsPanel, DrawsOneGridEndPerChannel) {
    ChannelsPanel panel;
    const auto x = synthetic::activations(64, 200);
    const auto tensor = synthetic::tensor(x, 64, 200);
    panel.setTensor(tensor);
    const QColor accent = chartColors(panel.palette()).accent;
    grab(panel, {1200, 800});
    auto* bands = panel.findChild<BandsView*>(QStringLiteral("bands"));
    const auto accents = [&] { return countPixels(bands->grab().toImage(), accent); };
    EXPECT_EQ(accents(), 0);
    panel.setQuantization(synthetic::quantizedPerChannel(*tensor, x, Format::floating(2, 1)));
    EXPECT_GT(accents(), 500);
    panel.setQuantization(QuantView{});
    EXPECT_EQ(accents(), 0);
}

TEST(ChannelsPanel, SurvivesAwkwardTensorsAndEmptiness) {
    ChannelsPanel panel;
    DistributionPanel distribution;
    for (const auto& tensor :
         {TensorSnapshotPtr(), synthetic::tensor({}, 0, 0),
          synthetic::tensor(std::vector<float>(4, std::nanf("")), 2, 2), synthetic::tensor(1, 50),
          synthetic::tensor(50, 1), synthetic::tensor(2, 100000)}) {
        panel.setTensor(tensor);
        distribution.setTensor(tensor);
        if (tensor) {
            panel.setQuantization(synthetic::quantized(*tensor, Format::integer(4)));
            distribution.setQuantization(synthetic::quantized(*tensor, Format::integer(4)));
        }
        panel.setBusy(true);
        grab(panel, {1100, 700});
        grab(distribution, {1100, 700});
    }
}

TEST(ChannelsPanel, TogglesReachThePicture) {
    ChannelsPanel panel;
    panel.setTensor(synthetic::tensor(16, 30));
    grab(panel, {1100, 700});
    auto* bands = panel.findChild<BandsView*>(QStringLiteral("bands"));
    const auto sorted = bands->order();
    QTest::mouseClick(toolButton(panel, QStringLiteral("Sorted")), Qt::LeftButton);
    EXPECT_NE(bands->order(), sorted);
    const QImage log = bands->grab().toImage();
    QTest::mouseClick(toolButton(panel, QStringLiteral("Log magnitude")), Qt::LeftButton);
    EXPECT_NE(bands->grab().toImage(), log);
}

TEST(Panels, FitBetweenTreeAndInspectorOfASmallScreen) {
    const auto tensor = synthetic::tensor(8, 8);
    OverviewPanel overview;
    overview.setData(synthetic::overview(4));
    DistributionPanel distribution;
    distribution.setTensor(tensor);
    ChannelsPanel channels;
    channels.setTensor(tensor);
    FormatsPanel formats;
    formats.setTensor(tensor);
    for (const QWidget* panel : {static_cast<QWidget*>(&overview), static_cast<QWidget*>(&distribution),
                                 static_cast<QWidget*>(&channels), static_cast<QWidget*>(&formats)}) {
        EXPECT_LE(panel->minimumSizeHint().width(), 600) << panel->metaObject()->className();
        EXPECT_LE(panel->minimumSizeHint().height(), 600) << panel->metaObject()->className();
    }
}

TEST(Panels, EveryControlHasANameAndCanBeReachedByTab) {
    OverviewPanel overview;
    DistributionPanel distribution;
    ChannelsPanel channels;
    for (QWidget* panel : {static_cast<QWidget*>(&overview), static_cast<QWidget*>(&distribution),
                           static_cast<QWidget*>(&channels)}) {
        for (const QToolButton* button : panel->findChildren<QToolButton*>()) {
            EXPECT_FALSE(button->accessibleName().isEmpty()) << button->text().toStdString();
            EXPECT_TRUE(button->focusPolicy() & Qt::TabFocus) << button->text().toStdString();
        }
        for (const QComboBox* box : panel->findChildren<QComboBox*>())
            EXPECT_FALSE(box->accessibleName().isEmpty());
        for (const ChartView* chart : panel->findChildren<ChartView*>()) {
            EXPECT_FALSE(chart->accessibleName().isEmpty());
            EXPECT_TRUE(chart->focusPolicy() & Qt::TabFocus);
        }
    }
}

} // namespace
} // namespace qs
