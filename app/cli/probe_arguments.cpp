// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe_arguments.h"

#include <CLI/CLI.hpp>

namespace qs::cli {
namespace {

constexpr std::int64_t kProbeTokens = 2048;

} // namespace

void ProbeArguments::addTo(CLI::App& command) {
    text.addTo(command, true);
    command.add_option("--keep", keep,
                       "File that keeps every measurement: run again to go on where it ended");
}

std::vector<TokenId>
ProbeArguments::tokens(const std::function<std::shared_ptr<const Tokenizer>()>& tokenizer) const {
    TextArguments limited = text;
    if (!limited.maxTokens) limited.maxTokens = kProbeTokens;
    return limited.tokens(tokenizer);
}

Probe ProbeArguments::open(Engine& engine, const std::vector<TokenId>& ids, const Task& task) const {
    const EvalModel model = evalModel(engine, task);
    const auto run = [&engine](std::span<const SequenceTree> trees, std::span<const Variant> variants,
                               const RunHooks& hooks,
                               const Task& t) { engine.run(trees, variants, hooks, t); };
    ProbeCache cache = keep.empty() ? ProbeCache() : ProbeCache(keep, Probe::identity(model, ids));
    return Probe(run, model, ids, std::move(cache));
}

} // namespace qs::cli
