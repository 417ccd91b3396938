// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/run_words.h"

#include <QCoreApplication>
#include <QStringList>

namespace qs {
namespace {

struct RunWords {
    Q_DECLARE_TR_FUNCTIONS(qs::RunWords)
};

QString text(const std::string& s) {
    return QString::fromStdString(s);
}

/// Names that core holds in English; widgets/core_text.cpp gives them to translators.
QString translated(const QString& name) {
    return QCoreApplication::translate("qs::CoreText", name.toUtf8().constData());
}

QString protocolLabel(const QString& name) {
    QStringList parts = name.split(QStringLiteral(", "));
    for (QString& part : parts)
        if (!part.isEmpty()) part = translated(part);
    return parts.join(QStringLiteral(", "));
}

} // namespace

QString runLabel(const std::string& name) {
    return name == "full precision" ? translated(text(name)) : text(name);
}

QString mismatchSentence(const RunMismatch& m) {
    const QString a = text(m.a), b = text(m.b);
    if (m.field.starts_with("text:"))
        return RunWords::tr("%1 of the %2 items of %3 that they share were asked with another text.")
            .arg(a, b, text(m.field.substr(5)));
    if (m.field == "model") return RunWords::tr("They are of different models: %1 and %2.").arg(a, b);
    if (m.field == "model_content")
        return RunWords::tr("The models have the same name but not the same content (%1 and %2).").arg(a, b);
    if (m.field == "protocol")
        return RunWords::tr("Their protocols differ: %1 and %2.").arg(protocolLabel(a), protocolLabel(b));
    if (m.field == "max_length")
        return RunWords::tr("Their context lengths differ: %1 and %2 tokens.").arg(a, b);
    if (m.field == "few_shot")
        return RunWords::tr("They saw different numbers of worked examples: %1 and %2.").arg(a, b);
    if (m.field == "version")
        return RunWords::tr("They were made by different versions of the program: %1 and %2.").arg(a, b);
    if (m.field == "isa")
        return RunWords::tr("They were computed with different instruction sets: %1 and %2.").arg(a, b);
    if (m.field == "calibration")
        return RunWords::tr("They were calibrated on different texts (%1 and %2).").arg(a, b);
    if (m.field == "prepared")
        return RunWords::tr("One recipe, but worked out to different numbers (%1 and %2).").arg(a, b);
    return text(describe(m));
}

QString outdatedSentence(const RunMismatch& m) {
    const QString a = text(m.a), b = text(m.b);
    if (m.field == "version") return RunWords::tr("Made by version %1 of the program; this is %2.").arg(a, b);
    if (m.field == "isa")
        return RunWords::tr("Computed with the instruction set %1; now it would be %2.").arg(a, b);
    if (m.field == "model_content")
        return RunWords::tr("Made with another model of the same name than the open one (%1, now %2).")
            .arg(a, b);
    if (m.field == "prepared")
        return RunWords::tr("The recipe was worked out to other numbers than now (%1, now %2).").arg(a, b);
    return text(describe(m));
}

QString notResumedSentence(const std::vector<RunMismatch>& mismatches) {
    QStringList parts{RunWords::tr("An unfinished run of these configurations is in the run store, but this "
                                   "evaluation begins anew.")};
    for (const RunMismatch& m : mismatches) parts << mismatchSentence(m);
    return parts.join(QLatin1Char(' '));
}

} // namespace qs
