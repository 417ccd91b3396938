// SPDX-License-Identifier: GPL-3.0-or-later
#include "calibrate/mergequant/migration.h"

#include "base/error.h"
#include "calibrate/mergequant/products.h"
#include "calibrate/mergequant/steps.h"
#include "calibrate/mergequant_layer.h"

#include <algorithm>
#include <gtest/gtest.h>

namespace qs {
namespace {

using namespace test;

const char* const kFormats[] = {"int4", "e1m2", "e2m1", "int8"};

std::vector<std::int32_t> ones(std::size_t n) {
    return std::vector<std::int32_t>(n, 1);
}

std::vector<std::int32_t> copiesForTest(std::size_t n) {
    std::vector<std::int32_t> copies(n, 1);
    for (std::size_t j = 2; j < n; j += 9) copies[j] = 1 + static_cast<std::int32_t>(j) % 4;
    return copies;
}

/// One static bias per channel, as any other per-channel quantizer has it.
QuantParams perChannel(const Format& f, const std::vector<double>& step) {
    QuantParams p;
    p.format = f;
    p.granularity = Granularity::Column;
    for (const double s : step) p.bias.push_back(std::log2(unitStep(f) / s));
    return p;
}

Matrix fakeQuantized(const QuantParams& p, MatrixView x) {
    Matrix q(x.rows, x.cols);
    fakeQuantize(p, x.values, q.values.data(), x.rows, x.cols);
    return q;
}

TEST(Migration, WithPowerOfTwoStepsItIsPerChannelFakeQuantizationBitForBit) {
    const SyntheticLayer layer(200, 64, 8, 1);
    for (const char* name : kFormats) {
        const Format f = Format::parse(name);
        const auto step = powerOfTwoSteps(absMaxSteps(layer.x, f));
        const Migration m = layOut(step, ones(64), true);
        const Matrix u = dequantizeInput(quantizeInput(layer.x, m, f), m);
        EXPECT_EQ(u.values, fakeQuantized(perChannel(f, step), layer.x).values) << name;

        // And W' q = W u^: the steps move from the input into the weights without any rounding.
        const auto moved = plainProduct(quantizeInput(layer.x, m, f), migrateWeights(layer.w, m));
        EXPECT_EQ(moved.values, plainProduct(u, layer.w).values) << name;
    }
}

TEST(Migration, WithAnyStepsItIsPerChannelFakeQuantizationUpToF32Rounding) {
    const SyntheticLayer layer(300, 64, 8, 2);
    for (const char* name : kFormats) {
        const Format f = Format::parse(name);
        const auto step = representableSteps(absMaxSteps(layer.x, f));
        const Migration m = layOut(step, ones(64), true);
        const Matrix q = quantizeInput(layer.x, m, f), u = dequantizeInput(q, m),
                     expected = fakeQuantized(perChannel(f, step), layer.x);
        int differing = 0;
        for (std::int64_t r = 0; r < u.rows; ++r)
            for (std::int64_t j = 0; j < u.cols; ++j)
                differing +=
                    std::fabs(u.row(r)[j] - expected.row(r)[j]) > 1e-6 * std::fabs(expected.row(r)[j]);
        EXPECT_LE(differing, 2) << name << ": only a value next to a tie may round to the other side";
        const auto moved = plainProduct(q, migrateWeights(layer.w, m)), y = plainProduct(u, layer.w);
        for (std::size_t i = 0; i < y.values.size(); ++i)
            EXPECT_NEAR(moved.values[i], y.values[i], 1e-5) << name;
    }
}

TEST(Migration, TheInputIsIntegersAndTheIntegerProductIsTheFloatProduct) {
    const SyntheticLayer layer(64, 96, 24, 3);
    const Format f = Format::parse("int4");
    const auto copies = copiesForTest(96);
    const Migration m = layOut(representableSteps(absMaxSteps(layer.x, f)), copies, true);
    const Matrix v = migrateInput(layer.x, m), q = quantizeInput(layer.x, m, f);
    std::vector<std::int32_t> codes(q.values.size());
    quantizeToCodes(unitQuantizer(f), v.values.data(), codes.data(), q.rows, q.cols);
    for (std::size_t i = 0; i < codes.size(); ++i) ASSERT_EQ(q.values[i], static_cast<float>(codes[i]));
    EXPECT_EQ(*std::max_element(codes.begin(), codes.end()), 7);

    // Weight scales that are powers of two: then the float path has nothing to round either.
    const Matrix w = migrateWeights(layer.w, m);
    QuantParams p = minMaxParams(f, Granularity::Row, 0, w.values.data(), w.rows, w.cols);
    for (double& b : p.bias) b = std::floor(b);
    std::vector<std::int32_t> weightCodes(w.values.size());
    quantizeToCodes(p, w.values.data(), weightCodes.data(), w.rows, w.cols);
    const Matrix y = timesTransposed(q, fakeQuantized(p, w));
    for (std::int64_t r = 0; r < y.rows; ++r)
        for (std::int64_t i = 0; i < y.cols; ++i) {
            std::int32_t sum = 0;
            for (std::int64_t k = 0; k < q.cols; ++k)
                sum += codes[static_cast<std::size_t>(r * q.cols + k)] *
                       weightCodes[static_cast<std::size_t>(i * q.cols + k)];
            const double scale = unitStep(f) * std::exp2(-p.bias[static_cast<std::size_t>(i)]);
            ASSERT_EQ(y.row(r)[i], static_cast<float>(scale * sum));
        }
}

TEST(Migration, PlainCopiesAreTheUnsplitChannel) {
    const SyntheticLayer layer(100, 40, 8, 4);
    const Format f = Format::parse("int4");
    // Steps so small that many values clip: plain copies are exact even there.
    auto step = powerOfTwoSteps(absMaxSteps(layer.x, f));
    for (double& s : step) s /= 4;
    auto copies = ones(40);
    copies[3] = 4, copies[7] = 2, copies[32] = 8;
    const Migration whole = layOut(step, ones(40), false), split = layOut(step, copies, false);
    EXPECT_EQ(split.width(), 40 + 3 + 1 + 7);
    EXPECT_TRUE(split.offset.empty());
    const Matrix q = quantizeInput(layer.x, whole, f), s = quantizeInput(layer.x, split, f);
    EXPECT_EQ(dequantizeInput(q, whole).values, dequantizeInput(s, split).values);
    EXPECT_EQ(plainProduct(q, migrateWeights(layer.w, whole)).values,
              plainProduct(s, migrateWeights(layer.w, split)).values);
}

TEST(Migration, StaggeredCopiesAddUpToTheFinerRounding) {
    const Format f = Format::parse("int4");
    Random random(5);
    for (std::int32_t t = 1; t <= 9; ++t) {
        Matrix u(4000, 1);
        for (float& v : u.values) {
            do v = static_cast<float>(13 * random.uniform() - 6.5);
            while (std::fabs(std::fabs(std::remainder(static_cast<double>(t) * v, 1)) - 0.5) < 1e-4); // a tie
        }
        const Migration m = layOut({1}, {t}, true);
        const Matrix q = quantizeInput(u, m, f);
        for (std::int64_t r = 0; r < u.rows; ++r) {
            float sum = 0;
            for (std::int64_t k = 0; k < q.cols; ++k) sum += q.row(r)[k];
            ASSERT_EQ(sum, std::nearbyint(t * static_cast<double>(u.row(r)[0]))) << t << " copies";
        }
    }
}

TEST(Migration, TheOrderOfPhysicalChannelsChangesNothing) {
    const SyntheticLayer layer(50, 33, 5, 6);
    const Format f = Format::parse("e1m2");
    const Migration m = layOut(powerOfTwoSteps(absMaxSteps(layer.x, f)), copiesForTest(33), true);
    Migration other = m;
    std::reverse(other.gather.begin(), other.gather.end());
    std::reverse(other.offset.begin(), other.offset.end());
    const auto product = [&](const Migration& way) {
        return plainProduct(quantizeInput(layer.x, way, f), migrateWeights(layer.w, way)).values;
    };
    const auto a = product(m), b = product(other);
    for (std::size_t i = 0; i < a.size(); ++i) EXPECT_NEAR(a[i], b[i], 1e-12 * 100);
    EXPECT_EQ(dequantizeInput(quantizeInput(layer.x, m, f), m).values,
              dequantizeInput(quantizeInput(layer.x, other, f), other).values);
}

TEST(Migration, AnIdentityGatherIsNoGather) {
    const SyntheticLayer layer(20, 16, 4, 7);
    const Migration m = layOut(std::vector<double>(16, 1.0), ones(16), true);
    EXPECT_TRUE(m.offset.empty());
    EXPECT_EQ(migrateInput(layer.x, m).values, layer.x.values);
    EXPECT_EQ(migrateWeights(layer.w, m).values, layer.w.values);
}

TEST(Migration, RefusesOtherChannels) {
    const SyntheticLayer layer(4, 16, 4, 8);
    const Migration m = layOut(std::vector<double>(15, 1.0), ones(15), true);
    EXPECT_THROW(migrateInput(layer.x, m), Error);
    EXPECT_THROW(migrateWeights(layer.w, m), Error);
    EXPECT_THROW(dequantizeInput(layer.x, m), Error);
}

} // namespace
} // namespace qs
