// SPDX-License-Identifier: GPL-3.0-or-later
// Files as the versions of lm-evaluation-harness lay them out, written by hand after its sources
// (evaluator.py, evaluator_utils.py, loggers/evaluation_tracker.py; before 0.4.3 __main__.py), unusual ones
// among them.
#include "base/error.h"
#include "evaluate/compare.h"
#include "evaluate/run_mismatch.h"
#include "results/harness_json.h"
#include "sample_runs.h"
#include "support/shared_data.h"

#include <cmath>
#include <fmt/format.h>

namespace {

using namespace qs;

class HarnessLayouts : public testing::Test {
protected:
    std::filesystem::path put(const std::string& name, const std::string& content) {
        writeFileAtomically(dir.path() / name, content);
        return dir.path() / name;
    }
    std::string error(const std::filesystem::path& file) {
        try {
            readHarnessFile(file);
        } catch (const Error& e) {
            return e.what();
        }
        return "no error";
    }
    const test::ScratchDir dir;
};

/// One line of a two-choice task in the layout of 0.4.3 and later.
std::string line(int doc, const char* target, double a, double b, int acc, const char* contexts[2] = nullptr,
                 const char* choices[2] = nullptr) {
    static const char *same[2] = {"Q", "Q"}, *yesNo[2] = {" no", " yes"};
    const char** c = contexts ? contexts : same;
    const char** t = choices ? choices : yesNo;
    return fmt::format(
        R"({{"doc_id": {}, "doc": {{"question": "q"}}, "target": "{}", "arguments": {{"gen_args_0": {{"arg_0": "{}", "arg_1": "{}"}}, "gen_args_1": {{"arg_0": "{}", "arg_1": "{}"}}}}, )"
        R"("resps": [[["{}", "False"]], [["{}", "False"]]], "filtered_resps": [["{}", "False"], ["{}", "False"]], "filter": "none", "metrics": ["acc"], )"
        R"("doc_hash": "d", "prompt_hash": "p", "target_hash": "t", "acc": {}.0}})"
        "\n",
        doc, target, c[0], t[0], c[1], t[1], a, b, a, b, acc);
}

TEST_F(HarnessLayouts, severalTasksWithGroupsAndFilters) {
    const auto results = put("results_2025-03-01T10-00-00.123456.json", R"({
      "results": {
        "ai2_arc": {"acc,none": 0.6, "acc_stderr,none": 0.01, "alias": "ai2_arc", "sample_count": {"acc,none": 3548}},
        "arc_easy": {"alias": " - arc_easy", "acc,none": 0.7, "acc_stderr,none": 0.02, "acc_norm,none": 0.65, "acc_norm_stderr,none": 0.03, "sample_len": 4},
        "mmlu": {" ": " ", "alias": "mmlu"},
        "gsm8k": {"alias": "gsm8k", "exact_match,strict-match": 0.25, "exact_match_stderr,strict-match": 0.1, "exact_match,flexible-extract": 0.5, "exact_match_stderr,flexible-extract": "N/A"}},
      "groups": {"ai2_arc": {"acc,none": 0.6, "acc_stderr,none": 0.01, "alias": "ai2_arc"}},
      "group_subtasks": {"ai2_arc": ["arc_easy"], "mmlu": []},
      "configs": {"arc_easy": {"task": "arc_easy", "num_fewshot": 3, "metadata": {"version": 1.0}}},
      "versions": {"arc_easy": 1.0, "gsm8k": 3.0}, "n-shot": {"arc_easy": 3, "gsm8k": 5},
      "higher_is_better": {"arc_easy": {"acc": true}},
      "n-samples": {"arc_easy": {"original": 2376, "effective": 2}, "gsm8k": {"original": 1319, "effective": 2}},
      "config": {"model": "hf", "model_args": {"pretrained": "org/name", "dtype": "float"}, "limit": 2.0, "random_seed": 0},
      "git_hash": "4e7e0d4", "date": 1740823200.5, "lm_eval_version": "0.4.13.dev0", "a_key_of_a_newer_version": {"x": [1, 2]}})");
    put("samples_arc_easy_2025-03-01T10-00-00.123456.jsonl",
        line(0, "1", -3, -1, 1) + line(1, "0", -3, -1, 0));
    std::string generated;
    for (const char* filter : {"strict-match", "flexible-extract"})
        for (int doc = 0; doc < 2; ++doc)
            generated += fmt::format(
                R"({{"doc_id": {}, "doc": {{}}, "target": "#### 18", "arguments": {{"gen_args_0": {{"arg_0": "Question", "arg_1": {{"until": ["Q:"], "temperature": 0.0}}}}}}, )"
                R"("resps": [["so 18"]], "filtered_resps": ["18"], "filter": "{}", "metrics": ["exact_match"], "exact_match": 1.0}})"
                "\n",
                doc, filter);
    put("samples_gsm8k_2025-03-01T10-00-00.123456.jsonl", generated);

