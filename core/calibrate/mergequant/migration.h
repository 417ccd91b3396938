// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "calibrate/mergequant/matrix.h"
#include "quant/quantizer.h"
#include "quant/transform.h"

namespace qs {

/// Quantization-step migration ("MergeQuant": only the abstract of arXiv 2503.07654 could be read; everything
/// here is our derivation, see resources/help/mergequant.md). Every input channel j of a site has a static
/// step s_j. The producer, a norm with gain g_j, writes u_j / s_j (gain g_j / s_j) and rounds it to an
/// integer; the weights take the step: W'_ij = W_ij s_j. With unquantized W' this is per-channel fake
/// quantization of u.
///
/// Dimension reconstruction: channel j comes in copies[j] physical channels, none when it was removed; copy t
/// of T carries the weight W_ij s_j / T and, when staggered, rounds u_j / s_j + (t + 1/2) / T - 1/2: away
/// from clipping and ties the copies' integers then add up to round(T u_j / s_j) (Hermite's identity), a T
/// times finer step.
struct Migration {
    std::vector<double> step;         ///< [channels], positive
    std::vector<std::int32_t> copies; ///< [channels]
    std::vector<std::int32_t> gather; ///< [width]: the channel of each physical channel
    std::vector<float> offset;        ///< [width]: added before rounding; empty: none

    std::int64_t channels() const { return static_cast<std::int64_t>(step.size()); }
    std::int64_t width() const { return static_cast<std::int64_t>(gather.size()); }
};

/// The quantizer whose values are the format's integer codes: INT4 -8..7, E1M2 -7..7, E2M1 -12..12.
QuantParams unitQuantizer(const Format& f);
/// The largest code: 7 for INT4 and E1M2, 12 for E2M1.
double topCode(const Format& f);

/// step'_j with 1 / step'_j an f32: what the producer multiplies by, so that weights and producer agree.
std::vector<double> representableSteps(std::vector<double> step);

/// Lays the copies out, in the order of channels, copies side by side.
Migration layOut(std::vector<double> step, std::vector<std::int32_t> copies, bool staggered);

/// The same as the engine's change of basis.
InputTransform transformOf(const Migration& m);

/// u [rows, channels] -> u / s gathered and offset, not yet rounded: [rows, width].
Matrix migrateInput(MatrixView u, const Migration& m);
/// The integers q [rows, width] that the packed product is fed with, as f32.
Matrix quantizeInput(MatrixView u, const Migration& m, const Format& f);
/// What the integers stand for: u^ = s_j / T_j times the sum of channel j's integers: [rows, channels].
Matrix dequantizeInput(MatrixView q, const Migration& m);
/// W [outputs, channels] -> W_ij s_j / T_j gathered: [outputs, width]; W' q = W u^.
Matrix migrateWeights(MatrixView w, const Migration& m);

} // namespace qs
