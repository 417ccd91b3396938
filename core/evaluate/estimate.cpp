// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluate/estimate.h"

#include "base/error.h"
#include "evaluate/scoring_plan.h"

#include <algorithm>
#include <chrono>
#include <optional>
#include <set>

namespace qs {
namespace {

using Clock = std::chrono::steady_clock;

/// Nothing can be said before the second input's sites are done, which are waited for.
constexpr double kPatience = 10;

/// Thrown through a calibration that has shown how long it takes.
struct TimeIsUp {};

// How the engine divides its memory (engine.cpp): three quarters for packed weights, a quarter for
// activations of a chunk; logits of at most 16 MiB at once, or of 16 positions.
constexpr double kWeightShare = 0.75, kActivationShare = 0.25, kLogitBytes = 16 << 20;
// Bytes of a stored sample beside its text, and of each position's divergence and log-probability in base64.
constexpr double kSampleBytes = 260, kPositionBytes = 5.4;
// A line of the harness' sample file repeats the prompt for every choice and adds three hashes.
constexpr double kOutputSampleBytes = 900;

double weightBytes(const Checkpoint& checkpoint, const SiteId& site) {
    return static_cast<double>(checkpoint.weight(site).view.elements()) * sizeof(float);
}

/// Matrices that differ between variants are packed once each.
double distinctWeightBytes(const Checkpoint& checkpoint, std::span<const Variant> variants) {
    double bytes = 0;
    for (const SiteId& site : checkpoint.sites()) {
        if (site.role == Role::Embed) continue; // looked up, never packed
        std::vector<const PreparedSite*> seen;
        for (const Variant& variant : variants) {
            const PreparedSite* own = nullptr;
            if (variant.prepared)
                if (const auto at = variant.prepared->sites.find(site); at != variant.prepared->sites.end())
                    own = &at->second;
            const auto same = [&](const PreparedSite* other) {
                return own == other || (own && other && sameWeights(*own, *other));
            };
            if (std::none_of(seen.begin(), seen.end(), same)) seen.push_back(own);
        }
        bytes += weightBytes(checkpoint, site) * static_cast<double>(seen.size());
    }
    return bytes;
}

double textOf(const TaskData& data) {
    double bytes = 0;
    for (const TaskItem& item : data.items) {
        bytes += static_cast<double>(item.requests[0].context.size());
        for (const Request& r : item.requests) bytes += static_cast<double>(r.continuation.size());
    }
    for (const RollingDocument& document : data.documents) bytes += static_cast<double>(document.text.size());
    return bytes + static_cast<double>(data.text.size());
}

double secondsSince(Clock::time_point start) {
    return std::chrono::duration<double>(Clock::now() - start).count();
}

/// How fast sites are worked out, by the size of their weights. What comes before the first input's sites, a
/// pass over the text, is not repeated, and so says nothing about the others.
class PreparationPace {
public:
    PreparationPace(const Checkpoint& checkpoint, const CalibrationRequest& request)
        : checkpoint_(checkpoint) {
        for (const SiteId& site : checkpoint.sites())
            if (request.recipe.forSite(site) != SiteRecipe() && !request.known.contains(site))
                left_ += size(site);
    }
    void finished(const SiteId& site) {
        if (site.role == Role::Embed) return;
        if (!firstInput_) firstInput_ = tapOf(site);
        left_ -= size(site);
        if (tapOf(site) == firstInput_)
            began_ = Clock::now();
        else
            done_ += size(site);
        last_ = Clock::now();
    }
    bool isKnown() const { return done_ > 0; }
    double secondsLeft() const { // NaN when not known
        return std::chrono::duration<double>(last_ - began_).count() * std::max(0.0, left_) / done_;
    }

private:
    /// A row of the embedding is looked up, so that its site takes next to no time.
    double size(const SiteId& site) const {
        return site.role == Role::Embed ? 0 : weightBytes(checkpoint_, site);
    }

