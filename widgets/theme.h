// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QColor>
#include <QFont>
#include <QPalette>

class QApplication;

namespace qs {

/// System follows the desktop's palette as it was when the program started.
enum class Theme { System, Light, Dark };
/// The colour of selections, focus and what the user has chosen.
enum class Accent { Blue, Green, Violet, Orange };

/// Fusion style with a palette of our own. May be called at any time: every widget repaints, charts read
/// their colours from the palette.
void applyTheme(QApplication& app, Theme theme, Accent accent = Accent::Blue);
QPalette lightPalette(Accent accent = Accent::Blue);
QPalette darkPalette(Accent accent = Accent::Blue);
bool isDark(const QPalette& palette);

/// The colours of pictures, derived from a widget's palette. Text colours have a contrast of at least 4.5 : 1
/// against `background`.
struct ChartColors {
    QColor background; ///< of the plot area
    QColor text;       ///< labels, numbers
    QColor muted;      ///< axis titles, notes
    QColor line;       ///< axes
    QColor grid;       ///< grid lines
    QColor fill;       ///< the data where they carry no category
    QColor accent;     ///< what the user can change or has chosen
    QColor warning;    ///< what is lost: clipped values, failures; never the only sign
    QColor unknown;    ///< cells without a number
    QColor tooltip, tooltipText;
};
ChartColors chartColors(const QPalette& palette);

/// Okabe and Ito's colours (2008), which people with any kind of colour vision can tell apart; black becomes
/// grey. Repeats after eight.
QColor categoryColor(int index);

QColor mutedText(const QPalette& palette);   ///< secondary text, readable
QColor warningText(const QPalette& palette); ///< errors and warnings as text

/// `base` if its digits share one width, else the system's fixed-width font at that size: numbers in columns
/// line up.
QFont tabularFont(const QFont& base);

} // namespace qs