    const RunRecord run = readHarnessFile(results);
    EXPECT_EQ(run.model, "org/name");
    EXPECT_EQ(run.version, "0.4.13.dev0");
    EXPECT_FALSE(run.results.contains("mmlu")) << "a heading without numbers";
    EXPECT_EQ(run.results.at("ai2_arc").metrics.size(), 1u);
    EXPECT_EQ(run.results.at("ai2_arc").metrics.at("acc").stderror, 0.01);
    const TaskResult& arc = run.results.at("arc_easy");
    EXPECT_EQ(arc.metrics.size(), 2u);
    EXPECT_EQ(arc.metrics.at("acc_norm").stderror, 0.03);
    EXPECT_EQ(arc.n, 2) << "n-samples is more exact than sample_len";
    EXPECT_EQ(arc.fewShot, 3);
    ASSERT_EQ(arc.samples.size(), 2u);
    EXPECT_EQ(arc.samples[0].gold, 1);
    const TaskResult& gsm = run.results.at("gsm8k");
    EXPECT_EQ(gsm.metrics.size(), 2u);
    EXPECT_EQ(gsm.metrics.at("exact_match,strict-match").stderror, 0.1);
    ASSERT_EQ(gsm.samples.size(), 2u) << "one per document, not one per filter";
    EXPECT_TRUE(gsm.samples[0].logLikelihoods.empty()) << "an answer of 18 is no log-likelihood";
    EXPECT_EQ(gsm.samples[0].gold, -1);
    // Named by its samples, too.
    EXPECT_EQ(
        readHarnessFile(dir.path() / "samples_arc_easy_2025-03-01T10-00-00.123456.jsonl").results.size(), 3u);
}

TEST_F(HarnessLayouts, beforeVersion043TheSamplesWereOneList) {
    const auto results = put(
        "results.json", R"({"results": {"boolq": {"acc,none": 0.5, "acc_stderr,none": 0.5, "alias": "boolq"}},
        "configs": {}, "versions": {"boolq": 2.0}, "n-shot": {"boolq": 0},
        "config": {"model": "hf", "model_args": "pretrained=x/y,dtype=float32", "limit": null}, "git_hash": "abc"})");
    const auto samples = put("pretrained__x__y,dtype__float32_boolq.jsonl", R"([
  {"doc_id": 0, "doc": {"label": 1}, "target": 1, "arguments": [["P0", " no"], ["P0", " yes"]],
   "resps": [[[-2.5, false]], [[-0.5, true]]], "filtered_resps": [[-2.5, false], [-0.5, true]], "acc": 1.0},
  {"doc_id": 1, "doc": {"label": 0}, "target": 0, "arguments": [["P1", " no"], ["P1", " yes"]],
   "resps": [[[-2.5, false]], [[-0.5, true]]], "filtered_resps": [[-2.5, false], [-0.5, true]], "acc": 0.0}
])");
    const RunRecord run = readHarnessFile(results);
    EXPECT_EQ(run.model, "x/y");
    EXPECT_NE(run.created.substr(0, 4), "1970") << "without a date that of the file";
    const TaskResult& boolq = run.results.at("boolq");
    ASSERT_EQ(boolq.samples.size(), 2u);
    EXPECT_EQ(boolq.samples[1].prompt, "P1");
    EXPECT_EQ(boolq.samples[1].gold, 0);
    EXPECT_EQ(boolq.samples[1].logLikelihoods, (std::vector<double>{-2.5, -0.5}));
    EXPECT_EQ(readHarnessFile(samples).results.at("boolq").samples.size(), 2u);
}

