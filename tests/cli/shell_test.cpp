// SPDX-License-Identifier: GPL-3.0-or-later
// The completions and the manual page, as a shell and a reader get them.
#include "program.h"

#include <gmock/gmock.h>
#include <sstream>

namespace qs::test {
namespace {
using testing::Contains;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::Not;

class Shell : public testing::Test {
protected:
    std::string qscope(const std::vector<std::string>& arguments) {
        Program program(arguments, directory_.path());
        EXPECT_EQ(program.wait(), 0) << program.err();
        return program.out();
    }

    /// What bash offers for the last word of a line, whose words stand as readline breaks them.
    std::vector<std::string> bashOffers(const std::string& line, const std::vector<std::string>& words) {
        const auto script = directory_.path() / "ask.sh";
        std::ofstream out(script);
        out << qscope({"completion", "bash"}) << "\nCOMP_WORDS=(";
        for (const auto& word : words) out << " '" << word << "'";
        out << " )\nCOMP_CWORD=" << words.size() - 1 << "\nCOMP_LINE='" << line
            << "'\nCOMP_POINT=" << line.size()
            << "\nCOMP_WORDBREAKS=$' \\t\\n\"\\'><=;|&(:'\n_qscope\nprintf '%s\\n' \"${COMPREPLY[@]}\" > '"
            << (directory_.path() / "offers").string() << "'\n";
        out.close();
        EXPECT_EQ(std::system(("bash " + script.string()).c_str()), 0);
        std::ifstream in(directory_.path() / "offers");
        std::vector<std::string> offers;
        for (std::string offer; std::getline(in, offer);) offers.push_back(offer);
        return offers;
    }

    /// Runs `shell -n` on the script, where there is such a shell.
    void checkSyntax(const std::string& shell) {
        if (std::system(("command -v " + shell + " >/dev/null").c_str()) != 0) return;
        const auto script = directory_.path() / "script";
        std::ofstream(script) << qscope({"completion", shell});
        EXPECT_EQ(std::system((shell + " -n " + script.string()).c_str()), 0) << shell;
    }

    ScratchDir directory_;
};

TEST_F(Shell, BashCompletesCommandsOptionsAndNames) {
    EXPECT_THAT(bashOffers("qscope ev", {"qscope", "ev"}), ElementsAre("eval"));
    EXPECT_THAT(bashOffers("qscope eval --base", {"qscope", "eval", "--base"}), ElementsAre("--baseline"));
    EXPECT_THAT(
        bashOffers("qscope eval m --recipe minmax-w4a", {"qscope", "eval", "m", "--recipe", "minmax-w4a"}),
        testing::IsSupersetOf({"minmax-w4a4", "minmax-w4a8"}));
    EXPECT_THAT(bashOffers("qscope eval m --baseline ", {"qscope", "eval", "m", "--baseline", ""}),
                testing::IsSupersetOf({"f32", "bf16", "both"}));
}

TEST_F(Shell, BashCompletesAfterAColonAndAComma) {
    EXPECT_THAT(bashOffers("qscope info demo:fable-", {"qscope", "info", "demo", ":", "fable-"}),
                ElementsAre("fable-outliers"));
    EXPECT_THAT(
        bashOffers("qscope eval m --tasks piqa,demo_ne", {"qscope", "eval", "m", "--tasks", "piqa,demo_ne"}),
        Contains("piqa,demo_next"));
}

TEST_F(Shell, ScriptsAreWellFormedAndNameEveryCommand) {
    for (const char* shell : {"bash", "zsh", "fish"}) {
        const std::string script = qscope({"completion", shell});
        for (const char* command : {"info", "eval", "compare", "budget", "completion"})
            EXPECT_THAT(script, HasSubstr(command)) << shell;
        EXPECT_THAT(script, HasSubstr("fpq-w4a4")) << shell;
        checkSyntax(shell);
    }
}

TEST_F(Shell, TheManualHasEveryOptionOfHelp) {
    const std::string manual = qscope({"manual"});
    for (const char* command : {"eval", "runs", "inspect", "calibrate"}) {
        EXPECT_THAT(manual, HasSubstr(".SS " + std::string(command)));
        std::istringstream help(qscope({command, "--help"}));
        for (std::string line; std::getline(help, line);) {
            const auto at = line.find("  --");
            if (at != 0) continue;
            std::string name = line.substr(2, line.find_first_of(" ,", 2) - 2), escaped;
            for (const char c : name) escaped += c == '-' ? "\\-" : std::string(1, c);
            EXPECT_THAT(manual, HasSubstr("\\fB" + escaped + "\\fR")) << command;
        }
    }
    EXPECT_THAT(manual, Not(HasSubstr("\n'"))); // would be read as requests
}

} // namespace
} // namespace qs::test
