// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/interval_chart.h"
#include "charts/pareto_chart.h"
#include "charts/token_view.h"
#include "models/comparison_model.h"
#include "models/queue_model.h"
#include "models/sample_model.h"
#include "models/score_interval.h"
#include "models/table_text.h"
#include "panels/queue_panel.h"
#include "synthetic.h"

#include <QAbstractItemModelTester>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>
#include <cmath>
#include <gtest/gtest.h>

// Models and pictures of the evaluation pages.
namespace qs {
namespace {

using synthetic::grab;
using Mode = QAbstractItemModelTester::FailureReportingMode;
const double kNaN = std::numeric_limits<double>::quiet_NaN();

QueueRow queued(quint64 id, QueueState state) {
    QueueRow row;
    row.id = id;
    row.tasks = QStringList{QStringLiteral("piqa")};
    row.configurations = QStringList{QStringLiteral("full precision")};
    row.state = state;
    row.modelOpen = true;
    return row;
}

TEST(QueueModel, UpdatesInPlaceAndResetsWhenRowsMove) {
    QueueModel model;
    const QAbstractItemModelTester tester(&model, Mode::Fatal);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset),
        changes(&model, &QAbstractItemModel::dataChanged);
    model.setRows({queued(1, QueueState::Running), queued(2, QueueState::Waiting)});
    EXPECT_EQ(resets.count(), 1);
    QueueRow further = queued(1, QueueState::Running);
    further.fraction = 0.5;
    model.setRows({further, queued(2, QueueState::Waiting)});
    EXPECT_EQ(resets.count(), 1);
    EXPECT_EQ(changes.count(), 1);
    EXPECT_EQ(model.index(0, QueueModel::DoneColumn).data().toString(), QStringLiteral("50 %"));
    model.setRows({queued(2, QueueState::Waiting), further});
    EXPECT_EQ(resets.count(), 2);
    EXPECT_EQ(model.indexOf(1), 1);
    EXPECT_EQ(model.row(7), nullptr);
    model.setRows({});
    EXPECT_EQ(model.rowCount(), 0);
}

TEST(QueuePanel, OffersWhatFitsTheState) {
    QueuePanel panel;
    panel.setRows(
        {queued(1, QueueState::Running), queued(2, QueueState::Waiting), queued(3, QueueState::Interrupted)});
    panel.show();
    const auto button = [&](const char* name) { return panel.findChild<QPushButton*>(QLatin1String(name)); };
    EXPECT_EQ(panel.current(), 1u) << "what runs is chosen";
    EXPECT_TRUE(button("continueInterrupted")->isVisible());
    EXPECT_FALSE(button("moveUp")->isEnabled());
    QSignalSpy pause(&panel, &QueuePanel::pauseRequested), resume(&panel, &QueuePanel::resumeRequested);
    QTest::mouseClick(button("pause"), Qt::LeftButton);
    ASSERT_EQ(pause.count(), 1);
    panel.setCurrent(3);
    QTest::mouseClick(button("pause"), Qt::LeftButton);
    ASSERT_EQ(resume.count(), 1);
    EXPECT_EQ(resume[0][0].toULongLong(), 3u);
    panel.setRows({queued(3, QueueState::Done)});
    EXPECT_FALSE(button("pause")->isEnabled());
    EXPECT_FALSE(button("cancel")->isEnabled());
    EXPECT_FALSE(button("continueInterrupted")->isVisible());
    panel.setRows({});
    EXPECT_FALSE(button("removeFromQueue")->isEnabled());
}

/// Two runs over three samples: a right right wrong, b right wrong right.
SampleSetPtr threeSamples() {
    auto set = std::make_shared<SampleSet>();
    set->names = QStringList{QStringLiteral("a"), QStringLiteral("b")};
    set->tasks = QStringList{QStringLiteral("piqa")};
    set->runs.resize(2);
    for (std::size_t run = 0; run < 2; ++run) {
        auto& samples = set->runs[run].results["piqa"].samples;
        for (int i = 0; i < 3; ++i) {
            SampleRecord s;
            s.docId = i;
            s.gold = 0;
            const bool right = i == 0 || (run == 0) == (i == 1);
            s.logLikelihoods = right ? std::vector<double>{-1, -3} : std::vector<double>{-3, -1};
            s.metrics["acc"] = right ? 1 : 0;
            s.prompt = "Question " + std::to_string(i);
            samples.push_back(s);
        }
    }
    for (std::size_t i = 0; i < 3; ++i)
        set->rows.push_back(
            {0,
             static_cast<std::int64_t>(i),
             {&set->runs[0].results["piqa"].samples[i], &set->runs[1].results["piqa"].samples[i]}});
    return set;
}

TEST(SampleModel, FiltersFlipsBothWays) {
    SampleModel model;
    const QAbstractItemModelTester tester(&model, Mode::Fatal);
    model.setSamples(threeSamples());
    const auto rows = [&](SampleFilter filter, const QString& words = {}) {
        model.setFilter(0, 1, filter, {}, words);
        return model.rowCount();
    };
    EXPECT_EQ(rows(SampleFilter::All), 3);
    EXPECT_EQ(rows(SampleFilter::Flips), 2);
    ASSERT_EQ(rows(SampleFilter::Lost), 1);
    EXPECT_EQ(model.index(0, SampleModel::AColumn).data().toString(), QStringLiteral("✓ A"));
    EXPECT_EQ(model.index(0, SampleModel::BColumn).data().toString(), QStringLiteral("✗ B"));
    // Probability of the right choice: 1 / (1 + e^2) minus 1 / (1 + e^-2).
    EXPECT_NEAR(model.index(0, SampleModel::ChangeColumn).data(Qt::UserRole + 1).toDouble(),
                1 / (1 + std::exp(2.0)) - 1 / (1 + std::exp(-2.0)), 1e-12);
    EXPECT_EQ(rows(SampleFilter::Gained), 1);
    EXPECT_EQ(rows(SampleFilter::WrongInB), 1);
    EXPECT_EQ(rows(SampleFilter::All, QStringLiteral("question 2")), 1);
    EXPECT_EQ(rows(SampleFilter::All, QStringLiteral("nothing")), 0);
    model.setFilter(0, 1, SampleFilter::All, QStringLiteral("no such task"), {});
    EXPECT_EQ(model.rowCount(), 0);
    model.setFilter(0, 9, SampleFilter::All, {}, {});
    EXPECT_EQ(model.rowCount(), 0) << "no such run";
    model.setSamples(nullptr);
    EXPECT_EQ(model.rowCount(), 0);
}

TEST(DivergenceModel, IsAValidModelWithGaps) {
    DivergenceModel model;
    const QAbstractItemModelTester tester(&model, Mode::Fatal);
    TaskDivergence d;
    d.task = "piqa";
    d.kl = spreadOf({0.1, 0.3});
    model.setDivergences({QStringLiteral("b")}, {{d, TaskDivergence{"boolq", {}, {}, {}}}});
    ASSERT_EQ(model.rowCount(), 2);
    EXPECT_NEAR(model.index(0, 2).data(Qt::UserRole + 1).toDouble(), 0.2, 1e-12);
    EXPECT_TRUE(std::isnan(model.index(1, 2).data(Qt::UserRole + 1).toDouble()));
    model.setDivergences({}, {});
    EXPECT_EQ(model.rowCount(), 0);
}

TEST(ScoreInterval, IsWilsonsForShares) {
    // 8 of 10: Wilson's 95 % interval, as in Brown, Cai and DasGupta 2001.
    const Interval ci = scoreInterval("acc", {0.8, 0.13}, 10);
    EXPECT_NEAR(ci.low, 0.4902, 1e-4);
    EXPECT_NEAR(ci.high, 0.9433, 1e-4);
    const Interval all = scoreInterval("acc", {1.0, 0.0}, 20);
    EXPECT_LT(all.low, 0.9) << "twenty of twenty is no certainty";
    EXPECT_NEAR(all.high, 1, 1e-12);
    EXPECT_NEAR(scoreInterval("word_perplexity", {10, 1}, 5).high, 11.96, 1e-3);
    EXPECT_TRUE(std::isnan(scoreInterval("word_perplexity", {10, std::nullopt}, 5).low));
}

TEST(TableText, EscapesWhatTheFormatReadsAsItsOwn) {
    QStandardItemModel model(1, 2);
    model.setHorizontalHeaderLabels({QStringLiteral("a_b"), QStringLiteral("value")});
    model.setItem(0, 0, new QStandardItem(QStringLiteral("x|y & 5 %\nz")));
    model.setItem(0, 1, new QStandardItem(QStringLiteral("−0.1 ± 0.2")));
    EXPECT_TRUE(toMarkdown(model).contains(QStringLiteral("x\\|y & 5 % z")));
    const QString latex = toLatex(model);
    EXPECT_TRUE(latex.contains(QStringLiteral("a\\_b")));
    EXPECT_TRUE(latex.contains(QStringLiteral("x|y \\& 5 \\% z & $-$0.1 $\\pm$ 0.2")));
}

TEST(IntervalChart, SurvivesAwkwardData) {
    IntervalChart chart;
    grab(chart);
    IntervalData one;
    one.groups = QStringList{QStringLiteral("piqa")};
    one.series = QStringList{QStringLiteral("a")};
    IntervalRow row;
    one.rows = {row};
    chart.setData(one); // nothing but NaN
    grab(chart);
    row.value = 0.5;
    one.rows = {row};
    chart.setData(one); // a point
    grab(chart);
    row.low = 0.4;
    row.high = 0.6;
    row.outerLow = -std::numeric_limits<double>::infinity();
    row.outerHigh = std::numeric_limits<double>::infinity();
    one.rows = {row};
    one.line = 0;
    chart.setData(one);
    grab(chart, {60, 30});
    row.group = 5; // no such group
    one.rows.push_back(row);
    chart.setData(one);
    grab(chart);
    IntervalData many;
    for (int g = 0; g < 400; ++g) many.groups << QString::number(g);
    for (int s = 0; s < 12; ++s) many.series << QString::number(s);
    for (int g = 0; g < 400; ++g)
        for (int s = 0; s < 12; ++s) {
            IntervalRow r;
            r.group = g;
            r.series = s;
            r.value = s * 0.1 + g;
            r.low = r.value - 1;
            r.high = r.value + 1;
            many.rows.push_back(r);
        }
    chart.setData(many);
    grab(chart);
}

TEST(IntervalChart, KeysAndClicksReachTheRows) {
    IntervalChart chart;
    IntervalData data;
    data.groups = QStringList{QStringLiteral("piqa"), QStringLiteral("boolq")};
    data.series = QStringList{QStringLiteral("w4")};
    for (int g = 0; g < 2; ++g) {
        IntervalRow row;
        row.group = g;
        row.value = g - 0.5;
        row.low = g - 0.7;
        row.high = g - 0.3;
        data.rows.push_back(row);
    }
    chart.setData(data);
    chart.resize(600, 200);
    chart.show();
    QSignalSpy spy(&chart, &IntervalChart::rowActivated);
    chart.setFocus();
    QTest::keyClick(&chart, Qt::Key_Down);
    EXPECT_TRUE(chart.readout().contains(QStringLiteral("piqa, w4"))) << chart.readout().toStdString();
    QTest::keyClick(&chart, Qt::Key_Down);
    EXPECT_TRUE(chart.readout().contains(QStringLiteral("boolq, w4")));
    QTest::keyClick(&chart, Qt::Key_Return);
    ASSERT_EQ(spy.count(), 1);
    EXPECT_EQ(spy[0][0].toInt(), 1);
}

TEST(ParetoChart, SurvivesAwkwardDataAndChoosesPoints) {
    ParetoChart chart;
    grab(chart);
    chart.setPoints({{4, 0, kNaN}}, kNaN, 0); // no divergence at all
    grab(chart);
    chart.setPoints({{kNaN, kNaN, kNaN}, {4, 0.1, kNaN}}, 4, 7);
    grab(chart, {40, 30});
    chart.setPoints({{4, 0.4, 0.3}, {5, 0.1, 0.2}, {8, 0.01, 0.01}}, 5, 1);
    EXPECT_EQ(chart.chosen(), 1);
    chart.resize(600, 400);
    chart.show();
    QSignalSpy spy(&chart, &ParetoChart::pointChosen);
    QTest::keyClick(&chart, Qt::Key_Right);
    QTest::keyClick(&chart, Qt::Key_Right);
    EXPECT_EQ(chart.chosen(), 2);
    EXPECT_TRUE(chart.readout().contains(QStringLiteral("8.000 bits"))) << chart.readout().toStdString();
    EXPECT_EQ(spy.last()[0].toInt(), 2);
    grab(chart);
}

TEST(TokenView, SurvivesAwkwardTextAndReadsTokensOut) {
    TokenView view;
    grab(view);
    ViewedToken token;
    view.setSections({{{}, {}, {}}, {QStringLiteral("Prompt"), {token}, {}}}, {}, {});
    grab(view);
    token.text = QString(5000, u'x');
    token.a = -1;
    token.b = -std::numeric_limits<double>::infinity();
    token.scored = true;
    view.setSections({{QStringLiteral("A"), {token}, {}}}, QStringLiteral("full"), QStringLiteral("w4"));
    grab(view, {100, 100});
    std::vector<ViewedToken> many(4000, ViewedToken{QStringLiteral("▁the"), -0.5, -1.5, true});
    view.setSections({{QStringLiteral("A"), many, {}}}, QStringLiteral("full"), QStringLiteral("w4"));
    view.resize(800, 400);
    view.show();
    QTest::keyClick(&view, Qt::Key_Right);
    EXPECT_TRUE(view.readout().contains(QStringLiteral("full: log-probability −0.50")))
        << view.readout().toStdString();
    EXPECT_TRUE(view.readout().contains(QStringLiteral("w4: log-probability −1.50")));
    QTest::keyClick(&view, Qt::Key_End);
    grab(view);
}

} // namespace
} // namespace qs
