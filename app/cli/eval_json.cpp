// SPDX-License-Identifier: GPL-3.0-or-later
#include "eval_json.h"

#include "base/error.h"
#include "evaluate/tables.h"

#include <cmath>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace qs::cli {
namespace {

using nlohmann::json;

/// JSON has no infinity or NaN.
json number(double x) {
    return std::isfinite(x) ? json(x) : json(nullptr);
}

json sampleJson(const SampleRecord& s) {
    json metrics = json::object();
    for (const auto& [name, value] : s.metrics) metrics[name] = number(value);
    return {{"doc_id", s.docId},  {"log_likelihoods", s.logLikelihoods},
            {"gold", s.gold},     {"metrics", metrics},
            {"prompt", s.prompt}, {"choices", s.choices}};
}

} // namespace

json runJson(const RunRecord& r, bool withSamples) {
    json j = {{"id", r.id},
              {"name", r.name},
              {"group", r.group},
              {"created", r.created},
              {"model", r.model},
              {"model_hash", r.modelHash},
              {"recipe_hash", r.recipeHash},
              {"prepared_hash", r.preparedHash},
              {"calibration_hash", r.calibrationHash},
              {"protocol", r.protocol},
              {"backend", r.backend},
              {"version", r.version},
              {"isa", r.isa},
              {"threads", r.threads},
              {"max_length", r.maxLength},
              {"state", r.state},
              {"results", json::object()}};
    if (r.limit) j["limit"] = *r.limit;
    if (!r.simulatedSites.empty()) j["simulated_sites"] = r.simulatedSites;
    for (const auto& [task, result] : r.results) {
        json t = {{"n", result.n},
                  {"tokens", result.tokens},
                  {"seconds", result.seconds},
                  {"data_hash", result.dataHash}};
        for (const auto& [name, metric] : result.metrics) {
            t[name] = number(metric.value);
            if (metric.stderror) t[name + "_stderr"] = number(*metric.stderror);
        }
        if (withSamples)
            for (const auto& s : result.samples) t["samples"].push_back(sampleJson(s));
        j["results"][task] = std::move(t);
    }
    return j;
}

json comparisonJson(const PairedComparison& c) {
    return {{"task", c.task},
            {"metric", c.metric},
            {"n", c.n},
            {"value_a", number(c.a)},
            {"value_b", number(c.b)},
            {"delta", number(c.delta)},
            {"ci95", {number(c.ciLow), number(c.ciHigh)}},
            {"p_value", number(c.pValue)},
            {"flips", {{"a_only", c.aOnly}, {"b_only", c.bOnly}}}};
}

json evaluationJson(const std::vector<RunRecord>& runs) {
    json j = {{"runs", json::array()}, {"comparisons", json::array()}};
    for (const auto& r : runs) j["runs"].push_back(runJson(r, false));
    for (std::size_t i = 1; i < runs.size(); ++i) {
        for (const auto& c : compareRuns(runs[0], runs[i])) {
            json entry = comparisonJson(c);
            entry["a"] = runs[0].name;
            entry["b"] = runs[i].name;
            j["comparisons"].push_back(std::move(entry));
        }
    }
    return j;
}

void printEvaluation(const std::vector<RunRecord>& runs) {
    fmt::print("{}, protocol {}{}\n\n", runs.front().model, runs.front().protocol,
               runs.front().state == "cancelled" ? " (cancelled: what was finished)" : "");
    fmt::print("{}", plainTable(comparisonTable(runs)));
    for (std::size_t i = 1; i < runs.size(); ++i) {
        fmt::print("\n{} against {}:\n", runs[i].name, runs[0].name);
        printComparisons(compareRuns(runs[0], runs[i]));
    }
}

void printComparisons(const std::vector<PairedComparison>& comparisons) {
    for (const auto& c : comparisons)
        fmt::print(
            "  {:<18} {:<16} {:+.4f}  [{:+.4f}, {:+.4f}]  p = {:.3g}  n = {}  right in one only: {} / {}\n",
            c.task, c.metric, c.delta, c.ciLow, c.ciHigh, c.pValue, c.n, c.aOnly, c.bOnly);
}

} // namespace qs::cli
