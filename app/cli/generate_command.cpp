// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"
#include "common.h"
#include "engine/generate.h"
#include "number_checks.h"
#include "text/token_texts.h"

#include <CLI/CLI.hpp>
#include <cstdio>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace qs::cli {
namespace {

using nlohmann::json;

struct Args {
    ModelArguments model;
    TextArguments text;
    RecipeArguments recipes;
    std::string backend = "simulate", baseline = "f32";
    bool noBaseline = false;
    Sampling sampling;
    std::int64_t maxTokens = 64;
    int alternatives = 0;
};

std::vector<Variant> variantsOf(const Args& a, const std::shared_ptr<const Checkpoint>& model,
                                const std::shared_ptr<const Tokenizer>& tokenizer, const Task& task) {
    std::vector<Variant> out;
    if (!a.noBaseline && a.baseline == "f32") out.push_back({"full precision", nullptr});
    if (!a.noBaseline && a.baseline == "bf16")
        out.push_back({"bf16", nullptr, Backend::Simulate, Precision::Bf16});
    Engine engine(model);
    for (Variant& v : a.recipes.variants(
             engine, [&] { return tokenizer; }, task)) {
        v.backend = backendFromName(a.backend);
        out.push_back(std::move(v));
    }
    if (out.empty()) throw Error(ErrorCode::BadArgument, "--no-baseline needs a --recipe or --prepared");
    return out;
}

json viewJson(const TokenView& view, const std::string& name, const Tokenizer& tokenizer) {
    json top = json::array();
    for (const TokenCandidate& c : view.top)
        top.push_back({{"id", c.id}, {"piece", tokenizer.piece(c.id)}, {"probability", c.probability}});
    return {{"name", name}, {"probability", view.probability}, {"rank", view.rank}, {"top", std::move(top)}};
}

json textJson(const GenerationRequest& request, const std::vector<GeneratedText>& texts, std::size_t v,
              const Tokenizer& tokenizer) {
    const GeneratedText& text = texts[v];
    TokenTexts parts(tokenizer, request.prompt);
    json probabilities = json::array(), tokens = json::array();
    for (const GeneratedToken& t : text.tokens) {
        const std::string part = parts.add(t.id);
        probabilities.push_back(t.views[v].probability);
        json views = json::array();
        for (std::size_t w = 0; w < t.views.size(); ++w)
            views.push_back(viewJson(t.views[w], request.variants[w].name, tokenizer));
        tokens.push_back({{"id", t.id}, {"text", part}, {"by", std::move(views)}});
    }
    const auto parted = firstDifference(texts[0], text);
    json out = {{"name", request.variants[v].name},
                {"text", parts.text()},
                {"ids", text.ids()},
                {"probabilities", std::move(probabilities)},
                {"stopped", generationEndName(text.end)},
                {"first_difference", parted ? json(*parted) : json(nullptr)}};
    if (request.alternatives > 0) out["tokens"] = std::move(tokens);
    return out;
}

/// "parts from full precision at token 12: ' house' 0.41, not ' tree' 0.38".
std::string partingText(const GenerationRequest& request, const std::vector<GeneratedText>& texts,
                        std::size_t v, const Tokenizer& tokenizer) {
    const auto at = firstDifference(texts[0], texts[v]);
    if (!at) return fmt::format("the same tokens as {}", request.variants[0].name);
    const auto token = [&](std::size_t variant) {
        if (*at >= texts[variant].tokens.size()) return std::string("the end");
        const GeneratedToken& t = texts[variant].tokens[*at];
        return fmt::format("'{}' {:.2f}", tokenizer.piece(t.id), t.views[variant].probability);
    };
    return fmt::format("parts from {} at token {}: {}, not {}", request.variants[0].name, *at + 1, token(v),
                       token(0));
}

void print(const GenerationRequest& request, const std::vector<GeneratedText>& texts,
           const Tokenizer& tokenizer, std::int64_t context) {
    for (std::size_t v = 0; v < texts.size(); ++v) {
        TokenTexts parts(tokenizer, request.prompt);
        for (const TokenId id : texts[v].ids()) parts.add(id);
        if (v == 0)
            fmt::print("{}\n{}\n", request.variants[0].name, parts.text());
        else
            fmt::print("\n{} ({})\n{}\n", request.variants[v].name, partingText(request, texts, v, tokenizer),
                       parts.text());
        if (texts[v].end == GenerationEnd::ContextFull)
            fmt::print("[stopped: prompt and continuation fill the model's context of {} tokens]\n", context);
    }
}

int run(const Args& a) {
    checkSampling(a.sampling);
    const Task task = interactiveTask();
    const auto model = a.model.open();
    const auto tokenizer = openTokenizer(*model);
    GenerationRequest request;
    request.prompt = a.text.tokens([&] { return tokenizer; });
    request.variants = variantsOf(a, model, tokenizer, task);
    request.maxTokens = a.maxTokens;
    request.sampling = a.sampling;
    request.sampling.seed = common().seed;
    request.alternatives = a.alternatives;
    if (tokenizer->eos()) request.stopTokens = {*tokenizer->eos()};
    const auto texts = Generator(model).run(request, {}, task);
    clearProgressLine();
    if (!common().json) {
        print(request, texts, *tokenizer, model->config->maxLength);
        return 0;
    }
    json runs = json::array();
    for (std::size_t v = 0; v < texts.size(); ++v) runs.push_back(textJson(request, texts, v, *tokenizer));
    printJson({{"prompt_ids", request.prompt},
               {"temperature", a.sampling.temperature},
               {"top_k", a.sampling.topK},
               {"top_p", a.sampling.topP},
               {"seed", common().seed},
               {"backend", a.backend},
               {"runs", std::move(runs)}});
    return 0;
}

} // namespace

void addGenerateCommand(CLI::App& app) {
    auto args = std::make_shared<Args>();
    auto* command = addCommand(app, "generate", "One prompt continued side by side, token by token",
                               [args] { return run(*args); });
    args->model.addTo(*command);
    args->text.addSourcesTo(*command, true);
    args->recipes.addTo(*command, true);
    command->add_option("--max-tokens", args->maxTokens, "Tokens to generate (default 64)")
        ->check(wholeNumber(1));
    command->add_option("--temperature", args->sampling.temperature,
                        "0 (default): always the most likely token; above: drawn, with --seed");
    command->add_option("--top-k", args->sampling.topK, "Draw from the K most likely tokens; 0: all");
    command->add_option("--top-p", args->sampling.topP,
                        "Draw from the fewest tokens that hold this share of the probability");
    command->add_option("--backend", args->backend, "How recipes are executed")
        ->check(CLI::IsMember({"simulate", "packed"}));
    command->add_option("--baseline", args->baseline, "Full precision in this type")
        ->check(CLI::IsMember({"f32", "bf16"}));
    command->add_flag("--no-baseline", args->noBaseline, "Leave full precision out");
    command
        ->add_option("--alternatives", args->alternatives,
                     "With --json: each token with its N most likely alternatives under every recipe")
        ->check(wholeNumber(0, 100));
}

} // namespace qs::cli
