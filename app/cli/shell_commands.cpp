// SPDX-License-Identifier: GPL-3.0-or-later
#include "command_tree.h"
#include "common.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <memory>
#include <nlohmann/json.hpp>

namespace qs::cli {
namespace {

void print(const char* kind, const std::string& text) {
    if (common().json)
        printJson({{kind, text}});
    else
        fmt::print("{}", text);
}

} // namespace

void addShellCommands(CLI::App& app) {
    const auto shell = std::make_shared<std::string>();
    CLI::App* completion =
        addCommand(app, "completion", "Completion of command lines, as a script for a shell", [&app, shell] {
            const ProgramInfo program = programInfo(app);
            print("completion", *shell == "bash"  ? bashCompletion(program)
                                : *shell == "zsh" ? zshCompletion(program)
                                                  : fishCompletion(program));
            return 0;
        });
    completion->add_option("SHELL", *shell, "The shell that reads it")
        ->required()
        ->check(CLI::IsMember({"bash", "zsh", "fish"}));
    addCommand(app, "manual", "The manual page (for man)", [&app] {
        print("manual", manualPage(programInfo(app)));
        return 0;
    });
}

} // namespace qs::cli
