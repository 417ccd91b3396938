// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/error_text.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <vector>

// Core names the file and the field in English. What a reader meets most is said in the window's language;
// tests/app/error_details_window_test.cpp holds every sentence here against core's sources.
namespace qs {
namespace {

constexpr const char* kSentences[] = {
    // recipes and their options
    QT_TRANSLATE_NOOP("qs::Details",
                      "unknown number format '%1': wanted none, e<E>m<M> of %2 to %3 bits with E >= 1, "
                      "int%4 to int%5, e4m3fn, e5m2ieee or nf4"),
    QT_TRANSLATE_NOOP("qs::Details", "unknown granularity '%1': wanted tensor, row, column, group or token"),
    QT_TRANSLATE_NOOP("qs::Details", "unknown key '%1' in %2"),
    QT_TRANSLATE_NOOP("qs::Details", "unknown method '%1'"),
    QT_TRANSLATE_NOOP("qs::Details", "option '%1' must be a number from %2 to %3"),
    QT_TRANSLATE_NOOP("qs::Details", "%1 must be a whole number from %2 to %3"),
    QT_TRANSLATE_NOOP("qs::Details", "%1 must be a number from %2 to %3"),
    QT_TRANSLATE_NOOP("qs::Details", "%1 must be true or false"),
    QT_TRANSLATE_NOOP("qs::Details", "%1 must be a word or text"),
    QT_TRANSLATE_NOOP("qs::Details", "%1 has to come before %2"),
    QT_TRANSLATE_NOOP("qs::Details", "%1 and %2 do the same work: name one of them"),
    QT_TRANSLATE_NOOP("qs::Details", "name is missing"),
    QT_TRANSLATE_NOOP("qs::Details", "rules are missing"),
    QT_TRANSLATE_NOOP("qs::Details", "the rule has no match"),
    QT_TRANSLATE_NOOP("qs::Details", "format is missing"),
    QT_TRANSLATE_NOOP("qs::Details", "'%1' can match no site"),
    // files
    QT_TRANSLATE_NOOP("qs::Details", "there is no such file or directory"),
    QT_TRANSLATE_NOOP("qs::Details", "data_offsets end past the file"),
    QT_TRANSLATE_NOOP("qs::Details", "reaches past the end of the file"),
    QT_TRANSLATE_NOOP("qs::Details", "is no GGUF file"),
    QT_TRANSLATE_NOOP("qs::Details", "holds no safetensors files"),
    QT_TRANSLATE_NOOP("qs::Details", "the file is empty"),
    QT_TRANSLATE_NOOP("qs::Details", "no valid JSON (byte %1)"),
    // models that can be looked at only
    QT_TRANSLATE_NOOP("qs::Details", "there is no config.json"),
    QT_TRANSLATE_NOOP("qs::Details", "model_type '%1' has no forward pass here"),
    QT_TRANSLATE_NOOP("qs::Details", "this is one shard of several; open the directory"),
    QT_TRANSLATE_NOOP("qs::Details", "the file does not hold the tensors that config.json asks for"),
    QT_TRANSLATE_NOOP("qs::Details", "no tokenizer inside or beside it"),
};

struct Pattern {
    QRegularExpression form; ///< what stands before it (file, line, field), then what %1, %2 ... stand for
    const char* sentence;
};

std::vector<Pattern> patterns() {
    static const QRegularExpression place(QStringLiteral("%\\d"));
    std::vector<Pattern> all;
    for (const char* sentence : kSentences) {
        QStringList fixed;
        for (const QString& part : QString::fromLatin1(sentence).split(place))
            fixed << QRegularExpression::escape(part);
        all.push_back({QRegularExpression(QStringLiteral("^(.*: )?") + fixed.join(QStringLiteral("(.+?)")) +
                                          QStringLiteral("$")),
                       sentence});
    }
    return all;
}

/// In one go: what stands for %1 may itself hold "%2".
QString filledIn(const QString& sentence, const QRegularExpressionMatch& match) {
    QString text;
    for (qsizetype i = 0; i < sentence.size(); ++i) {
        const bool isPlace = sentence[i] == u'%' && i + 1 < sentence.size() && sentence[i + 1].isDigit();
        if (isPlace)
            text += match.captured(sentence[++i].digitValue() + 1);
        else
            text += sentence[i];
    }
    return text;
}

} // namespace

QString detailText(const QString& english) {
    static const std::vector<Pattern> all = patterns();
    for (const Pattern& pattern : all) {
        const auto match = pattern.form.match(english);
        if (!match.hasMatch()) continue;
        return match.captured(1) +
               filledIn(QCoreApplication::translate("qs::Details", pattern.sentence), match);
    }
    return english;
}

} // namespace qs
