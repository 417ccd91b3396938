// SPDX-License-Identifier: GPL-3.0-or-later
// qscope eval --resume after the process was killed, beside other processes, and on a full disk.
#include "program.h"
#include "results/store.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace {

using namespace qs;
using nlohmann::json;
using test::Program;

std::vector<std::string> evaluation(const std::filesystem::path& store, bool resume) {
    std::vector<std::string> out = {"eval",     "demo:fable",
                                    "--recipe", "minmax-w4a4",
                                    "--tasks",  "demo_next,demo_who,ppl::/demo/tasks/heldout.txt",
                                    "--limit",  "40",
                                    "--json",   "--threads",
                                    "1",        "--bootstrap",
                                    "0",        "--save-every",
                                    "0.02"};
    if (!store.empty()) out.insert(out.end(), {"--store", store.string()});
    if (resume) out.push_back("--resume");
    return out;
}

/// What must be the same however often an evaluation was interrupted.
json lasting(const std::string& text) {
    json doc = json::parse(text);
    for (json& run : doc["runs"]) {
        for (const char* key : {"id", "group", "created", "reference"}) run.erase(key);
        for (json& result : run["results"]) result.erase("seconds");
    }
    return doc;
}

std::int64_t samplesIn(const std::filesystem::path& file) {
    std::int64_t samples = 0;
    if (!std::filesystem::exists(file)) return 0;
    for (const RunRecord& run : RunStore(file).list())
        for (const auto& [task, result] : run.results) samples += result.n;
    return samples;
}

TEST(Resume, killedAgainAndAgainEndsInTheSameResult) {
    const test::ScratchDir dir;
    const std::filesystem::path store = dir.path() / "runs.db";
    Program whole(evaluation({}, false), dir.path());
    ASSERT_EQ(whole.wait(), 0) << whole.err();
    const json expected = lasting(whole.out());

    std::int64_t saved = 0;
    int kills = 0;
    for (; kills < 4; ++kills) {
        Program run(evaluation(store, true), dir.path());
        while (run.running() && samplesIn(store) < saved + 30) ::usleep(2000);
        if (!run.running()) break;
        run.kill();
        const std::int64_t now = samplesIn(store);
        EXPECT_GE(now, saved + 30); // nothing that was saved is lost
        saved = now;
    }
    EXPECT_GE(kills, 3);
    Program last(evaluation(store, true), dir.path());
    ASSERT_EQ(last.wait(), 0) << last.err();
    EXPECT_EQ(lasting(last.out()), expected);
    EXPECT_EQ(RunStore(store).list().size(), 2u); // one evaluation, not five

    Program again(evaluation(store, true), dir.path()); // finished: shown, not repeated
    ASSERT_EQ(again.wait(), 0);
    EXPECT_EQ(lasting(again.out()), expected);
    EXPECT_EQ(RunStore(store).list().size(), 2u);
}

TEST(Resume, aRunThatIsBeingWorkedOnIsLeftAlone) {
    const test::ScratchDir dir, otherDir;
    const std::filesystem::path store = dir.path() / "runs.db";
    Program first(evaluation(store, true), dir.path());
    while (first.running() && samplesIn(store) == 0) ::usleep(2000);
    ASSERT_TRUE(first.running());
    Program second(evaluation(store, true), otherDir.path());
    ASSERT_EQ(second.wait(), 0) << second.err();
    ASSERT_EQ(first.wait(), 0) << first.err();
    EXPECT_EQ(lasting(first.out()), lasting(second.out()));
    EXPECT_EQ(RunStore(store).list().size(), 4u); // two evaluations, neither mixed into the other
}

TEST(Resume, aFullDiskCostsTheStoreNotTheResult) {
    const test::ScratchDir dir;
    const std::filesystem::path store = dir.path() / "runs.db";
    { RunStore empty(store); }
    Program run(evaluation(store, false), dir.path(), 200 << 10);
    EXPECT_EQ(run.wait(), 2);
    EXPECT_EQ(json::parse(run.out()).at("runs").size(), 2u);
    const std::string err = run.err();
    EXPECT_TRUE(err.starts_with("qscope: " + store.string() + ": ")) << err;
    EXPECT_EQ(std::count(err.begin(), err.end(), '\n'), 1) << err;
    Program rest(evaluation(store, true), dir.path()); // with room again
    ASSERT_EQ(rest.wait(), 0) << rest.err();
    EXPECT_EQ(RunStore(store).list().size(), 2u);
}

