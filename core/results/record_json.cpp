// SPDX-License-Identifier: GPL-3.0-or-later
#include "results/record_json.h"

#include "results/float_text.h"

#include <limits>
#include <nlohmann/json.hpp>

namespace qs {
namespace {

using nlohmann::json;

template <class T> void get(const json& j, const char* key, T& out) {
    if (const auto found = j.find(key); found != j.end()) found->get_to(out);
}

template <class T> void get(const json& j, const char* key, std::optional<T>& out) {
    if (const auto found = j.find(key); found != j.end() && !found->is_null()) out = found->get<T>();
}

template <class T> void put(json& j, const char* key, const std::optional<T>& value) {
    if (value) j[key] = *value;
}

/// The text fields of a record's header under their names in JSON; one list for writing and reading.
template <class Record, class Visit> void visitTexts(Record& run, const Visit& visit) {
    visit("id", run.id);
    visit("name", run.name);
    visit("group", run.group);
    visit("created", run.created);
    visit("model", run.model);
    visit("model_hash", run.modelHash);
    visit("recipe_hash", run.recipeHash);
    visit("prepared_hash", run.preparedHash);
    visit("recipe_yaml", run.recipeYaml);
    visit("calibration_hash", run.calibrationHash);
    visit("protocol", run.protocol);
    visit("backend", run.backend);
    visit("version", run.version);
    visit("isa", run.isa);
    visit("state", run.state);
    visit("identity", run.identity);
    visit("owner", run.owner);
    visit("reference", run.reference);
}

} // namespace

bool higherIsBetter(const std::string& metric) {
    for (const char* part : {"perplexity", "bits_per_byte", "kl_mean"})
        if (metric.find(part) != std::string::npos) return false;
    return true;
}

double numberOrNan(const json& j) {
    return j.is_null() ? std::numeric_limits<double>::quiet_NaN() : j.get<double>();
}

json headerToJson(const RunRecord& run) {
    json j;
    visitTexts(run, [&](const char* key, const std::string& value) { j[key] = value; });
    if (!run.simulatedSites.empty()) j["simulated_sites"] = run.simulatedSites;
    j["threads"] = run.threads;
    j["limit"] = run.limit ? json(*run.limit) : json();
    j["max_length"] = run.maxLength;
    j["place"] = run.place;
    put(j, "order_seed", run.orderSeed);
    put(j, "stop_width", run.stopWidth);
    put(j, "few_shot_seed", run.fewShotSeed);
    return j;
}

RunRecord headerFromJson(const json& j) {
    RunRecord run;
    visitTexts(run, [&](const char* key, std::string& value) { get(j, key, value); });
    get(j, "simulated_sites", run.simulatedSites);
    get(j, "threads", run.threads);
    get(j, "max_length", run.maxLength);
    get(j, "place", run.place);
    get(j, "limit", run.limit);
    get(j, "order_seed", run.orderSeed);
    get(j, "stop_width", run.stopWidth);
    get(j, "few_shot_seed", run.fewShotSeed);
    return run;
}

json resultToJson(const TaskResult& result) {
    json metrics = json::object();
    for (const auto& [name, metric] : result.metrics)
        metrics[name] = {{"value", metric.value},
                         {"stderr", metric.stderror ? json(*metric.stderror) : json()}};
    return {{"task", result.task},
            {"n", result.n},
            {"metrics", metrics},
            {"tokens", result.tokens},
            {"seconds", result.seconds},
            {"data_hash", result.dataHash},
            {"planned", result.planned},
            {"few_shot", result.fewShot},
            {"few_shot_source", result.fewShotSource}};
}

TaskResult resultFromJson(const json& j) {
    TaskResult result;
    get(j, "task", result.task);
    get(j, "n", result.n);
    get(j, "tokens", result.tokens);
    get(j, "seconds", result.seconds);
    get(j, "data_hash", result.dataHash);
    get(j, "planned", result.planned);
    get(j, "few_shot", result.fewShot);
    get(j, "few_shot_source", result.fewShotSource);
    for (const auto& [name, entry] : j.at("metrics").items()) {
        Metric metric{numberOrNan(entry.at("value")), std::nullopt};
        if (!entry.at("stderr").is_null()) metric.stderror = entry.at("stderr").get<double>();
        result.metrics[name] = metric;
    }
    return result;
}

json sampleToJson(const SampleRecord& sample) {
    json j = {{"ll", sample.logLikelihoods}, {"greedy", sample.greedy}, {"gold", sample.gold},
              {"metrics", sample.metrics},   {"prompt", sample.prompt}, {"choices", sample.choices}};
    if (!sample.contexts.empty()) j["contexts"] = sample.contexts;
    if (!sample.kl.empty()) j["kl"] = packFloats(sample.kl);
    if (!sample.tokenLogProbs.empty()) j["token_ll"] = packFloats(sample.tokenLogProbs);
    if (!sample.tokenIds.empty()) j["token_ids"] = packIds(sample.tokenIds);
    return j;
}

SampleRecord sampleFromJson(const json& j) {
    SampleRecord sample;
    for (const json& ll : j.at("ll")) sample.logLikelihoods.push_back(numberOrNan(ll));
    for (const auto& [name, value] : j.at("metrics").items()) sample.metrics[name] = numberOrNan(value);
    get(j, "greedy", sample.greedy);
    get(j, "gold", sample.gold);
    get(j, "prompt", sample.prompt);
    get(j, "choices", sample.choices);
    get(j, "contexts", sample.contexts);
    if (const auto kl = j.find("kl"); kl != j.end()) sample.kl = unpackFloats(kl->get<std::string>());
    if (const auto lls = j.find("token_ll"); lls != j.end())
        sample.tokenLogProbs = unpackFloats(lls->get<std::string>());
    if (const auto ids = j.find("token_ids"); ids != j.end())
        sample.tokenIds = unpackIds(ids->get<std::string>());
    return sample;
}

std::string dumpJson(const json& j, int indent) {
    return j.dump(indent, ' ', false, json::error_handler_t::replace);
}

} // namespace qs
