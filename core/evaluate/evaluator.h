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

struct EvalConfiguration {
    std::string name;                              ///< "full precision" or the recipe's name
    std::shared_ptr<const PreparedModel> prepared; ///< null: full precision
    Backend backend = Backend::Simulate;
    Precision precision = Precision::F32; ///< of what is not quantized
};

struct EvalRequest {
    std::vector<TaskData> tasks;
    std::vector<EvalConfiguration> configurations; ///< all run in lock-step
    Protocol protocol = Protocol::Current;
    std::optional<std::int64_t> limit; ///< recorded only; loadTask applied it
    std::int64_t maxLength = 0;        ///< 0: the model's
    int bootstrapIterations = 100000;  ///< for perplexity's standard error (lambada); 0: none
    bool keepText = true;              ///< prompts and choices in the samples
};

/// Sent after every chunk: results so far (metrics over the samples done).
struct EvalUpdate {
    std::string task;
    double tokensDone = 0, tokensTotal = 0, seconds = 0; ///< over the whole request
    double secondsLeft = 0;                              ///< from the measured rate of tokens
    std::int64_t samplesDone = 0, samplesTotal = 0;      ///< of this task
    const std::vector<RunRecord>* partial = nullptr;     ///< one per configuration; valid during the call
};

/// Runs every task for every configuration in lock-step and returns one record per configuration. Perplexity
/// tasks also get, for every configuration but the first, "kl_mean" (Kullback-Leibler divergence from the
/// first's prediction, nats) and "top1_agreement" at the scored positions. When cancelled, the records hold
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

/// evaluate() for any runner.
std::vector<RunRecord> evaluateWith(const TreeRunner& run, const EvalModel& model, const Tokenizer& tokenizer,
                                    const EvalRequest& request,
                                    const std::function<void(const EvalUpdate&)>& onUpdate,
                                    const Task& task = {});

} // namespace qs
