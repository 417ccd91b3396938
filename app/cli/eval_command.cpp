// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"
#include "common.h"
#include "eval_json.h"
#include "evaluate/estimate.h"
#include "evaluate/run_mismatch.h"
#include "evaluate/tables.h"
#include "number_checks.h"
#include "results/harness_json.h"
#include "results/run_journal.h"

#include <CLI/CLI.hpp>
#include <cmath>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace qs::cli {
namespace {

using nlohmann::json;

struct Args {
    ModelArguments model;
    RecipeArguments recipes;
    std::string tasks, data, protocol = "current", bos = "auto", prefix = "auto", backend = "simulate",
                             baseline = "f32", output, store, table = "plain";
    std::vector<std::string> taskFiles;
    std::optional<std::int64_t> limit, maxLength;
    std::optional<double> stopWidth;
    int bootstrap = 100000, fewShot = 0;
    std::uint32_t fewShotSeed = 1234;
    double saveEvery = 5;
    bool logSamples = false, noBaseline = false, resume = false, estimate = false;
};

std::vector<std::string> splitList(const std::string& list) {
    std::vector<std::string> parts;
    for (std::size_t begin = 0; begin <= list.size();) {
        const std::size_t end = std::min(list.find(',', begin), list.size());
        if (end > begin) parts.push_back(list.substr(begin, end - begin));
        begin = end + 1;
    }
    return parts;
}

std::vector<TaskData> loadTasks(const Args& a, const Task& task) {
    TaskSources sources;
    sources.dataDirectory = a.data;
    sources.fewShot = a.fewShot;
    sources.fewShotSeed = a.fewShotSeed;
    for (const auto& entry : a.taskFiles) {
        const auto equals = entry.find('=');
        if (equals == std::string::npos || equals == 0)
            throw Error(ErrorCode::BadArgument, "--task-file " + entry + ": expected TASK=FILE");
        sources.files[entry.substr(0, equals)] = entry.substr(equals + 1);
    }
    std::vector<TaskData> tasks;
    for (const auto& name : splitList(a.tasks)) tasks.push_back(loadTask(name, sources, a.limit, task));
    if (tasks.empty())
        throw Error(ErrorCode::BadArgument, "--tasks: name at least one task (see qscope tasks)");
    return tasks;
}

ProtocolChoices protocolOf(const Args& a) {
    ProtocolChoices out = protocolFromName(a.protocol);
    if (a.bos != "auto") out.addBos = a.bos == "yes";
    if (a.prefix != "auto") out.prefixBos = a.prefix == "bos";
    return out;
}

EvalRequest requestOf(const Args& a, const Task& task) {
    EvalRequest request;
    request.protocol = protocolOf(a);
    request.tasks = loadTasks(a, task);
    request.limit = a.limit;
    request.maxLength = a.maxLength.value_or(0);
    request.bootstrapIterations = a.bootstrap;
    request.fewShotSeed = a.fewShotSeed;
    if (a.stopWidth) request.stop = StopRule{*a.stopWidth, 0.95, common().seed};
    return request;
}

/// What --store has beside it: a killed calibration goes on too, and none is made twice.
PreparedShelf shelfOf(const Args& a) {
    return a.store.empty() ? PreparedShelf() : PreparedShelf(a.store + ".prepared");
}

void addBaselines(const Args& a, EvalRequest& request) {
    if (!a.noBaseline && a.baseline != "bf16") request.configurations.push_back({"full precision", nullptr});
    if (!a.noBaseline && a.baseline != "f32")
        request.configurations.push_back({"bf16", nullptr, Backend::Simulate, Precision::Bf16});
}

void addConfigurations(const Args& a, Engine& engine, const std::shared_ptr<const Tokenizer>& tokenizer,
                       const Task& task, EvalRequest& request) {
    addBaselines(a, request);
    for (auto& v : a.recipes.variants(
             engine, [&] { return tokenizer; }, task, shelfOf(a)))
        request.configurations.push_back({v.name, v.prepared, backendFromName(a.backend)});
    if (request.configurations.empty())
        throw Error(ErrorCode::BadArgument, "--no-baseline needs a --recipe or --prepared");
}

/// "piqa 431/1838, 52.1 samples/s, acc 0.6200 ± 0.0112 | 0.6010 ± 0.0113": what is known so far.
std::string progressText(const EvalUpdate& u) {
    std::string text =
        fmt::format("{} {}/{}, {:.3g} samples/s", u.task, u.samplesDone, u.samplesTotal, u.samplesPerSecond);
    const char* separator = ", acc ";
    for (const RunRecord& run : *u.partial) {
        const auto& metrics = run.results.at(u.task).metrics;
        const auto acc = metrics.find("acc");
        if (acc == metrics.end()) break;
        text += separator + metricText(acc->second, "acc");
        separator = " | ";
    }
    return text;
}

/// A run that looks like the one to go on with, but was made otherwise, is left as it is; one line says so.
void tellWhyNotResumed(const std::vector<RunMismatch>& reasons) {
    if (reasons.empty()) return;
    std::string line = "an unfinished run of these configurations is not gone on with";
    for (const RunMismatch& m : reasons) line += "; " + describe(m) + " (stored and now)";
    clearProgressLine();
    fmt::print(stderr, "qscope: {}\n", line);
}

/// Goes on with what the store has of this evaluation (--resume), and keeps it up to date.
std::vector<RunRecord> evaluateStored(const Args& a, Engine& engine, const Tokenizer& tokenizer,
                                      EvalRequest& request, std::optional<RunJournal>& journal,
                                      const Task& task) {
    if (a.resume) {
        auto earlier = journal->takeOver(evaluationIdentity(evalModel(engine, task), request));
        if (earlier && earlier->front().state == "done") return std::move(*earlier);
        if (earlier)
            request.finished = std::move(*earlier);
        else
            tellWhyNotResumed(whyNotResumed(journal->list(), evalModel(engine, task), request));
    }
    const auto onUpdate = [&](const EvalUpdate& u) {
        if (journal) journal->tryWrite(*u.partial);
        setProgressDetail(progressText(u));
    };
    auto runs = evaluate(engine, tokenizer, request, onUpdate, task);
    setProgressDetail("");
    return runs;
}

/// The configurations as far as they are worked out within two seconds each; full precision stands in for
/// the others. Returns the time that working these out would still take; NaN: not known.
double addForEstimate(const Args& a, Engine& engine, const std::shared_ptr<const Tokenizer>& tokenizer,
                      const Task& task, EvalRequest& request) {
    constexpr double kBudget = 2;
    double seconds = 0;
    RecipeArguments prepared = a.recipes;
    prepared.recipes.clear();
    addBaselines(a, request);
    const auto token = [&] { return tokenizer; };
    for (const std::string& name : a.recipes.recipes) {
        CalibrationRequest calibration;
        calibration.recipe = openRecipe(name);
        calibration.ids = a.recipes.calibrationTokens(calibration.recipe, token);
        const PreparationEstimate e =
            estimatePreparation(engine, std::move(calibration), shelfOf(a), kBudget, task);
        seconds += e.seconds;
        request.configurations.push_back({name, e.prepared, backendFromName(a.backend)});
    }
    for (auto& v : prepared.variants(engine, token, task))
        request.configurations.push_back({v.name, v.prepared, backendFromName(a.backend)});
    if (request.configurations.empty())
        throw Error(ErrorCode::BadArgument, "--no-baseline needs a --recipe or --prepared");
    return seconds;
}

/// What the evaluation would cost, from a few seconds of it. `preparation`: addForEstimate().
int estimateOnly(Engine& engine, const EngineOptions& options, const Tokenizer& tokenizer,
                 const EvalRequest& request, double preparation, const Task& task) {
    std::vector<Variant> variants;
    for (const EvalConfiguration& c : request.configurations)
        variants.push_back({c.name, c.prepared, c.backend, c.precision});
    const EvalWork work = evaluationWork(evalModel(engine, task), tokenizer, request, task);
    const double rate = measureTokenRate(engine, work, variants, 2, task);
    const EvalEstimate e = estimateEvaluation(work, engine.checkpoint(), variants, options, rate);
    const std::vector<std::pair<const char*, double>> memory = {
        {"model_file", e.memory.modelFile},    {"packed_weights", e.memory.packedWeights},
        {"activations", e.memory.activations}, {"logits", e.memory.logits},
        {"samples", e.memory.samples},         {"total", e.memory.total()}};
    if (common().json) {
        json bytes;
        for (const auto& [name, value] : memory) bytes[name] = static_cast<std::int64_t>(value);
        printJson({{"samples", work.samples},
                   {"tokens", work.tokens},
                   {"tokens_per_second", rate},
                   {"seconds", e.seconds},
                   {"preparation_seconds", std::isnan(preparation) ? json(nullptr) : json(preparation)},
                   {"memory_bytes", bytes},
                   {"store_bytes", static_cast<std::int64_t>(e.storeBytes)},
                   {"output_bytes", static_cast<std::int64_t>(e.outputBytes)}});
        return 0;
    }
    clearProgressLine();
    fmt::print("{} samples, {:.0f} tokens for each of {} configurations, {:.0f} tokens/s: about {}\n",
               work.samples, work.tokens, variants.size(), rate, formatSeconds(e.seconds));
    if (std::isnan(preparation))
        fmt::print("working the recipes out comes on top and takes longer than could be foreseen\n");
    else if (preparation > 0)
        fmt::print("working the recipes out comes on top: about {}\n", formatSeconds(preparation));
    for (const auto& [name, value] : memory) fmt::print("  {:<16} {:>12}\n", name, formatBytes(value));
    fmt::print("disk: {} in a run store, {} as result files with samples\n", formatBytes(e.storeBytes),
               formatBytes(e.outputBytes));
    return 0;
}

int run(const Args& a) {
    const Task task = interactiveTask();
    if (a.resume && a.store.empty()) throw Error(ErrorCode::BadArgument, "--resume needs --store");
    std::optional<RunJournal> journal; // opened first: a refused store should not cost a calibration
    if (!a.store.empty()) journal.emplace(RunStore(a.store));
    EvalRequest request = requestOf(a, task); // before the model for the same reason
    const auto model = a.model.open();
    const auto tokenizer = openTokenizer(*model);
    EngineOptions options;
    if (journal) options.chunkSeconds = a.saveEvery; // what a killed process loses is the chunk it was in
    Engine engine(model, options);
    if (a.estimate) {
        const double preparation = addForEstimate(a, engine, tokenizer, task, request);
        return estimateOnly(engine, options, *tokenizer, request, preparation, task);
    }
    addConfigurations(a, engine, tokenizer, task, request);
    const auto runs = evaluateStored(a, engine, *tokenizer, request, journal, task);
    if (!a.output.empty())
        for (const RunRecord& r : runs) writeHarnessFiles(r, a.output, a.logSamples);
    if (common().json)
        printJson(evaluationJson(runs));
    else {
        clearProgressLine();
        printEvaluation(runs, a.table);
    }
    if (journal)
        journal->write(runs); // what no earlier call could write; an error here comes after the result
    return runs.front().state == "cancelled" ? 130 : 0;
}

void addTasks(CLI::App& app) {
    struct Flags {
        bool embedded = false, names = false;
    };
    auto flags = std::make_shared<Flags>();
    auto* command = addCommand(app, "tasks", "The evaluation tasks that are known", [flags] {
        json list = json::array();
        std::string names;
        for (const TaskInfo& t : availableTasks()) {
            if (flags->embedded && !t.embedded) continue;
            list.push_back({{"name", t.name},
                            {"description", t.description},
                            {"embedded", t.embedded},
                            {"choices", t.choices}});
            names += (names.empty() ? "" : ",") + t.name;
            if (!common().json && !flags->names) fmt::print("{:<18} {}\n", t.name, t.description);
        }
        if (common().json)
            printJson({{"tasks", list}});
        else if (flags->names)
            fmt::print("{}\n", names);
        return 0;
    });
    command->add_flag("--embedded", flags->embedded, "Only those whose data are linked into the program");
    command->add_flag("--names", flags->names, "Print the names only, separated by commas");
}

} // namespace

