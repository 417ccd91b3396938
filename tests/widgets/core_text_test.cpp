// SPDX-License-Identifier: GPL-3.0-or-later
#include "core_text.h"

#include "calibrate/stage.h"
#include "evaluate/task.h"
#include "quant/recipe.h"

#include <QCoreApplication>
#include <QTranslator>
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

/// Puts what a translator would get between brackets.
class Marker : public QTranslator {
public:
    bool isEmpty() const override { return false; }
    QString translate(const char* context, const char* source, const char*, int) const override {
        return QLatin1String(context) == QLatin1String("qs::CoreText")
                   ? QStringLiteral("[%1]").arg(QString::fromUtf8(source))
                   : QString();
    }
};

TEST(CoreText, NamesInResultsAreTranslatedAndOthersAreLeft) {
    EXPECT_EQ(runNameText("full precision"), QStringLiteral("full precision"));
    Marker marker;
    QCoreApplication::installTranslator(&marker);
    EXPECT_EQ(runNameText("full precision"), QStringLiteral("[full precision]"));
    EXPECT_EQ(runNameText("paper"), QStringLiteral("paper")) << "somebody's recipe";
    EXPECT_EQ(metricText("acc_norm"), QStringLiteral("[acc_norm]"));
    EXPECT_EQ(metricText("exact_match,strict-match"), QStringLiteral("exact_match,strict-match"));
    EXPECT_EQ(backendText("packed"), QStringLiteral("[packed]"));
    EXPECT_EQ(backendText("f32"), QStringLiteral("f32"));
    EXPECT_EQ(protocolText(QStringLiteral("paper, bos yes")), QStringLiteral("[paper], [bos yes]"));
    EXPECT_EQ(protocolText({}), QString());
    QCoreApplication::removeTranslator(&marker);
}

} // namespace
