// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "evaluate/evaluator.h"
#include "evaluate/scoring_plan.h"
#include "evaluate/task_scores.h"

#include <chrono>

namespace qs {

/// Empty records of a new evaluation, one per configuration, with everything that is known beforehand.
std::vector<RunRecord> newRecords(const EvalModel& model, const EvalRequest& request, std::int64_t maxLength);

/// One call of evaluate(): all tasks, one after another.
class EvaluationRun {
public:
    EvaluationRun(const TreeRunner& run, const EvalModel& model, const Tokenizer& tokenizer,
                  const EvalRequest& request, const std::function<void(const EvalUpdate&)>& onUpdate,
                  const Task& task);

    std::vector<RunRecord> all();

private:
    using Clock = std::chrono::steady_clock;
    /// What of a task is known while it is scored.
    struct Current {
        const TaskData& data;
        const ScoringPlan& plan;
        Clock::time_point began;
        double earlierSeconds = 0;   ///< spent on it by calls before this one
        std::size_t firstSample = 0; ///< that this call computes
    };

    void setState(const char* state);
    void plan();
    std::size_t samplesDone(const TaskData& data) const;
    void describe(const TaskData& data, const ScoringPlan& plan);
    TaskResult& result(std::size_t configuration, const TaskData& data);
    void score(const TaskData& data, const ScoringPlan& plan);
    void runTrees(const Current& current, TaskScores& scores, const std::function<bool()>& ended);
    void finishSamples(const Current& current, const TaskScores& scores, std::size_t trees);
    SampleRecord finished(const TaskData& data, const TaskScores& scores, std::size_t index,
                          std::size_t configuration) const;
    void truncate(const TaskData& data, std::size_t samples);
    void summarize(const Current& current, int bootstrapIterations);
    void report(const Current& current);
    std::vector<const std::vector<SampleRecord>*> samplesOf(const TaskData& data);

    const TreeRunner& run_;
    const EvalModel& model_;
    const EvalRequest& request_;
    const std::function<void(const EvalUpdate&)>& onUpdate_;
    const Task& task_;
    const Tokenizer& tokenizer_;
    TextEncoder encoder_;
    std::int64_t maxLength_;
    std::vector<TaskData> tasks_; ///< in the order in which items are taken
    std::vector<Variant> variants_;
    std::vector<RunRecord> records_;
    std::vector<ScoringPlan> plans_;
    double tokensTotal_ = 0;         ///< that this call has to compute
    double tokensDone_ = 0;          ///< of these
    std::vector<double> tokensLeft_; ///< by task
    std::size_t scored_ = 0;         ///< the task being scored
    Clock::time_point start_ = Clock::now();
};

} // namespace qs
