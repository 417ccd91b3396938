// SPDX-License-Identifier: GPL-3.0-or-later
// Task definitions and data files of users: what works, and what each mistake is called.
#include "base/error.h"
#include "base/resources.h"
#include "evaluate/row_reader.h"
#include "evaluate/task.h"
#include "support/shared_data.h"

#include <set>

namespace {

using namespace qs;

constexpr const char* kOwn = "name: mine\n"
                             "files: [data.jsonl]\n"
                             "context: '{q}'\n"
                             "choices: '{answers}'\n"
                             "gold: '{gold}'\n";

/// The message that reading `yaml` gives.
std::string definitionError(const std::string& yaml) {
    try {
        parseTaskDefinition(yaml, "t.yaml");
    } catch (const Error& e) {
        EXPECT_EQ(e.code(), ErrorCode::BadTask);
        return e.what();
    }
    return "no error";
}

TaskData readOwn(const std::string& yaml, const std::string& content,
                 const std::optional<std::string>& labels = std::nullopt) {
    const TaskDefinition definition = parseTaskDefinition(yaml, "t.yaml");
    return readTaskText(definition, definition.files[0], content, labels, "data.jsonl", std::nullopt);
}

std::string dataError(const std::string& content, const std::string& yaml = kOwn,
                      const std::optional<std::string>& labels = std::nullopt) {
    try {
        readOwn(yaml, content, labels);
    } catch (const Error& e) {
        EXPECT_EQ(e.code(), ErrorCode::BadTask);
        return e.what();
    }
    return "no error";
}

TEST(TaskFile, ownDefinitionAndData) {
    const test::ScratchDir dir;
    writeFileAtomically(dir.path() / "mine.yaml", std::string(kOwn));
    writeFileAtomically(
        dir.path() / "data.jsonl",
        std::string(
            "\xef\xbb\xbf{\"q\": \"Two and two:\", \"answers\": [\"four\", \"f\u00fcnf\"], \"gold\": 0}\r\n"
            "\n{\"q\": \"\", \"answers\": [\"a\", \" b\"], \"gold\": \"1\"}"));
    const std::string name = (dir.path() / "mine.yaml").string();
    const TaskData data = loadTask(name, {}, std::nullopt);
    EXPECT_EQ(data.name, name);
    ASSERT_EQ(data.items.size(), 2u);
    EXPECT_EQ(data.items[0].requests[1].continuation, " f\u00fcnf");
    EXPECT_EQ(data.items[0].choiceChars, (std::vector<std::int64_t>{4, 4}));
    EXPECT_EQ(data.items[1].docId, 1);
    EXPECT_EQ(data.items[1].requests[1].continuation, "  b");
    EXPECT_EQ(data.items[1].gold, 1);
    EXPECT_EQ(data.metrics, (std::vector<std::string>{"acc", "acc_norm"}));
}

TEST(TaskFile, templatesAndLabels) {
    const TaskData data = readOwn("name: t\nfiles: [d.jsonl]\ncontext: '{{{a.b}}} {n} {t}'\n"
                                  "choices: ['{x}', 'no']\ngold: '{g}'\nlabels: [[y, 'true'], n]\n",
                                  R"({"a": {"b": "in"}, "n": -3, "t": true, "x": "yes", "g": true})");
    EXPECT_EQ(data.items[0].requests[0].context, "{in} -3 true");
    EXPECT_EQ(data.items[0].requests[0].continuation, " yes");
    EXPECT_EQ(data.items[0].gold, 0);
}

TEST(TaskFile, hellaSwagAsPublished) {
    const test::ScratchDir dir;
    writeFileAtomically(
        dir.path() / "v.jsonl",
        std::string(
            R"({"ind": 24, "activity_label": "Cars", "ctx_a": "[header] How to sit [title] Sit.", )"
            R"("ctx_b": "THE man", "ctx": "x", "endings": ["[step] sits.", "b", "c", "d"], "label": 2})"));
    const TaskData data = loadTask("hellaswag", {{}, {{"hellaswag", dir.path() / "v.jsonl"}}}, std::nullopt);
    EXPECT_EQ(data.items[0].requests[0].context, "Cars: How to sit. Sit. The man");
    EXPECT_EQ(data.items[0].requests[0].continuation, "  sits.");
    EXPECT_EQ(data.items[0].choiceChars[0], 6);
    EXPECT_EQ(data.items[0].gold, 2);
}

TEST(TaskFile, perplexityOfAFile) {
    const test::ScratchDir dir;
    writeFileAtomically(dir.path() / "x.txt", std::string("some text\n"));
    const TaskData data = loadTask("ppl:" + (dir.path() / "x.txt").string(), {}, 3);
    EXPECT_EQ(data.kind, TaskKind::GptqPerplexity);
    EXPECT_EQ(data.text, "some text\n");
    EXPECT_EQ(data.windowLimit, 3);
    EXPECT_EQ(loadTask("ppl-llamacpp:" + (dir.path() / "x.txt").string(), {}, std::nullopt).kind,
              TaskKind::LlamaCppPerplexity);
    EXPECT_THROW(loadTask("ppl:" + (dir.path() / "none.txt").string(), {}, std::nullopt), Error);
    EXPECT_THROW(loadTask("ppl:", {}, std::nullopt), Error);
}

TEST(TaskFile, availableTasksAreComplete) {
    std::map<std::string, TaskInfo> tasks;
    for (const TaskInfo& info : availableTasks()) tasks[info.name] = info;
    for (const char* name : {"boolq", "piqa", "hellaswag", "winogrande", "arc_easy", "arc_challenge",
                             "openbookqa", "lambada_openai", "wikitext", "ppl:FILE", "ppl-llamacpp:FILE"}) {
        ASSERT_TRUE(tasks.contains(name)) << name;
        EXPECT_FALSE(tasks[name].description.empty()) << name;
    }
    EXPECT_EQ(tasks["boolq"].choices, 2);
    EXPECT_EQ(tasks["hellaswag"].choices, 4);
    EXPECT_EQ(tasks["wikitext"].choices, 0);
    for (const auto& [name, info] : tasks) EXPECT_EQ(info.embedded, name.starts_with("demo_")) << name;
}

TEST(TaskFile, everyEmbeddedTaskLoads) {
    std::set<std::string> read;
    for (const TaskDefinition& task : shippedTasks()) {
        if (!fileExists(task.files[0].file)) continue; // data of the user's
        const TaskData data = loadTask(task.name, {}, std::nullopt);
        EXPECT_GE(data.items.size(), 100u) << task.name;
        EXPECT_EQ(data.items[0].requests.size(), static_cast<std::size_t>(task.choicesPerItem)) << task.name;
        read.insert(task.files[0].file);
    }
    for (const std::string& path : resourcePaths(":/demo/tasks/"))
        if (path.ends_with(".jsonl")) {
            EXPECT_TRUE(read.contains(path)) << path << " has no definition in resources/tasks";
        }
}

TEST(TaskFile, wrongNamesAndLimits) {
    const auto code = [](const std::string& name, std::optional<std::int64_t> limit) {
        try {
            loadTask(name, {"/nowhere", {}}, limit);
        } catch (const Error& e) {
            return e.code();
        }
        return ErrorCode::Internal;
    };
    EXPECT_EQ(code("hellaswagg", std::nullopt), ErrorCode::BadArgument);
    EXPECT_EQ(code("piqa", std::nullopt), ErrorCode::FileNotFound);
    EXPECT_EQ(code("piqa", 0), ErrorCode::BadArgument);
    EXPECT_EQ(code("./none.yaml", std::nullopt), ErrorCode::FileNotFound);
    EXPECT_THROW(loadTask("piqa", {}, std::nullopt), Error);
}

TEST(TaskFile, mistakesInDefinitions) {
    EXPECT_EQ(definitionError("- 1"),
              "t.yaml: line 1: a task definition must be a mapping of keys to values");
    EXPECT_EQ(definitionError("a: [1"), "t.yaml: line 1: end of sequence flow not found");
    EXPECT_EQ(definitionError("files: [a]\ntext: x\nkind: rolling"), "t.yaml: line 1: 'name' is missing");
    EXPECT_EQ(definitionError("name: t\ncolour: red"), "t.yaml: line 2: unknown key 'colour'");
    EXPECT_EQ(definitionError("name: t\nname: u"), "t.yaml: line 2: 'name' stands twice");
    EXPECT_EQ(definitionError("name: t\nkind: quiz"),
              "t.yaml: line 2: 'kind' is 'quiz', but must be one of last_word, multiple_choice, rolling");
    EXPECT_EQ(definitionError("name: t\nmetrics: [f1]\nfiles: [x]"),
              "t.yaml: line 2: 'metrics' names 'f1', which 'multiple_choice' does not have");
    EXPECT_EQ(definitionError("name: t\ncontext: '{a'"), "t.yaml: line 2: 'context': a '{' is not closed");
    EXPECT_EQ(definitionError("name: t\ncontext: 'a}'"),
              "t.yaml: line 2: 'context': a '}' stands alone (write '}}' for a literal brace)");
    EXPECT_EQ(definitionError("name: t\ncontext: '{a..b}'"),
              "t.yaml: line 2: 'context': the field name 'a..b' has an empty part");
    EXPECT_EQ(definitionError("name: t\nfiles: [x]\ncontext: c\ngold: g"),
              "t.yaml: line 2: 'choices' is missing for x");
    EXPECT_EQ(definitionError("name: t\nfiles: []"),
              "t.yaml: line 2: 'files' must be a list of at least one file");
    EXPECT_EQ(definitionError("name: t\nfiles: [{reader: tsv}]"),
              "t.yaml: line 2: an entry of 'files' has no 'file'");
    EXPECT_EQ(definitionError("name: t\nchoices: [a]"),
              "t.yaml: line 2: 'choices' must be a field or a list of at least two texts");
    EXPECT_NE(definitionError(std::string(3000, '[')), "no error");
    EXPECT_NE(definitionError("a: &x [*x]\nname: *x"), "no error");
    EXPECT_NE(definitionError(""), "no error");
    EXPECT_EQ(definitionError("name: t\ncontext: a\xff"), "t.yaml: line 2: 'context' is not valid UTF-8");
    EXPECT_EQ(definitionError("name: \"\\N\""), "t.yaml: line 1: 'name' is not valid UTF-8");
}

TEST(TaskFile, mistakesInRows) {
    const std::string good = R"({"q": "x", "answers": ["a", "b"], "gold": 1})";
    EXPECT_EQ(dataError(good), "no error");
    EXPECT_EQ(dataError(good + "\n{\"answers\": [\"a\", \"b\"], \"gold\": 1}"),
              "data.jsonl: line 2: field 'q' is missing");
    EXPECT_EQ(dataError(R"({"q": null, "answers": ["a", "b"], "gold": 1})"),
              "data.jsonl: line 1: field 'q' is empty, not a text");
    EXPECT_EQ(dataError(R"({"q": ["x"], "answers": ["a", "b"], "gold": 1})"),
              "data.jsonl: line 1: field 'q' is array, not a text");
    EXPECT_EQ(dataError(R"({"q": "x", "answers": "ab", "gold": 1})"),
              "data.jsonl: line 1: field 'answers' is not a list");
    EXPECT_EQ(dataError(R"({"q": "x", "answers": ["a"], "gold": 0})"),
              "data.jsonl: line 1: 1 choices, at least 2 are needed");
    EXPECT_EQ(dataError(R"({"q": "x", "answers": [], "gold": 0})"),
              "data.jsonl: line 1: gold is 0, but there are 0 choices");
    EXPECT_EQ(dataError(R"({"q": "x", "answers": ["a", ""], "gold": 0})"),
              "data.jsonl: line 1: choice 1 is empty");
    EXPECT_EQ(dataError(R"({"q": "x", "answers": ["a", "b"], "gold": 2})"),
              "data.jsonl: line 1: gold is 2, but there are 2 choices");
    EXPECT_EQ(dataError(R"({"q": "x", "answers": ["a", "b"], "gold": -1})"),
              "data.jsonl: line 1: gold is -1, but there are 2 choices");
    EXPECT_EQ(dataError(R"({"q": "x", "answers": ["a", "b"], "gold": "B"})"),
              "data.jsonl: line 1: gold is 'B', which is no index");
    EXPECT_EQ(dataError("\n\n[1]"), "data.jsonl: line 3: a row must be a JSON object");
    EXPECT_TRUE(dataError("\n{\"q\": ").starts_with("data.jsonl: line 2: not valid JSON: "));
    EXPECT_EQ(dataError("{\"q\": \"\xff\"}"), "data.jsonl: line 1: byte 8 is not valid UTF-8");
    EXPECT_EQ(dataError(""), "data.jsonl: the file has no rows");
    EXPECT_EQ(dataError("{\"q\": \"" + std::string(17 << 20, 'x') + "\"}"),
              "data.jsonl: line 1: the line is longer than 16 MiB");
    EXPECT_NE(dataError(std::string(200000, '[')), "no error");
}

TEST(TaskFile, mistakesInTexts) {
    const std::string text = "name: t\nkind: rolling\nfiles: [d.txt]\nreader: text\ntext: '{text}'\n";
    EXPECT_EQ(dataError("one\ntwo\n", text), "no error");
    EXPECT_EQ(dataError("one\ntwo \xc3(", text), "data.jsonl: line 2: byte 5 is not valid UTF-8");
    const test::ScratchDir dir;
    const std::filesystem::path file = dir.path() / "x.txt";
    writeFileAtomically(file, std::string("a\nb\n\xff"));
    try {
        loadTask("ppl:" + file.string(), {}, std::nullopt);
        FAIL();
    } catch (const Error& e) {
        EXPECT_EQ(e.what(), file.string() + ": line 3: byte 1 is not valid UTF-8");
    }
}

TEST(TaskFile, aLineOfAHundredMegabytes) {
    const std::string good = R"({"q": "x", "answers": ["a", "b"], "gold": 1})";
    EXPECT_EQ(dataError(good + "\n" + std::string(100 << 20, 'x') + "\n" + good),
              "data.jsonl: line 2: the line is longer than 16 MiB");
}

TEST(TaskFile, mistakesInLabels) {
    const std::string yaml = "name: t\nfiles: [d.jsonl]\ncontext: '{q}'\nchoices: [a, b]\ngold: '{label}'\n";
    EXPECT_EQ(dataError("{\"q\": \"x\"}\n{\"q\": \"y\"}", yaml, "0\n1\n"), "no error");
    EXPECT_EQ(dataError("{\"q\": \"x\"}\n{\"q\": \"y\"}", yaml, "0\n"),
              "data.jsonl: line 2: the label file has no label for this row");
    EXPECT_EQ(dataError("{\"q\": \"x\"}", yaml, "0\n1\n"),
              "data.jsonl's label file: line 2: there are more labels than rows");
    EXPECT_EQ(dataError("{\"q\": \"x\"}", yaml, "7"),
              "data.jsonl: line 1: gold is 7, but there are 2 choices");
    const std::string labels =
        "name: t\nfiles: [d.jsonl]\ncontext: c\nchoices: '{c[].t}'\ngold: '{g}'\nlabels: '{c[].l}'\n";
    EXPECT_EQ(dataError(R"({"c": [{"t": "x", "l": "A"}, {"t": "y", "l": "B"}], "g": "C"})", labels),
              "data.jsonl: line 1: gold is 'C', which is no label of a choice");
    EXPECT_EQ(dataError(R"({"c": [{"t": "x"}, {"t": "y", "l": "B"}], "g": "B"})", labels),
              "data.jsonl: line 1: field 'c[].l' is missing");
}

TEST(TaskFile, mistakesInTsvAndHellaSwagText) {
    const std::string tsv = "name: t\nfiles: [d.tsv]\ncontext: '{q}'\nchoices: ['{a}', '{b}']\ngold: '{g}'\n";
    EXPECT_EQ(dataError("q\ta\tb\tg\nx\ty\tz\t1\r\n", tsv), "no error");
    EXPECT_EQ(dataError("q\ta\tb\tg\nx\ty\tz\n", tsv), "data.jsonl: line 2: 3 columns, but the header has 4");
    EXPECT_EQ(dataError("q\ta\tb\nx\ty\tz\n", tsv), "data.jsonl: line 2: field 'g' is missing");
    const std::string six = "name: t\nfiles: [{file: d.txt, reader: hellaswag_text}]\ncontext: '{query}'\n"
                            "choices: '{choices}'\ngold: '{gold}'\n";
    EXPECT_EQ(dataError("ctx\n1\na\nb\nc\nd\n", six), "no error");
    EXPECT_EQ(dataError("ctx\n1\na\nb\n", six), "data.jsonl: line 4: the last item has fewer than six lines");
    EXPECT_EQ(dataError("ctx\nx\na\nb\nc\nd\n", six), "data.jsonl: line 6: gold is 'x', which is no index");
}

} // namespace
