// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "results/run_record.h"

#include <QMetaType>
#include <QString>
#include <QStringList>
#include <algorithm>
#include <cstddef>
#include <limits>
#include <memory>
#include <optional>
#include <vector>

/// Single samples of stored runs, as plain values.
namespace qs {

/// One item of a task as several runs answered it.
struct SampleRow {
    std::size_t task = 0; ///< index in SampleSet::tasks
    std::int64_t docId = 0;
    std::vector<const SampleRecord*> byRun; ///< null: that run has not got it
};

/// The samples of some runs, the reference first. Never changed.
struct SampleSet {
    std::vector<RunRecord> runs;
    QStringList names, tasks;
    std::vector<SampleRow> rows; ///< point into runs
};
using SampleSetPtr = std::shared_ptr<const SampleSet>;

/// Which samples are listed; of two runs, a (the reference) and b.
enum class SampleFilter {
    All,
    Flips,  ///< right in one of them only
    Lost,   ///< right in a, wrong in b
    Gained, ///< wrong in a, right in b
    WrongInB,
};

/// A token and how likely both runs find it; NaN: nothing predicts it, or not computed.
struct ViewedToken {
    QString text;
    double a = std::numeric_limits<double>::quiet_NaN(), b = std::numeric_limits<double>::quiet_NaN();
    bool scored = false; ///< belongs to the answer
};

/// A part of a sample: the prompt, or one of its choices.
struct TokenSection {
    QString title;
    std::vector<ViewedToken> tokens;
    QString plain; ///< shown when there are no tokens
};

struct SampleTokens {
    std::vector<TokenSection> sections;
    QString problem; ///< why there are no tokens; empty: there are
};

/// Right, wrong, or neither (texts whose perplexity is measured).
inline std::optional<bool> isRight(const SampleRecord* sample) {
    if (sample == nullptr) return std::nullopt;
    const auto acc = sample->metrics.find("acc");
    if (acc == sample->metrics.end()) return std::nullopt;
    return acc->second > 0.5;
}

/// The choice with the largest log-likelihood; -1: none.
inline int chosenBy(const SampleRecord* sample) {
    if (sample == nullptr || sample->logLikelihoods.size() < 2) return -1;
    const auto& lls = sample->logLikelihoods;
    return static_cast<int>(std::max_element(lls.begin(), lls.end()) - lls.begin());
}

/// "A", "B" ... for choices.
inline QString choiceLetter(int choice) {
    if (choice < 0) return QStringLiteral("–");
    return choice < 26 ? QString(QChar(u'A' + choice)) : QString::number(choice + 1);
}

} // namespace qs

Q_DECLARE_METATYPE(qs::SampleSetPtr)
Q_DECLARE_METATYPE(qs::SampleTokens)
