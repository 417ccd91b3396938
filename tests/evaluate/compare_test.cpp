// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"
#include "base/random.h"
#include "evaluate/compare.h"
#include "evaluate/divergence.h"
#include "evaluate/tables.h"

#include <cmath>
#include <gtest/gtest.h>

namespace {

using namespace qs;

/// A run with one task whose samples are right as the string says ("101" = right, wrong, right).
RunRecord accuracyRun(const std::string& right) {
    RunRecord run;
    run.name = right;
    TaskResult result;
    result.task = "quiz";
    result.metrics["acc"] = {0, std::nullopt};
    for (std::size_t i = 0; i < right.size(); ++i) {
        SampleRecord sample;
        sample.docId = static_cast<std::int64_t>(i);
        sample.gold = 1;
        sample.logLikelihoods = {-1, -2};
        sample.metrics["acc"] = right[i] - '0';
        result.samples.push_back(sample);
    }
    run.results["quiz"] = result;
    return run;
}

RunRecord lossRun(const std::string& metric, const std::string& weight,
                  const std::vector<std::pair<double, double>>& documents) {
    RunRecord run;
    TaskResult result;
    result.task = "text";
    result.metrics[metric] = {0, std::nullopt};
    for (std::size_t i = 0; i < documents.size(); ++i) {
        SampleRecord sample;
        sample.docId = static_cast<std::int64_t>(i);
        sample.logLikelihoods = {documents[i].first};
        if (!weight.empty()) sample.metrics[weight] = documents[i].second;
        result.samples.push_back(sample);
    }
    run.results["text"] = result;
    return run;
}

TEST(Compare, accuracies) {
    const auto out = compareRuns(accuracyRun("1110010"), accuracyRun("0110111"));
    ASSERT_EQ(out.size(), 1u);
    EXPECT_EQ(out[0].n, 7);
    EXPECT_DOUBLE_EQ(out[0].a, 4.0 / 7);
    EXPECT_DOUBLE_EQ(out[0].b, 5.0 / 7);
    EXPECT_DOUBLE_EQ(out[0].delta, 1.0 / 7);
    EXPECT_EQ(out[0].aOnly, 1);
    EXPECT_EQ(out[0].bOnly, 2);
    EXPECT_DOUBLE_EQ(out[0].pValue, 1);
    const Interval interval = pairedProportionInterval(1, 2, 7);
    EXPECT_EQ(out[0].ciLow, interval.low);
    EXPECT_EQ(out[0].ciHigh, interval.high);
    EXPECT_TRUE(std::isnan(out[0].anytimeLow)); // the items were taken in file order
    const auto same = compareRuns(accuracyRun("110"), accuracyRun("110"));
    EXPECT_EQ(same[0].delta, 0);
    EXPECT_GT(same[0].ciHigh, 0); // three items without a flip prove little
    EXPECT_EQ(same[0].pValue, 1);
}

TEST(Compare, onlySharedDocumentsCount) {
    RunRecord a = accuracyRun("1111"), b = accuracyRun("00");
    b.results["quiz"].samples[1].docId = 3;
    const auto out = compareRuns(a, b);
    EXPECT_EQ(out[0].n, 2);
    EXPECT_EQ(out[0].aOnly, 2);
    EXPECT_DOUBLE_EQ(out[0].pValue, 0.5);
}

TEST(Compare, perplexityRatios) {
    const RunRecord a = lossRun("word_perplexity", "words", {{-20, 10}, {-50, 20}, {-10, 5}});
    const RunRecord b = lossRun("word_perplexity", "words", {{-22, 10}, {-58, 20}, {-10, 5}});
    const auto out = compareRuns(a, b);
    ASSERT_EQ(out.size(), 1u);
    EXPECT_DOUBLE_EQ(out[0].a, std::exp(80.0 / 35));
    EXPECT_DOUBLE_EQ(out[0].delta, 10.0 / 35);
    EXPECT_NEAR(out[0].delta, std::log(out[0].b / out[0].a), 1e-12);
    // Differences 2, 8, 0 with weights 10, 20, 5: residuals d - w * 2/7.
    const double r1 = 2 - 20.0 / 7, r2 = 8 - 40.0 / 7, r3 = -10.0 / 7;
    const double se = std::sqrt((r1 * r1 + r2 * r2 + r3 * r3) * 1.5) / 35;
    EXPECT_NEAR(out[0].ciHigh, out[0].delta + 4.302652729911275 * se, 1e-9); // two degrees of freedom
    EXPECT_NEAR(out[0].pValue, 1 - out[0].delta / se / std::sqrt(2 + std::pow(out[0].delta / se, 2)), 1e-12);
}

TEST(Compare, otherPerplexities) {
    const auto lambada = compareRuns(lossRun("perplexity", "", {{-1, 0}, {-3, 0}}),
                                     lossRun("perplexity", "", {{-2, 0}, {-5, 0}}));
    EXPECT_DOUBLE_EQ(lambada[0].delta, 1.5); // per word
    const auto tokens = compareRuns(lossRun("perplexity", "tokens", {{-10, 5}, {-10, 5}}),
                                    lossRun("perplexity", "tokens", {{-20, 5}, {-20, 5}}));
    EXPECT_DOUBLE_EQ(tokens[0].a, std::exp(2.0));
    EXPECT_DOUBLE_EQ(tokens[0].delta, 2);
    EXPECT_EQ(tokens[0].pValue, 0); // the same in every window
    const auto bits = compareRuns(lossRun("bits_per_byte", "bytes", {{-10, 5}}),
                                  lossRun("bits_per_byte", "bytes", {{-20, 5}}));
    EXPECT_DOUBLE_EQ(bits[0].delta, 2 / std::log(2.0));
    EXPECT_TRUE(std::isnan(bits[0].ciLow)); // one document
    EXPECT_TRUE(std::isnan(bits[0].pValue));
}

TEST(Compare, perplexityIntervalsCover) { // documents of different lengths, correlated losses
    Random random(8);
    int covered = 0;
    constexpr int kTrials = 1500, kDocuments = 12;
    constexpr double kTruth = 0.05; // nats per token
    for (int trial = 0; trial < kTrials; ++trial) {
        std::vector<std::pair<double, double>> a, b;
        for (int d = 0; d < kDocuments; ++d) {
            const double tokens = 80 + std::floor(40 * random.uniform());
            const double loss = tokens * (3 + random.normal());
            a.emplace_back(-loss, tokens);
            b.emplace_back(-loss - tokens * (kTruth + 0.02 * random.normal()), tokens);
        }
        const auto out = compareRuns(lossRun("perplexity", "tokens", a), lossRun("perplexity", "tokens", b));
        covered += out[0].ciLow <= kTruth && kTruth <= out[0].ciHigh ? 1 : 0;
    }
    EXPECT_GT(covered / double(kTrials), 0.93);
    EXPECT_LT(covered / double(kTrials), 0.97);
}

TEST(Compare, randomOrderGivesAnytimeIntervals) {
    const std::string right(200, '1'), other = std::string(100, '1') + std::string(10, '0');
    RunRecord a = accuracyRun(right.substr(0, 110)), b = accuracyRun(other);
    a.orderSeed = b.orderSeed = 7;
    a.results["quiz"].planned = b.results["quiz"].planned = 200;
    const auto out = compareRuns(a, b);
    EXPECT_EQ(out[0].planned, 200);
    EXPECT_LT(out[0].anytimeLow, out[0].delta);
    EXPECT_GE(out[0].anytimeHigh, -10.0 / 200 - 1e-9); // if nothing more flips
    EXPECT_LE(out[0].anytimeHigh, 1);
    b.orderSeed = 8; // another order: no common sequence
    EXPECT_TRUE(std::isnan(compareRuns(a, b)[0].anytimeLow));
}

TEST(Compare, correctedForAllThatIsReported) {
    std::vector<std::vector<PairedComparison>> report(2);
    const double pValues[2][2] = {{0.01, 0.04}, {0.03, 0.005}};
    for (std::size_t i = 0; i < 2; ++i)
        for (const double p : pValues[i]) report[i].emplace_back().pValue = p;
    correctForMany(report);
    EXPECT_NEAR(report[0][0].pHolm, 0.03, 1e-15);
    EXPECT_NEAR(report[0][1].pHolm, 0.06, 1e-15);
    EXPECT_NEAR(report[1][0].pHolm, 0.06, 1e-15);
    EXPECT_NEAR(report[1][1].pHolm, 0.02, 1e-15);
    EXPECT_EQ(compareRuns(accuracyRun("10"), accuracyRun("01"))[0].pHolm, 1);
}

TEST(Divergence, ofTextsByHand) {
    RunRecord a = lossRun("perplexity", "tokens", {{-3, 2}, {-1, 1}}), b = a;
    a.id = "a";
    b.id = "b";
    b.reference = "a";
    auto &samplesA = a.results["text"].samples, &samplesB = b.results["text"].samples;
    const auto lps = [](std::vector<double> p) {
        std::vector<float> out;
        for (const double x : p) out.push_back(static_cast<float>(std::log(x)));
        return out;
    };
    samplesA[0].tokenLogProbs = lps({0.5, 0.25});
    samplesA[1].tokenLogProbs = lps({1});
    samplesB[0].tokenLogProbs = lps({0.25, 0.5});
    samplesB[1].tokenLogProbs = lps({0.5});
    samplesB[0].kl = {0.5f, 1.5f};
    samplesB[1].kl = {4.0f};
    samplesB[0].metrics["positions"] = 2;
    samplesB[0].metrics["top1_agreement"] = 0.5;
    samplesB[1].metrics["positions"] = 1;
    samplesB[1].metrics["top1_agreement"] = 1;
    const auto out = divergencesOf(a, b);
    ASSERT_EQ(out.size(), 1u);
    EXPECT_EQ(out[0].kl->n, 3);
    EXPECT_DOUBLE_EQ(out[0].kl->mean, 2);
    EXPECT_DOUBLE_EQ(out[0].kl->percentiles[5], 1.5); // the median
    EXPECT_DOUBLE_EQ(out[0].kl->percentiles.back(), 4);
    EXPECT_DOUBLE_EQ(*out[0].top1Agreement, 2.0 / 3);
    EXPECT_NEAR(out[0].probabilityChange->mean, (-0.25 + 0.25 - 0.5) / 3, 1e-7);
    b.reference = "another"; // its divergences are from something else
    EXPECT_FALSE(divergencesOf(a, b)[0].kl);
    EXPECT_TRUE(divergencesOf(a, b)[0].probabilityChange);
}

TEST(Divergence, ofChoicesByHand) {
    RunRecord a = accuracyRun("1"), b = accuracyRun("0");
    a.results["quiz"].samples[0].logLikelihoods = {std::log(0.01), std::log(0.03)}; // the right one: 3/4
    b.results["quiz"].samples[0].logLikelihoods = {std::log(0.3), std::log(0.1)};   // 1/4
    const auto out = divergencesOf(a, b);
    ASSERT_EQ(out.size(), 1u);
    EXPECT_NEAR(out[0].probabilityChange->mean, -0.5, 1e-12);
    EXPECT_FALSE(out[0].kl);
}

TEST(Compare, refusals) {
    const auto refused = [](const RunRecord& a, const RunRecord& b) {
        try {
            compareRuns(a, b);
        } catch (const Error& e) {
            return e.code() == ErrorCode::BadArgument;
        }
        return false;
    };
    RunRecord a = accuracyRun("101"), b = accuracyRun("101");
    EXPECT_FALSE(refused(a, b));
    EXPECT_TRUE(refused(a, lossRun("perplexity", "", {{-1, 0}})));
    b.results["quiz"].dataHash = "x";
    EXPECT_FALSE(refused(a, b)); // an imported run has no hash
    a.results["quiz"].dataHash = "y";
    EXPECT_TRUE(refused(a, b));
    a.results["quiz"].dataHash = "x";
    a.results["quiz"].samples[1].gold = 0;
    EXPECT_TRUE(refused(a, b));
    a.results["quiz"].samples.clear();
    EXPECT_TRUE(refused(a, b));
}

ComparisonTable exampleTable() {
    RunRecord a, b;
    a.name = "full precision";
    b.name = "w4|a4, \"x\"";
    a.results["piqa"].metrics = {{"acc", {0.75, 0.0101}}};
    b.results["piqa"].metrics = {{"acc", {0.5, 0.0102}}};
    b.results["wikitext"].metrics = {{"word_perplexity", {12.3456789, std::nullopt}}};
    return comparisonTable({a, b});
}

TEST(Tables, plain) {
    EXPECT_EQ(plainTable(exampleTable()),
              "Task      Metric                 full precision       w4|a4, \"x\"\n"
              "piqa      acc              ↑    0.7500 ± 0.0101  0.5000 ± 0.0102\n"
              "wikitext  word_perplexity  ↓                  -          12.3457\n");
}

TEST(Tables, markdown) {
    EXPECT_EQ(markdownTable(exampleTable()),
              "| Task     | Metric          |     |  full precision |     w4\\|a4, \"x\" |\n"
              "| -------- | --------------- | --- | --------------: | --------------: |\n"
              "| piqa     | acc             | ↑   | 0.7500 ± 0.0101 | 0.5000 ± 0.0102 |\n"
              "| wikitext | word_perplexity | ↓   |               - |         12.3457 |\n");
}

TEST(Tables, latex) {
    EXPECT_EQ(latexTable(exampleTable()),
              "\\begin{tabular}{llrr}\n\\toprule\n"
              "Task & Metric & full precision & w4|a4, \"x\" \\\\\n\\midrule\n"
              "piqa & acc $\\uparrow$ & 0.7500 $\\pm$ 0.0101 & 0.5000 $\\pm$ 0.0102 \\\\\n"
              "wikitext & word\\_perplexity $\\downarrow$ & - & 12.3457 \\\\\n"
              "\\bottomrule\n\\end{tabular}\n");
}

TEST(Tables, csv) {
    EXPECT_EQ(csvTable(exampleTable()), "task,metric,higher_is_better,full precision,full precision "
                                        "stderr,\"w4|a4, \"\"x\"\"\",\"w4|a4, \"\"x\"\" stderr\"\n"
                                        "piqa,acc,true,0.75,0.0101,0.5,0.0102\n"
                                        "wikitext,word_perplexity,false,,,12.3456789,\n");
}

} // namespace
