// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/task.h"
#include "quant/quantizer.h"

#include <cstdint>
#include <span>
#include <vector>

namespace qs {

struct GptqOptions {
    double damping = 0.01; ///< share of the mean of H's diagonal that is added to it
    bool actOrder = false; ///< channels of the largest H_jj first
    /// Biases of groups worked out anew when their first channel's turn comes, from the weights as corrected
    /// by all finished blocks of 128 channels (the published default); false: those of `params` ("static
    /// groups").
    bool dynamicGroups = false;
};

struct GptqResult {
    QuantParams params;             ///< the given ones, but for dynamic groups
    std::vector<std::uint8_t> bits; ///< [outputs, width]
    double loss = 0;                ///< sum over rows of e H e', e = w - q, H without damping
};

/// GPTQ (Frantar et al. 2023): channels are rounded one after another; each error is made up for, as well as
/// H = X'X allows, by those that are still to come. For any format and granularity with fixed biases, on the
/// Gram matrix of floats or of quantized activations (methods/gram.h).
///
/// The published update uses the upper Cholesky factor of H^-1. Here the channels are put in the reverse of
/// their order, H = L L', and channel p is rounded as w_p + sum over finished q of (L_qp / L_pp) e_q: the
/// same numbers in exact arithmetic (Babai's nearest plane), at half the cost and without the inverse. Dead
/// channels (H_jj = 0) become zero, and H_jj 1. When H stays indefinite in spite of the damping, that is
/// raised by tens (our choice). Rows are independent: results do not depend on threads.
///
/// w [outputs, width], gram [width, width]; params fit w. Error(BadArgument) for sizes that do not fit,
/// activations' granularities, or dynamicGroups with actOrder (whose groups would be torn apart).
GptqResult gptq(const QuantParams& params, const float* w, std::int64_t outputs, std::int64_t width,
                std::span<const double> gram, const GptqOptions& options = {}, const Task& task = {});

/// sum over rows of e H e' for two matrices [outputs, width], in double.
double gramLoss(const float* w, const float* q, std::int64_t outputs, std::int64_t width,
                std::span<const double> gram, const Task& task = {});

} // namespace qs
