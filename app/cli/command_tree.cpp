// SPDX-License-Identifier: GPL-3.0-or-later
#include "command_tree.h"

#include "checkpoint/checkpoint.h"
#include "evaluate/task.h"
#include "quant/recipe.h"

#include <CLI/CLI.hpp>

namespace qs::cli {
namespace {

/// CLI11 writes the set of allowed values into the type's name: "TEXT:{auto,always,never}".
std::vector<std::string> choicesIn(const std::string& typeName) {
    const auto open = typeName.find('{'), close = typeName.rfind('}');
    if (open == std::string::npos || close == std::string::npos || close < open) return {};
    return CLI::detail::split(typeName.substr(open + 1, close - open - 1), ',');
}

OptionInfo optionInfo(const CLI::Option& o) {
    OptionInfo info;
    info.positional = o.get_positional();
    info.name = o.get_lnames().empty() ? o.get_single_name() : "--" + o.get_lnames().front();
    info.takesValue = o.get_items_expected_max() > 0;
    info.required = o.get_required();
    info.many = o.get_items_expected_max() > 1;
    info.description = o.get_description();
    info.choices = choicesIn(o.get_type_name());
    return info;
}

} // namespace

ProgramInfo programInfo(const CLI::App& app) {
    ProgramInfo program{app.get_name(), app.get_description(), {}};
    for (const CLI::App* c : app.get_subcommands([](const CLI::App*) { return true; })) {
        CommandInfo command{c->get_name(), c->get_description(), {}};
        for (const CLI::Option* o : c->get_options([](const CLI::Option*) { return true; }))
            command.options.push_back(optionInfo(*o));
        program.commands.push_back(std::move(command));
    }
    return program;
}

std::vector<std::string> suggestions(const OptionInfo& option) {
    if (!option.choices.empty()) return option.choices;
    if (option.name == "MODEL") return demoModels();
    if (option.name == "--recipe") return shippedRecipeNames();
    std::vector<std::string> names;
    if (option.name == "--tasks")
        for (const TaskInfo& task : availableTasks())
            if (task.name.find(':') == std::string::npos) names.push_back(task.name); // not ppl:FILE
    return names;
}

} // namespace qs::cli
