// SPDX-License-Identifier: GPL-3.0-or-later
#include "calibrate/mergequant/layer.h"
#include "calibrate/mergequant/layer_error.h"
#include "calibrate/mergequant/reconstruct.h"
#include "calibrate/mergequant/sample.h"
#include "calibrate/min_max_stage.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <limits>

namespace qs {
namespace {

constexpr std::int64_t kSampleRows = 4096; ///< on which candidates are compared
constexpr double kPruneDamping = 0.01;
constexpr int kRangeRatios = 36; ///< 1, 0.98, ..., 0.3
const std::vector<double> kFloors{0, 0.7, 1, 1.2, 1.4, 1.7}, kCeilings{1, 0.9, 0.8, 0.7, 0.6, 0.5},
    kSplits{0, 1.0 / 64, 1.0 / 32, 1.0 / 16};

/// What a candidate is made of.
struct Choice {
    double floor = 0, ceiling = 1, split = 0;
};

/// Whether the values are equally far apart: only then do staggered copies add up to a finer grid.
bool isUniform(const Format& f) {
    return f.kind == Format::Kind::Int || (f.kind == Format::Kind::Float && f.exponentBits == 1);
}

std::vector<double> candidates(const std::optional<double>& fixed, const std::vector<double>& grid) {
    return fixed ? std::vector<double>{*fixed} : grid;
}

Matrix difference(MatrixView a, MatrixView b) {
    Matrix d(a.rows, a.cols);
    for (std::size_t i = 0; i < d.values.size(); ++i) d.values[i] = a.values[i] - b.values[i];
    return d;
}

/// Columns of m times factor: for weights in units of the steps, and back.
Matrix scaledColumns(MatrixView m, std::span<const double> factor, bool divide) {
    Matrix scaled(m.rows, m.cols);
    for (std::int64_t r = 0; r < m.rows; ++r)
        for (std::int64_t j = 0; j < m.cols; ++j) {
            const double f = factor[static_cast<std::size_t>(j)], v = m.row(r)[j];
            scaled.row(r)[j] = static_cast<float>(divide ? v / f : v * f);
        }
    return scaled;
}

class MigrationSearch {
public:
    MigrationSearch(const Layer& layer, const MergeQuantOptions& options, double clipRatio, const Task& task)
        : layer_(layer), options_(options), task_(task),
          staggered_(options.staggered && isUniform(layer.format)), sample_(spreadRows(layer.x, kSampleRows)),
          full_(absMaxSteps(layer.x, layer.format, layer.groups)),
          inputRms_(columnRms(layer.x, layer.groups)), weightRms_(columnRms(layer.w, layer.groups)) {
        for (double& s : full_) s *= clipRatio;
        clipped_ = options.clip ? clipSteps(sample_, layer.format, full_, {}, layer.groups, task) : full_;
    }

    MigratedLayer run() {
        Choice choice{options_.floor.value_or(0), options_.ceiling.value_or(1), options_.split.value_or(0)};
        best_ = build(choice);
        improve(choice, &Choice::floor, candidates(options_.floor, kFloors));
        improve(choice, &Choice::ceiling, candidates(options_.ceiling, kCeilings));
        improve(choice, &Choice::split, candidates(options_.split, kSplits));
        if (choice.split > 0) improve(choice, &Choice::floor, candidates(options_.floor, kFloors));
        return std::move(best_);
    }

private:
    /// Moves one part of the choice to its best value.
    void improve(Choice& choice, double Choice::*part, const std::vector<double>& values) {
        for (const double value : values) {
            if (value == choice.*part) continue;
            Choice other = choice;
            other.*part = value;
            MigratedLayer layer = build(other);
            if (!(layer.error < best_.error)) continue;
            best_ = std::move(layer);
            choice = other;
        }
    }

    MigratedLayer build(const Choice& choice) const {
        auto step = raiseWeakSteps(clipped_, inputRms_, weightRms_, choice.floor);
        step = representableSteps(lowerStrongSteps(std::move(step), choice.ceiling));
        const auto extra =
            static_cast<std::int64_t>(std::llround(choice.split * static_cast<double>(layer_.x.cols)));
        auto copies = copiesForBudget(step, extra);
        if (options_.clip && staggered_) widenSplitSteps(step, copies);
        MigratedLayer result;
        result.weights = layer_.w;
        if (extra > 0 && options_.width != MergeQuantOptions::Width::Grow)
            result.weights = reduce(step, copies, extra);
        result.migration = layOut(std::move(step), std::move(copies), staggered_);
        result.error = errorOf(result);
        return result;
    }

