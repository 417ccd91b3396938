// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <string_view>
#include <vector>

namespace qs {

/// A sentence that core holds in English (of a method, a shipped recipe, a task), in the window's language;
/// one that nobody has translated, such as that of a user's own recipe, comes back as it is.
QString coreText(std::string_view english);

/// Names that results carry, in the window's language: of a run ("full precision"; a recipe's name comes back
/// as it is), a metric ("acc"), a backend ("packed"), a protocol with its choices ("paper, bos yes").
QString runNameText(std::string_view name);
QString metricText(std::string_view name);
QString backendText(std::string_view name);
QString protocolText(const QString& name);

/// The sentences that translators get. A method, recipe or task that is added needs its sentence here; a test
/// says so.
std::vector<std::string_view> coreTextSources();

} // namespace qs
