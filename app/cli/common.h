// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/task.h"
#include "checkpoint/checkpoint.h"
#include "engine/engine.h"
#include "evaluate/prepared_shelf.h"
#include "quant/prepared.h"
#include "text/tokenizer.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <nlohmann/json_fwd.hpp>
#include <optional>
#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace qs::cli {

/// Flags that every subcommand takes.
struct Common {
    bool json = false;
    int threads = 0;
    std::uint64_t seed = 0;
    std::string progress = "auto"; ///< auto | always | never
};
Common& common();

/// Registers a subcommand with the common flags; `run` is called after parsing and returns the exit code.
CLI::App* addCommand(CLI::App& app, const std::string& name, const std::string& description,
                     std::function<int()> run);
int exitCode(); ///< what the command that ran returned

/// A model argument and its tokenizer override.
struct ModelArguments {
    std::string model, tokenizer;
    void addTo(CLI::App& command);
    std::shared_ptr<const Checkpoint> open() const;
};

/// --text, --file or --ids, with --bos and --max-tokens.
struct TextArguments {
    std::string text, file, ids, bos = "auto";
    std::optional<std::int64_t> maxTokens;
    void addTo(CLI::App& command, bool withIds);
    void addSourcesTo(CLI::App& command, bool withIds); ///< the same without --max-tokens
    bool given() const;
    /// Throws Error(BadArgument) when nothing or two things were given. The tokenizer is not needed for
    /// --ids.
    std::vector<TokenId> tokens(const std::function<std::shared_ptr<const Tokenizer>()>& tokenizer) const;
};

/// "1,2,3" to ids; Error(BadArgument) names the flag and the entry.
std::vector<TokenId> parseIds(const std::string& list, const std::string& flag);

/// Recipes and prepared directories as the user named them, calibrated for the model.
struct RecipeArguments {
    std::vector<std::string> recipes, prepared;
    std::string calibration;
    void addTo(CLI::App& command, bool many);
    /// One variant per --recipe and --prepared, in that order. Calibrates what `shelf` has not got; reports
    /// progress.
    std::vector<Variant> variants(Engine& engine,
                                  const std::function<std::shared_ptr<const Tokenizer>()>& tokenizer,
                                  const Task& task, const PreparedShelf& shelf = {}) const;
    std::vector<TokenId>
    calibrationTokens(const Recipe& recipe,
                      const std::function<std::shared_ptr<const Tokenizer>()>& tokenizer) const;
};

/// A task that stops on Ctrl+C and draws one progress line on stderr when that is a terminal (--progress).
Task interactiveTask();
void clearProgressLine();
/// Stands in the progress line in place of the amount of work; empty: the amount again.
void setProgressDetail(const std::string& detail);

void printJson(const nlohmann::json& document);
/// Minutes and seconds, for people: "2 min 05 s".
std::string formatSeconds(double seconds);
std::string formatBytes(double bytes);

void addModelCommands(CLI::App& app);      // info, tokenize, logits
void addInspectCommand(CLI::App& app);     // inspect
void addQuantCommands(CLI::App& app);      // formats, recipes, quantize, calibrate
void addEvalCommands(CLI::App& app);       // tasks, eval
void addRunCommands(CLI::App& app);        // runs, compare
void addSensitivityCommand(CLI::App& app); // sensitivity
void addBudgetCommand(CLI::App& app);      // budget
void addBenchCommand(CLI::App& app);       // bench
void addGenerateCommand(CLI::App& app);    // generate
void addShellCommands(CLI::App& app);      // completion, manual

} // namespace qs::cli
