// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window_fixture.h"
#include "panels/queue_panel.h"
#include "results/process_mark.h"
#include "results/store.h"
#include "session/queue_file.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QDoubleSpinBox>
#include <QFile>
#include <QLabel>
#include <QTabWidget>
#include <QTableView>
#include <cmath>

namespace {

using namespace qs;
using test::waitFor;

class EvaluateWindow : public test::WindowFixture {
protected:
    QTableView* queue() { return child<QTableView>("queue"); }
    QString cell(int row, int column) { return queue()->model()->index(row, column).data().toString(); }
    QString state(int row) { return cell(row, 0); }
    void choose(int row) {
        queue()->scrollTo(queue()->model()->index(row, 0));
        QTest::mouseClick(queue()->viewport(), Qt::LeftButton, {},
                          queue()->visualRect(queue()->model()->index(row, 0)).center());
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
    void press(const char* name) {
        auto* button = child<QAbstractButton>(name);
        ASSERT_TRUE(button->isEnabled()) << name;
        QTest::mouseClick(button, Qt::LeftButton);
    }
    void pressRun() { press("run"); }
    void tickAllDemoTasks() {
        auto* tasks = child<QTreeWidget>("tasks");
        for (int i = 0; i < tasks->topLevelItemCount(); ++i)
            if (tasks->topLevelItem(i)->text(0).startsWith("demo") &&
                tasks->topLevelItem(i)->checkState(0) != Qt::Checked)
                tick(tasks, tasks->topLevelItem(i)->text(0));
    }
    void limitTo(int items) {
        goTo(Page::Evaluate);
        child<QTabWidget>("whatAndHow")->setCurrentIndex(1);
        auto* limit = child<QSpinBox>("limit");
        limit->setFocus();
        limit->selectAll();
        QTest::keyClicks(limit, QString::number(items));
        QTest::keyClick(limit, Qt::Key_Enter);
        ASSERT_EQ(limit->value(), items);
        child<QTabWidget>("whatAndHow")->setCurrentIndex(0);
    }
    bool idle() { return !session.evaluation().isRunning() && window.isSettled(); }
};

TEST_F(EvaluateWindow, TheCostIsSaidBeforeRunningAndFollowsTheSettings) {
    openDemo();
    goTo(Page::Evaluate);
    auto* cost = child<QLabel>("cost");
    ASSERT_TRUE(waitFor([&] {
        return cost->isEnabled() && cost->text().contains("about") && window.isSettled();
    })) << qPrintable(cost->text());
    const QString all = cost->text();
    EXPECT_TRUE(all.contains("memory")) << qPrintable(all);
    press("costDetails");
    auto* details = child<QLabel>("breakdown");
    EXPECT_TRUE(details->isVisible());
    EXPECT_TRUE(details->text().contains("Packed weights")) << qPrintable(details->text());
    const QString before = details->text();
    limitTo(3);
    ASSERT_TRUE(
        waitFor([&] { return details->text() != before && cost->isEnabled() && window.isSettled(); }));
    EXPECT_NE(cost->text(), all);
}

/// A recipe that takes minutes: its time is foreseen from the part that was begun, and added.
TEST_F(EvaluateWindow, TheTimeOfWorkingRecipesOutIsPartOfTheCost) {
    EvaluationCost known;
    QObject::connect(&session.price(), &EvaluationPrice::priced, &window,
                     [&](const EvaluationCost& cost) { known = cost; });
    openDemo();
    session.openRecipe("fpq-w4a4");
    ASSERT_TRUE(waitFor([&] { return session.recipes().recipe().method.find("fpq") != std::string::npos; }));
    goTo(Page::Evaluate);
    ASSERT_TRUE(waitFor([&] {
        return known.preparationMeasured && known.configurations == 2 && !std::isnan(known.seconds) &&
               window.isSettled();
    }));
    const QString text = child<QLabel>("cost")->text();
    if (known.recipesToPrepare == 0) {
        EXPECT_EQ(known.preparationSeconds, 0) << "it was fast enough to be finished meanwhile";
    } else if (std::isnan(known.preparationSeconds)) { // a very slow machine: it is said that it comes on top
        EXPECT_TRUE(text.contains("comes on top")) << qPrintable(text);
    } else {
        EXPECT_GT(known.preparationSeconds, 0);
        EXPECT_TRUE(text.contains("Of this, working out")) << qPrintable(text);
    }
}

/// Try, evaluate, and another start of the program: the recipe is worked out once.
TEST_F(EvaluateWindow, ARecipeIsWorkedOutOnce) {
    openDemo();
    int worked = 0;
    QObject::connect(&session.trial(), &PromptTrial::calibrating, &window, [&] { ++worked; });
    const auto count = [&](Session& s) {
        QObject::connect(&s.evaluation(), &Evaluation::stageChanged, &window, [&](const QString& stage) {
            if (stage == "calibrate") ++worked;
        });
    };
    count(session);
    TrySettings prompt;
    prompt.prompt = "Jack laid";
    prompt.maxTokens = 2;
    session.trial().run(prompt, openRecipe("gptq-w4"));
    ASSERT_TRUE(waitFor([&] { return !session.trial().isRunning() && window.isSettled(); }));
    ASSERT_EQ(worked, 1);
    EvaluateSettings wanted;
    wanted.tasks = QStringList{"demo_next"};
    wanted.limit = 2;
    session.evaluation().run(wanted, openRecipe("gptq-w4"));
    ASSERT_TRUE(waitFor([&] { return idle(); }));
    EXPECT_EQ(session.evaluation().queue()[0].state, QueueState::Done);
    EXPECT_EQ(worked, 1) << "not by the evaluation once more";

    Session next(scratch.path() / "runs.db");
    count(next);
    next.openModel({});
    ASSERT_TRUE(waitFor([&] { return next.model() != nullptr; }));
    wanted.limit = 3;
    next.evaluation().run(wanted, openRecipe("gptq-w4"));
    ASSERT_TRUE(waitFor([&] { return !next.evaluation().isRunning(); }));
    EXPECT_EQ(next.evaluation().queue()[0].state, QueueState::Done);
    EXPECT_EQ(worked, 1) << "nor by another start of the program";
}

/// An unfinished run that looks like what is asked for but was made otherwise: it stays, and that is said.
TEST_F(EvaluateWindow, AnUnfinishedRunOfAnotherVersionIsNotMixedIn) {
    openDemo();
    limitTo(3);
    pressRun();
    ASSERT_TRUE(waitFor([&] { return idle(); }));
    RunStore store(scratch.path() / "runs.db");
    for (const RunRecord& listed : store.list()) {
        RunRecord run = store.load(listed.id);
        run.state = "cancelled";
        run.version = "0.0.1";
        run.identity = "another";
        for (auto& [task, result] : run.results) result.samples.pop_back();
        store.save(run);
    }
    QString why;
    QObject::connect(&session.evaluation(), &Evaluation::stageChanged, &window,
                     [&](const QString& stage, const QString& detail) {
                         if (stage == "anew") why = detail;
                     });
    const std::size_t before = store.list().size();
    pressRun();
    ASSERT_TRUE(waitFor([&] { return idle(); }));
    EXPECT_TRUE(why.contains("0.0.1")) << qPrintable(why);
    EXPECT_EQ(store.list().size(), 2 * before) << "it begins anew";
}

TEST_F(EvaluateWindow, AProblemOfTheSettingsIsSaidWhereTheyAre) {
    openDemo();
    goTo(Page::Evaluate);
    auto* tasks = child<QTreeWidget>("tasks");
    tick(tasks, "piqa");
    window.pages().evaluatePanel().setDataDirectory("/no/such/folder");
    auto* cost = child<QLabel>("cost");
    ASSERT_TRUE(isTicked(tasks, "piqa"));
    ASSERT_TRUE(waitFor([&] { return cost->text().contains("piqa"); }))
        << qPrintable(cost->text()) << qPrintable(window.messageBar().text());
    EXPECT_EQ(window.messageBar().text(), QString());
}

TEST_F(EvaluateWindow, SeveralEvaluationsWaitTheirTurnAndCanBeReordered) {
    openDemo();
    tickAllDemoTasks();
    goTo(Page::Evaluate);
    pressRun();
    limitTo(2);
    pressRun();
    limitTo(3);
    pressRun();
    ASSERT_EQ(queue()->model()->rowCount(), 3);
    EXPECT_EQ(state(0), "running");
    EXPECT_EQ(state(1), "waiting");
    picture("queue");
    choose(2);
    press("moveUp");
    EXPECT_EQ(session.evaluation().queue()[1].id, 3u);
    EXPECT_EQ(session.evaluation().queue()[2].id, 2u);

    // A kill keeps this order: another program finds the files of one that is gone.
    const QDir files(QString::fromStdString((scratch.path() / "runs.db.queue").string()));
    const QDir left(QString::fromStdString((scratch.path() / "left.queue").string()));
    ASSERT_TRUE(left.mkpath("."));
    for (const QString& name : files.entryList({"*.json"})) {
        QFile from(files.filePath(name)), to(left.filePath(name));
        ASSERT_TRUE(from.open(QIODevice::ReadOnly) && to.open(QIODevice::WriteOnly));
        to.write(from.readAll().replace(QByteArray::fromStdString(processMark()), "gone/1/1"));
    }
    const auto found = QueueFolder(left.path().toStdString()).takeOver();
    ASSERT_EQ(found.size(), 3u);
    EXPECT_EQ(found[1].entry.settings.limit, 3);
    EXPECT_EQ(found[2].entry.settings.limit, 2);

    choose(2); // the one that was asked for second
    press("removeFromQueue");
    ASSERT_EQ(queue()->model()->rowCount(), 2);
    choose(0);
    press("cancel");
    ASSERT_TRUE(waitFor([&] { return idle(); }));
    picture("results");
    EXPECT_EQ(state(0), "cancelled");
    EXPECT_EQ(state(1), "done");
    EXPECT_EQ(window.messageBar().text(), QString());
    EXPECT_TRUE(QDir(QString::fromStdString((scratch.path() / "runs.db.queue").string())).isEmpty());
}

TEST_F(EvaluateWindow, APausedEvaluationGoesOnToTheSameResult) {
    openDemo();
    goTo(Page::Evaluate);
    limitTo(40);
    pressRun();
    ASSERT_TRUE(waitFor([&] { return session.evaluation().isRunning(); }));
    press("pause");
    ASSERT_TRUE(waitFor([&] { return idle(); }));
    ASSERT_EQ(queue()->model()->rowCount(), 1);
    if (state(0) == "paused") press("pause"); // now says: go on
    ASSERT_TRUE(waitFor([&] { return idle() && state(0) == "done"; })) << qPrintable(state(0));
    const auto paused = session.evaluation().results(1);
    ASSERT_TRUE(paused);

    // The same in one go, in a store of its own.
    Session other(scratch.path() / "other.db");
    other.openModel({});
    ASSERT_TRUE(waitFor([&] { return other.model() != nullptr; }));
    const EvaluateSettings chosen = window.pages().evaluatePanel().settings();
    const quint64 id = other.evaluation().run(chosen, session.recipes().recipe());
    ASSERT_TRUE(waitFor([&] { return !other.evaluation().isRunning(); }));
    const auto whole = other.evaluation().results(id);
    ASSERT_TRUE(whole);
    ASSERT_EQ(whole->table.rows.size(), paused->table.rows.size());
    for (std::size_t i = 0; i < whole->table.rows.size(); ++i)
        for (std::size_t run = 0; run < whole->table.rows[i].values.size(); ++run)
            EXPECT_EQ(whole->table.rows[i].values[run]->value, paused->table.rows[i].values[run]->value);
}

TEST_F(EvaluateWindow, TheSameEvaluationIsTakenFromTheStore) {
    openDemo();
    limitTo(2);
    pressRun();
    ASSERT_TRUE(waitFor([&] { return idle(); }));
    const std::size_t runs = session.runs().runs().size();
    pressRun();
    ASSERT_TRUE(waitFor([&] { return idle() && queue()->model()->rowCount() == 2; }));
    EXPECT_EQ(state(1), "done");
    EXPECT_EQ(session.runs().runs().size(), runs) << "nothing was computed again";
}

TEST_F(EvaluateWindow, OptionsReachTheRun) {
    openDemo();
    limitTo(3);
    child<QTabWidget>("whatAndHow")->setCurrentIndex(1);
    auto* protocol = child<QComboBox>("protocol");
    protocol->setFocus();
    QTest::keyClick(protocol, Qt::Key_Down);
    auto* bos = child<QComboBox>("bos");
    bos->setFocus();
    QTest::keyClick(bos, Qt::Key_Down);
    auto* shots = child<QSpinBox>("fewShot");
    shots->setFocus();
    QTest::keyClick(shots, Qt::Key_Up);
    auto* stop = child<QCheckBox>("stop");
    EXPECT_FALSE(child<QDoubleSpinBox>("stopWidth")->isEnabled());
    stop->setFocus();
    QTest::keyClick(stop, Qt::Key_Space);
    EXPECT_TRUE(child<QDoubleSpinBox>("stopWidth")->isEnabled());
    const EvaluateSettings s = window.pages().evaluatePanel().settings();
    picture("options");
    EXPECT_EQ(s.protocol, "paper, bos yes");
    EXPECT_EQ(s.fewShot, 1);
    ASSERT_TRUE(s.stopWidth);
    pressRun();
    ASSERT_TRUE(waitFor([&] { return idle() && state(0) == "done"; })) << qPrintable(cell(0, 0));
    ASSERT_FALSE(session.runs().runs().empty());
    for (const RunRecord& run : session.runs().runs()) {
        EXPECT_EQ(run.protocol, "paper, bos yes");
        EXPECT_EQ(run.results.begin()->second.fewShot, 1);
        EXPECT_TRUE(run.orderSeed);
    }
}

/// What a killed program leaves: the queue's file of a process that is gone, and runs that are not done.
TEST_F(EvaluateWindow, AnInterruptedEvaluationIsOfferedAndGoneOnWith) {
    openDemo();
    limitTo(30);
    pressRun();
    const QString folder = QString::fromStdString((scratch.path() / "runs.db.queue").string());
    const QStringList files = QDir(folder).entryList({"*.json"});
    ASSERT_EQ(files.size(), 1);
    QFile file(folder + "/" + files[0]);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    QByteArray text = file.readAll();
    file.close();
    ASSERT_TRUE(waitFor([&] { return idle(); }));
    EXPECT_TRUE(QDir(folder).isEmpty());

    const QByteArray mark = QByteArray::fromStdString(processMark());
    ASSERT_TRUE(text.contains(mark));
    text.replace(mark, "gone/1/1");
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(text);
    file.close();
    QFile broken(folder + "/broken.json");
    ASSERT_TRUE(broken.open(QIODevice::WriteOnly));
    broken.write("{\"version\": 1, \"recipes\": [7]");
    broken.close();

    Settings fresh(false);
    Session next(scratch.path() / "runs.db");
    MainWindow second(next, fresh);
    second.show();
    ASSERT_EQ(next.evaluation().queue().size(), 1u);
    EXPECT_EQ(next.evaluation().queue()[0].state, QueueState::Interrupted);
    second.pages().showPage(Page::Evaluate);
    auto* goOn = second.findChild<QPushButton*>("continueInterrupted");
    ASSERT_TRUE(goOn->isVisible());
    QTest::mouseClick(goOn, Qt::LeftButton); // its model is not open: it is opened
    ASSERT_TRUE(waitFor([&] { return next.evaluation().queue()[0].state == QueueState::Done; }));
    EXPECT_FALSE(goOn->isVisible());
    EXPECT_EQ(next.evaluation().queue()[0].configurations.size(), 2);
    EXPECT_TRUE(broken.exists()) << "what cannot be read is left alone";
}

} // namespace
