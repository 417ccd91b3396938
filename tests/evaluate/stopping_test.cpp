// SPDX-License-Identifier: GPL-3.0-or-later
// Early stopping and going on with an unfinished evaluation, on a toy model that needs no weights.
#include "base/error.h"
#include "evaluate/compare.h"
#include "evaluate/confidence_sequence.h"
#include "evaluate/sample_tokens.h"
#include "evaluate/scored_sequence.h"
#include "evaluate/stopping.h"
#include "toy_model.h"

#include <cmath>
#include <gtest/gtest.h>
#include <set>

namespace {

using namespace qs;

const EvalModel kToy{"toy", "hash", 32, 259};

TaskData choiceTask(std::size_t items, const std::string& name = "quiz") {
    TaskData data;
    data.name = name;
    data.metrics = {"acc", "acc_norm"};
    data.hash = "h";
    for (std::size_t i = 0; i < items; ++i) {
        TaskItem item;
        item.docId = static_cast<std::int64_t>(i);
        item.gold = static_cast<int>(i % 2);
        for (const char* choice : {" yes", " no"}) {
            item.requests.push_back({"Question " + std::to_string(i) + ":", choice});
            item.choiceChars.push_back(3);
        }
        data.items.push_back(item);
    }
    return data;
}

TaskData textTask() {
    TaskData data;
    data.name = "docs";
    data.kind = TaskKind::Rolling;
    data.metrics = {"word_perplexity"};
    for (int i = 0; i < 6; ++i)
        data.documents.push_back(
            {std::string(static_cast<std::size_t>(40 + 9 * i), static_cast<char>('a' + i)), 3, 50});
    return data;
}

EvalRequest request(std::vector<TaskData> tasks) {
    EvalRequest out;
    out.tasks = std::move(tasks);
    out.configurations = {{"0", nullptr}, {"1", nullptr}, {"2", nullptr}};
    return out;
}

void expectSameSamples(const RunRecord& a, const RunRecord& b) {
    ASSERT_EQ(a.results.size(), b.results.size());
    for (const auto& [task, result] : a.results) {
        const TaskResult& other = b.results.at(task);
        ASSERT_EQ(result.samples.size(), other.samples.size());
        EXPECT_EQ(result.n, other.n);
        EXPECT_EQ(result.tokens, other.tokens);
        EXPECT_EQ(result.planned, other.planned);
        for (const auto& [name, metric] : result.metrics)
            EXPECT_EQ(metric.value, other.metrics.at(name).value);
        for (std::size_t i = 0; i < result.samples.size(); ++i) {
            const SampleRecord &x = result.samples[i], &y = other.samples[i];
            EXPECT_EQ(x.docId, y.docId);
            EXPECT_EQ(x.logLikelihoods, y.logLikelihoods);
            EXPECT_EQ(x.metrics, y.metrics);
            EXPECT_EQ(x.kl, y.kl);
            EXPECT_EQ(x.tokenLogProbs, y.tokenLogProbs);
        }
    }
}

TEST(Stopping, randomOrderIsAPermutationThatTheSeedFixes) {
    const TaskData data = choiceTask(500), a = inRandomOrder(data, 1), b = inRandomOrder(data, 1),
                   c = inRandomOrder(data, 2);
    std::set<std::int64_t> seen;
    int moved = 0;
    bool other = false;
    for (std::size_t i = 0; i < 500; ++i) {
        EXPECT_EQ(a.items[i].docId, b.items[i].docId);
        other = other || a.items[i].docId != c.items[i].docId;
        seen.insert(a.items[i].docId);
        moved += a.items[i].docId != static_cast<std::int64_t>(i) ? 1 : 0;
    }
    EXPECT_EQ(seen.size(), 500u);
    EXPECT_GT(moved, 450);
    EXPECT_TRUE(other);
}

TEST(Stopping, endsAtTheSameItemHoweverTheWorkIsCut) {
    const test::ByteTokenizer tokenizer;
    EvalRequest whole = request({choiceTask(400)}), stopping = whole;
    stopping.stop = StopRule{0.35, 0.95, 9};
    const auto all = evaluateWith(test::ToyRunner(50), kToy, tokenizer, whole, {});
    const auto a = evaluateWith(test::ToyRunner(3), kToy, tokenizer, stopping, {}),
               b = evaluateWith(test::ToyRunner(170), kToy, tokenizer, stopping, {});
    const TaskResult& result = a[1].results.at("quiz");
    EXPECT_EQ(a[1].state, "done");
    ASSERT_LT(result.n, 400);
    ASSERT_GE(result.n, 32);
    EXPECT_EQ(result.planned, 400);
    for (std::size_t c = 0; c < 3; ++c) expectSameSamples(a[c], b[c]);
    // The samples are those of the whole evaluation, each under its document.
    for (const SampleRecord& sample : result.samples)
        EXPECT_EQ(sample.logLikelihoods,
                  all[1].results.at("quiz").samples[static_cast<std::size_t>(sample.docId)].logLikelihoods);
    // Both differences are as narrow as asked, and contain what the whole evaluation finds.
    for (std::size_t c = 1; c < 3; ++c) {
        const PairedComparison stopped = compareRuns(a[0], a[c])[0],
                               complete = compareRuns(all[0], all[c])[0];
        EXPECT_LE(stopped.anytimeHigh - stopped.anytimeLow, 0.35 + 1e-9);
        EXPECT_LE(stopped.anytimeLow, complete.delta);
        EXPECT_GE(stopped.anytimeHigh, complete.delta);
    }
}

TEST(Stopping, aSingleConfigurationStopsOnItsAccuracy) {
    const test::ByteTokenizer tokenizer;
    EvalRequest one = request({choiceTask(400)});
    one.configurations.resize(1);
    one.stop = StopRule{0.3, 0.95, 9};
    const auto runs = evaluateWith(test::ToyRunner(50), kToy, tokenizer, one, {});
    EXPECT_LT(runs[0].results.at("quiz").n, 400);
}

TEST(Stopping, textsAreNotStopped) {
    const test::ByteTokenizer tokenizer;
    EvalRequest texts = request({textTask()});
    texts.stop = StopRule{2, 0.95, 9};
    EXPECT_EQ(evaluateWith(test::ToyRunner(), kToy, tokenizer, texts, {})[0].results.at("docs").n, 6);
}

/// Interrupts after every possible number of updates and goes on from what was finished then.
TEST(Resume, anyInterruptionEndsInTheSameResult) {
    const test::ByteTokenizer tokenizer;
    for (const bool stop : {false, true}) {
        EvalRequest plain = request({choiceTask(60), textTask(), choiceTask(7, "second")});
        if (stop) plain.stop = StopRule{1.2, 0.95, 4};
        int updates = 0;
        const auto expected =
            evaluateWith(test::ToyRunner(4), kToy, tokenizer, plain, [&](const EvalUpdate&) { ++updates; });
        if (stop) {
            EXPECT_LT(expected[0].results.at("quiz").n, 60);
        }
        for (int cut = 1; cut < updates; cut += 3) {
            std::stop_source source;
            const Task task(source.get_token(), {});
            int seen = 0;
            const auto partial = evaluateWith(
                test::ToyRunner(4), kToy, tokenizer, plain,
                [&](const EvalUpdate&) {
                    if (++seen == cut) source.request_stop();
                },
                task);
            if (partial[0].state == "done") continue; // asked after the last piece of work
            EvalRequest rest = plain;
            rest.finished = partial;
            std::size_t computed = 0;
            const auto resumed = evaluateWith(
                [&](std::span<const SequenceTree> trees, std::span<const Variant> variants,
                    const RunHooks& hooks, const Task& t) {
                    computed += trees.size();
                    test::ToyRunner(5)(trees, variants, hooks, t);
                },
                kToy, tokenizer, rest, {});
            EXPECT_EQ(resumed[0].state, "done");
            EXPECT_EQ(resumed[1].id, partial[1].id);
            for (std::size_t c = 0; c < 3; ++c) expectSameSamples(expected[c], resumed[c]);
            if (cut > 3 && !stop) {
                EXPECT_LT(computed, 60u + 7 + 20); // the first items are not done again
            }
        }
    }
}

TEST(Resume, identityChangesWithEverythingThatMatters) {
    const EvalRequest base = request({choiceTask(5)});
    std::set<std::string> identities = {evaluationIdentity(kToy, base)};
    EXPECT_EQ(evaluationIdentity(kToy, base), evaluationIdentity(kToy, base));
    const auto isNew = [&](const EvalModel& model, const EvalRequest& changed) {
        return identities.insert(evaluationIdentity(model, changed)).second;
    };
    EvalModel model = kToy;
    model.contentHash = "other";
    EXPECT_TRUE(isNew(model, base));
    EvalRequest r = base;
    r.tasks[0].hash = "other data";
    EXPECT_TRUE(isNew(kToy, r));
    r = base;
    r.protocol = Protocol::Paper;
    EXPECT_TRUE(isNew(kToy, r));
    r = base;
    r.protocol.addBos = false;
    EXPECT_TRUE(isNew(kToy, r));
    r = base;
    r.maxLength = 16;
    EXPECT_TRUE(isNew(kToy, r));
    r = base;
    r.stop = StopRule{};
    EXPECT_TRUE(isNew(kToy, r));
    r.stop->seed = 1;
    EXPECT_TRUE(isNew(kToy, r));
    r = base;
    r.configurations.pop_back();
    EXPECT_TRUE(isNew(kToy, r));
    r = base;
    r.configurations[1].prepared = std::make_shared<PreparedModel>();
    EXPECT_TRUE(isNew(kToy, r));
}

TEST(Resume, otherConfigurationsAreRefused) {
    const test::ByteTokenizer tokenizer;
    EvalRequest r = request({choiceTask(5)});
    r.finished.resize(2);
    EXPECT_THROW(evaluateWith(test::ToyRunner(), kToy, tokenizer, r, {}), Error);
}

TEST(SampleTokens, sumToTheStoredLogLikelihoods) {
    const test::ByteTokenizer tokenizer;
    EvalRequest r = request({choiceTask(3)});
    r.tasks[0].items[1].requests[1].context = "Another context, longer than the window of this model:";
    const auto runs = evaluateWith(test::ToyRunner(), kToy, tokenizer, r, {});
    const std::vector<Variant> variants(3);
    for (std::size_t i = 0; i < 3; ++i) {
        const SampleRecord& sample = runs[0].results.at("quiz").samples[i];
        const auto choices =
            sampleTokens(test::ToyRunner(), kToy, tokenizer, sample, Protocol::Current, 0, variants);
        ASSERT_EQ(choices.size(), 2u);
        for (std::size_t c = 0; c < 2; ++c) {
            EXPECT_TRUE(std::isnan(choices[c][0].logProbs[0]));
            EXPECT_FALSE(choices[c][1].scored);
            for (std::size_t v = 0; v < 3; ++v) {
                double sum = 0;
                for (const SampleToken& token : choices[c]) sum += token.scored ? token.logProbs[v] : 0;
                EXPECT_NEAR(sum, runs[v].results.at("quiz").samples[i].logLikelihoods[c], 1e-9);
            }
        }
    }
    EXPECT_THROW(sampleTokens(test::ToyRunner(), kToy, tokenizer, {}, Protocol::Current, 0, variants), Error);
}

/// What a document was scored by is kept token by token, with the text, and is no part of what is compared.
TEST(SampleTokens, ofDocumentsAreKept) {
    const test::ByteTokenizer tokenizer;
    EvalRequest r = request({textTask()});
    const auto runs = evaluateWith(test::ToyRunner(), kToy, tokenizer, r, {});
    for (const RunRecord& run : runs) {
        const TaskResult& result = run.results.at("docs");
        ASSERT_EQ(result.samples.size(), 6u);
        for (std::size_t i = 0; i < 6; ++i) {
            const SampleRecord& sample = result.samples[i];
            const std::string& text = r.tasks[0].documents[i].text;
            EXPECT_EQ(sample.prompt, text);
            EXPECT_EQ(sample.tokenIds, tokenizer.encode(text, true)) << "each token is scored once, in order";
            ASSERT_EQ(sample.tokenLogProbs.size(), sample.tokenIds.size());
            double sum = 0;
            for (const float ll : sample.tokenLogProbs) sum += static_cast<double>(ll);
            EXPECT_NEAR(sum, sample.logLikelihoods[0], 1e-4);
        }
    }
    r.keepText = false;
    const auto bare = evaluateWith(test::ToyRunner(), kToy, tokenizer, r, {});
    for (const SampleRecord& sample : bare[0].results.at("docs").samples) {
        EXPECT_TRUE(sample.prompt.empty() && sample.tokenIds.empty());
        EXPECT_FALSE(sample.tokenLogProbs.empty());
    }
}

TEST(Protocols, namesRoundTrip) {
    for (const char* name : {"current", "paper", "current, bos no", "paper, bos yes", "current, prefix eos",
                             "paper, bos yes, prefix bos"})
        EXPECT_EQ(ProtocolChoices::fromName(name).name(), name);
    for (const char* name : {"", "old", "current, bos yes", "paper, prefix eos, bos no"})
        EXPECT_THROW(ProtocolChoices::fromName(name), Error) << name;
}

TEST(Protocols, singleChoicesCanBeChanged) {
    ProtocolChoices p = Protocol::Current;
    EXPECT_EQ(p.name(), "current");
    p.addBos = true; // as the protocol has it anyway
    EXPECT_EQ(p.name(), "current");
    p.addBos = false;
    EXPECT_EQ(p.name(), "current, bos no");
    const test::ByteTokenizer tokenizer;
    const TextEncoder noBos(tokenizer, p);
    EXPECT_EQ(noBos.encode("x").size(), 1u);
    EXPECT_EQ(noBos.prefix(), test::ByteTokenizer::kBos);
    ProtocolChoices q = Protocol::Paper;
    q.prefixBos = true;
    EXPECT_EQ(q.name(), "paper, prefix bos");
    EXPECT_EQ(TextEncoder(tokenizer, q).prefix(), test::ByteTokenizer::kBos);
    EXPECT_EQ(TextEncoder(tokenizer, q).encode("x").size(), 1u);
}

} // namespace
