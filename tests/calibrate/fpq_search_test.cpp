// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"
#include "base/parallel.h"
#include "calibrate/fpq/fpq.h"
#include "calibrate/random_layer.h"

#include <cmath>
#include <gtest/gtest.h>
#include <limits>

namespace qs {
namespace {

using test::RandomLayer;

const Format kE2M1 = Format::floating(2, 1);

/// The loss from the definition, in double.
double lossOf(const RandomLayer& l, const QuantParams& weights, const QuantParams& activations) {
    std::vector<float> x(l.x.size()), w(l.w.size());
    fakeQuantize(activations, l.x.data(), x.data(), l.rows, l.channels);
    fakeQuantize(weights, l.w.data(), w.data(), l.outputs, l.channels);
    double loss = 0;
    for (std::int64_t t = 0; t < l.rows; ++t)
        for (std::int64_t o = 0; o < l.outputs; ++o) {
            double error = 0;
            for (std::int64_t j = 0; j < l.channels; ++j) {
                const auto a = static_cast<std::size_t>(t * l.channels + j),
                           b = static_cast<std::size_t>(o * l.channels + j);
                error += static_cast<double>(x[a]) * static_cast<double>(w[b]) -
                         static_cast<double>(l.x[a]) * static_cast<double>(l.w[b]);
            }
            loss += error * error;
        }
    return loss;
}

TEST(FpqSearch, ReportsTheLossOfItsSettings) {
    const RandomLayer l(70, 33, 21, 1);
    const FpqOptions o;
    const FpqResult r = fpqSearch(l.problem(o, kE2M1, kE2M1, true), o);
    const double wanted = lossOf(l, r.weights, r.activations);
    EXPECT_NEAR(r.loss, wanted, 1e-5 * wanted);
    EXPECT_LT(r.loss, r.startLoss);
}

/// One operand alone, by enumeration: every row's bias and the format are the best of the grid.
TEST(FpqSearch, WeightsAloneAreTheBestOfTheGrid) {
    const RandomLayer l(40, 18, 5, 2);
    FpqOptions o;
    o.k = 30;
    const FpqResult r = fpqSearch(l.problem(o, kE2M1, Format::none(), false), o);
    EXPECT_FALSE(r.activations.active());
    double bestTotal = std::numeric_limits<double>::infinity();
    QuantParams best;
    for (const Format& f : candidateFormats(kE2M1)) {
        QuantParams p;
        p.format = f;
        p.granularity = Granularity::Row;
        double total = 0;
        for (std::int64_t row = 0; row < l.outputs; ++row) {
            RandomLayer one = l;
            one.outputs = 1;
            one.w.assign(l.w.begin() + row * l.channels, l.w.begin() + (row + 1) * l.channels);
            double least = std::numeric_limits<double>::infinity(), bias = 0;
            for (const double factor : gridFactors(o)) {
                QuantParams q;
                q.format = f;
                q.granularity = Granularity::Row;
                q.bias = {candidateBias(o, f, absMaxOf(one.w.data(), l.channels), factor)};
                if (const double loss = lossOf(one, q, {}); loss < least) {
                    least = loss;
                    bias = q.bias[0];
                }
            }
            p.bias.push_back(bias);
            total += least;
        }
        if (total < bestTotal) {
            bestTotal = total;
            best = p;
        }
    }
    EXPECT_EQ(r.weights.format, best.format);
    EXPECT_EQ(r.weights.bias, best.bias);
}

TEST(FpqSearch, ClipGridNeverLosesToMinMax) {
    const RandomLayer l(50, 24, 10, 3);
    FpqOptions o;
    o.grid = FpqOptions::Grid::Clip;
    o.fixedFormats = true;
    o.k = 20;
    for (const bool preShift : {false, true}) {
        const FpqResult r = fpqSearch(l.problem(o, kE2M1, kE2M1, preShift), o);
        EXPECT_LE(r.loss, r.startLoss);
    }
}

TEST(FpqSearch, SilentRowsAndChannelsGetFiniteBiases) {
    RandomLayer l(30, 12, 6, 4);
    for (std::int64_t t = 0; t < l.rows; ++t) l.x[static_cast<std::size_t>(t * l.channels + 3)] = 0;
    std::fill_n(l.w.begin() + 2 * l.channels, l.channels, 0.0f);
    FpqOptions o;
    o.k = 10;
    for (const bool preShift : {false, true}) {
        const FpqResult r = fpqSearch(l.problem(o, kE2M1, kE2M1, preShift), o);
        checkParams(r.weights, l.outputs, l.channels);
        checkParams(r.activations, l.rows, l.channels);
        EXPECT_TRUE(std::isfinite(r.loss));
        if (preShift) {
            EXPECT_EQ(r.activations.shift[3], (1 << r.activations.format.exponentBits) - 1);
        }
    }
    std::fill(l.x.begin(), l.x.end(), 0.0f);
    const FpqResult zero = fpqSearch(l.problem(o, kE2M1, kE2M1, true), o);
    EXPECT_EQ(zero.loss, 0);
    l.x[5] = std::numeric_limits<float>::infinity();
    EXPECT_THROW(fpqSearch(l.problem(o, kE2M1, kE2M1, true), o), Error);
}

TEST(FpqSearch, OrdersDifferOnlyInTheirSteps) {
    const RandomLayer l(60, 20, 12, 5);
    for (const auto order : {FpqOptions::Order::Paper, FpqOptions::Order::Code})
        for (const bool preShift : {false, true}) {
            FpqOptions o;
            o.order = order;
            o.k = 25;
            const FpqResult r = fpqSearch(l.problem(o, kE2M1, kE2M1, preShift), o);
            EXPECT_LT(r.loss, r.startLoss);
            EXPECT_EQ(r.activations.shift.empty(), !preShift);
        }
}

TEST(FpqSearch, CandidatesOfAnotherWidthAreRefused) {
    const RandomLayer l(4, 4, 2, 6);
    FpqOptions o;
    o.weightFormats = {Format::floating(4, 3)};
    EXPECT_THROW(l.problem(o, kE2M1, kE2M1, false), Error);
}

} // namespace
} // namespace qs
