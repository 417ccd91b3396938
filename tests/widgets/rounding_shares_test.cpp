// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/rounding_shares.h"
#include "synthetic.h"

#include <algorithm>
#include <cmath>
#include <gtest/gtest.h>
#include <numeric>

namespace qs {
namespace {

/// Shares by the definition, value by value. bias(r, c) is the grid's there.
template <class Bias>
RoundingShares byDefinition(const std::vector<float>& x, std::int64_t cols, const Format& format, Bias bias) {
    RoundingShares s;
    s.values = format.values();
    s.count.assign(s.values.size(), 0);
    s.error.assign(s.values.size(), 0);
    double count = 0, error = 0;
    for (std::size_t i = 0; i < x.size(); ++i) {
        if (!std::isfinite(x[i])) continue;
        const auto row = static_cast<std::int64_t>(i) / cols, col = static_cast<std::int64_t>(i) % cols;
        const Quantized q = quantizeScalar(format, bias(row, col), x[i]);
        const auto at =
            static_cast<std::size_t>(std::min_element(s.values.begin(), s.values.end(),
                                                      [&](double a, double b) {
                                                          return std::abs(a - q.grid) < std::abs(b - q.grid);
                                                      }) -
                                     s.values.begin());
        const double e = std::pow(static_cast<double>(x[i]) - static_cast<float>(q.value), 2);
        s.count[at] += 1;
        s.error[at] += e;
        count += 1;
        error += e;
    }
    for (double& v : s.count) v /= count;
    for (double& v : s.error) v /= error;
    return s;
}

void expectNear(const std::vector<double>& a, const std::vector<double>& b, double tolerance) {
    ASSERT_EQ(a.size(), b.size());
    for (std::size_t i = 0; i < a.size(); ++i) EXPECT_NEAR(a[i], b[i], tolerance) << i;
}

TEST(RoundingShares, OfOneGridAreThoseOfEveryValue) {
    std::vector<float> x = synthetic::activations(40, 30);
    for (float& v : x) v = std::round(std::clamp(v, -15.0f, 15.0f) * 16) / 16; // exact at 16 bits
    x[3] = std::nanf("");
    const auto tensor = synthetic::tensor(x, 40, 30);
    ASSERT_TRUE(tensor->histogram.exact);
    for (const Format& format : {Format::floating(2, 1), Format::integer(4), Format::normalFloat4()}) {
        const QuantView view = synthetic::quantized(*tensor, format, 0.6);
        const RoundingShares shares = roundingShares(*tensor, view);
        const auto expected =
            byDefinition(x, 30, format, [&](std::int64_t, std::int64_t) { return view.params.bias[0]; });
        expectNear(shares.count, expected.count, 1e-12);
        expectNear(shares.error, expected.error, 1e-9);
        EXPECT_TRUE(shares.exact);
        EXPECT_EQ(shares.after->total, 40 * 30 - 1);
    }
}

TEST(RoundingShares, OfManyGridsComeFromTheSample) {
    const auto x = synthetic::activations(24, 20);
    auto tensor = std::make_shared<TensorSnapshot>(*synthetic::tensor(x, 24, 20));
    const Format format = Format::floating(2, 1);
    QuantView view;
    for (const Granularity g : {Granularity::Row, Granularity::Column, Granularity::Group}) {
        view.params = minMaxParams(format, g, g == Granularity::Group ? 8 : 0, x.data(), 24, 20);
        const auto bias = [&](std::int64_t r, std::int64_t c) {
            const std::int64_t at = g == Granularity::Row ? r : g == Granularity::Column ? c : r * 3 + c / 8;
            return view.params.bias[static_cast<std::size_t>(at)];
        };
        const RoundingShares shares = roundingShares(*tensor, view);
        const auto expected = byDefinition(x, 20, format, bias);
        expectNear(shares.count, expected.count, 1e-12);
        expectNear(shares.error, expected.error, 1e-6);
    }
    // Every third row: the counts are scaled to the whole tensor.
    tensor->sampleStride = 3;
    tensor->sampleRows = 8;
    tensor->sample.clear();
    for (std::int64_t r = 0; r < 24; r += 3)
        tensor->sample.insert(tensor->sample.end(), x.begin() + r * 20, x.begin() + (r + 1) * 20);
    view.params = minMaxParams(format, Granularity::Row, 0, x.data(), 24, 20);
    const RoundingShares shares = roundingShares(*tensor, view);
    EXPECT_FALSE(shares.exact);
    EXPECT_EQ(shares.after->total, 24 * 20);
    const auto expected = byDefinition(tensor->sample, 20, format, [&](std::int64_t r, std::int64_t) {
        return view.params.bias[static_cast<std::size_t>(3 * r)];
    });
    expectNear(shares.count, expected.count, 1e-12);
}

TEST(RoundingShares, AreEmptyWhereNothingIsRounded) {
    const auto tensor = synthetic::tensor(4, 4);
    EXPECT_TRUE(roundingShares(*tensor, QuantView{}).values.empty());
    const auto nothing = synthetic::tensor(std::vector<float>(4, std::nanf("")), 2, 2);
    EXPECT_TRUE(
        roundingShares(*nothing, synthetic::quantized(*nothing, Format::floating(2, 1))).values.empty());
}

} // namespace
} // namespace qs
