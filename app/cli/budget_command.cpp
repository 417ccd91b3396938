// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"
#include "base/mapped_file.h"
#include "calibrate/calibrate.h"
#include "common.h"
#include "evaluate/bit_budget.h"
#include "number_checks.h"
#include "probe_arguments.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace qs::cli {
namespace {

using nlohmann::json;

struct Args {
    ModelArguments model;
    RecipeArguments recipe;
    ProbeArguments probe;
    std::string formats = "e2m1,e2m3,e4m3", out;
    double bits = 0;
    int points = 12;
};

std::vector<Format> parseFormats(const std::string& list) {
    std::vector<Format> out;
    for (std::size_t begin = 0; begin <= list.size();) {
        const std::size_t end = std::min(list.find(',', begin), list.size());
        if (end > begin) out.push_back(Format::parse(list.substr(begin, end - begin)));
        begin = end + 1;
    }
    if (out.empty()) throw Error(ErrorCode::BadArgument, "--formats names no format");
    return out;
}

json budgetJson(const BudgetResult& result, const BudgetRequest& request, const Args& a) {
    json points = json::array(), groups = json::array();
    for (std::size_t i = 0; i < result.points.size(); ++i) {
        const BudgetPoint& p = result.points[i];
        json choice = json::object();
        for (std::size_t g = 0; g < result.groups.size(); ++g)
            choice[result.groups[g].group.name] = request.formats[p.choice[g]].name();
        points.push_back({{"bits", p.bits},
                          {"kl", p.kl},
                          {"predicted_kl", p.predictedKl},
                          {"chosen", i == result.chosen},
                          {"formats", choice}});
    }
    for (const BudgetGroup& g : result.groups) {
        json kl = json::object();
        for (std::size_t c = 0; c < request.formats.size(); ++c) kl[request.formats[c].name()] = g.kl[c];
        groups.push_back({{"site", g.group.name}, {"weights", g.weights}, {"kl_alone", kl}});
    }
    const BudgetPoint& best = result.points[result.chosen];
    return {{"bits", best.bits},
            {"kl", best.kl},
            {"recipe", result.recipe.name},
            {"recipe_hash", result.recipe.hash()},
            {"out", a.out},
            {"points", points},
            {"sites", groups}};
}

void printBudget(const BudgetResult& result, const BudgetRequest& request) {
    fmt::print("{:>8} {:>11} {:>11}\n", "bits", "KL", "predicted");
    for (std::size_t i = 0; i < result.points.size(); ++i) {
        const BudgetPoint& p = result.points[i];
        fmt::print("{:>8.4f} {:>11.5g} {:>11.5g}{}\n", p.bits, p.kl, p.predictedKl,
                   i == result.chosen ? "  <- chosen" : "");
    }
    fmt::print("\n");
    for (std::size_t g = 0; g < result.groups.size(); ++g)
        fmt::print("{:<20} {}\n", result.groups[g].group.name,
                   request.formats[result.points[result.chosen].choice[g]].name());
}

int run(const Args& a) {
    const Task task = interactiveTask();
    BudgetRequest request;
    request.formats = parseFormats(a.formats);
    request.base = openRecipe(a.recipe.recipes.empty() ? "minmax-w4" : a.recipe.recipes[0]);
    request.bits = a.bits;
    request.points = a.points;
    const auto model = a.model.open();
    const auto tokenizer = openTokenizer(*model);
    Engine engine(model);
    const auto token = [&] { return tokenizer; };
    request.calibrate = [&](const Recipe& recipe) {
        CalibrationRequest calibration;
        calibration.recipe = recipe;
        calibration.ids = a.recipe.calibrationTokens(recipe, token);
        return calibrate(engine, calibration, task);
    };
    const std::vector<TokenId> ids = a.probe.tokens(token);
    Probe probe = a.probe.open(engine, ids, task);
    const BudgetResult result = searchBudget(probe, *model, request, task);
    writeFileAtomically(a.out, result.recipe.toYaml());
    if (common().json) {
        printJson(budgetJson(result, request, a));
    } else {
        clearProgressLine();
        printBudget(result, request);
        fmt::print("\nwrote {}\n", a.out);
    }
    return 0;
}

} // namespace

void addBudgetCommand(CLI::App& app) {
    auto args = std::make_shared<Args>();
    auto* command = addCommand(app, "budget",
                               "A mixed-precision recipe under an average number of bits per weight", [args] {
                                   // A search is long: unless told otherwise it can always be gone on with.
                                   if (args->probe.keep.empty()) args->probe.keep = args->out + ".measured";
                                   return run(*args);
                               });
    args->model.addTo(*command);
    command->add_option("--recipe", args->recipe.recipes, "What is quantized and how (default: minmax-w4)")
        ->expected(1);
    command->add_option("--calibration", args->recipe.calibration,
                        "Calibration text file, or token ids separated by commas");
    args->probe.addTo(*command);
    command->add_option("--bits", args->bits, "Bits per weight on average, at most")
        ->required()
        ->check(numberBetween(1, 32));
    command->add_option("--formats", args->formats, "Candidates, separated by commas; none: full precision");
    command->add_option("--points", args->points, "Points of the curve that are measured")
        ->check(wholeNumber(2, 200));
    command->add_option("--out", args->out, "Recipe file to write")->required();
}

} // namespace qs::cli
