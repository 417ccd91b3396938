// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "theme.h"

#include <QSize>
#include <QString>
#include <QStringList>
#include <optional>

namespace qs {

/// The pages of the window, in the order of their tabs and shortcuts.
enum class Page { Overview, Distribution, Channels, Formats, Recipe, Try, Evaluate, Compare };
inline constexpr int kPageCount = 8;
QString pageName(Page page); ///< as on the command line: "overview" ...
std::optional<Page> pageFromName(const QString& name);

/// The command line of the window.
struct Options {
    QString model; ///< empty: the embedded demo
    QString recipe;
    std::optional<Page> page;
    std::optional<Theme> theme;
    QString language;
    std::optional<QSize> size;
    QString grab;  ///< picture to write; empty: show the window
    QString store; ///< run store; empty: the user's own
    bool resume = false; ///< go on with evaluations that an earlier start left unfinished
    bool showHelp = false, showVersion = false;
};

/// `error` gets one line that names the option; the result is then of no use.
Options parseOptions(const QStringList& arguments, QString* error);
QString helpText();
bool isRecipeFile(const QString& path); ///< by its name

} // namespace qs
