// SPDX-License-Identifier: GPL-3.0-or-later
// Encoding, windows, shared prefixes and the evaluator's bookkeeping, on a toy model that needs no weights.
#include "base/error.h"
#include "evaluate/scored_sequence.h"
#include "evaluate/scored_tree.h"
#include "toy_model.h"

#include <cmath>
#include <gtest/gtest.h>

namespace {

using namespace qs;
using test::ByteTokenizer;
using Ids = std::vector<TokenId>;

constexpr TokenId kBos = ByteTokenizer::kBos, kEos = ByteTokenizer::kEos;

Ids ids(const std::string& text) {
    return ByteTokenizer().encode(text, false);
}

Ids joined(Ids a, const Ids& b) {
    a.insert(a.end(), b.begin(), b.end());
    return a;
}

TEST(TextEncoder, pairsSplitByTheContextsTokenCount) {
    const ByteTokenizer tokenizer;
    const TextEncoder current(tokenizer, Protocol::Current), paper(tokenizer, Protocol::Paper);
    const auto pair = current.encodePair({"Q: \u00a0", "yes"}); // Unicode white space moves over
    EXPECT_EQ(pair.context, joined({kBos}, ids("Q:")));
    EXPECT_EQ(pair.continuation, ids(" \u00a0yes"));
    EXPECT_EQ(paper.encodePair({"Q:", " yes"}).context, ids("Q:"));
    // "xa" + "b" becomes x, ab: two tokens, as many as the context has, so nothing is left for the
    // continuation.
    EXPECT_TRUE(current.encodePair({"xa", "b"}).continuation.empty());
    EXPECT_EQ(current.encodePair({"xa", "bc"}).continuation, ids("c"));
}

TEST(TextEncoder, emptyContexts) {
    const ByteTokenizer tokenizer;
    const TextEncoder current(tokenizer, Protocol::Current), paper(tokenizer, Protocol::Paper);
    EXPECT_EQ(current.encodePair({"", " a"}).context, Ids{kBos});
    EXPECT_EQ(current.encodePair({"", " a"}).continuation, ids(" a"));
    EXPECT_EQ(paper.encodePair({"", " a"}).context, Ids{kEos});
    EXPECT_EQ(paper.encodePair({"  ", "a"}).context, Ids{kEos}); // nothing else could predict the first token
    EXPECT_EQ(paper.encodePair({"  ", "a"}).continuation, ids("  a"));
}

TEST(TextEncoder, noSecondBosWhenTheTextSpellsIt) {
    const ByteTokenizer tokenizer;
    const TextEncoder current(tokenizer, Protocol::Current);
    EXPECT_EQ(current.encode("<s>x"), ids("<s>x"));
    EXPECT_EQ(current.encode("x<s>"), joined({kBos}, ids("x<s>")));
    EXPECT_EQ(current.startToken(), kBos);
    const ByteTokenizer without(false);
    EXPECT_EQ(TextEncoder(without, Protocol::Current).encode("x"), ids("x"));
    EXPECT_EQ(TextEncoder(without, Protocol::Current).prefix(), kBos);
    EXPECT_FALSE(TextEncoder(without, Protocol::Current).startToken());
}

TEST(ScoredSequence, truncationOnTheLeft) {
    const TextEncoder::Pair pair{{1, 2, 3, 4, 5}, {6, 7}};
    EXPECT_EQ(pairSequence(pair, 100).input, (Ids{1, 2, 3, 4, 5, 6}));
    EXPECT_EQ(pairSequence(pair, 4).input, (Ids{3, 4, 5, 6}));
    EXPECT_EQ(pairSequence(pair, 4).targets, (Ids{6, 7}));
    const TextEncoder::Pair overlong{{1, 2}, {3, 4, 5, 6, 7, 8}};
    EXPECT_EQ(pairSequence(overlong, 4).targets, (Ids{5, 6, 7, 8}));
    EXPECT_EQ(pairSequence(overlong, 4).input, (Ids{2, 5, 6, 7}));
    EXPECT_THROW(pairSequence(pair, 3), Error);
}

TEST(ScoredSequence, rollingWindowsPredictEveryTokenOnce) {
    constexpr std::int64_t kLength = 5;
    for (std::size_t n = 0; n <= 23; ++n) {
        Ids text(n);
        std::iota(text.begin(), text.end(), 10);
        Ids predicted;
        const auto windows = rollingWindows(text, kBos, kLength);
        for (std::size_t w = 0; w < windows.size(); ++w) {
            ASSERT_LE(windows[w].input.size(), std::size_t(kLength));
            ASSERT_LE(windows[w].targets.size(), windows[w].input.size());
            if (w > 0) {
                EXPECT_EQ(windows[w].input.size(), std::size_t(kLength)); // the last one sees more context
                EXPECT_EQ(windows[w].input.back() + 1, windows[w].targets.back());
            }
            predicted = joined(predicted, windows[w].targets);
        }
        EXPECT_EQ(predicted, text);
        if (n > 0) {
            EXPECT_EQ(windows[0].input[0], kBos);
        }
    }
}

TEST(ScoredSequence, windowsOfTexts) {
    const Ids text = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13};
    const auto gptq = gptqWindows(text, 6);
    ASSERT_EQ(gptq.size(), 2u);
    EXPECT_EQ(gptq[1].input, (Ids{7, 8, 9, 10, 11}));
    EXPECT_EQ(gptq[1].targets, (Ids{8, 9, 10, 11, 12}));
    const auto half = secondHalfWindows(text, 6, kBos);
    EXPECT_EQ(half[1].input, (Ids{kBos, 8, 9, 10, 11}));
    EXPECT_EQ(half[1].targets, (Ids{11, 12})); // positions 4 and 5
    EXPECT_EQ(secondHalfWindows(text, 6, std::nullopt)[0].input[0], 1);
    EXPECT_TRUE(gptqWindows({1, 2}, 6).empty());
}

