// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <string_view>
#include <vector>

namespace qs {

/// A sentence that core holds in English (of a method, a shipped recipe, a task), in the window's language;
/// one that nobody has translated, such as that of a user's own recipe, comes back as it is.
QString coreText(std::string_view english);

/// The sentences that translators get. A method, recipe or task that is added needs its sentence here; a test
/// says so.
std::vector<std::string_view> coreTextSources();

} // namespace qs
