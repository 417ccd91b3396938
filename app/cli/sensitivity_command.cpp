// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluate/sensitivity.h"

#include "base/error.h"
#include "common.h"
#include "probe_arguments.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <fmt/format.h>
#include <nlohmann/json.hpp>
#include <numeric>

namespace qs::cli {
namespace {

using nlohmann::json;

struct Args {
    ModelArguments model;
    RecipeArguments recipe;
    ProbeArguments probe;
    std::string by = "site";
};

json sensitivityJson(const Sensitivity& result, const Args& a, const std::string& recipe) {
    json sites = json::array();
    for (const GroupSensitivity& g : result.groups) {
        json members = json::array();
        for (const SiteId& site : g.group.sites) members.push_back(site.name());
        sites.push_back({{"site", g.group.name},
                         {"members", members},
                         {"kl_alone", g.alone.kl},
                         {"kl_without", g.without.kl},
                         {"top1_alone", g.alone.top1},
                         {"top1_without", g.without.top1}});
    }
    return {{"recipe", recipe},
            {"by", a.by},
            {"kl_all", result.all.kl},
            {"top1_all", result.all.top1},
            {"sites", sites}};
}

/// The most damaging first.
void printRanking(const Sensitivity& result) {
    std::vector<std::size_t> order(result.groups.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        return result.groups[a].alone.kl > result.groups[b].alone.kl;
    });
    fmt::print("{:<20} {:>11} {:>11} {:>11}\n", "site", "KL alone", "KL without", "saved");
    for (const std::size_t i : order) {
        const GroupSensitivity& g = result.groups[i];
        fmt::print("{:<20} {:>11.5g} {:>11.5g} {:>+11.4g}\n", g.group.name, g.alone.kl, g.without.kl,
                   result.all.kl - g.without.kl);
    }
}

/// Blocks down, roles across, KL alone.
void printMap(const Sensitivity& result) {
    std::map<int, std::map<Role, double>> map;
    for (const GroupSensitivity& g : result.groups)
        if (const SiteId& site = g.group.sites[0]; site.block >= 0) map[site.block][site.role] = g.alone.kl;
    if (map.empty()) return;
    fmt::print("\nKL alone by block and role\n{:>5}", "");
    for (const Role role : kBlockRoles) fmt::print(" {:>9}", roleName(role));
    fmt::print("\n");
    for (const auto& [block, row] : map) {
        fmt::print("{:>5}", block);
        for (const Role role : kBlockRoles) {
            const auto cell = row.find(role);
            fmt::print(" {:>9}", cell == row.end() ? "-" : fmt::format("{:.3g}", cell->second));
        }
        fmt::print("\n");
    }
}

int run(const Args& a) {
    const Task task = interactiveTask();
    const Grouping by = groupingFromName(a.by);
    const auto model = a.model.open();
    const auto tokenizer = openTokenizer(*model);
    Engine engine(model);
    RecipeArguments chosen = a.recipe;
    if (chosen.recipes.empty() && chosen.prepared.empty()) chosen.recipes = {"minmax-w4a4"};
    const auto token = [&] { return tokenizer; };
    const std::vector<TokenId> ids = a.probe.tokens(token);
    const auto prepared = chosen.variants(engine, token, task)[0].prepared;
    Probe probe = a.probe.open(engine, ids, task);
    const Sensitivity result = measureSensitivity(probe, prepared, by, task);
    if (common().json) {
        printJson(sensitivityJson(result, a, prepared->recipe.name));
        return 0;
    }
    clearProgressLine();
    fmt::print("{}, {}: KL with everything quantized {:.5g}, same top token {:.2f} % of {} positions\n\n",
               model->displayName, prepared->recipe.name, result.all.kl, 100 * result.all.top1, ids.size());
    printRanking(result);
    if (by == Grouping::Site) printMap(result);
    return 0;
}

} // namespace

void addSensitivityCommand(CLI::App& app) {
    auto args = std::make_shared<Args>();
    auto* command = addCommand(app, "sensitivity",
                               "Which parts of the model suffer: each quantized alone, "
                               "and everything but each",
                               [args] { return run(*args); });
    args->model.addTo(*command);
    args->recipe.addTo(*command, false);
    args->probe.addTo(*command);
    command
        ->add_option("--by", args->by, "What is switched as one: input takes q, k, v and gate, up together")
        ->check(CLI::IsMember({"site", "input", "role", "block"}));
}

} // namespace qs::cli
