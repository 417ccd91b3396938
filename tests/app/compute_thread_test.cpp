// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/compute_thread.h"

#include "app/wait_for.h"

#include <QCoreApplication>
#include <QThread>
#include <gtest/gtest.h>

namespace {

using namespace qs;
using test::waitFor;

QCoreApplication& application() {
    static int argc = 1;
    static char name[] = "test";
    static char* argv[] = {name, nullptr};
    static QCoreApplication app(argc, argv);
    return app;
}

/// Blocks the worker until the test opens it; gives up after ten seconds.
struct Gate {
    std::atomic<bool> isOpen{false};
    void pass() const {
        for (int i = 0; i < 10'000 && !isOpen; ++i) QThread::msleep(1);
    }
};

struct End {
    QString kind;
    JobEnd end;
    ErrorCode code;
    QString message;
};

class ComputeThreadTest : public testing::Test {
protected:
    void SetUp() override {
        application();
        make();
    }
    void make() {
        thread = std::make_unique<ComputeThread>();
        QObject::connect(thread.get(), &ComputeThread::finished, thread.get(),
                         [this](const QString& kind, JobEnd end, ErrorCode code, const QString& message) {
                             ends.push_back({kind, end, code, message});
                         });
    }
    bool waitForEnds(std::size_t n) {
        return waitFor([&] { return ends.size() >= n; });
    }

