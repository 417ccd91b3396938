// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "engine/engine.h"
#include "quant/prepared.h"

#include <cstdint>
#include <map>
#include <memory>
#include <utility>
#include <vector>

namespace qs {

/// Prepared models for a recipe that somebody is editing: only sites whose operands changed are prepared
/// again, from maxima of weights and activations that are kept.
///
/// For MinMax and pre-shift the numbers are those of calibrate() (without distortions). Methods that need
/// more than a moment are stood in for: a site that is as in an earlier full preparation keeps its numbers,
/// all others get what MinMax or pre-shift makes of their operands, and the result is called a preview. That
/// stand-in is our own choice. Not thread-safe.
class LivePreparation {
public:
    explicit LivePreparation(std::shared_ptr<const Checkpoint> checkpoint)
        : checkpoint_(std::move(checkpoint)) {}

    /// Whether the maxima that this recipe's activations need are there.
    bool isReadyFor(const Recipe& recipe) const;
    /// One pass of full precision over the recipe's calibration ids; serves every recipe with the same text.
    /// Error(BadArgument) without ids, Error(NotANumber) for activations that are not finite.
    void calibrate(Engine& engine, const Recipe& recipe, const std::vector<TokenId>& ids,
                   const Task& task = {});

    struct Result {
        std::shared_ptr<const PreparedModel> model; ///< without hashes: to be run, not to be saved
        bool preview = false;
    };
    /// full: a preparation by calibrate() under the same method, or null. Error(BadRecipe) for a recipe that
    /// cannot be; Error(Internal) unless isReadyFor(recipe).
    Result prepare(const Recipe& recipe, const PreparedModel* full, const Task& task = {});

private:
    using Text = std::pair<std::string, std::int64_t>; ///< of a recipe's calibration
    static Text textOf(const Recipe& recipe) { return {recipe.calibrationText, recipe.calibrationTokens}; }
    struct Known {
        SiteRecipe recipe;
        Text text;
        PreparedSite site;
    };
    const PreparedSite& minMax(const SiteId& site, const SiteRecipe& recipe, const Text& text,
                               const Task& task);
    QuantParams weightParams(const SiteId& site, const OperandRecipe& recipe, const Task& task);
    const std::vector<float>& weightMaxima(const SiteId& site, std::int64_t width, const Task& task);

    std::shared_ptr<const Checkpoint> checkpoint_;
    std::map<Text, std::map<TapId, std::vector<double>>> activations_;
    /// Largest magnitude of every so many inputs of every row.
    std::map<std::pair<SiteId, std::int64_t>, std::vector<float>> weights_;
    std::uint64_t weightBytes_ = 0;
    std::map<SiteId, Known> known_;
};

} // namespace qs
