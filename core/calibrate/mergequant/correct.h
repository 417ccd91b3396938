// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "calibrate/mergequant/layer_error.h"

namespace qs {

/// Target correction: the weights W* that make W* q closest to the true output W u, held near the migrated
/// weights W° by a ridge: W* = W° - W R^T (G + lambda I)^-1 with G, R of LayerMoments and lambda = `ridge`
/// times the mean diagonal of G. It minimises E|W u - W* q|^2 + lambda |W* - W°|^2, so the calibration error
/// never grows; for ridge -> 0 it is W C G^-1, C = E[u q^T]. (Our derivation.) correlation: W R^T [outputs,
/// width] (LayerScore::correlation); migrated: W° [outputs, width]. ridge > 0.
Matrix correctTarget(MatrixView migrated, MatrixView correlation, const DoubleMatrix& gram, double ridge,
                     const Task& task = {});

} // namespace qs