    /// A split channel rounds finer, so it is better off with less clipping.
    void widenSplitSteps(std::vector<double>& step, const std::vector<std::int32_t>& copies) const {
        if (!layer_.groups.empty()) return; // copies of one group's channels may differ: its step stays
        std::vector<std::int64_t> split;
        std::vector<std::int32_t> splitCopies;
        std::vector<double> full;
        for (std::size_t j = 0; j < step.size(); ++j)
            if (copies[j] > 1) {
                split.push_back(static_cast<std::int64_t>(j));
                splitCopies.push_back(copies[j]);
                full.push_back(full_[j]);
            }
        if (split.empty()) return;
        Matrix columns(sample_.rows, static_cast<std::int64_t>(split.size()));
        for (std::int64_t r = 0; r < columns.rows; ++r)
            for (std::size_t k = 0; k < split.size(); ++k) columns.row(r)[k] = sample_.row(r)[split[k]];
        const auto wider =
            representableSteps(clipSteps(columns, layer_.format, full, splitCopies, {}, task_));
        for (std::size_t k = 0; k < split.size(); ++k) step[static_cast<std::size_t>(split[k])] = wider[k];
    }

    /// Gives up `extra` unsplit channels: their copies become 0. Works in units of the steps, where channels
    /// are comparable.
    Matrix reduce(const std::vector<double>& step, std::vector<std::int32_t>& copies,
                  std::int64_t extra) const {
        const Matrix x = scaledColumns(sample_, step, true), w = scaledColumns(layer_.w, step, false);
        std::vector<bool> removable;
        for (const std::int32_t n : copies) removable.push_back(n == 1);
        const DoubleMatrix moment = crossMoment(x, x, task_);
        const ReducedWeights reduced = options_.width == MergeQuantOptions::Width::Merge
                                           ? mergeChannels(w, moment, removable, extra, task_)
                                           : pruneChannels(w, moment, removable, extra, kPruneDamping, task_);
        for (const std::int32_t j : reduced.removed) copies[static_cast<std::size_t>(j)] = 0;
        return scaledColumns(reduced.weights, step, true);
    }

    double errorOf(const MigratedLayer& candidate) const {
        const Matrix q = quantizeInput(sample_, candidate.migration, layer_.format);
        const Matrix d = difference(dequantizeInput(q, candidate.migration), sample_);
        const LayerMoments moments = layerMoments(q, d, task_);
        const LayerScore score(moments, layer_.w, migrateWeights(layer_.w, candidate.migration), task_);
        const Matrix start = migrateWeights(candidate.weights, candidate.migration);
        return score.total(roundSites(layer_, start, moments.gram, roundingOf(options_, true), task_), task_);
    }

    const Layer& layer_;
    const MergeQuantOptions& options_;
    const Task& task_;
    bool staggered_;
    Matrix sample_;
    std::vector<double> full_, inputRms_, weightRms_, clipped_;
    MigratedLayer best_;
};

} // namespace

WeightRounding roundingOf(const MergeQuantOptions& options, bool ranking) {
    const WeightRounding nearest = options.weightClip ? roundWithClipSearch : roundToNearest;
    return options.gptq && !ranking ? withGptq(nearest) : nearest;
}

Matrix roundSites(const Layer& layer, MatrixView weights, const DoubleMatrix& gram,
                  const WeightRounding& rounding, const Task& task) {
    Matrix rounded(weights.rows, weights.cols);
    std::int64_t first = 0;
    for (const LayerSite& site : layer.sites) {
        const MatrixView rows{weights.row(first), site.outputs, weights.cols};
        const auto size = static_cast<std::size_t>(rows.rows * rows.cols);
        if (site.weights.format.isNone())
            std::memcpy(rounded.row(first), rows.values, size * sizeof(float));
        else
            std::memcpy(rounded.row(first), rounding(rows, gram, site.weights, task).values.values.data(),
                        size * sizeof(float));
        first += site.outputs;
    }
    return rounded;
}

MigratedLayer searchMigration(const Layer& layer, const MergeQuantOptions& options, double clipRatio,
                              const Task& task) {
    return MigrationSearch(layer, options, clipRatio, task).run();
}

QuantParams searchRange(const Layer& layer, const OperandRecipe& recipe, const MergeQuantOptions& options,
                        const Task& task) {
    const Matrix sample = spreadRows(layer.x, kSampleRows);
    const double largest = static_cast<double>(
        absMaxOf(layer.x.values.data(), static_cast<std::int64_t>(layer.x.values.size())));
    const std::vector<double> power = columnRms(layer.w);
    QuantParams best = activationParams(recipe, {&largest, 1});
    if (!options.clip || recipe.bias) return best;
    double least = std::numeric_limits<double>::infinity();
    for (int i = 0; i < kRangeRatios; ++i) {
        OperandRecipe clipped = recipe;
        clipped.clipRatio *= 1 - 0.02 * i;
        const QuantParams p = activationParams(clipped, {&largest, 1});
        Matrix q(sample.rows, sample.cols);
        fakeQuantize(p, sample.values.data(), q.values.data(), q.rows, q.cols);
        const std::vector<double> rms = columnRms(difference(q, sample));
        double error = 0;
        for (std::size_t j = 0; j < rms.size(); ++j) error += power[j] * power[j] * rms[j] * rms[j];
        task.checkpoint();
        if (!(error < least)) continue;
        least = error;
        best = p;
    }
    return best;
}

} // namespace qs
