// SPDX-License-Identifier: GPL-3.0-or-later
// The .ts files hold exactly the sentences of the sources, translated, with the same placeholders.
#include "gui/language.h"
#include "support/shared_data.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QXmlStreamReader>
#include <gtest/gtest.h>
#include <map>

namespace {

using namespace qs;

struct Sentence {
    QStringList forms; ///< one; several of a plural
    bool plural = false, finished = true;
};
using Sentences = std::map<QString, Sentence>; ///< by "context | source | comment"

Sentences readTs(const QString& path) {
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << qPrintable(path);
    QXmlStreamReader xml(&file);
    Sentences all;
    QString context, source, comment;
    Sentence sentence;
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::StartElement) {
            const auto name = xml.name().toString();
            if (name == "name") context = xml.readElementText();
            if (name == "message") {
                sentence = {};
                sentence.plural = xml.attributes().value("numerus") == u"yes";
                comment.clear();
            }
            if (name == "source") source = xml.readElementText();
            if (name == "comment") comment = xml.readElementText();
            if (name == "translation") {
                sentence.finished = !xml.attributes().hasAttribute("type");
                if (!sentence.plural) sentence.forms << xml.readElementText();
            }
            if (name == "numerusform") sentence.forms << xml.readElementText();
        } else if (token == QXmlStreamReader::EndElement && xml.name() == u"message") {
            all[context + " | " + source + " | " + comment] = sentence;
        }
    }
    EXPECT_FALSE(xml.hasError()) << qPrintable(path + ": " + xml.errorString());
    return all;
}

QString tsFile(const QString& code) {
    return QStringLiteral(QS_SOURCE_DIR "/translations/quantoscope_%1.ts").arg(code);
}

/// What the sources say now.
Sentences sentencesOfTheSources(const QString& code) {
    const test::ScratchDir scratch;
    const QString fresh = QString::fromStdString((scratch.path() / "fresh.ts").string());
    QStringList arguments{"-silent", "-locations",       "none", "-source-language",
                          "en",      "-target-language", code};
    if (code == "en") arguments << "-pluralonly";
    arguments << "app"
              << "widgets"
              << "-ts" << fresh;
    QProcess lupdate;
    lupdate.setWorkingDirectory(QS_SOURCE_DIR);
    lupdate.start(QS_LUPDATE, arguments);
    EXPECT_TRUE(lupdate.waitForFinished(60'000) && lupdate.exitCode() == 0)
        << qPrintable(lupdate.errorString());
    return readTs(fresh);
}

/// Placeholders, tags and line breaks, sorted.
QStringList marksOf(const QString& text, bool plural) {
    static const QRegularExpression mark(QStringLiteral("%L?\\d{1,2}|%n|</?[a-z0-9]+[^>]*>|\\n"));
    QStringList marks;
    for (auto it = mark.globalMatch(text); it.hasNext();) {
        const QString found = it.next().captured();
        if (!plural || found != "%n") marks << found; // "one run" may do without its number
    }
    marks.sort();
    return marks;
}

struct TranslationTest : testing::TestWithParam<const char*> {};

TEST_P(TranslationTest, HoldsExactlyTheSentencesOfTheSources) {
    const Sentences wanted = sentencesOfTheSources(GetParam()), found = readTs(tsFile(GetParam()));
    ASSERT_GT(wanted.size(), std::string(GetParam()) == "en" ? 3u : 500u);
    for (const auto& [key, sentence] : wanted)
        EXPECT_EQ(found.count(key), 1u) << qPrintable(key) << " is missing: run ./dev strings";
    for (const auto& [key, sentence] : found)
        EXPECT_EQ(wanted.count(key), 1u)
            << qPrintable(key) << " is in the sources no more: run ./dev strings";
}

TEST_P(TranslationTest, EverySentenceIsTranslatedWithItsPlaceholders) {
    const Sentences all = readTs(tsFile(GetParam()));
    const auto finished =
        std::count_if(all.begin(), all.end(), [](const auto& s) { return s.second.finished; });
    if (finished == 0) GTEST_SKIP() << "nobody has begun with this language";
    for (const auto& [key, sentence] : all) {
        EXPECT_TRUE(sentence.finished) << qPrintable(key);
        if (!sentence.finished) continue;
        const QString source = key.section(" | ", 1, -2);
        for (const QString& form : sentence.forms) {
            EXPECT_FALSE(form.trimmed().isEmpty()) << qPrintable(key);
            EXPECT_EQ(marksOf(form, sentence.plural), marksOf(source, sentence.plural))
                << qPrintable(key) << "\n"
                << qPrintable(form);
        }
    }
}

TEST_P(TranslationTest, IsOfferedInTheWindow) {
    bool offered = false;
    for (const Language& language : languages()) offered = offered || language.code == GetParam();
    EXPECT_TRUE(offered);
}

INSTANTIATE_TEST_SUITE_P(Languages, TranslationTest, testing::Values("en", "de", "es", "fr", "ja", "zh_CN"));

} // namespace
