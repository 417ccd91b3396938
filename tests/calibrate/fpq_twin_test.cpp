// SPDX-License-Identifier: GPL-3.0-or-later
// The fast search chooses what the direct search chooses.
#include "base/parallel.h"
#include "calibrate/capture.h"
#include "calibrate/fpq/fpq.h"
#include "calibrate/fpq/losses.h"
#include "calibrate/models.h"
#include "calibrate/random_layer.h"

namespace qs {
namespace {

using test::RandomLayer;

struct Widths {
    Format weights, activations;
    bool preShift;
};

FpqResult searched(FpqOptions o, FpqOptions::Search search, const float* x, std::int64_t rows,
                   std::int64_t channels, const float* w, std::int64_t outputs, const Widths& widths) {
    o.search = search;
    return fpqSearch(
        fpqProblem(o, x, rows, channels, w, outputs, widths.weights, widths.activations, widths.preShift), o);
}

void expectSameChoices(const FpqOptions& o, const float* x, std::int64_t rows, std::int64_t channels,
                       const float* w, std::int64_t outputs, const Widths& widths) {
    SCOPED_TRACE(widths.weights.name() + " " + widths.activations.name() +
                 (widths.preShift ? " pre-shift" : ""));
    const FpqResult direct = searched(o, FpqOptions::Search::Direct, x, rows, channels, w, outputs, widths),
                    fast = searched(o, FpqOptions::Search::Fast, x, rows, channels, w, outputs, widths);
    EXPECT_EQ(fast.weights.format, direct.weights.format);
    EXPECT_EQ(fast.weights.bias, direct.weights.bias);
    EXPECT_EQ(fast.activations.format, direct.activations.format);
    EXPECT_EQ(fast.activations.bias, direct.activations.bias);
    EXPECT_EQ(fast.activations.shift, direct.activations.shift);
}

const Format kE2M1 = Format::floating(2, 1), kE3M2 = Format::floating(3, 2), kE4M3 = Format::floating(4, 3);
const Widths kWidths[] = {{kE2M1, kE2M1, true},          {kE2M1, kE2M1, false},
                          {kE3M2, kE3M2, true},          {kE3M2, kE3M2, false},
                          {kE4M3, kE4M3, true},          {kE2M1, kE4M3, true},
                          {kE2M1, kE4M3, false},         {kE2M1, Format::none(), false},
                          {Format::none(), kE2M1, true}, {Format::integer(4), Format::integer(8), true}};

/// Tall, square and wide layers take different shortcuts; sizes are ragged.
TEST(FpqTwins, RandomLayers) {
    FpqOptions o;
    o.k = 30;
    for (const auto& [rows, channels, outputs] :
         {std::array<std::int64_t, 3>{300, 37, 29}, {140, 19, 130}, {260, 70, 9}, {40, 60, 30}}) {
        const RandomLayer l(rows, channels, outputs, static_cast<std::uint64_t>(rows));
        for (const Widths& widths : kWidths)
            expectSameChoices(o, l.x.data(), rows, channels, l.w.data(), outputs, widths);
    }
}

TEST(FpqTwins, EveryOrderAndGrid) {
    const RandomLayer l(200, 33, 27, 7);
    for (const auto order : {FpqOptions::Order::Paper, FpqOptions::Order::Code})
        for (const auto grid : {FpqOptions::Grid::Bias, FpqOptions::Grid::Clip}) {
            FpqOptions o;
            o.order = order;
            o.grid = grid;
            o.k = 25;
            for (const bool preShift : {false, true})
                expectSameChoices(o, l.x.data(), l.rows, l.channels, l.w.data(), l.outputs,
                                  {kE2M1, kE2M1, preShift});
        }
}

TEST(FpqTwins, GoldenLayer) {
    QS_REQUIRE_SHARED();
    const auto golden = test::readJson(test::golden("fp4_golden.json")).at("layer");
    const auto w = golden.at("W").at("x").get<std::vector<float>>(),
               x = golden.at("X").at("x").get<std::vector<float>>();
    for (const Widths& widths : kWidths) expectSameChoices({}, x.data(), 16, 12, w.data(), 5, widths);
}

/// The paper's grid on all linears of a real model at W4A4, and on some at other widths.
TEST(FpqTwins, Stories) {
    QS_REQUIRE_SHARED();
    Engine engine(openCheckpoint(test::model(test::kStories.file)));
    const Checkpoint& checkpoint = engine.checkpoint();
    const Capture capture = captureActivations(engine, test::sequenceIds(test::kStories, "len128_bos"), {},
                                               std::uint64_t(1) << 30);
    for (const SiteId& site : checkpoint.sites()) {
        if (!tapOf(site)) continue;
        SCOPED_TRACE(site.name());
        const CapturedTap& tap = capture.taps.at(*tapOf(site));
        const WeightRef weight = checkpoint.weight(site);
        std::vector<float> w(static_cast<std::size_t>(weight.rows() * weight.cols()));
        weight.readRows(0, weight.rows(), w.data());
        for (const Widths& widths : kWidths) {
            const bool always = widths.weights == kE2M1 && widths.activations == kE2M1 && widths.preShift;
            if (always || (site.block == 2 && site.role == Role::Down))
                expectSameChoices({}, tap.values.data(), tap.rows, tap.channels, w.data(), weight.rows(),
                                  widths);
        }
    }
}

TEST(FpqTwins, ThreadsDoNotMatter) {
    const RandomLayer l(300, 40, 31, 8);
    const FpqOptions o;
    std::vector<FpqResult> results;
    for (const int threads : {1, 3}) {
        setThreadCount(threads);
        results.push_back(fpqSearch(l.problem(o, kE2M1, kE2M1, true), o));
    }
    setThreadCount(0);
    EXPECT_EQ(results[0].weights.bias, results[1].weights.bias);
    EXPECT_EQ(results[0].activations.bias, results[1].activations.bias);
    EXPECT_EQ(results[0].loss, results[1].loss);
}

} // namespace
} // namespace qs
