// SPDX-License-Identifier: GPL-3.0-or-later
// What a newcomer mistypes: exit code 2 and one line that names the flag, the file or the field.
#include "program.h"

#include <algorithm>
#include <gmock/gmock.h>

namespace qs::test {
namespace {

using testing::HasSubstr;

class Usage : public testing::Test {
protected:
    std::string write(const char* name, const std::string& text) {
        const auto path = directory_.path() / name;
        std::ofstream(path) << text;
        return path.string();
    }
    /// The line that it says on stderr.
    std::string refused(const std::vector<std::string>& arguments) {
        Program program(arguments, directory_.path());
        EXPECT_EQ(program.wait(), 2);
        EXPECT_EQ(program.out(), "");
        const std::string line = program.err();
        EXPECT_EQ(std::count(line.begin(), line.end(), '\n'), 1) << line;
        return line;
    }
    std::string answered(const std::vector<std::string>& arguments) {
        Program program(arguments, directory_.path());
        EXPECT_EQ(program.wait(), 0) << program.err();
        return program.out();
    }
    ScratchDir directory_;
};

TEST_F(Usage, CommandsAndOptionsThatAreNone) {
    EXPECT_THAT(refused({"frobnicate"}), HasSubstr("'frobnicate'"));
    EXPECT_THAT(refused({"eval", "demo:fable", "--lim", "3", "--tasks", "demo_who"}),
                HasSubstr("no option '--lim' (see qscope eval --help)"));
    EXPECT_THAT(refused({"info", "demo:fable", "extra"}), HasSubstr("'extra'"));
    EXPECT_THAT(refused({"info"}), HasSubstr("MODEL"));
}

TEST_F(Usage, NumbersSayWhatIsWanted) {
    EXPECT_THAT(refused({"eval", "demo:fable", "--tasks", "demo_who", "--limit", "x"}),
                HasSubstr("--limit: wants a whole number, 1 or more, not 'x'"));
    EXPECT_THAT(refused({"generate", "demo:fable", "--text", "a", "--max-tokens", "0"}),
                HasSubstr("--max-tokens: wants a whole number, 1 or more, not '0'"));
    EXPECT_THAT(refused({"formats", "--threads", "1025"}), HasSubstr("1 to 1024"));
    EXPECT_THAT(refused({"budget", "demo:fable", "--bits", "0.5", "--out", "r.yaml"}),
                HasSubstr("--bits: wants a number, 1 to 32, not '0.5'"));
    EXPECT_THAT(
        refused({"quantize", "f", "--tensor", "t", "--format", "e2m1", "--out", "o", "--clip", "nan"}),
        HasSubstr("--clip: wants a number, more than 0, not 'nan'"));
}

TEST_F(Usage, FilesAndFieldsAreNamed) {
    EXPECT_THAT(refused({"info", "/no/such/model"}), HasSubstr("/no/such/model"));
    EXPECT_THAT(refused({"info", write("cut.gguf", "GGUF and nothing else")}), HasSubstr("cut.gguf"));
    EXPECT_THAT(refused({"inspect", "demo:fable", "--file", "/no/such.txt"}), HasSubstr("/no/such.txt"));
    EXPECT_THAT(refused({"eval", "demo:fable", "--tasks", "nope"}), HasSubstr("'nope'"));
    const std::string recipe =
        write("mine.yaml", "name: x\nrules:\n  - match: \"blocks.*\"\n    weights: {format: e9m9}\n");
    EXPECT_THAT(refused({"eval", "demo:fable", "--recipe", recipe, "--tasks", "demo_who"}),
                testing::AllOf(HasSubstr("mine.yaml:4"), HasSubstr("weights"), HasSubstr("e9m9")));
}

/// A mistyped store is no new, empty one.
TEST_F(Usage, LookingIntoAStoreDoesNotMakeIt) {
    const std::string store = (directory_.path() / "typo.db").string();
    EXPECT_THAT(refused({"runs", "--store", store}), HasSubstr("typo.db"));
    EXPECT_THAT(refused({"runs", "show", "x", "--store", store}), HasSubstr("typo.db"));
    EXPECT_THAT(refused({"compare", "a", "b", "--store", store}), HasSubstr("typo.db"));
    EXPECT_FALSE(std::filesystem::exists(store));
    answered({"eval", "demo:fable", "--tasks", "demo_who", "--limit", "2", "--store", store});
    const std::string listed = answered({"runs", "--store", store});
    EXPECT_THAT(listed, HasSubstr("full precision"));
    answered({"runs", "delete", listed.substr(0, listed.find(' ')), "--store", store});
    EXPECT_THAT(answered({"runs", "--store", store}), HasSubstr("There are no runs"));
}

} // namespace
} // namespace qs::test
