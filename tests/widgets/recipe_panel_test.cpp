// SPDX-License-Identifier: GPL-3.0-or-later
#include "calibrate/stage.h"
#include "models/recipe_tree_model.h"
#include "panels/method_editor.h"
#include "panels/operands_editor.h"
#include "panels/recipe_panel.h"
#include "panels/recipe_source_view.h"
#include "synthetic.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <QTextBlock>
#include <QToolButton>
#include <QTreeView>
#include <QTreeWidget>
#include <gtest/gtest.h>

namespace qs {
namespace {

std::vector<SiteId> sitesOf(int blocks) {
    std::vector<SiteId> sites;
    for (int b = 0; b < blocks; ++b)
        for (const Role role : kBlockRoles) sites.push_back({b, role});
    return sites;
}

class Panel : public ::testing::Test {
protected:
    Panel() {
        panel.resize(1000, 640);
        panel.show();
        panel.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&panel));
        // What the session does with a change.
        QObject::connect(&panel, &RecipePanel::edited, &panel,
                         [this](const Recipe& next, const QString& what) {
                             recipe = next;
                             steps << what;
                             panel.setRecipe(recipe, sites);
                         });
        panel.setRecipe(recipe, sites);
    }
    template <class T> T* child(const char* name) {
        T* found = panel.findChild<T*>(QString::fromLatin1(name));
        EXPECT_NE(found, nullptr) << name;
        return found;
    }
    QAbstractItemModel* rules() { return child<QTreeView>("rules")->model(); }
    void selectRule(int row) { child<QTreeView>("rules")->setCurrentIndex(rules()->index(row, 0)); }
    void showTab(int index) { child<QTabWidget>("recipeTabs")->setCurrentIndex(index); }
    void click(const char* button) { QTest::mouseClick(child<QToolButton>(button), Qt::LeftButton); }
    QString preview() { return child<QLabel>("patternPreview")->text(); }

    Recipe recipe = openRecipe("fpq-w4a4");
    std::vector<SiteId> sites = sitesOf(3);
    QStringList steps;
    RecipePanel panel;
};

TEST_F(Panel, TreeModelIsSoundThroughEveryKindOfChange) {
    RecipeTreeModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setRecipe({}, {});
    model.setRecipe(recipe.rules, {});
    model.setRecipe(recipe.rules, sites);
    auto more = recipe.rules;
    more.push_back({"*", OperandRecipe{}, OperandRecipe{}});
    model.setRecipe(more, sites);
    EXPECT_EQ(model.rowCount(), 3);
    EXPECT_EQ(model.rowCount(model.index(2, 0)), 21);
    EXPECT_TRUE(model.index(0, RecipeTreeModel::SitesColumn).data().toString().contains("overridden"));
    EXPECT_TRUE(model.index(0, 1, model.index(0, 0)).data().toString().contains("3")); // by rule 3
    more[0].weights->clipRatio = 0.5;
    model.setRecipe(more, sites);
    EXPECT_TRUE(model.index(0, RecipeTreeModel::WeightsColumn).data().toString().contains("0.5"));
    model.setRecipe({}, sites);
    EXPECT_EQ(model.rowCount(), 0);
}

TEST_F(Panel, RulesAreAddedMovedDuplicatedAndRemoved) {
    selectRule(0);
    const auto before = recipe.rules;
    click("addRule");
    ASSERT_EQ(recipe.rules.size(), before.size() + 1);
    EXPECT_EQ(recipe.rules[1].match, "blocks.*");
    EXPECT_EQ(child<QTreeView>("rules")->currentIndex().row(), 1);
    click("ruleDown");
    EXPECT_EQ(recipe.rules[2].match, "blocks.*");
    EXPECT_FALSE(child<QToolButton>("ruleDown")->isEnabled());
    click("duplicateRule");
    EXPECT_EQ(recipe.rules.size(), before.size() + 2);
    child<QTreeView>("rules")->setFocus(); // the keys belong to the tree
    QTest::keyClick(child<QTreeView>("rules"), Qt::Key_Delete);
    EXPECT_EQ(recipe.rules.size(), before.size() + 1);
    QTest::keyClick(child<QTreeView>("rules"), Qt::Key_Up, Qt::ControlModifier | Qt::ShiftModifier);
    click("removeRule");
    EXPECT_EQ(recipe.rules, before);
    while (!recipe.rules.empty()) click("removeRule");
    EXPECT_FALSE(child<QToolButton>("removeRule")->isEnabled());
    EXPECT_FALSE(preview().isEmpty());
    click("addRule");
    EXPECT_EQ(recipe.rules.size(), 1u);
}

