// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

namespace qs {

/// A menu's text as it is read: without the mark of the letter to press, which East Asian menus put in
/// parentheses at the end, "ファイル(&F)".
QString withoutMnemonic(QString text);

} // namespace qs
