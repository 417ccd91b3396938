// SPDX-License-Identifier: GPL-3.0-or-later
// The recipe page in the window: in step with the toolbar, the inspector and undo.
#include "app/window_fixture.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QSlider>
#include <QTabWidget>
#include <QTableView>
#include <QToolButton>

namespace qs {
namespace {

using test::waitFor;

class RecipePage : public test::WindowFixture {
protected:
    void openRecipePage() {
        openDemo();
        goTo(Page::Recipe);
        rules()->setCurrentIndex(rules()->model()->index(0, 0));
    }
    QTreeView* rules() { return child<QTreeView>("rules"); }
    const Recipe& current() { return session.recipes().recipe(); }
    void undo() { QTest::keyClick(&window, Qt::Key_Z, Qt::ControlModifier); }
};

TEST_F(RecipePage, EditsAreUndoneAndMarkTheName) {
    openRecipePage();
    const Recipe before = current();
    QTest::mouseClick(child<QToolButton>("addRule"), Qt::LeftButton);
    EXPECT_EQ(current().rules.size(), before.rules.size() + 1);
    EXPECT_EQ(current().name, before.name + "-edited");
    EXPECT_EQ(child<QComboBox>("recipeBox")->currentText().toStdString(), current().name);
    rules()->setFocus();
    undo();
    EXPECT_EQ(current(), before);
    EXPECT_EQ(child<QComboBox>("recipeBox")->currentText().toStdString(), before.name);
    EXPECT_EQ(child<QLineEdit>("recipeName")->text().toStdString(), before.name);
}

TEST_F(RecipePage, AnotherRecipeInTheToolbarIsShown) {
    openRecipePage();
    auto* box = child<QComboBox>("recipeBox");
    box->setCurrentIndex(box->findText("fpq-w4a4"));
    emit box->activated(box->currentIndex());
    ASSERT_TRUE(waitFor([&] { return current().name == "fpq-w4a4"; }));
    EXPECT_EQ(child<QLineEdit>("recipeName")->text(), "fpq-w4a4");
    EXPECT_EQ(rules()->model()->rowCount(), static_cast<int>(current().rules.size()));
}

TEST_F(RecipePage, ADragOfTheClipIsOneStep) {
    openRecipePage();
    const Recipe before = current();
    auto* clip = child<QWidget>("ruleWeights")->findChild<QSlider*>("clip");
    ASSERT_TRUE(clip->isVisible());
    clip->setSliderDown(true);
    for (int v = 990; v >= 700; v -= 10) clip->setSliderPosition(v);
    clip->setSliderDown(false);
    EXPECT_NEAR(current().rules[0].weights->clipRatio, 0.7, 1e-9);
    rules()->setFocus();
    undo();
    EXPECT_EQ(current(), before);
}

TEST_F(RecipePage, TheInspectorFollows) {
    openRecipePage();
    child<QCheckBox>("setsWeights")->click();
    EXPECT_TRUE(recipe().weights.format.isNone());
    goTo(Page::Distribution);
    EXPECT_TRUE(editor(Operand::Weights)->recipe().format.isNone());
    goTo(Page::Recipe);
    rules()->setFocus();
    undo();
    goTo(Page::Distribution);
    EXPECT_FALSE(editor(Operand::Weights)->recipe().format.isNone());
}

TEST_F(RecipePage, EditsElsewhereAreShown) {
    openRecipePage();
    goTo(Page::Distribution);
    SiteRecipe wanted = recipe();
    wanted.weights.format = Format::integer(8);
    session.editRecipe(wanted, EditScope::Site, false);
    goTo(Page::Recipe);
    EXPECT_EQ(rules()->model()->rowCount(), static_cast<int>(current().rules.size()));
    EXPECT_EQ(child<QLineEdit>("recipeName")->text().toStdString(), current().name);
}

TEST_F(RecipePage, ComparesWithAShippedRecipeAndAFile) {
    openRecipePage();
    child<QTabWidget>("recipeTabs")->setCurrentIndex(3);
    auto* copy = child<QPushButton>("copyDifferences");
    EXPECT_FALSE(copy->isEnabled()) << "there is nothing to copy yet";
    auto* box = child<QComboBox>("reference");
    box->setCurrentIndex(box->findText("nvfp4"));
    emit box->activated(box->currentIndex());
    auto* table = child<QTableView>("differences");
    ASSERT_TRUE(waitFor([&] { return table->model()->rowCount() > 0; }));
    EXPECT_TRUE(copy->isEnabled());
    const std::string file = (scratch.path() / "same.yaml").string();
    session.saveRecipe(QString::fromStdString(file));
    ASSERT_TRUE(waitFor([&] { return std::filesystem::exists(file); }));
    session.openReference(QString::fromStdString(file));
    ASSERT_TRUE(waitFor([&] { return table->model()->rowCount() <= 1; })); // the name alone
}

} // namespace
} // namespace qs
