// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QIcon>
#include <QPalette>

namespace qs {

/// An icon of resources/icons ("open", "undo", "redo", "run", "cancel"), drawn in the palette's text colour;
/// paler when disabled.
QIcon themedIcon(const QString& name, const QPalette& palette);

QIcon programIcon();

} // namespace qs
