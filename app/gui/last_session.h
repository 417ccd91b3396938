// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "gui/options.h"
#include "gui/settings.h"
#include "session/session.h"

namespace qs {

/// What was open when the program ended, for the next start: the model, what was selected, the recipe with
/// its unsaved edits, the text run through the model, the page.
void rememberSession(Session& session, Settings& settings, Page page);
void rememberControls(Settings& settings, const QVariantMap& controls); ///< of Pages
QVariantMap lastControls(const Settings& settings); ///< empty when one does not want to go on

/// Opens it again; what the command line asks for goes first. A model that is gone is replaced by the demo.
/// Returns the page to show.
Page continueSession(Session& session, const Settings& settings, const Options& options);

} // namespace qs
