// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluate/preprocess.h"
#include "evaluate/python_text.h"

#include <gtest/gtest.h>

namespace {

using namespace qs;

TEST(PythonText, whiteSpaceIsPythons) {
    EXPECT_EQ(pythonStrip("\x1c\u00a0 a b\u3000\x1f\n"), "a b");
    EXPECT_EQ(pythonStrip("\u200b a"), "\u200b a"); // zero width space is no white space
    EXPECT_EQ(pythonStrip("\u180e"), "\u180e");     // nor is the Mongolian vowel separator
    EXPECT_EQ(pythonRstrip("a\u2028"), "a");
    EXPECT_EQ(pythonRstrip("\u0085"), "");
    EXPECT_EQ(pythonStrip(""), "");
    EXPECT_EQ(pythonRstrip("a\xc2"), "a\xc2"); // a cut character stays
    EXPECT_EQ(pythonRstrip("\xa0"), "\xa0");   // a stray byte is no white space
}

TEST(PythonText, capitalize) { // expected values from CPython 3.11
    EXPECT_EQ(pythonCapitalize("hELLO World"), "Hello world");
    EXPECT_EQ(pythonCapitalize(""), "");
    EXPECT_EQ(pythonCapitalize("\u00dfA"), "Ssa");      // sharp s
    EXPECT_EQ(pythonCapitalize("\ufb01N"), "Fin");      // ligature fi
    EXPECT_EQ(pythonCapitalize("\u01c6X"), "\u01c5x");  // dz with caron: its own title case
    EXPECT_EQ(pythonCapitalize("a\u0130"), "Ai\u0307"); // I with dot above
    EXPECT_EQ(pythonCapitalize("\u039f\u0394\u039f\u03a3"), "\u039f\u03b4\u03bf\u03c2"); // final sigma
    EXPECT_EQ(pythonCapitalize("a\u03a3 b"), "A\u03c2 b");
    EXPECT_EQ(pythonCapitalize("1\u03a3"), "1\u03c3");
    EXPECT_EQ(pythonCapitalize("a\u03a3'b"),
              "A\u03c3'b"); // the apostrophe is ignored when looking for letters
}

TEST(PythonText, counts) {
    EXPECT_EQ(codePointCount("a\u00e9\u4e2d\U0001f600"), 4);
    EXPECT_EQ(codePointCount(""), 0);
    EXPECT_EQ(harnessWordCount("  a b\n"), 4); // '', 'a', 'b', ''
    EXPECT_EQ(harnessWordCount(""), 1);
    EXPECT_EQ(firstInvalidUtf8("ab\xff"), 2u);
    EXPECT_EQ(firstInvalidUtf8("\xed\xa0\x80"), 0u); // a surrogate
    EXPECT_EQ(firstInvalidUtf8("\u00e9"), std::string_view::npos);
}

TEST(Preprocess, hellaSwag) {
    EXPECT_EQ(cleanHellaSwag("  Cars: [header] How to drive [title] Sit down.  "),
              "Cars: How to drive. Sit down.");
    EXPECT_EQ(cleanHellaSwag("[substeps] Do it"), " Do it"); // stripping comes first
    EXPECT_EQ(cleanHellaSwag("a   b"), "a  b");              // one pass
    EXPECT_EQ(cleanHellaSwag("a [b\nc] d"), "a [b\nc] d");   // no match across lines
    EXPECT_EQ(cleanHellaSwag("a [[b] c] [d"), "a c] [d");
}

TEST(Preprocess, letteredChoices) {
    const std::vector<std::string> expected = {"one", "two (b)", "three", "four"};
    EXPECT_EQ(splitLetteredChoices("(A) one (B) two (b) (C) three (D) four"), expected);
    EXPECT_TRUE(splitLetteredChoices("none").empty());
}

TEST(Preprocess, lastWord) {
    EXPECT_EQ(splitLastWord("a b\n\nc").context, "a");
    EXPECT_EQ(splitLastWord("a b\n\nc").continuation, " b\n\nc");
    EXPECT_EQ(splitLastWord("word").continuation, " word");
    EXPECT_EQ(splitLastWord("a ").continuation, " ");
}

TEST(Preprocess, wikitext) {
    EXPECT_EQ(wikitextDetokenize("a @-@ b ( c ) \" d \n e \" , f ."), "a-b (c) \"d\ne\", f .");
    EXPECT_EQ(wikitextDetokenize("( unclosed 's"), "( unclosed's");
    EXPECT_EQ(wikitextDetokenize("/' 5/"), "/'[0-9]/");
    const std::vector<std::string> pages = wikitextPages(" \n = A = \n x \n = = B = = \n = C = \n y");
    ASSERT_EQ(pages.size(), 2u); // what precedes the first heading is blank
    EXPECT_EQ(pages[0], " = A = \n x \n = = B = = ");
    EXPECT_EQ(pages[1], " = C = \n y");
}

} // namespace
