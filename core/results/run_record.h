// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace qs {

/// A metric with its standard error, when one is defined.
struct Metric {
    double value = 0;
    std::optional<double> stderror;
};

/// One scored item of a task.
struct SampleRecord {
    std::int64_t docId = 0;
    std::vector<double> logLikelihoods; ///< per choice, natural log; one for perplexity documents
    std::vector<bool> greedy;           ///< per choice
    int gold = -1;                      ///< index of the right choice; -1 where there is none
    std::map<std::string, double>
        metrics;        ///< "acc", "acc_norm" (0/1); "words", "bytes", "tokens" for perplexity documents;
                        ///< beside a first configuration "kl_mean", "top1_agreement" over "positions"
    std::string prompt; ///< context as sent; of perplexity documents the scored text
    std::vector<std::string> choices; ///< continuations as sent
    std::vector<std::string>
        contexts;          ///< per choice, only where they differ (winogrande); prompt is the first
    std::vector<float> kl; ///< divergence from the reference run at each scored position, nats
    std::vector<float> tokenLogProbs; ///< perplexity documents: natural log-probability of each scored token
    std::vector<std::int32_t> tokenIds; ///< perplexity documents: these tokens; empty: not kept
};

struct TaskResult {
    std::string task; ///< name as given: "piqa", "ppl:FILE"
    std::int64_t n = 0;
    std::map<std::string, Metric>
        metrics; ///< acc, acc_norm, perplexity, word_perplexity, byte_perplexity, bits_per_byte
    std::vector<SampleRecord> samples;
    std::int64_t tokens = 0;
    double seconds = 0;
    std::string dataHash;     ///< SHA-256 of the task's requests
    std::int64_t planned = 0; ///< samples of the whole task; n of a finished run is less where it was stopped
    int fewShot = 0;
    std::string fewShotSource; ///< the file the examples come from
};

/// Everything needed to read a result a year later and to repeat it.
struct RunRecord {
    std::string id;      ///< unique: time and random suffix
    std::string name;    ///< "full precision" or the recipe's name
    std::string group;   ///< runs of one evaluation share it
    int place = 0;       ///< among the runs of its group
    std::string created; ///< UTC, ISO 8601
    std::string model;   ///< display name
    std::string modelHash;
    std::string recipeHash, preparedHash, recipeYaml; ///< empty for full precision
    std::string calibrationHash;
    std::string protocol;                              ///< "current" | "paper"
    std::string backend;                               ///< "f32" | "bf16" | "simulate" | "packed"
    std::map<std::string, std::string> simulatedSites; ///< under "packed": what ran by simulation, and why
    std::string version, isa;
    int threads = 0;
    std::optional<std::int64_t> limit;
    std::int64_t maxLength = 0;
    std::string state = "done"; ///< "done" | "cancelled" | "running"
    std::string identity;       ///< evaluationIdentity(): equal identities, equal samples
    std::string owner;          ///< processMark() of the process that works on it
    std::string reference;      ///< id of the run that divergences are measured from; empty for that one
    std::optional<std::uint64_t> orderSeed; ///< set when items were taken in the random order of this seed
    std::optional<double> stopWidth;        ///< StopRule::width
    std::optional<std::uint64_t> fewShotSeed;
    std::map<std::string, TaskResult> results;
};

/// False for perplexities, bits per byte and divergences.
bool higherIsBetter(const std::string& metric);

} // namespace qs
