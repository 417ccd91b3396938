// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluate/evaluation_run.h"

#include "base/error.h"
#include "evaluate/metrics.h"
#include "evaluate/stopping.h"

#include <algorithm>
#include <fmt/format.h>
#include <limits>

namespace qs {
namespace {

/// Thrown through the runner when a task's rule has ended it.
struct TaskEnded {};

double secondsBetween(std::chrono::steady_clock::time_point start,
                      std::chrono::steady_clock::time_point end) {
    return std::chrono::duration<double>(end - start).count();
}

bool isPerplexity(TaskKind kind) {
    return kind != TaskKind::MultipleChoice && kind != TaskKind::LastWord;
}

void addText(const TaskItem& item, SampleRecord& sample) {
    sample.prompt = item.requests[0].context;
    bool differ = false;
    for (const Request& request : item.requests) {
        sample.choices.push_back(request.continuation);
        differ = differ || request.context != sample.prompt;
    }
    if (!differ) return;
    for (const Request& request : item.requests) sample.contexts.push_back(request.context);
}

/// Accuracy from log-likelihoods: the first maximum wins; acc_norm divides by the choices' lengths.
void judge(const TaskData& data, const TaskItem& item, SampleRecord& sample) {
    sample.docId = item.docId;
    sample.gold = item.gold;
    if (data.kind == TaskKind::LastWord) {
        sample.metrics["acc"] = sample.greedy[0] ? 1 : 0;
        return;
    }
    for (const std::string& name : data.metrics) {
        std::vector<double> values = sample.logLikelihoods;
        if (name == "acc_norm")
            for (std::size_t i = 0; i < values.size(); ++i)
                values[i] /= static_cast<double>(item.choiceChars[i]);
        sample.metrics[name] = firstMaximum(values) == item.gold ? 1 : 0;
    }
}

/// Scores are looked up where nothing may throw, so every target is checked before.
void checkTargets(const TaskData& data, const ScoringPlan& plan, std::int64_t vocabSize) {
    for (const ScoredTree& tree : plan.targets)
        for (const ScoredTree::Target& target : tree.targets)
            if (target.token < 0 || target.token >= vocabSize)
                throw Error(
                    ErrorCode::BadTokenizer,
                    fmt::format("task '{}': the tokenizer gives token {}, but the model's vocabulary has {}",
                                data.name, target.token, vocabSize));
}

double tokensOf(const ScoringPlan& plan, std::size_t firstTree, std::size_t lastTree) {
    double tokens = 0;
    for (std::size_t t = firstTree; t < lastTree; ++t) tokens += static_cast<double>(plan.trees[t].tokens());
    return tokens;
}

std::size_t treesOf(const ScoringPlan& plan, std::size_t samples) {
    return samples == 0 ? 0 : plan.samples[samples - 1].lastTree;
}

std::optional<StopWatch> stopWatchFor(const TaskData& data, const std::optional<StopRule>& rule) {
    const bool accuracy = std::find(data.metrics.begin(), data.metrics.end(), "acc") != data.metrics.end();
    if (!rule || data.items.empty() || !accuracy) return std::nullopt;
    return StopWatch(*rule, "acc", static_cast<std::int64_t>(data.items.size()));
}

} // namespace

EvaluationRun::EvaluationRun(const TreeRunner& run, const EvalModel& model, const Tokenizer& tokenizer,
                             const EvalRequest& request,
                             const std::function<void(const EvalUpdate&)>& onUpdate, const Task& task)
    : run_(run), model_(model), request_(request), onUpdate_(onUpdate), task_(task), tokenizer_(tokenizer),
      encoder_(tokenizer, request.protocol),
      maxLength_(request.maxLength > 0 ? request.maxLength : model.maxLength) {
    for (const EvalConfiguration& c : request.configurations)
        variants_.push_back({c.name, c.prepared, c.backend, c.precision});
    for (const TaskData& data : request.tasks)
        tasks_.push_back(request.stop ? inRandomOrder(data, request.stop->seed) : data);
    records_ = request.finished.empty() ? newRecords(model, request, maxLength_) : request.finished;
}

std::vector<RunRecord> EvaluationRun::all() {
    setState("running");
    try {
        plan();
        for (std::size_t i = 0; i < tasks_.size(); ++i) {
            scored_ = i;
            score(tasks_[i], plans_[i]);
            plans_[i] = {}; // its tokens are no longer needed
        }
        setState("done");
    } catch (const Error& e) {
        if (e.code() != ErrorCode::Cancelled) throw;
        setState("cancelled");
    }
    return std::move(records_);
}

void EvaluationRun::setState(const char* state) {
    for (RunRecord& run : records_) run.state = state;
}

void EvaluationRun::plan() {
    for (const TaskData& data : tasks_) {
        plans_.push_back(planScoring(data, encoder_, maxLength_, task_));
        const ScoringPlan& plan = plans_.back();
        checkTargets(data, plan, model_.vocabSize);
        const std::size_t done = samplesDone(data);
        if (done > plan.samples.size())
            throw Error(
                ErrorCode::BadArgument,
                fmt::format("task '{}': the run to go on with has more samples than the task", data.name));
        tokensLeft_.push_back(tokensOf(plan, treesOf(plan, done), plan.trees.size()));
        tokensTotal_ += tokensLeft_.back();
    }
    start_ = Clock::now();
}

/// By all configurations; those that had a sample more do it again.
std::size_t EvaluationRun::samplesDone(const TaskData& data) const {
    std::size_t done = std::numeric_limits<std::size_t>::max();
    for (const RunRecord& run : records_) {
        const auto found = run.results.find(data.name);
        done = std::min(done, found == run.results.end() ? 0 : found->second.samples.size());
    }
    return done;
}

void EvaluationRun::describe(const TaskData& data, const ScoringPlan& plan) {
    truncate(data, samplesDone(data));
    for (std::size_t c = 0; c < variants_.size(); ++c) {
        TaskResult& r = result(c, data);
        r.task = data.name;
        r.dataHash = data.hash;
        r.planned = static_cast<std::int64_t>(plan.samples.size());
        r.fewShot = data.fewShot;
        r.fewShotSource = data.fewShotSource;
    }
}

TaskResult& EvaluationRun::result(std::size_t configuration, const TaskData& data) {
    return records_[configuration].results[data.name];
}

std::vector<const std::vector<SampleRecord>*> EvaluationRun::samplesOf(const TaskData& data) {
    std::vector<const std::vector<SampleRecord>*> out;
    for (std::size_t c = 0; c < variants_.size(); ++c) out.push_back(&result(c, data).samples);
    return out;
}

void EvaluationRun::truncate(const TaskData& data, std::size_t samples) {
    for (std::size_t c = 0; c < variants_.size(); ++c)
        if (result(c, data).samples.size() > samples) result(c, data).samples.resize(samples);
}

void EvaluationRun::score(const TaskData& data, const ScoringPlan& plan) {
    describe(data, plan);
    const Current current{data, plan, Clock::now(), result(0, data).seconds, result(0, data).samples.size()};
    TaskScores scores(plan, variants_.size());
    std::optional<StopWatch> watch = stopWatchFor(data, request_.stop);
    const auto ended = [&] {
        const auto end = watch ? watch->end(samplesOf(data)) : std::nullopt;
        if (end) truncate(data, *end);
        return end.has_value();
    };
    const double before = tokensDone_,
                 own = tokensOf(plan, treesOf(plan, current.firstSample), plan.trees.size());
    if (!ended()) runTrees(current, scores, ended);
    tokensTotal_ += tokensDone_ - before - own; // what a stopped task has left out
    tokensLeft_[scored_] = 0;
    summarize(current, request_.bootstrapIterations);
    report(current);
}

void EvaluationRun::runTrees(const Current& current, TaskScores& scores, const std::function<bool()>& ended) {
    const std::size_t firstTree = treesOf(current.plan, current.firstSample);
    const auto vocabulary = static_cast<std::size_t>(model_.vocabSize);
    RunHooks hooks;
    hooks.onLogits = [&](std::size_t tree, std::size_t wanted, std::span<const float* const> logits) {
        scores.add(firstTree + tree, wanted, logits, vocabulary);
    };
    hooks.onTreesDone = [&](std::size_t first, std::size_t last) {
        const double tokens = tokensOf(current.plan, firstTree + first, firstTree + last);
        tokensDone_ += tokens;
        tokensLeft_[scored_] = std::max(0.0, tokensLeft_[scored_] - tokens);
        finishSamples(current, scores, firstTree + last);
        const bool end = ended();
        summarize(current, 0);
        report(current);
        if (end) throw TaskEnded();
    };
    // What the runner reports counts this task's tokens; passed on, it counts those of the whole call.
    const double before = tokensDone_;
    const Task inner(
        {},
        [&](const Progress& p) {
            task_.report({"eval", before + p.done, tokensTotal_});
        },
        [&] { task_.checkpoint(); });
    const std::span<const SequenceTree> trees = std::span(current.plan.trees).subspan(firstTree);
    try {
        if (!trees.empty()) run_(trees, variants_, hooks, inner);
        finishSamples(current, scores, current.plan.trees.size()); // texts without a token
    } catch (const TaskEnded&) {
    }
}

/// Appends the samples whose trees are all among the first `trees`.
void EvaluationRun::finishSamples(const Current& current, const TaskScores& scores, std::size_t trees) {
    for (std::size_t c = 0; c < variants_.size(); ++c) {
        std::vector<SampleRecord>& done = result(c, current.data).samples;
        while (done.size() < current.plan.samples.size() &&
               current.plan.samples[done.size()].lastTree <= trees)
            done.push_back(finished(current.data, scores, done.size(), c));
    }
}

SampleRecord EvaluationRun::finished(const TaskData& data, const TaskScores& scores, std::size_t index,
                                     std::size_t configuration) const {
    const bool oneLogLikelihood = isPerplexity(data.kind);
    SampleRecord sample = scores.sample(index, configuration, oneLogLikelihood);
    sample.docId = static_cast<std::int64_t>(index);
    if (!oneLogLikelihood) {
        judge(data, data.items[index], sample);
        if (request_.keepText) addText(data.items[index], sample);
        return sample;
    }
    const bool rolling = data.kind == TaskKind::Rolling;
    if (rolling) {
        sample.metrics["words"] = static_cast<double>(data.documents[index].words);
        sample.metrics["bytes"] = static_cast<double>(data.documents[index].bytes);
    }
    if (request_.keepText)
        sample.prompt = rolling ? data.documents[index].text : tokenizer_.decode(sample.tokenIds);
    else
        sample.tokenIds.clear();
    return sample;
}

void EvaluationRun::summarize(const Current& current, int bootstrapIterations) {
    const double seconds = current.earlierSeconds + secondsBetween(current.began, Clock::now());
    for (std::size_t c = 0; c < variants_.size(); ++c) {
        TaskResult& r = result(c, current.data);
        r.n = static_cast<std::int64_t>(r.samples.size());
        r.seconds = seconds;
        r.tokens =
            static_cast<std::int64_t>(tokensOf(current.plan, 0, treesOf(current.plan, r.samples.size())));
        r.metrics =
            taskMetrics(current.data.kind, current.data.metrics, r.samples, bootstrapIterations, task_);
    }
}

void EvaluationRun::report(const Current& current) {
    const Clock::time_point now = Clock::now();
    EvalUpdate update;
    update.task = current.data.name;
    update.tokensDone = tokensDone_;
    update.tokensTotal = tokensTotal_;
    update.seconds = secondsBetween(start_, now);
    if (tokensDone_ > 0) update.secondsLeft = update.seconds * (tokensTotal_ - tokensDone_) / tokensDone_;
    update.samplesDone = result(0, current.data).n;
    update.samplesTotal = static_cast<std::int64_t>(current.plan.samples.size());
    const double spent = secondsBetween(current.began, now);
    const auto computed = static_cast<double>(update.samplesDone) - static_cast<double>(current.firstSample);
    if (spent > 0) update.samplesPerSecond = std::max(0.0, computed / spent);
    update.tokensLeft = tokensLeft_;
    update.partial = &records_;
    task_.report({"eval", tokensDone_, tokensTotal_});
    if (onUpdate_) onUpdate_(update);
}

} // namespace qs
