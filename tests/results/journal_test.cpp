// SPDX-License-Identifier: GPL-3.0-or-later
// Runs that are stored while they grow, and taken over by another process when theirs is gone.
#include "base/error.h"
#include "results/float_text.h"
#include "results/process_mark.h"
#include "results/run_journal.h"
#include "sample_runs.h"
#include "support/shared_data.h"

#include <cmath>
#include <csignal>
#include <limits>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace {

using namespace qs;

/// The first `samples` samples of a two-run evaluation with the identity "same".
std::vector<RunRecord> evaluation(std::size_t samples, const std::string& state,
                                  const std::string& id = "e") {
    std::vector<RunRecord> runs = {test::sampleRun(id + "2", 20), test::sampleRun(id + "1", 20)};
    for (std::size_t r = 0; r < 2; ++r) {
        runs[r].group = id;
        runs[r].identity = "same";
        runs[r].place = static_cast<int>(r);
        runs[r].state = state;
        TaskResult& piqa = runs[r].results["piqa"];
        piqa.samples.resize(samples);
        piqa.n = static_cast<std::int64_t>(samples);
    }
    return runs;
}

RunJournal journal(const std::filesystem::path& file) {
    return RunJournal(RunStore(file));
}

/// A child that writes, says so and waits to be killed.
class Writer {
public:
    Writer(const std::filesystem::path& file, std::size_t samples) {
        int ready[2];
        EXPECT_EQ(::pipe(ready), 0);
        pid_ = ::fork();
        if (pid_ == 0) {
            RunJournal own = journal(file);
            own.write(evaluation(samples / 2, "running"));
            own.write(evaluation(samples, "running"));
            (void)!::write(ready[1], "x", 1);
            while (true) ::pause();
        }
        char byte = 0;
        EXPECT_EQ(::read(ready[0], &byte, 1), 1);
        ::close(ready[0]);
        ::close(ready[1]);
    }
    ~Writer() {
        if (pid_ > 0) kill();
    }
    void kill() {
        ::kill(pid_, SIGKILL);
        ::waitpid(pid_, nullptr, 0);
        pid_ = -1;
    }

private:
    pid_t pid_;
};

TEST(RunJournal, whatWasWrittenSurvivesTheProcess) {
    const test::ScratchDir dir;
    const std::filesystem::path file = dir.path() / "runs.db";
    Writer writer(file, 12);
    EXPECT_FALSE(journal(file).takeOver("same")); // its process lives
    EXPECT_FALSE(journal(file).takeOver("other"));
    writer.kill();
    RunJournal own = journal(file);
    const auto taken = own.takeOver("same");
    ASSERT_TRUE(taken);
    ASSERT_EQ(taken->size(), 2u);
    const auto expected = evaluation(12, "running");
    for (std::size_t r = 0; r < 2; ++r)
        test::expectSameRun(expected[r], (*taken)[r], true); // in their places
    EXPECT_TRUE(journal(file).takeOver("same"));             // this very process may ask again

    own.write(evaluation(20, "done"));
    const RunStore store(file);
    ASSERT_EQ(store.list().size(), 2u);
    for (const RunRecord& run : evaluation(20, "done")) test::expectSameRun(run, store.load(run.id), true);
}

TEST(RunJournal, onlyOneProcessTakesOver) {
    const test::ScratchDir dir;
    const std::filesystem::path file = dir.path() / "runs.db";
    { Writer writer(file, 4); }
    constexpr int kProcesses = 4;
    int got = 0;
    std::vector<pid_t> children;
    int done[2];
    ASSERT_EQ(::pipe(done), 0);
    for (int i = 0; i < kProcesses; ++i) {
        const pid_t pid = ::fork();
        if (pid == 0) {
            const bool mine = journal(file).takeOver("same").has_value();
            (void)!::write(done[1], mine ? "1" : "0", 1);
            while (true) ::pause(); // an owner that lives until all have tried
        }
        children.push_back(pid);
    }
    for (int i = 0; i < kProcesses; ++i) {
        char byte = 0;
        ASSERT_EQ(::read(done[0], &byte, 1), 1);
        got += byte == '1' ? 1 : 0;
    }
    for (const pid_t pid : children) {
        ::kill(pid, SIGKILL);
        ::waitpid(pid, nullptr, 0);
    }
    EXPECT_EQ(got, 1);
}

