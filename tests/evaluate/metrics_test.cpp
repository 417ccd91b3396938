// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/parallel.h"
#include "evaluate/metrics.h"
#include "evaluate/python_random.h"
#include "support/shared_data.h"

#include <cmath>
#include <fstream>
#include <limits>

namespace {

using namespace qs;

TEST(PythonRandom, drawsAsCPython) { // random.Random(seed).random(), CPython 3.11
    PythonRandom zero(0), one(1), last(99);
    EXPECT_EQ(zero.random(), 0.8444218515250481);
    EXPECT_EQ(zero.random(), 0.7579544029403025);
    EXPECT_EQ(one.random(), 0.13436424411240122);
    EXPECT_EQ(last.random(), 0.40397807494366633);
    for (int i = 0; i < 1000; ++i) (void)zero.random();
    EXPECT_EQ(zero.random(), 0.7786177341461099); // the 1003rd, after more than one refill
}

TEST(Metrics, firstMaximumWins) {
    EXPECT_EQ(firstMaximum({-3, -1, -1}), 1);
    EXPECT_EQ(firstMaximum({0}), 0);
    EXPECT_EQ(firstMaximum({-1, std::nan("")}), -1);
    const double infinity = std::numeric_limits<double>::infinity();
    EXPECT_EQ(firstMaximum({-infinity, -infinity}), 0);
}

TEST(Metrics, standardErrorOfTheMean) {
    const Metric half = meanMetric({1, 0, 1, 0});
    EXPECT_EQ(half.value, 0.5);
    EXPECT_DOUBLE_EQ(*half.stderror, std::sqrt(0.25 / 3)); // sqrt(p (1 - p) / (n - 1))
    EXPECT_DOUBLE_EQ(*meanMetric({1, 2, 6}).stderror, std::sqrt(7.0 / 3));
    EXPECT_FALSE(meanMetric({1}).stderror);
    EXPECT_EQ(*meanMetric({1, 1, 1}).stderror, 0);
}

TEST(Metrics, perplexityOfWindowsCarriesTheErrorOfTheMeanLoss) {
    std::vector<SampleRecord> windows(3);
    for (std::size_t i = 0; i < 3; ++i) { // mean losses 1, 2 and 6 per token
        windows[i].metrics["tokens"] = 10;
        windows[i].logLikelihoods = {i == 0 ? -10.0 : i == 1 ? -20.0 : -60.0};
    }
    const auto metrics = taskMetrics(TaskKind::GptqPerplexity, {"perplexity"}, windows, 0, {});
    const Metric ppl = metrics.at("perplexity");
    EXPECT_DOUBLE_EQ(ppl.value, std::exp(3.0));
    EXPECT_DOUBLE_EQ(*ppl.stderror, std::exp(3.0) * std::sqrt(7.0 / 3));
}

TEST(Metrics, bootstrapIndependentOfThreads) {
    const std::vector<double> lls = {-1, -2, -3, -4.5, -0.25};
    const auto all = perplexityBootstrapError(lls, 5000);
    setThreadCount(1);
    EXPECT_EQ(perplexityBootstrapError(lls, 5000), all);
    setThreadCount(4);
    EXPECT_EQ(perplexityBootstrapError(lls, 5000), all);
    setThreadCount(0);
    EXPECT_FALSE(perplexityBootstrapError(lls, 0));
    EXPECT_FALSE(perplexityBootstrapError({-1}, 1000));
}

/// The reference's standard errors were resampled by CPython from the reference's own log-likelihoods.
TEST(MetricsGolden, bootstrapOfLambada) {
    QS_REQUIRE_SHARED();
    std::map<std::string, std::vector<double>> lls;
    std::ifstream in(test::golden("choices.jsonl"));
    for (std::string line; std::getline(in, line);) {
        const auto row = nlohmann::json::parse(line);
        if (row["task"] == "lambada")
            lls[row["model"].get<std::string>() + "/" + row["mode"].get<std::string>()].push_back(row["ll"]);
    }
    ASSERT_EQ(lls.size(), 4u);
    const auto summary = test::readJson(test::golden("choices_summary.json"));
    for (const auto& [key, values] : lls) {
        const auto slash = key.find('/');
        const auto& expected = summary[key.substr(0, slash)][key.substr(slash + 1)]["lambada"];
        const double error = perplexityBootstrapError(values, 100000).value();
        EXPECT_NEAR(error / expected["perplexity_stderr"].get<double>(), 1, 1e-9) << key;
    }
}

} // namespace
