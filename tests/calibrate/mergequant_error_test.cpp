// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"
#include "calibrate/mergequant/correct.h"
#include "calibrate/mergequant/layer_error.h"
#include "calibrate/mergequant/low_rank.h"
#include "calibrate/mergequant/migration.h"
#include "calibrate/mergequant/rounding.h"
#include "calibrate/mergequant/steps.h"
#include "calibrate/mergequant_layer.h"

#include <Eigen/Dense>
#include <gtest/gtest.h>
#include <numeric>

namespace qs {
namespace {

using namespace test;
using Dense = Eigen::Matrix<double, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;

Dense dense(MatrixView m) {
    return Eigen::Map<const Eigen::Matrix<float, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>>(
               m.values, m.rows, m.cols)
        .cast<double>();
}
Dense dense(const DoubleMatrix& m) {
    return Eigen::Map<const Dense>(m.values.data(), m.rows, m.cols);
}

OperandRecipe int4Rows() {
    OperandRecipe r;
    r.format = Format::parse("int4");
    return r;
}

/// A layer, quantized: some channels split, one removed.
struct QuantizedLayer {
    SyntheticLayer layer;
    Migration m;
    Matrix q, d, migrated;
    LayerMoments moments;

    explicit QuantizedLayer(std::uint64_t seed, std::int64_t tokens = 400) : layer(tokens, 48, 20, seed) {
        const Format f = Format::parse("int4");
        std::vector<std::int32_t> copies(48, 1);
        copies[3] = 3, copies[32] = 2, copies[9] = 0;
        m = layOut(representableSteps(absMaxSteps(layer.x, f)), copies, true);
        q = quantizeInput(layer.x, m, f);
        d = minus(dequantizeInput(q, m), layer.x);
        migrated = migrateWeights(layer.w, m);
        moments = layerMoments(q, d);
    }
    RoundedWeights rounded(MatrixView w) const { return roundToNearest(w, moments.gram, int4Rows(), {}); }
};

TEST(LayerError, MomentsOfIntegersAreExact) {
    const QuantizedLayer layer(1, 2500); // more than one piece
    Dense sum = dense(layer.q).transpose() * dense(layer.q);
    for (std::int64_t i = 0; i < sum.rows(); ++i)
        for (std::int64_t j = 0; j < sum.cols(); ++j)
            EXPECT_NEAR(layer.moments.gram.at(i, j) * 2500, sum(i, j), 1e-9);
    const DoubleMatrix cross = plainMoment(layer.q, layer.d);
    for (std::size_t i = 0; i < cross.values.size(); ++i)
        EXPECT_NEAR(layer.moments.cross.values[i], cross.values[i], 1e-5);
}

TEST(LayerError, IsTheMeanSquareOfTheOutputsDifference) {
    const QuantizedLayer layer(2);
    const Matrix quantized = layer.rounded(layer.migrated).values;
    const LayerScore score(layer.moments, layer.layer.w, layer.migrated);
    const double expected = plainLayerError(layer.layer.x, layer.layer.w, layer.q, quantized);
    EXPECT_NEAR(score.total(quantized), expected, 1e-4 * expected);

    const DoubleMatrix y = plainProduct(layer.layer.x, layer.layer.w), z = plainProduct(layer.q, quantized);
    const auto rows = score.rowErrors(quantized);
    for (std::int64_t i = 0; i < y.cols; ++i) {
        double sum = 0;
        for (std::int64_t r = 0; r < y.rows; ++r) sum += std::pow(y.at(r, i) - z.at(r, i), 2);
        EXPECT_NEAR(rows[static_cast<std::size_t>(i)], sum / static_cast<double>(y.rows), 1e-4 * sum);
    }
}

TEST(LayerError, IsTheTraceFormula) {
    const QuantizedLayer layer(3);
    const Matrix quantized = layer.rounded(layer.migrated).values;
    const Dense w = dense(layer.layer.w), v = dense(quantized), x = dense(layer.layer.x), q = dense(layer.q);
    const double tokens = static_cast<double>(x.rows());
    const Dense h = x.transpose() * x / tokens, c = x.transpose() * q / tokens,
                g = q.transpose() * q / tokens;
    const double expected = (w * h * w.transpose()).trace() - 2 * (w * c * v.transpose()).trace() +
                            (v * g * v.transpose()).trace();
    const LayerScore score(layer.moments, layer.layer.w, layer.migrated);
    EXPECT_NEAR(score.total(quantized), expected, 1e-4 * expected);
    EXPECT_NEAR(outputPower(layer.layer.w, crossMoment(layer.layer.x, layer.layer.x)),
                (w * h * w.transpose()).trace(), 1e-4 * (w * h * w.transpose()).trace());
}

TEST(LayerError, RefusesOtherShapes) {
    const QuantizedLayer layer(4);
    const LayerScore score(layer.moments, layer.layer.w, layer.migrated);
    EXPECT_THROW(score.total(layer.layer.w), Error);
    EXPECT_THROW(LayerScore(layer.moments, layer.layer.w, layer.layer.w), Error);
    EXPECT_THROW(crossMoment(layer.q, MatrixView{layer.q.values.data(), 3, 2}), Error);
    EXPECT_THROW(crossMoment(MatrixView{nullptr, 0, 4}, MatrixView{nullptr, 0, 4}), Error);
}

TEST(TargetCorrection, NeverWorsensTheCalibrationError) {
    const QuantizedLayer layer(5);
    const LayerScore score(layer.moments, layer.layer.w, layer.migrated);
    double before = score.total(layer.migrated);
    for (const double ridge : {1e6, 10.0, 1.0, 0.1, 0.01, 1e-4}) {
        const Matrix target =
            correctTarget(layer.migrated, score.gradient(layer.migrated), layer.moments.gram, ridge);
        const double error = plainLayerError(layer.layer.x, layer.layer.w, layer.q, target);
        EXPECT_LE(error, before * (1 + 1e-6)) << "ridge " << ridge;
        before = error;
    }
    EXPECT_LT(before, 0.8 * score.total(layer.migrated));
}

TEST(TargetCorrection, StartsFromAnyWeights) {
    const QuantizedLayer layer(13);
    const LayerScore score(layer.moments, layer.layer.w, layer.migrated);
    Matrix start = layer.migrated;
    for (float& v : start.values) v *= 0.7f;
    double before = plainLayerError(layer.layer.x, layer.layer.w, layer.q, start);
    for (const double ridge : {10.0, 0.1}) {
        const Matrix target = correctTarget(start, score.gradient(start), layer.moments.gram, ridge);
        const double error = plainLayerError(layer.layer.x, layer.layer.w, layer.q, target);
        EXPECT_LT(error, before) << "ridge " << ridge;
        before = error;
    }
    const Matrix a = correctTarget(start, score.gradient(start), layer.moments.gram, 1e-10),
                 b = correctTarget(layer.migrated, score.gradient(layer.migrated), layer.moments.gram, 1e-10);
    EXPECT_LT((dense(a) - dense(b)).norm(), 1e-3 * dense(b).norm())
        << "without ridge the start does not matter";
}

TEST(TargetCorrection, WithoutRidgeItIsTheLeastSquaresWeight) {
    const QuantizedLayer layer(6);
    const LayerScore score(layer.moments, layer.layer.w, layer.migrated);
    const Dense target =
        dense(correctTarget(layer.migrated, score.gradient(layer.migrated), layer.moments.gram, 1e-10));
    const Dense x = dense(layer.layer.x), q = dense(layer.q);
    const Dense expected = dense(layer.layer.w) * (x.transpose() * q) * (q.transpose() * q).inverse();
    EXPECT_LT((target - expected).norm(), 1e-3 * expected.norm());
}

TEST(TargetCorrection, LeavesExactInputsAlone) {
    const SyntheticLayer layer(60, 12, 4, 7);
    const Matrix none(60, 12); // no quantization error
    const LayerMoments moments = layerMoments(layer.x, none);
    const LayerScore score(moments, layer.w, layer.w);
    EXPECT_EQ(correctTarget(layer.w, score.gradient(layer.w), moments.gram, 0.01).values, layer.w.values);
    EXPECT_THROW(correctTarget(layer.w, score.gradient(layer.w), moments.gram, 0), Error);
    EXPECT_THROW(correctTarget(layer.w, layer.x, moments.gram, 1), Error);
}

TEST(LowRank, OfFullRankRestoresTheTarget) {
    for (const std::int64_t outputs : {20, 80}) { // fewer and more outputs than inputs
        QuantizedLayer layer(8);
        layer.layer.w = SyntheticLayer(1, 48, outputs, 9).w;
        const Matrix target = migrateWeights(layer.layer.w, layer.m), rounded = layer.rounded(target).values;
        const auto factors = lowRankResidual(target, rounded, layer.moments.gram, 1000);
        const Matrix restored = addLowRank(rounded, factors);
        const double size = dense(target).norm();
        EXPECT_GT((dense(rounded) - dense(target)).norm(), 0.02 * size);
        EXPECT_LT((dense(restored) - dense(target)).norm(), 1e-6 * size) << outputs << " outputs";
    }
}

TEST(LowRank, LeavesTheTailOfTheWhitenedSingularValues) {
    for (const std::int64_t outputs : {20, 80}) {
        QuantizedLayer layer(10);
        layer.layer.w = SyntheticLayer(1, 48, outputs, 11).w;
        const Matrix target = migrateWeights(layer.layer.w, layer.m), rounded = layer.rounded(target).values;
        const Dense residual = dense(target) - dense(rounded);
        const Dense root = Eigen::LLT<Dense>(dense(layer.moments.gram)).matrixL();
        const Eigen::VectorXd singular = Eigen::JacobiSVD<Eigen::MatrixXd>(residual * root).singularValues();
        for (const std::int64_t rank : {0, 1, 4, 11}) {
            const auto factors = lowRankResidual(target, rounded, layer.moments.gram, rank);
            EXPECT_EQ(factors.down.rows, rank);
            const Dense left = residual - dense(factors.up) * dense(factors.down);
            const double tail = singular.tail(singular.size() - rank).squaredNorm();
            EXPECT_NEAR((left * root).squaredNorm(), tail, 1e-4 * tail) << "rank " << rank;
        }
    }
}

TEST(Rounding, ClipSearchIsNeverWorseAndItsValuesAreOnTheGrid) {
    const QuantizedLayer layer(12);
    for (const char* granularity : {"row", "tensor", "group"}) {
        OperandRecipe recipe = int4Rows();
        recipe.granularity = granularityFromName(granularity);
        recipe.groupSize = 16; // the last group is short: width 50
        const auto weighted = [&](const RoundedWeights& r) {
            double sum = 0;
            for (std::int64_t i = 0; i < r.values.rows; ++i)
                for (std::int64_t k = 0; k < r.values.cols; ++k)
                    sum += layer.moments.gram.at(k, k) *
                           std::pow(r.values.at(i, k) - layer.migrated.at(i, k), 2);
            return sum;
        };
        const auto plain = roundToNearest(layer.migrated, layer.moments.gram, recipe, {});
        const auto searched = roundWithClipSearch(layer.migrated, layer.moments.gram, recipe, {});
        EXPECT_LT(weighted(searched), weighted(plain)) << granularity;
        Matrix again = searched.values;
        fakeQuantize(searched.params, again.values.data(), again.values.data(), again.rows, again.cols);
        EXPECT_EQ(again.values, searched.values.values) << granularity;
    }
}

} // namespace
} // namespace qs
