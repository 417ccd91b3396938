// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window_fixture.h"
#include "charts/token_view.h"
#include "panels/samples_panel.h"
#include "results/harness_json.h"
#include "results/store.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QRegularExpression>
#include <QTabWidget>
#include <QTableView>
#include <QToolButton>
#include <cmath>

namespace {

using namespace qs;
using test::waitFor;

class CompareWindow : public test::WindowFixture {
protected:
    /// Two runs of the demo, ticked on the compare page.
    void evaluate(int limit) {
        openDemo();
        run(limit);
        ASSERT_TRUE(waitFor([&] { return !session.evaluation().isRunning() && window.isSettled(); }));
        QTest::mouseClick(child<QPushButton>("compare"), Qt::LeftButton);
        ASSERT_EQ(window.pages().page(), Page::Compare);
        ASSERT_TRUE(waitFor([&] { return window.isSettled() && paired()->rowCount() > 0; }));
    }
    QAbstractItemModel* paired() { return child<QTableView>("paired")->model(); }
    int column(QAbstractItemModel* model, const QString& header) {
        for (int c = 0; c < model->columnCount(); ++c)
            if (model->headerData(c, Qt::Horizontal).toString() == header) return c;
        return -1;
    }
    /// For looking at: only with QS_PICTURES set to a folder.
    void picture(const char* name) {
        const QString folder = qEnvironmentVariable("QS_PICTURES");
        if (folder.isEmpty()) return;
        for (const Theme theme : {Theme::Light, Theme::Dark}) {
            window.setTheme(theme);
            QCoreApplication::processEvents();
            window.grab().save(
                QStringLiteral("%1/%2-%3.png")
                    .arg(folder, QLatin1String(name), theme == Theme::Dark ? "dark" : "light"));
        }
    }
    void openTab(const QString& name) {
        auto* tabs = child<QTabWidget>("compareTabs");
        for (int i = 0; i < tabs->count(); ++i)
            if (tabs->tabText(i) == name) tabs->setCurrentIndex(i);
        ASSERT_EQ(tabs->tabText(tabs->currentIndex()), name);
    }
    void choose(const char* box, int index) {
        auto* combo = child<QComboBox>(box);
        combo->setFocus();
        while (combo->currentIndex() != index)
            QTest::keyClick(combo, combo->currentIndex() < index ? Qt::Key_Down : Qt::Key_Up);
    }
};

TEST_F(CompareWindow, DifferencesAreCorrectedAndCanBeReducedAndCopied) {
    evaluate(12);
    EXPECT_GE(column(paired(), "p, corrected"), 0);
    picture("differences");
    const int rows = paired()->rowCount();
    auto* only = child<QCheckBox>("onlyDifferent");
    only->setFocus();
    QTest::keyClick(only, Qt::Key_Space);
    EXPECT_LT(paired()->rowCount(), rows) << "twelve items do not separate all of them";
    QTest::keyClick(only, Qt::Key_Space);
    EXPECT_EQ(paired()->rowCount(), rows);

    auto* button = child<QToolButton>("exportTable");
    const auto copy = [&](const QString& what) {
        emit button->menu()->aboutToShow();
        for (QAction* action : button->menu()->actions())
            if (action->text() == what && action->isEnabled()) action->trigger();
        return QApplication::clipboard()->text();
    };
    EXPECT_TRUE(copy("Copy as Markdown").startsWith("| Run | Task | Metric |"));
    EXPECT_TRUE(copy("Copy as LaTeX").contains("\\toprule"));
    EXPECT_TRUE(copy("Copy as CSV").startsWith("Run,Task,Metric"));
    openTab("Divergence");
    picture("divergence");
    ASSERT_GT(child<QTableView>("divergences")->model()->rowCount(), 0);
    EXPECT_GT(child<QTableView>("divergences")->model()->index(0, 2).data(Qt::UserRole + 1).toDouble(), 0);
    EXPECT_TRUE(copy("Copy as CSV").startsWith("Run,Task,KL mean"));
}

TEST_F(CompareWindow, WithoutRunsItSaysWhereTheyComeFrom) {
    goTo(Page::Compare);
    ASSERT_TRUE(waitFor([&] { return window.isSettled(); }));
    bool said = false;
    for (const QLabel* label : window.pages().currentWidget()->findChildren<QLabel*>())
        said = said || (label->isVisible() && label->text().contains("no stored runs yet"));
    EXPECT_TRUE(said);
}

TEST_F(CompareWindow, AnyRunCanBeTheReference) {
    evaluate(6);
    const QString first = paired()->index(0, 0).data().toString();
    EXPECT_EQ(column(paired(), "full precision"), 8);
    auto* runs = child<QTreeWidget>("runs");
    for (int i = 0; i < runs->topLevelItemCount(); ++i)
        if (runs->topLevelItem(i)->text(0) == first) clickRow(runs, runs->model()->index(i, 0));
    QTest::mouseClick(child<QPushButton>("setReference"), Qt::LeftButton);
    ASSERT_TRUE(waitFor([&] { return window.isSettled() && column(paired(), first) == 8; }));
    EXPECT_EQ(paired()->index(0, 0).data().toString(), "full precision");
    EXPECT_EQ(runs->findItems("(reference)", Qt::MatchContains).size(), 1);
}

TEST_F(CompareWindow, ASampleIsShownTokenByTokenUnderBothConfigurations) {
    evaluate(10);
    openTab("Samples");
    auto* list = child<QTableView>("samples");
    const QAbstractItemModelTester tester(list->model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    auto* view = window.findChild<TokenView*>();
    ASSERT_TRUE(waitFor(
        [&] { return list->model()->rowCount() > 0 && !view->sections().empty() && !view->isBusy(); }));
    const int all = list->model()->rowCount();
    // The scored tokens' log-probabilities are those that the choice was judged by.
    const auto checkSums = [&] {
        for (const TokenSection& section : view->sections()) {
            double sumA = 0, sumB = 0;
            int scored = 0;
            for (const ViewedToken& token : section.tokens)
                if (token.scored) {
                    sumA += token.a;
                    sumB += token.b;
                    ++scored;
                }
            if (scored == 0) continue;
            const auto sums = QRegularExpression("log-likelihood (\\S+) \\| (\\S+)").match(section.title);
            ASSERT_TRUE(sums.hasMatch()) << qPrintable(section.title);
            EXPECT_NEAR(sums.captured(1).toDouble(), sumA, 0.006);
            EXPECT_NEAR(sums.captured(2).toDouble(), sumB, 0.006);
            EXPECT_TRUE(std::isfinite(sumB));
            EXPECT_NE(sumA, sumB);
        }
    };
    checkSums();
    picture("samples");
    EXPECT_GE(view->sections().size(), 5u) << "the prompt and four choices";

    choose("sampleFilter", 1);
    const int flips = list->model()->rowCount();
    choose("sampleFilter", 2);
    const int lost = list->model()->rowCount();
    choose("sampleFilter", 3);
    EXPECT_EQ(flips, lost + list->model()->rowCount());
    choose("sampleFilter", 0);
    EXPECT_EQ(list->model()->rowCount(), all);

    choose("sampleTask", 1);
    EXPECT_EQ(list->model()->rowCount(), 10);
    list->setCurrentIndex(list->model()->index(0, 0));
    const auto title = [&] { return view->sections().empty() ? QString() : view->sections().back().title; };
    ASSERT_TRUE(waitFor([&] { return window.isSettled() && !view->isBusy(); }));
    const QString before = title();
    QTest::keyClick(list, Qt::Key_Down, Qt::AltModifier);
    EXPECT_EQ(list->currentIndex().row(), 1);
    ASSERT_TRUE(waitFor([&] { return window.isSettled() && !view->isBusy() && title() != before; }));
    QTest::mouseClick(child<QToolButton>("previousSample"), Qt::LeftButton);
    EXPECT_EQ(list->currentIndex().row(), 0);

    auto* search = child<QLineEdit>("sampleSearch");
    search->setFocus();
    QTest::keyClicks(search, "zzzz");
    EXPECT_EQ(list->model()->rowCount(), 0);
}

TEST_F(CompareWindow, ResultsOfTheHarnessCanBeDroppedOnTheWindow) {
    evaluate(8);
    const std::string id = session.runs().runs().front().id;
    RunStore store(scratch.path() / "runs.db");
    RunRecord foreign = store.load(id);
    foreign.name = "somebody's baseline";
    foreign.id = newRunId(); // one's own run, exported and imported again, would take its own place
    foreign.modelHash.clear();
    foreign.recipeYaml.clear();
    const auto files = writeHarnessFiles(foreign, scratch.path() / "exchange", true);
    const std::size_t before = session.runs().runs().size();
    QString results, samples;
    for (const auto& file : files) {
        const QString name = QString::fromStdString(file.string());
        (name.contains("results_") ? results : samples) = name;
    }
    goTo(Page::Overview);
    dropOnWindow(samples); // a file of samples brings its results along
    ASSERT_TRUE(waitFor([&] { return session.runs().runs().size() == before + 1 && window.isSettled(); }))
        << qPrintable(window.messageBar().text());
    EXPECT_EQ(window.pages().page(), Page::Compare);
    const QString name = QString::fromStdString(session.runs().runs().front().name);
    EXPECT_TRUE(isTicked(child<QTreeWidget>("runs"), name)) << qPrintable(name);
    ASSERT_TRUE(waitFor([&] { return child<QTableView>("sideBySide")->model()->columnCount() == 5; }));

    QFile broken(QString::fromStdString((scratch.path() / "results_1.json").string()));
    ASSERT_TRUE(broken.open(QIODevice::WriteOnly));
    broken.write("{\"results\": 3}");
    broken.close();
    dropOnWindow(broken.fileName());
    ASSERT_TRUE(waitFor([&] { return window.messageBar().text().contains("results_1.json"); }))
        << qPrintable(window.messageBar().text());
    EXPECT_EQ(session.runs().runs().size(), before + 1);
}

/// Events as the system sends them: to what lies under the pointer, from which they go up.
TEST_F(CompareWindow, ADropOnAnyPartOfThePageImports) {
    evaluate(4);
    RunStore store(scratch.path() / "runs.db");
    RunRecord foreign = store.load(session.runs().runs().front().id);
    std::size_t expected = session.runs().runs().size();
    for (const char* name : {"runs", "paired", "compareTabs", "tryPrompt"}) {
        goTo(std::string(name) == "tryPrompt" ? Page::Try : Page::Compare);
        foreign.id = newRunId(); // one's own run would take its own place
        foreign.name = std::string("baseline ") + name;
        const auto files = writeHarnessFiles(foreign, scratch.path() / name, true);
        auto* part = child<QWidget>(name);
        const QPoint at = part->mapTo(&window, part->rect().center());
        QWidget* under = window.childAt(at);
        ASSERT_NE(under, nullptr);
        QMimeData mime;
        mime.setUrls({QUrl::fromLocalFile(QString::fromStdString(files[0].string()))});
        const QPoint local = under->mapFrom(&window, at);
        QDragEnterEvent enter(local, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(under, &enter);
        EXPECT_TRUE(enter.isAccepted()) << name;
        QDragMoveEvent move(local, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(under, &move);
        QDropEvent drop(local, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(under, &drop);
        ++expected;
        ASSERT_TRUE(waitFor([&] { return session.runs().runs().size() == expected && window.isSettled(); }))
            << name << qPrintable(window.messageBar().text());
    }
}

/// A text's tokens were stored: they are shown without running the model, in parts when there are many.
TEST_F(CompareWindow, ATextIsShownTokenByTokenUnderBothConfigurations) {
    openDemo();
    EvaluateSettings wanted = window.pages().evaluatePanel().settings();
    wanted.tasks = QStringList{"ppl::/demo/tasks/heldout.txt"};
    wanted.limit = 6;
    wanted.fullPrecision = true;
    wanted.currentRecipe = true;
    const quint64 id = session.evaluation().run(wanted, session.recipes().recipe());
    ASSERT_TRUE(waitFor([&] { return !session.evaluation().isRunning() && window.isSettled(); }));
    for (const QueueRow& row : session.evaluation().queue())
        if (row.id == id) window.pages().comparePanel().setTicked(row.runIds);
    goTo(Page::Compare);
    openTab("Samples");
    auto* list = child<QTableView>("samples");
    auto* view = window.findChild<TokenView*>();
    ASSERT_TRUE(waitFor([&] { return !view->sections().empty() && !view->isBusy() && window.isSettled(); }));
    EXPECT_EQ(list->model()->rowCount(), 6);
    picture("texts");
    EXPECT_EQ(child<QLabel>("sampleProblem")->text(), QString());
    const RunStore store(scratch.path() / "runs.db");
    std::vector<SampleRecord> first;
    for (const QString& run : window.pages().comparePanel().ticked())
        first.push_back(store.load(run.toStdString()).results.begin()->second.samples[0]);
    ASSERT_EQ(first.size(), 2u);
    double a = 0, b = 0;
    std::size_t tokens = 0;
    for (const TokenSection& section : view->sections())
        for (const ViewedToken& token : section.tokens) {
            EXPECT_FALSE(token.text.isEmpty());
            EXPECT_TRUE(token.scored);
            a += token.a;
            b += token.b;
            ++tokens;
        }
    EXPECT_EQ(tokens, first[0].tokenLogProbs.size());
    EXPECT_NEAR(a, first[0].logLikelihoods[0], 1e-3);
    EXPECT_NEAR(b, first[1].logLikelihoods[0], 1e-3);
    EXPECT_NE(a, b);
    EXPECT_FALSE(list->model()->index(0, list->model()->columnCount() - 1).data().toString().isEmpty());
    auto* search = child<QLineEdit>("sampleSearch");
    search->setFocus();
    QTest::keyClicks(search, "zzzz");
    EXPECT_EQ(list->model()->rowCount(), 0) << "texts are searched";

    SampleTokens many;
    for (int s = 0; s < 9; ++s) {
        many.sections.push_back({QStringLiteral("part"), {}, {}});
        for (int t = 0; t < 250; ++t) many.sections.back().tokens.push_back({"x", -1.0, -1.5, true});
    }
    window.pages().comparePanel().samples().setTokens(many);
    auto* part = child<QComboBox>("samplePart");
    ASSERT_EQ(part->count(), 3);
    EXPECT_TRUE(part->itemText(0).contains("500")) << qPrintable(part->itemText(0));
    EXPECT_EQ(view->sections().size(), 4u);
    choose("samplePart", 2);
    EXPECT_EQ(view->sections().size(), 1u);
}

/// What a year later would come out otherwise is said: in the list, and above the comparison.
TEST_F(CompareWindow, RunsThatWereMadeOtherwiseAreMarked) {
    evaluate(4);
    QStringList ids = window.pages().comparePanel().ticked();
    ASSERT_EQ(ids.size(), 2);
    auto* runs = child<QTreeWidget>("runs");
    EXPECT_TRUE(runs->findItems("made otherwise", Qt::MatchContains).isEmpty());
    EXPECT_FALSE(child<QLabel>("compareMessage")->isVisible());
    RunStore store(scratch.path() / "runs.db");
    RunRecord old = store.load(ids[1].toStdString());
    old.version = "0.0.1";
    old.preparedHash = "another";
    old.protocol = "paper, bos yes";
    store.save(old);
    session.runs().refresh();
    ASSERT_TRUE(waitFor([&] { return !runs->findItems("made otherwise", Qt::MatchContains).isEmpty(); }));
    const auto marked = runs->findItems("made otherwise", Qt::MatchContains);
    ASSERT_EQ(marked.size(), 1);
    EXPECT_TRUE(marked[0]->toolTip(0).contains("0.0.1")) << qPrintable(marked[0]->toolTip(0));
    EXPECT_TRUE(marked[0]->toolTip(0).contains("other numbers")) << qPrintable(marked[0]->toolTip(0));
    window.pages().comparePanel().setTicked(ids);
    auto* message = child<QLabel>("compareMessage");
    ASSERT_TRUE(waitFor([&] { return message->text().contains("0.0.1"); })) << qPrintable(message->text());
    EXPECT_TRUE(message->text().contains("protocols differ")) << qPrintable(message->text());
    // Its tokens cannot be had from the numbers of now.
    openTab("Samples");
    auto* problem = child<QLabel>("sampleProblem");
    ASSERT_TRUE(waitFor([&] { return problem->text().contains("other numbers"); }))
        << qPrintable(problem->text());
}

TEST_F(CompareWindow, WithoutTheModelTheStoredSumsAreShownAndWhy) {
    evaluate(4);
    Settings fresh(false);
    Session later(scratch.path() / "runs.db");
    MainWindow second(later, fresh);
    second.show();
    ASSERT_TRUE(waitFor([&] { return later.runs().runs().size() == 2; }));
    second.pages().showPage(Page::Compare);
    QStringList ids;
    for (const RunRecord& run : later.runs().runs()) ids << QString::fromStdString(run.id);
    second.pages().comparePanel().setTicked(ids);
    second.pages().comparePanel().showSamples({});
    auto* view = second.findChild<TokenView*>();
    auto* problem = second.findChild<QLabel*>("sampleProblem");
    ASSERT_TRUE(waitFor([&] { return !problem->text().isEmpty(); }));
    EXPECT_TRUE(problem->text().contains("demo:")) << qPrintable(problem->text());
    ASSERT_GE(view->sections().size(), 2u);
    EXPECT_FALSE(view->sections()[0].plain.isEmpty());
    EXPECT_TRUE(view->sections()[0].tokens.empty());
}

} // namespace
