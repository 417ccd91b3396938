// SPDX-License-Identifier: GPL-3.0-or-later
// Against the quantizers of LLM-FP4's authors (fp4_golden.json).
#include "quant/quantizer.h"
#include "support/shared_data.h"

#include <cmath>
#include <set>

namespace qs {
namespace {

using nlohmann::json;

const json& goldens() {
    static const json g = test::readJson(test::golden("fp4_golden.json"));
    return g;
}

Format formatOf(const json& c) {
    return Format::floating(c.at("E"), c.at("M"));
}

/// The exponent that the rule chose before rounding.
int exponentOf(const Format& f, double bias, double x) {
    const double c = std::min(std::fabs(x) * std::exp2(bias), f.maxPositive());
    return c == 0 ? 1 : std::max(std::ilogb(c), 1);
}
/// The signed significand of a quantized value, as the golden gives it. A carry into the next binade may be
/// written as 2^(M+1) there or as 2^M one exponent up (the authors' f32 log2 decides at powers of two): here
/// always the latter.
double withoutCarry(const Format& f, double q) {
    return std::fabs(q) == std::ldexp(2, f.mantissaBits) ? q / 2 : q;
}
double significandOf(const Format& f, double grid, int p) {
    return withoutCarry(f, std::ldexp(grid, f.mantissaBits - p));
}
double goldenSignificand(const Format& f, const json& q) {
    return withoutCarry(f, q.get<double>());
}

void expectClose(double got, double wanted) {
    EXPECT_NEAR(got, wanted, 3e-6 * std::fabs(wanted));
}

std::set<std::size_t> fragileOf(const json& c) {
    const auto list = c.at("fragile").get<std::vector<std::size_t>>();
    return {list.begin(), list.end()};
}

TEST(Fp4Golden, Codebooks) {
    QS_REQUIRE_SHARED();
    ASSERT_EQ(goldens().at("codebooks").size(), 13u);
    for (const json& c : goldens().at("codebooks")) {
        const Format f = formatOf(c);
        EXPECT_EQ(f.bits(), c.at("bits").get<int>());
        EXPECT_EQ(f.maxPositive(), c.at("max_at_b0").get<double>());
        const auto values = f.values();
        const std::vector<double> magnitudes(values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2),
                                             values.end());
        EXPECT_EQ(magnitudes.size(), c.at("n_magnitudes").get<std::size_t>());
        if (c.contains("magnitudes_at_b0")) {
            EXPECT_EQ(magnitudes, c.at("magnitudes_at_b0").get<std::vector<double>>());
        }
    }
}

TEST(Fp4Golden, EdgeCases) {
    QS_REQUIRE_SHARED();
    ASSERT_EQ(goldens().at("edge_integer_bias").size(), 33u);
    for (const json& c : goldens().at("edge_integer_bias")) {
        const Format f = formatOf(c);
        const double b = c.at("b");
        for (std::size_t i = 0; i < c.at("x").size(); ++i) {
            const float x = c.at("x")[i];
            const Quantized q = quantizeScalar(f, b, x);
            const int p = exponentOf(f, b, x);
            EXPECT_EQ(significandOf(f, q.grid, p), goldenSignificand(f, c.at("q")[i]))
                << f.name() << " b " << b << " x " << x;
            EXPECT_EQ(q.value, c.at("q")[i].get<double>() * c.at("scale")[i].get<double>());
            EXPECT_EQ(q.value, c.at("y")[i].get<double>());
            EXPECT_EQ(std::signbit(q.value), std::signbit(c.at("y")[i].get<double>())) << x;
        }
    }
}

TEST(Fp4Golden, WeightsPerOutputChannel) {
    QS_REQUIRE_SHARED();
    const auto w = goldens().at("W").at("x").get<std::vector<float>>();
    const std::int64_t rows = goldens().at("W").at("shape")[0], cols = goldens().at("W").at("shape")[1];
    ASSERT_EQ(goldens().at("weight_per_channel").at("cases").size(), 39u);
    for (const json& c : goldens().at("weight_per_channel").at("cases")) {
        QuantParams p;
        p.format = formatOf(c);
        p.granularity = Granularity::Row;
        p.bias = c.at("b").get<std::vector<double>>();
        const double gamma = c.at("gamma");
        const QuantParams minMax = minMaxParams(p.format, Granularity::Row, 0, w.data(), rows, cols);
        for (std::size_t r = 0; r < p.bias.size(); ++r) {
            EXPECT_NEAR(minMax.bias[r] * gamma, p.bias[r], 3e-6 * std::max(1.0, std::fabs(p.bias[r])));
            expectClose(maxForBias(p.format, p.bias[r]), c.at("max")[r]);
        }
        std::vector<float> y(w.size());
        std::vector<std::uint8_t> bits(w.size());
        fakeQuantize(p, w.data(), y.data(), rows, cols);
        quantizeToBits(p, w.data(), bits.data(), rows, cols);
        const auto fragile = fragileOf(c);
        for (std::size_t i = 0; i < w.size(); ++i) {
            if (fragile.contains(i)) continue;
            const double b = p.bias[i / static_cast<std::size_t>(cols)], q = c.at("q")[i];
            const int exponent = c.at("p")[i];
            EXPECT_EQ(significandOf(p.format, valueOfBits(p.format, bits[i]), exponent),
                      withoutCarry(p.format, q))
                << p.format.name() << " gamma " << gamma << " at " << i;
            expectClose(y[i], c.contains("y") ? c.at("y")[i].get<double>()
                                              : q * std::exp2(exponent - p.format.mantissaBits - b));
        }
    }
}

/// q and y of a case over X, whose biases are in p.
void expectActivations(const json& c, const QuantParams& p, const std::vector<float>& x, std::int64_t rows,
                       std::int64_t cols) {
    std::vector<float> y(x.size());
    std::vector<std::uint8_t> bits(x.size());
    fakeQuantize(p, x.data(), y.data(), rows, cols);
    quantizeToBits(p, x.data(), bits.data(), rows, cols);
    const auto fragile = fragileOf(c);
    for (std::size_t i = 0; i < x.size(); ++i) {
        if (fragile.contains(i)) continue;
        const double b = p.bias.size() == 1 ? p.bias[0] : p.bias[i % static_cast<std::size_t>(cols)];
        const int exponent = exponentOf(p.format, b, x[i]);
        EXPECT_EQ(significandOf(p.format, valueOfBits(p.format, bits[i]), exponent),
                  goldenSignificand(p.format, c.at("q")[i]))
            << p.format.name() << " gamma " << c.at("gamma") << " at " << i;
        expectClose(y[i], c.at("y")[i]);
    }
}

TEST(Fp4Golden, ActivationsPerTensor) {
    QS_REQUIRE_SHARED();
    const auto x = goldens().at("X").at("x").get<std::vector<float>>();
    const std::int64_t rows = goldens().at("X").at("shape")[0], cols = goldens().at("X").at("shape")[1];
    ASSERT_EQ(goldens().at("act_per_tensor").at("cases").size(), 39u);
    for (const json& c : goldens().at("act_per_tensor").at("cases")) {
        QuantParams p = minMaxParams(formatOf(c), Granularity::Tensor, 0, x.data(), rows, cols);
        EXPECT_NEAR(p.bias.at(0) * c.at("gamma").get<double>(), c.at("b").get<double>(),
                    3e-6 * std::max(1.0, std::fabs(p.bias[0])));
        p.bias = {c.at("b").get<double>()};
        expectActivations(c, p, x, rows, cols);
    }
}

TEST(Fp4Golden, PreShiftedActivations) {
    QS_REQUIRE_SHARED();
    const auto x = goldens().at("X").at("x").get<std::vector<float>>();
    const std::int64_t rows = goldens().at("X").at("shape")[0], cols = goldens().at("X").at("shape")[1];
    ASSERT_EQ(goldens().at("act_preshift").at("cases").size(), 39u);
    for (const json& c : goldens().at("act_preshift").at("cases")) {
        const Format f = formatOf(c);
        // The authors' own shifts, which their codes follow ...
        QuantParams coded;
        coded.format = f;
        coded.granularity = Granularity::Column;
        coded.bias = c.at("b_eff").get<std::vector<double>>();
        expectActivations(c, coded, x, rows, cols);
        // ... and those of the paper's equation 15, which this program uses.
        auto channelBias = c.at("b_channel").get<std::vector<double>>();
        const QuantParams p = preShiftParams(f, channelBias, c.at("rho"));
        EXPECT_EQ(std::vector<int>(p.shift.begin(), p.shift.end()),
                  c.at("b_ori_paper_eq15").get<std::vector<int>>())
            << f.name();
        if (c.at("gamma").get<double>() != 1) continue;
        std::vector<double> maxima(static_cast<std::size_t>(cols));
        for (std::size_t i = 0; i < x.size(); ++i) {
            double& m = maxima[i % maxima.size()];
            m = std::max(m, std::fabs(double(x[i])));
        }
        const QuantParams own = preShiftFromMax(f, maxima);
        EXPECT_NEAR(own.rho, c.at("rho").get<double>(), 1e-5);
        EXPECT_EQ(own.shift, p.shift) << f.name();
    }
}

} // namespace
} // namespace qs
