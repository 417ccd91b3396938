// SPDX-License-Identifier: GPL-3.0-or-later
// Requests of the published tasks against the reference lists: single rows, checksums of all rows, WikiText
// pages.
#include "base/hash.h"
#include "evaluate/preprocess.h"
#include "evaluate/task.h"
#include "support/shared_data.h"

#include <fstream>

namespace {

using namespace qs;
using nlohmann::json;

TaskData load(const std::string& name) {
    return loadTask(name, {test::sharedDir() / "tasks", {}}, std::nullopt);
}

TaskData loadFile(const std::string& name, const std::string& file) {
    return loadTask(name, {test::sharedDir() / "tasks", {{name, test::sharedDir() / "tasks" / file}}},
                    std::nullopt);
}

std::vector<json> jsonLines(const std::filesystem::path& file) {
    std::vector<json> rows;
    std::ifstream in(file);
    for (std::string line; std::getline(in, line);) rows.push_back(json::parse(line));
    return rows;
}

TEST(TaskGolden, checksumsOfAllRequests) {
    QS_REQUIRE_SHARED();
    const std::map<std::string, std::string> expected = {
        {"boolq", "aff9756e3850b0e530781ec4c47445c6dc80c7bc7b09234bb275dd4b67591d9f"},
        {"piqa", "f26dff2463c08ecfe075eab523454932a086ed23d7437968af0a4a67bac7801e"},
        {"arc_easy", "185f9ccfdd26d07d74ba485e8bffd15d7016f4d02e017b55f2f05312d485293f"},
        {"arc_challenge", "6e30c0cf9d9d47fe23ba1b5089b4d783b08f005852a2958c809ebac9975ac0db"},
        {"openbookqa", "cca5e97cf2f8df298b6c94772f267e3faf14cb7c703856fb9a337efdbf21a7f5"},
        {"hellaswag", "e39173d9df7f1339929be5afea64d5a5c7a02b25edb7a5cd1d9c8d1814c0f8e3"},
        {"winogrande", "e72a9b8805fb4aa029d4aafc540d64251e44b1d069a0b2fda967026299b2552f"},
        {"lambada_openai", "4382ebe63b62c8fb373defdd4b149f9104a6f4294d800ab5aa7a94106a5e7398"}};
    const std::map<std::string, std::size_t> rows = {
        {"boolq", 3270},     {"piqa", 1838},      {"arc_easy", 2376},   {"arc_challenge", 1172},
        {"openbookqa", 500}, {"hellaswag", 1000}, {"winogrande", 1267}, {"lambada_openai", 5153}};
    for (const auto& [name, hash] : expected) {
        const TaskData data = load(name);
        EXPECT_EQ(data.hash, hash) << name;
        EXPECT_EQ(data.items.size(), rows.at(name)) << name;
    }
}

/// Tasks that are not shipped, as a user adds them: a definition beside its data.
TEST(TaskGolden, definitionsOfOnesOwnGiveTheReferenceRequests) {
    QS_REQUIRE_SHARED();
    const test::ScratchDir dir;
    const std::string glue = (test::sharedDir() / "tasks" / "glue").string();
    const std::map<std::string, std::pair<std::string, std::string>> definitions = {
        {"sst2",
         {"name: sst2\nfiles: ['" + glue +
              "/sst2_validation.jsonl']\n"
              "context: \"{sentence}\\nQuestion: Is this sentence positive or negative?\\nAnswer:\"\n"
              "choices: [negative, positive]\ngold: '{label}'\n",
          "9832a90d19f234fe9868ebcd844e5882b4b2bcfbc53f11a70da9455f2aceb43b"}},
        {"mrpc",
         {"name: mrpc\nfiles: ['" + glue +
              "/mrpc_validation.jsonl']\n"
              "context: \"Sentence 1: {sentence1}\\nSentence 2: {sentence2}\\nQuestion: Do both sentences "
              "mean the same "
              "thing?\\nAnswer:\"\nchoices: ['no', 'yes']\ngold: '{label}'\n",
          "416a42779d37ef33573bc7560697aea0a96936b5d8c8ce873ec5ba791ec95637"}},
        {"rte",
         {"name: rte\nfiles: ['" + glue +
              "/superglue_RTE_val.jsonl']\n"
              "context: \"{premise}\\nQuestion: {hypothesis} True or False?\\nAnswer:\"\n"
              "choices: ['True', 'False']\ngold: '{label}'\nlabels: [entailment, not_entailment]\n",
          "0e17e75e290ea2eb5be20a5b8e8d687628252876c3af50f23c52fe0cf14bb3a2"}}};
    for (const auto& [name, definition] : definitions) {
        const std::filesystem::path file = dir.path() / (name + ".yaml");
        writeFileAtomically(file, definition.first);
        EXPECT_EQ(loadTask(file.string(), {}, std::nullopt).hash, definition.second) << name;
    }
}

TEST(TaskGolden, fewShotExamplesComeFromTheRows) {
    QS_REQUIRE_SHARED();
    TaskSources sources{test::sharedDir() / "tasks", {}};
    sources.fewShot = 3;
    const TaskData shots = loadTask("piqa", sources, 2), plain = loadTask("piqa", sources, std::nullopt);
    ASSERT_EQ(shots.items.size(), 2u);
    EXPECT_EQ(shots.items[1].requests[0].context, plain.items[1].requests[0].context); // whatever the limit
    // All 1838 rows by a Python script of the harness's rule with CPython's own random.sample.
    EXPECT_EQ(plain.hash, "97ee12b821c5c9d430438f51e8d8cfa55afd2bb03f610aa644c466ad2324ae3c");
    const std::string& context = shots.items[0].requests[0].context;
    std::size_t examples = 0;
    for (std::size_t at = 0; (at = context.find("\n\nQuestion: ", at)) != std::string::npos; ++at) ++examples;
    EXPECT_EQ(examples, 3u);
    EXPECT_TRUE(context.ends_with(load("piqa").items[0].requests[0].context));
}

TEST(TaskGolden, otherPublishedFormsGiveTheSameRequests) {
    QS_REQUIRE_SHARED();
    EXPECT_EQ(loadFile("openbookqa", "openbookqa/test.tsv").hash, load("openbookqa").hash);
    EXPECT_EQ(loadFile("lambada_openai", "lambada/lambada_test.jsonl").hash, load("lambada_openai").hash);
    const TaskData text = loadFile("hellaswag", "hellaswag/hellaswag_val_full.txt");
    ASSERT_EQ(text.items.size(), 10042u);
    EXPECT_EQ(text.items[0].requests[0].context, "Roof shingle removal: A man is sitting on a roof. he");
    EXPECT_EQ(text.items[0].requests[3].continuation, " starts pulling up roofing on a roof.");
    EXPECT_EQ(text.items[0].gold, 3);
}

TEST(TaskGolden, singleRows) {
    QS_REQUIRE_SHARED();
    std::map<std::string, TaskData> loaded;
    int checked = 0;
    for (const json& row : jsonLines(test::sharedDir() / "tasks" / "golden_requests.jsonl")) {
        std::string name = row["task"];
        if (name == "hellaswag_1000") name = "hellaswag";
        if (name == "sst2" || name == "mrpc" || name == "rte") continue; // no shipped task
        if (!loaded.contains(name)) loaded[name] = load(name);
        const TaskItem& item = loaded[name].items.at(row["row"]);
        ASSERT_EQ(item.requests.size(), row["requests"].size());
        for (std::size_t i = 0; i < item.requests.size(); ++i) {
            EXPECT_EQ(item.requests[i].context, row["requests"][i][0].get<std::string>());
            EXPECT_EQ(item.requests[i].continuation, row["requests"][i][1].get<std::string>());
        }
        EXPECT_EQ(item.gold, row["gold"].is_null() ? -1 : row["gold"].get<int>());
        if (row.contains("choice_chars") && row["choice_chars"].is_array() && !item.choiceChars.empty()) {
            EXPECT_EQ(item.choiceChars, row["choice_chars"].get<std::vector<std::int64_t>>()) << name;
        }
        ++checked;
    }
    EXPECT_GE(checked, 32);
}

TEST(TaskGolden, wikitextPagesAndDetokenizer) {
    QS_REQUIRE_SHARED();
    const std::vector<json> expected = jsonLines(test::sharedDir() / "tasks" / "golden_wikitext.jsonl");
    const TaskData data = load("wikitext");
    ASSERT_EQ(data.documents.size(), expected.size());
    std::int64_t words = 0, bytes = 0, detokenized = 0;
    for (std::size_t i = 0; i < expected.size(); ++i) {
        const RollingDocument& page = data.documents[i];
        EXPECT_EQ(page.words, expected[i]["words"]) << i;
        EXPECT_EQ(page.bytes, expected[i]["bytes"]) << i;
        EXPECT_EQ(sha256Hex(page.text), expected[i]["detok_sha256"]) << i;
        words += page.words;
        bytes += page.bytes;
        detokenized += static_cast<std::int64_t>(page.text.size());
    }
    EXPECT_EQ(words, 241335);
    EXPECT_EQ(bytes, 1290527);
    EXPECT_EQ(detokenized, 1240466);
}

TEST(TaskGolden, limitTakesTheFirstRows) {
    QS_REQUIRE_SHARED();
    const TaskData all = load("piqa"), first = loadTask("piqa", {test::sharedDir() / "tasks", {}}, 7);
    ASSERT_EQ(first.items.size(), 7u);
    EXPECT_EQ(first.items[6].requests[1].continuation, all.items[6].requests[1].continuation);
    EXPECT_EQ(loadTask("wikitext", {test::sharedDir() / "tasks", {}}, 2).documents.size(), 2u);
}

} // namespace