    const Checkpoint& checkpoint_;
    double left_ = 0, done_ = 0; ///< done_: after the first input's sites
    std::optional<TapId> firstInput_;
    Clock::time_point began_{}, last_{};
};

/// Of weights that stream from disk: one that is packed, and the next.
double onTheirWay(const Checkpoint& checkpoint, const EngineOptions& options) {
    std::size_t largest = 0;
    for (const SiteId& site : checkpoint.sites())
        largest = std::max(largest, checkpoint.weight(site).view.bytes.size());
    return static_cast<double>(std::min<std::uint64_t>(options.streamRoom(), 2 * largest));
}

} // namespace

EvalWork evaluationWork(const EvalModel& model, const Tokenizer& tokenizer, const EvalRequest& request,
                        const Task& task) {
    const auto start = Clock::now();
    const TextEncoder encoder(tokenizer, request.protocol);
    EvalWork out;
    for (const TaskData& data : request.tasks) {
        ScoringPlan plan =
            planScoring(data, encoder, request.maxLength > 0 ? request.maxLength : model.maxLength, task);
        out.samples += static_cast<std::int64_t>(plan.samples.size());
        out.tokens += plan.tokens;
        if (request.keepText) out.textBytes += textOf(data);
        if (data.items.empty()) out.documentTokens += static_cast<double>(plan.slots());
        for (SequenceTree& tree : plan.trees) {
            out.positions += static_cast<double>(tree.wanted.size());
            out.longestTree = std::max(out.longestTree, tree.tokens());
            out.trees.push_back(std::move(tree));
        }
    }
    out.seconds = secondsSince(start);
    return out;
}

double measureTokenRate(Engine& engine, const EvalWork& work, std::span<const Variant> variants,
                        double seconds, const Task& task) {
    if (work.trees.empty()) throw Error(ErrorCode::BadArgument, "there is nothing to evaluate");
    RunHooks hooks;
    hooks.onLogits = [](std::size_t, std::size_t, std::span<const float* const>) {};
    const auto timed = [&](std::size_t trees) { // spread over the work: lengths differ from task to task
        std::vector<SequenceTree> some;
        double tokens = 0;
        for (std::size_t i = 0; i < trees; ++i) {
            some.push_back(work.trees[i * work.trees.size() / trees]);
            tokens += static_cast<double>(some.back().tokens());
        }
        const auto start = Clock::now();
        engine.run(some, variants, hooks, task);
        return tokens / std::max(1e-9, secondsSince(start));
    };
    const double first = timed(1); // packs the weights as well, and so is too slow
    std::size_t trees = 2;
    double rate = first;
    for (double spent = 0; spent < seconds && trees <= work.trees.size(); trees *= 2) {
        const auto start = Clock::now();
        rate = timed(trees);
        spent += secondsSince(start);
    }
    return rate;
}

PreparationEstimate estimatePreparation(Engine& engine, CalibrationRequest request,
                                        const PreparedShelf& shelf, double budget, const Task& task) {
    const Checkpoint& checkpoint = engine.checkpoint();
    PreparationEstimate out;
    if ((out.prepared = shelf.find(checkpoint, request.recipe, request.ids, task))) return out;
    PreparationPace pace(checkpoint, request);
    request.onSite = [&, also = request.onSite](const SiteId& site, const PreparedSite& prepared) {
        if (also) also(site, prepared);
        pace.finished(site);
    };
    const auto start = Clock::now();
    const Task limited(
        {}, [&](const Progress& p) { task.report(p); },
        [&] {
            task.checkpoint();
            if (secondsSince(start) > (pace.isKnown() ? budget : kPatience * budget)) throw TimeIsUp();
        });
    try {
        out.prepared = shelf.prepare(engine, std::move(request), limited);
    } catch (const TimeIsUp&) {
        out.seconds = pace.secondsLeft();
    }
    return out;
}

EvalEstimate estimateEvaluation(const EvalWork& work, const Checkpoint& checkpoint,
                                std::span<const Variant> variants, const EngineOptions& options,
                                double tokensPerSecond) {
    const ModelConfig& config = *checkpoint.config;
    const double budget = static_cast<double>(options.memoryBudget),
                 copies = static_cast<double>(variants.size());
    EvalEstimate out;
    out.seconds = work.seconds + (tokensPerSecond > 0 ? work.tokens / tokensPerSecond : 0);
    for (const auto& file : checkpoint.files)
        out.memory.modelFile += static_cast<double>(file->bytes().size());
    const double all = distinctWeightBytes(checkpoint, variants);
    const double block = all / static_cast<double>(std::max<std::int64_t>(1, config.layers));
    const double streaming = budget * kWeightShare + block + onTheirWay(checkpoint, options);
    out.memory.packedWeights = all > budget * kWeightShare ? std::min(all, streaming) : all;
    const double perToken = static_cast<double>(config.hiddenSize) * sizeof(float) * copies;
    out.memory.activations = std::max(perToken * static_cast<double>(work.longestTree),
                                      std::min(perToken * work.tokens, budget * kActivationShare));
    const double logitRow = static_cast<double>(config.vocabSize) * sizeof(float) * copies;
    out.memory.logits = std::min(std::max(kLogitBytes, 16 * logitRow), logitRow * work.positions);
    const double samples = static_cast<double>(work.samples) * copies;
    out.memory.samples = samples * 400 + work.textBytes * copies + work.positions * copies * 20;
    const double positions = // divergences; log-probabilities and ids of a document's tokens
        (work.positions * std::max(0.0, copies - 1) + 2 * work.documentTokens * copies) * kPositionBytes;
    out.storeBytes = samples * kSampleBytes + work.textBytes * copies + positions;
    out.outputBytes = samples * kOutputSampleBytes + 3 * work.textBytes * copies + positions;
    return out;
}

} // namespace qs
