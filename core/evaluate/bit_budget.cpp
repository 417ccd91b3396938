// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluate/bit_budget.h"

#include "base/error.h"

#include <algorithm>
#include <fmt/format.h>

namespace qs {
namespace {

double averageBits(const std::vector<BudgetGroup>& groups, const std::vector<std::size_t>& choice) {
    double bits = 0, weights = 0;
    for (std::size_t g = 0; g < groups.size(); ++g) {
        bits += groups[g].weights * groups[g].bits[choice[g]];
        weights += groups[g].weights;
    }
    return bits / weights;
}

BudgetPoint pointOf(const std::vector<BudgetGroup>& groups, std::vector<std::size_t> choice) {
    BudgetPoint out;
    out.bits = averageBits(groups, choice);
    for (std::size_t g = 0; g < groups.size(); ++g) out.predictedKl += groups[g].kl[choice[g]];
    out.choice = std::move(choice);
    return out;
}

/// The candidate of fewest bits; among equals the one of least divergence.
std::size_t cheapest(const BudgetGroup& group) {
    std::size_t best = 0;
    for (std::size_t c = 1; c < group.bits.size(); ++c)
        if (group.bits[c] < group.bits[best] ||
            (group.bits[c] == group.bits[best] && group.kl[c] < group.kl[best]))
            best = c;
    return best;
}

struct Step {
    std::size_t candidate = 0;
    double gain = 0; ///< divergence saved per bit of the whole model; 0: no step saves any
};

/// The step from `from` up that saves most divergence per bit: the next corner of the lower convex hull.
Step bestStep(const BudgetGroup& group, std::size_t from) {
    Step out{from, 0};
    for (std::size_t c = 0; c < group.bits.size(); ++c) {
        const double bits = (group.bits[c] - group.bits[from]) * group.weights;
        if (bits <= 0) continue;
        const double gain = (group.kl[from] - group.kl[c]) / bits;
        if (gain > out.gain || (gain == out.gain && gain > 0 && group.bits[c] > group.bits[out.candidate]))
            out = {c, gain};
    }
    return out;
}

/// Points spread evenly over the path, and the one for the budget. By bits.
std::vector<BudgetPoint> pointsToMeasure(const std::vector<BudgetGroup>& groups, double bits, int count) {
    std::vector<BudgetPoint> path = budgetPath(groups), out;
    const std::size_t wanted = std::clamp<std::size_t>(static_cast<std::size_t>(count), 2, path.size() + 1);
    for (std::size_t i = 0; i + 1 < wanted; ++i) {
        const std::size_t at = wanted > 2 ? i * (path.size() - 1) / (wanted - 2) : 0;
        if (out.empty() || out.back().choice != path[at].choice) out.push_back(path[at]);
    }
    const BudgetPoint within = budgetPoint(groups, bits);
    const auto same = [&](const BudgetPoint& p) { return p.choice == within.choice; };
    if (std::none_of(out.begin(), out.end(), same)) out.push_back(within);
    std::stable_sort(out.begin(), out.end(),
                     [](const BudgetPoint& a, const BudgetPoint& b) { return a.bits < b.bits; });
    return out;
}

/// Groups that a candidate leaves in full precision take nothing from its prepared model.
Mix mixOf(const std::vector<BudgetGroup>& groups, const std::vector<std::size_t>& choice,
          const MixSource& source) {
    Mix mix;
    for (std::size_t g = 0; g < groups.size(); ++g)
        for (const SiteId& site : groups[g].group.sites)
            if (source.model(choice[g]).sites.contains(site)) mix[site] = choice[g];
    return mix;
}

void measureGroups(Probe& probe, const MixSource& source, std::vector<BudgetGroup>& groups,
                   const Task& task) {
    std::vector<Mix> mixes;
    for (const BudgetGroup& group : groups)
        for (std::size_t c = 0; c < source.models(); ++c) mixes.push_back(mixOf({group}, {c}, source));
    const std::vector<ProbeScore> scores = probe.measure(source, mixes, task);
    for (std::size_t g = 0; g < groups.size(); ++g)
        for (std::size_t c = 0; c < source.models(); ++c)
            groups[g].kl.push_back(scores[g * source.models() + c].kl);
}

/// The base recipe with every site under its group's candidate; sites treated alike share a rule.
Recipe recipeOf(const BudgetRequest& request, const std::vector<BudgetGroup>& groups,
                const std::vector<std::size_t>& choice, const std::vector<SiteId>& allSites) {
    std::vector<std::pair<SiteRecipe, std::vector<SiteId>>> alike;
    for (std::size_t g = 0; g < groups.size(); ++g)
        for (const SiteId& site : groups[g].group.sites) {
            const SiteRecipe recipe = withFormat(request.base.forSite(site), request.formats[choice[g]]);
            auto at = std::find_if(alike.begin(), alike.end(),
                                   [&](const auto& entry) { return entry.first == recipe; });
            if (at == alike.end()) at = alike.insert(at, {recipe, {}});
            at->second.push_back(site);
        }
    Recipe out = request.base;
    for (const auto& [recipe, sites] : alike) setForSites(out, sites, recipe, allSites);
    return out;
}

std::vector<SiteId> quantizedSites(const BudgetRequest& request, const Checkpoint& checkpoint) {
    std::vector<SiteId> out;
    for (const SiteId& site : checkpoint.sites())
        if (!request.base.forSite(site).weights.format.isNone()) out.push_back(site);
    if (out.empty())
        throw Error(ErrorCode::BadRecipe,
                    fmt::format("recipe '{}' quantizes no weights of this model", request.base.name));
    return out;
}

std::vector<BudgetGroup> budgetGroups(const BudgetRequest& request, const Checkpoint& checkpoint) {
    std::vector<BudgetGroup> out;
    for (SiteGroup& group : groupSites(quantizedSites(request, checkpoint), Grouping::Input)) {
        BudgetGroup g;
        g.bits.assign(request.formats.size(), 0);
        for (const SiteId& site : group.sites) {
            const WeightRef weight = checkpoint.weight(site);
            const double count = static_cast<double>(weight.rows()) * static_cast<double>(weight.cols());
            const double stored = 8 * static_cast<double>(weight.view.bytes.size()) / count;
            for (std::size_t c = 0; c < request.formats.size(); ++c)
                g.bits[c] +=
                    count *
                    bitsPerWeight(withFormat(request.base.forSite(site), request.formats[c]).weights, stored);
            g.weights += count;
        }
        for (double& bits : g.bits) bits /= g.weights;
        g.group = std::move(group);
        out.push_back(std::move(g));
    }
    return out;
}

std::size_t bestWithin(const std::vector<BudgetPoint>& points, double bits) {
    std::size_t best = 0;
    for (std::size_t i = 1; i < points.size(); ++i)
        if (points[i].bits <= bits && points[i].kl < points[best].kl) best = i;
    return best; // the first point has the fewest bits, and budgetPoint() found them within the budget
}

} // namespace

double bitsPerWeight(const OperandRecipe& weights, double storedBits) {
    if (weights.format.isNone()) return storedBits;
    const double bits = weights.format.bits();
    if (weights.granularity != Granularity::Group) return bits;
    const int scale = weights.scaling.type == ScaleType::Real ? 16 : 8;
    const int zero = weights.scaling.asymmetric ? weights.format.bits() : 0;
    return bits + static_cast<double>(scale + zero) / static_cast<double>(weights.groupSize);
}

std::vector<BudgetPoint> budgetPath(const std::vector<BudgetGroup>& groups) {
    std::vector<std::size_t> choice;
    for (const BudgetGroup& group : groups) choice.push_back(cheapest(group));
    std::vector<BudgetPoint> path = {pointOf(groups, choice)};
    while (true) {
        std::size_t best = 0;
        Step step;
        for (std::size_t g = 0; g < groups.size(); ++g)
            if (const Step s = bestStep(groups[g], choice[g]); s.gain > step.gain) {
                best = g;
                step = s;
            }
        if (step.gain <= 0) return path;
        choice[best] = step.candidate;
        path.push_back(pointOf(groups, choice));
    }
}

BudgetPoint budgetPoint(const std::vector<BudgetGroup>& groups, double bits) {
    const std::vector<BudgetPoint> path = budgetPath(groups);
    if (path[0].bits > bits)
        throw Error(ErrorCode::BadArgument,
                    fmt::format("{} bits per weight are too few: the smallest candidates take {:.4g}", bits,
                                path[0].bits));
    std::size_t last = 0;
    while (last + 1 < path.size() && path[last + 1].bits <= bits) ++last;
    std::vector<std::size_t> choice = path[last].choice;
    // What is left over may still pay for smaller steps elsewhere.
    while (true) {
        std::size_t group = groups.size();
        Step best;
        for (std::size_t g = 0; g < groups.size(); ++g)
            for (std::size_t c = 0; c < groups[g].bits.size(); ++c) {
                const double more = (groups[g].bits[c] - groups[g].bits[choice[g]]) * groups[g].weights;
                std::vector<std::size_t> next = choice;
                next[g] = c;
                if (more <= 0 || averageBits(groups, next) > bits) continue;
                const double gain = (groups[g].kl[choice[g]] - groups[g].kl[c]) / more;
                if (gain <= best.gain) continue;
                best = {c, gain};
                group = g;
            }
        if (group == groups.size()) return pointOf(groups, choice);
        choice[group] = best.candidate;
    }
}

SiteRecipe withFormat(SiteRecipe site, const Format& format) {
    const bool both = site.activations.format == site.weights.format;
    site.weights.format = format;
    if (both || format.isNone()) site.activations.format = format;
    return site;
}

Recipe budgetRecipe(const BudgetRequest& request, const std::vector<BudgetGroup>& groups,
                    const BudgetPoint& point, const std::vector<SiteId>& allSites) {
    Recipe out = recipeOf(request, groups, point.choice, allSites);
    out.name = fmt::format("{}-{:.4g}bit", request.base.name, point.bits);
    out.description =
        fmt::format("Mixed precision, {:.4g} bits per weight on average, found by qscope budget", point.bits);
    return out;
}

BudgetResult searchBudget(Probe& probe, const Checkpoint& checkpoint, const BudgetRequest& request,
                          const Task& task) {
    if (request.formats.empty()) throw Error(ErrorCode::BadArgument, "no candidate format was named");
    BudgetResult out;
    out.groups = budgetGroups(request, checkpoint);
    const std::vector<SiteId> allSites = checkpoint.sites();
    std::vector<std::shared_ptr<const PreparedModel>> models;
    for (std::size_t c = 0; c < request.formats.size(); ++c) {
        task.report({"calibrate", static_cast<double>(c), static_cast<double>(request.formats.size())});
        const std::vector<std::size_t> everywhere(out.groups.size(), c);
        models.push_back(std::make_shared<const PreparedModel>(
            request.calibrate(recipeOf(request, out.groups, everywhere, allSites))));
    }
    const MixSource source(std::move(models));
    measureGroups(probe, source, out.groups, task);
    out.points = pointsToMeasure(out.groups, request.bits, request.points);
    std::vector<Mix> mixes;
    for (const BudgetPoint& point : out.points) mixes.push_back(mixOf(out.groups, point.choice, source));
    const std::vector<ProbeScore> scores = probe.measure(source, mixes, task);
    for (std::size_t i = 0; i < scores.size(); ++i) out.points[i].kl = scores[i].kl;
    out.chosen = bestWithin(out.points, request.bits);
    out.recipe = budgetRecipe(request, out.groups, out.points[out.chosen], allSites);
    return out;
}

} // namespace qs
