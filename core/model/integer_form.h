// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "quant/prepared.h"

#include <cstdint>
#include <string>
#include <vector>

namespace qs {

/// Channels whose activation codes, times 2^exponent, are in the unit of the site's sums.
struct IntegerPart {
    std::vector<std::int32_t> channels; ///< ascending; all of them when there is one part
    int exponent = 0;
    bool operator==(const IntegerPart&) const = default;
};

/// A quantized linear as sums of integers:
///
///   y[t][o] = (sum over parts 2^exponent * sum over channels a[t][k] w[o][k]) * outputScale[o] * token[t]
///
/// with 8-bit codes a and w. Everything up to the scales is exact, so that it does not matter who adds, and
/// in which order: simulation in floating point and packed integer products give the same bits.
///
/// Block formats (weights in groups of inputs, activations too or not) are sums of such sums, see
/// kernels/block_gemm.h: there only the codes are exact, and simulation does it in its own way, in f32.
///
/// Activations per channel must have biases that differ by integers (LLM-FP4's pre-shifted exponent bias):
/// their codes are shifted by the differences. What does not fit 8 bits then (E2M1's 12 * 2^3 does) is split
/// into parts by its shift.
struct IntegerForm {
    std::int64_t group = 0;            ///< > 0: block format, scales per this many inputs
    std::vector<float> outputScale;    ///< [outputs]
    std::vector<double> channelFactor; ///< [width]: powers of two for Int8Coder; empty: 1
    std::vector<IntegerPart> parts;
    int largestActivation = 0, largestWeight = 0; ///< bounds on magnitudes
};

/// Why a site cannot be computed in integers; empty: it can, and `form` (unless null) receives how. The site
/// must have passed checkPrepared for these sizes.
std::string integerForm(const PreparedSite& site, std::int64_t outputs, std::int64_t width,
                        IntegerForm* form);

} // namespace qs
