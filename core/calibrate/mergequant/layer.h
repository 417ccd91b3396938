// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "calibrate/mergequant/migration.h"
#include "calibrate/mergequant/options.h"
#include "calibrate/mergequant/rounding.h"
#include "calibrate/mergequant/steps.h"

namespace qs {

/// One linear that reads the input.
struct LayerSite {
    std::int64_t outputs = 0;
    OperandRecipe weights;
};

/// One input with the linears that read it, their weights stacked: they share one set of steps, copies and
/// indices, and one measure, the error of all their outputs together.
struct Layer {
    Matrix x; ///< [rows, channels]
    Matrix w; ///< [outputs of all sites, channels]
    std::vector<LayerSite> sites;
    Format format;        ///< of the input
    ChannelGroups groups; ///< channels that must have one step
};

/// How the options want weights rounded: for candidates (ranking) always to nearest.
WeightRounding roundingOf(const MergeQuantOptions& options, bool ranking);

/// Each site's rows of `weights` [outputs, width] rounded under its recipe; sites without a format stay.
Matrix roundSites(const Layer& layer, MatrixView weights, const DoubleMatrix& gram,
                  const WeightRounding& rounding, const Task& task);

/// The migration found for a layer. weights: [outputs, channels], w with removed channels zero and the others
/// making up for them.
struct MigratedLayer {
    Migration migration;
    Matrix weights;
    double error = 0; ///< of the output, with weights rounded to nearest, on the sample
};

/// Steps, copies and channels by the order of mergequant.md: clip every channel; then the strength of the
/// floor, the ceiling and the share of extra channels, each that of least output error with the others held;
/// then the floor once more. Whatever the options fix is not searched. clipRatio: the recipe's, of the
/// largest magnitudes.
MigratedLayer searchMigration(const Layer& layer, const MergeQuantOptions& options, double clipRatio,
                              const Task& task);

/// The quantizer of an input per tensor (static) or per token (at run time), its clip ratio in {1, 0.98, ...,
/// 0.3} of least sum_j |W_:j|^2 E (u_j - u^_j)^2; 1 without options.clip.
QuantParams searchRange(const Layer& layer, const OperandRecipe& recipe, const MergeQuantOptions& options,
                        const Task& task);

} // namespace qs
