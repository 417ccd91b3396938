// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>
#include <vector>

namespace CLI {
class App;
}

/// The commands and options as the parser knows them, and what is written from them: the manual page and
/// the completions of three shells.
namespace qs::cli {

struct OptionInfo {
    std::string name; ///< "--recipe"; of a positional argument its name, "MODEL"
    bool positional = false, takesValue = false, required = false, many = false;
    std::string description;
    std::vector<std::string> choices; ///< what the value may be; empty: anything
};

struct CommandInfo {
    std::string name, description;
    std::vector<OptionInfo> options; ///< in the order of --help
};

struct ProgramInfo {
    std::string name, description;
    std::vector<CommandInfo> commands;
};

ProgramInfo programInfo(const CLI::App& app);

/// The option's choices; of --recipe, --tasks and MODEL the names that are linked in.
std::vector<std::string> suggestions(const OptionInfo& option);

std::string manualPage(const ProgramInfo& program); ///< roff, section 1
std::string bashCompletion(const ProgramInfo& program);
std::string zshCompletion(const ProgramInfo& program);
std::string fishCompletion(const ProgramInfo& program);

} // namespace qs::cli
