// SPDX-License-Identifier: GPL-3.0-or-later
// qscope: everything the window does, without Qt. The contract of names, JSON fields and exit codes is in
// README.md.
#include "base/error.h"
#include "base/parallel.h"
#include "common.h"

#include <CLI/CLI.hpp>
#include <cstdio>
#include <new>

namespace {

constexpr int kBadInput = 2, kCancelled = 130;

int reportError(const std::string& message) {
    qs::cli::clearProgressLine();
    std::fprintf(stderr, "qscope: %s\n", message.c_str());
    return kBadInput;
}

/// The first argument when it is meant as a command and is none.
const char* unknownCommand(const CLI::App& app, int argc, char** argv) {
    if (argc < 2 || argv[1][0] == '-') return nullptr;
    for (const CLI::App* command : app.get_subcommands([](const CLI::App*) { return true; }))
        if (command->check_name(argv[1])) return nullptr;
    return argv[1];
}

/// "(see qscope eval --help)", of the command that was meant.
std::string whereToLook(const CLI::App& app) {
    const auto commands = app.get_subcommands();
    return " (see qscope " + (commands.empty() ? std::string() : commands.front()->get_name() + " ") +
           "--help)";
}

/// What was given and is not known: an option where there is one, its value comes with it.
std::string unexpected(const CLI::App& app) {
    const std::vector<std::string> rest = app.remaining(true);
    for (const std::string& word : rest)
        if (word.size() > 1 && word[0] == '-') return "there is no option '" + word + "'";
    return rest.empty() ? std::string("too many arguments") : "nothing is meant by '" + rest.front() + "'";
}

} // namespace

int main(int argc, char** argv) {
    CLI::App app{"Quantoscope on the command line: look at a model's numbers, quantize it, and measure what "
                 "that costs.",
                 "qscope"};
    app.set_version_flag("--version", std::string("qscope ") + QS_VERSION);
    app.require_subcommand(1);
    qs::cli::addModelCommands(app);
    qs::cli::addInspectCommand(app);
    qs::cli::addQuantCommands(app);
    qs::cli::addEvalCommands(app);
    qs::cli::addRunCommands(app);
    qs::cli::addSensitivityCommand(app);
    qs::cli::addBudgetCommand(app);
    qs::cli::addBenchCommand(app);
    qs::cli::addGenerateCommand(app);
    qs::cli::addShellCommands(app);
    if (const char* name = unknownCommand(app, argc, argv))
        return reportError(std::string("there is no command '") + name + "' (see qscope --help)");
    try {
        app.parse(argc, argv);
        return qs::cli::exitCode();
    } catch (const CLI::Success& e) {
        return app.exit(e); // --help, --version
    } catch (const CLI::ExtrasError&) {
        return reportError(unexpected(app) + whereToLook(app));
    } catch (const CLI::ParseError& e) {
        return reportError(e.what() + whereToLook(app));
    } catch (const qs::Error& e) {
        if (e.code() != qs::ErrorCode::Cancelled) return reportError(e.what());
        qs::cli::clearProgressLine();
        std::fputs("qscope: cancelled\n", stderr);
        return kCancelled;
    } catch (const std::bad_alloc&) {
        return reportError("not enough memory");
    } catch (const std::exception& e) {
        return reportError(e.what());
    }
}