/// What was left unfinished by another version of the program stays as it is, and one line says why.
TEST(Resume, anUnfinishedRunThatWasMadeOtherwiseIsNotMixedIn) {
    const test::ScratchDir dir;
    const std::filesystem::path store = dir.path() / "runs.db";
    const std::vector<std::string> arguments = {"eval",    "demo:fable", "--recipe",     "minmax-w4a4",
                                                "--tasks", "demo_next",  "--limit",      "4",
                                                "--json",  "--store",    store.string(), "--resume"};
    Program first(arguments, dir.path());
    ASSERT_EQ(first.wait(), 0) << first.err();
    EXPECT_EQ(first.err(), "");
    {
        RunStore runs(store);
        for (const RunRecord& listed : runs.list()) {
            RunRecord run = runs.load(listed.id);
            run.state = "cancelled";
            run.identity = "of another version";
            run.version = "0.0.1";
            if (!run.preparedHash.empty()) run.preparedHash = "other numbers";
            run.results["demo_next"].samples.pop_back();
            runs.save(run);
        }
    }
    Program second(arguments, dir.path());
    ASSERT_EQ(second.wait(), 0) << second.err();
    const std::string err = second.err();
    EXPECT_TRUE(err.starts_with("qscope: an unfinished run of these configurations is not gone on with; "))
        << err;
    EXPECT_NE(err.find("program version: 0.0.1 and "), std::string::npos) << err;
    EXPECT_EQ(std::count(err.begin(), err.end(), '\n'), 1) << err;
    EXPECT_EQ(RunStore(store).list().size(), 4u);
    EXPECT_EQ(lasting(first.out()), lasting(second.out()));
}

/// A recipe that was worked out is not worked out again, whatever the next call asks of it.
TEST(Resume, recipesAreKeptBesideTheStore) {
    const test::ScratchDir dir;
    const std::filesystem::path store = dir.path() / "runs.db";
    const auto evaluate = [&](const char* limit) {
        Program run({"eval", "demo:fable", "--recipe", "gptq-w4", "--tasks", "demo_next", "--limit", limit,
                     "--json", "--store", store.string(), "--progress", "always"},
                    dir.path());
        EXPECT_EQ(run.wait(), 0) << run.err();
        return std::pair(json::parse(run.out())["runs"][1]["prepared_hash"], run.err());
    };
    const auto [first, slow] = evaluate("2");
    const auto [second, quick] = evaluate("3");
    EXPECT_EQ(first, second);
    EXPECT_NE(slow.find("calibrate"), std::string::npos);
    EXPECT_EQ(quick.find("calibrate"), std::string::npos);
}

/// The estimate says what working the recipes out takes beside the evaluation itself.
TEST(Estimate, tellsTheWholeCost) {
    const test::ScratchDir dir;
    Program run({"eval", "demo:fable", "--recipe", "fpq-w4a4", "--recipe", "minmax-w4a4", "--tasks",
                 "demo_next", "--json", "--estimate"},
                dir.path());
    ASSERT_EQ(run.wait(), 0) << run.err();
    const json cost = json::parse(run.out());
    EXPECT_GT(cost.at("seconds").get<double>(), 0);
    EXPECT_GT(cost.at("tokens_per_second").get<double>(), 0);
    ASSERT_TRUE(cost.contains("preparation_seconds"));
    EXPECT_TRUE(cost["preparation_seconds"].is_null() || cost["preparation_seconds"] >= 0.0);
    EXPECT_GT(cost.at("memory_bytes").at("total").get<double>(), 0);
}

TEST(Resume, needsAStore) {
    const test::ScratchDir dir;
    Program run(evaluation({}, true), dir.path());
    EXPECT_EQ(run.wait(), 2);
    EXPECT_EQ(run.err(), "qscope: --resume needs --store\n");
}

} // namespace
