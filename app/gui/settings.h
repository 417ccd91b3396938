// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QSettings>
#include <QVariant>
#include <memory>

namespace qs {

/// Everything that is remembered between starts: one table of keys with type and default, in settings.cpp.
enum class Setting {
    Geometry,
    WindowState,
    Theme,
    Language,
    RecentModels,
    DataDirectory,
    TextFile,
    OpenDirectory,
    Accent,
    ShowWelcome,
    ContinueSession,
    LastModel,
    LastSite,
    LastTensor,
    LastOperand,
    LastRecipe,
    LastProbeText,
    LastPage,
    LastControls
};

class Settings {
public:
    /// persistent: false keeps everything in memory (tests, pictures).
    explicit Settings(bool persistent = true);
    QVariant
    value(Setting setting) const; ///< of the setting's type; the default where nothing usable is stored
    void setValue(Setting setting, const QVariant& value);
    /// For this run of the program, until setValue: what the command line says.
    void override(Setting setting, const QVariant& value);

private:
    std::unique_ptr<QSettings> store_; ///< null: in memory
    QVariantMap memory_, overridden_;  ///< by key
};

} // namespace qs
