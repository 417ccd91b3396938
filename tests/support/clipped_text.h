// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QStringList>

class QWidget;

namespace qs::test {

/// Texts of visible widgets that do not fit into their place: labels and buttons smaller than their text
/// needs, tabs that are scrolled away, headers and cells that are cut short without a tool tip that says the
/// whole. One line each.
QStringList clippedTexts(const QWidget& window);

} // namespace qs::test