TEST_F(Panel, PatternsSayWhatTheyMatchWhileOneWrites) {
    selectRule(0);
    auto* pattern = child<QLineEdit>("pattern");
    pattern->selectAll();
    QTest::keyClicks(pattern, "blocks.1.*");
    EXPECT_TRUE(preview().contains("7")) << qPrintable(preview());
    EXPECT_TRUE(steps.isEmpty()); // nothing yet
    QTest::keyClick(pattern, Qt::Key_Return);
    EXPECT_EQ(recipe.rules[0].match, "blocks.1.*");
    pattern->selectAll();
    QTest::keyClicks(pattern, "blocks.*.dwon");
    EXPECT_TRUE(preview().contains("dwon"));
    QTest::keyClick(pattern, Qt::Key_Return);
    EXPECT_EQ(recipe.rules[0].match, "blocks.1.*"); // refused
    EXPECT_EQ(pattern->text(), "blocks.*.dwon");    // and kept to be mended
    pattern->selectAll();
    QTest::keyClicks(pattern, "embed"); // this model has no such site
    EXPECT_FALSE(preview().isEmpty());
}

TEST_F(Panel, ARuleSetsOneOperandOrBoth) {
    selectRule(1); // the embedding: weights only
    auto* activations = child<QCheckBox>("setsActivations");
    EXPECT_FALSE(activations->isChecked());
    activations->click();
    EXPECT_TRUE(recipe.rules[1].activations.has_value());
    child<QCheckBox>("setsWeights")->click();
    EXPECT_FALSE(recipe.rules[1].weights.has_value());
    auto* family = child<QWidget>("ruleActivations")->findChild<QComboBox*>("family");
    family->setCurrentIndex(2); // integers
    emit family->activated(2);
    EXPECT_EQ(recipe.rules[1].activations->format.kind, Format::Kind::Int);
}

TEST_F(Panel, ManySitesAreEditedAtOnce) {
    showTab(1);
    auto* table = child<QTableView>("recipeSites");
    QAbstractItemModelTester tester(table->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    ASSERT_EQ(table->model()->rowCount(), 21);
    QTest::keyClicks(child<QLineEdit>("siteFilter"), "down");
    ASSERT_EQ(table->model()->rowCount(), 3);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_A, Qt::ControlModifier);
    EXPECT_TRUE(child<QLabel>("operandsTitle")->text().contains("3"));
    auto* family = child<QWidget>("ruleWeights")->findChild<QComboBox*>("family");
    family->setCurrentIndex(2);
    emit family->activated(2);
    const Recipe shipped = openRecipe("fpq-w4a4");
    for (const SiteId& site : sites) {
        const bool edited = site.role == Role::Down;
        EXPECT_EQ(recipe.forSite(site).weights.format.kind == Format::Kind::Int, edited) << site.name();
        EXPECT_EQ(recipe.forSite(site).activations, shipped.forSite(site).activations);
    }
    EXPECT_EQ(steps.size(), 1);
    EXPECT_EQ(table->selectionModel()->selectedRows().size(), 3); // still selected
}

TEST_F(Panel, MethodsAndOptionsAreCheckedBeforeTheyAreTaken) {
    showTab(2);
    auto* options = child<QTreeWidget>("options");
    const auto rounds = options->findItems("rounds", Qt::MatchExactly);
    ASSERT_EQ(rounds.size(), 1);
    EXPECT_FALSE(rounds[0]->text(3).isEmpty());
    rounds[0]->setText(1, "5");
    QCoreApplication::processEvents();
    EXPECT_EQ(recipe.options.at("rounds"), "5");
    options->findItems("rounds", Qt::MatchExactly)[0]->setText(1, "many");
    QCoreApplication::processEvents();
    EXPECT_EQ(recipe.options.at("rounds"), "5");
    EXPECT_TRUE(child<QLabel>("methodProblem")->text().contains("rounds"));
    auto* method = child<QComboBox>("methodChain");
    method->lineEdit()->selectAll();
    QTest::keyClicks(method->lineEdit(), "gptq+nonsense");
    QTest::keyClick(method->lineEdit(), Qt::Key_Return);
    EXPECT_EQ(recipe.method, "fpq");
    EXPECT_FALSE(child<QLabel>("methodProblem")->text().isEmpty());
    method->lineEdit()->selectAll();
    QTest::keyClicks(method->lineEdit(), "hadamard+gptq");
    QTest::keyClick(method->lineEdit(), Qt::Key_Return);
    EXPECT_EQ(recipe.method, "hadamard+gptq");
    EXPECT_TRUE(recipe.options.empty());
    EXPECT_EQ(options->findItems("damping", Qt::MatchExactly).size(), 1);
}

