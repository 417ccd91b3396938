// SPDX-License-Identifier: GPL-3.0-or-later
#include "common.h"
#include "number_checks.h"

#include "base/error.h"
#include "base/parallel.h"
#include "base/resources.h"
#include "calibrate/calibrate.h"

#include <CLI/CLI.hpp>
#include <charconv>
#include <chrono>
#include <cstdio>
#include <fmt/format.h>
#include <nlohmann/json.hpp>
#include <signal.h>
#include <sys/ioctl.h>
#include <thread>
#include <unistd.h>

namespace qs::cli {
namespace {

int g_exitCode = 0;
bool g_progressLineShown = false;
std::string g_progressDetail;

std::stop_source& stopSource() {
    static std::stop_source source;
    return source;
}

/// Turns the first Ctrl+C into a stop request on a thread of its own (request_stop is no signal-safe
/// function); a second one ends the process at once.
void installInterruptHandler() {
    static bool installed = false;
    if (installed) return;
    installed = true;
    sigset_t set;
    sigemptyset(&set);
    sigaddset(&set, SIGINT);
    sigaddset(&set, SIGTERM);
    pthread_sigmask(SIG_BLOCK, &set, nullptr);
    stopSource(); // outlives the thread's use
    std::thread([set] {
        int received = 0;
        sigwait(&set, &received);
        stopSource().request_stop();
        sigwait(&set, &received);
        ::_exit(130);
    }).detach();
}

bool wantsProgress() {
    if (common().progress == "always") return true;
    return common().progress == "auto" && ::isatty(STDERR_FILENO) != 0;
}

/// Cut to the terminal's width: a line that wraps cannot be wiped.
std::string fitting(const std::string& line) {
    winsize size{};
    if (::ioctl(STDERR_FILENO, TIOCGWINSZ, &size) != 0 || size.ws_col < 2) return line;
    std::size_t columns = 0, end = 0;
    for (; end < line.size(); ++end) // bytes that continue a UTF-8 character take no column
        if ((static_cast<unsigned char>(line[end]) & 0xC0) != 0x80 && ++columns >= size.ws_col) break;
    return line.substr(0, end);
}

/// One line, rewritten at most ten times a second, with the time left from the rate so far.
class ProgressLine {
public:
    void show(const Progress& p) {
        const auto now = Clock::now();
        if (p.stage != stage_) {
            stage_ = p.stage;
            start_ = now;
        } else if (now - last_ < std::chrono::milliseconds(100) && p.done < p.total)
            return;
        last_ = now;
        std::string line = p.stage;
        if (p.total > 0) {
            if (g_progressDetail.empty())
                line += fmt::format(" {:.0f}/{:.0f} ({:.0f} %)", p.done, p.total, 100 * p.done / p.total);
            else
                line += fmt::format(" {:.0f} %: {}", 100 * p.done / p.total, g_progressDetail);
            const double spent = std::chrono::duration<double>(now - start_).count();
            if (p.done > 0 && spent > 1)
                line += ", " + formatSeconds(spent * (p.total - p.done) / p.done) + " left";
        }
        std::fprintf(stderr, "\r\x1b[K%s", fitting(line).c_str());
        std::fflush(stderr);
        g_progressLineShown = true;
    }

private:
    using Clock = std::chrono::steady_clock;
    std::string stage_;
    Clock::time_point start_{}, last_{};
};

} // namespace

Common& common() {
    static Common flags;
    return flags;
}

int exitCode() {
    return g_exitCode;
}

CLI::App* addCommand(CLI::App& app, const std::string& name, const std::string& description,
                     std::function<int()> run) {
    CLI::App* command = app.add_subcommand(name, description);
    command->add_flag("--json", common().json, "Print one JSON document on stdout and nothing else");
    command->add_option("--threads", common().threads, "Number of threads (default: all CPUs)")
        ->check(wholeNumber(1, 1024));
    command->add_option("--seed", common().seed, "Seed of everything that is drawn");
    command->add_option("--progress", common().progress, "Progress on stderr")
        ->check(CLI::IsMember({"auto", "always", "never"}));
    command->callback([run = std::move(run)] {
        setThreadCount(common().threads);
        installInterruptHandler();
        g_exitCode = run();
        clearProgressLine();
    });
    return command;
}

void ModelArguments::addTo(CLI::App& command) {
    command.add_option("MODEL", model, "Hugging Face directory, .gguf, llama2.c .bin, or demo:NAME")
        ->required();
    command.add_option("--tokenizer", tokenizer, "Tokenizer file to use instead of the one beside the model");
}

std::shared_ptr<const Checkpoint> ModelArguments::open() const {
    OpenOptions options;
    options.tokenizer = tokenizer;
    return openCheckpoint(resolveModelArgument(model), options, interactiveTask());
}

void TextArguments::addTo(CLI::App& command, bool withIds) {
    addSourcesTo(command, withIds);
    command.add_option("--max-tokens", maxTokens, "Use the first N tokens only")->check(wholeNumber(1));
}

void TextArguments::addSourcesTo(CLI::App& command, bool withIds) {
    command.add_option("--text", text, "Literal text");
    command.add_option("--file", file, "Text file (UTF-8)");
    if (withIds) command.add_option("--ids", ids, "Token ids, separated by commas");
    command.add_option("--bos", bos, "BOS in front: as the tokenizer does, always, or never")
        ->check(CLI::IsMember({"auto", "yes", "no"}));
}

bool TextArguments::given() const {
    return !text.empty() || !file.empty() || !ids.empty();
}

std::vector<TokenId>
TextArguments::tokens(const std::function<std::shared_ptr<const Tokenizer>()>& tokenizer) const {
    const int sources = !text.empty() + !file.empty() + !ids.empty();
    if (sources != 1) throw Error(ErrorCode::BadArgument, "give exactly one of --text, --file and --ids");
    std::vector<TokenId> tokens;
    if (!ids.empty())
        tokens = parseIds(ids, "--ids");
    else {
        const auto t = tokenizer();
        const std::string content = file.empty() ? text : readTextFile(file);
        tokens = t->encode(content, bos == "auto");
        if (bos == "yes") {
            if (!t->bos()) throw Error(ErrorCode::BadArgument, "--bos yes: this tokenizer has no BOS token");
            tokens.insert(tokens.begin(), *t->bos());
        }
    }
    if (maxTokens && static_cast<std::int64_t>(tokens.size()) > *maxTokens)
        tokens.resize(static_cast<std::size_t>(*maxTokens));
    return tokens;
}

std::vector<TokenId> parseIds(const std::string& list, const std::string& flag) {
    std::vector<TokenId> ids;
    std::size_t begin = 0;
    while (begin <= list.size()) {
        const std::size_t end = std::min(list.find(',', begin), list.size());
        std::string entry = list.substr(begin, end - begin);
        entry.erase(0, entry.find_first_not_of(' '));
        entry.erase(entry.find_last_not_of(' ') + 1);
        TokenId id = 0;
        const auto [stop, error] = std::from_chars(entry.data(), entry.data() + entry.size(), id);
        if (error != std::errc() || stop != entry.data() + entry.size() || id < 0)
            throw Error(ErrorCode::BadArgument, flag + ": '" + entry + "' is no token id");
        ids.push_back(id);
        begin = end + 1;
    }
    return ids;
}

void RecipeArguments::addTo(CLI::App& command, bool many) {
    auto* recipe = command.add_option("--recipe", recipes,
                                      "Recipe: YAML file or the name of a shipped one (see qscope recipes)");
    auto* directory = command.add_option("--prepared", prepared, "Directory written by qscope calibrate");
    command.add_option("--calibration", calibration,
                       "Calibration text file, or token ids separated by commas");
    for (auto* option : {recipe, directory}) {
        if (many)
            option->take_all();
        else
            option->expected(1);
    }
    if (!many) recipe->excludes(directory);
}

std::vector<TokenId>
RecipeArguments::calibrationTokens(const Recipe& recipe,
                                   const std::function<std::shared_ptr<const Tokenizer>()>& tokenizer) const {
    if (calibration.empty()) return calibrationIds(recipe, *tokenizer());
    if (!fileExists(calibration) && calibration.find_first_not_of("0123456789, ") == std::string::npos)
        return parseIds(calibration, "--calibration");
    Recipe with = recipe;
    with.calibrationText = calibration;
    return calibrationIds(with, *tokenizer());
}

std::vector<Variant>
RecipeArguments::variants(Engine& engine, const std::function<std::shared_ptr<const Tokenizer>()>& tokenizer,
                          const Task& task, const PreparedShelf& shelf) const {
    std::vector<Variant> variants;
    for (const auto& name : recipes) {
        CalibrationRequest request;
        request.recipe = openRecipe(name);
        request.ids = calibrationTokens(request.recipe, tokenizer);
        auto model = shelf.prepare(engine, std::move(request), task);
        variants.push_back({model->recipe.name, std::move(model)});
    }
    for (const auto& directory : prepared) {
        auto model = std::make_shared<PreparedModel>(PreparedModel::load(directory));
        if (model->modelHash != engine.checkpoint().contentHash(task))
            throw Error(ErrorCode::BadArgument, directory + ": was prepared for another model");
        variants.push_back({model->recipe.name, std::move(model)});
    }
    return variants;
}

Task interactiveTask() {
    if (!wantsProgress()) return Task(stopSource().get_token(), {});
    auto line = std::make_shared<ProgressLine>();
    return Task(stopSource().get_token(), [line](const Progress& p) { line->show(p); });
}

void setProgressDetail(const std::string& detail) {
    g_progressDetail = detail;
}

void clearProgressLine() {
    if (!g_progressLineShown) return;
    std::fputs("\r\x1b[K", stderr);
    std::fflush(stderr);
    g_progressLineShown = false;
}

void printJson(const nlohmann::json& document) {
    clearProgressLine();
    const std::string text = document.dump(2, ' ', false, nlohmann::json::error_handler_t::replace);
    std::fwrite(text.data(), 1, text.size(), stdout);
    std::fputc('\n', stdout);
}

std::string formatSeconds(double seconds) {
    if (seconds < 60) return fmt::format("{:.0f} s", seconds);
    const auto whole = static_cast<long long>(seconds + 0.5);
    if (whole < 3600) return fmt::format("{} min {:02d} s", whole / 60, whole % 60);
    return fmt::format("{} h {:02d} min", whole / 3600, whole / 60 % 60);
}

std::string formatBytes(double bytes) {
    static constexpr const char* units[] = {"B", "KiB", "MiB", "GiB", "TiB"};
    int unit = 0;
    for (; bytes >= 1024 && unit < 4; ++unit) bytes /= 1024;
    return unit == 0 ? fmt::format("{:.0f} B", bytes) : fmt::format("{:.1f} {}", bytes, units[unit]);
}

} // namespace qs::cli
