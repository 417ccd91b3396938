// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/settings.h"

#include <QStringList>

namespace qs {
namespace {

struct Entry {
    Setting setting;
    const char* key;
    QVariant standard; ///< its type is the setting's type
};

const Entry& entryOf(Setting setting) {
    static const Entry kTable[] = {
        {Setting::Geometry, "window/geometry", QByteArray()},
        {Setting::WindowState, "window/state", QByteArray()},
        {Setting::Theme, "view/theme", 0}, // Theme::System
        {Setting::Language, "view/language", QString()},
        {Setting::RecentModels, "files/recentModels", QStringList()},
        {Setting::DataDirectory, "files/dataDirectory", QString()},
        {Setting::TextFile, "files/textFile",
         QStringLiteral(":/demo/tasks/heldout.txt")}, // of the demo model
        {Setting::OpenDirectory, "files/openDirectory", QString()},
        {Setting::Accent, "view/accent", 0}, // Accent::Blue
        {Setting::ShowWelcome, "start/showWelcome", true},
        {Setting::ContinueSession, "start/continue", true},
        {Setting::LastModel, "last/model", QString()},
        {Setting::LastSite, "last/site", QString()},
        {Setting::LastTensor, "last/tensor", QString()}, // of a model whose sites are unknown
        {Setting::LastOperand, "last/operand", 0},       // Operand::Activations
        {Setting::LastRecipe, "last/recipe", QString()}, // as YAML, with its unsaved edits
        {Setting::LastProbeText, "last/probeText", QString()},
        {Setting::LastPage, "last/page", QString()},
        {Setting::LastControls, "last/controls", QString()}, // Pages::controls() as JSON
    };
    for (const Entry& entry : kTable)
        if (entry.setting == setting) return entry;
    Q_UNREACHABLE();
}

} // namespace

Settings::Settings(bool persistent) {
    if (persistent) store_ = std::make_unique<QSettings>();
}

QVariant Settings::value(Setting setting) const {
    const Entry& entry = entryOf(setting);
    const QString key = QString::fromLatin1(entry.key);
    if (const QVariant value = overridden_.value(key); value.isValid()) return value;
    QVariant stored = store_ ? store_->value(key) : memory_.value(key);
    return stored.isValid() && stored.convert(entry.standard.metaType()) ? stored : entry.standard;
}

void Settings::override(Setting setting, const QVariant& value) {
    overridden_.insert(QString::fromLatin1(entryOf(setting).key), value);
}

void Settings::setValue(Setting setting, const QVariant& value) {
    const QString key = QString::fromLatin1(entryOf(setting).key);
    overridden_.remove(key);
    if (store_)
        store_->setValue(key, value);
    else
        memory_.insert(key, value);
}

} // namespace qs
