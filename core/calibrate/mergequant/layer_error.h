// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "calibrate/mergequant/products.h"

namespace qs {

/// Second moments of one quantized input: q [rows, width] are the quantized values that the product sees,
/// d = u^ - u [rows, channels] what they stand for less the true input.
struct LayerMoments {
    DoubleMatrix gram;  ///< G = E[q q^T] [width, width]
    DoubleMatrix cross; ///< R = E[q d^T] [width, channels]
    DoubleMatrix error; ///< S = E[d d^T] [channels, channels]
};
LayerMoments layerMoments(MatrixView q, MatrixView d, const Task& task = {});

/// The true error of a layer's output, E (w u - w^ q)^2 for every output row, from moments alone: with the
/// unquantized migrated weights W° (W° q = W u^) and D = W^ - W° it is
///   D G D^T + 2 D R W^T + W S W^T   (its diagonal),
/// the same as tr(W H W^T) - 2 tr(W C W^^T) + tr(W^ G W^^T) with H = E[u u^T], C = E[u q^T], but without the
/// cancellation of large terms.
class LayerScore {
public:
    /// w [outputs, channels]; migrated: W° [outputs, width].
    LayerScore(const LayerMoments& moments, MatrixView w, MatrixView migrated, const Task& task = {});

    /// [outputs]: mean square error of every output under the weights `quantized` [outputs, width].
    std::vector<double> rowErrors(MatrixView quantized, const Task& task = {}) const;
    double total(MatrixView quantized, const Task& task = {}) const; ///< their sum
    /// Half the derivative of the errors at `weights` [outputs, width]: W R^T + (weights - W°) G.
    Matrix gradient(MatrixView weights, const Task& task = {}) const;

private:
    Matrix difference(MatrixView weights) const; ///< from W°

    Matrix gram_, migrated_, correlation_; ///< correlation_: W R^T [outputs, width]
    std::vector<double> inputError_;       ///< [outputs]: w S w^T
};

/// E (w u)^2 summed over outputs, for the moment H = E[u u^T].
double outputPower(MatrixView w, const DoubleMatrix& moment, const Task& task = {});

} // namespace qs
