// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "evaluate/compare.h"
#include "evaluate/task.h"

#include <QString>
#include <QStringList>
#include <QWidget>
#include <memory>
#include <optional>

namespace qs {

/// What the user asked to be evaluated.
struct EvaluateSettings {
    QStringList tasks;          ///< names as qscope takes them
    bool fullPrecision = true;
    bool currentRecipe = true;  ///< the recipe being edited
    QStringList recipes;        ///< shipped names or files
    std::optional<std::int64_t> limit;
    QString protocol = QStringLiteral("current");
    QString dataDirectory;
};

struct EvaluateProgress {
    QString task;
    double fraction = 0;
    double secondsLeft = 0;
    std::int64_t samplesDone = 0, samplesTotal = 0;
};

/// Choose tasks and configurations, run, watch the results come in.
class EvaluatePanel : public QWidget {
    Q_OBJECT
public:
    explicit EvaluatePanel(QWidget* parent = nullptr);
    ~EvaluatePanel() override;
    void setTasks(const std::vector<TaskInfo>& tasks);
    void setRecipes(const QStringList& shipped, const QString& currentRecipeName);
    void setDataDirectory(const QString& directory);
    void setRunning(bool running);
    void setProgress(const EvaluateProgress& progress);
    void setResults(const ComparisonTable& table); ///< partial results while running, final ones at the end
    void setMessage(const QString& text, bool isError); ///< inline, empty: none
    EvaluateSettings settings() const;
    void setModelAvailable(bool available, const QString& reason);

signals:
    void runRequested(const qs::EvaluateSettings& settings);
    void cancelRequested();
    void compareRequested();               ///< "Compare" after a finished run
    void dataDirectoryRequested();         ///< the browse button

private:
    struct Ui;
    std::unique_ptr<Ui> ui_;
};

} // namespace qs
