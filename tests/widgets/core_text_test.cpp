// SPDX-License-Identifier: GPL-3.0-or-later
#include "core_text.h"

#include "calibrate/stage.h"
#include "evaluate/task.h"
#include "quant/recipe.h"

#include <algorithm>
#include <gtest/gtest.h>

namespace {

using namespace qs;

TEST(CoreText, EverySentenceOfCoreIsGivenToTranslators) {
    const auto known = coreTextSources();
    const auto isKnown = [&](const std::string& text) {
        return std::find(known.begin(), known.end(), text) != known.end();
    };
    for (const Method& m : allMethods()) EXPECT_TRUE(isKnown(m.sentence)) << m.name << ": " << m.sentence;
    for (const std::string& name : shippedRecipeNames())
        EXPECT_TRUE(isKnown(openRecipe(name).description)) << name << ": " << openRecipe(name).description;
    for (const TaskInfo& task : availableTasks())
        EXPECT_TRUE(isKnown(task.description)) << task.name << ": " << task.description;
    EXPECT_EQ(coreText("nobody translates this").toStdString(), "nobody translates this");
}

} // namespace
