// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluate/task_scores.h"

#include <algorithm>

namespace qs {
namespace {

std::ptrdiff_t topToken(std::span<const float> logits) {
    return std::max_element(logits.begin(), logits.end()) - logits.begin();
}

} // namespace

TaskScores::TaskScores(const ScoringPlan& plan, std::size_t configurations)
    : plan_(plan), configurations_(configurations),
      slots_(static_cast<std::size_t>(plan.slots()) * configurations), firstPosition_(1, 0) {
    for (const ScoredTree& tree : plan.targets)
        firstPosition_.push_back(firstPosition_.back() + tree.firstTarget.size() - 1);
    divergences_.resize(firstPosition_.back() * (configurations - 1));
}

void TaskScores::add(std::size_t tree, std::size_t wanted, std::span<const float* const> logits,
                     std::size_t vocabulary) {
    const ScoredTree& targets = plan_.targets[tree];
    const auto begin = static_cast<std::size_t>(targets.firstTarget[wanted]);
    const auto end = static_cast<std::size_t>(targets.firstTarget[wanted + 1]);
    for (std::size_t c = 0; c < configurations_; ++c) {
        const std::span<const float> row(logits[c], vocabulary);
        for (std::size_t t = begin; t < end; ++t) {
            const TargetScore score = scoreTarget(row, targets.targets[t].token);
            slots_[static_cast<std::size_t>(targets.targets[t].slot) * configurations_ + c] = {
                score.logProbability, score.greedy};
        }
    }
    if (configurations_ > 1) addDivergences(firstPosition_[tree] + wanted, logits, vocabulary);
}

void TaskScores::addDivergences(std::size_t position, std::span<const float* const> logits,
                                std::size_t vocabulary) {
    const std::span<const float> first(logits[0], vocabulary);
    const std::ptrdiff_t top = topToken(first);
    for (std::size_t c = 1; c < configurations_; ++c) { // rounding may leave a trace below zero
        const std::span<const float> row(logits[c], vocabulary);
        divergences_[position * (configurations_ - 1) + c - 1] = {std::max(0.0, klDivergence(first, row)),
                                                                  topToken(row) == top};
    }
}

void TaskScores::sumDivergences(const ScoringPlan::Sample& range, std::size_t configuration,
                                SampleRecord& out) const {
    double kl = 0, agreed = 0;
    for (std::size_t p = firstPosition_[range.firstTree]; p < firstPosition_[range.lastTree]; ++p) {
        const Divergence& d = divergences_[p * (configurations_ - 1) + configuration - 1];
        out.kl.push_back(static_cast<float>(d.kl));
        kl += d.kl;
        agreed += d.sameTop ? 1 : 0;
    }
    const auto positions = static_cast<double>(out.kl.size());
    out.metrics["positions"] = positions;
    out.metrics["kl_mean"] = positions > 0 ? kl / positions : 0;
    out.metrics["top1_agreement"] = positions > 0 ? agreed / positions : 1;
}

SampleRecord TaskScores::sample(std::size_t index, std::size_t configuration, bool oneLogLikelihood) const {
    const ScoringPlan::Sample& range = plan_.samples[index];
    SampleRecord out;
    double total = 0;
    bool allGreedy = true;
    for (std::size_t s = range.firstSequence; s < range.lastSequence; ++s) {
        double ll = 0;
        bool greedy = true;
        for (std::int64_t i = plan_.sequenceSlot[s]; i < plan_.sequenceSlot[s + 1]; ++i) {
            const Slot& score = slots_[static_cast<std::size_t>(i) * configurations_ + configuration];
            ll += score.logProbability;
            greedy = greedy && score.greedy;
            if (oneLogLikelihood) out.tokenLogProbs.push_back(static_cast<float>(score.logProbability));
        }
        total += ll;
        allGreedy = allGreedy && greedy;
        if (oneLogLikelihood) continue;
        out.logLikelihoods.push_back(ll);
        out.greedy.push_back(greedy);
    }
    if (oneLogLikelihood) {
        out.tokenIds.resize(out.tokenLogProbs.size());
        const std::int64_t firstSlot = plan_.sequenceSlot[range.firstSequence];
        for (std::size_t t = range.firstTree; t < range.lastTree; ++t)
            for (const ScoredTree::Target& target : plan_.targets[t].targets)
                out.tokenIds[static_cast<std::size_t>(target.slot - firstSlot)] = target.token;
        out.logLikelihoods = {total};
        out.greedy = {allGreedy};
        out.metrics["tokens"] = static_cast<double>(out.tokenLogProbs.size());
    }
    if (configuration > 0) sumDivergences(range, configuration, out);
    return out;
}

} // namespace qs
