// SPDX-License-Identifier: GPL-3.0-or-later
// The completions list names that were linked in when they were written: they complete without starting the
// program.
#include "command_tree.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace qs::cli {
namespace {

constexpr const char* kLicence = "# SPDX-License-Identifier: GPL-3.0-or-later\n";

std::string words(const std::vector<std::string>& list) {
    return fmt::format("{}", fmt::join(list, " "));
}

std::vector<std::string> flagNames(const CommandInfo& c) {
    std::vector<std::string> names;
    for (const OptionInfo& o : c.options)
        if (!o.positional) names.push_back(o.name);
    return names;
}

/// What may stand in the places without a name.
std::vector<std::string> positionalWords(const CommandInfo& c) {
    for (const OptionInfo& o : c.options)
        if (o.positional) return suggestions(o);
    return {};
}

std::vector<std::string> commandNames(const ProgramInfo& p) {
    std::vector<std::string> names;
    for (const CommandInfo& c : p.commands) names.push_back(c.name);
    return names;
}

/// Single-quoted for zsh and fish, with `special` escaped by a backslash inside.
std::string quoted(const std::string& text, const std::string& special) {
    std::string out = "'";
    for (const char c : text) {
        if (c == '\'')
            out += "'\\''";
        else {
            if (special.find(c) != std::string::npos) out += '\\';
            out += c;
        }
    }
    return out + "'";
}

/// For bash: the words after an option that takes a value, as a case per command and option.
std::string bashValueCases(const ProgramInfo& p) {
    std::string out;
    for (const CommandInfo& c : p.commands)
        for (const OptionInfo& o : c.options)
            if (!o.positional && o.takesValue)
                out += fmt::format("        {},{}) values=\"{}\" wanted=1 ;;\n", c.name, o.name,
                                   words(suggestions(o)));
    return out;
}

} // namespace

std::string bashCompletion(const ProgramInfo& p) {
    std::string flags, places;
    for (const CommandInfo& c : p.commands) {
        flags += fmt::format("        {}) flags=\"{}\" ;;\n", c.name, words(flagNames(c)));
        places += fmt::format("        {}) values=\"{}\" ;;\n", c.name, words(positionalWords(c)));
    }
    return fmt::format(R"(# bash completion for {0}
{1}# demo:NAME holds a colon, at which bash breaks words: what stands before it is cut off again. After a comma a list goes on.
_{0}() {{
    local current="${{COMP_WORDS[COMP_CWORD]}}" previous="${{COMP_WORDS[COMP_CWORD-1]}}" command="" i
    local values="" flags="" wanted=0 prefix="" line="${{COMP_LINE:0:COMP_POINT}}"
    for ((i = 1; i < COMP_CWORD; i++)); do
        if [[ ${{COMP_WORDS[i]}} != -* ]]; then command="${{COMP_WORDS[i]}}"; break; fi
    done
    COMPREPLY=()
    if [[ -z $command ]]; then
        COMPREPLY=($(compgen -W "{2} --help --version" -- "$current"))
        return
    fi
    case "$command,$previous" in
{3}    esac
    if [[ $wanted == 0 && $current == -* ]]; then
        case "$command" in
{4}        esac
        COMPREPLY=($(compgen -W "$flags" -- "$current"))
        return
    fi
    [[ $wanted == 1 ]] || case "$command" in
{5}    esac
    local word="${{line##*[[:space:]]}}" list=""
    [[ $word == *,* ]] && list="${{word%,*}},"
    [[ $word == *:* && $COMP_WORDBREAKS == *:* ]] && prefix="${{word%:*}}:"
    COMPREPLY=($(compgen -P "$list" -W "$values" -- "${{word##*,}}"))
    COMPREPLY=("${{COMPREPLY[@]#"$prefix"}}")
    [[ -n $prefix ]] || COMPREPLY+=($(compgen -f -- "$word"))
}}
complete -o filenames -F _{0} {0}
)",
                       p.name, kLicence, words(commandNames(p)), bashValueCases(p), flags, places);
}

namespace {

/// What zsh offers for a value: "(a b)", file names, or both.
std::string zshValues(const OptionInfo& o) {
    const std::string list = words(suggestions(o));
    if (list.empty()) return ":value:_files";
    if (!o.choices.empty()) return ":value:(" + list + ")";
    std::string escaped;
    for (const char c : list) escaped += c == ':' ? std::string("\\:") : std::string(1, c);
    return fmt::format(":value:{{_alternative \"names:name:({})\" \"files:file:_files\"}}", escaped);
}

/// One specification of _arguments.
std::string zshOption(const OptionInfo& o) {
    const std::string values = o.positional || o.takesValue ? zshValues(o) : "";
    if (o.positional) return "'1" + values + "'";
    const std::string name = (o.many ? "*" : "") + o.name;
    return "'" + name + "['" + quoted(o.description, ":[]\\") + "']" + values + "'";
}

} // namespace

std::string zshCompletion(const ProgramInfo& p) {
    std::string commands, cases;
    for (const CommandInfo& c : p.commands) {
        commands += "        " + quoted(c.name + ":" + c.description, "") + "\n";
        cases += fmt::format("        {})\n            _arguments", c.name);
        for (const OptionInfo& o : c.options) cases += " \\\n                " + zshOption(o);
        cases += "\n            ;;\n";
    }
    return fmt::format(R"(#compdef {0}
{1}_{0}() {{
    local -a commands
    commands=(
{2}    )
    if (( CURRENT == 2 )); then
        _describe command commands
        return
    fi
    local command=$words[2]
    shift words
    (( CURRENT-- ))
    case $command in
{3}    esac
}}
_{0} "$@"
)",
                       p.name, kLicence, commands, cases);
}

std::string fishCompletion(const ProgramInfo& p) {
    std::string out = fmt::format("# fish completion for {}\n{}", p.name, kLicence);
    out += fmt::format("complete -c {} -n __fish_use_subcommand -f\n", p.name);
    for (const CommandInfo& c : p.commands) {
        out += fmt::format("complete -c {} -n __fish_use_subcommand -a {} -d {}\n", p.name, c.name,
                           quoted(c.description, "\\"));
        for (const OptionInfo& o : c.options) {
            const std::string list = words(suggestions(o));
            if (o.positional && list.empty()) continue;
            out += fmt::format("complete -c {} -n '__fish_seen_subcommand_from {}'", p.name, c.name);
            if (!o.positional) out += " -l " + o.name.substr(2) + " -d " + quoted(o.description, "\\");
            if (!o.positional && o.takesValue) out += o.choices.empty() ? " -r" : " -x";
            if (!list.empty()) out += " -a " + quoted(list, "\\");
            out += "\n";
        }
    }
    return out;
}

} // namespace qs::cli
