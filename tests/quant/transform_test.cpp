// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"
#include "base/random.h"
#include "quant/prepared.h"
#include "support/shared_data.h"

#include <algorithm>
#include <cmath>

namespace qs {
namespace {

std::vector<float> randomValues(std::int64_t n, std::uint64_t seed) {
    std::vector<float> v;
    Random random(seed);
    for (std::int64_t i = 0; i < n; ++i) v.push_back(static_cast<float>(random.normal()));
    return v;
}

double dot(const float* a, const float* b, std::int64_t n) {
    double sum = 0;
    for (std::int64_t i = 0; i < n; ++i) sum += static_cast<double>(a[i]) * b[i];
    return sum;
}

/// Largest change of any product of rows of W with rows of u.
double productChange(const InputTransform& t, std::int64_t channels) {
    const std::int64_t rows = 5, outputs = 7, width = t.width(channels);
    const auto u = randomValues(rows * channels, 1), w = randomValues(outputs * channels, 2);
    std::vector<float> v(static_cast<std::size_t>(rows * width)),
        wt(static_cast<std::size_t>(outputs * width));
    t.apply(u.data(), rows, channels, v.data());
    t.applyToWeights(w.data(), outputs, channels, wt.data());
    double worst = 0;
    for (std::int64_t r = 0; r < rows; ++r)
        for (std::int64_t o = 0; o < outputs; ++o)
            worst =
                std::max(worst, std::fabs(dot(u.data() + r * channels, w.data() + o * channels, channels) -
                                          dot(v.data() + r * width, wt.data() + o * width, width)));
    return worst;
}

TEST(InputTransform, FullPrecisionDoesNotNotice) {
    InputTransform t;
    EXPECT_TRUE(t.isIdentity());
    EXPECT_EQ(productChange(t, 24), 0);
    for (int j = 0; j < 24; ++j) t.gain.push_back(static_cast<float>(std::ldexp(1, j % 5 - 2)));
    EXPECT_EQ(productChange(t, 24), 0) << "powers of two are exact";
    for (std::int32_t k = 0; k < 32; ++k)
        t.gather.push_back(k < 24 ? 23 - k : k - 24); // eight channels twice
    EXPECT_LT(productChange(t, 24), 1e-12) << "halves are exact; only the order of the sum changes";
    t.rotation = 8;
    t.rotationSeed = 9;
    EXPECT_LT(productChange(t, 24), 2e-5);
    EXPECT_EQ(t.width(24), 32);
}

TEST(InputTransform, RotationIsOrthonormalAndDependsOnItsSeed) {
    const std::int64_t n = 64;
    std::vector<float> rows(n * n, 0);
    for (std::int64_t i = 0; i < n; ++i) {
        rows[static_cast<std::size_t>(i * n + i)] = 1;
        rotateBlocks(rows.data() + i * n, n, 16, 5);
    }
    for (std::int64_t i = 0; i < n; ++i)
        for (std::int64_t j = 0; j < n; ++j)
            EXPECT_NEAR(dot(rows.data() + i * n, rows.data() + j * n, n), i == j, 1e-6);
    auto a = randomValues(n, 3), b = a;
    rotateBlocks(a.data(), n, 64, 1);
    rotateBlocks(b.data(), n, 64, 2);
    EXPECT_NE(a, b);
}

TEST(InputTransform, WhatDoesNotFitIsRefused) {
    const auto refused = [](const InputTransform& t) {
        try {
            t.check(12, "blocks.0.qkv_in");
        } catch (const Error& e) {
            return std::string(e.what()).find("blocks.0.qkv_in") != std::string::npos;
        }
        return false;
    };
    InputTransform t;
    EXPECT_FALSE(refused(t));
    t.gain.assign(11, 1);
    EXPECT_TRUE(refused(t));
    t.gain.assign(12, 0);
    EXPECT_TRUE(refused(t));
    t = {};
    t.gather = {0, 12};
    EXPECT_TRUE(refused(t));
    t = {};
    t.rotation = 8;
    EXPECT_TRUE(refused(t)) << "8 does not divide 12";
    t.rotation = 6;
    EXPECT_TRUE(refused(t)) << "no Hadamard matrix of order 6";
    t.rotation = 4;
    EXPECT_FALSE(refused(t));
    t.offset.assign(3, 0);
    EXPECT_TRUE(refused(t));
}

TEST(PreparedSite, ChosenCodesAreTheValuesThatRoundingGives) {
    const std::int64_t outputs = 6, in = 10;
    const auto w = randomValues(outputs * in, 4);
    for (const Format& f : allFormats()) {
        if (f.isNone()) continue;
        PreparedSite rounded;
        rounded.weights = minMaxParams(f, Granularity::Group, 4, w.data(), outputs, in, 0.8);
        std::vector<std::uint8_t> bits(w.size());
        quantizeToBits(rounded.weights, w.data(), bits.data(), outputs, in);
        PreparedSite chosen = rounded;
        chosen.weightBits = std::make_shared<const std::vector<std::uint8_t>>(bits);
        std::vector<float> a(w.size()), b(w.size());
        preparedWeights(rounded, w.data(), in, 0, outputs, outputs, a.data());
        preparedWeights(chosen, w.data(), in, 0, outputs, outputs, b.data());
        EXPECT_TRUE(std::equal(a.begin(), a.end(), b.begin())) << f.name();
        std::vector<float> row(static_cast<std::size_t>(in));
        preparedWeights(chosen, w.data() + 4 * in, in, 4, 1, outputs, row.data());
        EXPECT_TRUE(std::equal(row.begin(), row.end(), b.begin() + 4 * in)) << "a row alone";
        EXPECT_TRUE(sameWeights(rounded, rounded));
        EXPECT_FALSE(sameWeights(rounded, chosen));
    }
}

TEST(PreparedSite, SavesAndLoadsTransformCodesAndCompensation) {
    const std::int64_t outputs = 3, in = 4;
    const auto w = randomValues(outputs * 8, 6);
    PreparedModel m;
    m.recipe = openRecipe("minmax-w4a4");
    PreparedSite& site = m.sites[{0, Role::O}];
    InputTransform t;
    t.gain = {1, 0.5f, 3, 0.1f};
    t.gather = {3, 2, 1, 0, 0, 1, 2, 3};
    t.rotation = 4;
    t.rotationSeed = 0xfedcba9876543210ull;
    t.offset.assign(8, 0.25f);
    site.transform = std::make_shared<const InputTransform>(t);
    site.weights = minMaxParams(Format::parse("e2m1"), Granularity::Row, 0, w.data(), outputs, 8);
    std::vector<std::uint8_t> bits(24);
    quantizeToBits(site.weights, w.data(), bits.data(), outputs, 8);
    site.weightBits = std::make_shared<const std::vector<std::uint8_t>>(bits);
    site.activations.format = Format::parse("int4");
    site.activations.bias = {-1};
    site.compensation = {2, randomValues(16, 7), randomValues(6, 8)};
    EXPECT_NO_THROW(checkPrepared(site, outputs, in, "o"));
    const test::ScratchDir scratch;
    m.save(scratch.path());
    const PreparedModel back = PreparedModel::load(scratch.path());
    const PreparedSite& read = back.sites.at({0, Role::O});
    EXPECT_EQ(*read.transform, t);
    EXPECT_EQ(*read.weightBits, bits);
    EXPECT_EQ(read.compensation, site.compensation);
    EXPECT_EQ(back.hash(), m.hash());
    EXPECT_TRUE(sameWeights(read, site));
    EXPECT_TRUE(sameInput(read, site));

    PreparedSite wrong = site;
    wrong.compensation.up.pop_back();
    EXPECT_THROW(checkPrepared(wrong, outputs, in, "o"), Error);
    wrong = site;
    wrong.weightBits = std::make_shared<const std::vector<std::uint8_t>>(24, std::uint8_t(16));
    EXPECT_THROW(checkPrepared(wrong, outputs, in, "o"), Error);
}

} // namespace
} // namespace qs
