// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/task.h"
#include "quant/quantizer.h"

#include <cstdint>
#include <span>
#include <vector>

namespace qs {

/// One of the linears that share an input, and how its weights will be quantized.
struct LinearWeights {
    const float* w; ///< [outputs, width]
    std::int64_t outputs;
    GridSpec spec; ///< format none: not quantized (searchAwqScales leaves it out)
};

/// SmoothQuant (Xiao et al. 2023): s_j = max|x_j|^alpha / max_i|W_ij|^(1-alpha), at least 1e-5, the weight's
/// maximum taken over all linears that share the input. Inputs are divided by s, columns of W multiplied.
/// Channels whose input or weights are all zero get 1 (our choice: nothing can be balanced there). alpha in
/// [0, 1].
std::vector<double> smoothQuantScales(std::span<const double> inputMax,
                                      std::span<const LinearWeights> linears, double alpha);

struct AwqScales {
    std::vector<double> scales; ///< [width]; inputs are divided by them, columns of W multiplied
    double ratio = 0;           ///< the exponent that won; 0: all ones
    double loss = 0;            ///< its output error
    double plainLoss = 0;       ///< that of ratio 0
};

/// AWQ (Lin et al. 2024): s = max(mean|x_j|^r, 1e-4), divided by sqrt(max s min s), for r = 0, 0.05 .. 0.95;
/// the r of least squared error of the linears' outputs, W against Q(W s) / s, kept.
///
/// The published code takes the error behind the module that the linears belong to (the whole attention for
/// q, k, v; the whole MLP for gate, up). Here it is the sum over the linears' own outputs, e G e' with the
/// Gram matrix of the inputs (our simplification): one product per candidate and no forward pass. x [rows,
/// width], gram [width, width].
AwqScales searchAwqScales(const float* x, std::int64_t rows, std::int64_t width, std::span<const double> gram,
                          std::span<const LinearWeights> linears, const Task& task = {});

} // namespace qs