TEST_F(HarnessLayouts, version03KnewNoFilters) { // what LLM-FP4's scripts write
    const auto results = put(
        "fp4.json",
        R"({"results": {"piqa": {"acc": 0.77, "acc_stderr": 0.0098, "acc_norm": 0.78, "acc_norm_stderr": 0.0097},
        "wikitext": {"word_perplexity": 11.4, "byte_perplexity": 1.58, "bits_per_byte": 0.66}},
        "versions": {"piqa": 0, "wikitext": 1},
        "config": {"model": "hf-causal", "model_args": "pretrained=huggyllama/llama-7b", "num_fewshot": 0, "limit": null}})");
    const RunRecord run = readHarnessFile(results);
    EXPECT_EQ(run.model, "huggyllama/llama-7b");
    EXPECT_EQ(run.results.at("piqa").metrics.size(), 2u);
    EXPECT_EQ(run.results.at("piqa").metrics.at("acc_norm").stderror, 0.0097);
    EXPECT_FALSE(run.results.at("wikitext").metrics.at("bits_per_byte").stderror);
    EXPECT_TRUE(run.results.at("piqa").samples.empty());
}

TEST_F(HarnessLayouts, anyNameBeforeTheTime) { // --output_path out/mine.json
    const auto results =
        put("mine_2025-03-01T10-00-00.123456.json",
            R"({"results": {"boolq": {"alias": "boolq", "acc,none": 1.0}}, "model_name": "m"})");
    put("samples_boolq_2025-03-01T10-00-00.123456.jsonl", line(0, "1", -3, -1, 1));
    const RunRecord run = readHarnessFile(results);
    EXPECT_EQ(run.results.at("boolq").samples.size(), 1u);
    EXPECT_EQ(run.created, "2025-03-01T10:00:00Z");
    EXPECT_EQ(readHarnessFile(dir.path() / "samples_boolq_2025-03-01T10-00-00.123456.jsonl").model, "m");
}

/// Python's json module writes what JSON has not.
TEST_F(HarnessLayouts, notANumber) {
    const auto results = put(
        "results_t.json",
        R"({"results": {"lambada_openai": {"perplexity,none": NaN, "perplexity_stderr,none": -Infinity, "acc,none": 0.0},
            "wikitext": {"word_perplexity,none": Infinity, "word_perplexity_stderr,none": "N/A"},
            "NaN \" Infinity": {"acc,none": 1}}, "config": {"limit": NaN}})");
    put("samples_lambada_openai_t.jsonl",
        R"({"doc_id": 0, "target": " word", "arguments": {"gen_args_0": {"arg_0": "The NaN", "arg_1": " word"}}, "resps": [[["nan", "False"]]], "filtered_resps": [["nan", "False"]], "filter": "none", "metrics": ["perplexity", "acc"], "perplexity": NaN, "acc": 0.0})");
    const RunRecord run = readHarnessFile(results);
    EXPECT_TRUE(std::isnan(run.results.at("lambada_openai").metrics.at("perplexity").value));
    EXPECT_TRUE(std::isnan(run.results.at("wikitext").metrics.at("word_perplexity").value));
    EXPECT_TRUE(run.results.contains("NaN \" Infinity")) << "texts are left alone";
    ASSERT_EQ(run.results.at("lambada_openai").samples.size(), 1u);
    EXPECT_EQ(run.results.at("lambada_openai").samples[0].prompt, "The NaN");
    EXPECT_TRUE(std::isnan(run.results.at("lambada_openai").samples[0].logLikelihoods[0]));
    EXPECT_NE(error(put("results_u.json", R"({"results": {"a": {"acc,none": NaNo}}})")), "no error");
}

/// winogrande's continuations are equal and its target is their text: only the accuracy tells what is right.
TEST_F(HarnessLayouts, theRightAnswerWhereTheTargetDoesNotTell) {
    const char *contexts[2] = {"Anna", "Bea"}, *same[2] = {" was glad.", " was glad."};
    const auto results =
        put("results_t.json", R"({"results": {"winogrande": {"acc,none": 0.5}}, "model_name": "m"})");
    put("samples_winogrande_t.jsonl",
        line(0, "was glad.", -3, -1, 1, contexts, same) + line(1, "was glad.", -3, -1, 0, contexts, same));
    const RunRecord run = readHarnessFile(results);
    const auto& samples = run.results.at("winogrande").samples;
    ASSERT_EQ(samples.size(), 2u);
    EXPECT_EQ(samples[0].gold, 1);
    EXPECT_EQ(samples[1].gold, 0);
    EXPECT_EQ(samples[0].contexts, (std::vector<std::string>{"Anna", "Bea"}));
}

