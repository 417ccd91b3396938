// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"
#include "base/mapped_file.h"
#include "base/resources.h"
#include "results/float_text.h"
#include "results/harness_json.h"
#include "results/harness_names.h"
#include "results/record_json.h"
#include "results/store.h"

#include <algorithm>
#include <charconv>
#include <ctime>
#include <fmt/chrono.h>
#include <fmt/format.h>
#include <nlohmann/json.hpp>
#include <optional>

namespace qs {
namespace {

namespace fs = std::filesystem;
using nlohmann::json;

[[noreturn]] void damaged(const fs::path& file, const std::string& reason) {
    throw Error(ErrorCode::CorruptFile, fmt::format("{}: {}", file.string(), reason));
}

const json* member(const json& j, const char* key) {
    if (!j.is_object()) return nullptr;
    const auto found = j.find(key);
    return found == j.end() || found->is_null() ? nullptr : &*found;
}

std::string textOr(const json& j, const char* key, std::string fallback) {
    const json* value = member(j, key);
    return value && value->is_string() ? value->get<std::string>() : std::move(fallback);
}

/// A number, also when written as text; Python writes "nan" and "inf".
std::optional<double> toNumber(const json& j) {
    if (j.is_number()) return j.get<double>();
    if (!j.is_string()) return std::nullopt;
    const std::string text = j.get<std::string>();
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
    return value;
}

std::int64_t toCount(const json& j) {
    const double value = toNumber(j).value_or(0);
    return value >= 0 && value < 9e15 ? static_cast<std::int64_t>(value) : 0;
}

/// "acc,none" -> "acc"; another filter stays in the name.
std::string metricName(const std::string& key) {
    return key.ends_with(",none") ? key.substr(0, key.size() - 5) : key;
}

TaskResult taskResult(const std::string& task, const json& entries) {
    TaskResult result;
    result.task = task;
    for (const auto& [key, value] : entries.items()) {
        const std::size_t comma = key.find(',');
        if (comma == std::string::npos) continue; // alias, sample_len
        const bool isError = std::string_view(key).substr(0, comma).ends_with("_stderr");
        const bool isLostNumber = value.is_null(); // NaN cannot be written in JSON
        if (isError || !(value.is_number() || isLostNumber)) continue;
        Metric metric{numberOrNan(value), std::nullopt};
        const std::string errorKey = key.substr(0, comma) + "_stderr" + key.substr(comma);
        if (const json* error = member(entries, errorKey.c_str()); error && error->is_number())
            metric.stderror = error->get<double>();
        result.metrics[metricName(key)] = metric;
    }
    return result;
}

std::vector<double> numbersOf(const json& response) {
    std::vector<double> out;
    if (response.is_array()) {
        for (const json& part : response)
            if (const auto number = toNumber(part)) out.push_back(*number);
    } else if (const auto number = toNumber(response)) {
        out.push_back(*number);
    }
    return out;
}

bool isTrue(const json& j) {
    return j.is_boolean() ? j.get<bool>() : j.is_string() && j.get<std::string>() == "True";
}

void readResponses(const json& line, SampleRecord& sample) {
    const json* responses = member(line, "filtered_resps");
    if (!responses || !responses->is_array()) return;
    for (const json& response : *responses) {
        const std::vector<double> numbers = numbersOf(response);
        if (numbers.empty()) continue; // generated text
        sample.logLikelihoods.push_back(numbers[0]);
        sample.greedy.push_back(response.is_array() && response.size() > 1 && isTrue(response[1]));
    }
}

void readArguments(const json& line, SampleRecord& sample) {
    const json* arguments = member(line, "arguments");
    if (!arguments) return;
    std::vector<std::string> contexts;
    for (std::size_t i = 0; i < arguments->size(); ++i) {
        if (arguments->is_array()) { // as version 0.4.0 to 0.4.2 wrote them: [[context, continuation], ...]
            const json& request = (*arguments)[i];
            if (!request.is_array() || request.empty() || !request[0].is_string()) break;
            contexts.push_back(request[0].get<std::string>());
            if (request.size() > 1 && request[1].is_string())
                sample.choices.push_back(request[1].get<std::string>());
            continue;
        }
        const json* request = member(*arguments, fmt::format("gen_args_{}", i).c_str());
        if (!request) break;
        contexts.push_back(textOr(*request, "arg_0", ""));
        if (member(*request, "arg_1")) sample.choices.push_back(textOr(*request, "arg_1", ""));
    }
    if (contexts.empty()) return;
    sample.prompt = contexts[0];
    if (std::adjacent_find(contexts.begin(), contexts.end(), std::not_equal_to<>()) != contexts.end())
        sample.contexts = std::move(contexts);
}

void readMetrics(const json& line, SampleRecord& sample) {
    const json* names = member(line, "metrics");
    if (!names || !names->is_array()) return;
    for (const json& entry : *names) {
        if (!entry.is_string()) continue;
        const std::string name = entry.get<std::string>();
        const json* value = member(line, name.c_str());
        if (!value) continue;
        if (value->is_number() || value->is_boolean()) {
            sample.metrics[name] = value->is_boolean() ? double(value->get<bool>()) : value->get<double>();
        } else if (const auto pair = numbersOf(*value); pair.size() == 2) {
            if (name == "word_perplexity") sample.metrics["words"] = pair[1];
            if (name == "byte_perplexity") sample.metrics["bytes"] = pair[1];
        }
    }
}

/// The harness writes the target as text: an index, or the choice itself.
int goldIndex(const json& line, const SampleRecord& sample) {
    const json* target = member(line, "target");
    if (!target) return -1;
    if (const auto number = toNumber(*target))
        return *number >= 0 && *number < 1e6 && sample.choices.size() > 1 ? static_cast<int>(*number) : -1;
    if (!target->is_string()) return -1;
    for (std::size_t i = 0; i < sample.choices.size() && sample.choices.size() > 1; ++i)
        if (sample.choices[i] == target->get<std::string>() ||
            sample.choices[i] == " " + target->get<std::string>())
            return static_cast<int>(i);
    return -1;
}

SampleRecord readSample(const json& line) {
    SampleRecord sample;
    const json* id = member(line, "doc_id");
    if (!id || !id->is_number_integer()) throw std::invalid_argument("'doc_id' is missing");
    sample.docId = id->get<std::int64_t>();
    readResponses(line, sample);
    readArguments(line, sample);
    if (const json* own = member(line, "quantoscope")) {
        sample.gold = own->at("gold").get<int>();
        for (const auto& [name, value] : own->at("metrics").items())
            sample.metrics[name] = numberOrNan(value);
        sample.kl = unpackFloats(own->value("kl", std::string()));
        sample.tokenLogProbs = unpackFloats(own->value("token_ll", std::string()));
    } else {
        sample.gold = goldIndex(line, sample);
        readMetrics(line, sample);
    }
    return sample;
}

std::vector<SampleRecord> readSamples(const fs::path& file) {
    const std::string content = readTextFile(file);
    std::vector<SampleRecord> samples;
    std::optional<std::string> filter; // one document has one line per filter: keep the first filter's
    std::int64_t number = 0;
    for (std::size_t at = 0; at < content.size();) {
        const std::size_t end = std::min(content.find('\n', at), content.size());
        const std::string_view text(content.data() + at, end - at);
        at = end + 1;
        ++number;
        if (text.find_first_not_of(" \t\r") == std::string_view::npos) continue;
        try {
            const json line = json::parse(text);
            const std::string name = textOr(line, "filter", "none");
            if (!filter) filter = name;
            if (name == *filter) samples.push_back(readSample(line));
        } catch (const std::exception& e) {
            damaged(file, fmt::format("line {}: {}", number, e.what()));
        }
    }
    std::stable_sort(samples.begin(), samples.end(),
                     [](const auto& a, const auto& b) { return a.docId < b.docId; });
    return samples;
}

RunRecord foreignHeader(const json& doc, const fs::path& file) {
    RunRecord run;
    run.id = newRunId();
    run.group = run.id;
    run.name = "lm-evaluation-harness";
    run.backend = "lm-evaluation-harness";
    run.model = textOr(doc, "model_name", file.parent_path().filename().string());
    run.version = textOr(doc, "lm_eval_version", textOr(doc, "git_hash", ""));
    if (const json* length = member(doc, "max_length")) run.maxLength = toCount(*length);
    const json* date = member(doc, "date");
    const auto seconds = static_cast<std::time_t>(date ? toCount(*date) : 0);
    constexpr std::time_t kYear9999 = 253402300799;
    run.created = fmt::format("{:%Y-%m-%dT%H:%M:%SZ}", fmt::gmtime(std::min(seconds, kYear9999)));
    if (const json* config = member(doc, "config")) {
        const json* limit = member(*config, "limit");
        const double value = limit ? toNumber(*limit).value_or(0) : 0;
        if (value >= 1) run.limit = toCount(*limit); // below one it is a fraction
    }
    return run;
}

void readTask(const json& doc, const std::string& task, const json& entries, RunRecord& run) {
    TaskResult result = taskResult(task, entries);
    if (const json* counts = member(doc, "n-samples"))
        if (const json* count = member(*counts, task.c_str()))
            if (const json* effective = member(*count, "effective")) result.n = toCount(*effective);
    const json* own = member(doc, "quantoscope");
    const json* tasks = own ? member(*own, "tasks") : nullptr;
    if (const json* shots = member(doc, "n-shot"))
        if (const json* count = member(*shots, task.c_str()))
            result.fewShot = static_cast<int>(toCount(*count));
    if (const json* details = tasks ? member(*tasks, task.c_str()) : nullptr) {
        result.tokens = details->at("tokens").get<std::int64_t>();
        result.seconds = details->at("seconds").get<double>();
        result.dataHash = details->at("data_hash").get<std::string>();
        result.planned = details->value("planned", std::int64_t(0));
        result.fewShotSource = details->value("few_shot_source", std::string());
    }
    run.results[task] = std::move(result);
}

std::string stampOf(const fs::path& resultsJson) {
    const std::string stem = resultsJson.stem().string();
    constexpr std::string_view kPrefix = "results_";
    return stem.starts_with(kPrefix) ? stem.substr(kPrefix.size()) : "";
}

} // namespace

RunRecord readHarnessFile(const fs::path& resultsJson) {
    RunRecord run;
    try {
        const json doc = json::parse(readTextFile(resultsJson));
        const json* results = member(doc, "results");
        if (!results || !results->is_object())
            damaged(resultsJson, "it has no 'results', so it is no result file");
        const json* own = member(doc, "quantoscope");
        run = own ? headerFromJson(*own) : foreignHeader(doc, resultsJson);
        for (const auto& [task, entries] : results->items()) {
            if (!entries.is_object()) damaged(resultsJson, fmt::format("results.{} is no object", task));
            readTask(doc, task, entries, run);
        }
    } catch (const json::exception& e) {
        damaged(resultsJson, e.what());
    }
    for (auto& [task, result] : run.results) {
        const fs::path file = resultsJson.parent_path() / harnessSamplesName(task, stampOf(resultsJson));
        if (!fileExists(file)) continue;
        result.samples = readSamples(file);
        if (result.n == 0) result.n = static_cast<std::int64_t>(result.samples.size());
    }
    return run;
}

} // namespace qs
