// SPDX-License-Identifier: GPL-3.0-or-later
// What every method costs: perplexity, Kullback-Leibler divergence and top-1 agreement with full precision,
// accuracy on the demo's tasks, processor seconds of calibration and peak memory, as Markdown. Methods
// quantize the seven linears of every block (embedding and head stay, so that all are compared alike), at
// W4A4, W4A8 and W4A16. Every cell is a process of its own, so that memory is its own.
//
// bench_methods [W4A4|W4A8|W4A16]: all widths, or one.
// bench_methods one MODEL RECIPE.yaml TASK...: prints one cell as JSON.
#include "base/cpu.h"
#include "base/error.h"
#include "base/mapped_file.h"
#include "base/parallel.h"
#include "calibrate/calibrate.h"
#include "evaluate/evaluator.h"
#include "support/shared_data.h"

#include <cstdio>
#include <ctime>
#include <filesystem>
#include <fmt/format.h>
#include <fstream>
#include <nlohmann/json.hpp>
#include <set>

namespace {

constexpr std::int64_t kItems = 200; // of each of the demo's tasks

using namespace qs;
using nlohmann::json;
namespace fs = std::filesystem;

/// "VmHWM" or "VmRSS" of this process in MiB.
double memoryMiB(const std::string& field) {
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);)
        if (line.rfind(field + ":", 0) == 0) return std::stod(line.substr(field.size() + 1)) / 1024;
    return 0;
}

json oneCell(const std::string& model, const std::string& recipeFile, const std::vector<std::string>& tasks) {
    const auto checkpoint = openCheckpoint(resolveModelArgument(model));
    const auto tokenizer = openTokenizer(*checkpoint);
    Engine engine(checkpoint);
    CalibrationRequest calibration;
    calibration.recipe = openRecipe(recipeFile);
    calibration.ids = calibrationIds(calibration.recipe, *tokenizer);
    const double before = memoryMiB("VmRSS");
    const std::clock_t start = std::clock();
    const auto prepared = std::make_shared<const PreparedModel>(calibrate(engine, calibration));
    json cell = {{"seconds", static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC},
                 {"peak_mib", memoryMiB("VmHWM") - before}};
    EvalRequest request;
    request.configurations = {{"full precision", nullptr}, {"recipe", prepared}};
    request.bootstrapIterations = 0;
    request.keepText = false;
    for (const std::string& task : tasks)
        request.tasks.push_back(loadTask(task, {}, task.rfind("ppl:", 0) == 0 ? 16 : kItems));
    const auto runs = evaluate(engine, *tokenizer, request, {});
    double accuracy = 0, fullAccuracy = 0;
    int counted = 0;
    for (const auto& [task, result] : runs[1].results) {
        const auto& full = runs[0].results.at(task).metrics;
        if (task.rfind("ppl:", 0) == 0) {
            cell["ppl"] = result.metrics.at("perplexity").value;
            cell["full_ppl"] = full.at("perplexity").value;
            cell["kl"] = result.metrics.at("kl_mean").value;
            cell["top1"] = result.metrics.at("top1_agreement").value;
            continue;
        }
        accuracy += result.metrics.at("acc").value;
        fullAccuracy += full.at("acc").value;
        ++counted;
    }
    if (counted > 0) {
        cell["acc"] = accuracy / counted;
        cell["full_acc"] = fullAccuracy / counted;
    }
    return cell;
}

/// A model with the text that it is calibrated on and the tasks that judge it.
struct Subject {
    std::string title, model, calibrationText;
    std::vector<std::string> tasks;
};

/// Calibration and evaluation texts that do not overlap, where the reference data are there.
std::vector<Subject> subjects(const fs::path& scratch) {
    std::vector<Subject> list;
    std::vector<std::string> demoTasks = {"ppl::/demo/tasks/heldout.txt"};
    for (const TaskInfo& task : availableTasks())
        if (task.embedded) demoTasks.push_back(task.name);
    for (const std::string& name : demoModels())
        list.push_back({name, name, ":/demo/calibration.txt", demoTasks});
    const fs::path stories = test::sharedDir() / "tasks" / "tinystories" / "tinystories_train_first2MiB.txt";
    if (!fs::exists(stories)) return list;
    const std::string text = readTextFile(stories.string());
    const auto calibration = (scratch / "calibration.txt").string(),
               judged = (scratch / "judged.txt").string();
    writeFileAtomically(calibration, text.substr(0, 1 << 17));
    writeFileAtomically(judged, text.substr(1 << 20, 40000));
    for (const char* name : {"stories260K-hf", "babyllama-105-hf"})
        list.push_back(
            {name, (test::sharedDir() / "models" / name).string(), calibration, {"ppl:" + judged}});
    return list;
}

/// "minmax" of "minmax-w4a4".
std::string withoutWidth(const std::string& name) {
    const auto dash = name.rfind("-w");
    return dash != std::string::npos && name.find_first_not_of("0123456789a", dash + 2) == std::string::npos
               ? name.substr(0, dash)
               : name;
}

constexpr std::int64_t kCalibrationTokens = 2048;

struct Width {
    const char* title;
    const char* floatActivations; ///< format of activations where weights are ExMy; empty: none
    const char* intActivations;
};
constexpr Width kWidths[] = {{"W4A4", "e2m1", "int4"}, {"W4A8", "e4m3", "int8"}, {"W4A16", "", ""}};

