// SPDX-License-Identifier: GPL-3.0-or-later
#include "eval_json.h"

#include "base/error.h"
#include "evaluate/tables.h"

#include <algorithm>
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
    if (r.orderSeed) j["order_seed"] = *r.orderSeed;
    if (r.stopWidth) j["stop_width"] = *r.stopWidth;
    if (r.fewShotSeed) j["few_shot_seed"] = *r.fewShotSeed;
    if (!r.identity.empty()) j["identity"] = r.identity;
    if (!r.reference.empty()) j["reference"] = r.reference;
    if (!r.simulatedSites.empty()) j["simulated_sites"] = r.simulatedSites;
    for (const auto& [task, result] : r.results) {
        json t = {{"n", result.n},
                  {"tokens", result.tokens},
                  {"seconds", result.seconds},
                  {"data_hash", result.dataHash}};
        if (result.planned > 0) {
            t["planned"] = result.planned;
            t["stopped_early"] = r.state == "done" && result.n < result.planned;
        }
        if (result.fewShot > 0) {
            t["few_shot"] = result.fewShot;
            t["few_shot_source"] = result.fewShotSource;
        }
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
    json j = {{"task", c.task},
              {"metric", c.metric},
              {"n", c.n},
              {"value_a", number(c.a)},
              {"value_b", number(c.b)},
              {"delta", number(c.delta)},
              {"ci95", {number(c.ciLow), number(c.ciHigh)}},
              {"p_value", number(c.pValue)},
              {"p_holm", number(c.pHolm)},
              {"flips", {{"a_only", c.aOnly}, {"b_only", c.bOnly}}}};
    if (c.metric.find("perplexity") != std::string::npos) { // delta is the log of the ratio
        j["ratio"] = number(std::exp(c.delta));
        j["ratio_ci95"] = {number(std::exp(c.ciLow)), number(std::exp(c.ciHigh))};
    }
    if (std::isfinite(c.anytimeLow)) {
        j["anytime_ci95"] = {c.anytimeLow, c.anytimeHigh};
        j["planned"] = c.planned;
    }
    return j;
}

namespace {

json spreadJson(const Spread& s) {
    json j = {{"n", s.n}, {"mean", number(s.mean)}};
    for (std::size_t i = 0; i < s.percentiles.size(); ++i)
        j["percentiles"][fmt::format("{}", spreadPercents()[i])] = number(s.percentiles[i]);
    return j;
}

/// Every later run against the first, corrected together.
std::vector<std::vector<PairedComparison>> againstFirst(const std::vector<RunRecord>& runs) {
    std::vector<std::vector<PairedComparison>> out;
    for (std::size_t i = 1; i < runs.size(); ++i) out.push_back(compareRuns(runs[0], runs[i]));
    correctForMany(out);
    return out;
}

bool anySample(const std::vector<RunRecord>& runs) {
    for (const auto& [task, result] : runs[0].results)
        if (!result.samples.empty()) return true;
    return false;
}

} // namespace

json divergenceJson(const TaskDivergence& d) {
    json j = {{"task", d.task}};
    if (d.kl) j["kl"] = spreadJson(*d.kl);
    if (d.top1Agreement) j["top1_agreement"] = *d.top1Agreement;
    if (d.probabilityChange) j["probability_change"] = spreadJson(*d.probabilityChange);
    return j;
}

json evaluationJson(const std::vector<RunRecord>& runs) {
    json j = {{"runs", json::array()}, {"comparisons", json::array()}, {"divergences", json::array()}};
    for (const auto& r : runs) j["runs"].push_back(runJson(r, false));
    if (!anySample(runs)) return j; // cancelled before the first
    const auto named = [&](json entry, std::size_t i) {
        entry["a"] = runs[0].name;
        entry["b"] = runs[i].name;
        return entry;
    };
    const auto comparisons = againstFirst(runs);
    for (std::size_t i = 1; i < runs.size(); ++i) {
        for (const auto& c : comparisons[i - 1]) j["comparisons"].push_back(named(comparisonJson(c), i));
        for (const auto& d : divergencesOf(runs[0], runs[i]))
            j["divergences"].push_back(named(divergenceJson(d), i));
    }
    return j;
}

void printEvaluation(const std::vector<RunRecord>& runs, const std::string& table) {
    const ComparisonTable values = comparisonTable(runs);
    if (table == "markdown") return fmt::print("{}", markdownTable(values));
    if (table == "latex") return fmt::print("{}", latexTable(values));
    if (table == "csv") return fmt::print("{}", csvTable(values));
    fmt::print("{}, protocol {}{}\n\n{}", runs.front().model, runs.front().protocol,
               runs.front().state == "cancelled" ? " (cancelled: what was finished)" : "",
               plainTable(values));
    if (!anySample(runs)) return;
    for (const auto& [task, result] : runs.front().results)
        if (result.n < result.planned) fmt::print("{}: {} of {} items\n", task, result.n, result.planned);
    const auto comparisons = againstFirst(runs);
    for (std::size_t i = 1; i < runs.size(); ++i) {
        fmt::print("\n{} against {}:\n", runs[i].name, runs[0].name);
        printComparisons(comparisons[i - 1], divergencesOf(runs[0], runs[i]));
    }
}

void printComparisons(const std::vector<PairedComparison>& comparisons,
                      const std::vector<TaskDivergence>& divergences) {
    for (const auto& c : comparisons) {
        fmt::print("  {:<18} {:<16} {:+.4f}  [{:+.4f}, {:+.4f}]  p = {:.3g} (Holm {:.3g})  n = {}", c.task,
                   c.metric, c.delta, c.ciLow, c.ciHigh, c.pValue, c.pHolm, c.n);
        if (c.metric.starts_with("acc")) fmt::print("  right in one only: {} / {}", c.aOnly, c.bOnly);
        if (c.metric.find("perplexity") != std::string::npos) fmt::print("  ratio {:.4f}", std::exp(c.delta));
        if (std::isfinite(c.anytimeLow) && c.n < c.planned)
            fmt::print("  over all {} at any time [{:+.4f}, {:+.4f}]", c.planned, c.anytimeLow,
                       c.anytimeHigh);
        fmt::print("\n");
    }
    const auto show = [](const char* what, const std::optional<Spread>& s) {
        if (!s) return;
        const auto at = [&](double percent) {
            const auto& percents = spreadPercents();
            return s->percentiles[static_cast<std::size_t>(
                std::find(percents.begin(), percents.end(), percent) - percents.begin())];
        };
        fmt::print("  {} mean {:.4g}, 5 % {:.4g}, median {:.4g}, 95 % {:.4g}, 99 % {:.4g}, max {:.4g}", what,
                   s->mean, at(5), at(50), at(95), at(99), at(100));
    };
    for (const TaskDivergence& d : divergences) {
        fmt::print("  {:<18}", d.task);
        show("KL", d.kl);
        if (d.top1Agreement) fmt::print("  same top token {:.2f} %", 100 * *d.top1Agreement);
        fmt::print("\n  {:<18}", "");
        show("probability of the right one: change", d.probabilityChange);
        fmt::print("\n");
    }
}

} // namespace qs::cli