TEST(ScoredTree, sharesPrefixesAndPositions) {
    const std::vector<ScoredSequence> sequences = {{{1, 2, 3}, {7}},
                                                   {{1, 2, 3}, {8}},
                                                   {{1, 2, 3, 4, 5}, {4, 5, 9}},
                                                   {{1, 2, 3, 4, 6}, {4, 6, 9}},
                                                   {{2}, {5}}};
    const ScoredTree merged = mergeSequences(sequences, 100);
    EXPECT_EQ(merged.tree.tokens(), 7); // 1 2 3, 4, 5, 6, and 2 alone
    EXPECT_EQ(merged.targets.size(), 9u);
    EXPECT_EQ(merged.tree.wanted.size(), 5u); // after 3, after 4, after 5, after 6, after 2
    EXPECT_EQ(merged.firstTarget.back(), 9);
    std::vector<std::int64_t> slots;
    for (const auto& target : merged.targets) slots.push_back(target.slot);
    std::sort(slots.begin(), slots.end());
    for (std::size_t i = 0; i < slots.size(); ++i) EXPECT_EQ(slots[i], 100 + static_cast<std::int64_t>(i));
    for (std::size_t s = 0; s < merged.tree.segments.size(); ++s) {
        EXPECT_LT(merged.tree.segments[s].parent, static_cast<int>(s));
        EXPECT_FALSE(merged.tree.segments[s].tokens.empty());
    }
}

/// The log-likelihood of a sequence without trees, chunks or lock-step.
double direct(const ScoredSequence& s, std::size_t variant) {
    double ll = 0;
    for (std::size_t i = 0; i < s.targets.size(); ++i) {
        const std::size_t at = s.input.size() - s.targets.size() + i;
        const auto logits = test::toyLogits(
            {s.input.begin(), s.input.begin() + static_cast<std::ptrdiff_t>(at) + 1}, variant);
        double sum = 0;
        for (const float x : logits) sum += std::exp(static_cast<double>(x));
        ll += logits[static_cast<std::size_t>(s.targets[i])] - std::log(sum);
    }
    return ll;
}

const EvalModel kToy{"toy", "hash", 32, 259};

TaskData choiceTask() {
    TaskData data;
    data.name = "quiz";
    data.metrics = {"acc", "acc_norm"};
    data.hash = "h";
    const std::vector<std::vector<std::string>> choices = {{" yes", " no"},
                                                           {" a", " b"},
                                                           {" the red one", " the red two", " the blue"},
                                                           {std::string(" long").append(60, 'x'), " s"},
                                                           {" ab", " abc"}};
    for (std::size_t i = 0; i < choices.size(); ++i) {
        TaskItem item;
        item.docId = static_cast<std::int64_t>(i);
        item.gold = static_cast<int>(i % 2);
        for (const std::string& choice : choices[i]) {
            item.requests.push_back({std::string("Question ").append(i * 9, 'q').append(":"), choice});
            item.choiceChars.push_back(static_cast<std::int64_t>(choice.size()) - 1);
        }
        data.items.push_back(item);
    }
    return data;
}

EvalRequest requestFor(TaskData data, std::size_t configurations) {
    EvalRequest request;
    request.tasks.push_back(std::move(data));
    for (std::size_t c = 0; c < configurations; ++c)
        request.configurations.push_back({std::to_string(c), nullptr});
    return request;
}

