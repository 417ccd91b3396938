// SPDX-License-Identifier: GPL-3.0-or-later
// Log-likelihoods, accuracies and perplexities of two real models against the float64 reference.
#include "evaluate/evaluator.h"
#include "evaluate/preprocess.h"
#include "support/shared_data.h"

#include <cmath>
#include <fstream>

namespace {

using namespace qs;
using nlohmann::json;

struct Model {
    explicit Model(const std::string& name)
        : checkpoint(openCheckpoint(test::model(name + "-hf"))), tokenizer(openTokenizer(*checkpoint)),
          engine(checkpoint) {}
    std::shared_ptr<const Checkpoint> checkpoint;
    std::shared_ptr<const Tokenizer> tokenizer;
    Engine engine;
};

RunRecord run(Model& model, std::vector<TaskData> tasks, const std::string& mode, std::int64_t maxLength) {
    EvalRequest request;
    request.tasks = std::move(tasks);
    request.configurations = {{"full precision", nullptr}};
    request.protocol = mode == "bos" ? Protocol::Current : Protocol::Paper;
    request.maxLength = maxLength;
    return evaluate(model.engine, *model.tokenizer, request, {}).at(0);
}

using ChoiceKey = std::tuple<std::string, std::string, std::string>; // model, mode, task

const std::map<ChoiceKey, std::vector<json>>& goldenChoices() {
    static const auto rows = [] {
        std::map<ChoiceKey, std::vector<json>> out;
        std::ifstream in(test::golden("choices.jsonl"));
        for (std::string line; std::getline(in, line);) {
            json row = json::parse(line);
            out[{row["model"], row["mode"], row["task"]}].push_back(std::move(row));
        }
        return out;
    }();
    return rows;
}

bool listed(const json& rows, std::size_t row) {
    return std::find(rows.begin(), rows.end(), row) != rows.end();
}

/// Accuracy of the reference and ours may differ only by rows that the reference calls fragile.
void compareAccuracy(const TaskResult& result, const json& expected, const std::string& metric) {
    if (!expected.contains(metric)) return;
    const std::string fragile = metric + "_fragile_rows";
    const std::size_t rows = expected.contains(fragile) ? expected[fragile].size() : 0;
    const double allowed = static_cast<double>(rows) / expected["rows"].get<double>() + 1e-12;
    EXPECT_NEAR(result.metrics.at(metric).value, expected[metric].get<double>(), allowed) << metric;
    if (rows == 0) {
        EXPECT_NEAR(*result.metrics.at(metric).stderror, expected[metric + "_stderr"].get<double>(), 1e-12);
    }
}

void comparePredictions(const TaskResult& result, const json& expected) {
    if (!expected.contains("pred")) return;
    for (std::size_t i = 0; i < result.samples.size(); ++i) {
        if (listed(expected["acc_fragile_rows"], i)) continue;
        const auto& lls = result.samples[i].logLikelihoods;
        EXPECT_EQ(std::max_element(lls.begin(), lls.end()) - lls.begin(),
                  expected["pred"][i].get<std::ptrdiff_t>())
            << i;
    }
}

double compareChoices(const TaskResult& result, const std::vector<json>& golden) {
    double worst = 0;
    std::size_t scored = 0;
    for (const json& row : golden) {
        const SampleRecord& sample = result.samples.at(row["row"]);
        const std::size_t choice = row["choice"];
        const double difference = std::abs(sample.logLikelihoods.at(choice) - row["ll"].get<double>());
        worst = std::max(worst, difference);
        EXPECT_LE(difference, 1e-3) << row;
        EXPECT_EQ(sample.greedy.at(choice), row["is_greedy"].get<bool>()) << row;
        ++scored;
    }
    EXPECT_GE(scored, 40u);
    return worst;
}

class GoldenModel : public testing::TestWithParam<const char*> {};

TEST_P(GoldenModel, choices) {
    QS_REQUIRE_SHARED();
    Model model(GetParam());
    const json summary = test::readJson(test::golden("choices_summary.json"))[GetParam()];
    std::vector<TaskData> tasks;
    for (const char* name : {"hellaswag", "piqa", "arc_easy", "arc_challenge", "boolq", "winogrande",
                             "openbookqa", "lambada_openai"})
        tasks.push_back(loadTask(name, {test::sharedDir() / "tasks", {}}, 40));
    for (const std::string mode : {"bos", "nobos"}) {
        const RunRecord record = run(model, tasks, mode, summary["max_length"]);
        double worst = 0;
        for (const auto& [task, result] : record.results) {
            SCOPED_TRACE(mode + "/" + task);
            const std::string goldenName = task == "lambada_openai" ? "lambada" : task;
            const json& expected = summary[mode][goldenName];
            worst =
                std::max(worst, compareChoices(result, goldenChoices().at({GetParam(), mode, goldenName})));
            compareAccuracy(result, expected, "acc");
            compareAccuracy(result, expected, "acc_norm");
            comparePredictions(result, expected);
            if (goldenName != "lambada") continue;
            const Metric& perplexity = result.metrics.at("perplexity");
            EXPECT_NEAR(perplexity.value / expected["perplexity"].get<double>(), 1, 1e-3);
            EXPECT_NEAR(*perplexity.stderror / expected["perplexity_stderr"].get<double>(), 1, 1e-2);
        }
        RecordProperty("worst_ll_difference_" + mode, std::to_string(worst));
        std::printf("%s %s: largest difference of a log-likelihood %.2e\n", GetParam(), mode.c_str(), worst);
    }
}

std::string firstBytes(const std::filesystem::path& file) {
    return readTextFile(file).substr(0, 20000);
}

TaskData rollingTask(const std::string& name,
                     const std::vector<std::pair<std::string, std::string>>& documents) {
    TaskData data;
    data.name = name;
    data.kind = TaskKind::Rolling;
    data.metrics = {"word_perplexity", "byte_perplexity", "bits_per_byte"};
    for (const auto& [text, original] : documents)
        data.documents.push_back(
            {text, harnessWordCount(original), static_cast<std::int64_t>(original.size())});
    return data;
}

TaskData textTask(const std::string& name, TaskKind kind, const std::string& text) {
    TaskData data;
    data.name = name;
    data.kind = kind;
    data.metrics = {"perplexity"};
    data.text = text;
    return data;
}

void compareRolling(const TaskResult& result, const json& expected) {
    double ll = 0, tokens = 0, words = 0, bytes = 0;
    ASSERT_EQ(result.samples.size(), expected["documents"].get<std::size_t>());
    for (std::size_t i = 0; i < result.samples.size(); ++i) {
        const SampleRecord& sample = result.samples[i];
        const double reference = expected["per_document_ll"][i];
        EXPECT_NEAR(sample.logLikelihoods[0], reference, 2e-5 * std::abs(reference));
        ll += sample.logLikelihoods[0];
        tokens += sample.metrics.at("tokens");
        words += sample.metrics.at("words");
        bytes += sample.metrics.at("bytes");
    }
    EXPECT_EQ(tokens, expected["tokens"]);
    EXPECT_EQ(words, expected["words"]);
    EXPECT_EQ(bytes, expected["bytes"]);
    EXPECT_NEAR(ll / expected["loglikelihood"].get<double>(), 1, 2e-5);
    EXPECT_NEAR(std::log(result.metrics.at("word_perplexity").value) /
                    expected["log_word_perplexity"].get<double>(),
                1, 2e-5);
    EXPECT_NEAR(result.metrics.at("byte_perplexity").value / expected["byte_perplexity"].get<double>(), 1,
                5e-5);
    EXPECT_NEAR(result.metrics.at("bits_per_byte").value / expected["bits_per_byte"].get<double>(), 1, 2e-5);
}

void compareText(const TaskResult& result, const json& expected, const char* windows) {
    EXPECT_EQ(result.n, expected[windows]);
    EXPECT_NEAR(result.metrics.at("perplexity").value / expected["ppl"].get<double>(), 1, 5e-5);
}

TEST_P(GoldenModel, perplexities) {
    QS_REQUIRE_SHARED();
    Model model(GetParam());
    const json golden = test::readJson(test::golden("perplexity.json"))["models"][GetParam()];
    const std::map<std::string, std::string> texts = {
        {"tinystories",
         firstBytes(test::sharedDir() / "tasks" / "tinystories" / "tinystories_train_first2MiB.txt")},
        {"wikitext2", firstBytes(test::sharedDir() / "tasks" / "wikitext2" / "wiki.test.raw")}};
    for (const auto& [name, text] : texts) {
        for (const std::string mode : {"bos", "nobos"}) {
            SCOPED_TRACE(name + "/" + mode);
            const std::string rolling = mode == "bos" ? "lmeval04_bos" : "lmeval03";
            std::vector<TaskData> tasks = {rollingTask("whole_text", {{text, text}}),
                                           textTask("gptq", TaskKind::GptqPerplexity, text),
                                           textTask("second_half", TaskKind::LlamaCppPerplexity, text)};
            if (name == "wikitext2") {
                std::vector<std::pair<std::string, std::string>> pages;
                for (const std::string& page : wikitextPages(text))
                    pages.emplace_back(wikitextDetokenize(page), page);
                tasks.push_back(rollingTask("wikitext_task_pages", pages));
            }
            const RunRecord record = run(model, tasks, mode, golden["max_length"]);
            for (const auto& [documents, expected] : golden[name]["rolling"].items())
                compareRolling(record.results.at(documents), expected[rolling]);
            compareText(record.results.at("gptq"), golden[name]["gptq"][mode], "windows");
            compareText(record.results.at("second_half"), golden[name]["second_half"][mode], "chunks");
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Models, GoldenModel, testing::Values("stories260K", "babyllama-105"),
                         [](const auto& param) { return param.index == 0 ? "stories260K" : "babyllama105"; });

} // namespace
