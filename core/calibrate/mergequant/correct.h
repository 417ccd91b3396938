// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "calibrate/mergequant/layer_error.h"

namespace qs {

/// Target correction: the weights W* that make W* q closest to the true output W u, held near `start` (the
/// migrated weights, or what is left of them after channels were given up) by a ridge: W* = start - D (G +
/// lambda I)^-1, D half the derivative of the output error at start (LayerScore::gradient), G = E[q q^T],
/// lambda = `ridge` times the mean diagonal of G. It minimises E|W u - W* q|^2 + lambda |W* - start|^2, so
/// the calibration error never grows; for ridge -> 0 it is W C G^-1, C = E[u q^T]. (Our derivation.) start,
/// gradient: [outputs, width]. ridge > 0.
Matrix correctTarget(MatrixView start, MatrixView gradient, const DoubleMatrix& gram, double ridge,
                     const Task& task = {});

} // namespace qs
