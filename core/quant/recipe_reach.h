// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "quant/recipe.h"

#include <vector>

namespace qs {

/// What becomes of a rule at one site that it matches: the index of the rule that decides each operand there
/// (this rule or a later one); -1 where the rule says nothing about the operand.
struct SiteReach {
    SiteId site;
    int weightsBy = -1, activationsBy = -1;
};

/// The sites that a rule matches, in the order of `sites`, for each rule.
std::vector<std::vector<SiteReach>> ruleReach(const std::vector<RecipeRule>& rules,
                                              const std::vector<SiteId>& sites);
/// Whether rule `index` decides something for one of its sites.
bool decides(const std::vector<SiteReach>& reach, int index);

/// The recipe with these operands at `sites`; what is not given stays. Activations change together with those
/// of the sites that share them (q, k, v; gate, up).
Recipe withOperands(const Recipe& recipe, const std::vector<SiteId>& sites,
                    const std::optional<OperandRecipe>& weights,
                    const std::optional<OperandRecipe>& activations, const std::vector<SiteId>& allSites);

/// One thing that two recipes say differently.
struct RecipeDifference {
    std::string where; ///< a site's name with its operand ("blocks.0.q weights"), or empty: of the recipe
    std::string field; ///< "format", "method", "option clip" ...
    std::string before, after;
};
/// Fields of the recipes first, then what each says about each of the sites.
std::vector<RecipeDifference> differences(const Recipe& before, const Recipe& after,
                                          const std::vector<SiteId>& sites);

/// Lines of two texts as a shortest edit script: kept ' ', only before '-', only after '+'.
struct DiffLine {
    char sign;
    std::string text;
};
std::vector<DiffLine> lineDifferences(const std::string& before, const std::string& after);

} // namespace qs