void addEvalCommands(CLI::App& app) {
    addTasks(app);
    auto args = std::make_shared<Args>();
    auto* command = addCommand(app, "eval", "Full precision and recipes side by side on tasks, in one pass",
                               [args] { return run(*args); });
    args->model.addTo(*command);
    args->recipes.addTo(*command, true);
    command->add_option("--tasks", args->tasks, "Task names, separated by commas (see qscope tasks)")
        ->required();
    command->add_option("--data", args->data, "Directory with the tasks' published files");
    command->add_option("--task-file", args->taskFiles, "TASK=FILE: another file for a task")->take_all();
    command->add_option("--limit", args->limit, "Only the first N samples of each task")
        ->check(wholeNumber(1));
    command->add_option("--max-length", args->maxLength, "Context window in tokens (default: the model's)")
        ->check(wholeNumber(2, 1 << 24));
    command->add_option("--protocol", args->protocol, "How text becomes tokens")
        ->check(CLI::IsMember({"current", "paper"}));
    command->add_option("--bos", args->bos, "The tokenizer's own BOS: as the protocol has it, yes, or no")
        ->check(CLI::IsMember({"auto", "yes", "no"}));
    command->add_option("--prefix", args->prefix, "Token before a rolling text or an empty context")
        ->check(CLI::IsMember({"auto", "bos", "eos"}));
    command->add_option("--num-fewshot,--fewshot", args->fewShot, "Worked examples in front of each question")
        ->check(wholeNumber(0, 1000));
    command->add_option("--fewshot-seed", args->fewShotSeed, "Seed that draws the examples");
    command
        ->add_option("--stop-width", args->stopWidth,
                     "End a task when the 95 % confidence sequence of the accuracy difference is this narrow "
                     "(items in a random order that --seed fixes)")
        ->check(numberBetween(1e-6, 2));
    command->add_option("--backend", args->backend, "How recipes are executed")
        ->check(CLI::IsMember({"simulate", "packed"}));
    command
        ->add_option(
            "--baseline", args->baseline,
            "Full precision in this type; both: bf16 beside f32, whose divergence is the noise floor")
        ->check(CLI::IsMember({"f32", "bf16", "both"}));
    command->add_flag("--no-baseline", args->noBaseline, "Leave full precision out");
    command
        ->add_option("--bootstrap", args->bootstrap, "Resamples for standard errors of perplexities; 0: none")
        ->check(wholeNumber(0, 1000000));
    command->add_flag("--log-samples", args->logSamples, "Write every sample with --output");
    command->add_option("--output", args->output, "Directory for lm-evaluation-harness result files");
    command->add_option("--table", args->table, "How results are printed")
        ->check(CLI::IsMember({"plain", "markdown", "latex", "csv"}));
    command->add_option("--store", args->store, "Run store to keep the runs in while they grow");
    command->add_option("--save-every", args->saveEvery, "Seconds of work between two savings to --store")
        ->check(numberBetween(0.001, 3600));
    command->add_flag("--estimate", args->estimate,
                      "Only tell time, memory and disk, from a few seconds of work");
    command->add_flag("--resume", args->resume,
                      "Go on with the same evaluation in --store; show it if it is finished");
}

} // namespace qs::cli
