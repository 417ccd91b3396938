// SPDX-License-Identifier: GPL-3.0-or-later
// The complete searches of LLM-FP4's authors (fp4_golden.json: layer and embed), which the compat switch must
// reproduce, and the outputs of their settings on the true grids.
#include "base/error.h"
#include "calibrate/fpq/compat.h"
#include "support/shared_data.h"

#include <cmath>

namespace qs {
namespace {

using nlohmann::json;

const json& goldens() {
    static const json g = test::readJson(test::golden("fp4_golden.json"));
    return g;
}

std::vector<float> values(const json& tensor) {
    return tensor.at("x").get<std::vector<float>>();
}

/// The golden layer: 5 outputs, 12 channels, 16 calibration tokens, 3 test tokens.
struct Layer {
    std::vector<float> w = values(goldens().at("layer").at("W")), x = values(goldens().at("layer").at("X")),
                       test = values(goldens().at("layer").at("X_test"));
    std::int64_t outputs = goldens().at("layer").at("W").at("shape")[0],
                 channels = goldens().at("layer").at("W").at("shape")[1];

    FpqProblem problem(const json& run) const {
        const int wBits = run.at("w_bit"), aBits = run.at("a_bit"), wE = run.at("start_w_E"),
                  aE = run.at("start_a_E");
        return fpqProblem({}, x.data(), static_cast<std::int64_t>(x.size()) / channels, channels, w.data(),
                          outputs, Format::floating(wE, wBits - 1 - wE), Format::floating(aE, aBits - 1 - aE),
                          run.at("class") == "FPQ");
    }
    std::int64_t testRows() const { return static_cast<std::int64_t>(test.size()) / channels; }
};

CompatLayer runAuthors(const json& run, const FpqProblem& problem) {
    FpqOptions options;
    options.compat = true;
    return run.at("class") == "MinMax" ? compatMinMax(problem) : compatSearch(problem, options);
}

void expectBiases(const std::vector<double>& got, const json& wanted) {
    const auto list = wanted.get<std::vector<double>>();
    ASSERT_EQ(got.size(), list.size());
    for (std::size_t i = 0; i < list.size(); ++i) EXPECT_NEAR(got[i], list[i], 3e-6) << "at " << i;
}

/// Outputs are sums of products that may cancel: the bound is against the largest.
void expectOutputs(const std::vector<double>& got, const json& wanted) {
    const auto list = wanted.get<std::vector<double>>();
    ASSERT_EQ(got.size(), list.size());
    double largest = 0;
    for (const double v : list) largest = std::max(largest, std::fabs(v));
    for (std::size_t i = 0; i < list.size(); ++i) EXPECT_NEAR(got[i], list[i], 3e-6 * largest) << "at " << i;
}

std::string describe(const json& run) {
    return run.at("class").get<std::string>() + " W" + run.at("w_bit").dump() + "A" + run.at("a_bit").dump();
}

TEST(FpqGolden, CompleteLayerRuns) {
    QS_REQUIRE_SHARED();
    const Layer layer;
    int ran = 0;
    for (const json& run : goldens().at("layer").at("runs")) {
        SCOPED_TRACE(describe(run));
        const FpqProblem problem = layer.problem(run);
        if (run.contains("raises")) {
            EXPECT_THROW(runAuthors(run, problem), Error);
            continue;
        }
        const CompatLayer got = runAuthors(run, problem);
        EXPECT_EQ(got.weightFormat, Format::floating(run.at("w_E"), run.at("w_M")));
        EXPECT_EQ(got.activationFormat, Format::floating(run.at("a_E"), run.at("a_M")));
        expectBiases(got.weightBias, run.at("w_bias"));
        expectBiases({got.rho}, run.at("a_bias_tensor(rho)"));
        if (run.contains("b_ori")) {
            expectBiases(got.channelBias, run.at("a_bias_channel"));
            EXPECT_EQ(got.zeroPoint, run.at("a_zero_point").get<double>());
            EXPECT_EQ(got.shift, run.at("b_ori").get<std::vector<int>>());
        }
        expectOutputs(compatOutput(got, problem, layer.test.data(), layer.testRows()), run.at("out_test"));
        ++ran;
    }
    EXPECT_EQ(ran, 10);
}

/// The same settings without the extra level: what this program computes.
TEST(FpqGolden, CleanOutputs) {
    QS_REQUIRE_SHARED();
    const Layer layer;
    int ran = 0;
    for (const json& run : goldens().at("layer").at("runs")) {
        if (!run.contains("out_test_clean")) continue;
        SCOPED_TRACE(describe(run));
        const FpqProblem problem = layer.problem(run);
        const CompatLayer found = runAuthors(run, problem);
        std::vector<float> x(layer.test.size()), w(layer.w.size());
        fakeQuantize(found.activations(), layer.test.data(), x.data(), layer.testRows(), layer.channels);
        fakeQuantize(found.weights(), layer.w.data(), w.data(), layer.outputs, layer.channels);
        std::vector<double> y;
        for (std::int64_t t = 0; t < layer.testRows(); ++t)
            for (std::int64_t o = 0; o < layer.outputs; ++o) {
                double sum = 0;
                for (std::int64_t j = 0; j < layer.channels; ++j)
                    sum += static_cast<double>(x[static_cast<std::size_t>(t * layer.channels + j)]) *
                           static_cast<double>(w[static_cast<std::size_t>(o * layer.channels + j)]);
                y.push_back(sum);
            }
        expectOutputs(y, run.at("out_test_clean"));
        ++ran;
    }
    EXPECT_EQ(ran, 4);
}

TEST(FpqGolden, Embeddings) {
    QS_REQUIRE_SHARED();
    const std::vector<float> table = values(goldens().at("embed").at("W"));
    const std::int64_t rows = goldens().at("embed").at("W").at("shape")[0],
                       width = goldens().at("embed").at("W").at("shape")[1];
    ASSERT_EQ(goldens().at("embed").at("runs").size(), 6u);
    for (const json& run : goldens().at("embed").at("runs")) {
        const int bits = run.at("bits"), e = run.at("start_E");
        SCOPED_TRACE(run.at("class").get<std::string>() + " " + std::to_string(bits));
        const Format start = Format::floating(e, bits - 1 - e);
        const CompatEmbedding got =
            run.at("class") == "MinMax"
                ? compatEmbeddingMinMax(table.data(), static_cast<std::int64_t>(table.size()), start)
                : compatEmbedding({}, table.data(), rows, width, start);
        EXPECT_EQ(got.format, Format::floating(run.at("E"), run.at("M")));
        expectBiases(got.bias, run.at("bias"));
        const std::vector<double> y = compatLookup(got, table.data(), rows, width);
        const auto wanted = run.at("y").get<std::vector<double>>();
        ASSERT_EQ(y.size(), wanted.size());
        for (std::size_t i = 0; i < y.size(); ++i)
            EXPECT_NEAR(y[i], wanted[i], 3e-6 * std::fabs(wanted[i])) << "at " << i;
        // Formats that are stored with their own widths are found by this program's search, too.
        if (run.at("class") == "MinMax" || !run.at("bits_consistent").get<bool>()) continue;
        const QuantParams own = fpqEmbedding(
            {},
            [&](std::int64_t first, std::int64_t count, float* out) {
                std::copy_n(table.data() + first * width, count * width, out);
            },
            rows, width, start);
        EXPECT_EQ(own.format, got.format);
        expectBiases(own.bias, run.at("bias"));
    }
}

} // namespace
} // namespace qs
