// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"
#include "results/store.h"
#include "sample_runs.h"
#include "support/shared_data.h"

#include <cmath>
#include <csignal>
#include <fmt/format.h>
#include <fstream>
#include <functional>
#include <sqlite3.h>
#include <sys/wait.h>
#include <unistd.h>

namespace {

using namespace qs;
using test::sampleRun;

/// Error(StoreRefused) is expected; gives its message.
std::string refusal(const std::filesystem::path& file) {
    try {
        RunStore store(file);
        (void)store.list();
    } catch (const Error& e) {
        EXPECT_EQ(e.code(), ErrorCode::StoreRefused);
        return e.what();
    }
    return "no refusal";
}

void execute(const std::filesystem::path& file, const char* sql) {
    sqlite3* db = nullptr;
    ASSERT_EQ(sqlite3_open(file.c_str(), &db), SQLITE_OK);
    EXPECT_EQ(sqlite3_exec(db, sql, nullptr, nullptr, nullptr), SQLITE_OK);
    sqlite3_close(db);
}

template <class Body> pid_t child(const Body& body) {
    const pid_t pid = ::fork();
    if (pid != 0) return pid;
    try {
        body();
    } catch (...) {
        ::_exit(1);
    }
    ::_exit(0);
}

int waitFor(pid_t pid) {
    int status = -1;
    ::waitpid(pid, &status, 0);
    return status;
}

TEST(RunStore, roundTrip) {
    const test::ScratchDir dir;
    const RunRecord run = sampleRun("20260131-235959-00000001");
    {
        RunStore store(dir.path() / "new" / "runs.db");
        store.save(run);
        test::expectSameRun(run, store.load(run.id), true);
    }
    RunStore again(dir.path() / "new" / "runs.db");
    test::expectSameRun(run, again.load("20260131"), true);
    ASSERT_EQ(again.list().size(), 1u);
    test::expectSameRun(run, again.list()[0], false);
}

TEST(RunStore, saveReplacesAndListIsNewestFirst) {
    const test::ScratchDir dir;
    RunStore store(dir.path() / "runs.db");
    RunRecord first = sampleRun("a1", 5), second = sampleRun("a2");
    second.created = "2026-02-01T00:00:00Z";
    store.save(first);
    store.save(second);
    first = sampleRun("a1", 2);
    first.state = "cancelled";
    first.results.erase("ppl:dir/x.txt");
    store.save(first);
    test::expectSameRun(first, store.load("a1"), true);
    ASSERT_EQ(store.list().size(), 2u);
    EXPECT_EQ(store.list()[0].id, "a2");
    store.remove("a2");
    EXPECT_EQ(store.list().size(), 1u);
    EXPECT_THROW((void)store.load("a2"), Error);
}

TEST(RunStore, unknownAndAmbiguousIds) {
    const test::ScratchDir dir;
    RunStore store(dir.path() / "runs.db");
    store.save(sampleRun("ab1"));
    store.save(sampleRun("ab2"));
    store.save(sampleRun("ab"));
    EXPECT_EQ(store.load("ab").id, "ab"); // an exact id wins
    EXPECT_EQ(store.load("ab2").id, "ab2");
    for (const char* id : {"a", "", "%", "ab_", "zz"}) {
        try {
            (void)store.load(id);
            ADD_FAILURE() << id;
        } catch (const Error& e) {
            EXPECT_EQ(e.code(), ErrorCode::BadArgument);
        }
    }
    EXPECT_THROW(store.remove("a"), Error);
    EXPECT_EQ(store.list().size(), 3u);
}

TEST(RunStore, oddValuesSurvive) {
    const test::ScratchDir dir;
    RunStore store(dir.path() / "runs.db");
    RunRecord run = sampleRun("x'; DROP TABLE run; --");
    run.results["piqa"].samples[0].logLikelihoods = {std::nan(""), -5e-324};
    run.results["piqa"].samples[0].prompt = std::string("nul\0inside", 10);
    run.results["piqa"].samples[1].prompt = "bad \xff byte";
    run.results["piqa"].metrics["acc"] = {std::nan(""), std::nullopt};
    store.save(run);
    const TaskResult piqa = store.load(run.id).results.at("piqa");
    EXPECT_TRUE(std::isnan(piqa.samples[0].logLikelihoods[0]));
    EXPECT_EQ(piqa.samples[0].logLikelihoods[1], -5e-324);
    EXPECT_EQ(piqa.samples[0].prompt, std::string("nul\0inside", 10));
    EXPECT_EQ(piqa.samples[1].prompt, "bad \ufffd byte");
    EXPECT_TRUE(std::isnan(piqa.metrics.at("acc").value));
}

TEST(RunStore, corruptFilesAreRefusedAndUntouched) {
    const test::ScratchDir dir;
    const std::filesystem::path good = dir.path() / "good.db", bad = dir.path() / "bad.db";
    {
        RunStore store(good);
        for (int i = 0; i < 20; ++i) store.save(sampleRun(fmt::format("r{}", i), 20));
    }
    const std::string bytes = readTextFile(good);
    ASSERT_GT(bytes.size(), 20000u);
    std::string overwritten = bytes;
    std::fill(overwritten.begin() + 4096, overwritten.begin() + 12288, '\x5a');
    for (const std::string& content :
         {std::string("not a database at all"), bytes.substr(0, 50), bytes.substr(0, 9000), overwritten}) {
        writeFileAtomically(bad, content);
        const std::string message = refusal(bad);
        EXPECT_TRUE(message.starts_with(bad.string() + ": the run store is damaged")) << message;
        EXPECT_EQ(readTextFile(bad), content);
        EXPECT_FALSE(std::filesystem::exists(bad.string() + "-wal"));
    }
}

TEST(RunStore, newerAndForeignFilesAreRefusedAndUntouched) {
    const test::ScratchDir dir;
    const std::filesystem::path newer = dir.path() / "newer.db", foreign = dir.path() / "foreign.db";
    { RunStore store(newer); }
    execute(newer, "PRAGMA user_version = 2");
    execute(foreign, "CREATE TABLE t(x); INSERT INTO t VALUES(1);");
    const std::string before = readTextFile(newer), foreignBefore = readTextFile(foreign);
    EXPECT_EQ(refusal(newer),
              newer.string() +
                  ": the run store is of version 2, this program knows up to 1; it was left as it is");
    EXPECT_EQ(refusal(foreign),
              foreign.string() + ": this is not a run store of Quantoscope; it was left as it is");
    EXPECT_EQ(readTextFile(newer), before);
    EXPECT_EQ(readTextFile(foreign), foreignBefore);
    EXPECT_EQ(refusal(dir.path()), dir.path().string() + ": the run store is not a file");
}

TEST(RunStore, severalProcessesAtOnce) {
    const test::ScratchDir dir;
    const std::filesystem::path file = dir.path() / "runs.db"; // created by whoever is first
    constexpr int kProcesses = 4, kRuns = 10;
    std::vector<pid_t> children;
    for (int p = 0; p < kProcesses; ++p)
        children.push_back(child([&] {
            RunStore store(file);
            for (int r = 0; r < kRuns; ++r) store.save(sampleRun(fmt::format("p{}-{}", p, r), 10));
        }));
    for (const pid_t pid : children) EXPECT_EQ(waitFor(pid), 0);
    RunStore store(file);
    EXPECT_EQ(store.list().size(), std::size_t(kProcesses * kRuns));
    test::expectSameRun(sampleRun("p2-7", 10), store.load("p2-7"), true);
}

TEST(RunStore, readersSeeWholeRunsWhileAnotherConnectionWrites) {
    const test::ScratchDir dir;
    RunStore a(dir.path() / "runs.db"), b(dir.path() / "runs.db");
    a.save(sampleRun("x", 5));
    EXPECT_EQ(b.load("x").results.at("piqa").samples.size(), 5u);
    b.save(sampleRun("x", 9));
    EXPECT_EQ(a.load("x").results.at("piqa").samples.size(), 9u);
}

TEST(RunStore, killedWhileSavingLeavesWholeRuns) {
    const test::ScratchDir dir;
    const std::filesystem::path file = dir.path() / "runs.db", signal = dir.path() / "started";
    { RunStore store(file); }
    for (int round = 0; round < 5; ++round) {
        std::filesystem::remove(signal);
        const pid_t pid = child([&] {
            RunStore store(file);
            for (int i = 0;; ++i) {
                store.save(sampleRun(fmt::format("k{}", i % 3), 200));
                if (i == 1) std::ofstream(signal) << "x";
            }
        });
        while (!std::filesystem::exists(signal)) ::usleep(500);
        ::usleep(static_cast<unsigned>(1000 + 1700 * round));
        ::kill(pid, SIGKILL);
        EXPECT_TRUE(WIFSIGNALED(waitFor(pid)));
        RunStore store(file);
        ASSERT_GE(store.list().size(), 2u);
        for (const RunRecord& run : store.list())
            test::expectSameRun(sampleRun(run.id, 200), store.load(run.id), true);
    }
}

TEST(RunStore, idsAndDefaultPath) {
    const std::string a = newRunId(), b = newRunId();
    EXPECT_NE(a, b);
    EXPECT_EQ(a.size(), std::string("20260131-235959-1a2b3c4d").size());
    EXPECT_EQ(utcNow().size(), std::string("2026-01-31T23:59:59Z").size());
    const char* old = std::getenv("XDG_DATA_HOME");
    const std::string kept = old ? old : "";
    ::setenv("XDG_DATA_HOME", "/data", 1);
    EXPECT_EQ(defaultStorePath(), "/data/quantoscope/runs.db");
    ::setenv("XDG_DATA_HOME", "relative", 1);
    EXPECT_TRUE(defaultStorePath().string().ends_with("/.local/share/quantoscope/runs.db"));
    old ? ::setenv("XDG_DATA_HOME", kept.c_str(), 1) : ::unsetenv("XDG_DATA_HOME");
}

/// In a process of its own; what it returns.
int elsewhere(const std::function<int()>& work) {
    const pid_t child = ::fork();
    if (child == 0) ::_exit(work());
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

/// A second connection looks at the file's header first. That must not cost the first one its locks: another
/// process that closes the store would take itself for the last and throw away the log that is written to.
TEST(RunStore, aSecondConnectionDoesNotCostTheFirstOneItsLocks) {
    const test::ScratchDir dir;
    const std::filesystem::path file = dir.path() / "runs.db";
    RunStore first(file);
    const RunStore second(file);
    EXPECT_EQ(elsewhere([&] { return static_cast<int>(RunStore(file).list().size()); }), 0);
    first.save(test::sampleRun("r1"));
    EXPECT_EQ(elsewhere([&] { return static_cast<int>(RunStore(file).list().size()); }), 1);
}

} // namespace
