// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <vector>

namespace qs {

/// A page of the user guide: Markdown from resources/help, or rich text that is made from what the window
/// has.
struct HelpPage {
    QString name; ///< file name without ".md"; "numbers", "keyboard"
    QString title;
    QString text;
    bool isMarkdown = true;
};

/// The written pages in the order in which index.md links to them, then the others by title; a page that
/// exists in `language` ("de") is taken in it. The glossary of numbers comes last.
std::vector<HelpPage> helpPages(const QString& language);

/// All numbers with their explanations, one anchor each (number_help.h).
HelpPage numbersPage();

} // namespace qs
