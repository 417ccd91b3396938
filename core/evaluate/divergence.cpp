// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluate/divergence.h"

#include "evaluate/paired_tests.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace qs {
namespace {

/// Probability of the right choice among all choices, from their log-likelihoods.
double rightShare(const std::vector<double>& logLikelihoods, int gold) {
    const double most = *std::max_element(logLikelihoods.begin(), logLikelihoods.end());
    double sum = 0;
    for (const double ll : logLikelihoods) sum += std::exp(ll - most);
    return std::exp(logLikelihoods[static_cast<std::size_t>(gold)] - most) / sum;
}

void addProbabilityChanges(const SampleRecord& a, const SampleRecord& b, std::vector<double>& out) {
    const std::size_t choices = a.logLikelihoods.size();
    if (!a.tokenLogProbs.empty() && a.tokenLogProbs.size() == b.tokenLogProbs.size()) {
        for (std::size_t i = 0; i < a.tokenLogProbs.size(); ++i)
            out.push_back(std::exp(double{b.tokenLogProbs[i]}) - std::exp(double{a.tokenLogProbs[i]}));
    } else if (choices != b.logLikelihoods.size()) {
        return;
    } else if (choices > 1 && a.gold >= 0 && static_cast<std::size_t>(a.gold) < choices) {
        const double change = rightShare(b.logLikelihoods, a.gold) - rightShare(a.logLikelihoods, a.gold);
        if (!std::isnan(change)) out.push_back(change);
    } else if (choices == 1 && a.metrics.contains("acc")) {
        out.push_back(std::exp(b.logLikelihoods[0]) - std::exp(a.logLikelihoods[0]));
    }
}

std::optional<TaskDivergence> divergenceOf(const TaskResult& a, const TaskResult& b, bool measuredFromA) {
    std::map<std::int64_t, const SampleRecord*> byDoc;
    for (const SampleRecord& sample : a.samples) byDoc.emplace(sample.docId, &sample);
    std::vector<double> kl, change;
    double agreed = 0, positions = 0;
    for (const SampleRecord& sample : b.samples) {
        const auto found = byDoc.find(sample.docId);
        if (found == byDoc.end()) continue;
        addProbabilityChanges(*found->second, sample, change);
        if (!measuredFromA) continue;
        kl.insert(kl.end(), sample.kl.begin(), sample.kl.end());
        const auto agreement = sample.metrics.find("top1_agreement"), n = sample.metrics.find("positions");
        if (agreement == sample.metrics.end() || n == sample.metrics.end()) continue;
        agreed += agreement->second * n->second;
        positions += n->second;
    }
    TaskDivergence out;
    out.task = a.task;
    out.kl = spreadOf(std::move(kl));
    if (positions > 0) out.top1Agreement = agreed / positions;
    out.probabilityChange = spreadOf(std::move(change));
    return out.kl || out.top1Agreement || out.probabilityChange ? std::optional(out) : std::nullopt;
}

} // namespace

const std::vector<double>& spreadPercents() {
    static const std::vector<double> percents = {0, 1, 5, 10, 25, 50, 75, 90, 95, 99, 99.9, 100};
    return percents;
}

std::optional<Spread> spreadOf(std::vector<double> values) {
    if (values.empty()) return std::nullopt;
    Spread out;
    out.n = static_cast<std::int64_t>(values.size());
    double sum = 0;
    for (const double x : values) sum += x;
    out.mean = sum / static_cast<double>(values.size());
    std::sort(values.begin(), values.end());
    for (const double percent : spreadPercents())
        out.percentiles.push_back(quantileOfSorted(values, percent / 100));
    return out;
}

std::vector<TaskDivergence> divergencesOf(const RunRecord& a, const RunRecord& b) {
    std::vector<TaskDivergence> out;
    for (const auto& [task, result] : a.results) {
        const auto other = b.results.find(task);
        if (other == b.results.end()) continue;
        const bool measuredFromA = !a.id.empty() && b.reference == a.id;
        if (auto divergence = divergenceOf(result, other->second, measuredFromA))
            out.push_back(std::move(*divergence));
    }
    return out;
}

} // namespace qs
