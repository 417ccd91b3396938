// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"
#include "base/mapped_file.h"
#include "evaluate/few_shot.h"
#include "evaluate/python_random.h"
#include "support/shared_data.h"

namespace {

using namespace qs;
using Indices = std::vector<std::uint32_t>;

TEST(PythonRandom, samplesAsCPython) { // random.Random(1234).sample(range(n), k), CPython 3.11
    PythonRandom random(1234);
    EXPECT_EQ(random.sample(10, 3), (Indices{7, 1, 0}));
    EXPECT_EQ(random.sample(10, 3), (Indices{1, 0, 9}));
    EXPECT_EQ(random.sample(10, 3), (Indices{1, 5, 3}));
    EXPECT_EQ(random.sample(1838, 6), (Indices{35, 63, 1615, 32, 708, 1327})); // drawn into a set
    EXPECT_EQ(random.sample(1838, 6), (Indices{1276, 991, 1261, 949, 304, 186}));
    Indices many = random.sample(30, 25); // shuffled in a pool
    many.resize(8);
    EXPECT_EQ(many, (Indices{5, 22, 3, 0, 16, 15, 7, 2}));
}

TaskItem item(const std::string& context, const std::vector<std::string>& choices, int gold) {
    TaskItem out;
    for (const std::string& choice : choices)
        out.requests.push_back({context, std::string(" ").append(choice)});
    out.gold = gold;
    return out;
}

TEST(FewShot, otherRowsOfTheTask) {
    TaskData data;
    data.name = "quiz";
    for (int i = 0; i < 10; ++i)
        data.items.push_back(item(std::string("Q").append(std::to_string(i)), {"no", "yes"}, i % 2));
    const std::vector<TaskItem> examples = data.items;
    addFewShot(data, examples, {2, 1234, true, " "});
    // Three are drawn for every item: 7, 1, 0, then 1, 0, 9 and 1, 5, 3; the item itself and the rest go.
    EXPECT_EQ(data.items[0].requests[0].context, "Q7 yes\n\nQ1 yes\n\nQ0");
    EXPECT_EQ(data.items[1].requests[1].context, "Q0 no\n\nQ9 yes\n\nQ1");
    EXPECT_EQ(data.items[2].requests[0].context, "Q1 yes\n\nQ5 yes\n\nQ2");
    EXPECT_EQ(data.items[2].requests[0].continuation, " no");
    EXPECT_EQ(data.fewShot, 2);
}

TEST(FewShot, spacesAtTheBorderAreNotDoubled) {
    TaskData data;
    data.items = {item("Q", {"a", "b"}, 0)};
    addFewShot(data, {item("one ", {"x", "y"}, 0)}, {1, 1, false, " "});
    EXPECT_EQ(data.items[0].requests[0].context, "one x\n\nQ");
    addFewShot(data, {item("two", {" x", "y"}, 0)}, {1, 1, false, " "});
    EXPECT_EQ(data.items[0].requests[0].context, "two x\n\none x\n\nQ");
    data.kind = TaskKind::LastWord; // continuations carry their space themselves
    TaskItem word;
    word.requests = {{"the last", " word"}};
    addFewShot(data, {word}, {1, 1, false, " "});
    EXPECT_TRUE(data.items[0].requests[0].context.starts_with("the last word\n\ntwo"));
}

TEST(FewShot, tooFewExamples) {
    TaskData data;
    data.name = "quiz";
    data.items = {item("Q", {"a", "b"}, 0)};
    try {
        addFewShot(data, data.items, {1, 1, true, " "});
        FAIL();
    } catch (const Error& e) {
        EXPECT_STREQ(e.what(), "task 'quiz': 2 examples were asked for, but there are 1");
    }
}

TEST(FewShot, filesAndLimits) {
    const test::ScratchDir dir;
    const std::string yaml = "name: t\nfiles: [d.jsonl]\nfew_shot_files: [none.jsonl, train.jsonl]\n"
                             "context: '{q}'\nchoices: [no, yes]\ngold: '{g}'\n";
    writeFileAtomically(dir.path() / "t.yaml", yaml);
    std::string rows;
    for (int i = 0; i < 10; ++i)
        rows += nlohmann::json{{"q", std::string("Q").append(std::to_string(i))}, {"g", i % 2}}.dump().append(
            "\n");
    writeFileAtomically(dir.path() / "d.jsonl", rows);
    const std::string task = (dir.path() / "t.yaml").string();
    TaskSources sources;
    sources.fewShot = 2;
    const TaskData own = loadTask(task, sources, 2);
    ASSERT_EQ(own.items.size(), 2u); // drawn from all ten rows all the same
    EXPECT_EQ(own.items[1].requests[1].context, "Q0 no\n\nQ9 yes\n\nQ1");
    EXPECT_EQ(own.fewShotSource, (dir.path() / "d.jsonl").string());
    EXPECT_NE(own.hash, loadTask(task, {}, 2).hash);
    writeFileAtomically(dir.path() / "train.jsonl", "{\"q\": \"T0\", \"g\": 0}\n{\"q\": \"T1\", \"g\": 1}\n");
    const TaskData other = loadTask(task, sources, 1);
    EXPECT_EQ(other.fewShotSource, (dir.path() / "train.jsonl").string());
    EXPECT_NE(other.items[0].requests[0].context.find("T0 no\n\n"), std::string::npos);
    EXPECT_NE(other.items[0].requests[0].context.find("T1 yes\n\n"), std::string::npos);
    sources.fewShotSeed = 1;
    EXPECT_EQ(loadTask(task, sources, std::nullopt).hash, loadTask(task, sources, std::nullopt).hash);
}

} // namespace
