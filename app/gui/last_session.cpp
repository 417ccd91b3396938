// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/last_session.h"

#include "base/resources.h"

#include <QJsonDocument>
#include <algorithm>
#include <filesystem>
#include <memory>

namespace qs {
namespace {

QString pathOfModel(const Session& session) {
    return session.model() ? QString::fromStdString(session.model()->checkpoint->path.string()) : QString();
}

/// Empty, which is the demo, when it is not there any more.
QString reopenable(const QString& path) {
    const std::filesystem::path place = path.toStdString();
    return !path.isEmpty() && (fileExists(place) || directoryExists(place)) ? path : QString();
}

/// Selects once the model is there, and only for the model that it was remembered of.
void selectLater(Session& session, const Settings& settings, const QString& path) {
    const auto site = SiteId::parse(settings.value(Setting::LastSite).toString().toStdString());
    const auto operand = static_cast<Operand>(settings.value(Setting::LastOperand).toInt());
    const QString tensor = settings.value(Setting::LastTensor).toString();
    auto once = std::make_shared<QMetaObject::Connection>();
    // Queued: the model's first site is selected right after the signal.
    *once = QObject::connect(
        &session, &Session::modelChanged, &session,
        [&session, once, site, operand, tensor, path] {
            QObject::disconnect(*once);
            if (pathOfModel(session) != path) return;
            const auto sites = session.sites();
            if (site && std::find(sites.begin(), sites.end(), *site) != sites.end())
                session.inspection().select(*site);
            if (session.inspection().isWeightsOnly())
                session.inspection().selectTensor(tensor.toStdString());
            else
                session.inspection().setOperand(operand);
        },
        Qt::QueuedConnection);
}

void restoreRecipe(Session& session, const QString& yaml) {
    if (yaml.isEmpty()) return;
    try {
        session.recipes().reset(Recipe::fromYaml(yaml.toStdString(), "settings: last/recipe"));
    } catch (const Error&) { // of another version of the program: begin with the usual one
    }
}

} // namespace

void rememberSession(Session& session, Settings& settings, Page page) {
    const Inspection& inspection = session.inspection();
    settings.setValue(Setting::LastRecipe, QString::fromStdString(session.recipes().recipe().toYaml()));
    settings.setValue(Setting::LastProbeText, inspection.probeText());
    settings.setValue(Setting::LastPage, pageName(page));
    if (!session.model()) return; // it is still being opened: what was looked at in it is remembered
    settings.setValue(Setting::LastModel, pathOfModel(session));
    settings.setValue(Setting::LastSite, QString::fromStdString(inspection.site().name()));
    settings.setValue(Setting::LastTensor, QString::fromStdString(inspection.tensorName()));
    settings.setValue(Setting::LastOperand, static_cast<int>(inspection.operand()));
}

void rememberControls(Settings& settings, const QVariantMap& controls) {
    settings.setValue(Setting::LastControls,
                      QString::fromUtf8(QJsonDocument::fromVariant(controls).toJson(QJsonDocument::Compact)));
}

QVariantMap lastControls(const Settings& settings) {
    if (!settings.value(Setting::ContinueSession).toBool()) return {};
    const QByteArray json = settings.value(Setting::LastControls).toString().toUtf8();
    return QJsonDocument::fromJson(json).toVariant().toMap();
}

Page continueSession(Session& session, const Settings& settings, const Options& options) {
    const bool wanted = settings.value(Setting::ContinueSession).toBool();
    const QString last = wanted ? settings.value(Setting::LastModel).toString() : QString();
    if (wanted && options.recipe.isEmpty())
        restoreRecipe(session, settings.value(Setting::LastRecipe).toString());
    if (!options.recipe.isEmpty()) session.openRecipe(options.recipe);
    if (wanted && options.model.isEmpty()) {
        session.inspection().setProbeText(settings.value(Setting::LastProbeText).toString());
        selectLater(session, settings, last);
    }
    session.openModel(options.model.isEmpty() ? reopenable(last) : options.model);
    const auto page = wanted ? pageFromName(settings.value(Setting::LastPage).toString()) : std::nullopt;
    return options.page.value_or(page.value_or(Page::Overview));
}

} // namespace qs
