// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluate/compare.h"

#include "base/error.h"
#include "evaluate/confidence_sequence.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>
#include <limits>
#include <map>
#include <set>

namespace qs {
namespace {

constexpr double kLevel = 0.95;
constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();

struct Pair {
    const SampleRecord* a;
    const SampleRecord* b;
};

std::vector<Pair> matchedSamples(const TaskResult& a, const TaskResult& b) {
    std::map<std::int64_t, const SampleRecord*> byDoc;
    for (const SampleRecord& sample : a.samples) byDoc.emplace(sample.docId, &sample);
    std::vector<Pair> pairs;
    for (const SampleRecord& sample : b.samples) {
        const auto found = byDoc.find(sample.docId);
        if (found == byDoc.end()) continue;
        if (found->second->gold != sample.gold && found->second->gold >= 0 && sample.gold >= 0)
            throw Error(
                ErrorCode::BadArgument,
                fmt::format(
                    "task '{}': the runs disagree on the right answer of item {}, so their data differ",
                    a.task, sample.docId));
        pairs.push_back({found->second, &sample});
        byDoc.erase(found); // a document counts once
    }
    return pairs;
}

std::optional<double> value(const SampleRecord& sample, const std::string& metric) {
    const auto found = sample.metrics.find(metric);
    return found == sample.metrics.end() ? std::nullopt : std::optional(found->second);
}

/// Interval and test of a mean difference from its standard error with n - 1 degrees of freedom.
void setStudentInterval(PairedComparison& out, double standardError) {
    out.ciLow = out.ciHigh = out.pValue = kNaN;
    if (out.n < 2) return;
    const double degrees = static_cast<double>(out.n - 1);
    const double half = studentQuantile(kLevel, degrees) * standardError;
    out.ciLow = out.delta - half;
    out.ciHigh = out.delta + half;
    out.pValue =
        standardError > 0 ? studentPValue(out.delta / standardError, degrees) : (out.delta == 0 ? 1 : 0);
}

/// `differences` of accuracies in -1, 0, 1, in the order in which the items were taken.
void setAnytimeInterval(PairedComparison& out, const std::vector<double>& differences) {
    std::vector<double> shares;
    for (const double d : differences) shares.push_back((d + 1) / 2);
    const Interval mean = confidenceSequence(shares, out.planned, kLevel);
    out.anytimeLow = 2 * mean.low - 1;
    out.anytimeHigh = 2 * mean.high - 1;
}

/// acc, acc_norm: 0 or 1 per sample. `planned` > 0: the pairs are in a random order of so many.
std::optional<PairedComparison> compareAccuracy(const std::string& metric, const std::vector<Pair>& pairs,
                                                std::int64_t planned) {
    PairedComparison out;
    double sumA = 0, sumB = 0;
    std::vector<double> differences;
    for (const Pair& pair : pairs) {
        const auto a = value(*pair.a, metric), b = value(*pair.b, metric);
        if (!a || !b) continue;
        ++out.n;
        sumA += *a;
        sumB += *b;
        differences.push_back(*b - *a);
        out.aOnly += *a > *b ? 1 : 0;
        out.bOnly += *b > *a ? 1 : 0;
    }
    if (out.n == 0) return std::nullopt;
    const double n = static_cast<double>(out.n);
    out.metric = metric;
    out.a = sumA / n;
    out.b = sumB / n;
    out.delta = out.b - out.a;
    const Interval interval = pairedProportionInterval(out.aOnly, out.bOnly, out.n);
    out.ciLow = interval.low;
    out.ciHigh = interval.high;
    out.pValue = mcnemarExact(out.aOnly, out.bOnly);
    out.planned = planned;
    if (planned >= out.n) setAnytimeInterval(out, differences);
    return out;
}

/// How a perplexity follows from summed log-likelihoods.
struct LossMetric {
    const char* name;
    const char* weight; ///< per-sample metric that divides; empty: 1 per sample
    bool bits;          ///< a loss in bits, not an exponential
};

/// Mean loss per unit of weight in both runs; the standard error of the difference is that of a ratio
/// estimator, from its residuals.
std::optional<PairedComparison> compareLoss(const LossMetric& metric, const std::vector<Pair>& pairs) {
    std::vector<double> differences, weights;
    double lossA = 0, lossB = 0, weight = 0, difference = 0;
    for (const Pair& pair : pairs) {
        if (pair.a->logLikelihoods.size() != 1 || pair.b->logLikelihoods.size() != 1) continue;
        const auto w = *metric.weight ? value(*pair.b, metric.weight) : std::optional(1.0);
        const auto other = *metric.weight ? value(*pair.a, metric.weight) : std::optional(1.0);
        if (!w || !other || *w != *other || *w <= 0) continue;
        lossA -= pair.a->logLikelihoods[0];
        lossB -= pair.b->logLikelihoods[0];
        differences.push_back(pair.a->logLikelihoods[0] - pair.b->logLikelihoods[0]);
        weights.push_back(*w);
        weight += *w;
        difference += differences.back();
    }
    if (weights.empty()) return std::nullopt;
    PairedComparison out;
    out.metric = metric.name;
    out.n = static_cast<std::int64_t>(weights.size());
    const double unit = metric.bits ? 1 / std::log(2.0) : 1;
    out.delta = difference / weight * unit;
    const auto shown = [&](double loss) {
        return metric.bits ? loss / weight * unit : std::exp(loss / weight);
    };
    out.a = shown(lossA);
    out.b = shown(lossB);
    double squares = 0;
    for (std::size_t i = 0; i < weights.size(); ++i) {
        const double residual = differences[i] - difference / weight * weights[i];
        squares += residual * residual;
    }
    const double n = static_cast<double>(out.n);
    setStudentInterval(out, n > 1 ? std::sqrt(squares * n / (n - 1)) / weight * unit : 0);
    return out;
}

std::vector<PairedComparison> compareTask(const TaskResult& a, const TaskResult& b, bool randomOrder) {
    if (!a.dataHash.empty() && !b.dataHash.empty() && a.dataHash != b.dataHash)
        throw Error(ErrorCode::BadArgument,
                    fmt::format("task '{}': the runs were made on different data (or with different limits)",
                                a.task));
    static constexpr LossMetric kLosses[] = {{"word_perplexity", "words", false},
                                             {"byte_perplexity", "bytes", false},
                                             {"bits_per_byte", "bytes", true}};
    const std::vector<Pair> pairs = matchedSamples(a, b);
    std::vector<PairedComparison> out;
    const auto keep = [&](std::optional<PairedComparison> comparison) {
        if (!comparison) return;
        comparison->task = a.task;
        out.push_back(std::move(*comparison));
    };
    const auto both = [&](const char* metric) {
        return a.metrics.contains(metric) && b.metrics.contains(metric);
    };
    const std::int64_t planned = randomOrder && a.planned == b.planned ? b.planned : 0;
    for (const char* metric : {"acc", "acc_norm"})
        if (both(metric)) keep(compareAccuracy(metric, pairs, planned));
    for (const LossMetric& metric : kLosses)
        if (both(metric.name)) keep(compareLoss(metric, pairs));
    if (both("perplexity")) { // of words (lambada: one per sample) or of tokens
        const bool tokens = !pairs.empty() && value(*pairs[0].a, "tokens").has_value();
        keep(compareLoss({"perplexity", tokens ? "tokens" : "", false}, pairs));
    }
    return out;
}

} // namespace

std::vector<PairedComparison> compareRuns(const RunRecord& a, const RunRecord& b) {
    std::vector<PairedComparison> out;
    bool shared = false;
    const bool randomOrder = a.orderSeed && a.orderSeed == b.orderSeed;
    for (const auto& [task, result] : a.results) {
        const auto other = b.results.find(task);
        if (other == b.results.end()) continue;
        shared = true;
        for (PairedComparison& comparison : compareTask(result, other->second, randomOrder))
            out.push_back(std::move(comparison));
    }
    if (!shared)
        throw Error(ErrorCode::BadArgument,
                    fmt::format("runs '{}' and '{}' have no task in common", a.name, b.name));
    if (out.empty())
        throw Error(ErrorCode::BadArgument,
                    fmt::format("runs '{}' and '{}' have no scored sample in common; were samples kept?",
                                a.name, b.name));
    std::vector<std::vector<PairedComparison>> report = {std::move(out)};
    correctForMany(report);
    return std::move(report[0]);
}

void correctForMany(std::vector<std::vector<PairedComparison>>& comparisons) {
    std::vector<double> pValues;
    for (const auto& list : comparisons)
        for (const PairedComparison& c : list) pValues.push_back(c.pValue);
    const std::vector<double> adjusted = holmAdjusted(pValues);
    std::size_t i = 0;
    for (auto& list : comparisons)
        for (PairedComparison& c : list) c.pHolm = adjusted[i++];
}

ComparisonTable comparisonTable(const std::vector<RunRecord>& runs) {
    ComparisonTable table;
    std::set<std::pair<std::string, std::string>> keys;
    for (const RunRecord& run : runs) {
        table.runNames.push_back(run.name);
        for (const auto& [task, result] : run.results)
            for (const auto& [metric, value] : result.metrics) keys.emplace(task, metric);
    }
    for (const auto& [task, metric] : keys) {
        ComparisonTable::Row row{task, metric, higherIsBetter(metric), {}};
        for (const RunRecord& run : runs) {
            const auto result = run.results.find(task);
            const bool present = result != run.results.end() && result->second.metrics.contains(metric);
            row.values.push_back(present ? std::optional(result->second.metrics.at(metric)) : std::nullopt);
        }
        table.rows.push_back(std::move(row));
    }
    return table;
}

} // namespace qs