/// A shipped recipe on the block linears, with another activation format. Nothing when it is not meant for
/// that width.
std::optional<Recipe> atWidth(const std::string& name, const Width& width, const Subject& subject) {
    Recipe recipe = openRecipe(name);
    recipe.calibrationText = subject.calibrationText;
    recipe.calibrationTokens = kCalibrationTokens;
    recipe.rules.push_back({"embed|head", OperandRecipe{}, OperandRecipe{}});
    bool four = false, any = false;
    for (RecipeRule& rule : recipe.rules) {
        four = four || (rule.weights && rule.weights->format.bits() == 4);
        if (!rule.activations || rule.activations->format.isNone()) continue;
        any = true;
        const bool integer = rule.activations->format.kind == Format::Kind::Int;
        const std::string format = integer ? width.intActivations : width.floatActivations;
        if (format.empty())
            rule.activations = OperandRecipe{};
        else if (rule.activations->format.bits() != Format::parse(format).bits())
            rule.activations->format = Format::parse(format);
    }
    const bool weightsOnly = std::string(width.floatActivations).empty();
    if (!four || (!any && !weightsOnly)) return std::nullopt;
    return recipe;
}

/// This program again, for one cell; its JSON, or the reason why there is none.
json runCell(const std::string& self, const Subject& subject, const std::string& recipeFile) {
    std::string command = fmt::format("'{}' one '{}' '{}'", self, subject.model, recipeFile);
    for (const std::string& task : subject.tasks) command += " '" + task + "'";
    FILE* pipe = ::popen((command + " 2>&1").c_str(), "r");
    if (!pipe) throw Error(ErrorCode::Internal, "cannot start " + self);
    std::string output;
    char buffer[4096];
    while (const std::size_t n = std::fread(buffer, 1, sizeof buffer, pipe)) output.append(buffer, n);
    ::pclose(pipe);
    const json cell = json::parse(output, nullptr, false);
    return cell.is_object() ? cell : json{{"error", output}};
}

void printTable(const std::string& self, const Width& width, const std::vector<Subject>& list,
                const fs::path& scratch) {
    fmt::print("\n### {}\n\n| recipe |", width.title);
    for (const Subject& s : list)
        fmt::print(" {} ppl | KL | {}CPU s | MiB |", s.title, s.tasks.size() > 1 ? "accuracy % | " : "");
    fmt::print("\n|---|");
    for (const Subject& s : list) fmt::print("---:|---:|{}---:|---:|", s.tasks.size() > 1 ? "---:|" : "");
    fmt::print("\n");
    std::string full = "| full precision |";
    bool fullPrinted = false;
    std::set<std::string> seen; // several shipped recipes may be the same at this width
    for (const std::string& name : shippedRecipeNames()) {
        std::string line = fmt::format("| {} |", withoutWidth(name)), note;
        bool meant = false;
        for (const Subject& subject : list) {
            const auto recipe = atWidth(name, width, subject);
            if (!recipe || (!meant && !seen.insert(recipe->hash()).second)) break;
            meant = true;
            const auto file = (scratch / (name + ".yaml")).string();
            writeFileAtomically(file, recipe->toYaml());
            const json cell = runCell(self, subject, file);
            if (cell.contains("error")) {
                note = cell["error"].get<std::string>();
                break;
            }
            const bool tasks = cell.contains("acc");
            line += fmt::format(" {:.3f} | {:.4f} |", cell["ppl"].get<double>(), cell["kl"].get<double>());
            if (tasks) line += fmt::format(" {:.1f} |", 100 * cell["acc"].get<double>());
            line += fmt::format(" {:.1f} | {:.0f} |", cell["seconds"].get<double>(),
                                cell["peak_mib"].get<double>());
            if (!fullPrinted) {
                full += fmt::format(" {:.3f} | 0 |", cell["full_ppl"].get<double>());
                if (tasks) full += fmt::format(" {:.1f} |", 100 * cell["full_acc"].get<double>());
                full += " | |";
            }
        }
        if (!meant) continue;
        if (note.empty() && !fullPrinted) {
            fmt::print("{}\n", full);
            fullPrinted = true;
        }
        if (note.empty())
            fmt::print("{}\n", line);
        else
            fmt::print(stderr, "{} {}: {}", name, width.title, note);
        std::fflush(stdout);
    }
}

} // namespace

int main(int argc, char** argv) try {
    if (argc >= 4 && std::string(argv[1]) == "one") {
        fmt::print("{}\n", oneCell(argv[2], argv[3], {argv + 4, argv + argc}).dump());
        return 0;
    }
    std::string pattern = (fs::temp_directory_path() / "qs-methods-XXXXXX").string();
    if (!::mkdtemp(pattern.data()))
        throw Error(ErrorCode::FileUnwritable, "no temporary directory: " + pattern);
    const fs::path scratch = pattern;
    const std::time_t now = std::time(nullptr);
    char date[16];
    std::strftime(date, sizeof date, "%Y-%m-%d", std::gmtime(&now));
    fmt::print(
        "{}, {} threads, instruction set {}. Block linears only; calibrated on {} tokens; KL in nats per "
        "token against full precision; seconds of processor time and memory of the calibration.\n",
        date, threadCount(), isaName(activeIsa()), kCalibrationTokens);
    const std::vector<Subject> list = subjects(scratch);
    for (const Width& width : kWidths)
        if (argc < 2 || std::string(argv[1]) == width.title)
            printTable(fs::read_symlink("/proc/self/exe").string(), width, list, scratch);
    std::error_code ignored;
    fs::remove_all(scratch, ignored);
    return 0;
} catch (const std::exception& e) {
    fmt::print(stderr, "bench_methods: {}\n", e.what());
    return 2;
}
