// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "engine/engine.h"
#include "quant/prepared.h"

#include <functional>
#include <map>
#include <vector>

namespace qs {

struct CalibrationRequest {
    Recipe recipe;
    std::vector<TokenId> ids; ///< calibration text; needed when some activation is static
    std::function<void(const SiteId&, const PreparedSite&)> onSite{}; ///< as each is finished; may be empty
    /// What an interrupted calibration had finished (PartialCalibration); may be empty.
    std::map<SiteId, PreparedSite> known{};
};

/// Works the recipe's methods (allMethods(), calibrate/stage.h) out for every site that its rules quantize.
/// MinMax and pre-shift alone need one pass over the text for the channels' maxima: weights per their
/// granularity, activations per tensor MinMax, per column pre-shifted, per token worked out at run time. All
/// others run in one layer-major pass: when a block has been computed for the whole text, the inputs of its
/// sites are in memory, its sites are worked out, and the inputs are dropped. Activations are those of the
/// unquantized model. q, k, v share one input, and so do gate and up. Throws Error(BadRecipe) for an unknown
/// method or an impossible combination.
PreparedModel calibrate(Engine& engine, const CalibrationRequest& request, const Task& task = {});

/// The ids a recipe is calibrated on: its own text or the built-in one, tokenized with BOS where the
/// tokenizer has one.
std::vector<TokenId> calibrationIds(const Recipe& recipe, const Tokenizer& tokenizer);

/// SHA-256 of token ids as little-endian int32 (PreparedModel::calibrationHash).
std::string idsHash(const std::vector<TokenId>& ids);

} // namespace qs
