// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "engine/engine.h"
#include "quant/prepared.h"

#include <functional>
#include <vector>

namespace qs {

struct CalibrationRequest {
    Recipe recipe;
    std::vector<TokenId> ids; ///< calibration text; needed when some activation is static
    std::function<void(const SiteId&, const PreparedSite&)> onSite; ///< as each is finished; may be empty
};

/// Works the recipe's method out for every site. Methods now: "minmax" (bias from the largest magnitude:
/// weights per their granularity, activations per tensor from the unquantized model), "preshift" (activations
/// per channel: rho = min_j b_j over nonzero channels, shift_j = clip(round_half_even(b_j - rho), 0, 2^E -
/// 1), LLM-FP4 eq. 15 without search; a zero channel gets 2^E - 1). q, k, v share one activation quantizer,
/// and so do gate and up, unless rules give them different ones. The granularity decides: under both methods
/// activations per tensor are MinMax, per column pre-shifted, per token worked out at run time. Throws
/// Error(BadRecipe) for an unknown method or an impossible combination.
PreparedModel calibrate(Engine& engine, const CalibrationRequest& request, const Task& task = {});

/// The ids a recipe is calibrated on: its own text or the built-in one, tokenized with BOS where the
/// tokenizer has one.
std::vector<TokenId> calibrationIds(const Recipe& recipe, const Tokenizer& tokenizer);

/// SHA-256 of token ids as little-endian int32 (PreparedModel::calibrationHash).
std::string idsHash(const std::vector<TokenId>& ids);

} // namespace qs
