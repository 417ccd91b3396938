// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzzy_match.h"

#include <gtest/gtest.h>

namespace {

using namespace qs;

TEST(FuzzyMatch, LettersInOrderFit) {
    EXPECT_TRUE(fuzzyScore("b3d", "blocks.3.down"));
    EXPECT_FALSE(fuzzyScore("d3b", "blocks.3.down"));
    EXPECT_FALSE(fuzzyScore("x", "blocks.3.down"));
    EXPECT_FALSE(fuzzyScore("down", ""));
    EXPECT_EQ(fuzzyScore("", "anything"), 0);
    EXPECT_EQ(fuzzyScore("  ", ""), 0);
}

TEST(FuzzyMatch, WordsMayStandInAnyOrder) {
    EXPECT_TRUE(fuzzyScore("down 3", "blocks.3.down"));
    EXPECT_FALSE(fuzzyScore("down 4", "blocks.3.down"));
}

TEST(FuzzyMatch, CaseAndAccentsDoNotCount) {
    EXPECT_TRUE(fuzzyScore("UBERS", "Übersicht"));
    EXPECT_TRUE(fuzzyScore("modele", "Ouvrir le modèle"));
}

TEST(FuzzyMatch, BetterFitsScoreHigher) {
    EXPECT_GT(*fuzzyScore("dark", "Theme: Dark"), *fuzzyScore("dark", "Data in a row, kept"));
    EXPECT_GT(*fuzzyScore("eval", "Evaluate"), *fuzzyScore("eval", "Retrieval"));
    EXPECT_GT(*fuzzyScore("open", "Open"), *fuzzyScore("open", "Open a Hugging Face folder"));
    EXPECT_GT(*fuzzyScore("of", "Open file"), *fuzzyScore("of", "Profile"));
}

} // namespace
