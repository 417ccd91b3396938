// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "results/run_record.h"
#include "results/store.h"

#include <gtest/gtest.h>

namespace qs::test {

inline RunRecord sampleRun(const std::string& id, int samples = 3) {
    RunRecord run;
    run.id = id;
    run.name = "minmax-w4a4";
    run.group = "g1";
    run.created = "2026-01-31T23:59:59Z";
    run.model = "org/model";
    run.modelHash = "aa";
    run.recipeHash = "bb";
    run.preparedHash = "cc";
    run.recipeYaml = "name: x\n";
    run.calibrationHash = "dd";
    run.protocol = "current";
    run.backend = "simulate";
    run.version = "0.1.0";
    run.isa = "avx2";
    run.threads = 2;
    run.limit = 3;
    run.maxLength = 512;
    run.identity = "ff";
    run.reference = "r0";
    run.place = 1;
    run.orderSeed = 0xfedcba9876543210u;
    run.stopWidth = 0.02;
    run.fewShotSeed = 1234;
    TaskResult piqa;
    piqa.task = "piqa";
    piqa.n = samples;
    piqa.metrics = {{"acc", {1.0 / 3, 0.1}}, {"acc_norm", {0.5, std::nullopt}}};
    piqa.tokens = 1234;
    piqa.seconds = 1.5;
    piqa.dataHash = "ee";
    piqa.planned = samples + 5;
    piqa.fewShot = 2;
    piqa.fewShotSource = "piqa/train.jsonl";
    for (int i = 0; i < samples; ++i) {
        SampleRecord s;
        s.docId = 10 + i;
        s.logLikelihoods = {-1.1 / (i + 1), -2.0 / 3};
        s.greedy = {true, false};
        s.gold = i % 2;
        s.metrics = {{"acc", i % 2}, {"acc_norm", 1}};
        s.prompt = "Question: \"\u00fc\"\n";
        s.choices = {" a", " b"};
        if (i == 1) s.contexts = {"Question: \"\u00fc\"\n", "other"};
        for (int k = 0; k < i % 4; ++k) s.kl.push_back(1.0f / static_cast<float>(3 + k));
        piqa.samples.push_back(s);
    }
    run.results["piqa"] = piqa;
    TaskResult text;
    text.task = "ppl:dir/x.txt";
    text.n = 1;
    text.metrics = {{"perplexity", {7.25, std::nullopt}}};
    SampleRecord window;
    window.logLikelihoods = {-1000.123456789};
    window.greedy = {false};
    window.metrics = {{"tokens", 511}};
    window.tokenLogProbs = {-0.1f, -1e-30f, -104.5f};
    text.samples = {window};
    run.results[text.task] = text;
    return run;
}

inline void expectSameSamples(const SampleRecord& a, const SampleRecord& b) {
    EXPECT_EQ(a.docId, b.docId);
    EXPECT_EQ(a.logLikelihoods, b.logLikelihoods);
    EXPECT_EQ(a.greedy, b.greedy);
    EXPECT_EQ(a.gold, b.gold);
    EXPECT_EQ(a.metrics, b.metrics);
    EXPECT_EQ(a.prompt, b.prompt);
    EXPECT_EQ(a.choices, b.choices);
    EXPECT_EQ(a.contexts, b.contexts);
    EXPECT_EQ(a.kl, b.kl);
    EXPECT_EQ(a.tokenLogProbs, b.tokenLogProbs);
}

inline void expectSameRun(const RunRecord& a, const RunRecord& b, bool samples) {
    const auto texts = [](const RunRecord& r) {
        return std::vector<std::string>{
            r.id,         r.name,         r.group,      r.created,         r.model,    r.modelHash,
            r.recipeHash, r.preparedHash, r.recipeYaml, r.calibrationHash, r.protocol, r.backend,
            r.version,    r.isa,          r.state,      r.identity,        r.reference};
    };
    EXPECT_EQ(texts(a), texts(b));
    EXPECT_EQ(a.threads, b.threads);
    EXPECT_EQ(a.limit, b.limit);
    EXPECT_EQ(a.maxLength, b.maxLength);
    EXPECT_EQ(a.place, b.place);
    EXPECT_EQ(a.orderSeed, b.orderSeed);
    EXPECT_EQ(a.stopWidth, b.stopWidth);
    EXPECT_EQ(a.fewShotSeed, b.fewShotSeed);
    ASSERT_EQ(a.results.size(), b.results.size());
    for (const auto& [task, result] : a.results) {
        ASSERT_TRUE(b.results.contains(task)) << task;
        const TaskResult& other = b.results.at(task);
        EXPECT_EQ(result.n, other.n);
        EXPECT_EQ(result.tokens, other.tokens);
        EXPECT_EQ(result.seconds, other.seconds);
        EXPECT_EQ(result.dataHash, other.dataHash);
        EXPECT_EQ(result.planned, other.planned);
        EXPECT_EQ(result.fewShot, other.fewShot);
        EXPECT_EQ(result.fewShotSource, other.fewShotSource);
        ASSERT_EQ(result.metrics.size(), other.metrics.size());
        for (const auto& [name, metric] : result.metrics) {
            EXPECT_EQ(metric.value, other.metrics.at(name).value);
            EXPECT_EQ(metric.stderror, other.metrics.at(name).stderror);
        }
        ASSERT_EQ(samples ? result.samples.size() : 0, other.samples.size());
        for (std::size_t i = 0; i < other.samples.size(); ++i)
            expectSameSamples(result.samples[i], other.samples[i]);
    }
}

} // namespace qs::test