TEST(RunJournal, theNewestOfSeveral) {
    const test::ScratchDir dir;
    RunJournal own = journal(dir.path() / "runs.db");
    auto older = evaluation(3, "cancelled", "old"), newer = evaluation(5, "cancelled", "new");
    for (RunRecord& run : newer) run.created = "2027-01-01T00:00:00Z";
    own.write(newer);
    own.write(older);
    EXPECT_EQ(own.takeOver("same")->at(0).group, "new");
    EXPECT_EQ(own.takeOver("same")->at(0).results.at("piqa").samples.size(), 5u);
}

TEST(RunJournal, aShorterListReplacesALongerOne) { // a task whose rule ended it before what was computed
    const test::ScratchDir dir;
    RunJournal own = journal(dir.path() / "runs.db");
    own.write(evaluation(10, "running"));
    own.write(evaluation(7, "running"));
    own.write(evaluation(7, "done"));
    EXPECT_EQ(own.takeOver("same")->at(1).results.at("piqa").samples.size(), 7u);
}

TEST(RunJournal, aStoreThatFailsForNowIsTriedAgain) {
    const test::ScratchDir dir;
    const std::filesystem::path file = dir.path() / "runs.db";
    RunJournal own = journal(file);
    own.write(evaluation(2, "running"));
    const std::uintmax_t room = std::filesystem::file_size(file) + 4096;
    // As on a full disk: no file may grow further. In a child, because the limit cannot be raised again.
    const pid_t pid = ::fork();
    if (pid == 0) {
        RunJournal small = journal(file);
        ::signal(SIGXFSZ, SIG_IGN);
        rlimit limit{};
        ::getrlimit(RLIMIT_FSIZE, &limit);
        const rlimit full{static_cast<rlim_t>(room), limit.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &full);
        auto runs = evaluation(20, "running");
        for (auto& sample : runs[0].results["piqa"].samples) sample.prompt.assign(100000, 'x');
        small.tryWrite(runs);
        if (small.problem().find("no room") == std::string::npos) ::_exit(1);
        ::setrlimit(RLIMIT_FSIZE, &limit);
        small.tryWrite(runs);
        ::_exit(small.problem().empty() ? 0 : 2);
    }
    int status = -1;
    ::waitpid(pid, &status, 0);
    EXPECT_EQ(status, 0);
    EXPECT_EQ(journal(file).takeOver("same")->at(0).results.at("piqa").samples.size(), 20u);
}

TEST(ProcessMark, livesAsLongAsItsProcess) {
    EXPECT_TRUE(processLives(processMark()));
    EXPECT_EQ(processMark(), processMark());
    for (const char* mark : {"", "x", "a/b", "a/1/2", "//", "another-boot/1/1"})
        EXPECT_FALSE(processLives(mark)) << mark;
    std::string otherStart = processMark();
    otherStart += "0"; // the number was given to another process since
    EXPECT_FALSE(processLives(otherStart));
}

TEST(FloatText, roundTrip) {
    for (std::size_t n = 0; n < 7; ++n) {
        std::vector<float> values;
        for (std::size_t i = 0; i < n; ++i)
            values.push_back(std::ldexp(-1.2345f, static_cast<int>(20 * i) - 60));
        if (n == 6) values[0] = std::numeric_limits<float>::infinity();
        EXPECT_EQ(unpackFloats(packFloats(values)), values);
    }
    EXPECT_EQ(packFloats({1.0f}), "AACAPw=="); // 00 00 80 3f
    EXPECT_TRUE(std::isnan(unpackFloats(packFloats({std::nanf("")}))[0]));
    for (const char* bad : {"A", "AACAPw=", "AACAP!==", "AACA"})
        EXPECT_THROW(unpackFloats(bad), std::invalid_argument) << bad;
}

} // namespace
