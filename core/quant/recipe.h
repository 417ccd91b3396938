// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "checkpoint/site.h"
#include "quant/quantizer.h"

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace qs {

/// How one operand (weights or activations) of a site shall be quantized.
struct OperandRecipe {
    Format format; ///< None: left in full precision
    Granularity granularity =
        Granularity::Row; ///< weights: tensor | row | group; activations: tensor | column (pre-shift) | token
                          ///< (with a group size: per block of a token)
    std::int64_t groupSize = 0;
    double clipRatio = 1;       ///< fraction of the calibrated maximum that the grid's end is put at
    std::optional<double> bias; ///< a fixed bias set by hand (tensor granularity); overrides calibration
    Scaling scaling{};          ///< what the scales may be, and whether there are zero points

    GridSpec grid() const { return {format, granularity, groupSize, clipRatio, scaling}; }
    bool operator==(const OperandRecipe&) const = default;
};

struct SiteRecipe {
    OperandRecipe weights, activations;
    bool operator==(const SiteRecipe&) const = default;
};

/// One rule: sites whose name matches get these operands. Later rules win, operand by operand.
struct RecipeRule {
    /// Site names and wildcards, separated by '|': "blocks.*.down", "head", "blocks.0.*", a bare role
    /// ("down"), or "*".
    std::string match;
    std::optional<OperandRecipe> weights, activations;
    bool operator==(const RecipeRule&) const = default;
};

/// What the user wants: small, readable, diffable. The YAML form:
///
///   name: minmax-w4a4
///   description: MinMax FP4 (E2M1) for weights per row and activations per tensor
///   method: minmax            # one of allMethods() (calibrate/stage.h), or several: hadamard+fpq
///   calibration: {text: builtin, tokens: 4096}
///   rules:
///     - match: blocks.*
///       weights: {format: e2m1, granularity: row}
///       activations: {format: e2m1, granularity: tensor}
///     - match: head
///       weights: none
/// An operand is `none` or a map of format, granularity (weights: row unless said; activations: tensor),
/// group_size, clip_ratio, bias, scale (real | e8m0 | e4m3), scale_rule (floor | ceil | even | rceil; for
/// e8m0), scale_scan (true: the scales of least error; for e4m3 weights) and asymmetric (true: zero points).
/// Activations in blocks: granularity token with a group_size. Unknown keys, anchors, aliases and deep
/// nesting are errors.
struct Recipe {
    std::string name;
    std::string description;
    std::string method = "minmax";
    std::map<std::string, std::string> options; ///< the method's own parameters
    std::string calibrationText;                ///< file, or empty: the built-in text
    std::int64_t calibrationTokens = 4096;
    std::vector<RecipeRule> rules;

    bool operator==(const Recipe&) const = default;
    SiteRecipe forSite(const SiteId& site)
        const;                  ///< what the rules say; a site that no rule matches stays in full precision
    std::string toYaml() const; ///< canonical: same recipe, same text
    std::string hash() const;   ///< SHA-256 of the canonical text without name and description
    static Recipe fromYaml(const std::string& text,
                           const std::string& fileName); ///< Error(BadRecipe) names file and field
};

/// Why an operand cannot be ("granularity row is not for activations"), or empty. fromYaml accepts none that
/// has a problem.
std::string operandProblem(const OperandRecipe& operand, bool weights);

bool patternMatches(const std::string& pattern, const SiteId& site);

/// Sets one site (or all sites of `sites`) to `site`, by appending or updating a rule, and drops rules it
/// makes redundant. Used by the window's controls; the result stays small however often it is called.
void setForSites(Recipe& recipe, const std::vector<SiteId>& sites, const SiteRecipe& site,
                 const std::vector<SiteId>& allSites);

/// A YAML file, or the name of a shipped recipe.
Recipe openRecipe(const std::string& fileOrName);
std::vector<std::string> shippedRecipeNames();

} // namespace qs
