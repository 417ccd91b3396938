// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "evaluate/sensitivity.h"

#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <vector>

namespace qs {

/// Bits that one weight takes: the format's, and for groups the group's share of its scale (and zero point).
/// Scales per tensor or output channel are not counted. Format None: `storedBits`, those of the checkpoint.
double bitsPerWeight(const OperandRecipe& weights, double storedBits);

/// A group of sites and what each candidate format costs there.
struct BudgetGroup {
    SiteGroup group;
    double weights = 0;       ///< number of weights
    std::vector<double> bits; ///< per weight, by candidate
    std::vector<double> kl;   ///< with this group alone under the candidate, by candidate
};

/// Candidates by group, as a point of the trade between bits and divergence.
struct BudgetPoint {
    std::vector<std::size_t> choice; ///< candidate by group
    double bits = 0;                 ///< average over all weights of the groups
    double predictedKl = 0;          ///< sum of the groups' own divergences
    double kl = 0;                   ///< measured with all groups together
};

/// Mixed precision by Lagrangian relaxation of the multiple-choice knapsack: divergences of groups are taken
/// to add up (second-order terms between groups are left out, as in HAWQ-V2, Dong et al. 2020). Starts from
/// every group's fewest bits and walks along the lower convex hulls of the groups, always by the step that
/// saves most divergence per bit; every point of that walk is optimal for its bits under the additive model.
/// Points in order of their bits, from the fewest to the most useful.
std::vector<BudgetPoint> budgetPath(const std::vector<BudgetGroup>& groups);
/// From the last point of the path within `bits` on, also takes steps that still fit. Error(BadArgument) when
/// not even the fewest bits do.
BudgetPoint budgetPoint(const std::vector<BudgetGroup>& groups, double bits);

struct BudgetRequest {
    Recipe base;                 ///< its rules say what is quantized and how
    std::vector<Format> formats; ///< candidates for weights; None leaves a group in full precision
    double bits = 0;             ///< average per weight, at most
    int points = 12;             ///< of the curve that are measured
    std::function<PreparedModel(const Recipe&)> calibrate;
};

struct BudgetResult {
    std::vector<BudgetGroup> groups;
    std::vector<BudgetPoint> points; ///< measured, by bits; the chosen one is among them
    std::size_t chosen = 0;          ///< within the budget, the one with the least measured divergence
    Recipe recipe;                   ///< the chosen point as an ordinary recipe
};

/// The recipe with another format: weights of every quantized site get it, and so do activations where the
/// recipe gives both the same format. None: both in full precision.
SiteRecipe withFormat(SiteRecipe site, const Format& format);
/// A point as an ordinary recipe, named after the base and the point's bits.
Recipe budgetRecipe(const BudgetRequest& request, const std::vector<BudgetGroup>& groups,
                    const BudgetPoint& point, const std::vector<SiteId>& allSites);
/// Groups are inputs (Grouping::Input). Prepares the base once per candidate, measures every group under
/// every candidate alone, then the points of the curve. Error(BadRecipe), Error(BadArgument).
BudgetResult searchBudget(Probe& probe, const Checkpoint& checkpoint, const BudgetRequest& request,
                          const Task& task = {});

} // namespace qs
