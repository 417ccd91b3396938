// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/task.h"
#include "quant/quantizer.h"

#include <cstdint>
#include <span>

namespace qs {

/// GPTQ's and QuaRot's search of a weight's clipping ("mse"): per row or group the range times 1 - i/100, i <
/// 80, of least sum |w - q|^2.4. w [outputs, width]. For E4M3 scales the tensor's scale stays that of the
/// full range. Error(BadArgument) for other granularities.
QuantParams searchWeightClip(const GridSpec& spec, const float* w, std::int64_t outputs, std::int64_t width,
                             const Task& task = {});

/// AWQ's search (Lin et al. 2024): per row or group, weights are clamped to max |w| times 1 - i/20, i < 10,
/// and the clamp of the least output error e G e' of that row's group is kept, e = w - q, G the group's block
/// of the Gram matrix [width, width]. The published code takes the error over at most 512 tokens; here it is
/// that of all (our choice). Granularity row or group; Error(BadArgument) otherwise.
QuantParams searchOutputClip(const GridSpec& spec, const float* w, std::int64_t outputs, std::int64_t width,
                             std::span<const double> gram, const Task& task = {});

} // namespace qs
