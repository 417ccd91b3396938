// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window_fixture.h"
#include "charts/histogram_view.h"
#include "checkpoint/safetensors.h"

#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSlider>
#include <QSplitter>
#include <QTableView>
#include <set>

namespace {

using namespace qs;
using test::waitFor;
using WindowTest = test::WindowFixture;

TEST_F(WindowTest, OpensTheDemoAndShowsItsSites) {
    openDemo();
    auto* sites = child<QTreeView>("sites");
    EXPECT_EQ(sites->model()->rowCount(),
              session.model()->checkpoint->config->layers + 2); // embed, blocks, head
    EXPECT_TRUE(session.model()->canRun()) << session.model()->problem();
    EXPECT_EQ(window.messageBar().text(), QString());
    const auto q = session.inspection().snapshot(Operand::Activations);
    ASSERT_TRUE(q);
    EXPECT_EQ(q->site, (SiteId{0, Role::Q}));
    EXPECT_EQ(q->rowLabels.size(), q->rows);
}

TEST_F(WindowTest, ASelectionInTheTreeDrivesThePages) {
    openDemo();
    auto* sites = child<QTreeView>("sites");
    const QModelIndex block = sites->model()->index(1, 0);
    sites->expand(block);
    clickRow(sites, sites->model()->index(6, 0, block)); // down
    EXPECT_EQ(session.inspection().site(), (SiteId{0, Role::Down}));
    ASSERT_TRUE(waitFor([&] { return window.isSettled(); }));
    ASSERT_TRUE(session.inspection().snapshot(Operand::Activations));
    EXPECT_EQ(session.inspection().snapshot(Operand::Activations)->site.role, Role::Down);
    EXPECT_EQ(session.inspection().snapshot(Operand::Weights)->channels,
              session.model()->checkpoint->config->intermediateSize);
    for (int i = 0; i < kPageCount; ++i) goTo(static_cast<Page>(i));

    QTest::keyClick(&window, Qt::Key_F, Qt::ControlModifier);
    auto* filter = child<QLineEdit>("filter");
    EXPECT_TRUE(filter->hasFocus());
    QTest::keyClicks(filter, "head");
    EXPECT_EQ(sites->model()->rowCount(), 1);
}

TEST_F(WindowTest, EveryPageIsPaintedInBothThemes) {
    openDemo();
    for (const Theme theme : {Theme::Light, Theme::Dark}) {
        window.setTheme(theme);
        for (int i = 0; i < kPageCount; ++i) {
            goTo(static_cast<Page>(i));
            const QImage image = window.grab().toImage();
            QSet<QRgb> colours;
            for (int y = 0; y < image.height(); y += 3)
                for (int x = 0; x < image.width(); x += 3) colours.insert(image.pixel(x, y));
            EXPECT_GT(colours.size(), 20) << i;
        }
    }
}

TEST_F(WindowTest, FormatControlsChangeTheRecipeAndItsNumbers) {
    openDemo();
    const double before = view(Operand::Weights).distortion.sqnrDb();
    auto* mantissa = editor(Operand::Weights)->findChild<QSpinBox*>("mantissa");
    mantissa->setFocus();
    QTest::keyClick(mantissa, Qt::Key_Up);
    EXPECT_EQ(recipe().weights.format, Format::floating(2, 2));
    EXPECT_GT(view(Operand::Weights).distortion.sqnrDb(), before + 3);
    auto* exponent = editor(Operand::Weights)->findChild<QSpinBox*>("exponent");
    QTest::keyClick(exponent, Qt::Key_Down);
    EXPECT_EQ(recipe().weights.format, Format::floating(1, 2));

    auto* family = editor(Operand::Weights)->findChild<QComboBox*>("family");
    family->setFocus();
    QTest::keyClick(family, Qt::Key_Down);
    EXPECT_EQ(recipe().weights.format, Format::integer(4));
    QTest::keyClick(&window, Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(recipe().weights.format, Format::floating(1, 2));
    QTest::keyClick(&window, Qt::Key_Z, Qt::ControlModifier);
    QTest::keyClick(&window, Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(recipe().weights.format, Format::floating(2, 1));
    EXPECT_DOUBLE_EQ(view(Operand::Weights).distortion.sqnrDb(), before);
    QTest::keyClick(&window, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(recipe().weights.format, Format::floating(2, 2));
}

TEST_F(WindowTest, DraggingAClipEdgeIsOneStepAndItsNumbersAreExactInTheEnd) {
    openDemo();
    goTo(Page::Distribution);
    auto* histogram = window.findChild<HistogramView*>();
    ASSERT_NE(histogram, nullptr);
    ASSERT_TRUE(view(Operand::Activations).params.active());
    EXPECT_EQ(recipe().activations.clipRatio, 1);
    const int steps = session.recipes().undoStack().count();
    QPoint at(static_cast<int>(histogram->clipEdgePixel()), histogram->height() / 2);
    QTest::mousePress(histogram, Qt::LeftButton, {}, at);
    for (int i = 0; i < 10; ++i) {
        at.rx() -= histogram->width() / 50;
        QTest::mouseMove(histogram, at);
        EXPECT_GT(view(Operand::Activations).distortion.count, 0);
    }
    QTest::mouseRelease(histogram, Qt::LeftButton, {}, at);
    EXPECT_LT(recipe().activations.clipRatio, 0.8);
    EXPECT_GT(view(Operand::Activations).distortion.clipped, 0);
    EXPECT_EQ(session.recipes().undoStack().count(), steps + 1);
    ASSERT_TRUE(waitFor([&] { return view(Operand::Activations).distortion.exact; }));
    QTest::keyClick(&window, Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(recipe().activations.clipRatio, 1);
}

TEST_F(WindowTest, TheClipSliderMovesTheEdge) {
    openDemo();
    auto* slider = editor(Operand::Activations)->findChild<QSlider*>("clip");
    slider->setFocus();
    for (int i = 0; i < 4; ++i) QTest::keyClick(slider, Qt::Key_PageDown);
    EXPECT_NEAR(recipe().activations.clipRatio, 0.8, 1e-9);
    goTo(Page::Distribution);
    EXPECT_NEAR(window.findChild<HistogramView*>()->clipRatio(), 0.8, 1e-6);
    EXPECT_NEAR(view(Operand::Activations).clipRatio, 0.8, 1e-9);
}

TEST_F(WindowTest, ChoosingAShippedRecipeCanBeUndone) {
    openDemo();
    const Recipe before = session.recipes().recipe();
    auto* box = child<QComboBox>("recipeBox");
    const int index = box->findText("int4-minmax-w4a4");
    ASSERT_GE(index, 0);
    box->setFocus();
    while (box->currentIndex() != index)
        QTest::keyClick(box, box->currentIndex() < index ? Qt::Key_Down : Qt::Key_Up);
    ASSERT_TRUE(
        waitFor([&] { return session.recipes().recipe().name == "int4-minmax-w4a4" && window.isSettled(); }));
    EXPECT_EQ(recipe().weights.format, Format::floating(1, 2)); // the symmetric integer grid
    while (session.recipes().undoStack().canUndo()) QTest::keyClick(&window, Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(session.recipes().recipe(), before);
    EXPECT_EQ(box->currentText(), QString::fromStdString(before.name));
}

TEST_F(WindowTest, EvaluatesStoresAndCompares) {
    openDemo();
    run(4);
    ASSERT_TRUE(waitFor([&] { return !session.evaluation().isRunning() && window.isSettled(); }));
    EXPECT_EQ(window.messageBar().text(), QString());
    EXPECT_GT(child<QTableView>("results")->model()->rowCount(), 0);
    EXPECT_EQ(child<QTableView>("results")->model()->columnCount(),
              4); // task, metric, full precision, recipe
    ASSERT_EQ(session.runs().runs().size(), 2u);
    std::set<std::string> backends;
    for (const RunRecord& stored : session.runs().runs()) backends.insert(stored.backend);
    EXPECT_EQ(backends, (std::set<std::string>{"f32", "packed"}))
        << "integers unless the user says otherwise";

    QTest::mouseClick(child<QPushButton>("compare"), Qt::LeftButton);
    EXPECT_EQ(window.pages().page(), Page::Compare);
    ASSERT_TRUE(
        waitFor([&] { return window.isSettled() && child<QTableView>("paired")->model()->rowCount() > 0; }));
    EXPECT_GT(child<QTableView>("sideBySide")->model()->rowCount(), 0);
    auto* runs = child<QTreeWidget>("runs");
    EXPECT_EQ(runs->topLevelItemCount(), 2);
    EXPECT_EQ(runs->topLevelItem(0)->checkState(0), Qt::Checked);

    // They are still there for the next session.
    Session next(scratch.path() / "runs.db");
    next.runs().refresh();
    ASSERT_TRUE(waitFor([&] { return next.runs().runs().size() == 2; }));

    // Deleting can be undone in the message bar.
    runs->topLevelItem(1)->setSelected(true);
    QTest::mouseClick(child<QPushButton>("delete"), Qt::LeftButton);
    ASSERT_TRUE(waitFor([&] { return session.runs().runs().size() == 1; }));
    ASSERT_TRUE(waitFor([&] { return !window.messageBar().text().isEmpty(); }));
    for (auto* button : window.messageBar().findChildren<QPushButton*>())
        if (button->isVisible()) QTest::mouseClick(button, Qt::LeftButton);
    ASSERT_TRUE(waitFor([&] { return session.runs().runs().size() == 2; }));
}

TEST_F(WindowTest, CancelKeepsTheWindowAndTheNextRunWorking) {
    openDemo();
    auto* tasks = child<QTreeWidget>("tasks");
    goTo(Page::Evaluate);
    for (int i = 0; i < tasks->topLevelItemCount();
         ++i) // everything that needs no files: long enough to be cancelled
        if (tasks->topLevelItem(i)->text(0).startsWith("demo") &&
            tasks->topLevelItem(i)->checkState(0) != Qt::Checked)
            tick(tasks, tasks->topLevelItem(i)->text(0));
    run(0);
    QTest::keyClick(&window, Qt::Key_Escape);
    ASSERT_TRUE(waitFor([&] { return !session.evaluation().isRunning(); }));
    EXPECT_FALSE(child<QPushButton>("cancel")->isEnabled());
    EXPECT_EQ(window.messageBar().text(), QString()); // a cancel is no error
    run(2);
    ASSERT_TRUE(waitFor([&] { return !session.evaluation().isRunning() && window.isSettled(); }));
    EXPECT_GT(child<QTableView>("results")->model()->rowCount(), 0);
}

TEST_F(WindowTest, TheWindowStaysUsableDuringAnEvaluation) {
    openDemo();
    auto* tasks = child<QTreeWidget>("tasks");
    goTo(Page::Evaluate);
    for (int i = 0; i < tasks->topLevelItemCount(); ++i)
        if (tasks->topLevelItem(i)->text(0).startsWith("demo") &&
            tasks->topLevelItem(i)->checkState(0) != Qt::Checked)
            tick(tasks, tasks->topLevelItem(i)->text(0));
    run(0);
    session.inspection().select({1, Role::Up});
    ASSERT_TRUE(waitFor([&] {
        const auto t = session.inspection().snapshot(Operand::Activations);
        return t && t->site == SiteId{1, Role::Up};
    }));
    session.evaluation().cancelRunning();
    ASSERT_TRUE(waitFor([&] { return !session.evaluation().isRunning(); }));
}

TEST_F(WindowTest, AnUnreadableFileIsAnInlineErrorAndKeepsTheModel) {
    openDemo();
    const auto demo = session.model();
    const auto file = scratch.path() / "broken.gguf";
    QFile broken(QString::fromStdString(file.string()));
    ASSERT_TRUE(broken.open(QIODevice::WriteOnly));
    broken.write("GGUF and nothing else");
    broken.close();

    dropOnWindow(broken.fileName());
    ASSERT_TRUE(waitFor([&] { return !window.messageBar().text().isEmpty(); }));
    EXPECT_TRUE(window.messageBar().text().contains("broken.gguf")) << qPrintable(window.messageBar().text());
    EXPECT_EQ(session.model(), demo);
}

/// Numbers of the model before would be taken for its own.
TEST_F(WindowTest, AModelWithoutActivationsShowsNoneOfTheOneBefore) {
    openDemo();
    const auto numbers = [&](Operand operand) {
        QStringList texts;
        for (const QLabel* label :
             window.findChildren<QLabel*>(operand == Operand::Weights ? "weightNumber" : "activationNumber"))
            texts << label->text();
        return texts;
    };
    ASSERT_EQ(numbers(Operand::Activations).size(), 5);
    EXPECT_FALSE(numbers(Operand::Activations).contains(QStringLiteral("–")));
    const auto file = scratch.path() / "odd.safetensors";
    SafetensorsWriter writer;
    writer.add("encoder.layer.weight", {2, 4}, std::vector<float>{1, 2, 3, 4, 5, 6, 7, 8});
    writer.write(file);
    window.openModel(QString::fromStdString(file.string()));
    ASSERT_TRUE(waitFor([&] { return session.inspection().isWeightsOnly() && window.isSettled(); }));
    EXPECT_EQ(numbers(Operand::Activations), QStringList(5, QStringLiteral("–")));
    EXPECT_FALSE(numbers(Operand::Weights).contains(QStringLiteral("–")));
}

TEST_F(WindowTest, ARecipeThatLoadsTakesTheErrorOfTheLastOneAway) {
    openDemo();
    session.openRecipe("no-such-recipe");
    ASSERT_TRUE(waitFor([&] { return window.messageBar().text().contains("no-such-recipe"); }));
    session.openRecipe("int4-minmax-w4a4");
    ASSERT_TRUE(waitFor([&] { return session.recipes().recipe().name == "int4-minmax-w4a4"; }));
    EXPECT_EQ(window.messageBar().text(), QString());
}

TEST_F(WindowTest, ADroppedConfigurationOpensItsFolder) {
    openDemo();
    const auto folder = scratch.path() / "model";
    std::filesystem::create_directory(folder);
    SafetensorsWriter writer;
    writer.add("encoder.layer.weight", {2, 4}, std::vector<float>{1, 2, 3, 4, 5, 6, 7, 8});
    writer.write(folder / "model.safetensors");
    QFile config(QString::fromStdString((folder / "config.json").string()));
    ASSERT_TRUE(config.open(QIODevice::WriteOnly));
    config.write("{\"model_type\": \"odd\"}");
    config.close();
    dropOnWindow(config.fileName());
    ASSERT_TRUE(waitFor([&] { return session.model()->checkpoint->modelType == "odd"; }))
        << qPrintable(window.messageBar().text());
    EXPECT_TRUE(window.messageBar().text().contains("'odd'")) << qPrintable(window.messageBar().text());
}

TEST_F(WindowTest, ADroppedRecipeIsLoaded) {
    openDemo();
    QFile file(QString::fromStdString((scratch.path() / "mine.yaml").string()));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("name: mine\nmethod: minmax\nrules:\n  - match: blocks.*\n    weights: {format: e3m0, "
               "granularity: row}\n");
    file.close();
    dropOnWindow(file.fileName());
    ASSERT_TRUE(waitFor([&] { return session.recipes().recipe().name == "mine"; }));
    EXPECT_EQ(recipe().weights.format, Format::floating(3, 0));
    EXPECT_EQ(child<QComboBox>("recipeBox")->currentText(), "mine");
}

TEST_F(WindowTest, AnotherProbeTextIsRunThroughTheModel) {
    openDemo();
    const auto rows = session.inspection().snapshot(Operand::Activations)->rows;
    QTest::keyClicks(child<QPlainTextEdit>("probeText"), "A small text.");
    QTest::mouseClick(child<QPushButton>("runText"), Qt::LeftButton);
    ASSERT_TRUE(waitFor([&] { return window.isSettled(); }));
    EXPECT_LT(session.inspection().snapshot(Operand::Activations)->rows, rows);
    EXPECT_EQ(window.messageBar().text(), QString());
}

TEST_F(WindowTest, LeavingAWidePageForOneWithTheInspectorDoesNotWidenTheWindow) {
    window.resize(1280, 800);
    window.pages().comparePanel().findChild<QSplitter*>()->setMinimumWidth(900); // with both docks too wide
    goTo(Page::Compare);
    ASSERT_EQ(window.width(), 1280);
    goTo(Page::Overview);
    for (int i = 0; i < 20; ++i) QCoreApplication::processEvents();
    EXPECT_EQ(window.width(), 1280);
}

TEST(WindowLife, ClosingDuringARunIsClean) {
    test::ScratchDir scratch;
    Settings settings(false);
    Session session(scratch.path() / "runs.db");
    MainWindow window(session, settings);
    window.show();
    window.openModel({});
    ASSERT_TRUE(waitFor([&] { return session.model() != nullptr; }));
    window.pages().requestRun(); // while the survey is still at work
    ASSERT_TRUE(session.evaluation().isRunning());
    window.close();
    EXPECT_FALSE(window.isVisible());
}

} // namespace