/// Somebody else's baseline with another number of items, against a run of ours.
TEST_F(HarnessLayouts, whatBothHaveIsCompared) {
    const auto results = put(
        "results_t.json",
        R"({"results": {"boolq": {"acc,none": 0.5}, "hellaswag": {"acc,none": 0.3}}, "model_name": "other/model"})");
    put("samples_boolq_t.jsonl", line(0, "1", -3, -1, 1) + line(1, "0", -3, -1, 0) + line(2, "1", -3, -1, 1) +
                                     line(7, "0", -1, -3, 1));
    const RunRecord baseline = readHarnessFile(results);
    RunRecord mine = baseline;
    mine.name = "mine";
    mine.model = "model";
    mine.backend = "packed";
    auto& samples = mine.results["boolq"].samples;
    samples.pop_back();            // fewer items
    samples[0].metrics["acc"] = 0; // one flip
    samples[1].prompt = "another"; // asked otherwise
    const auto compared = compareRuns(baseline, mine);
    ASSERT_EQ(compared.size(), 1u) << "hellaswag came without samples";
    EXPECT_EQ(compared[0].n, 3);
    EXPECT_EQ(compared[0].aOnly, 1);
    EXPECT_EQ(compared[0].bOnly, 0);
    const auto unequal = runMismatches(baseline, mine);
    ASSERT_EQ(unequal.size(), 2u);
    EXPECT_EQ(unequal[0].field, "model");
    EXPECT_EQ(unequal[1].field, "text:boolq");
    EXPECT_EQ(unequal[1].a, "1");
    EXPECT_EQ(unequal[1].b, "3");
    EXPECT_EQ(describe(unequal[1]), "1 of 3 shared items of boolq were asked with another text");
}

TEST_F(HarnessLayouts, samplesWithoutTheirResults) {
    const auto samples = put("samples_boolq_t.jsonl", line(0, "1", -3, -1, 1));
    EXPECT_EQ(error(samples), samples.string() + ": samples are read with the results of their run, but "
                                                 "results_t.json is not beside them");
    const auto results = put("results_t.json", R"({"results": {"boolq": {"acc,none": 1}}})");
    put("samples_boolq_t.jsonl",
        line(0, "1", -3, -1, 1) + "\n" + line(1, "1", -3, -1, 1).substr(0, 60) + "\n");
    EXPECT_TRUE(error(results).starts_with(samples.string() + ": line 3: ")) << error(results);
}

/// What a text's samples are written as: the text itself stands where the harness has it.
TEST_F(HarnessLayouts, documentsAreWrittenWithTheirText) {
    RunRecord run = test::sampleRun("r1");
    TaskResult& result = run.results["wikitext"];
    result.task = "wikitext";
    result.n = 1;
    result.metrics["word_perplexity"] = {10, {}};
    SampleRecord sample;
    sample.logLikelihoods = {-12.5};
    sample.greedy = {false};
    sample.prompt = " = A title = ";
    sample.metrics = {{"words", 4}, {"bytes", 13}, {"tokens", 3}};
    sample.tokenLogProbs = {-4, -4.25f, -4.25f};
    sample.tokenIds = {1, 65000, 16777215};
    result.samples = {sample};
    std::filesystem::path written;
    for (const auto& file : writeHarnessFiles(run, dir.path(), true))
        if (file.string().find("samples_wikitext") != std::string::npos) written = file;
    const nlohmann::json j = test::readJson(written);
    EXPECT_EQ(j["target"], " = A title = ");
    EXPECT_EQ(j["arguments"]["gen_args_0"]["arg_0"], " = A title = ");
    EXPECT_FALSE(j["arguments"]["gen_args_0"].contains("arg_1"));
    EXPECT_EQ(j["word_perplexity"], (nlohmann::json{-12.5, 4.0}));
    const SampleRecord back = readHarnessFile(written).results.at("wikitext").samples.at(0);
    EXPECT_EQ(back.tokenIds, sample.tokenIds);
    EXPECT_EQ(back.prompt, sample.prompt);
}

} // namespace
