// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"
#include "common.h"
#include "eval_json.h"
#include "evaluate/evaluator.h"
#include "results/harness_json.h"
#include "results/store.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace qs::cli {
namespace {

using nlohmann::json;

struct Args {
    ModelArguments model;
    RecipeArguments recipes;
    std::string tasks, data, protocol = "current", backend = "simulate", baseline = "f32", output, store;
    std::vector<std::string> taskFiles;
    std::optional<std::int64_t> limit, maxLength;
    int bootstrap = 100000;
    bool logSamples = false, noBaseline = false;
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

int run(const Args& a) {
    const Task task = interactiveTask();
    EvalRequest request;
    request.protocol = protocolFromName(a.protocol);
    request.tasks = loadTasks(a, task); // before the model: a misspelled task should not cost a calibration
    request.limit = a.limit;
    request.maxLength = a.maxLength.value_or(0);
    request.bootstrapIterations = a.bootstrap;
    const auto model = a.model.open();
    const auto tokenizer = openTokenizer(*model);
    Engine engine(model);
    if (!a.noBaseline && a.baseline != "bf16") request.configurations.push_back({"full precision", nullptr});
    if (!a.noBaseline && a.baseline != "f32")
        request.configurations.push_back({"bf16", nullptr, Backend::Simulate, Precision::Bf16});
    for (auto& v : a.recipes.variants(
             engine, [&] { return tokenizer; }, task))
        request.configurations.push_back({v.name, v.prepared, backendFromName(a.backend)});
    if (request.configurations.empty())
        throw Error(ErrorCode::BadArgument, "--no-baseline needs a --recipe or --prepared");

    std::optional<RunStore> store;
    if (!a.store.empty()) store.emplace(a.store);
    const auto runs = evaluate(
        engine, *tokenizer, request, [](const EvalUpdate&) {}, task);
    for (const RunRecord& r : runs) {
        if (store) store->save(r);
        if (!a.output.empty()) writeHarnessFiles(r, a.output, a.logSamples);
    }
    if (common().json)
        printJson(evaluationJson(runs));
    else {
        clearProgressLine();
        printEvaluation(runs);
    }
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
        ->check(CLI::PositiveNumber);
    command->add_option("--max-length", args->maxLength, "Context window in tokens (default: the model's)")
        ->check(CLI::Range(2, 1 << 24));
    command->add_option("--protocol", args->protocol, "How text becomes tokens")
        ->check(CLI::IsMember({"current", "paper"}));
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
        ->check(CLI::Range(0, 1000000));
    command->add_flag("--log-samples", args->logSamples, "Write every sample with --output");
    command->add_option("--output", args->output, "Directory for lm-evaluation-harness result files");
    command->add_option("--store", args->store, "Run store to add the runs to");
}

} // namespace qs::cli
