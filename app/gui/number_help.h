// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <QStringList>
#include <vector>

class QWidget;

namespace qs {

/// What a number of the window is: the one table behind the context help and the glossary of the user guide.
struct NumberHelp {
    const char* id;                  ///< anchor in the glossary
    const char* title;               ///< translatable, as `what`, in the context qs::NumberHelp
    const char* what;                ///< what it is and how to read it
    const char* formula;             ///< rich text, the same in every language; may be empty
    const char* paper;               ///< where it comes from; may be empty
    std::vector<const char*> labels; ///< English labels that it stands under in the window
};
const std::vector<NumberHelp>& numberHelp();

/// Title, sentence, formula and source as rich text in the window's language.
QString helpText(const NumberHelp& help);

/// The entry for a label as the window shows it ("SQNR of weights (dB)"): the one whose label, translated in
/// one of these contexts, is the longest that the text contains as whole words. Null when there is none.
const NumberHelp* findNumberHelp(const QString& text, const QStringList& contexts);

/// Contexts that the texts of a widget can come from: its own class, its models', its ancestors'.
QStringList contextsOf(const QWidget& widget);

} // namespace qs
