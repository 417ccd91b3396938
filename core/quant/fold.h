// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <span>
#include <vector>

namespace qs {

/// Folding a change of scale of a site's input into what produces it, so that nothing is left to do at run
/// time: the consumer's columns are multiplied by the steps, the producer is divided by them. Exact where the
/// steps are powers of two (LLM-FP4's shifts); otherwise every folded number is rounded once.

/// The norm before q, k, v or gate, up: gain_j / step_j, worked out in double. Error(BadArgument) when the
/// sizes differ or a step is not positive; so do the other functions.
std::vector<float> foldIntoGain(std::span<const float> gain, std::span<const double> step);

/// A linear's rows and bias: up_proj before down_proj (silu(gate) * up scales with up), v_proj before o_proj.
/// w [step.size(), cols]; bias may be empty.
void foldIntoRows(std::span<float> w, std::span<float> bias, std::span<const double> step);

/// A consumer's columns: w [rows, step.size()].
void foldIntoColumns(std::span<float> w, std::span<const double> step);

/// Steps of v_proj's rows [kvHeads * headDim] from those of o_proj's input [heads * headDim]: attention mixes
/// tokens, never dimensions, so head h's dimension d is a sum of dimension d of its head of v.
/// Error(BadArgument) unless the query heads that share a head of v have equal steps.
std::vector<double> valueSteps(std::span<const double> step, std::int64_t heads, std::int64_t kvHeads,
                               std::int64_t headDim);

} // namespace qs
