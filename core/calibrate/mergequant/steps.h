// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/task.h"
#include "calibrate/mergequant/matrix.h"
#include "quant/format.h"

#include <span>

namespace qs {

/// Channels that must have one step: group[j] names the group of channel j, 0 .. groups - 1. Empty: every
/// channel is on its own. (o_proj's channels of the query heads that share one head of v.)
using ChannelGroups = std::vector<std::int32_t>;

/// s_j = largest |u_j| / top code of the format, but not below 1e-6 of the median nonzero step, so that a
/// dead channel does not blow up the producer's gain; 1 where all channels are dead.
std::vector<double> absMaxSteps(MatrixView u, const Format& f, const ChannelGroups& groups = {});

/// Adaptive clipping, first part (our derivation; for fixed weights the model of additive noise separates by
/// channel): s_j = ratio * full_j with the ratio in {1, 0.98, ..., 0.3} of least E (u_j - u^_j)^2, the larger
/// of equals. copies[j] staggered copies are taken as one finer quantizer; `copies` empty: one of each.
std::vector<double> clipSteps(MatrixView u, const Format& f, std::span<const double> full,
                              std::span<const std::int32_t> copies = {}, const ChannelGroups& groups = {},
                              const Task& task = {});

/// Second part: weak channels. A step above the best for the activation alone costs activation noise and
/// saves weight noise; where that balances, s_j grows with sqrt(rms u_j / rms W_j). s_j = max(s_j, strength *
/// c * that), c such that the medians are equal. strength 0: unchanged.
std::vector<double> raiseWeakSteps(std::vector<double> step, std::span<const double> inputRms,
                                   std::span<const double> weightRms, double strength);

/// Third part: strong channels, cut at `share` of the largest step. share 1: unchanged.
std::vector<double> lowerStrongSteps(std::vector<double> step, double share);

/// Root mean square of every column; with groups, over each group's columns together.
std::vector<double> columnRms(MatrixView m, const ChannelGroups& groups = {});

/// Groups of o_proj's input channels: query heads that share a head of k and v share its steps.
ChannelGroups queryHeadGroups(std::int64_t heads, std::int64_t kvHeads, std::int64_t headDim);

} // namespace qs
