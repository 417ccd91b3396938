// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "evaluate/sensitivity.h"
#include "quant/recipe.h"

#include <QMetaType>
#include <QString>
#include <QStringList>
#include <memory>
#include <vector>

/// Sensitivity analyses and searches for mixed precision, as plain values.
namespace qs {

struct SensitivityRequest {
    QString by = QStringLiteral("site"); ///< as groupingFromName() takes it
    int tokens = 512;                    ///< of the text, at most
};

struct SensitivityResult {
    QString recipe;
    SensitivityRequest request;
    Sensitivity numbers;
};
using SensitivityResultPtr = std::shared_ptr<const SensitivityResult>;

struct BudgetSettings {
    double bits = 5; ///< per weight on average, at most
    QStringList formats{QStringLiteral("e2m1"), QStringLiteral("e2m3"), QStringLiteral("e4m3")};
    int points = 12;
    int tokens = 512;
};

struct BudgetView {
    struct Point {
        double bits = 0, kl = 0, predictedKl = 0;
        QStringList formats; ///< by group
        Recipe recipe;
    };
    QString base;
    BudgetSettings settings;
    QStringList groups;
    std::vector<Point> points; ///< from the fewest bits on
    int chosen = 0;
};
using BudgetViewPtr = std::shared_ptr<const BudgetView>;

} // namespace qs

Q_DECLARE_METATYPE(qs::SensitivityResultPtr)
Q_DECLARE_METATYPE(qs::BudgetViewPtr)