TEST(MethodOptions, EveryOptionOfEveryMethodIsExplained) {
    for (const Method& m : allMethods())
        for (const std::string& option : m.options)
            EXPECT_FALSE(optionSentence(QString::fromStdString(option)).isEmpty()) << m.name << ' ' << option;
}

TEST_F(Panel, YamlIsCheckedLineByLine) {
    showTab(4);
    auto* text = child<QPlainTextEdit>("yaml");
    auto* apply = child<QPushButton>("applyYaml");
    EXPECT_EQ(text->toPlainText().toStdString(), recipe.toYaml());
    EXPECT_FALSE(apply->isEnabled());
    QString changed = text->toPlainText();
    changed.replace("blocks.*|head", "blocks.*.dwon");
    text->selectAll();
    text->insertPlainText(changed);
    EXPECT_FALSE(apply->isEnabled());
    EXPECT_TRUE(child<QLabel>("yamlProblem")->text().contains("dwon"));
    ASSERT_EQ(text->extraSelections().size(), 1);
    EXPECT_TRUE(text->extraSelections()[0].cursor.block().text().contains("dwon"));
    text->selectAll();
    text->insertPlainText(changed.replace("dwon", "down"));
    EXPECT_TRUE(apply->isEnabled());
    EXPECT_TRUE(text->extraSelections().isEmpty());
    QTest::mouseClick(apply, Qt::LeftButton);
    EXPECT_EQ(recipe.rules[0].match, "blocks.*.down");
    EXPECT_FALSE(apply->isEnabled());
    // Unapplied text survives a change from elsewhere, until it is reverted.
    text->moveCursor(QTextCursor::End);
    text->insertPlainText("x");
    recipe.method = "minmax";
    recipe.options.clear();
    panel.setRecipe(recipe, sites);
    EXPECT_TRUE(text->toPlainText().endsWith("x"));
    QTest::mouseClick(child<QPushButton>("revertYaml"), Qt::LeftButton);
    EXPECT_EQ(text->toPlainText().toStdString(), recipe.toYaml());
}

TEST_F(Panel, DifferencesFromAnotherRecipe) {
    showTab(3);
    QSignalSpy asked(&panel, &RecipePanel::referenceRequested);
    panel.setShipped({{"minmax-w4a4", "sentence"}});
    auto* box = child<QComboBox>("reference");
    const int index = box->findText("minmax-w4a4");
    ASSERT_GE(index, 0);
    box->setCurrentIndex(index);
    emit box->activated(index);
    ASSERT_EQ(asked.size(), 1);
    EXPECT_EQ(asked[0][0].toString(), "minmax-w4a4");
    panel.setReference(openRecipe("minmax-w4a4"));
    auto* table = child<QTableView>("differences");
    EXPECT_GT(table->model()->rowCount(), 3);
    EXPECT_TRUE(child<QPlainTextEdit>("textDifferences")->toPlainText().contains("\n- method: minmax"));
    panel.setReference(recipe);
    EXPECT_EQ(table->model()->rowCount(), 0);
}

TEST_F(Panel, RenamesAndDuplicates) {
    auto* name = child<QLineEdit>("recipeName");
    name->selectAll();
    QTest::keyClicks(name, "mine");
    QTest::keyClick(name, Qt::Key_Return);
    EXPECT_EQ(recipe.name, "mine");
    EXPECT_EQ(recipe.description, openRecipe("fpq-w4a4").description);
    QTest::mouseClick(child<QPushButton>("duplicateRecipe"), Qt::LeftButton);
    EXPECT_EQ(recipe.name, "mine-copy");
}

TEST_F(Panel, StandsWithoutAModelAndWithAHugeOne) {
    sites.clear();
    panel.setRecipe(recipe, sites);
    selectRule(0);
    EXPECT_FALSE(preview().isEmpty());
    showTab(1);
    panel.grab();
    sites = sitesOf(126);
    panel.setRecipe(recipe, sites);
    EXPECT_EQ(child<QTableView>("recipeSites")->model()->rowCount(), 126 * 7);
    panel.grab();
    Recipe empty;
    empty.name = "empty";
    panel.setRecipe(empty, sites);
    for (int tab = 0; tab < 5; ++tab) {
        showTab(tab);
        panel.grab();
    }
}

} // namespace
} // namespace qs
