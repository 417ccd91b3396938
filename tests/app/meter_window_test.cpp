// SPDX-License-Identifier: GPL-3.0-or-later
// The live quality meter, driven through the controls of the window.
#include "app/window_fixture.h"
#include "calibrate/calibrate.h"
#include "charts/chart_frame.h"
#include "charts/meter_history_view.h"
#include "evaluate/live_probe.h"
#include "panels/meter_panel.h"
#include "support/clipped_text.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QRandomGenerator>
#include <QSlider>
#include <QTableView>
#include <QToolButton>

namespace {

using namespace qs;
using test::waitFor;

class MeterWindowTest : public test::WindowFixture {
protected:
    LiveMeter& meter() { return session.meter(); }
    bool settle() {
        QCoreApplication::processEvents();
        return waitFor([&] { return !meter().isBusy(); });
    }
    MeterPoint now() { return meter().data()->points.back(); }
    QString text(const char* name) { return child<QLabel>(name)->text(); }
    /// The numbers of this recipe from a preparation and passes of their own.
    LiveReading fresh(const Recipe& recipe) {
        const OpenedModel& model = *session.model();
        Engine engine(model.checkpoint);
        LiveProbe probe(model.checkpoint, probeIds(model, {}));
        probe.measureReference(engine);
        CalibrationRequest request;
        request.recipe = recipe;
        request.ids = calibrationIds(recipe, *model.tokenizer);
        return probe.measure(std::make_shared<const PreparedModel>(calibrate(engine, request)));
    }
    void expectFresh() {
        const LiveReading expected = fresh(session.recipes().recipe());
        EXPECT_EQ(now().kl, expected.kl);
        EXPECT_EQ(now().perplexity, expected.perplexity);
        EXPECT_EQ(now().top1, expected.top1);
        EXPECT_EQ(meter().data()->referencePerplexity, expected.referencePerplexity);
        EXPECT_EQ(meter().data()->tokens, expected.positions);
    }
    QSlider* clip(Operand operand) { return editor(operand)->findChild<QSlider*>("clip"); }
};

TEST_F(MeterWindowTest, AClipSliderMovesTheMeterAndUndoBringsTheValueBack) {
    EXPECT_FALSE(text("meterStatus").isEmpty()); // without a model it says what to do
    openDemo();
    ASSERT_TRUE(settle());
    ASSERT_TRUE(meter().data());
    EXPECT_TRUE(meter().problem().isEmpty()) << qPrintable(meter().problem());
    EXPECT_FALSE(now().preview);
    EXPECT_GT(now().kl, 0);
    EXPECT_GT(now().perplexity, meter().data()->referencePerplexity);
    EXPECT_TRUE(child<QLabel>("meterKl")->isVisible());
    EXPECT_FALSE(child<QLabel>("meterStatus")->isVisible());
    expectFresh();
    const MeterPoint before = now();
    const QString shown = text("meterKl");

    clip(Operand::Activations)->setFocus();
    for (int i = 0; i < 6; ++i) QTest::keyClick(clip(Operand::Activations), Qt::Key_PageDown);
    EXPECT_TRUE(meter().isBusy());
    ASSERT_TRUE(settle());
    EXPECT_NE(now().kl, before.kl);
    EXPECT_NE(text("meterKl"), shown);
    EXPECT_TRUE(now().change.contains("blocks.0.q")) << qPrintable(now().change);
    expectFresh();

    while (session.recipes().undoStack().canUndo()) QTest::keyClick(&window, Qt::Key_Z, Qt::ControlModifier);
    ASSERT_TRUE(settle());
    EXPECT_EQ(now().kl, before.kl);
    EXPECT_EQ(now().perplexity, before.perplexity);
    EXPECT_EQ(text("meterKl"), shown);
    EXPECT_TRUE(now().change.contains("undo")) << qPrintable(now().change);
    EXPECT_GT(now().number, before.number);
}

TEST_F(MeterWindowTest, ManyFastChangesEndAtTheValueOfTheLastOne) {
    openDemo();
    ASSERT_TRUE(settle());
    QSlider* slider = clip(Operand::Weights);
    slider->setFocus();
    QRandomGenerator random(3);
    for (int i = 0; i < 80; ++i) {
        QTest::keyClick(slider, random.bounded(3) == 0 ? Qt::Key_Up : Qt::Key_Down);
        if (i % 9 == 0) QTest::qWait(random.bounded(60));
    }
    ASSERT_TRUE(settle());
    expectFresh();
    // a drag of the mouse is one change in the history
    const int changes = now().number;
    const int y = slider->height() / 2;
    QTest::mousePress(slider, Qt::LeftButton, {}, {slider->width() - 8, y});
    for (int x = slider->width() - 8; x > slider->width() / 3; x -= 4) {
        QTest::mouseMove(slider, {x, y});
        QTest::qWait(8);
    }
    QTest::mouseRelease(slider, Qt::LeftButton, {}, {slider->width() / 3, y});
    ASSERT_TRUE(settle());
    EXPECT_LE(now().number, changes + 2); // the press may jump
    expectFresh();
}

TEST_F(MeterWindowTest, GoesOnWhileAnEvaluationRuns) {
    openDemo();
    ASSERT_TRUE(settle());
    const double before = now().kl;
    run(400);
    auto* slider = clip(Operand::Activations);
    ASSERT_NE(slider, nullptr);
    goTo(Page::Distribution); // where the inspector is shown
    slider->setFocus();
    for (int i = 0; i < 6; ++i) QTest::keyClick(slider, Qt::Key_PageDown);
    ASSERT_TRUE(settle());
    const bool stillRunning = session.evaluation().isRunning();
    EXPECT_TRUE(stillRunning);
    EXPECT_NE(now().kl, before);
    const MeterPoint during = now();
    session.evaluation().cancelRunning();
    ASSERT_TRUE(waitFor([&] { return window.isSettled(); }));
    expectFresh();
    EXPECT_EQ(now().kl, during.kl);
}

TEST_F(MeterWindowTest, ASlowMethodIsMarkedAsAPreviewUntilItWasWorkedOut) {
    openDemo();
    ASSERT_TRUE(settle());
    EXPECT_FALSE(child<QLabel>("meterPreview")->isVisible());
    session.openRecipe("gptq-w4");
    ASSERT_TRUE(waitFor([&] { return session.recipes().recipe().name == "gptq-w4"; }));
    ASSERT_TRUE(settle());
    EXPECT_TRUE(now().preview);
    EXPECT_TRUE(child<QLabel>("meterPreview")->isVisible());
    const int number = now().number;
    run(2);
    ASSERT_TRUE(waitFor([&] { return window.isSettled() && !session.evaluation().isRunning(); }));
    ASSERT_TRUE(settle());
    EXPECT_FALSE(now().preview);
    EXPECT_FALSE(child<QLabel>("meterPreview")->isVisible());
    EXPECT_EQ(now().number, number); // the same change, now measured
    expectFresh();
}

TEST_F(MeterWindowTest, TheHistoryIsAPictureAndATable) {
    openDemo();
    ASSERT_TRUE(settle());
    auto* slider = clip(Operand::Activations);
    slider->setFocus();
    for (int i = 0; i < 3; ++i) {
        QTest::keyClick(slider, Qt::Key_PageDown);
        ASSERT_TRUE(settle());
    }
    const auto points = meter().data()->points;
    EXPECT_GE(points.size(), 3u);
    auto* panel = child<MeterPanel>("meter");
    auto* line = child<MeterHistoryView>("meterLine");
    EXPECT_FALSE(panel->isHistoryShown());
    QTest::mouseMove(line, QPoint(static_cast<int>(line->pixelOf(1)), line->height() / 2));
    EXPECT_EQ(line->marked(), 1);
    EXPECT_TRUE(line->accessibleDescription().contains(QString::number(points[1].number)));
    QTest::mouseClick(line, Qt::LeftButton);
    EXPECT_TRUE(panel->isHistoryShown());
    auto* frame = child<ChartFrame>("meterHistoryFrame");
    ASSERT_NE(frame, nullptr);
    EXPECT_TRUE(frame->isVisible());
    frame->setTableShown(true);
    QAbstractItemModelTester tester(frame->tableView()->model());
    EXPECT_EQ(frame->tableView()->model()->rowCount(), static_cast<int>(points.size()));
    QString error;
    const QString file = QString::fromStdString((scratch.path() / "meter.csv").string());
    EXPECT_TRUE(frame->saveTable(file, &error)) << qPrintable(error);
    QTest::keyClick(line, Qt::Key_Return);
    EXPECT_FALSE(panel->isHistoryShown());
}

/// In a small window it lies over the page, which keeps its place; in a tall one both have their own.
TEST_F(MeterWindowTest, TheHistoryDoesNotPushThePageOutOfTheWindow) {
    openDemo();
    ASSERT_TRUE(settle());
    goTo(Page::Distribution);
    auto* panel = child<MeterPanel>("meter");
    auto* frame = child<ChartFrame>("meterHistoryFrame");
    const auto place = [&](const QWidget* w) { return QRect(w->mapTo(&window, QPoint(0, 0)), w->size()); };
    const auto letLayOut = [] {
        for (int i = 0; i < 10; ++i) QCoreApplication::processEvents();
    };
    window.resize(1280, 800);
    letLayOut();
    const QRect page = place(window.pages().currentWidget());
    panel->setHistoryShown(true);
    letLayOut();
    EXPECT_EQ(window.height(), 800);
    EXPECT_EQ(place(window.pages().currentWidget()), page);
    EXPECT_TRUE(frame->isVisible());
    EXPECT_TRUE(page.intersects(place(frame)));
    EXPECT_LE(place(frame).bottom(), place(child<QWidget>("meterKl")).top());
    EXPECT_TRUE(test::clippedTexts(window).isEmpty()) << qPrintable(test::clippedTexts(window).join("\n"));

    window.resize(1280, 1200);
    letLayOut();
    EXPECT_TRUE(frame->isVisible());
    EXPECT_FALSE(place(window.pages().currentWidget()).intersects(place(frame)));
    panel->setHistoryShown(false);
    letLayOut();
    EXPECT_FALSE(frame->isVisible());
}

TEST_F(MeterWindowTest, AnotherTextBeginsAnew) {
    openDemo();
    ASSERT_TRUE(settle());
    session.inspection().setProbeText("Once there was a fox. It ran home.");
    EXPECT_FALSE(meter().data()); // another text: nothing is known of it
    ASSERT_TRUE(settle());
    ASSERT_TRUE(meter().data());
    EXPECT_LT(meter().data()->tokens, 60);
    EXPECT_EQ(meter().data()->points.size(), 1u);
    session.inspection().setProbeText("");
    ASSERT_TRUE(settle());
    EXPECT_EQ(meter().data()->tokens, 256);
}

} // namespace
