// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/task.h"
#include "engine/engine.h"
#include "evaluate/task.h"
#include "results/run_record.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace qs {

/// How text becomes tokens (shared/reference/tasks.md, section 1.2). Current: lm-evaluation-harness 0.4, the
/// tokenizer's own BOS. Paper: 0.3 as LLM-FP4 used it, nothing added, rolling windows start from EOS.
enum class Protocol { Current, Paper };
std::string protocolName(Protocol p); ///< "current" | "paper"
Protocol protocolFromName(const std::string& name);

/// A protocol with single choices changed.
struct ProtocolChoices {
    ProtocolChoices(Protocol p = Protocol::Current) : base(p) {}
    Protocol base;
    std::optional<bool> addBos; ///< the tokenizer's own special tokens in front of a text; base: current yes
    std::optional<bool> prefixBos; ///< BOS (not EOS) before a rolling document and for an empty context;
                                   ///< base: current yes
    std::string name() const;      ///< "current", "paper, bos yes, prefix bos": only what differs is named
    /// The choices behind a name(); Error(BadArgument) for anything else.
    static ProtocolChoices fromName(const std::string& name);
};

struct EvalConfiguration {
    std::string name;                              ///< "full precision" or the recipe's name
    std::shared_ptr<const PreparedModel> prepared; ///< null: full precision
    Backend backend = Backend::Simulate;
    Precision precision = Precision::F32; ///< of what is not quantized
};

/// Ends a task with accuracies before all its items are done: as soon as, for every configuration, the
/// confidence sequence (confidence_sequence.h) of the difference to the first configuration, for the first
/// metric, is not wider than `width`. Items are taken in a random order that the seed fixes.
struct StopRule {
    double width = 0.02; ///< of the interval, upper minus lower end
    double level = 0.95;
    std::uint64_t seed = 0;
};

struct EvalRequest {
    std::vector<TaskData> tasks;
    std::vector<EvalConfiguration> configurations; ///< all run in lock-step
    ProtocolChoices protocol;
    std::optional<std::int64_t> limit; ///< recorded only; loadTask applied it
    std::int64_t maxLength = 0;        ///< 0: the model's
    int bootstrapIterations = 100000;  ///< for perplexity's standard error (lambada); 0: none
    bool keepText = true;              ///< prompts and choices in the samples
    std::uint32_t fewShotSeed = 1234;  ///< recorded only; loadTask applied it
    std::optional<StopRule> stop;
    /// Records of an earlier, unfinished call with the same identity: their samples are kept and not computed
    /// again. Empty: a new evaluation.
    std::vector<RunRecord> finished;
};

/// Sent after every chunk: results so far (metrics over the samples done).
struct EvalUpdate {
    std::string task;
    double tokensDone = 0, tokensTotal = 0, seconds = 0; ///< over the whole request
    double secondsLeft = 0;                              ///< from the measured rate of tokens
    std::int64_t samplesDone = 0, samplesTotal = 0;      ///< of this task
    double samplesPerSecond = 0;                         ///< of this task, since this call began it
    std::vector<double> tokensLeft;                      ///< of each task, in the order of the request
    const std::vector<RunRecord>* partial = nullptr;     ///< one per configuration; valid during the call
};

/// Runs every task for every configuration in lock-step and returns one record per configuration. Every
/// configuration but the first also gets "kl_mean" (Kullback-Leibler divergence from the first's prediction,
/// nats) and "top1_agreement", over the positions whose logits are scored. When cancelled, the records hold
/// what was finished (state "cancelled") and no exception is thrown. Error(BadTask) when a text is shorter
/// than a window or a continuation adds no token, before anything is computed.
std::vector<RunRecord> evaluate(Engine& engine, const Tokenizer& tokenizer, const EvalRequest& request,
                                const std::function<void(const EvalUpdate&)>& onUpdate,
                                const Task& task = {});

/// What runs sequences through a model, as Engine::run does.
using TreeRunner = std::function<void(std::span<const SequenceTree>, std::span<const Variant>,
                                      const RunHooks&, const Task&)>;

/// What a record says about the model, and what bounds its input.
struct EvalModel {
    std::string displayName, contentHash;
    std::int64_t maxLength = 0, vocabSize = 0;
};

/// SHA-256 of all that decides an evaluation's result: model, configurations, tasks' data, protocol, limits,
/// few-shot examples, stopping, program version and instruction set. Evaluations of one identity give the
/// same samples bit for bit.
std::string evaluationIdentity(const EvalModel& model, const EvalRequest& request);
EvalModel evalModel(const Engine& engine, const Task& task = {});

/// evaluate() for any runner.
std::vector<RunRecord> evaluateWith(const TreeRunner& run, const EvalModel& model, const Tokenizer& tokenizer,
                                    const EvalRequest& request,
                                    const std::function<void(const EvalUpdate&)>& onUpdate,
                                    const Task& task = {});

} // namespace qs
