// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/cpu.h"
#include "base/parallel.h"
#include "base/random.h"
#include "common.h"
#include "number_checks.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <chrono>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace qs::cli {
namespace {

struct Args {
    ModelArguments model;
    RecipeArguments recipe;
    std::int64_t tokens = 512;
    int repeats = 3;
    std::string backend = "simulate";
};

/// One pass over `tokens` random ids in windows of the model's context, head at the last position of each
/// window only.
std::vector<SequenceTree> randomPrompts(const ModelConfig& config, std::int64_t tokens, std::uint64_t seed) {
    Random random(seed);
    std::vector<SequenceTree> trees;
    for (std::int64_t left = tokens; left > 0;) {
        const std::int64_t n = std::min(left, config.maxLength);
        Segment s;
        for (std::int64_t i = 0; i < n; ++i)
            s.tokens.push_back(
                static_cast<TokenId>(random.below(static_cast<std::uint64_t>(config.vocabSize))));
        trees.push_back({{std::move(s)}, {{0, static_cast<int>(n) - 1}}});
        left -= n;
    }
    return trees;
}

int run(const Args& a) {
    const Task task = interactiveTask();
    const auto model = a.model.open();
    Engine engine(model);
    auto variants = a.recipe.variants(
        engine, [&] { return openTokenizer(*model); }, task);
    for (Variant& v : variants) v.backend = backendFromName(a.backend);
    if (variants.empty()) variants.emplace_back();
    const auto trees = randomPrompts(*model->config, a.tokens, common().seed);
    RunHooks hooks; // without somebody who wants logits the engine would have nothing to do
    hooks.onLogits = [](std::size_t, std::size_t, std::span<const float* const>) {};
    double best = 1e300;
    for (int i = 0; i <= a.repeats; ++i) { // the first pass packs the weights and does not count
        const auto start = std::chrono::steady_clock::now();
        engine.run(trees, std::span(variants).first(1), hooks, task);
        const double seconds =
            std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
        if (i > 0) best = std::min(best, seconds);
    }
    const nlohmann::json j = {{"tokens_per_second", static_cast<double>(a.tokens) / best},
                              {"tokens", a.tokens},
                              {"threads", threadCount()},
                              {"isa", isaName(activeIsa())},
                              {"backend", variants[0].prepared ? a.backend : "f32"},
                              {"recipe", variants[0].prepared ? variants[0].name : ""},
                              {"peak_rss_bytes", peakResidentBytes()}};
    if (common().json)
        printJson(j);
    else {
        clearProgressLine();
        fmt::print("{:.1f} tokens/s ({} tokens, best of {}), {} threads, {}, peak memory {}\n",
                   j["tokens_per_second"].get<double>(), a.tokens, a.repeats, threadCount(),
                   isaName(activeIsa()), formatBytes(static_cast<double>(peakResidentBytes())));
    }
    return 0;
}

} // namespace

void addBenchCommand(CLI::App& app) {
    auto args = std::make_shared<Args>();
    auto* command = addCommand(app, "bench", "Tokens per second and memory of the forward pass",
                               [args] { return run(*args); });
    args->model.addTo(*command);
    args->recipe.addTo(*command, false);
    command->add_option("--tokens", args->tokens, "Tokens per pass")->check(wholeNumber(1, 1 << 24));
    command->add_option("--repeats", args->repeats, "Passes; the best counts")->check(wholeNumber(1, 1000));
    command->add_option("--backend", args->backend, "How a recipe is executed")
        ->check(CLI::IsMember({"simulate", "packed"}));
}

} // namespace qs::cli
