// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"
#include "results/harness_json.h"
#include "sample_runs.h"
#include "support/shared_data.h"

#include <cmath>

namespace {

using namespace qs;
using nlohmann::json;

std::string readError(const std::filesystem::path& file) {
    try {
        readHarnessFile(file);
    } catch (const Error& e) {
        return e.what();
    }
    return "no error";
}

TEST(HarnessJson, roundTrip) {
    const test::ScratchDir dir;
    const RunRecord run = test::sampleRun("r1");
    const auto files = writeHarnessFiles(run, dir.path(), true);
    ASSERT_EQ(files.size(), 3u);
    EXPECT_EQ(files[0], dir.path() / "org__model__minmax-w4a4" / "results_2026-01-31T23-59-59.json");
    EXPECT_EQ(files[2].filename(), "samples_ppl__dir__x.txt_2026-01-31T23-59-59.jsonl");
    test::expectSameRun(run, readHarnessFile(files[0]), true);
    const auto second = writeHarnessFiles(run, dir.path(), false); // does not overwrite
    ASSERT_EQ(second.size(), 1u);
    EXPECT_EQ(second[0].filename(), "results_2026-01-31T23-59-59-2.json");
    test::expectSameRun(run, readHarnessFile(second[0]), false);
}

TEST(HarnessJson, layoutIsTheHarness) {
    const test::ScratchDir dir;
    const auto files = writeHarnessFiles(test::sampleRun("r1"), dir.path(), true);
    const json doc = test::readJson(files[0]);
    EXPECT_EQ(doc["results"]["piqa"]["acc,none"], 1.0 / 3);
    EXPECT_EQ(doc["results"]["piqa"]["acc_stderr,none"], 0.1);
    EXPECT_EQ(doc["results"]["piqa"]["acc_norm_stderr,none"], "N/A");
    EXPECT_EQ(doc["results"]["piqa"]["alias"], "piqa");
    EXPECT_EQ(doc["n-samples"]["piqa"]["effective"], 3);
    EXPECT_EQ(doc["n-samples"]["piqa"]["original"], 8); // stopped early
    EXPECT_EQ(doc["n-shot"]["piqa"], 2);
    for (const char* key : {"versions", "task_hashes", "group_subtasks", "configs", "git_hash",
                            "model_source", "system_instruction", "chat_template", "max_length"})
        EXPECT_TRUE(doc.contains(key)) << key;
    EXPECT_EQ(doc["higher_is_better"]["piqa"]["acc"], true);
    EXPECT_EQ(doc["higher_is_better"]["ppl:dir/x.txt"]["perplexity"], false);
    EXPECT_EQ(doc["config"]["limit"], 3);
    EXPECT_EQ(doc["date"], 1769903999.0);
    const std::string lines = readTextFile(files[1]);
    const json line = json::parse(lines.substr(0, lines.find('\n')));
    EXPECT_EQ(line["doc_id"], 10);
    EXPECT_EQ(line["target"], "0");
    EXPECT_EQ(line["arguments"]["gen_args_1"]["arg_1"], " b");
    EXPECT_EQ(line["filtered_resps"][0], (json{"-1.1", "True"}));
    EXPECT_EQ(line["resps"][0][0], (json{"-1.1", "True"}));
    EXPECT_EQ(line["metrics"], (json{"acc", "acc_norm"}));
    EXPECT_EQ(line["acc_norm"], 1);
    EXPECT_EQ(line["prompt_hash"].get<std::string>().size(), 64u);
}

/// A file in the layout that lm_eval 0.4 writes, written by hand from its result schema.
TEST(HarnessJson, foreignFiles) {
    const test::ScratchDir dir;
    writeFileAtomically(dir.path() / "results_2025-03-01T10-00-00.123456.json", std::string(R"({
      "results": {
        "arc_easy": {"alias": "arc_easy", "acc,none": 0.5, "acc_stderr,none": 0.25, "acc_norm,none": 0.75, "acc_norm_stderr,none": "N/A"},
        "gsm8k": {"alias": "gsm8k", "exact_match,strict-match": 0.1, "exact_match_stderr,strict-match": 0.01,
                  "exact_match,flexible-extract": 0.2},
        "wikitext": {"alias": "wikitext", "word_perplexity,none": 10.5, "word_perplexity_stderr,none": "N/A"}},
      "n-samples": {"arc_easy": {"original": 2376, "effective": 2}},
      "config": {"model": "hf", "model_args": "pretrained=x/y", "limit": 2.0},
      "date": 1740823200.5, "model_name": "x/y", "max_length": 2048, "git_hash": "abc"})"));
    writeFileAtomically(
        dir.path() / "samples_arc_easy_2025-03-01T10-00-00.123456.jsonl",
        std::string(
            R"({"doc_id": 1, "doc": {}, "target": "0", "arguments": {"gen_args_0": {"arg_0": "Q", "arg_1": " a"}, "gen_args_1": {"arg_0": "Q", "arg_1": " b"}}, )"
            R"("resps": [[["-1.5", "False"]], [["-0.5", "True"]]], "filtered_resps": [["-1.5", "False"], ["-0.5", "True"]], "filter": "none", "metrics": ["acc", "acc_norm"], "acc": 0.0, "acc_norm": 1.0})"
            "\n"
            R"({"doc_id": 0, "target": "b", "arguments": {"gen_args_0": {"arg_0": "P", "arg_1": " a"}, "gen_args_1": {"arg_0": "P2", "arg_1": " b"}}, )"
            R"("filtered_resps": [["-3.0", "False"], ["nan", "False"]], "metrics": ["acc"], "acc": 1.0})"));
    writeFileAtomically(
        dir.path() / "samples_wikitext_2025-03-01T10-00-00.123456.jsonl",
        std::string(
            R"({"doc_id": 0, "target": "text", "arguments": {"gen_args_0": {"arg_0": "text"}}, "filtered_resps": ["-8000.25"], "filter": "none", )"
            R"("metrics": ["word_perplexity", "byte_perplexity"], "word_perplexity": [-8000.25, 1093], "byte_perplexity": [-8000.25, 5667]})"));
    const RunRecord run = readHarnessFile(dir.path() / "results_2025-03-01T10-00-00.123456.json");
    EXPECT_EQ(run.model, "x/y");
    EXPECT_EQ(run.created, "2025-03-01T10:00:00Z");
    EXPECT_EQ(run.limit, 2);
    EXPECT_FALSE(run.id.empty());
    const TaskResult& arc = run.results.at("arc_easy");
    EXPECT_EQ(arc.n, 2);
    EXPECT_EQ(arc.metrics.at("acc").stderror, 0.25);
    EXPECT_EQ(arc.metrics.at("acc_norm").value, 0.75);
    EXPECT_FALSE(arc.metrics.at("acc_norm").stderror);
    ASSERT_EQ(arc.samples.size(), 2u);
    EXPECT_EQ(arc.samples[0].docId, 0);
    EXPECT_EQ(arc.samples[0].gold, 1); // the target is the choice's text
    EXPECT_EQ(arc.samples[0].contexts, (std::vector<std::string>{"P", "P2"}));
    EXPECT_TRUE(std::isnan(arc.samples[0].logLikelihoods[1]));
    EXPECT_EQ(arc.samples[1].gold, 0);
    EXPECT_EQ(arc.samples[1].logLikelihoods, (std::vector<double>{-1.5, -0.5}));
    EXPECT_EQ(arc.samples[1].greedy, (std::vector<bool>{false, true}));
    EXPECT_EQ(arc.samples[1].metrics.at("acc_norm"), 1);
    EXPECT_EQ(run.results.at("gsm8k").metrics.at("exact_match,strict-match").stderror, 0.01);
    EXPECT_EQ(run.results.at("gsm8k").metrics.at("exact_match,flexible-extract").value, 0.2);
    ASSERT_EQ(run.results.at("wikitext").samples.size(), 1u);
    EXPECT_EQ(run.results.at("wikitext").samples[0].logLikelihoods, (std::vector<double>{-8000.25}));
    EXPECT_EQ(run.results.at("wikitext").samples[0].metrics.at("words"), 1093);
    EXPECT_EQ(run.results.at("wikitext").samples[0].metrics.at("bytes"), 5667);
    EXPECT_EQ(run.results.at("wikitext").samples[0].gold, -1);
}

TEST(HarnessJson, samplesAreInTheOrderOfDocuments) { // also when they were taken in a random order
    const test::ScratchDir dir;
    RunRecord run = test::sampleRun("r1");
    auto& samples = run.results["piqa"].samples;
    std::swap(samples[0], samples[2]);
    const RunRecord read = readHarnessFile(writeHarnessFiles(run, dir.path(), true)[0]);
    for (std::size_t i = 0; i < 3; ++i)
        EXPECT_EQ(read.results.at("piqa").samples[i].docId, static_cast<std::int64_t>(10 + i));
}

TEST(HarnessJson, argumentsAsListsOfLists) { // lm_eval 0.4.0 to 0.4.2
    const test::ScratchDir dir;
    writeFileAtomically(dir.path() / "results_t.json",
                        std::string(R"({"results": {"boolq": {"acc,none": 1}}, "n-shot": {"boolq": 5}})"));
    writeFileAtomically(
        dir.path() / "samples_boolq_t.jsonl",
        std::string(
            R"({"doc_id": 0, "target": 1, "arguments": [["P", " no"], ["P", " yes"]], "resps": [[[-2.5, false]], [[-0.5, true]]], )"
            R"("filtered_resps": [[-2.5, false], [-0.5, true]], "acc": 1.0, "metrics": ["acc"]})"));
    const RunRecord run = readHarnessFile(dir.path() / "results_t.json");
    EXPECT_EQ(run.results.at("boolq").fewShot, 5);
    const SampleRecord& sample = run.results.at("boolq").samples.at(0);
    EXPECT_EQ(sample.prompt, "P");
    EXPECT_EQ(sample.choices, (std::vector<std::string>{" no", " yes"}));
    EXPECT_TRUE(sample.contexts.empty());
    EXPECT_EQ(sample.gold, 1);
    EXPECT_EQ(sample.logLikelihoods, (std::vector<double>{-2.5, -0.5}));
    EXPECT_EQ(sample.greedy, (std::vector<bool>{false, true}));
}

TEST(HarnessJson, damagedFiles) {
    const test::ScratchDir dir;
    const std::filesystem::path file = dir.path() / "results_t.json";
    for (const char* content : {"", "{", "[]", "{}", "{\"results\": 3}", "{\"results\": {\"a\": 1}}",
                                "{\"results\": {}, \"quantoscope\": {\"id\": 3}}",
                                "{\"results\": {\"a\": {}}, \"quantoscope\": {\"tasks\": {\"a\": {}}}}"}) {
        writeFileAtomically(file, std::string(content));
        EXPECT_TRUE(readError(file).starts_with(file.string())) << content << " -> " << readError(file);
    }
    writeFileAtomically(
        file, std::string("{\"results\": {\"a\": {\"acc,none\": \"x\", \"date\": 1e300}}, \"date\": 1e300}"));
    EXPECT_EQ(readError(file), "no error"); // odd, but nothing is lost
    writeFileAtomically(dir.path() / "samples_a_t.jsonl", std::string("{\"doc_id\": 0}\n{\"doc_id\": "));
    EXPECT_TRUE(readError(file).starts_with((dir.path() / "samples_a_t.jsonl").string() + ": line 2: "));
    writeFileAtomically(dir.path() / "samples_a_t.jsonl", std::string("{\"doc\": 0}"));
    EXPECT_EQ(readError(file), (dir.path() / "samples_a_t.jsonl").string() + ": line 1: 'doc_id' is missing");
    EXPECT_NE(readError(dir.path() / "none.json"), "no error");
}

} // namespace
