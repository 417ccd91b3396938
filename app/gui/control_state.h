// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QVariantMap>

class QWidget;

namespace qs {

/// What the user has set in the named controls below a widget: numbers, choices, ticks, texts. It is set
/// again in another window, after a change of language and at the next start. Only for controls that show
/// nothing else: what shows the recipe or the selection follows those.
QVariantMap controlState(const QWidget& page);
/// Controls that the map does not name stay as they are, as do those that cannot take its value any more.
void setControlState(QWidget& page, const QVariantMap& state);

} // namespace qs
