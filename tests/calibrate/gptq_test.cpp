// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"
#include "base/parallel.h"
#include "calibrate/matrices.h"
#include "calibrate/methods/cholesky.h"
#include "calibrate/methods/gptq.h"
#include "calibrate/methods/gram.h"
#include "calibrate/methods/weight_clip.h"

#include <Eigen/Cholesky>
#include <Eigen/LU>
#include <algorithm>
#include <gtest/gtest.h>
#include <numeric>

namespace qs {
namespace {

using test::correlatedInputs;
using test::normalMatrix;
using test::outputError;
using test::plainGram;

GridSpec spec(const char* format, Granularity g = Granularity::Row, std::int64_t group = 0,
              Scaling scaling = {}) {
    return {Format::parse(format), g, group, 1, scaling};
}

/// Formats and granularities of every kind that weights can have.
std::vector<GridSpec> weightSpecs() {
    Scaling asymmetric, mx, nv;
    asymmetric.asymmetric = true;
    mx.type = ScaleType::E8M0;
    nv.type = ScaleType::E4M3;
    return {spec("int4"),
            spec("e2m1"),
            spec("e2m1", Granularity::Tensor),
            spec("e3m0", Granularity::Group, 10),
            spec("int3", Granularity::Group, 16, asymmetric),
            spec("int4", Granularity::Row, 0, asymmetric),
            spec("e2m1", Granularity::Group, 32, mx),
            spec("e2m1", Granularity::Group, 16, nv),
            spec("nf4", Granularity::Group, 64)};
}

std::vector<float> valuesOf(const GptqResult& r, std::int64_t outputs, std::int64_t width) {
    std::vector<float> q(r.bits.size());
    valuesOfBits(r.params, r.bits.data(), q.data(), outputs, width);
    return q;
}

/// The published algorithm, word for word: upper Cholesky factor of the damped inverse, columns in order,
/// errors pushed to the right, blocks of 128 whose update of the rest comes at their end.
std::vector<float> published(QuantParams params, const std::vector<float>& weights, std::int64_t outputs,
                             std::int64_t width, const std::vector<double>& gram, double damping,
                             bool dynamicGroups) {
    using Matrix = Eigen::MatrixXd;
    Matrix w(outputs, width), h(width, width);
    for (std::int64_t r = 0; r < outputs; ++r)
        for (std::int64_t c = 0; c < width; ++c) w(r, c) = weights[static_cast<std::size_t>(r * width + c)];
    for (std::int64_t i = 0; i < width; ++i)
        for (std::int64_t j = 0; j < width; ++j) h(i, j) = gram[static_cast<std::size_t>(i * width + j)];
    for (std::int64_t i = 0; i < width; ++i)
        if (h(i, i) == 0) {
            h(i, i) = 1;
            w.col(i).setZero();
        }
    h += damping * h.diagonal().mean() * Matrix::Identity(width, width);
    const Matrix inverse = h.inverse();
    const Matrix u = Eigen::LLT<Matrix>(inverse).matrixU();
    std::vector<float> q(weights.size());
    for (std::int64_t i1 = 0; i1 < width; i1 += 128) {
        const std::int64_t i2 = std::min<std::int64_t>(width, i1 + 128), n = i2 - i1;
        Matrix w1 = w.middleCols(i1, n), errors = Matrix::Zero(outputs, n);
        for (std::int64_t i = 0; i < n; ++i) {
            const std::int64_t col = i1 + i;
            if (dynamicGroups && col % params.groupSize == 0) {
                const std::int64_t g = std::min(params.groupSize, width - col);
                std::vector<float> slice(static_cast<std::size_t>(outputs * g));
                for (std::int64_t r = 0; r < outputs; ++r)
                    for (std::int64_t c = 0; c < g; ++c)
                        slice[static_cast<std::size_t>(r * g + c)] = static_cast<float>(w(r, col + c));
                const QuantParams fresh =
                    minMaxParams({params.format, Granularity::Row, 0, 1, params.scaling}, slice.data(),
                                 outputs, g, params.tensorScale);
                const auto perRow = static_cast<std::int64_t>(params.biasCount(1, width));
                for (std::int64_t r = 0; r < outputs; ++r) {
                    const auto to = static_cast<std::size_t>(r * perRow + col / params.groupSize);
                    params.bias[to] = fresh.bias[static_cast<std::size_t>(r)];
                    if (!params.zero.empty()) params.zero[to] = fresh.zero[static_cast<std::size_t>(r)];
                }
            }
            // One column in the place where its own biases are.
            std::vector<float> full(weights.size());
            for (std::int64_t r = 0; r < outputs; ++r)
                full[static_cast<std::size_t>(r * width + col)] = static_cast<float>(w1(r, i));
            fakeQuantize(params, full.data(), full.data(), outputs, width);
            for (std::int64_t r = 0; r < outputs; ++r) {
                const auto at = static_cast<std::size_t>(r * width + col);
                q[at] = full[at];
                errors(r, i) = (w1(r, i) - q[at]) / u(col, col);
            }
            w1.rightCols(n - i) -= errors.col(i) * u.block(col, col, 1, n - i);
        }
        w.rightCols(width - i2) -= errors * u.block(i1, i2, n, width - i2);
    }
    return q;
}

/// Share of elements that differ: last-bit differences may flip a rare rounding.
double differingShare(const std::vector<float>& a, const std::vector<float>& b) {
    std::size_t count = 0;
    for (std::size_t i = 0; i < a.size(); ++i) count += a[i] != b[i];
    return static_cast<double>(count) / static_cast<double>(a.size());
}

TEST(Gptq, EqualsThePublishedUpdate) {
    const std::int64_t outputs = 11, rows = 700;
    for (const std::int64_t width : {30, 200, 300}) {
        const auto x = correlatedInputs(rows, width, 3);
        const auto w = normalMatrix(outputs, width, 4, 0.05);
        const auto gram = plainGram(x, rows, width);
        for (const GridSpec& s : weightSpecs()) {
            const QuantParams p = minMaxParams(s, w.data(), outputs, width);
            const GptqResult r = gptq(p, w.data(), outputs, width, gram);
            EXPECT_EQ(r.params, p);
            EXPECT_LE(differingShare(valuesOf(r, outputs, width),
                                     published(p, w, outputs, width, gram, 0.01, false)),
                      0.001)
                << s.format.name() << ' ' << width;
        }
    }
}

TEST(Gptq, DynamicGroupsEqualThePublishedOnes) {
    const std::int64_t outputs = 9, rows = 800, width = 420;
    const auto x = correlatedInputs(rows, width, 5);
    const auto w = normalMatrix(outputs, width, 6, 0.05);
    const auto gram = plainGram(x, rows, width);
    Scaling asymmetric, mx;
    asymmetric.asymmetric = true;
    mx.type = ScaleType::E8M0;
    GptqOptions options;
    options.dynamicGroups = true;
    for (const GridSpec& s :
         {spec("int4", Granularity::Group, 128, asymmetric), spec("e2m1", Granularity::Group, 50),
          spec("int4", Granularity::Group, 200), spec("e2m1", Granularity::Group, 32, mx)}) {
        const QuantParams p = minMaxParams(s, w.data(), outputs, width);
        const GptqResult r = gptq(p, w.data(), outputs, width, gram, options);
        EXPECT_NE(r.params, p);
        // A bias may differ in its last bits, and with it all values of its group.
        const auto got = valuesOf(r, outputs, width),
                   wanted = published(p, w, outputs, width, gram, 0.01, true);
        std::size_t differing = 0;
        for (std::size_t i = 0; i < got.size(); ++i) differing += std::fabs(got[i] - wanted[i]) > 1e-5f;
        EXPECT_LE(differing, got.size() / 200) << s.groupSize;
    }
    EXPECT_THROW(
        gptq(minMaxParams(spec("int4"), w.data(), outputs, width), w.data(), outputs, width, gram, options),
        Error);
}

TEST(Gptq, OfUncorrelatedChannelsIsRoundingToNearest) {
    const std::int64_t outputs = 7, width = 150;
    const auto w = normalMatrix(outputs, width, 7, 0.1);
    std::vector<double> gram(static_cast<std::size_t>(width * width));
    for (std::int64_t j = 0; j < width; ++j)
        gram[static_cast<std::size_t>(j * width + j)] = 1 + double(j % 5);
    for (const GridSpec& s : weightSpecs())
        for (const bool actOrder : {false, true}) {
            const QuantParams p = minMaxParams(s, w.data(), outputs, width);
            std::vector<std::uint8_t> nearest(w.size());
            quantizeToBits(p, w.data(), nearest.data(), outputs, width);
            GptqOptions options;
            options.actOrder = actOrder;
            EXPECT_EQ(gptq(p, w.data(), outputs, width, gram, options).bits, nearest) << s.format.name();
        }
}

TEST(Gptq, HeavyDampingIsRoundingToNearest) {
    const std::int64_t outputs = 5, width = 40, rows = 300;
    const auto x = correlatedInputs(rows, width, 8);
    const auto w = normalMatrix(outputs, width, 9);
    const QuantParams p = minMaxParams(spec("int4"), w.data(), outputs, width);
    std::vector<std::uint8_t> nearest(w.size());
    quantizeToBits(p, w.data(), nearest.data(), outputs, width);
    GptqOptions options;
    options.damping = 1e9;
    EXPECT_EQ(gptq(p, w.data(), outputs, width, plainGram(x, rows, width), options).bits, nearest);
}

TEST(Gptq, LosesLessThanRoundingToNearestOnCorrelatedInputs) {
    const std::int64_t outputs = 24, width = 160, rows = 1200;
    const auto x = correlatedInputs(rows, width, 10);
    const auto w = normalMatrix(outputs, width, 11, 0.03);
    const auto gram = gramMatrix(x.data(), rows, width);
    for (const GridSpec& s : weightSpecs())
        for (const bool actOrder : {false, true}) {
            const QuantParams p = minMaxParams(s, w.data(), outputs, width);
            std::vector<float> nearest(w.size());
            fakeQuantize(p, w.data(), nearest.data(), outputs, width);
            GptqOptions options;
            options.actOrder = actOrder;
            const GptqResult r = gptq(p, w.data(), outputs, width, gram, options);
            const double rtn = outputError(x, rows, width, w, nearest, outputs),
                         ours = outputError(x, rows, width, w, valuesOf(r, outputs, width), outputs);
            EXPECT_LT(ours, 0.8 * rtn) << s.format.name() << ' ' << actOrder;
            EXPECT_NEAR(r.loss / ours, 1, 1e-4) << "the loss it reports is the error at the output";
        }
}

TEST(Gptq, ActOrderIsAPermutationOfTheChannels) {
    const std::int64_t outputs = 6, width = 90, rows = 500;
    const auto x = correlatedInputs(rows, width, 12);
    const auto w = normalMatrix(outputs, width, 13);
    const auto gram = plainGram(x, rows, width);
    std::vector<std::size_t> order(static_cast<std::size_t>(width));
    std::iota(order.begin(), order.end(), std::size_t{0});
    const auto n = static_cast<std::size_t>(width);
    std::sort(order.begin(), order.end(),
              [&](std::size_t a, std::size_t b) { return gram[a * n + a] > gram[b * n + b]; });
    std::vector<float> sortedW(w.size());
    std::vector<double> sortedGram(gram.size());
    for (std::size_t k = 0; k < n; ++k) {
        for (std::size_t r = 0; r < 6; ++r) sortedW[r * n + k] = w[r * n + order[k]];
        for (std::size_t l = 0; l < n; ++l) sortedGram[k * n + l] = gram[order[k] * n + order[l]];
    }
    GptqOptions options;
    options.actOrder = true;
    const QuantParams p = minMaxParams(spec("e2m1"), w.data(), outputs, width);
    const auto a = gptq(p, w.data(), outputs, width, gram, options).bits,
               b = gptq(p, sortedW.data(), outputs, width, sortedGram).bits;
    for (std::size_t r = 0; r < 6; ++r)
        for (std::size_t k = 0; k < n; ++k) EXPECT_EQ(a[r * n + order[k]], b[r * n + k]);
}

TEST(Gptq, DeadChannelsBecomeZeroAndSingularMatricesWork) {
    const std::int64_t outputs = 4, width = 60, rows = 20; // fewer rows than channels
    auto x = correlatedInputs(rows, width, 14);
    for (std::int64_t r = 0; r < rows; ++r) x[static_cast<std::size_t>(r * width + 17)] = 0;
    const auto w = normalMatrix(outputs, width, 15);
    const QuantParams p = minMaxParams(spec("int4"), w.data(), outputs, width);
    for (const double damping : {0.01, 0.0}) {
        GptqOptions options;
        options.damping = damping;
        const auto q =
            valuesOf(gptq(p, w.data(), outputs, width, plainGram(x, rows, width), options), outputs, width);
        for (std::int64_t o = 0; o < outputs; ++o) EXPECT_EQ(q[static_cast<std::size_t>(o * width + 17)], 0);
    }
    const std::vector<double> zero(static_cast<std::size_t>(width * width));
    for (const float v : valuesOf(gptq(p, w.data(), outputs, width, zero), outputs, width)) EXPECT_EQ(v, 0);
}

TEST(Gptq, ThreadsDoNotChangeAnything) {
    const std::int64_t outputs = 100, width = 270, rows = 600;
    const auto x = correlatedInputs(rows, width, 16);
    const auto w = normalMatrix(outputs, width, 17);
    const QuantParams p = minMaxParams(spec("e2m1", Granularity::Group, 32), w.data(), outputs, width);
    GptqOptions options;
    options.dynamicGroups = true;
    std::vector<GptqResult> results;
    for (const int threads : {1, 4}) {
        setThreadCount(threads);
        results.push_back(gptq(p, w.data(), outputs, width, gramMatrix(x.data(), rows, width), options));
    }
    setThreadCount(0);
    EXPECT_EQ(results[0].bits, results[1].bits);
    EXPECT_EQ(results[0].params, results[1].params);
    EXPECT_EQ(results[0].loss, results[1].loss);
}

TEST(Gptq, WhatDoesNotFitIsRefused) {
    const auto w = normalMatrix(3, 8, 18);
    const QuantParams p = minMaxParams(spec("int4"), w.data(), 3, 8);
    std::vector<double> gram(64, 0.0);
    EXPECT_THROW(gptq(p, w.data(), 3, 8, std::vector<double>(63)), Error);
    EXPECT_THROW(gptq(p, w.data(), 4, 8, gram), Error) << "three biases for four rows";
    GptqOptions options;
    options.damping = -1;
    EXPECT_THROW(gptq(p, w.data(), 3, 8, gram, options), Error);
    EXPECT_THROW(gptq(QuantParams{}, w.data(), 3, 8, gram), Error);
    QuantParams columns;
    columns.format = Format::parse("e2m1");
    columns.granularity = Granularity::Column;
    columns.bias.assign(8, 0);
    EXPECT_THROW(gptq(columns, w.data(), 3, 8, gram), Error);
}

TEST(Gram, EqualsThePlainSumsAndIsExactOnIntegers) {
    const std::int64_t rows = 1300, width = 37;
    const auto x = correlatedInputs(rows, width, 19);
    const auto got = gramMatrix(x.data(), rows, width), wanted = plainGram(x, rows, width);
    for (std::int64_t i = 0; i < width; ++i)
        for (std::int64_t j = 0; j < width; ++j) {
            const auto at = static_cast<std::size_t>(i * width + j);
            const double size = std::sqrt(wanted[static_cast<std::size_t>(i * width + i)] *
                                          wanted[static_cast<std::size_t>(j * width + j)]);
            EXPECT_NEAR(got[at], wanted[at], 1e-6 * size);
            EXPECT_EQ(got[at], got[static_cast<std::size_t>(j * width + i)]);
        }
    for (const char* name : {"e2m1", "int8", "e1m2"}) {
        const QuantParams p = minMaxParams(spec(name, Granularity::Tensor), x.data(), rows, width);
        std::vector<std::int32_t> codes(x.size());
        quantizeToCodes(p, x.data(), codes.data(), rows, width);
        const double step = unitStep(p.format) * std::exp2(-p.bias[0]);
        const auto integers = quantizedGram(p, x.data(), rows, width);
        for (std::int64_t i = 0; i < width; ++i)
            for (std::int64_t j = 0; j < width; ++j) {
                std::int64_t sum = 0;
                for (std::int64_t r = 0; r < rows; ++r)
                    sum += std::int64_t(codes[static_cast<std::size_t>(r * width + i)]) *
                           codes[static_cast<std::size_t>(r * width + j)];
                EXPECT_EQ(integers[static_cast<std::size_t>(i * width + j)],
                          static_cast<double>(sum) * (step * step))
                    << name;
            }
    }
    // Per token there is no common factor: the Gram matrix of the values.
    const QuantParams token = minMaxParams(spec("int8", Granularity::Token), x.data(), rows, width);
    std::vector<float> values(x.size());
    fakeQuantize(token, x.data(), values.data(), rows, width);
    EXPECT_EQ(quantizedGram(token, x.data(), rows, width), gramMatrix(values.data(), rows, width));
}

TEST(Cholesky, EqualsEigensAndSeesWhatIsNotPositiveDefinite) {
    for (const std::int64_t n : {1, 5, 96, 97, 250}) {
        const auto x = normalMatrix(n + 20, n, 20);
        auto h = plainGram(x, n + 20, n);
        const Eigen::MatrixXd full = Eigen::Map<Eigen::MatrixXd>(h.data(), n, n);
        const Eigen::MatrixXd l = Eigen::LLT<Eigen::MatrixXd>(full).matrixL();
        ASSERT_TRUE(choleskyInPlace(h, n));
        for (std::int64_t i = 0; i < n; ++i)
            for (std::int64_t j = 0; j <= i; ++j)
                EXPECT_NEAR(h[static_cast<std::size_t>(i * n + j)], l(i, j), 1e-9 * l(i, i) + 1e-9);
        auto bad = plainGram(x, n + 20, n);
        bad[static_cast<std::size_t>(n * n - 1)] = -1;
        EXPECT_FALSE(choleskyInPlace(bad, n));
    }
}

TEST(WeightClip, IsTheBestOfItsCandidates) {
    const std::int64_t outputs = 5, width = 96;
    const auto w = normalMatrix(outputs, width, 21);
    Scaling asymmetric;
    asymmetric.asymmetric = true;
    for (GridSpec s : {spec("int4"), spec("e2m1", Granularity::Group, 40),
                       spec("int3", Granularity::Group, 32, asymmetric)}) {
        const QuantParams found = searchWeightClip(s, w.data(), outputs, width);
        const std::int64_t group = s.granularity == Granularity::Row ? width : s.groupSize;
        const auto loss = [&](const QuantParams& p, std::int64_t row, std::int64_t first) {
            std::vector<float> q(w.size());
            fakeQuantize(p, w.data(), q.data(), outputs, width);
            double sum = 0;
            for (std::int64_t c = first; c < std::min(width, first + group); ++c) {
                const auto i = static_cast<std::size_t>(row * width + c);
                sum += std::pow(std::fabs(double(w[i]) - q[i]), 2.4);
            }
            return sum;
        };
        double searched = 0, plain = 0;
        for (std::int64_t r = 0; r < outputs; ++r) {
            searched += loss(found, r, 0);
            plain += loss(minMaxParams(s, w.data(), outputs, width), r, 0);
        }
        EXPECT_LT(searched, 0.99 * plain);
        for (int i = 0; i < 80; ++i) {
            GridSpec candidate = s;
            candidate.clipRatio = 1 - i / 100.0;
            const QuantParams p = minMaxParams(candidate, w.data(), outputs, width);
            for (std::int64_t r = 0; r < outputs; ++r)
                for (std::int64_t first = 0; first < width; first += group)
                    EXPECT_LE(loss(found, r, first), loss(p, r, first) * (1 + 1e-5)) << i;
        }
    }
    EXPECT_THROW(searchWeightClip(spec("int4", Granularity::Tensor), w.data(), outputs, width), Error);
}

} // namespace
} // namespace qs
