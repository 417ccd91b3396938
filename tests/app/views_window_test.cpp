// SPDX-License-Identifier: GPL-3.0-or-later
// The analysis pages, driven in the window.
#include "app/window_fixture.h"
#include "charts/chart_frame.h"
#include "charts/histogram_view.h"
#include "charts/scatter_view.h"
#include "charts/site_map_view.h"
#include "number_format.h"

#include <QComboBox>
#include <QLabel>
#include <QRadioButton>
#include <QTableView>
#include <QToolButton>

namespace {

using namespace qs;
using test::waitFor;

class ViewsWindowTest : public test::WindowFixture {
protected:
    Inspection& inspection() { return session.inspection(); }
    template <class Panel> Panel* page() { return window.findChild<Panel*>(); }
    bool shows(const QWidget* panel, const QString& text) {
        for (const QLabel* label : panel->findChildren<QLabel*>())
            if (!label->isHidden() && label->text().contains(text)) return true;
        return false;
    }
    QRadioButton* radio(const QString& text) {
        for (QRadioButton* button : window.findChildren<QRadioButton*>())
            if (button->text() == text) return button;
        return nullptr;
    }
};

TEST_F(ViewsWindowTest, ABlockInTheTreeIsSelectedAsAWhole) {
    openDemo();
    auto* tree = child<QTreeView>("sites");
    clickRow(tree, tree->model()->index(3, 0)); // blocks.2
    EXPECT_EQ(inspection().extent(), EditScope::Block);
    EXPECT_EQ(inspection().site(), (SiteId{2, Role::Q}));
    EXPECT_EQ(inspection().selectedSites().size(), 7u);
    ASSERT_TRUE(waitFor([&] { return window.isSettled(); }));
    EXPECT_TRUE(radio("block")->isChecked());
    EXPECT_EQ(tree->currentIndex(), tree->model()->index(3, 0)) << "the tree keeps the block";
    goTo(Page::Distribution);
    EXPECT_TRUE(shows(page<DistributionPanel>(), "block 2 (7 sites)"));
    EXPECT_TRUE(shows(page<ChannelsPanel>(), "blocks.2.q"));
    // An edit reaches the block and nothing else.
    const Format before = session.recipes().recipe().forSite({1, Role::Up}).weights.format;
    auto* mantissa = editor(Operand::Weights)->findChild<QSpinBox*>("mantissa");
    mantissa->setFocus();
    QTest::keyClick(mantissa, Qt::Key_Up);
    for (const Role role : kBlockRoles)
        EXPECT_EQ(session.recipes().recipe().forSite({2, role}).weights.format, Format::floating(2, 2));
    EXPECT_EQ(session.recipes().recipe().forSite({1, Role::Up}).weights.format, before);
}

TEST_F(ViewsWindowTest, TheMapTheInspectorAndThePagesShareOneSelection) {
    openDemo();
    goTo(Page::Overview);
    auto* map = window.findChild<SiteMapView*>();
    QTest::mouseClick(map, Qt::LeftButton, {}, map->roleRect(Role::Down).center().toPoint());
    EXPECT_EQ(inspection().extent(), EditScope::Role);
    EXPECT_EQ(inspection().site(), (SiteId{0, Role::Down}));
    EXPECT_TRUE(radio("role")->isChecked());
    EXPECT_TRUE(shows(page<DistributionPanel>(), "down in every block (4 sites)"));
    QTest::mouseClick(map, Qt::LeftButton, {}, map->cellRect({1, Role::O}).center().toPoint());
    EXPECT_EQ(inspection().extent(), EditScope::Site);
    EXPECT_TRUE(radio("site")->isChecked());
    QTest::mouseClick(radio("all blocks"), Qt::LeftButton);
    EXPECT_EQ(inspection().extent(), EditScope::All);
    EXPECT_EQ(inspection().selectedSites().size(), 28u);
    map->setFocus();
    QTest::keyClick(map, Qt::Key_S);
    EXPECT_EQ(inspection().extent(), EditScope::Site);
    EXPECT_FALSE(shows(page<DistributionPanel>(), "Selected:"));
}

TEST_F(ViewsWindowTest, TheMapShowsBitsOfTheRecipeAndSensitivityOnceItIsKnown) {
    openDemo();
    goTo(Page::Overview);
    auto* overview = page<OverviewPanel>();
    auto* frame = overview->findChild<ChartFrame*>();
    overview->showMetric("bits.weights");
    auto* map = window.findChild<SiteMapView*>();
    QTest::mouseMove(map, map->cellRect({1, Role::Up}).center().toPoint());
    EXPECT_TRUE(map->readout().contains("4.000 bits")) << qPrintable(map->readout());
    auto* mantissa = editor(Operand::Weights)->findChild<QSpinBox*>("mantissa");
    mantissa->setFocus();
    QTest::keyClick(mantissa, Qt::Key_Up); // blocks.0.q
    QTest::mouseMove(map, map->cellRect({0, Role::Q}).center().toPoint());
    EXPECT_TRUE(map->readout().contains("5.000 bits")) << qPrintable(map->readout());
    overview->showMetric("sensitivity");
    EXPECT_TRUE(frame->isEmpty());
    EXPECT_TRUE(shows(overview, "Run a sensitivity analysis"));
    inspection().setSensitivity({{{{0, Role::Q}, 0.5}, {{1, Role::Down}, 0.125}}, "minmax-w4a4"});
    EXPECT_FALSE(frame->isEmpty());
    QTest::mouseMove(map, map->cellRect({1, Role::Down}).center().toPoint());
    EXPECT_TRUE(map->readout().contains("0.1250")) << qPrintable(map->readout());
    EXPECT_TRUE(shows(overview, "minmax-w4a4"));
}

TEST_F(ViewsWindowTest, DraggingTheBiasSetsItInTheRecipe) {
    openDemo();
    goTo(Page::Distribution);
    auto* histogram = window.findChild<HistogramView*>();
    const double bias = view(Operand::Activations).params.bias[0];
    const int steps = session.recipes().undoStack().count();
    const QPoint from = histogram->biasHandle().center().toPoint();
    QTest::mousePress(histogram, Qt::LeftButton, {}, from);
    for (int x = 8; x <= 40; x += 8) QTest::mouseMove(histogram, from - QPoint(x, 0));
    QTest::mouseRelease(histogram, Qt::LeftButton, {}, from - QPoint(40, 0));
    ASSERT_TRUE(recipe().activations.bias.has_value());
    EXPECT_NEAR(*recipe().activations.bias, bias + 0.5, 1e-6); // to the left: smaller values, a larger bias
    EXPECT_GT(view(Operand::Activations).distortion.clipped, 0);
    EXPECT_EQ(session.recipes().undoStack().count(), steps + 1);
    QTest::keyClick(&window, Qt::Key_Z, Qt::ControlModifier);
    EXPECT_FALSE(recipe().activations.bias.has_value());
}

TEST_F(ViewsWindowTest, AChannelAndATokenAreLookedAtAlone) {
    openDemo();
    goTo(Page::Distribution);
    auto* panel = page<DistributionPanel>();
    const auto whole = inspection().snapshot(Operand::Activations);
    const auto values = [&] {
        for (const QLabel* label : panel->findChildren<QLabel*>())
            if (label->accessibleName() == "Values") return label->text();
        return QString();
    };
    auto* kind = child<QComboBox>("sliceKind");
    kind->setFocus();
    QTest::keyClick(kind, Qt::Key_Down);
    auto* index = child<QSpinBox>("sliceIndex");
    index->setFocus();
    index->selectAll();
    QTest::keyClicks(index, "17");
    QTest::keyClick(index, Qt::Key_Return);
    ASSERT_TRUE(waitFor([&] { return window.isSettled() && values() == formatCount(whole->rows); }));
    EXPECT_EQ(session.closeup().slice(), (Slice{Slice::Kind::Channel, 17}));
    EXPECT_TRUE(window.findChild<HistogramView*>()->biasHandle().isEmpty())
        << "a part has no bias of its own";
    kind->setFocus();
    QTest::keyClick(kind, Qt::Key_Down);
    ASSERT_TRUE(waitFor([&] { return window.isSettled() && values() == formatCount(whole->channels); }));
    EXPECT_TRUE(shows(panel, whole->rowLabels[17]));
    // It stays a token when another site is selected, and goes back to everything.
    inspection().select({1, Role::Down});
    ASSERT_TRUE(waitFor([&] {
        return window.isSettled() &&
               values() == formatCount(session.model()->checkpoint->config->intermediateSize);
    }));
    kind->setFocus();
    QTest::keyClick(kind, Qt::Key_Home);
    ASSERT_TRUE(waitFor([&] {
        return window.isSettled() &&
               values() == formatCount(inspection().snapshot(Operand::Activations)->histogram.total);
    }));
}

TEST_F(ViewsWindowTest, TwoFormatsAreComparedOverOneHistogram) {
    openDemo();
    goTo(Page::Distribution);
    auto* box = child<QComboBox>("compared");
    box->setFocus();
    while (box->currentData().toString() != "int4") QTest::keyClick(box, Qt::Key_Down);
    auto* panel = page<DistributionPanel>();
    EXPECT_TRUE(shows(panel, "int4"));
    // The numbers are those that the recipe would have with that format.
    QString sqnr;
    for (const QLabel* label : panel->findChildren<QLabel*>())
        if (label->accessibleName() == "Its SQNR") sqnr = label->text();
    SiteRecipe other = recipe();
    other.activations.format = Format::integer(4);
    session.editRecipe(other, EditScope::Site, false);
    EXPECT_TRUE(sqnr.endsWith(formatDecibel(view(Operand::Activations).distortion.sqnrDb())))
        << qPrintable(sqnr);
}

TEST_F(ViewsWindowTest, AnOutlierOpensItsDistribution) {
    openDemo();
    inspection().select({0, Role::Down});
    ASSERT_TRUE(waitFor([&] { return window.isSettled(); }));
    goTo(Page::Channels);
    page<ChannelsPanel>()->showView(ChannelsPanel::View::Outliers);
    QCoreApplication::processEvents();
    const auto tensor = inspection().snapshot(Operand::Activations);
    double largest = 0;
    for (const ExtremeCell& cell : tensor->channelExtremes)
        largest = std::max(largest, std::abs(static_cast<double>(cell.value)));
    EXPECT_EQ(largest, tensor->stats.total().absMax());
    for (auto* frame : page<ChannelsPanel>()->findChildren<ChartFrame*>())
        if (frame->accessibleName() == "Which channels stick out?") {
            QTableView* table = frame->tableView();
            QTest::mouseClick(table->viewport(), Qt::LeftButton, {},
                              table->visualRect(table->model()->index(0, 0)).center());
        }
    EXPECT_EQ(window.pages().page(), Page::Distribution);
    EXPECT_EQ(session.closeup().slice().kind, Slice::Kind::Channel);
    ASSERT_TRUE(waitFor([&] { return window.isSettled(); }));
}

TEST_F(ViewsWindowTest, APointOfAllSitesSelectsItsSite) {
    openDemo();
    goTo(Page::Channels);
    page<ChannelsPanel>()->showView(ChannelsPanel::View::Sites);
    QCoreApplication::processEvents();
    auto* scatter = window.findChild<ScatterView*>();
    QTest::mouseClick(scatter, Qt::LeftButton, {}, scatter->pixelOf({2, Role::Down}).toPoint());
    EXPECT_EQ(inspection().site().role, Role::Down);
    ASSERT_TRUE(waitFor([&] { return window.isSettled(); }));
}

TEST_F(ViewsWindowTest, AMethodsTransformIsWorkedOutForOneSiteAndItsOwnRangesAreShown) {
    openDemo();
    session.setMethod("hadamard");
    ASSERT_TRUE(waitFor([&] { return window.isSettled(); }));
    goTo(Page::Channels);
    page<ChannelsPanel>()->showView(ChannelsPanel::View::Transform);
    QCoreApplication::processEvents();
    auto* workOut = child<QPushButton>("workOut");
    ASSERT_TRUE(workOut->isVisible());
    EXPECT_EQ(session.workedOut().transform().state, TransformView::State::NotWorkedOut);
    EXPECT_EQ(view(Operand::Activations).ranges, RangeSource::Probe);
    QTest::mouseClick(workOut, Qt::LeftButton);
    EXPECT_EQ(session.workedOut().transform().state, TransformView::State::Working);
    ASSERT_TRUE(waitFor([&] { return window.isSettled() && session.workedOut().transform().after; }));
    const TransformView& transform = session.workedOut().transform();
    EXPECT_FALSE(workOut->isVisible());
    EXPECT_EQ(transform.steps.size(), 2) << "the norm's gain goes into the weights, then the rotation";
    EXPECT_LT(transform.after->stats.channelSpreadOctaves(), transform.before->stats.channelSpreadOctaves());
    EXPECT_EQ(view(Operand::Activations).ranges, RangeSource::Method);
    EXPECT_EQ(view(Operand::Weights).ranges, RangeSource::Method);
    EXPECT_TRUE(inspection().snapshot(Operand::Activations)->title.contains("after the transform"));

    // The text's own ranges are one choice away, and an edit of the recipe brings them back.
    goTo(Page::Distribution);
    auto* ranges = child<QComboBox>("ranges");
    ASSERT_TRUE(ranges->isVisible());
    ranges->setFocus();
    QTest::keyClick(ranges, Qt::Key_Up);
    EXPECT_EQ(view(Operand::Activations).ranges, RangeSource::Probe);
    EXPECT_TRUE(shows(page<DistributionPanel>(),
                      "The ranges are those of the text that is run through the model here."));
    QTest::keyClick(ranges, Qt::Key_Down);
    EXPECT_EQ(view(Operand::Activations).ranges, RangeSource::Method);
    inspection().select({0, Role::O}); // shares no input with q
    ASSERT_TRUE(waitFor([&] { return window.isSettled(); }));
    EXPECT_EQ(view(Operand::Activations).ranges, RangeSource::Probe);
    inspection().select({0, Role::K}); // does
    ASSERT_TRUE(waitFor([&] { return window.isSettled(); }));
    EXPECT_EQ(view(Operand::Activations).ranges, RangeSource::Method);
    session.setMethod("minmax");
    ASSERT_TRUE(waitFor([&] { return window.isSettled(); }));
    EXPECT_EQ(view(Operand::Activations).ranges, RangeSource::Probe);
    EXPECT_FALSE(ranges->isVisible());
}

TEST_F(ViewsWindowTest, PreShiftedBiasesNeedNoWorkingOut) {
    openDemo();
    inspection().select({1, Role::Down});
    ASSERT_TRUE(waitFor([&] { return window.isSettled(); }));
    SiteRecipe wanted = recipe();
    wanted.activations.granularity = Granularity::Column;
    session.editRecipe(wanted, EditScope::Site, false);
    ASSERT_TRUE(waitFor([&] { return window.isSettled() && session.workedOut().transform().after; }));
    const TransformView& transform = session.workedOut().transform();
    EXPECT_EQ(transform.steps.size(), 1);
    EXPECT_LT(transform.after->stats.channelSpreadOctaves(),
              transform.before->stats.channelSpreadOctaves() - 1);
    EXPECT_EQ(transform.after->stats.channel(3).absMax(),
              transform.before->stats.channel(3).absMax() *
                  std::exp2(view(Operand::Activations).params.shift[3]));
}

TEST_F(ViewsWindowTest, ABlockFormatOfTheBenchGoesIntoTheRecipe) {
    openDemo();
    goTo(Page::Formats);
    QTest::mouseClick(child<QToolButton>("preset MXFP4"), Qt::LeftButton);
    for (auto* button : page<FormatsPanel>()->findChildren<QPushButton*>())
        if (button->text() == "Use for the selection") QTest::mouseClick(button, Qt::LeftButton);
    EXPECT_EQ(recipe().activations.granularity, Granularity::Token);
    EXPECT_EQ(recipe().activations.groupSize, 32);
    EXPECT_EQ(recipe().activations.scaling.type, ScaleType::E8M0);
    EXPECT_TRUE(operandProblem(recipe().activations, false).empty());
    inspection().setOperand(Operand::Weights);
    QTest::mouseClick(child<QToolButton>("preset NVFP4"), Qt::LeftButton);
    for (auto* button : page<FormatsPanel>()->findChildren<QPushButton*>())
        if (button->text() == "Use for the selection") QTest::mouseClick(button, Qt::LeftButton);
    EXPECT_EQ(recipe().weights.granularity, Granularity::Group);
    EXPECT_EQ(recipe().weights.groupSize, 16);
    EXPECT_TRUE(operandProblem(recipe().weights, true).empty());
    QTest::mouseClick(child<QToolButton>("preset INT4"), Qt::LeftButton);
    for (auto* button : page<FormatsPanel>()->findChildren<QPushButton*>())
        if (button->text() == "Use for the selection") QTest::mouseClick(button, Qt::LeftButton);
    EXPECT_EQ(recipe().weights.granularity, Granularity::Row);
    EXPECT_EQ(recipe().weights.scaling, Scaling{});
    EXPECT_TRUE(operandProblem(recipe().weights, true).empty());
}

} // namespace