TEST(Evaluator, choicesThroughTreesEqualDirectScores) {
    const ByteTokenizer tokenizer;
    for (const Protocol protocol : {Protocol::Current, Protocol::Paper}) {
        EvalRequest request = requestFor(choiceTask(), 2);
        request.protocol = protocol;
        const auto runs = evaluateWith(test::ToyRunner(), kToy, tokenizer, request, {});
        ASSERT_EQ(runs.size(), 2u);
        const TextEncoder encoder(tokenizer, protocol);
        for (std::size_t c = 0; c < 2; ++c) {
            const TaskResult& result = runs[c].results.at("quiz");
            ASSERT_EQ(result.samples.size(), 5u);
            double right = 0;
            for (std::size_t i = 0; i < 5; ++i) {
                const SampleRecord& sample = result.samples[i];
                const TaskItem& item = request.tasks[0].items[i];
                ASSERT_EQ(sample.logLikelihoods.size(), item.requests.size());
                std::size_t best = 0;
                for (std::size_t k = 0; k < item.requests.size(); ++k) {
                    EXPECT_NEAR(sample.logLikelihoods[k],
                                direct(pairSequence(encoder.encodePair(item.requests[k]), 32), c), 1e-9);
                    if (sample.logLikelihoods[k] > sample.logLikelihoods[best]) best = k;
                }
                EXPECT_EQ(sample.metrics.at("acc"), static_cast<int>(best) == item.gold ? 1 : 0);
                EXPECT_EQ(sample.prompt, item.requests[0].context);
                EXPECT_EQ(sample.choices[0], item.requests[0].continuation);
                right += sample.metrics.at("acc");
            }
            EXPECT_EQ(result.metrics.at("acc").value, right / 5);
            EXPECT_EQ(result.n, 5);
            EXPECT_EQ(result.metrics.contains("kl_mean"), c > 0);
            EXPECT_EQ(runs[c].state, "done");
            EXPECT_EQ(runs[c].protocol, protocolName(protocol));
        }
        EXPECT_EQ(runs[0].group, runs[1].group);
        EXPECT_NE(runs[0].id, runs[1].id);
    }
}

TEST(Evaluator, perplexityTasksAndDivergences) {
    const ByteTokenizer tokenizer;
    TaskData text;
    text.name = "ppl:x";
    text.kind = TaskKind::GptqPerplexity;
    text.metrics = {"perplexity"};
    text.text = std::string(100, 'z') + "tail";
    EvalRequest request = requestFor(text, 3);
    TaskData rolling;
    rolling.name = "docs";
    rolling.kind = TaskKind::Rolling;
    rolling.metrics = {"word_perplexity", "byte_perplexity", "bits_per_byte"};
    rolling.documents = {{"one two three", 3, 13}, {std::string(50, 'y'), 1, 50}};
    request.tasks.push_back(rolling);
    const auto runs = evaluateWith(test::ToyRunner(), kToy, tokenizer, request, {});
    const TextEncoder encoder(tokenizer, Protocol::Current);
    for (std::size_t c = 0; c < 3; ++c) {
        double loss = 0;
        const auto windows = gptqWindows(encoder.encode(text.text), 32);
        for (const auto& window : windows) loss -= direct(window, c) / 31;
        const TaskResult& ppl = runs[c].results.at("ppl:x");
        EXPECT_EQ(ppl.n, 3);
        EXPECT_NEAR(ppl.metrics.at("perplexity").value, std::exp(loss / 3), 1e-9 * std::exp(loss / 3));
        double ll = 0;
        for (const auto& doc : rolling.documents)
            for (const auto& window : rollingWindows(encoder.encode(doc.text), kBos, 32))
                ll += direct(window, c);
        const TaskResult& docs = runs[c].results.at("docs");
        EXPECT_NEAR(docs.metrics.at("bits_per_byte").value, -ll / 63 / std::log(2.0), 1e-9);
        EXPECT_NEAR(std::log(docs.metrics.at("word_perplexity").value), -ll / 4, 1e-9);
        EXPECT_EQ(docs.samples[1].metrics.at("tokens"), 51); // BOS is scored after BOS, as the harness does
        EXPECT_EQ(ppl.metrics.contains("kl_mean"), c > 0);
        EXPECT_EQ(docs.metrics.contains("top1_agreement"), c > 0);
    }
    // Divergence of the third configuration, recomputed position by position.
    double kl = 0, positions = 0;
    for (const auto& window : gptqWindows(encoder.encode(text.text), 32))
        for (std::size_t i = 0; i < window.input.size(); ++i, ++positions) {
            const Ids prefix(window.input.begin(), window.input.begin() + static_cast<std::ptrdiff_t>(i) + 1);
            kl += klDivergence(test::toyLogits(prefix, 0), test::toyLogits(prefix, 2));
        }
    EXPECT_NEAR(runs[2].results.at("ppl:x").metrics.at("kl_mean").value, kl / positions, 1e-12);
    EXPECT_GT(kl, 0);
}

