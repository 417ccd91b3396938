// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"
#include "base/mapped_file.h"
#include "base/resources.h"
#include "results/harness_json.h"
#include "results/harness_names.h"
#include "results/harness_parts.h"
#include "results/record_json.h"
#include "results/store.h"

#include <algorithm>
#include <ctime>
#include <fmt/chrono.h>
#include <fmt/format.h>
#include <nlohmann/json.hpp>
#include <optional>
#include <sys/stat.h>

namespace qs {
namespace {

namespace fs = std::filesystem;
using nlohmann::json;
using namespace harness;

std::int64_t toCount(const json& j) {
    const double value = toNumber(j).value_or(0);
    return value >= 0 && value < 9e15 ? static_cast<std::int64_t>(value) : 0;
}

/// "acc,none" -> "acc"; another filter stays in the name.
std::string metricName(const std::string& key) {
    return key.ends_with(",none") ? key.substr(0, key.size() - 5) : key;
}

/// "acc,none" of version 0.4; "acc" of 0.3, which knew no filters.
bool isMetric(const std::string& key, bool filters) {
    if (key.find(',') != std::string::npos) return true;
    for (const char* other : {"alias", "sample_len", "samples", "sample_count", "name"})
        if (key == other) return false;
    return !filters && key != " ";
}

TaskResult taskResult(const std::string& task, const json& entries) {
    TaskResult result;
    result.task = task;
    bool filters = false;
    for (const auto& [key, value] : entries.items()) filters = filters || key.find(',') != std::string::npos;
    for (const auto& [key, value] : entries.items()) {
        const std::size_t comma = std::min(key.find(','), key.size());
        const bool isError = std::string_view(key).substr(0, comma).ends_with("_stderr");
        const bool isLostNumber = value.is_null(); // NaN cannot be written in JSON
        if (isError || !isMetric(key, filters) || !(value.is_number() || isLostNumber)) continue;
        Metric metric{numberOrNan(value), std::nullopt};
        const std::string errorKey = key.substr(0, comma) + "_stderr" + key.substr(comma);
        if (const json* error = member(entries, errorKey.c_str()); error && error->is_number())
            metric.stderror = error->get<double>();
        result.metrics[metricName(key)] = metric;
    }
    for (const char* count : {"sample_len", "samples"})
        if (const json* n = member(entries, count); n && result.n == 0) result.n = toCount(*n);
    return result;
}

/// "pretrained=x/y,dtype=float32" or {"pretrained": "x/y"}: "x/y".
std::string pretrainedOf(const json& doc) {
    const json* config = member(doc, "config");
    const json* args = config ? member(*config, "model_args") : nullptr;
    if (!args) return "";
    if (args->is_object()) return textOr(*args, "pretrained", "");
    const std::string text = args->is_string() ? "," + args->get<std::string>() : "";
    const std::size_t at = text.find(",pretrained=");
    if (at == std::string::npos) return "";
    const std::size_t begin = at + 12;
    return text.substr(begin, text.find(',', begin) - begin);
}

/// The time in a file's name, "results_2025-03-01T10-00-00.123456.json", as seconds since 1970; else when the
/// file was written.
std::time_t timeOfFile(const fs::path& file) {
    const std::string name = file.filename().string();
    const std::size_t at = name.rfind("_20");
    std::tm parts{};
    if (at != std::string::npos && ::strptime(name.c_str() + at + 1, "%Y-%m-%dT%H-%M-%S", &parts))
        return ::timegm(&parts);
    struct stat status {};
    return ::stat(file.c_str(), &status) == 0 ? status.st_mtime : 0;
}

RunRecord foreignHeader(const json& doc, const fs::path& file) {
    RunRecord run;
    run.id = newRunId();
    run.group = run.id;
    run.name = "lm-evaluation-harness";
    run.backend = "lm-evaluation-harness";
    const std::string pretrained = pretrainedOf(doc);
    run.model =
        textOr(doc, "model_name", pretrained.empty() ? file.parent_path().filename().string() : pretrained);
    run.version = textOr(doc, "lm_eval_version", textOr(doc, "git_hash", ""));
    if (const json* length = member(doc, "max_length")) run.maxLength = toCount(*length);
    const json* date = member(doc, "date");
    const auto seconds = date ? static_cast<std::time_t>(toCount(*date)) : timeOfFile(file);
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

/// A group of tasks whose members stand beside it has no numbers of its own in some versions.
bool isEmptyGroup(const json& entries) {
    return std::all_of(entries.begin(), entries.end(), [](const json& value) { return value.is_string(); });
}

/// "2025-03-01T10-00-00.123456" of results_2025-03-01T10-00-00.123456.json or of any other name before the
/// time (--output_path NAME.json).
std::string stampOf(const fs::path& file) {
    const std::string stem = file.stem().string();
    const std::size_t underscore = stem.rfind('_');
    return underscore == std::string::npos ? "" : stem.substr(underscore + 1);
}

/// Where a task's samples are, by the names that versions of the harness have given them; empty: nowhere.
fs::path samplesOf(const fs::path& resultsJson, const json& doc, const std::string& task) {
    const fs::path folder = resultsJson.parent_path();
    std::vector<fs::path> places;
    if (const std::string stamp = stampOf(resultsJson); !stamp.empty()) {
        places.push_back(folder / harnessSamplesName(task, stamp));
        places.push_back(folder / ("samples_" + task + "_" + stamp + ".jsonl"));
    }
    if (const json* config = member(doc, "config")) {
        std::string name;
        for (const char c : textOr(*config, "model_args", ""))
            name += c == '/' || c == '=' ? std::string("__") : std::string(1, c);
        places.push_back(folder / (name + "_" + task + ".jsonl"));
    }
    for (const fs::path& place : places)
        if (fileExists(place)) return place;
    return {};
}

/// The results that a file of samples belongs to: those of the same time, else results.json.
fs::path resultsOf(const fs::path& file) {
    if (file.extension() != ".jsonl") return file;
    const std::string end = "_" + stampOf(file) + ".json";
    std::error_code error;
    std::vector<fs::path> found;
    for (const auto& entry : fs::directory_iterator(file.has_parent_path() ? file.parent_path() : ".", error))
        if (entry.path().filename().string().ends_with(end)) found.push_back(entry.path());
    if (found.empty()) found.push_back(file.parent_path() / "results.json");
    std::sort(found.begin(), found.end());
    if (fileExists(found[0])) return found[0];
    throw Error(ErrorCode::FileNotFound, file.string() +
                                             ": samples are read with the results of their run, but results" +
                                             end + " is not beside them");
}

} // namespace

RunRecord readHarnessFile(const fs::path& file) {
    const fs::path resultsJson = resultsOf(file);
    RunRecord run;
    json doc;
    try {
        doc = parsed(readTextFile(resultsJson));
        const json* results = member(doc, "results");
        if (!results || !results->is_object())
            damaged(resultsJson, "it has no 'results', so it is no result file");
        const json* own = member(doc, "quantoscope");
        run = own ? headerFromJson(*own) : foreignHeader(doc, resultsJson);
        for (const auto& [task, entries] : results->items()) {
            if (!entries.is_object()) damaged(resultsJson, fmt::format("results.{} is no object", task));
            if (entries.empty() || !isEmptyGroup(entries)) readTask(doc, task, entries, run);
        }
    } catch (const json::exception& e) {
        damaged(resultsJson, e.what());
    }
    for (auto& [task, result] : run.results) {
        const fs::path place = samplesOf(resultsJson, doc, task);
        if (place.empty()) continue;
        result.samples = readSamples(place);
        if (result.n == 0) result.n = static_cast<std::int64_t>(result.samples.size());
    }
    return run;
}

} // namespace qs
