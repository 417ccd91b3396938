// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"
#include "base/resources.h"
#include "common.h"
#include "eval_json.h"
#include "evaluate/run_mismatch.h"
#include "results/harness_json.h"
#include "results/process_mark.h"
#include "results/store.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace qs::cli {
namespace {

using nlohmann::json;

std::string chosenStore(const std::string& option) {
    return option.empty() ? defaultStorePath().string() : option;
}

/// Looking does not make a store: a name that was mistyped is said.
RunStore storeToRead(const std::string& option) {
    const std::string file = chosenStore(option);
    if (!fileExists(file)) throw Error(ErrorCode::FileNotFound, file + ": there is no such run store");
    return RunStore(file);
}

int listRuns(const std::string& store) {
    std::vector<RunRecord> runs;
    if (!store.empty() || fileExists(chosenStore(store))) runs = storeToRead(store).list();
    if (common().json) {
        json j = json::array();
        for (const auto& r : runs) j.push_back(runJson(r, false));
        printJson({{"runs", j}});
        return 0;
    }
    if (runs.empty()) fmt::print("There are no runs in {}.\n", chosenStore(store));
    for (const auto& r : runs) {
        const bool interrupted = r.state == "running" && !processLives(r.owner);
        fmt::print("{}  {}  {}  {}  {}\n", r.id, r.created, r.model, r.name,
                   interrupted ? "interrupted (qscope eval --resume goes on)" : r.state);
        for (const auto& [task, result] : r.results)
            for (const auto& [name, metric] : result.metrics)
                fmt::print("    {:<20} {:<16} {:.4f}{}\n", task, name, metric.value,
                           metric.stderror ? fmt::format(" ± {:.4f}", *metric.stderror) : "");
    }
    return 0;
}

void addRuns(CLI::App& app) {
    struct Args {
        std::string action = "list", subject, store, output, table = "plain";
    };
    auto args = std::make_shared<Args>();
    auto* command =
        addCommand(app, "runs", "The run store: list, show ID, import FILE, export ID, delete ID", [args] {
            if (args->action == "list") return listRuns(args->store);
            if (args->subject.empty())
                throw Error(ErrorCode::BadArgument, "runs " + args->action + ": name " +
                                                        (args->action == "import" ? "a file" : "a run"));
            RunStore store =
                args->action == "import" ? RunStore(chosenStore(args->store)) : storeToRead(args->store);
            if (args->action == "show") {
                const RunRecord r = store.load(args->subject);
                if (common().json)
                    printJson(runJson(r, true));
                else
                    printEvaluation({r}, args->table);
            } else if (args->action == "import") {
                const RunRecord r = readHarnessFile(args->subject);
                store.save(r);
                if (common().json)
                    printJson({{"id", r.id}});
                else
                    fmt::print("{}\n", r.id);
            } else if (args->action == "export") {
                const auto files = writeHarnessFiles(store.load(args->subject),
                                                     args->output.empty() ? "." : args->output, true);
                json names = json::array();
                for (const auto& f : files) names.push_back(f.string());
                if (common().json)
                    printJson({{"files", names}});
                else
                    for (const auto& f : files) fmt::print("{}\n", f.string());
            } else {
                const std::string id = store.load(args->subject).id;
                store.remove(id);
                if (common().json)
                    printJson({{"deleted", id}});
                else
                    fmt::print("deleted {}\n", id);
            }
            return 0;
        });
    command->add_option("ACTION", args->action)
        ->check(CLI::IsMember({"list", "show", "import", "export", "delete"}));
    command->add_option("SUBJECT", args->subject, "Run id (or its beginning), or the file to import");
    command->add_option("--store", args->store, "Store file (default: the one the window uses)");
    command->add_option("--output", args->output, "Directory to export to");
    command->add_option("--table", args->table, "How show prints results")
        ->check(CLI::IsMember({"plain", "markdown", "latex", "csv"}));
}

/// A run in the store, or a results_*.json of lm-evaluation-harness.
RunRecord openRun(const std::string& name, const std::string& store) {
    if (fileExists(name)) return readHarnessFile(name);
    return storeToRead(store).load(name);
}

void addCompare(CLI::App& app) {
    struct Args {
        std::string a, b, store;
    };
    auto args = std::make_shared<Args>();
    auto* command = addCommand(app, "compare", "Two runs, sample by sample", [args] {
        const RunRecord a = openRun(args->a, args->store), b = openRun(args->b, args->store);
        const auto comparisons = compareRuns(a, b);
        const auto divergences = divergencesOf(a, b);
        const auto mismatches = runMismatches(a, b);
        if (common().json) {
            json tasks = json::object();
            for (const auto& c : comparisons) {
                json entry = comparisonJson(c);
                entry["b_only"] = c.bOnly;
                entry["c_only"] = c.aOnly;
                // A task's first metric (acc) stands at the top, the others below "metrics".
                if (!tasks.contains(c.task)) tasks[c.task] = entry;
                tasks[c.task]["metrics"][c.metric] = entry;
            }
            for (const auto& d : divergences) tasks[d.task]["divergence"] = divergenceJson(d);
            json unequal = json::array();
            for (const RunMismatch& m : mismatches)
                unequal.push_back({{"field", m.field}, {"a", m.a}, {"b", m.b}});
            printJson({{"a", a.name}, {"b", b.name}, {"tasks", tasks}, {"mismatches", unequal}});
        } else {
            fmt::print("{} against {}:\n", b.name, a.name);
            printComparisons(comparisons, divergences);
            for (const RunMismatch& m : mismatches) fmt::print("  not made equally: {}\n", describe(m));
        }
        return 0;
    });
    command->add_option("A", args->a, "Run id, or a results_*.json")->required();
    command->add_option("B", args->b, "Run id, or a results_*.json")->required();
    command->add_option("--store", args->store, "Store file (default: the one the window uses)");
}

} // namespace

void addRunCommands(CLI::App& app) {
    addRuns(app);
    addCompare(app);
}

} // namespace qs::cli
