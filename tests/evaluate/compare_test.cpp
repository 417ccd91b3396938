// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"
#include "evaluate/compare.h"
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

TEST(Compare, mcnemarByHand) { // 2 * sum C(n, k) / 2^n over k up to the smaller count
    EXPECT_EQ(mcnemarExact(0, 0), 1);
    EXPECT_EQ(mcnemarExact(5, 5), 1);
    EXPECT_NEAR(mcnemarExact(0, 3), 0.25, 1e-14);
    EXPECT_NEAR(mcnemarExact(1, 9), 22.0 / 1024, 1e-14);
    EXPECT_NEAR(mcnemarExact(9, 1), 22.0 / 1024, 1e-14);
    EXPECT_NEAR(mcnemarExact(40, 60), 0.05688793364098079, 1e-12);
    EXPECT_NEAR(mcnemarExact(300, 420) / 8.807756168615078e-06, 1, 1e-9);
    EXPECT_NEAR(std::log2(mcnemarExact(0, 1000)), -999,
                1e-9); // far below what a product of powers would hold
    EXPECT_EQ(mcnemarExact(0, 5000), 0);
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
    // Differences -1, 0, 0, 0, 1, 0, 1: mean 1/7, variance (3 - 1/7) / 6.
    const double se = std::sqrt((3 - 1.0 / 7) / 6 / 7);
    EXPECT_NEAR(out[0].ciHigh - out[0].ciLow, 2 * 1.959963984540054 * se, 1e-12);
    const auto same = compareRuns(accuracyRun("110"), accuracyRun("110"));
    EXPECT_EQ(same[0].delta, 0);
    EXPECT_EQ(same[0].ciHigh, 0);
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
    EXPECT_NEAR(out[0].ciHigh, out[0].delta + 1.959963984540054 * se, 1e-12);
    EXPECT_NEAR(out[0].pValue, std::erfc(out[0].delta / se / std::sqrt(2.0)), 1e-12);
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

TEST(Tables, csv) {
    EXPECT_EQ(csvTable(exampleTable()), "task,metric,higher_is_better,full precision,full precision "
                                        "stderr,\"w4|a4, \"\"x\"\"\",\"w4|a4, \"\"x\"\" stderr\"\n"
                                        "piqa,acc,true,0.75,0.0101,0.5,0.0102\n"
                                        "wikitext,word_perplexity,false,,,12.3456789,\n");
}

} // namespace
