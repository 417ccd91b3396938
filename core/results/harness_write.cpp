// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"
#include "base/hash.h"
#include "base/mapped_file.h"
#include "results/float_text.h"
#include "results/harness_json.h"
#include "results/harness_names.h"
#include "results/record_json.h"

#include <algorithm>
#include <ctime>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace qs {
namespace {

namespace fs = std::filesystem;
using nlohmann::json;

/// Seconds since 1970 of "2026-01-31T23:59:59Z"; 0 when it is something else.
double unixTime(const std::string& iso) {
    std::tm parts{};
    if (!::strptime(iso.c_str(), "%Y-%m-%dT%H:%M:%S", &parts)) return 0;
    return static_cast<double>(::timegm(&parts));
}

json taskResults(const TaskResult& result) {
    json out = {{"alias", result.task}, {"sample_len", result.n}};
    for (const auto& [name, metric] : result.metrics) {
        out[name + ",none"] = metric.value;
        out[name + "_stderr,none"] = metric.stderror ? json(*metric.stderror) : json("N/A");
    }
    return out;
}

json resultsDocument(const RunRecord& run) {
    json doc = {{"results", json::object()},          {"group_subtasks", json::object()},
                {"configs", json::object()},          {"n-shot", json::object()},
                {"higher_is_better", json::object()}, {"n-samples", json::object()},
                {"versions", json::object()},         {"task_hashes", json::object()}};
    // What the harness's own tools look up even where it has nothing to say.
    for (const char* key : {"git_hash", "system_instruction", "system_instruction_sha", "chat_template",
                            "chat_template_sha", "fewshot_as_multiturn"})
        doc[key] = nullptr;
    json own = headerToJson(run);
    own["tasks"] = json::object();
    double seconds = 0;
    for (const auto& [task, result] : run.results) {
        doc["results"][task] = taskResults(result);
        doc["group_subtasks"][task] = json::array();
        doc["configs"][task] = {{"task", task}, {"num_fewshot", result.fewShot}};
        doc["n-shot"][task] = result.fewShot;
        for (const auto& [name, metric] : result.metrics)
            doc["higher_is_better"][task][name] = higherIsBetter(name);
        doc["n-samples"][task] = {{"original", std::max(result.n, result.planned)}, {"effective", result.n}};
        own["tasks"][task] = {{"tokens", result.tokens},
                              {"seconds", result.seconds},
                              {"data_hash", result.dataHash},
                              {"planned", result.planned},
                              {"few_shot_source", result.fewShotSource}};
        if (!result.dataHash.empty()) doc["task_hashes"][task] = result.dataHash;
        seconds += result.seconds;
    }
    doc["config"] = {{"model", "quantoscope"},
                     {"model_args", fmt::format("pretrained={},configuration={}", run.model, run.name)},
                     {"model_num_parameters", nullptr},
                     {"limit", run.limit ? json(*run.limit) : json()},
                     {"gen_kwargs", nullptr},
                     {"fewshot_seed", run.fewShotSeed ? json(*run.fewShotSeed) : json()}};
    doc["model_source"] = "quantoscope";
    doc["date"] = unixTime(run.created);
    doc["model_name"] = run.model;
    doc["model_name_sanitized"] = harnessSafeName(run.model);
    doc["max_length"] = run.maxLength;
    doc["total_evaluation_time_seconds"] = fmt::format("{}", seconds);
    doc["quantoscope"] = std::move(own);
    return doc;
}

/// What the harness prints per document: single numbers, and [log-likelihood, weight] for perplexities of
/// texts.
void addSampleMetrics(const SampleRecord& sample, json& out) {
    json names = json::array();
    const auto add = [&](const char* name, json value) {
        names.push_back(name);
        out[name] = std::move(value);
    };
    const double ll = sample.logLikelihoods.empty() ? 0 : sample.logLikelihoods[0];
    const auto metric = [&](const char* name) { return sample.metrics.find(name); };
    for (const char* name : {"acc", "acc_norm", "kl_mean", "top1_agreement"})
        if (const auto found = metric(name); found != sample.metrics.end()) add(name, found->second);
    if (const auto words = metric("words"); words != sample.metrics.end())
        add("word_perplexity", {ll, words->second});
    if (const auto bytes = metric("bytes"); bytes != sample.metrics.end()) {
        add("byte_perplexity", {ll, bytes->second});
        add("bits_per_byte", {ll, bytes->second});
    } else if (const auto tokens = metric("tokens"); tokens != sample.metrics.end()) {
        add("perplexity", {ll, tokens->second});
    } else if (sample.gold < 0) {
        add("perplexity", ll);
    }
    out["metrics"] = std::move(names);
}

/// The index of the right choice; the only continuation (lambada); the text itself (perplexities).
std::string targetOf(const SampleRecord& sample) {
    if (sample.gold >= 0) return std::to_string(sample.gold);
    return sample.choices.size() == 1 ? sample.choices[0] : sample.prompt;
}

json sampleLine(const SampleRecord& sample) {
    json doc = {{"query", sample.prompt}, {"choices", sample.choices}};
    json out = {{"doc_id", sample.docId}, {"filter", "none"}};
    out["target"] = targetOf(sample);
    json arguments = json::object(), resps = json::array(), filtered = json::array();
    for (std::size_t i = 0; i < sample.logLikelihoods.size(); ++i) {
        const std::string& context = i < sample.contexts.size() ? sample.contexts[i] : sample.prompt;
        json& request = arguments[fmt::format("gen_args_{}", i)];
        request["arg_0"] = context;
        if (i < sample.choices.size()) request["arg_1"] = sample.choices[i];
        const bool greedy = i < sample.greedy.size() && sample.greedy[i];
        const json answer = {fmt::format("{}", sample.logLikelihoods[i]), greedy ? "True" : "False"};
        resps.push_back(json::array({answer}));
        filtered.push_back(answer);
    }
    out["prompt_hash"] = sha256Hex(sample.prompt);
    out["doc_hash"] = sha256Hex(dumpJson(doc));
    out["target_hash"] = sha256Hex(out["target"].get<std::string>());
    out["doc"] = std::move(doc);
    out["arguments"] = std::move(arguments);
    out["resps"] = std::move(resps);
    out["filtered_resps"] = std::move(filtered);
    addSampleMetrics(sample, out);
    json& own = out["quantoscope"];
    own = {{"gold", sample.gold}, {"metrics", sample.metrics}};
    if (!sample.kl.empty()) own["kl"] = packFloats(sample.kl);
    if (!sample.tokenLogProbs.empty()) own["token_ll"] = packFloats(sample.tokenLogProbs);
    if (!sample.tokenIds.empty()) own["token_ids"] = packIds(sample.tokenIds);
    return out;
}

/// The harness writes documents in their order, whatever the order they were taken in.
std::vector<const SampleRecord*> byDocument(const std::vector<SampleRecord>& samples) {
    std::vector<const SampleRecord*> out;
    for (const SampleRecord& sample : samples) out.push_back(&sample);
    std::stable_sort(out.begin(), out.end(),
                     [](const SampleRecord* a, const SampleRecord* b) { return a->docId < b->docId; });
    return out;
}

/// A time stamp for the file names under which nothing stands yet.
std::string freeStamp(const fs::path& folder, const std::string& created) {
    const std::string stamp = harnessTimeStamp(created);
    std::string candidate = stamp;
    for (int i = 2; fs::exists(folder / ("results_" + candidate + ".json")); ++i)
        candidate = fmt::format("{}-{}", stamp, i);
    return candidate;
}

} // namespace

std::vector<fs::path> writeHarnessFiles(const RunRecord& run, const fs::path& directory, bool withSamples) {
    const fs::path folder =
        directory / fmt::format("{}__{}", harnessSafeName(run.model), harnessSafeName(run.name));
    std::error_code error;
    fs::create_directories(folder, error);
    if (error)
        throw Error(ErrorCode::FileUnwritable,
                    fmt::format("{}: the folder cannot be made: {}", folder.string(), error.message()));
    const std::string stamp = freeStamp(folder, run.created);
    std::vector<fs::path> written;
    for (const auto& [task, result] : run.results) {
        if (!withSamples || result.samples.empty()) continue;
        std::string lines;
        for (const SampleRecord* sample : byDocument(result.samples))
            lines += dumpJson(sampleLine(*sample)) + "\n";
        written.push_back(folder / harnessSamplesName(task, stamp));
        writeFileAtomically(written.back(), lines);
    }
    written.insert(written.begin(), folder / fmt::format("results_{}.json", stamp));
    writeFileAtomically(written.front(), dumpJson(resultsDocument(run), 2) + "\n");
    return written;
}

} // namespace qs
