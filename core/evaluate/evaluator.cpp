// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluate/evaluator.h"

#include "base/cpu.h"
#include "base/error.h"
#include "base/parallel.h"
#include "evaluate/metrics.h"
#include "evaluate/task_scores.h"
#include "results/store.h"

#include <algorithm>
#include <chrono>
#include <fmt/format.h>
#include <set>

namespace qs {
namespace {

using Clock = std::chrono::steady_clock;

double secondsSince(Clock::time_point start) {
    return std::chrono::duration<double>(Clock::now() - start).count();
}

bool isPerplexity(TaskKind kind) {
    return kind != TaskKind::MultipleChoice && kind != TaskKind::LastWord;
}

std::vector<RunRecord> newRecords(const EvalModel& model, const EvalRequest& request,
                                  std::int64_t maxLength) {
    std::vector<RunRecord> records;
    const std::string group = newRunId(), created = utcNow();
    for (const EvalConfiguration& configuration : request.configurations) {
        RunRecord run;
        run.id = newRunId();
        run.name = configuration.name;
        run.group = group;
        run.created = created;
        run.model = model.displayName;
        run.modelHash = model.contentHash;
        run.backend = configuration.prepared ? std::string(backendName(configuration.backend))
                      : configuration.precision == Precision::Bf16 ? "bf16"
                                                                   : "f32";
        if (const PreparedModel* prepared = configuration.prepared.get()) {
            run.recipeHash = prepared->recipe.hash();
            run.recipeYaml = prepared->recipe.toYaml();
            run.preparedHash = prepared->hash();
            run.calibrationHash = prepared->calibrationHash;
        }
        run.protocol = protocolName(request.protocol);
        run.version = QS_VERSION;
        run.isa = isaName(activeIsa());
        run.threads = threadCount();
        run.limit = request.limit;
        run.maxLength = maxLength;
        run.state = "running";
        records.push_back(std::move(run));
    }
    return records;
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

/// One call of evaluate(): all tasks, one after another.
class Evaluation {
public:
    Evaluation(const TreeRunner& run, const EvalModel& model, const Tokenizer& tokenizer,
               const EvalRequest& request, const std::function<void(const EvalUpdate&)>& onUpdate,
               const Task& task)
        : run_(run), model_(model), request_(request), onUpdate_(onUpdate), task_(task),
          encoder_(tokenizer, request.protocol),
          maxLength_(request.maxLength > 0 ? request.maxLength : model.maxLength) {
        for (const EvalConfiguration& c : request.configurations)
            variants_.push_back({c.name, c.prepared, c.backend, c.precision});
        records_ = newRecords(model, request, maxLength_);
    }

    std::vector<RunRecord> all() {
        try {
            plan();
            for (std::size_t i = 0; i < request_.tasks.size(); ++i) {
                score(request_.tasks[i], plans_[i]);
                plans_[i] = {}; // its tokens are no longer needed
            }
            setState("done");
        } catch (const Error& e) {
            if (e.code() != ErrorCode::Cancelled) throw;
            setState("cancelled");
        }
        return std::move(records_);
    }

private:
    void setState(const char* state) {
        for (RunRecord& run : records_) run.state = state;
    }

    void plan() {
        for (const TaskData& data : request_.tasks) {
            plans_.push_back(planScoring(data, encoder_, maxLength_, task_));
            checkTargets(data, plans_.back(), model_.vocabSize);
            tokensTotal_ += plans_.back().tokens;
        }
        start_ = Clock::now();
    }

    TaskResult& result(std::size_t configuration, const TaskData& data) {
        return records_[configuration].results[data.name];
    }

    void score(const TaskData& data, const ScoringPlan& plan) {
        const Clock::time_point began = Clock::now();
        for (std::size_t c = 0; c < variants_.size(); ++c) {
            result(c, data).task = data.name;
            result(c, data).dataHash = data.hash;
        }
        TaskScores scores(plan, variants_.size(), isPerplexity(data.kind) && variants_.size() > 1);
        const auto vocabulary = static_cast<std::size_t>(model_.vocabSize);
        RunHooks hooks;
        hooks.onLogits = [&](std::size_t tree, std::size_t wanted, std::span<const float* const> logits) {
            scores.add(tree, wanted, logits, vocabulary);
        };
        hooks.onTreesDone = [&](std::size_t first, std::size_t last) {
            for (std::size_t t = first; t < last; ++t) countTokens(data, plan.trees[t]);
            finishSamples(data, plan, scores, last);
            for (std::size_t c = 0; c < variants_.size(); ++c) result(c, data).seconds = secondsSince(began);
            summarize(data, 0);
            report(data, plan);
        };
        // What the runner reports counts this task's tokens; passed on, it counts those of the whole request.
        const double before = tokensDone_;
        const Task inner(
            {},
            [&](const Progress& p) {
                task_.report({"eval", before + p.done, tokensTotal_});
            },
            [&] { task_.checkpoint(); });
        run_(plan.trees, variants_, hooks, inner);
        finishSamples(data, plan, scores, plan.trees.size());
        summarize(data, request_.bootstrapIterations);
        report(data, plan);
    }

    void countTokens(const TaskData& data, const SequenceTree& tree) {
        const std::int64_t tokens = tree.tokens();
        tokensDone_ += static_cast<double>(tokens);
        for (std::size_t c = 0; c < variants_.size(); ++c) result(c, data).tokens += tokens;
    }

    /// Appends the samples whose trees are all among the first `trees`.
    void finishSamples(const TaskData& data, const ScoringPlan& plan, const TaskScores& scores,
                       std::size_t trees) {
        const bool oneLogLikelihood = isPerplexity(data.kind);
        for (std::size_t c = 0; c < variants_.size(); ++c) {
            std::vector<SampleRecord>& done = result(c, data).samples;
            while (done.size() < plan.samples.size() && plan.samples[done.size()].lastTree <= trees) {
                const std::size_t i = done.size();
                SampleRecord sample = scores.sample(i, c, oneLogLikelihood);
                sample.docId = static_cast<std::int64_t>(i);
                if (!oneLogLikelihood) {
                    judge(data, data.items[i], sample);
                    if (request_.keepText) addText(data.items[i], sample);
                } else if (data.kind == TaskKind::Rolling) {
                    sample.metrics["words"] = static_cast<double>(data.documents[i].words);
                    sample.metrics["bytes"] = static_cast<double>(data.documents[i].bytes);
                }
                done.push_back(std::move(sample));
            }
        }
    }

    void summarize(const TaskData& data, int bootstrapIterations) {
        for (std::size_t c = 0; c < variants_.size(); ++c) {
            TaskResult& r = result(c, data);
            r.n = static_cast<std::int64_t>(r.samples.size());
            r.metrics = taskMetrics(data.kind, data.metrics, r.samples, bootstrapIterations, task_);
        }
    }

    void report(const TaskData& data, const ScoringPlan& plan) {
        EvalUpdate update;
        update.task = data.name;
        update.tokensDone = tokensDone_;
        update.tokensTotal = tokensTotal_;
        update.seconds = secondsSince(start_);
        if (tokensDone_ > 0) update.secondsLeft = update.seconds * (tokensTotal_ - tokensDone_) / tokensDone_;
        update.samplesDone = result(0, data).n;
        update.samplesTotal = static_cast<std::int64_t>(plan.samples.size());
        update.partial = &records_;
        task_.report({"eval", tokensDone_, tokensTotal_});
        if (onUpdate_) onUpdate_(update);
    }

    const TreeRunner& run_;
    const EvalModel& model_;
    const EvalRequest& request_;
    const std::function<void(const EvalUpdate&)>& onUpdate_;
    const Task& task_;
    TextEncoder encoder_;
    std::int64_t maxLength_;
    std::vector<Variant> variants_;
    std::vector<RunRecord> records_;
    std::vector<ScoringPlan> plans_;
    double tokensTotal_ = 0, tokensDone_ = 0;
    Clock::time_point start_ = Clock::now();
};

void checkRequest(const EvalRequest& request, const EvalModel& model) {
    if (request.tasks.empty()) throw Error(ErrorCode::BadArgument, "no task was chosen");
    if (request.configurations.empty()) throw Error(ErrorCode::BadArgument, "no configuration was chosen");
    if (request.maxLength > model.maxLength)
        throw Error(ErrorCode::BadArgument,
                    fmt::format("a maximum length of {} tokens is more than the model's {}",
                                request.maxLength, model.maxLength));
    std::set<std::string> names;
    for (const TaskData& data : request.tasks)
        if (!names.insert(data.name).second)
            throw Error(ErrorCode::BadArgument, fmt::format("task '{}' is named twice", data.name));
}

} // namespace

std::string protocolName(Protocol p) {
    return p == Protocol::Current ? "current" : "paper";
}

Protocol protocolFromName(const std::string& name) {
    if (name == "current") return Protocol::Current;
    if (name == "paper") return Protocol::Paper;
    throw Error(ErrorCode::BadArgument,
                fmt::format("protocol '{}' is unknown; there are current and paper", name));
}

std::vector<RunRecord> evaluateWith(const TreeRunner& run, const EvalModel& model, const Tokenizer& tokenizer,
                                    const EvalRequest& request,
                                    const std::function<void(const EvalUpdate&)>& onUpdate,
                                    const Task& task) {
    checkRequest(request, model);
    return Evaluation(run, model, tokenizer, request, onUpdate, task).all();
}

std::vector<RunRecord> evaluate(Engine& engine, const Tokenizer& tokenizer, const EvalRequest& request,
                                const std::function<void(const EvalUpdate&)>& onUpdate, const Task& task) {
    const Checkpoint& checkpoint = engine.checkpoint();
    if (!checkpoint.config) throw Error(ErrorCode::UnsupportedModel, checkpoint.weightsOnlyReason);
    const EvalModel model{checkpoint.displayName, checkpoint.contentHash(task), checkpoint.config->maxLength,
                          checkpoint.config->vocabSize};
    const auto run = [&](std::span<const SequenceTree> trees, std::span<const Variant> variants,
                         const RunHooks& hooks, const Task& t) { engine.run(trees, variants, hooks, t); };
    auto records = evaluateWith(run, model, tokenizer, request, onUpdate, task);
    for (std::size_t i = 0; i < records.size(); ++i) {
        const EvalConfiguration& c = request.configurations[i];
        if (!c.prepared || c.backend != Backend::Packed) continue;
        for (const auto& [site, reason] : simulatedSites(checkpoint, *c.prepared))
            records[i].simulatedSites[site.name()] = reason;
    }
    return records;
}

} // namespace qs
