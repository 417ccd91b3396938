// SPDX-License-Identifier: GPL-3.0-or-later
// Channels and rows of a tensor, and tensors after a transform, against the definition.
#include "base/random.h"
#include "session/closeup.h"
#include "session/quant_view.h"
#include "session/transformed.h"

#include <gtest/gtest.h>

namespace {

using namespace qs;

constexpr std::int64_t kRows = 23, kCols = 40;

LoadedTensorPtr tensorOf(const std::vector<float>& x, std::int64_t rows, std::int64_t cols, Operand operand) {
    auto source = std::make_shared<MatrixSource>();
    source->rows = rows;
    source->cols = cols;
    source->read = [x, cols](std::int64_t first, std::int64_t count, float* out) {
        std::copy_n(x.begin() + first * cols, count * cols, out);
    };
    return loadTensor({0, Role::Q}, operand, source, {}, {});
}

std::vector<float> numbers() {
    std::vector<float> x(kRows * kCols);
    const Random random(11);
    for (std::size_t i = 0; i < x.size(); ++i)
        x[i] = static_cast<float>(random.normalAt(i) * (i % 7 == 3 ? 8 : 1));
    return x;
}

OperandRecipe recipeOf(const Format& format, Granularity granularity, std::int64_t groupSize = 0,
                       const Scaling& scaling = {}) {
    OperandRecipe r;
    r.format = format;
    r.granularity = granularity;
    r.groupSize = groupSize;
    r.scaling = scaling;
    return r;
}

struct Case {
    OperandRecipe recipe;
    Operand operand;
};

std::vector<Case> cases() {
    const Format e2m1 = Format::floating(2, 1), int4 = Format::integer(4);
    Scaling zeros, mx, nv;
    zeros.asymmetric = true;
    mx.type = ScaleType::E8M0;
    nv.type = ScaleType::E4M3;
    return {{recipeOf(e2m1, Granularity::Tensor), Operand::Activations},
            {recipeOf(e2m1, Granularity::Column), Operand::Activations},
            {recipeOf(e2m1, Granularity::Token), Operand::Activations},
            {recipeOf(e2m1, Granularity::Token, 16, mx), Operand::Activations},
            {recipeOf(e2m1, Granularity::Token, 16, nv), Operand::Activations},
            {recipeOf(e2m1, Granularity::Row), Operand::Weights},
            {recipeOf(int4, Granularity::Group, 16), Operand::Weights},
            {recipeOf(int4, Granularity::Group, 16, zeros), Operand::Weights},
            {recipeOf(e2m1, Granularity::Group, 16, mx), Operand::Weights}};
}

/// The whole tensor quantized as the window does it for all rows.
std::vector<float> quantizedWhole(const OperandRecipe& recipe, const QuantView& view,
                                  const std::vector<float>& x) {
    QuantParams p = view.params;
    if (recipe.granularity == Granularity::Group)
        p = minMaxParams(recipe.grid(), x.data(), kRows, kCols, view.params.tensorScale);
    std::vector<float> out(x.size());
    fakeQuantize(p, x.data(), out.data(), kRows, kCols);
    return out;
}

double noiseOf(const std::vector<float>& x, const std::vector<float>& q, std::int64_t row, std::int64_t col) {
    double noise = 0;
    for (std::int64_t r = 0; r < kRows; ++r)
        for (std::int64_t c = 0; c < kCols; ++c) {
            if ((row >= 0 && r != row) || (col >= 0 && c != col)) continue;
            const auto i = static_cast<std::size_t>(r * kCols + c);
            noise += std::pow(static_cast<double>(x[i]) - q[i], 2);
        }
    return noise;
}

TEST(Slice, HasTheValuesAndTheGridThatTheWholeGivesIt) {
    const auto x = numbers();
    for (const Case& c : cases()) {
        const LoadedTensorPtr tensor = tensorOf(x, kRows, kCols, c.operand);
        const QuantView view = quickView(c.recipe, *tensor);
        const auto q = quantizedWhole(c.recipe, view, x);
        SCOPED_TRACE(std::string(granularityName(c.recipe.granularity)) + " " +
                     std::string(scaleTypeName(c.recipe.scaling.type)));
        for (const std::int64_t col : {0, 3, 39}) {
            const SliceView slice = sliceOf(*tensor, {Slice::Kind::Channel, col}, c.recipe, view, {});
            EXPECT_EQ(slice.values->rows, kRows);
            EXPECT_EQ(slice.values->channels, 1);
            EXPECT_EQ(slice.view.distortion.count, kRows);
            EXPECT_NEAR(slice.view.distortion.noise, noiseOf(x, q, -1, col), 1e-5);
            EXPECT_TRUE(slice.view.distortion.exact);
        }
        for (const std::int64_t row : {0, 7, 22}) {
            const SliceView slice = sliceOf(*tensor, {Slice::Kind::Row, row}, c.recipe, view, {});
            EXPECT_EQ(slice.values->rows, 1);
            EXPECT_EQ(slice.values->channels, kCols);
            EXPECT_NEAR(slice.view.distortion.noise, noiseOf(x, q, row, -1), 1e-5);
        }
    }
}

TEST(Slice, OfFullPrecisionHasValuesOnly) {
    const auto x = numbers();
    const LoadedTensorPtr tensor = tensorOf(x, kRows, kCols, Operand::Activations);
    const SliceView slice = sliceOf(*tensor, {Slice::Kind::Channel, 5}, {}, {}, {});
    EXPECT_FALSE(slice.view.params.active());
    EXPECT_EQ(slice.values->histogram.total, kRows);
    EXPECT_EQ(slice.values->stats.channel(0).max, tensor->snapshot->stats.channel(5).max);
}

TEST(LoadedTensor, KnowsTheLargestOfEveryChannelAndRow) {
    auto x = numbers();
    x[4 * kCols + 9] = -1000;
    x[5 * kCols + 9] = std::nanf("");
    const auto t = tensorOf(x, kRows, kCols, Operand::Activations)->snapshot;
    EXPECT_EQ(t->channelExtremes[9].row, 4);
    EXPECT_EQ(t->channelExtremes[9].value, -1000);
    EXPECT_EQ(t->rowExtremes[4].channel, 9);
    for (std::int64_t c = 0; c < kCols; ++c) {
        const ExtremeCell& cell = t->channelExtremes[static_cast<std::size_t>(c)];
        EXPECT_EQ(std::abs(cell.value), t->stats.channel(c).absMax());
        EXPECT_EQ(x[static_cast<std::size_t>(cell.row * kCols + c)], cell.value);
    }
}

TEST(MethodResult, IsTheTransformedTensorUnderTheMethodsParameters) {
    const auto x = numbers();
    const LoadedTensorPtr tensor = tensorOf(x, kRows, kCols, Operand::Activations);
    auto transform = std::make_shared<InputTransform>();
    for (std::int64_t c = 0; c < kCols; ++c) transform->gain.push_back(1 + static_cast<float>(c % 3));
    transform->rotation = 8;
    transform->rotationSeed = 5;
    PreparedSite prepared;
    prepared.transform = transform;
    prepared.activations.format = Format::floating(2, 1);
    prepared.activations.bias = {0.25};
    const MethodResult result = methodResult(tensor, prepared, {});
    std::vector<float> v(x.size()), shown(x.size());
    transform->apply(x.data(), kRows, kCols, v.data());
    result.tensor->source->read(0, kRows, shown.data());
    EXPECT_EQ(shown, v);
    EXPECT_EQ(result.view.ranges, RangeSource::Method);
    EXPECT_EQ(result.view.params, prepared.activations);
    EXPECT_EQ(result.view.distortion.noise,
              distortionOf(prepared.activations, v.data(), kRows, kCols, false).noise);
    EXPECT_EQ(stepsOf(transform.get(), prepared.activations, kCols).size(), 2);

    prepared.transform = nullptr;
    EXPECT_EQ(methodResult(tensor, prepared, {}).tensor, tensor) << "nothing to do, nothing to copy";
    EXPECT_EQ(preShifted(tensor, prepared.activations, {}), tensor);
    const QuantParams shifted =
        preShiftFromMax(prepared.activations.format, channelMagnitudes(tensor->snapshot->stats));
    const LoadedTensorPtr after = preShifted(tensor, shifted, {});
    after->source->read(0, kRows, shown.data());
    for (std::size_t i = 0; i < x.size(); ++i)
        EXPECT_EQ(shown[i], std::ldexp(x[i], shifted.shift[i % kCols]));
}

} // namespace
