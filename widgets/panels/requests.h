// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QMetaType>
#include <QString>
#include <QStringList>
#include <cstdint>
#include <optional>

/// What panels ask for and are told, as plain values: no widget is needed to understand them.
namespace qs {

/// How far the selection reaches, and with it what an edit applies to: the selected site, its role in every
/// block, all linears of all blocks, or its block.
enum class EditScope { Site, Role, All, Block };

/// A shipped recipe and what it does.
struct RecipeChoice {
    QString name, sentence;
};

/// What the user asked to be evaluated.
struct EvaluateSettings {
    QStringList tasks; ///< names as qscope takes them
    bool fullPrecision = true;
    bool bf16 = false;         ///< also full precision in bf16: its divergence is the noise floor
    bool currentRecipe = true; ///< the recipe being edited
    QStringList recipes;       ///< shipped names or files
    std::optional<std::int64_t> limit;
    QString protocol = QStringLiteral("current"); ///< as ProtocolChoices::name() has it
    std::int64_t maxLength = 0; ///< tokens; longer texts lose their beginning; 0: the model's own
    int fewShot = 0;            ///< worked examples in front of each question
    std::uint32_t fewShotSeed = 1234;
    std::optional<double> stopWidth; ///< a task ends when its interval is this narrow
    std::uint64_t orderSeed = 0;     ///< of the random order that stopping early takes items in
    QString backend = QStringLiteral("packed"); ///< how recipes are executed: "packed" | "simulate"
    QString dataDirectory;
};

struct EvaluateProgress {
    QString task;
    double fraction = 0;
    double secondsLeft = 0;
    std::int64_t samplesDone = 0, samplesTotal = 0;
};

} // namespace qs

Q_DECLARE_METATYPE(qs::EvaluateSettings)
Q_DECLARE_METATYPE(qs::EvaluateProgress)
