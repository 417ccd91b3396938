// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/queue_file.h"

#include "base/error.h"
#include "results/process_mark.h"
#include "results/store.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <algorithm>
#include <optional>

namespace qs {
namespace {

constexpr int kVersion = 1;
constexpr qint64 kMostBytes = 1 << 20;

QJsonObject settingsToJson(const EvaluateSettings& s) {
    QJsonObject j{{"tasks", QJsonArray::fromStringList(s.tasks)},
                  {"full_precision", s.fullPrecision},
                  {"bf16", s.bf16},
                  {"protocol", s.protocol},
                  {"max_length", static_cast<qint64>(s.maxLength)},
                  {"few_shot", s.fewShot},
                  {"few_shot_seed", static_cast<qint64>(s.fewShotSeed)},
                  {"order_seed", QString::number(s.orderSeed)},
                  {"backend", s.backend},
                  {"data_directory", s.dataDirectory}};
    if (s.limit) j.insert("limit", static_cast<qint64>(*s.limit));
    if (s.stopWidth) j.insert("stop_width", *s.stopWidth);
    return j;
}

EvaluateSettings settingsFromJson(const QJsonObject& j) {
    EvaluateSettings s;
    for (const QJsonValue& task : j["tasks"].toArray()) s.tasks << task.toString();
    s.fullPrecision = j["full_precision"].toBool(true);
    s.bf16 = j["bf16"].toBool();
    s.protocol = j["protocol"].toString(s.protocol);
    s.maxLength = j["max_length"].toInteger();
    s.fewShot = j["few_shot"].toInt();
    s.fewShotSeed = static_cast<std::uint32_t>(j["few_shot_seed"].toInteger(1234));
    s.orderSeed = j["order_seed"].toString().toULongLong();
    s.backend = j["backend"].toString(s.backend);
    s.dataDirectory = j["data_directory"].toString();
    if (j.contains("limit")) s.limit = j["limit"].toInteger();
    if (j.contains("stop_width")) s.stopWidth = j["stop_width"].toDouble();
    return s;
}

struct Stored {
    QueuedEvaluation entry;
    std::string owner;
};

std::optional<Stored> read(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > kMostBytes) return std::nullopt;
    const QJsonObject j = QJsonDocument::fromJson(file.readAll()).object();
    if (j["version"].toInt() != kVersion) return std::nullopt;
    Stored out;
    out.owner = j["owner"].toString().toStdString();
    out.entry.settings = settingsFromJson(j["settings"].toObject());
    out.entry.modelPath = j["model"].toString();
    out.entry.modelName = j["model_name"].toString();
    out.entry.place = j["place"].toInt();
    try {
        for (const QJsonValue& yaml : j["recipes"].toArray())
            out.entry.recipes.push_back(Recipe::fromYaml(yaml.toString().toStdString(), path.toStdString()));
    } catch (const Error&) {
        return std::nullopt;
    }
    // The recipes are all in the list: none is read again by name, and none is that of the editor.
    out.entry.settings.currentRecipe = false;
    return out.entry.settings.tasks.isEmpty() ? std::nullopt : std::optional(std::move(out));
}

} // namespace

bool QueueFolder::write(const QString& name, const QueuedEvaluation& entry) const {
    QJsonArray recipes;
    for (const Recipe& recipe : entry.recipes) recipes.append(QString::fromStdString(recipe.toYaml()));
    const QJsonObject j{{"version", kVersion},      {"owner", QString::fromStdString(processMark())},
                        {"model", entry.modelPath}, {"model_name", entry.modelName},
                        {"place", entry.place},     {"settings", settingsToJson(entry.settings)},
                        {"recipes", recipes}};
    const QDir folder(QString::fromStdString(folder_.string()));
    if (!folder.mkpath(QStringLiteral("."))) return false;
    QSaveFile file(folder.filePath(name));
    return file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(j).toJson()) > 0 && file.commit();
}

QString QueueFolder::add(const QueuedEvaluation& entry) const {
    const QString name = QString::fromStdString(newRunId()) + QStringLiteral(".json");
    return write(name, entry) ? name : QString();
}

void QueueFolder::remove(const QString& name) const {
    if (!name.isEmpty()) QFile::remove(QDir(QString::fromStdString(folder_.string())).filePath(name));
}

std::vector<QueueFolder::Found> QueueFolder::takeOver() const {
    const QDir folder(QString::fromStdString(folder_.string()));
    std::vector<Found> out;
    for (const QString& name : folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
        const auto stored = read(folder.filePath(name));
        if (!stored || processLives(stored->owner)) continue;
        if (write(name, stored->entry)) out.push_back({name, stored->entry});
    }
    std::stable_sort(out.begin(), out.end(),
                     [](const Found& a, const Found& b) { return a.entry.place < b.entry.place; });
    return out;
}

} // namespace qs
