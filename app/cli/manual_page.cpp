// SPDX-License-Identifier: GPL-3.0-or-later
#include "command_tree.h"

#include <cctype>
#include <fmt/format.h>

namespace qs::cli {
namespace {

/// Text that roff prints as it is: a hyphen stays a hyphen, a leading dot or quote is no request.
std::string roff(const std::string& text) {
    std::string out;
    for (const char c : text) {
        if (c == '\\')
            out += "\\e";
        else if (c == '-')
            out += "\\-";
        else
            out += c;
    }
    return out.empty() || (out[0] != '.' && out[0] != '\'') ? out : "\\&" + out;
}

std::string upper(std::string text) {
    for (char& c : text) c = static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
    return text;
}

/// What stands for the value: its choices, or the option's name in capitals.
std::string valueOf(const OptionInfo& o) {
    if (!o.takesValue) return "";
    if (o.choices.empty())
        return fmt::format(" \\fI{}\\fR{}", roff(upper(o.name.substr(2))), o.many ? " ..." : "");
    std::string text = " ";
    for (const auto& choice : o.choices)
        text += fmt::format("{}{}", text.size() > 1 ? "|" : "", roff(choice));
    return text;
}

std::string head(const OptionInfo& o) {
    if (!o.positional) return fmt::format("\\fB{}\\fR{}", roff(o.name), valueOf(o));
    std::string text = fmt::format("\\fI{}\\fR", roff(o.name));
    for (const auto& choice : o.choices)
        text += fmt::format("{}{}", &choice == &o.choices.front() ? ": " : ", ", roff(choice));
    return text;
}

std::string commandSection(const std::string& program, const CommandInfo& c) {
    std::string out =
        fmt::format(".SS {}\n{}.\n.PP\n.B {} {}", roff(c.name), roff(c.description), program, roff(c.name));
    for (const OptionInfo& o : c.options)
        if (o.positional) out += roff(o.required ? " " + o.name : " [" + o.name + "]");
    out += "\n[options]\n";
    for (const OptionInfo& o : c.options)
        if (o.name != "--help") out += ".TP\n" + head(o) + "\n" + roff(o.description) + "\n";
    return out;
}

} // namespace

std::string manualPage(const ProgramInfo& p) {
    std::string out = ".\\\" SPDX-License-Identifier: GPL-3.0-or-later\n";
    out += fmt::format(".TH {} 1 \"\" \"Quantoscope {}\" \"User commands\"\n", upper(p.name), QS_VERSION);
    out += ".SH NAME\n" + p.name + " \\- instrument for low\\-bit transformers, the command line\n";
    out += ".SH SYNOPSIS\n.B " + p.name + "\n.I COMMAND\n[options]\n";
    out += ".SH DESCRIPTION\n" + roff(p.description) + "\n.PP\n";
    out += "Every command prints one JSON document with \\-\\-json, and what it takes with \\-\\-help. "
           "Computing uses all "
           "processors and gives the same numbers with any number of them.\n";
    out += ".SH COMMANDS\n";
    for (const CommandInfo& c : p.commands) out += commandSection(p.name, c);
    out += ".SH EXIT STATUS\n0 when all went well, 2 when something given cannot be used (one sentence on "
           "standard error says "
           "what), 130 after Ctrl+C.\n";
    out += ".SH FILES\n.TP\n.I $XDG_DATA_HOME/quantoscope/\nRuns that were kept, shared with the window "
           "(default: "
           "~/.local/share/quantoscope/).\n";
    out += ".SH SEE ALSO\n.BR quantoscope (1)\n";
    return out;
}

} // namespace qs::cli