    std::unique_ptr<ComputeThread> thread;
    std::vector<End> ends;
    std::vector<std::string> log; ///< written by the worker, read after the jobs have ended
};

TEST_F(ComputeThreadTest, DeliversOnTheOwnersThreadInOrder) {
    std::vector<int> got;
    bool rightThread = true;
    Qt::HANDLE worker = nullptr;
    thread->start(Priority::Background, "job", [&](const ComputeThread::Context& job) {
        worker = QThread::currentThreadId();
        for (int i = 0; i < 5; ++i)
            job.post([&, i] {
                got.push_back(i);
                rightThread =
                    rightThread && QThread::currentThread() == QCoreApplication::instance()->thread();
            });
    });
    ASSERT_TRUE(waitForEnds(1));
    EXPECT_EQ(got, (std::vector<int>{0, 1, 2, 3, 4}));
    EXPECT_TRUE(rightThread);
    EXPECT_NE(worker, QThread::currentThreadId());
    EXPECT_EQ(ends[0].end, JobEnd::Done);
    EXPECT_FALSE(thread->isActive("job"));
}

TEST_F(ComputeThreadTest, InteractiveWorkOvertakesARunningBackgroundJob) {
    auto started = std::make_shared<Gate>(), gate = std::make_shared<Gate>();
    thread->start(Priority::Background, "evaluate", [=, this](const ComputeThread::Context& job) {
        log.push_back("begin");
        started->isOpen = true;
        gate->pass();
        job.task().checkpoint();
        log.push_back("end");
    });
    started->pass();
    thread->start(Priority::Background, "later",
                  [this](const ComputeThread::Context&) { log.push_back("later"); });
    thread->start(Priority::Interactive, "slider",
                  [this](const ComputeThread::Context&) { log.push_back("slider"); });
    gate->isOpen = true;
    ASSERT_TRUE(waitForEnds(3));
    EXPECT_EQ(log, (std::vector<std::string>{"begin", "slider", "end", "later"}));
    EXPECT_EQ(ends[0].kind, "slider");
}

TEST_F(ComputeThreadTest, LevelsNestAndInteractiveJobsNeverDo) {
    auto gate = std::make_shared<Gate>();
    thread->start(Priority::Background, "evaluate", [=, this](const ComputeThread::Context& job) {
        gate->pass();
        job.task().checkpoint();
        log.push_back("evaluate");
    });
    auto surveyGate = std::make_shared<Gate>();
    thread->start(Priority::Survey, "survey", [=, this](const ComputeThread::Context& job) {
        log.push_back("survey");
        surveyGate->pass();
        job.task().checkpoint();
        log.push_back("survey end");
    });
    gate->isOpen = true;
    ASSERT_TRUE(waitFor([&] { return gate->isOpen.load(); }));
    thread->start(Priority::Interactive, "a", [this](const ComputeThread::Context& job) {
        log.push_back("a");
        job.task().checkpoint(); // "b" waits, but must not run in here
        log.push_back("a end");
    });
    thread->start(Priority::Interactive, "b", [this](const ComputeThread::Context&) { log.push_back("b"); });
    surveyGate->isOpen = true;
    ASSERT_TRUE(waitForEnds(4));
    const auto at = [&](const char* what) { return std::find(log.begin(), log.end(), what) - log.begin(); };
    EXPECT_EQ(at("a end"), at("a") + 1);
    EXPECT_LT(at("a end"), at("b"));
    EXPECT_LT(at("b"), at("survey end")); // both overtook what waited at its gate
    EXPECT_EQ(log.back(), "evaluate");
}

TEST_F(ComputeThreadTest, LiveWorkOvertakesASurveyButLetsInteractiveWorkGoFirst) {
    auto started = std::make_shared<Gate>(), gate = std::make_shared<Gate>(),
         liveStarted = std::make_shared<Gate>(), liveGate = std::make_shared<Gate>();
    thread->start(Priority::Survey, "survey", [=, this](const ComputeThread::Context& job) {
        started->isOpen = true;
        gate->pass();
        job.task().checkpoint();
        log.push_back("survey end");
    });
    started->pass();
    thread->start(Priority::Live, "meter", [=, this](const ComputeThread::Context& job) {
        liveStarted->isOpen = true;
        liveGate->pass();
        job.task().checkpoint();
        log.push_back("meter end");
    });
    gate->isOpen = true;
    liveStarted->pass();
    thread->start(Priority::Interactive, "slider",
                  [this](const ComputeThread::Context&) { log.push_back("slider"); });
    liveGate->isOpen = true;
    ASSERT_TRUE(waitForEnds(3));
    EXPECT_EQ(log, (std::vector<std::string>{"slider", "meter end", "survey end"}));
}

TEST_F(ComputeThreadTest, AnInterruptedJobContinuesUnchanged) {
    // A sum with interactive jobs in between is the sum without them.
    const auto work = [](const Task& task) {
        double sum = 0;
        for (int i = 1; i <= 2000; ++i) {
            sum += 1.0 / i;
            task.checkpoint();
            if (i % 100 == 0) QThread::msleep(1);
        }
        return sum;
    };
    const double alone = work(Task());
    double result = 0;
    int interactive = 0;
    thread->start(Priority::Background, "sum", [&](const ComputeThread::Context& job) {
        const double sum = work(job.task());
        job.post([&result, sum] { result = sum; });
    });
    while (thread->isActive("sum")) {
        thread->start(Priority::Interactive, "slider", [&interactive](const ComputeThread::Context& job) {
            job.post([&interactive] { ++interactive; });
        });
        ASSERT_TRUE(waitFor([&] { return !thread->isActive("slider"); }));
    }
    EXPECT_EQ(result, alone);
    EXPECT_GT(interactive, 0);
}

TEST_F(ComputeThreadTest, StopEndsTheJobAndDeliversWhatItHas) {
    int delivered = 0;
    auto started = std::make_shared<Gate>();
    thread->start(Priority::Background, "evaluate", [&, started](const ComputeThread::Context& job) {
        started->isOpen = true;
        try {
            for (;;) job.task().checkpoint();
        } catch (const Error&) {
            job.post([&] { ++delivered; });
            throw;
        }
    });
    started->pass();
    thread->stop("evaluate");
    EXPECT_TRUE(thread->isActive("evaluate"));
    ASSERT_TRUE(waitForEnds(1));
    EXPECT_EQ(ends[0].end, JobEnd::Cancelled);
    EXPECT_EQ(delivered, 1);
}

TEST_F(ComputeThreadTest, ANewerJobOfTheSameKindSupersedesTheOlder) {
    std::vector<int> got;
    auto started = std::make_shared<Gate>();
    thread->start(Priority::Interactive, "snapshot", [&, started](const ComputeThread::Context& job) {
        started->isOpen = true;
        try {
            for (;;) job.task().checkpoint();
        } catch (const Error&) {
            EXPECT_FALSE(job.isCurrent());
            job.post([&] { got.push_back(1); });
            throw;
        }
    });
    started->pass();
    thread->start(Priority::Interactive, "snapshot",
                  [&](const ComputeThread::Context& job) { job.post([&] { got.push_back(2); }); });
    thread->start(Priority::Interactive, "snapshot",
                  [&](const ComputeThread::Context& job) { job.post([&] { got.push_back(3); }); });
    ASSERT_TRUE(waitForEnds(1));
    EXPECT_EQ(got, (std::vector<int>{3})); // the first was stopped, the second never ran
    EXPECT_EQ(ends.size(), 1u);
}

TEST_F(ComputeThreadTest, AResultThatWaitsForDeliveryIsDroppedWhenItIsStale) {
    std::vector<int> got;
    auto done = std::make_shared<Gate>();
    thread->start(Priority::Interactive, "snapshot", [&, done](const ComputeThread::Context& job) {
        job.post([&] { got.push_back(1); });
        done->isOpen = true;
    });
    done->pass(); // posted, not delivered: no event loop has run
    thread->start(Priority::Interactive, "snapshot",
                  [&](const ComputeThread::Context& job) { job.post([&] { got.push_back(2); }); });
    ASSERT_TRUE(waitForEnds(1));
    EXPECT_EQ(got, (std::vector<int>{2}));
}

TEST_F(ComputeThreadTest, DiscardDropsEverything) {
    int delivered = 0;
    auto done = std::make_shared<Gate>();
    thread->start(Priority::Interactive, "snapshot", [&, done](const ComputeThread::Context& job) {
        job.post([&] { ++delivered; });
        done->isOpen = true;
    });
    done->pass();
    thread->discard("snapshot");
    EXPECT_FALSE(thread->isActive("snapshot"));
    thread->start(Priority::Interactive, "other", [](const ComputeThread::Context&) {});
    ASSERT_TRUE(waitForEnds(1));
    EXPECT_EQ(ends[0].kind, "other");
    EXPECT_EQ(delivered, 0);
}

TEST_F(ComputeThreadTest, ExceptionsBecomeErrors) {
    thread->start(Priority::Background, "a",
                  [](const ComputeThread::Context&) { throw Error(ErrorCode::BadTask, "x.jsonl: line 3"); });
    thread->start(Priority::Background, "b",
                  [](const ComputeThread::Context&) { throw std::runtime_error("odd"); });
    thread->start(Priority::Background, "c", [](const ComputeThread::Context&) { throw std::bad_alloc(); });
    thread->start(Priority::Background, "d", [](const ComputeThread::Context&) { throw 1; });
    thread->start(Priority::Background, "e", [](const ComputeThread::Context&) {});
    ASSERT_TRUE(waitForEnds(5));
    const ErrorCode codes[] = {ErrorCode::BadTask, ErrorCode::Internal, ErrorCode::OutOfMemory,
                               ErrorCode::Internal};
    for (std::size_t i = 0; i < 4; ++i) {
        EXPECT_EQ(ends[i].end, JobEnd::Failed) << i;
        EXPECT_EQ(ends[i].code, codes[i]) << i;
    }
    EXPECT_EQ(ends[0].message, "x.jsonl: line 3");
    EXPECT_EQ(ends[1].message, "odd");
    EXPECT_EQ(ends[4].end, JobEnd::Done);
}

TEST_F(ComputeThreadTest, ProgressIsThrottled) {
    int signalsSeen = 0;
    QObject::connect(thread.get(), &ComputeThread::progressed, thread.get(), [&] { ++signalsSeen; });
    thread->start(Priority::Background, "job", [](const ComputeThread::Context& job) {
        for (int i = 0; i < 200; ++i) {
            job.task().report({"eval", static_cast<double>(i), 200});
            QThread::msleep(1);
        }
    });
    ASSERT_TRUE(waitForEnds(1));
    EXPECT_GE(signalsSeen, 2);
    EXPECT_LE(signalsSeen, 100);
}

TEST_F(ComputeThreadTest, DestructionWhileRunningStopsAndDropsTheRest) {
    auto started = std::make_shared<Gate>();
    auto waitingRan = std::make_shared<std::atomic<bool>>(false);
    auto stopped = std::make_shared<std::atomic<bool>>(false);
    thread->start(Priority::Background, "evaluate", [=](const ComputeThread::Context& job) {
        started->isOpen = true;
        try {
            for (;;) job.task().checkpoint();
        } catch (const Error&) {
            *stopped = true;
            throw;
        }
    });
    thread->start(Priority::Background, "waiting",
                  [=](const ComputeThread::Context&) { *waitingRan = true; });
    started->pass();
    thread.reset();
    EXPECT_TRUE(*stopped);
    EXPECT_FALSE(*waitingRan);
    QCoreApplication::processEvents();
    EXPECT_TRUE(ends.empty());
}

} // namespace
