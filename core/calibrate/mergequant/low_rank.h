// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/task.h"
#include "calibrate/mergequant/matrix.h"

namespace qs {

/// A product of two thin matrices: up [outputs, rank] down [rank, width].
struct LowRankFactors {
    Matrix up, down;
};

/// The best correction of the given rank for what rounding left over (whitened SVD): with E = target -
/// quantized [outputs, width] and G = E[q q^T] = L L^T it minimises E|(E - up down) q|^2: up down =
/// SVD_rank(E L) L^-1. G is damped by 1e-9 of its mean diagonal. rank is limited to min(outputs, width). (The
/// abstract of MergeQuant speaks of a LoRA-style compensation; this closed form is our derivation.)
LowRankFactors lowRankResidual(MatrixView target, MatrixView quantized, const DoubleMatrix& gram,
                               std::int64_t rank, const Task& task = {});

/// weights + up down.
Matrix addLowRank(MatrixView weights, const LowRankFactors& factors, const Task& task = {});

} // namespace qs