TEST(Evaluator, progressAndPartialResults) {
    const ByteTokenizer tokenizer;
    const EvalRequest request = requestFor(choiceTask(), 2);
    std::vector<std::int64_t> done;
    double last = -1, total = 0;
    const auto runs = evaluateWith(test::ToyRunner(2), kToy, tokenizer, request, [&](const EvalUpdate& u) {
        done.push_back(u.samplesDone);
        EXPECT_GE(u.tokensDone, last);
        EXPECT_EQ(u.samplesTotal, 5);
        last = u.tokensDone;
        total = u.tokensTotal;
        ASSERT_EQ(u.partial->size(), 2u);
        EXPECT_EQ((*u.partial)[1].results.at("quiz").samples.size(), static_cast<std::size_t>(u.samplesDone));
        EXPECT_EQ((*u.partial)[1].results.at("quiz").metrics.count("acc"), 1u);
    });
    EXPECT_EQ(done, (std::vector<std::int64_t>{2, 4, 5, 5}));
    EXPECT_EQ(last, total);
    EXPECT_EQ(static_cast<double>(runs[0].results.at("quiz").tokens), total);
}

TEST(Evaluator, theRunnersProgressCountsTheWholeRequest) {
    const ByteTokenizer tokenizer;
    EvalRequest request = requestFor(choiceTask(), 1);
    TaskData second = choiceTask();
    second.name = "again";
    request.tasks.push_back(second);
    std::vector<Progress> reports;
    const Task task({}, [&](const Progress& p) {
        if (p.stage == "eval") reports.push_back(p);
    });
    const auto runner = [](std::span<const SequenceTree> trees, std::span<const Variant> variants,
                           const RunHooks& hooks, const Task& t) {
        t.report({"forward", 1, 0}); // one token of this run
        test::ToyRunner(100)(trees, variants, hooks, t);
    };
    const auto runs = evaluateWith(runner, kToy, tokenizer, request, {}, task);
    const double tokens = static_cast<double>(runs[0].results.at("quiz").tokens);
    ASSERT_EQ(reports.size(), 6u);
    const std::vector<double> expected = {1, tokens, tokens, tokens + 1, 2 * tokens, 2 * tokens};
    for (std::size_t i = 0; i < reports.size(); ++i) {
        EXPECT_EQ(reports[i].done, expected[i]);
        EXPECT_EQ(reports[i].total, 2 * tokens);
    }
}

TEST(Evaluator, cancelKeepsFinishedSamples) {
    const ByteTokenizer tokenizer;
    std::stop_source stop;
    const Task task(stop.get_token(), {});
    EvalRequest request = requestFor(choiceTask(), 1);
    TaskData second = choiceTask();
    second.name = "later";
    request.tasks.push_back(second);
    const auto runs = evaluateWith(
        test::ToyRunner(2), kToy, tokenizer, request, [&](const EvalUpdate&) { stop.request_stop(); }, task);
    EXPECT_EQ(runs[0].state, "cancelled");
    EXPECT_EQ(runs[0].results.at("quiz").samples.size(), 2u);
    EXPECT_EQ(runs[0].results.at("quiz").n, 2);
    EXPECT_FALSE(runs[0].results.contains("later"));
    const auto none = evaluateWith(test::ToyRunner(2), kToy, tokenizer, request, {}, task);
    EXPECT_EQ(none[0].state, "cancelled");
    EXPECT_TRUE(none[0].results.empty());
}

TEST(Evaluator, refusals) {
    const ByteTokenizer tokenizer;
    const auto code = [&](const EvalRequest& request) {
        try {
            evaluateWith(test::ToyRunner(), kToy, tokenizer, request, {});
        } catch (const Error& e) {
            return e.code();
        }
        return ErrorCode::Internal;
    };
    TaskData shortText;
    shortText.name = "ppl:x";
    shortText.kind = TaskKind::GptqPerplexity;
    shortText.text = "short";
    EXPECT_EQ(code(requestFor(shortText, 1)), ErrorCode::BadTask);
    TaskData swallowed = choiceTask();
    swallowed.items[0].requests[0] = {"xa", "b"};
    EXPECT_EQ(code(requestFor(swallowed, 1)), ErrorCode::BadTask);
    EXPECT_EQ(code(requestFor(choiceTask(), 0)), ErrorCode::BadArgument);
    EvalRequest twice = requestFor(choiceTask(), 1);
    twice.tasks.push_back(choiceTask());
    EXPECT_EQ(code(twice), ErrorCode::BadArgument);
    EvalRequest tooLong = requestFor(choiceTask(), 1);
    tooLong.maxLength = 33;
    EXPECT_EQ(code(tooLong), ErrorCode::BadArgument);
    EvalModel small = kToy;
    small.vocabSize = 100;
    EXPECT_THROW(evaluateWith(test::ToyRunner(), small, tokenizer, requestFor(choiceTask(), 1), {}), Error);
    EXPECT_THROW(protocolFromName("old"), Error);
}

} // namespace
