// SPDX-License-Identifier: GPL-3.0-or-later
// The analysis pages, driven in the window.
#include "app/window_fixture.h"
#include "charts/chart_frame.h"
#include "charts/site_map_view.h"

#include <QComboBox>
#include <QLabel>
#include <QRadioButton>

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

} // namespace
