// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"
#include "checkpoint/rescale.h"
#include "checkpoint/safetensors.h"
#include "common.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace qs::cli {
namespace {

using nlohmann::json;

/// Rough memory of a full-precision pass: weights as f32, and the activations of 512 tokens.
double memoryEstimate(const Checkpoint& model) {
    const double weights = 4.0 * static_cast<double>(model.parameters());
    if (!model.config) return weights;
    const auto& c = *model.config;
    return weights +
           512.0 * 4.0 *
               static_cast<double>(4 * c.hiddenSize + 3 * c.intermediateSize + c.qWidth() + 2 * c.kvWidth());
}

json tokenizerJson(const Checkpoint& model) {
    try {
        const auto t = openTokenizer(model);
        json j = {{"kind", t->kind()}, {"vocab_size", t->vocabSize()}, {"bos", nullptr}, {"eos", nullptr}};
        if (t->bos()) j["bos"] = *t->bos();
        if (t->eos()) j["eos"] = *t->eos();
        return j;
    } catch (const Error& e) {
        return {{"kind", nullptr}, {"error", e.what()}};
    }
}

json infoJson(const Checkpoint& m) {
    json j = {{"model", m.displayName},
              {"format", formatName(m.format)},
              {"architecture", m.modelType},
              {"parameters", m.parameters()},
              {"dtype", m.storedDtype},
              {"file_bytes", m.fileBytes},
              {"tensors", m.tensors.size()},
              {"forward_pass", m.config.has_value()},
              {"memory_estimate_bytes", memoryEstimate(m)},
              {"sites", json::array()},
              {"tokenizer", tokenizerJson(m)}};
    if (const std::string about = aboutRescaledModel(m.path); !about.empty()) j["about"] = about;
    if (m.config) {
        const auto& c = *m.config;
        j["layers"] = c.layers;
        j["hidden_size"] = c.hiddenSize;
        j["intermediate_size"] = c.intermediateSize;
        j["heads"] = c.heads;
        j["kv_heads"] = c.kvHeads;
        j["head_dim"] = c.headDim;
        j["vocab_size"] = c.vocabSize;
        j["max_length"] = c.maxLength;
        j["tied_embeddings"] = c.tiedEmbeddings;
    } else {
        j["weights_only_reason"] = m.weightsOnlyReason;
    }
    for (const SiteId& site : m.sites()) {
        const WeightRef w = m.weight(site);
        j["sites"].push_back(
            {{"site", site.name()}, {"shape", {w.rows(), w.cols()}}, {"dtype", dtypeName(w.view.dtype)}});
    }
    return j;
}

void printInfo(const json& j) {
    fmt::print("{}: {}, {} in {}\n", j["model"].get<std::string>(), j["architecture"].get<std::string>(),
               j["format"].get<std::string>(), formatBytes(j["file_bytes"].get<double>()));
    if (j.contains("about")) fmt::print("  {}\n", j["about"].get<std::string>());
    fmt::print("  parameters   {}\n  stored as    {}\n", j["parameters"].get<std::uint64_t>(),
               j["dtype"].get<std::string>());
    if (j.contains("layers")) {
        fmt::print("  blocks       {}\n  hidden size  {} (MLP {})\n  heads        {} ({} for keys and "
                   "values), {} wide\n"
                   "  vocabulary   {}\n  context      {} tokens\n  sites        {}\n",
                   j["layers"].get<int>(), j["hidden_size"].get<int>(), j["intermediate_size"].get<int>(),
                   j["heads"].get<int>(), j["kv_heads"].get<int>(), j["head_dim"].get<int>(),
                   j["vocab_size"].get<int>(), j["max_length"].get<int>(), j["sites"].size());
    } else {
        fmt::print("  weights only {}\n", j["weights_only_reason"].get<std::string>());
    }
    const json& t = j["tokenizer"];
    if (t["kind"].is_null())
        fmt::print("  tokenizer    none: {}\n", t["error"].get<std::string>());
    else
        fmt::print("  tokenizer    {}, {} tokens\n", t["kind"].get<std::string>(),
                   t["vocab_size"].get<int>());
    fmt::print("  memory       about {} in full precision\n",
               formatBytes(j["memory_estimate_bytes"].get<double>()));
}

void addInfo(CLI::App& app) {
    auto args = std::make_shared<ModelArguments>();
    auto* command =
        addCommand(app, "info", "Architecture, sizes, sites, tokenizer and memory of a model", [args] {
            const json j = infoJson(*args->open());
            if (common().json)
                printJson(j);
            else
                printInfo(j);
            return 0;
        });
    args->addTo(*command);
}

void addTokenize(CLI::App& app) {
    struct Args {
        ModelArguments model;
        TextArguments text;
        std::string decode;
    };
    auto args = std::make_shared<Args>();
    auto* command = addCommand(app, "tokenize", "Text to token ids, and back with --decode", [args] {
        const auto tokenizer = openTokenizer(*args->model.open());
        if (!args->decode.empty()) {
            const std::string text = tokenizer->decode(parseIds(args->decode, "--decode"));
            if (common().json)
                printJson({{"text", text}});
            else
                fmt::print("{}\n", text);
            return 0;
        }
        const auto ids = args->text.tokens([&] { return tokenizer; });
        if (common().json) {
            printJson({{"ids", ids}});
            return 0;
        }
        for (const TokenId id : ids) fmt::print("{:8d}  {}\n", id, tokenizer->piece(id));
        return 0;
    });
    args->model.addTo(*command);
    args->text.addTo(*command, false);
    command->add_option("--decode", args->decode, "Ids to turn into text, separated by commas");
}

void addLogits(CLI::App& app) {
    struct Args {
        ModelArguments model;
        TextArguments text;
        RecipeArguments recipe;
        std::string backend = "simulate", out;
    };
    auto args = std::make_shared<Args>();
    auto* command = addCommand(app, "logits", "Logits at every position, as a safetensors file", [args] {
        const auto model = args->model.open();
        const auto tokenizer = [&] { return openTokenizer(*model); };
        const auto ids = args->text.tokens(tokenizer);
        Engine engine(model);
        auto variants = args->recipe.variants(engine, tokenizer, interactiveTask());
        for (Variant& v : variants) v.backend = backendFromName(args->backend);
        auto logits = engine.logits(ids, variants.empty() ? Variant{} : variants.front(), interactiveTask());
        SafetensorsWriter writer;
        writer.add("logits", {static_cast<std::int64_t>(ids.size()), model->config->vocabSize}, logits);
        writer.write(args->out);
        if (common().json)
            printJson({{"tokens", ids}, {"out", args->out}});
        else
            fmt::print("{}: logits of {} tokens\n", args->out, ids.size());
        return 0;
    });
    args->model.addTo(*command);
    args->text.addTo(*command, true);
    args->recipe.addTo(*command, false);
    command->add_option("--backend", args->backend, "How a recipe is executed")
        ->check(CLI::IsMember({"simulate", "packed"}));
    command->add_option("--out", args->out, "Safetensors file to write")->required();
}

} // namespace

void addModelCommands(CLI::App& app) {
    addCommand(app, "demos", "The models that are linked into the program", [] {
        if (common().json)
            printJson({{"demos", demoModels()}});
        else
            for (const auto& name : demoModels()) fmt::print("{}\n", name);
        return 0;
    });
    addInfo(app);
    addTokenize(app);
    addLogits(app);
}

} // namespace qs::cli
