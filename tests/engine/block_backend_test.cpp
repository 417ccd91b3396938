// SPDX-License-Identifier: GPL-3.0-or-later
// Block formats under the packed backend: the codes are those of the definition, and outputs keep a stated
// bound.
#include "base/random.h"
#include "engine/tiny_model.h"
#include "model/integer_weights.h"
#include "model/quantized_input.h"
#include "support/shared_data.h"

#include <algorithm>
#include <cmath>
#include <ostream>

namespace qs {
namespace {

struct Case {
    const char* name;
    GridSpec weights;
    QuantParams activations;
};

QuantParams activations(const char* format, Granularity g, std::int64_t group, ScaleType scale) {
    QuantParams p;
    p.format = Format::parse(format);
    p.granularity = g;
    p.groupSize = group;
    p.scaling.type = scale;
    if (scale == ScaleType::E4M3) p.tensorScale = tensorScaleFor(p.format, 6.0);
    if (g == Granularity::Tensor) p.bias = {biasForMax(p.format, 3.0)};
    return p;
}

GridSpec groups(const char* format, std::int64_t group, ScaleType scale) {
    GridSpec spec;
    spec.format = Format::parse(format);
    spec.granularity = Granularity::Group;
    spec.groupSize = group;
    spec.scaling.type = scale;
    return spec;
}

std::vector<Case> cases() {
    return {{"mxfp4", groups("e2m1", 32, ScaleType::E8M0),
             activations("e2m1", Granularity::Token, 32, ScaleType::E8M0)},
            {"nvfp4", groups("e2m1", 16, ScaleType::E4M3),
             activations("e2m1", Granularity::Token, 16, ScaleType::E4M3)},
            {"mxfp6", groups("e2m3", 32, ScaleType::E8M0),
             activations("e2m3", Granularity::Token, 32, ScaleType::E8M0)},
            {"int4_g64_int8", groups("int4", 64, ScaleType::Real),
             activations("int8", Granularity::Token, 0, ScaleType::Real)},
            {"int4_g128_tensor", groups("int4", 128, ScaleType::Real),
             activations("int8", Granularity::Tensor, 0, ScaleType::Real)}};
}

std::vector<float> normals(std::int64_t n, std::uint64_t seed) {
    const Random random(seed);
    std::vector<float> v(static_cast<std::size_t>(n));
    for (std::size_t i = 0; i < v.size(); ++i) v[i] = static_cast<float>(random.normalAt(i));
    return v;
}

/// For messages: gtest would print the bytes, padding included.
void PrintTo(const Case& c, std::ostream* out) {
    *out << c.name;
}

class BlockBackend : public ::testing::TestWithParam<Case> {};

TEST_P(BlockBackend, ProductsKeepTheirBoundAroundTheDefinition) {
    const Case& c = GetParam();
    for (const std::int64_t width : {200, 512, 1000}) {
        const std::int64_t rows = 21, outputs = 37;
        const auto x = normals(rows * width, 1), w = normals(outputs * width, 2);
        PreparedSite site;
        site.weights = minMaxParams(c.weights, w.data(), outputs, width);
        site.activations = c.activations;
        IntegerForm form;
        ASSERT_EQ(integerForm(site, outputs, width, &form), "");
        const auto weights =
            packIntegers(outputs, width, site.weights, form,
                         [&](std::int64_t first, std::int64_t count, std::int8_t* out) {
                             preparedCodes(site, w.data() + first * width, width, first, count, outputs, out);
                         },
                         {});
        InputScratch scratch;
        QuantizedInput input(x.data(), rows, width, scratch);
        std::vector<float> y(static_cast<std::size_t>(rows * outputs));
        weights->multiply(input.coded(site, form), form, y.data(), PackedMatrix::Into::Replace, nullptr, {});

        std::vector<float> xq(x.size()), wq(w.size());
        fakeQuantize(site.activations, x.data(), xq.data(), rows, width);
        fakeQuantize(site.weights, w.data(), wq.data(), outputs, width);
        const double groupsInAll =
            std::ceil(static_cast<double>(width) / static_cast<double>(c.weights.groupSize));
        for (std::int64_t r = 0; r < rows; ++r)
            for (std::int64_t o = 0; o < outputs; ++o) {
                double sum = 0, magnitude = 0;
                for (std::int64_t k = 0; k < width; ++k) {
                    const double t = static_cast<double>(xq[static_cast<std::size_t>(r * width + k)]) *
                                     wq[static_cast<std::size_t>(o * width + k)];
                    sum += t;
                    magnitude += std::fabs(t);
                }
                // One rounding per group for its sum, its two scales, its two products and the addition; two
                // at the end, and those of the definition's own factors.
                const double bound = (groupsInAll + 10) * 0x1p-24 * magnitude;
                ASSERT_NEAR(y[static_cast<std::size_t>(r * outputs + o)], sum, bound)
                    << width << ' ' << r << ' ' << o;
            }
    }
}

TEST(BlockForms, AScaleBeyondF32IsFoundWhereverItIs) {
    PreparedSite site;
    site.weights.format = site.activations.format = Format::parse("e2m1");
    site.weights.granularity = Granularity::Group;
    site.weights.groupSize = 16;
    site.activations.granularity = Granularity::Token;
    for (const std::int64_t outputs : {1, 7, 8, 21}) {
        site.weights.bias.assign(static_cast<std::size_t>(outputs), 3);
        EXPECT_EQ(integerForm(site, outputs, 16, nullptr), "");
        for (double& bias : site.weights.bias) {
            bias = -200;
            EXPECT_EQ(integerForm(site, outputs, 16, nullptr), "a scale is outside of what f32 can take");
            bias = 3;
        }
    }
}

TEST_P(BlockBackend, LogitsFollowSimulationUntilACodeFlips) {
    test::TinyModel model;
    model.hidden = 96;
    model.inner = 160;
    model.randomize(51);
    const test::ScratchDir dir;
    model.write(dir.path());
    const auto checkpoint = openCheckpoint(dir.path());
    auto prepared = std::make_shared<PreparedModel>();
    for (const SiteId& site : checkpoint->sites()) {
        if (site.role == Role::Embed) continue;
        const WeightRef weight = checkpoint->weight(site);
        const auto w = weight.readAll();
        prepared->sites[site].weights =
            minMaxParams(GetParam().weights, w.data(), weight.rows(), weight.cols());
        prepared->sites[site].activations = GetParam().activations;
    }
    EXPECT_TRUE(simulatedSites(*checkpoint, *prepared).empty());
    const auto ids = test::randomIds(40, model.vocab, 3);
    Engine engine(checkpoint);
    const auto simulated = engine.logits(ids, {"v", prepared, Backend::Simulate}),
               packed = engine.logits(ids, {"v", prepared, Backend::Packed}), full = engine.logits(ids);
    const std::size_t vocab = full.size() / ids.size();
    double apart = 0, effect = 0;
    std::size_t close = 0;
    for (std::size_t t = 0; t < ids.size(); ++t) {
        double worst = 0;
        for (std::size_t v = t * vocab; v < (t + 1) * vocab; ++v) {
            worst = std::max(worst, static_cast<double>(std::fabs(packed[v] - simulated[v])));
            effect += std::fabs(full[v] - simulated[v]);
            apart += std::fabs(packed[v] - simulated[v]);
        }
        close += worst < 1e-4 ? 1 : 0;
    }
    EXPECT_GE(close, 5u);
    EXPECT_LT(apart, 0.2 * effect);
}

INSTANTIATE_TEST_SUITE_P(Formats, BlockBackend, ::testing::ValuesIn(cases()),
                         [](const auto& c) { return std::string(c.param.name); });

} // namespace
} // namespace qs
