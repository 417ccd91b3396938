// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/task.h"
#include "calibrate/mergequant/matrix.h"

#include <span>

namespace qs {

/// Dimension reconstruction, which channels to split and which to give up (our derivation; the abstract of
/// MergeQuant only says that there is such a step).

/// Copies T_j >= 1 with at most `extra` more of them than channels: strength_j / T_j of the strongest channel
/// is made as small as the budget allows, that is T_j = ceil(strength_j / threshold) for the least threshold
/// that fits.
std::vector<std::int32_t> copiesForBudget(std::span<const double> strength, std::int64_t extra);

/// The same with the threshold given. Error(BadArgument) unless it is positive.
std::vector<std::int32_t> copiesForThreshold(std::span<const double> strength, double threshold);

/// Weights that get along without some channels: their columns are zero.
struct ReducedWeights {
    std::vector<std::int32_t> removed; ///< in the order of removal
    Matrix weights;                    ///< [outputs, channels]
};

/// Optimal brain surgeon: removes `count` of the channels with removable[j] true, one after the other that of
/// the least cost |W_:j|^2 / (H^-1)_jj, and corrects the rest: W -= W_:j (H^-1)_j: / (H^-1)_jj. H [channels,
/// channels] = E[u u^T], damped by `damping` times its diagonal. Fewer when there are not enough.
ReducedWeights pruneChannels(MatrixView w, const DoubleMatrix& moment, const std::vector<bool>& removable,
                             std::int64_t count, double damping, const Task& task = {});

/// Removes channels by adding each to the one that replaces it best: cost |W_:j|^2 (H_jj - H_jk^2 / H_kk),
/// W_:k += H_jk / H_kk W_:j.
ReducedWeights mergeChannels(MatrixView w, const DoubleMatrix& moment, const std::vector<bool>& removable,
                             std::int64_t count, const Task& task = {});

} // namespace qs
