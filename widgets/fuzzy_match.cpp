// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzzy_match.h"

#include <QStringList>
#include <algorithm>

namespace qs {
namespace {

constexpr int kLetter = 1, kNeighbour = 4, kWordStart = 6, kWhole = 20;

/// Lower case without accents.
QString folded(const QString& text) {
    QString out;
    for (const QChar c : text.normalized(QString::NormalizationForm_D))
        if (!c.isMark()) out += c.toLower();
    return out;
}

bool startsWord(const QString& text, qsizetype at) {
    return at == 0 || !text[at - 1].isLetterOrNumber();
}

/// The letters of `word` in order from `start` on, each at its next place.
std::optional<int> strewnScore(const QString& word, const QString& text, qsizetype start) {
    int score = 0;
    qsizetype previous = -2;
    qsizetype at = start;
    for (const QChar letter : word) {
        at = text.indexOf(letter, at);
        if (at < 0) return std::nullopt;
        score += at == previous + 1 ? kNeighbour : startsWord(text, at) ? kWordStart : kLetter;
        previous = at++;
    }
    return score;
}

std::optional<int> wordScore(const QString& word, const QString& text) {
    std::optional<int> best;
    for (qsizetype at = text.indexOf(word[0]); at >= 0; at = text.indexOf(word[0], at + 1)) {
        const auto score = strewnScore(word, text, at);
        if (!score) break;
        best = std::max(best.value_or(0), *score);
    }
    if (!best) return std::nullopt;
    for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
        if (startsWord(text, at)) return *best + kWhole;
    return best;
}

} // namespace

std::optional<int> fuzzyScore(const QString& query, const QString& text) {
    const QString there = folded(text);
    int score = 0;
    const QStringList words = folded(query).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString& word : words) {
        const auto part = wordScore(word, there);
        if (!part) return std::nullopt;
        score += *part;
    }
    return words.isEmpty() ? 0 : score * 64 - static_cast<int>(std::min<qsizetype>(there.size(), 1000));
}

} // namespace qs
