// SPDX-License-Identifier: GPL-3.0-or-later
// What core says about files and fields, in the window's language.
#include "base/error.h"
#include "gui/error_text.h"
#include "gui/language.h"
#include "quant/recipe.h"
#include "support/shared_data.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QLocale>
#include <QRegularExpression>
#include <gtest/gtest.h>

namespace qs {
namespace {

QString contentOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// Core's string literals as one text: pieces that stand one after another are one sentence.
QString literalsOfCore() {
    static const QRegularExpression joint(QStringLiteral("\"\\s*\n\\s*\""));
    QString all;
    QDirIterator files(QStringLiteral(QS_SOURCE_DIR "/core"), {"*.cpp", "*.h"}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) all += contentOf(files.next()).remove(joint);
    return all;
}

QStringList sentences() {
    static const QRegularExpression noop(
        QStringLiteral("QT_TRANSLATE_NOOP\\(\"qs::Details\",\\s*((?:\"[^\"]*\"\\s*)+)\\)"));
    static const QRegularExpression joint(QStringLiteral("\"\\s*\""));
    QStringList out;
    auto matches = noop.globalMatch(contentOf(QStringLiteral(QS_SOURCE_DIR "/app/gui/error_details.cpp")));
    while (matches.hasNext()) {
        QString text = matches.next().captured(1).trimmed();
        text = text.mid(1, text.size() - 2).remove(joint);
        out << text;
    }
    return out;
}

/// A sentence that core does not say any more would never be translated.
TEST(ErrorDetails, EverySentenceIsOneOfCores) {
    const QString core = literalsOfCore();
    const QStringList all = sentences();
    ASSERT_GE(all.size(), 25);
    for (const QString& sentence : all)
        for (const QString& part : sentence.split(QRegularExpression(QStringLiteral("'?%\\d'?"))))
            EXPECT_TRUE(part.trimmed().size() < 3 || core.contains(part.trimmed()))
                << qPrintable(sentence) << ": " << qPrintable(part);
}

TEST(ErrorDetails, KeepWhatStandsBeforeAndInThem) {
    EXPECT_EQ(detailText("/a b/r.yaml:4: weights: unknown granularity 'x': wanted tensor, row, column, group "
                         "or token"),
              "/a b/r.yaml:4: weights: unknown granularity 'x': wanted tensor, row, column, group or token");
    EXPECT_EQ(detailText("r.yaml: unknown key '%2' in %1"), "r.yaml: unknown key '%2' in %1");
    EXPECT_EQ(detailText("something else: entirely"), "something else: entirely");
    EXPECT_EQ(detailText({}), QString());
}

TEST(ErrorDetails, AreSaidInTheLanguageOfTheWindow) {
    std::string english;
    try {
        Recipe::fromYaml(
            "name: x\nmethod: rtn\nrules:\n  - match: \"blocks.*\"\n    weights: {format: e9m9}\n",
            "mine.yaml");
    } catch (const Error& e) {
        english = e.what();
    }
    ASSERT_NE(english.find("e9m9"), std::string::npos);
    {
        Translations translations;
        translations.use("de");
        const QString text = errorText(ErrorCode::BadRecipe, QString::fromStdString(english));
        EXPECT_TRUE(text.contains("mine.yaml:5: weights: ")) << qPrintable(text);
        EXPECT_TRUE(text.contains("unbekanntes Zahlenformat 'e9m9'")) << qPrintable(text);
        EXPECT_FALSE(text.contains("wanted")) << qPrintable(text);
        EXPECT_TRUE(text.contains("3 bis 8")) << qPrintable(text);
    }
    QLocale::setDefault(QLocale::c());
}

} // namespace
} // namespace qs
