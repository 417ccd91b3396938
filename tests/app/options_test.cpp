// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/error_text.h"
#include "gui/options.h"
#include "gui/settings.h"

#include <gtest/gtest.h>

namespace {

using namespace qs;

QString errorOf(const QStringList& arguments) {
    QString error;
    parseOptions(arguments, &error);
    return error;
}

TEST(Options, ReadsEveryOption) {
    QString error;
    const Options o =
        parseOptions({"dir", "--recipe", "fpq-w4a4", "--page=channels", "--theme", "dark", "--language", "de",
                      "--size", "1920x1080", "--grab", "x.png", "--resume", "--store", "r.db"},
                     &error);
    EXPECT_EQ(error, QString());
    EXPECT_EQ(o.model, "dir");
    EXPECT_EQ(o.recipe, "fpq-w4a4");
    EXPECT_EQ(o.page, Page::Channels);
    EXPECT_EQ(o.theme, Theme::Dark);
    EXPECT_EQ(o.language, "de");
    EXPECT_EQ(o.size, QSize(1920, 1080));
    EXPECT_EQ(o.grab, "x.png");
    EXPECT_EQ(o.store, "r.db");
    EXPECT_TRUE(o.resume);
}

/// As a file manager hands it over.
TEST(Options, ARecipesFileIsARecipe) {
    QString error;
    Options o = parseOptions({"folder/mine.yaml"}, &error);
    EXPECT_EQ(o.recipe, "folder/mine.yaml");
    EXPECT_EQ(o.model, QString());
    EXPECT_EQ(o.page, Page::Recipe);
    o = parseOptions({"m.gguf", "--recipe", "mine.yaml"}, &error);
    EXPECT_EQ(o.model, "m.gguf");
    EXPECT_FALSE(o.page);
    EXPECT_EQ(error, QString());
}

TEST(Options, AShortOptionIsNoModel) {
    EXPECT_TRUE(errorOf({"-x"}).contains("-x: unknown option"));
}

TEST(Options, ModelMayBeAnOptionToo) {
    QString error;
    EXPECT_EQ(parseOptions({"--model", "demo:fable"}, &error).model, "demo:fable");
    EXPECT_EQ(error, QString());
}

TEST(Options, NamesWhatIsWrongInOneLine) {
    for (const QStringList& arguments : {QStringList{"--page", "nowhere"},
                                         {"--size", "12"},
                                         {"--size", "99999x2"},
                                         {"--theme", "blue"},
                                         {"--grab"},
                                         {"--colour", "x"},
                                         {"a", "b"}}) {
        const QString error = errorOf(arguments);
        EXPECT_FALSE(error.isEmpty()) << qPrintable(arguments.join(' '));
        EXPECT_FALSE(error.contains('\n'));
        EXPECT_TRUE(error.startsWith(arguments.size() == 2 && arguments[0] == "a" ? "b" : arguments[0]))
            << qPrintable(error);
    }
}

TEST(Options, EveryPageHasAName) {
    for (int i = 0; i < kPageCount; ++i)
        EXPECT_EQ(pageFromName(pageName(static_cast<Page>(i))), static_cast<Page>(i));
    EXPECT_FALSE(pageFromName("settings"));
}

TEST(ErrorText, EveryCodeHasASentenceOfItsOwn) {
    QStringList seen;
    for (int code = 0; code <= static_cast<int>(ErrorCode::Internal); ++code) {
        const QString title = errorTitle(static_cast<ErrorCode>(code));
        EXPECT_TRUE(title.endsWith('.')) << qPrintable(title);
        EXPECT_FALSE(seen.contains(title)) << qPrintable(title);
        seen << title;
    }
    const QString text = errorText(ErrorCode::CorruptFile, "m.gguf: tensor 3 ends past the file");
    EXPECT_TRUE(text.contains("m.gguf: tensor 3 ends past the file."));
    EXPECT_TRUE(text.startsWith(errorTitle(ErrorCode::CorruptFile)));
}

TEST(Settings, HaveDefaultsAndKeepTheirTypes) {
    Settings settings(false);
    EXPECT_EQ(settings.value(Setting::Theme), QVariant(0));
    EXPECT_EQ(settings.value(Setting::RecentModels).toStringList(), QStringList());
    settings.setValue(Setting::RecentModels, QStringList{"a", "b"});
    EXPECT_EQ(settings.value(Setting::RecentModels).toStringList(), (QStringList{"a", "b"}));
    settings.setValue(Setting::Theme, QStringLiteral("not a number"));
    EXPECT_EQ(settings.value(Setting::Theme), QVariant(0)); // what is stored is of no use
}

} // namespace
